"""Text whose lines were broken at a width, as mail programs, terminals and pages of a PDF leave it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

_END = re.compile(r"[.!?:…。！？][\"'”’»)\]]*\s*$")
_BROKEN_WORD = re.compile(r"[^\W\d_]-\s*$")
# What begins a paragraph of its own: points of a list, quoted mail, headings of markup, lines that are set in.
_OWN_LINE = re.compile(r"\s{2,}|\t|>|[-–—*•◦▪‣●○■#|]\s|\(?(?:\d{1,3}|[a-z])[.)]\s")
# A line this much shorter than most is the last one of its paragraph.
_SHORT = 0.75
# Lines of 32 characters are those of captions; above 160 nobody's lines end.
_WIDTHS = range(32, 161)
# Lines that end in the middle of a sentence: so many, and such a part of all that another follows. A text with one
# paragraph a line has none, one whose sentences were cut by its machine a few, and a broken one half or more.
_LEAST, _PART, _PART_CASELESS = 3, 0.3, 0.6


def full_length(lines: Iterable[str]) -> int:
    """Return how long a full line is, in code points: most are about as long as the ninth of ten; 0 without lines."""
    lengths = sorted(len(line) for line in lines if line.strip())
    return lengths[len(lengths) * 9 // 10] if lengths else 0


def ends_paragraph(line: str, following: str, full: int) -> bool:
    """Say whether a paragraph ends with this line, where full lines are `full` code points long.

    `following` is the line below; "" where there is none, or where it is not known.
    """
    first = following.split(maxsplit=1)[0] if following.strip() else ""
    if _BROKEN_WORD.search(line) is not None and first[:1].islower():
        return False
    if _END.search(line) is not None:
        return len(line) < 0.95 * full
    # A long word that did not fit leaves a short line.
    return len(line) < _SHORT * full and (not first or len(line) + 1 + len(first) <= full)


def is_wrapped(text: str) -> bool:
    """Say whether the lines of `text` (ends normalised) were broken at a width and not where paragraphs end."""
    lines = text.split("\n")
    full = full_length(lines)
    if full not in _WIDTHS or sum(len(line) > 1.2 * full for line in lines) > len(lines) // 20:
        return False
    pairs = [(line, below) for line, below in pairwise(lines) if line.strip() and below.strip()]
    going_on = [below[0] for line, below in pairs if _goes_on(line, below, full)]
    # In the middle of a sentence; in a script without small letters that is seen only by how many there are.
    small, other = sum(map(str.islower, going_on)), sum(map(_is_caseless, going_on))
    return (small >= _LEAST and small >= _PART * len(pairs)) or (
        other >= _LEAST and other >= _PART_CASELESS * len(pairs)
    )


def _is_caseless(letter: str) -> bool:
    """Say whether a letter is of Hangul, Arabic or Hebrew; Chinese and Japanese have no blanks to break at."""
    return letter.isalpha() and letter.lower() == letter.upper() and not "\u2e80" <= letter <= "\u9fff"


def unwrapped(text: str) -> str:
    """Return `text` with a blank for every line end inside a paragraph; positions stay."""
    lines = text.split("\n")
    full = full_length(lines)
    ends = ["\n" if _ends_here(line, below, full) else " " for line, below in pairwise(lines)]
    return "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))


def _ends_here(line: str, below: str, full: int) -> bool:
    return not line.strip() or not below.strip() or not _goes_on(line, below, full)


def _goes_on(line: str, below: str, full: int) -> bool:
    return not _own(line, below) and not ends_paragraph(line, below, full)


def _own(line: str, below: str) -> bool:
    """Say whether the line below begins a paragraph by its look, or this one is quoted mail, a row or a time."""
    return _OWN_LINE.match(below) is not None or line.startswith((">", "|", "#")) or not any(map(str.isalpha, line))
