"""Flags and suspicion against the marks of professionals.

usage: python benchmarks/marks.py [--sets A,B] [--checks A,B] [--each]

Every article of ../shared/bench/mqm is checked twice, by itself and with its source, without a glossary; it is laid out
as run_emend.py there does it, and the figures are those of bench_mqm.py there, whose functions do the counting. In
brackets stands where nine of ten values lie when documents are drawn with replacement. `--each` adds a line for every
check. The suspicion is the shipped one, which was fitted to these articles: cross-validated it is in
train_suspicion.py. The sets mlqe_et, mlqe_ne, mlqe_ro, mlqe_ru and mlqe_si are single sentences of encyclopedias that
people put right: what they changed is marked, and what is flagged in what they left stands under "unmarked".
"""

from __future__ import annotations

import argparse
import gzip
import json
import math
import random
import sys
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from newstext import ROOT

sys.path.insert(0, str(ROOT.parent / "shared" / "bench" / "mqm"))
sys.path.insert(0, str(ROOT))

from bench_mqm import cover, grouped_auc, touch

from qa_tool.checks import catalogue
from qa_tool.checks.check import Check
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.issue import Severity
from qa_tool.domain.placing import place
from qa_tool.names.finder import NameFinder

BENCH = ROOT.parent / "shared" / "bench" / "mqm"
FILES = ("dev.jsonl.gz", "postedits_dev.jsonl.gz")
SETS = ("zhen23", "zhen21", "ted21", "bio")
_DRAWS = 200
Item = dict[str, Any]


class Flag(NamedTuple):
    """One flag: its check, whether it is serious, whether it touches a mark, and how likely one at random would."""

    check: str
    serious: bool
    right: bool
    chance: float


class Segment(NamedTuple):
    """A segment, what is flagged in it and how suspect it is."""

    item: Item
    flags: tuple[Flag, ...]
    suspicion: float

    @property
    def words(self) -> int:
        """Number of words."""
        return len(self.item["target"].split())

    @property
    def marked(self) -> bool:
        """Whether a major error is marked, by two raters where there are three."""
        return bool(self.item["n_major_raters"] >= (2 if self.item["n_raters"] >= 3 else 1))


def articles(sets: Sequence[str]) -> list[list[Item]]:
    """Return the segments of every article, in order."""
    found: dict[tuple[str, str, str], list[Item]] = defaultdict(list)
    for name in FILES:
        with gzip.open(BENCH / name, "rt", encoding="utf-8") as lines:
            for line in lines:
                item = json.loads(line)
                # The talks' "ref" is a poor one, and bench_mqm.py leaves it out.
                if item["set"] in sets and (item["set"], item["system"]) != ("ted21", "ref"):
                    found[item["set"], item["doc"], item["system"]].append(item)
    for items in found.values():
        items.sort(key=lambda item: (item["seg"] if isinstance(item["seg"], (int, float)) else 0, str(item["seg"])))
    return list(found.values())


class Desk:
    """Checks articles, with their sources or without."""

    def __init__(self, checks: Sequence[Check], *, with_source: bool) -> None:
        self._checks = checks
        self._with_source = with_source
        self._finders: dict[str, NameFinder] = {}

    def check(self, items: list[Item]) -> Iterator[Segment]:
        """Yield the segments of an article, checked."""
        language = items[0]["src_lang"]
        finder = self._finders.setdefault(language, NameFinder((), language))
        targets = [" ".join(item["target"].split("\n")) for item in items]
        source = "\n\n".join(" ".join(item["source"].split("\n")) for item in items) if self._with_source else None
        facts = Facts(source_language=language, source_text=source, names=finder)
        checked = Runner(self._checks, facts).check("\n\n".join(targets).split("\n"))
        starts = [0]
        for target in targets:
            starts.append(starts[-1] + len(target) + 2)
        flags: list[list[Flag]] = [[] for _ in items]
        for placed in place(checked):
            at = bisect_right(starts, placed.span.start) - 1
            start, end = (min(len(targets[at]), each - starts[at]) for each in (placed.span.start, placed.span.end))
            flags[at].append(_flag(items[at], placed.issue.check, placed.issue.severity, start, end))
        # Every other paragraph is a blank line.
        for item, found, paragraph in zip(items, flags, checked.paragraphs[::2], strict=True):
            safe = 1.0
            for sentence in paragraph.sentences:
                safe *= 1 - sentence.suspicion
            yield Segment(item, tuple(found), 1 - safe)


def _flag(item: Item, check: str, severity: Severity, start: int, end: int) -> Flag:
    marks = [mark for mark in item["spans"] if mark["kind"] != "source" and mark["end"] > mark["start"]]
    if item["is_ref"]:
        marks = item["spans"]
    right = any(touch(start, end, mark["start"], mark["end"]) for mark in marks)
    serious = severity is not Severity.MINOR
    return Flag(check, serious, right, cover(marks, end - start, len(item["target"])))


