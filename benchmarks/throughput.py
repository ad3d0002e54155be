"""Words checked per second from process start with 10,000 glossary terms, next to proselint on the same text.

usage: python benchmarks/throughput.py [WORDS] [ROUNDS]

Each of ROUNDS (5) rounds runs both in turn in fresh processes on the same file of WORDS words (100,000) and prints the
medians. Target: at least 3 times the throughput of proselint.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from newstext import ROOT, paragraphs

TERMS = 10_000
_FIRST = ("Al", "Bo", "Che", "Dor", "Er", "Fi", "Gol", "Hru", "Ive", "Ko")
_MIDDLE = ("ba", "de", "ki", "lo", "mu", "na", "ro", "si", "ta", "ve")
_LAST = ("chenko", "dorf", "ev", "grad", "ina", "kov", "lin", "nitz", "ov", "sk")


def main(words: int, rounds: int) -> int:
    lines, kind = paragraphs(words)
    with tempfile.TemporaryDirectory() as folder:
        text, glossary = Path(folder, "news.txt"), Path(folder, "terms.csv")
        text.write_text("\n".join(lines), encoding="utf-8")
        glossary.write_text(_glossary(), encoding="utf-8")
        emend = [sys.executable, str(ROOT / "main.py"), "check", "--format", "lines"]
        emend += ["--glossary", str(glossary), "--source-language", "zh", str(text)]
        proselint = [sys.executable, "-m", "proselint", "check", str(text)]
        environment = {**os.environ, "EMEND_DATA": folder}
        # As on a user's machine, where compiled modules are kept.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        took: dict[str, list[float]] = {"emend": [], "proselint": []}
        for _ in range(rounds):
            for name, command in (("emend", emend), ("proselint", proselint)):
                took[name].append(_seconds(command, environment))
    count = sum(len(line.split()) for line in lines)
    speeds = {name: count / statistics.median(seconds) for name, seconds in took.items()}
    print(f"{count} words of {kind}, {TERMS} terms, median of {rounds} runs each")
    for name, speed in speeds.items():
        print(f"{name:10} {speed:10,.0f} words/s from process start")
    print(f"ratio      {speeds['emend'] / speeds['proselint']:10.1f}  (target: at least 3)")
    return 0


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
