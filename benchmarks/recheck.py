"""Time of a re-check after a one-character edit, next to a full check of the same text.

usage: python benchmarks/recheck.py [WORDS] [EDITS]

Checks WORDS words (100,000) with all checks and the shipped glossaries, then types EDITS letters (400) at random
places,
timed warm.
Target: the median re-check takes at most 1/1,000 of a full check.
"""

from __future__ import annotations

import random
import statistics
import sys
import time

from newstext import ROOT, paragraphs

sys.path.insert(0, str(ROOT))

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.glossary.shipped import shipped
from qa_tool.names.finder import NameFinder

WARM_UP = "President Zalensky spoke in Kiew. The the village was «quiet, he said. На улице mobilisation, mobilization."


def main(words: int, edits: int) -> None:
    terms = [term for glossary in shipped() for term in glossary.terms]
    lines, kind = paragraphs(words)
    checks = catalogue.checks()
    Runner(checks, Facts(source_language="zh", names=NameFinder(terms, "zh"))).check([WARM_UP])
    runner = Runner(checks, Facts(source_language="zh", names=NameFinder(terms, "zh")))
    full = _seconds(runner, lines)
    took = _typed(runner, "\n".join(lines), edits)
    median = statistics.median(took)
    p99 = statistics.quantiles(took, n=100)[98]
    count = sum(len(line.split()) for line in lines)
    print(f"{count} words of {kind}, {len(checks)} checks, {len(terms)} terms")
    print(f"full check   {full * 1000:9.1f} ms  ({count / full:,.0f} words/s)")
    print(
        f"re-check     {median * 1000:9.3f} ms  median of {edits} one-character edits, 99th percentile {p99 * 1000:.1f}"
    )
    print(f"ratio        1/{full / median:,.0f}  (target: at most 1/1,000)")


def _typed(runner: Runner, text: str, edits: int) -> list[float]:
    chance = random.Random(7)
    took = []
    while len(took) < edits:
        place = chance.randrange(len(text))
        text = text[:place] + chance.choice("etaoins hr") + text[place:]
        took.append(_seconds(runner, text.split("\n")))
    return took


def _seconds(runner: Runner, lines: list[str]) -> float:
    start = time.perf_counter()
    runner.check(lines)
    return time.perf_counter() - start


if __name__ == "__main__":
    given = [int(argument) for argument in sys.argv[1:]]
    main(*(given + [100_000, 400][len(given) :]))
