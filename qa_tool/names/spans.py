"""Name-like runs: capitalised words that stand together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from qa_tool.domain.span import Span
from qa_tool.names.context import STARTERS
from qa_tool.names.families import begins_with_family
from qa_tool.text.words import split_possessive

CAPITALS = "".join(chr(point) for point in (*range(0x250), *range(0x1E00, 0x1F00)) if chr(point).isupper())
_TAIL = r"[^\W_]*(?:['\u2019\u02bc][^\W\d_]+)*['\u2019]?"
# An initial keeps its point: "J. K. Rowling"; a sentence that ends in one capital letter is rare.
_REST = rf"(?:\.(?= ?[{CAPITALS}])|{_TAIL}(?:[-\u2010\u2011][^\W_]{_TAIL})*)"
# Behind another word a name may be elided: Cote d'Ivoire.
_NAME = rf"(?:[dl]['\u2019])?[{CAPITALS}]{_REST}"
# The capital comes before the look at what stands before it: so a search leaps from capital to capital.
_FIRST_NAME = rf"[{CAPITALS}](?<![^\W_].){_REST}"
_PARTICLES = r"de|del|della|der|den|des|di|da|dos|du|van|von|zu|ter|bin|ibn|bint|ben|al|el|la|le|y"
_SEPARATOR = r"[ \u00a0]?(?:(?<=\.)|(?<=[ \u00a0]))"
# With the small words inside the names of organizations (Bank of Japan) and those that Slavic languages have there
# (Rostov-na-Donu): what a glossary term can span.
_SMALL = rf"(?:{_PARTICLES}|of|the|and|for|on|in|na)"
WIDE_RUN = re.compile(rf"{_FIRST_NAME}(?:(?:{_SEPARATOR}|[ \u00a0](?:{_SMALL}[ \u00a0-]){{1,2}}){_NAME})*")
_RUN = re.compile(rf"{_FIRST_NAME}(?:(?:{_SEPARATOR}|[ \u00a0](?:(?:{_PARTICLES})[ \u00a0]){{1,2}}){_NAME})*")
_PART = re.compile(r"[^ \u00a0\u2010\u2011-]+")
_OPENERS = "'\"\u2018\u201c([ "
_ENDED = re.compile(r"[.!?\u2026:]['\"\u2019\u201d)\]]*\s+['\"\u2018\u201c(\[]*$")


@dataclass(frozen=True, slots=True)
class NameSpan:
    """A run of capitalised words without a possessive ending; the span is in code points.

    `opens` says that a sentence or a line begins with it, so that its capital says little.
    """

    span: Span
    text: str
    opens: bool = False


@lru_cache(maxsize=256)
def names_in(text: str) -> tuple[NameSpan, ...]:
    """Return the name-like runs of `text` in order; an ordinary word that opens a sentence is left out."""
    return tuple(_names_in(text))


def parts(run: str) -> tuple[tuple[int, str], ...]:
    """Return the words of a run with their offsets; hyphens part words."""
    return tuple((part.start(), part.group()) for part in _PART.finditer(run))


def _names_in(text: str) -> Iterator[NameSpan]:
    for found in _RUN.finditer(text):
        start, run = found.start(), found.group()
        opens = _opens(text, start)
        if opens:
            cut = _ordinary_start(run)
            start, run = start + cut, run[cut:]
        name = split_possessive(run)[0].rstrip("'\u2019") if "'" in run or "\u2019" in run or "\u02bc" in run else run
        if name and name.lower() not in STARTERS:
            yield NameSpan(Span(start, start + len(name)), name, opens and start == found.start())


def _opens(text: str, start: int) -> bool:
    """Say whether a sentence begins at `start`."""
    if start < 2 or text[start - 1] != " " or (not text[start - 2].isalnum() and text[start - 2] != ","):
        return _ENDED.search(text, max(0, start - 6), start) is not None or not text[:start].strip(_OPENERS)
    # Most words: a blank before them, and a word or a comma before that.
    return False


def _ordinary_start(run: str) -> int:
    first = run.partition(" ")[0]
    return min(len(run), len(first) + 1) if first.lower() in STARTERS and not begins_with_family(run) else 0