def flag_line(title: str, segments: Sequence[Segment], wanted: Callable[[Flag], bool]) -> str:
    """Return how right the wanted flags of one set are, and how often they are false in human translations."""
    totals: dict[str, list[float]] = defaultdict(lambda: [0.0] * 6)
    for segment in segments:
        mine = totals[segment.item["doc"]]
        flags = [flag for flag in segment.flags if wanted(flag)]
        if segment.item["is_ref"]:
            mine[4] += sum(not flag.right for flag in flags)
            mine[5] += segment.words
        elif segment.item["annotated"]:
            mine[0] += len(flags)
            mine[1] += sum(flag.right for flag in flags)
            mine[2] += sum(flag.chance for flag in flags)
            mine[3] += segment.words
    flags, right, chance, words, alarms, others = map(sum, zip(*totals.values(), strict=True))
    if not flags and not alarms:
        return f"  {title:34}none"
    lift = _drawn(list(totals.values()), lambda sums: sums[1] / sums[2] if sums[2] else None)
    unmarked = _drawn(list(totals.values()), lambda sums: 1000 * sums[4] / sums[5] if sums[5] else None)
    said = f"  {title:34}{flags:5.0f}{1000 * flags / words:7.2f}"
    if flags:
        said += f"   {right / flags:.2f} / {chance / flags:.2f} = {right / chance if chance else 0:.2f} {lift:16}"
    return said + f"{1000 * alarms / others if others else 0:6.2f} {unmarked}"


def _drawn(documents: list[list[float]], value: Callable[[list[float]], float | None]) -> str:
    chance = random.Random(1)
    values = []
    for _ in range(_DRAWS):
        drawn = value([sum(column) for column in zip(*chance.choices(documents, k=len(documents)), strict=True)])
        if drawn is not None:
            values.append(drawn)
    return _interval(values)


def _interval(values: list[float]) -> str:
    values.sort()
    low, high = (values[int(share * len(values))] for share in (0.05, 0.95)) if values else (0.0, 0.0)
    return f"({low:.2f} to {high:.2f})"


def rank_line(segments: Sequence[Segment]) -> str:
    """Return how many pairs the suspicion ranks right, inside an article and at equal length."""
    mine = [segment for segment in segments if segment.item["annotated"] and not segment.item["is_ref"]]
    by_document: dict[str, list[Segment]] = defaultdict(list)
    for segment in mine:
        by_document[segment.item["doc"]].append(segment)
    chance = random.Random(1)
    said = []
    for name, group in (("inside an article", _article), ("at equal length", _length)):
        values = []
        for _ in range(_DRAWS):
            drawn = chance.choices(list(by_document.values()), k=len(by_document))
            value = _ranked([segment for segments in drawn for segment in segments], group)
            if value is not None:
                values.append(value)
        said.append(f"{name} {_ranked(mine, group) or 0:.3f} {_interval(values)}")
    return f"  pairs ranked right {', '.join(said)}"


def _article(segment: Segment) -> object:
    return segment.item["doc"], segment.item["system"]


def _length(segment: Segment) -> object:
    return int(4 * math.log2(max(1, segment.words)))


def _ranked(segments: Sequence[Segment], group: Callable[[Segment], object]) -> float | None:
    groups: dict[object, tuple[list[float], list[float]]] = defaultdict(lambda: ([], []))
    for segment in segments:
        groups[group(segment)][not segment.marked].append(segment.suspicion)
    value: float | None = grouped_auc(groups.values())
    return value


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--checks", default="")
    parser.add_argument("--each", action="store_true")
    options = parser.parse_args()
    only = [name for name in options.checks.split(",") if name]
    checks = [check for check in catalogue.checks() if not only or check.id in only]
    sets = options.sets.split(",")
    known = articles(sets)
    print(f"{'':36}flags / 1,000 words   right / chance = lift      unmarked in human translations")
    for with_source in (False, True):
        desk = Desk(checks, with_source=with_source)
        segments = [segment for items in known for segment in desk.check(items)]
        print("with the source" if with_source else "target only")
        for name in sets:
            mine = [segment for segment in segments if segment.item["set"] == name]
            print(f" {name}")
            print(rank_line(mine))
            print(flag_line("all flags", mine, bool))
            print(flag_line("serious flags", mine, lambda flag: flag.serious))
            for check in checks if options.each else ():
                if any(flag.check == check.id for segment in mine for flag in segment.flags):
                    print(flag_line(check.id, mine, lambda flag, check=check: flag.check == check.id))  # type: ignore[misc]


if __name__ == "__main__":
    main()
