"""Scripts of characters, after the blocks of the Unicode standard (Blocks.txt, version 15)."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from qa_tool.domain.span import Span

COMMON = "Common"
# First and last code point of the stretches that hold letters of one script; letters outside them are "Other".
_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x024F, "Latin"),
    (0x0250, 0x02AF, "Latin"),
    (0x0370, 0x03FF, "Greek"),
    (0x0400, 0x052F, "Cyrillic"),
    (0x0531, 0x058F, "Armenian"),
    (0x0590, 0x05FF, "Hebrew"),
    (0x0600, 0x06FF, "Arabic"),
    (0x0750, 0x077F, "Arabic"),
    (0x08A0, 0x08FF, "Arabic"),
    (0x0900, 0x097F, "Devanagari"),
    (0x0980, 0x09FF, "Bengali"),
    (0x0E00, 0x0E7F, "Thai"),
    (0x10A0, 0x10FF, "Georgian"),
    (0x1100, 0x11FF, "Hangul"),
    (0x1C80, 0x1C8F, "Cyrillic"),
    (0x1C90, 0x1CBF, "Georgian"),
    (0x1E00, 0x1EFF, "Latin"),
    (0x1F00, 0x1FFF, "Greek"),
    (0x2C60, 0x2C7F, "Latin"),
    (0x2DE0, 0x2DFF, "Cyrillic"),
    (0x2E80, 0x2FDF, "Han"),
    (0x3005, 0x3007, "Han"),
    (0x3021, 0x3029, "Han"),
    (0x3041, 0x30FF, "Kana"),
    (0x3105, 0x312F, "Bopomofo"),
    (0x3131, 0x318E, "Hangul"),
    (0x31F0, 0x31FF, "Kana"),
    (0x3400, 0x4DBF, "Han"),
    (0x4E00, 0x9FFF, "Han"),
    (0xA640, 0xA69F, "Cyrillic"),
    (0xA720, 0xA7FF, "Latin"),
    (0xA960, 0xA97F, "Hangul"),
    (0xAB30, 0xAB6F, "Latin"),
    (0xAC00, 0xD7FF, "Hangul"),
    (0xF900, 0xFAFF, "Han"),
    (0xFB00, 0xFB06, "Latin"),
    (0xFB1D, 0xFB4F, "Hebrew"),
    (0xFB50, 0xFDCF, "Arabic"),
    (0xFE70, 0xFEFC, "Arabic"),
    (0xFF21, 0xFF5A, "Latin"),
    (0xFF66, 0xFF9F, "Kana"),
    (0xFFA0, 0xFFDC, "Hangul"),
    (0x1AFF0, 0x1B16F, "Kana"),
    (0x20000, 0x3FFFD, "Han"),
)
_STARTS = tuple(first for first, _, _ in _RANGES)
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")


@dataclass(frozen=True, slots=True)
class ScriptRun:
    """A stretch of letters of one script; blanks and marks between two such letters belong to it."""

    span: Span
    script: str


@lru_cache(maxsize=8192)
def script_of(char: str) -> str:
    """Return the script of one character: "Latin", "Hangul", "Han", "Kana", "Cyrillic", ...

    Anything that is not a letter (digits, marks, blanks, emoji) is "Common", a letter of a script not listed "Other".
    """
    if not char.isalpha():
        return COMMON
    point = ord(char)
    place = bisect_right(_STARTS, point) - 1
    if place >= 0 and point <= _RANGES[place][1]:
        return _RANGES[place][2]
    return "Other"


def scripts(text: str) -> Counter[str]:
    """Return how many letters of each script `text` holds; what is no letter is not counted."""
    counts: Counter[str] = Counter()
    for char, number in Counter(text).items():
        counts[script_of(char)] += number
    counts.pop(COMMON, None)
    return counts


def is_right_to_left(text: str) -> bool:
    """Say whether most letters of `text` are written from right to left: Arabic or Hebrew script."""
    counts = scripts(text)
    return 2 * (counts["Arabic"] + counts["Hebrew"]) > counts.total()


def direction(rows: Iterable[Sequence[str]]) -> int:
    """Return how many rows have Latin letters in the second cell only, less those that have them in the first only."""
    total = 0
    for row in islice((row for row in rows if len(row) > 1), 200):
        first, second = _most(row[0]), _most(row[1])
        if first and second and first != second:
            total += (second == "Latin") - (first == "Latin")
    return total


def _most(text: str) -> str:
    most = scripts(text).most_common(1)
    return most[0][0] if most else ""


def foreign_runs(text: str, own: str = "Latin") -> tuple[ScriptRun, ...]:
    """Return the stretches of `text` in letters of another script than `own`, in order; spans in code points.

    Two stretches of one script with nothing but blanks, digits or marks between them are one.
    """
    if own == "Latin" and (text.isascii() or _NOT_ASCII.search(text) is None):
        return ()
    runs: list[ScriptRun] = []
    joinable = False
    for offset, char in enumerate(text):
        script = script_of(char)
        if script == COMMON:
            continue
        if script == own:
            joinable = False
            continue
        if joinable and runs[-1].script == script:
            runs[-1] = ScriptRun(Span(runs[-1].span.start, offset + 1), script)
        else:
            runs.append(ScriptRun(Span(offset, offset + 1), script))
        joinable = True
    return tuple(runs)
