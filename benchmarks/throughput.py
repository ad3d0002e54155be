"""Words checked per second from process start with 10,000 glossary terms, next to proselint on the same text.

usage: python benchmarks/throughput.py [WORDS] [ROUNDS]

A stack of articles of some 1,000 words, together WORDS words (100,000), is checked in fresh processes: by Emend as
users start it (with as many processes as pay), by Emend on one core, and by proselint, in turn, ROUNDS (5) times.
Prints the medians. Target: at least 3 times the throughput of proselint.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from newstext import ROOT, paragraphs

TERMS = 10_000
WORDS_OF_AN_ARTICLE = 1_000
_FIRST = ("Al", "Bo", "Che", "Dor", "Er", "Fi", "Gol", "Hru", "Ive", "Ko")
_MIDDLE = ("ba", "de", "ki", "lo", "mu", "na", "ro", "si", "ta", "ve")
_LAST = ("chenko", "dorf", "ev", "grad", "ina", "kov", "lin", "nitz", "ov", "sk")


def main(words: int, rounds: int) -> int:
    lines, kind = paragraphs(words)
    with tempfile.TemporaryDirectory() as folder:
        articles, glossary = Path(folder, "articles"), Path(folder, "terms.csv")
        files = [str(file) for file in _written(lines, articles)]
        glossary.write_text(_glossary(), encoding="utf-8")
        emend = [sys.executable, str(ROOT / "main.py"), "check", "--format", "lines"]
        emend += ["--glossary", str(glossary), "--source-language", "zh", str(articles)]
        commands = {
            "Emend": emend,
            "Emend, one core": [*emend, "--jobs", "1"],
            "proselint": [sys.executable, "-m", "proselint", "check", *files],
        }
        environment = {**os.environ, "EMEND_DATA": folder}
        # As on a user's machine, where compiled modules are kept.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        took: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                took[name].append(_seconds(command, environment))
    count = sum(len(line.split()) for line in lines)
    speeds = {name: count / statistics.median(seconds) for name, seconds in took.items()}
    print(f"{count} words of {kind} in {len(files)} articles, {TERMS} terms, median of {rounds} runs each")
    for name, speed in speeds.items():
        ratio = f"{speed / speeds['proselint']:.1f} times proselint" if name != "proselint" else ""
        print(f"{name:16} {speed:10,.0f} words/s from process start  {ratio}")
    print("target: Emend at least 3 times proselint")
    return 0


def _written(lines: Sequence[str], folder: Path) -> Iterator[Path]:
    """Write the paragraphs as articles and yield their files."""
    folder.mkdir()
    article: list[str] = []
    words = 0
    for number, line in enumerate(lines, 1):
        article.append(line)
        words += len(line.split())
        if line and (words >= WORDS_OF_AN_ARTICLE or not any(lines[number:])):
            file = folder / f"{number:06}.txt"
            file.write_text("\n".join(article), encoding="utf-8")
            yield file
            article, words = [], 0


def _glossary() -> str:
    rows = ["term,wrong_forms,kind"]
    for number in range(TERMS):
        first, middle, last, more = (number // 10**place % 10 for place in range(4))
        name = f"{_FIRST[first]}{_MIDDLE[middle]}{_MIDDLE[more]}{_LAST[last]}"
        rows.append(f"{name},{name.replace('o', 'oh', 1) if 'o' in name else name + 'h'},person")
    return "\n".join(rows) + "\n"


def _seconds(command: list[str], environment: dict[str, str]) -> float:
    start = time.perf_counter()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    took = time.perf_counter() - start
    # Both exit with 1 where they found something.
    if done.returncode not in (0, 1) or "Traceback" in done.stderr:
        sys.exit(f"{' '.join(command)}: exit {done.returncode}: {done.stderr.strip()[-500:]}")
    return took


if __name__ == "__main__":
    given = [int(argument) for argument in sys.argv[1:]]
    sys.exit(main(*(given + [100_000, 5][len(given) :])))
