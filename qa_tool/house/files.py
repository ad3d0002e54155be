"""Files of house rules: our own table, and the checklists of Xbench."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from qa_tool.domain.errors import EmendError
from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.said import say
from qa_tool.glossary.files import bytes_of
from qa_tool.glossary.imports import Problem
from qa_tool.house import checklist, table
from qa_tool.house.finder import fault_of

#: The kinds of files by their suffix, the usual one first.
SUFFIXES = (".csv", ".tsv", checklist.SUFFIX)
# Blanks and byte order marks, those of UTF-16 too, and its other halves of letters.
_BEFORE_XML = b"\xef\xbb\xbf\xfe\xff\0 \t\r\n"


@dataclass(frozen=True, slots=True)
class RulesRead:
    """The rules of a file in order, and its problems in order of line; `encoding` is that of the file where guessed."""

    rules: tuple[HouseRule, ...]
    problems: tuple[Problem, ...] = ()
    encoding: str = ""


def read_rules(data: bytes | Path, name: str = "", encoding: str | None = None) -> RulesRead:
    """Return the rules of a file, whose content says of which kind it is; EmendError where it cannot be read at all.

    A row that cannot be used is a problem, and the other rows are read.
    """
    shown = name or (data.name if isinstance(data, Path) else "")
    content = bytes_of(data, shown)
    if not content.strip():
        raise EmendError(say("{name} is empty.", name=shown), say("Open a file of house rules."))
    problems: list[Problem] = []
    if content.lstrip(_BEFORE_XML).startswith(b"<"):
        found, guessed = checklist.read(content, shown, problems), ""
    else:
        found, guessed = table.read(content, shown, problems, encoding)
    rules = []
    for line, text, rule in found:
        fault = fault_of(rule)
        if fault:
            problems.append(Problem(line, text, fault))
        else:
            rules.append(rule)
    return RulesRead(tuple(rules), tuple(sorted(problems, key=lambda each: each.line)), guessed)


def rendered(rules: Iterable[HouseRule], suffix: str) -> bytes:
    """Return the bytes of a whole file of the kind that a suffix, in small letters, names."""
    return checklist.rendered(rules) if suffix == checklist.SUFFIX else table.rendered(rules, suffix)


def lost_by(rules: Sequence[HouseRule], suffix: str) -> tuple[str, ...]:
    """Return what a file of that suffix does not hold of these rules, a sentence each."""
    return checklist.lost(rules) if suffix == checklist.SUFFIX else ()


def taken_in(there: Sequence[HouseRule], new: Iterable[HouseRule]) -> tuple[HouseRule, ...]:
    """Return rules with new ones: one that looks for the same is put in the place of the first one that is there."""
    rules = list(there)
    places: dict[tuple[str, bool], int] = {}
    for place, rule in enumerate(rules):
        places.setdefault(_sought(rule), place)
    for rule in new:
        place = places.setdefault(_sought(rule), len(rules))
        rules[place : place + 1] = [rule]
    return tuple(rules)


def _sought(rule: HouseRule) -> tuple[str, bool]:
    return rule.find if rule.is_pattern else " ".join(rule.find.split()), rule.is_pattern
