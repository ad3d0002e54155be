"""What a newsroom writes and does not write: one rule."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from qa_tool.domain.issue import Severity

# What parts the pieces of a line, with the backslashes before it, of which two stand for one and a single one makes it
# a mark like any other; backslashes elsewhere, as in patterns, are what they are.
_BETWEEN = re.compile(r"(?<!\\)(\\*+)([;|])")
# Those that are typed by the space bar; a no-break blank is put there on purpose.
_BLANKS = " \t\r"
_SEVERAL = re.compile(f"[{_BLANKS}]+")


@dataclass(frozen=True, slots=True)
class HouseRule:
    r"""Words, or a pattern, that the house does not have in its texts, and what it has instead.

    `replace` holds what may stand there, the usual one first; none means advice only. With a pattern (a regular
    expression) \1 stands for what its first group found. `note` is what the editor is told. `inflected`: plural and
    verb endings of the words, too. `is_on` says whether it is looked for.
    """

    find: str
    replace: tuple[str, ...] = ()
    note: str = ""
    severity: Severity = Severity.MINOR
    is_pattern: bool = False
    match_case: bool = False
    whole_words: bool = True
    inflected: bool = False
    is_on: bool = True

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to look for; a pattern may be a no-break blank."""
        return not (self.find.strip(" \t\r\n") if self.is_pattern else self.find.strip())

    @property
    def told(self) -> str:
        """The rule in a line: what is looked for, and what stands there instead."""
        return f"{self.find} → {'; '.join(self.replace)}" if self.replace else self.find


def news_in(text: str) -> tuple[str, ...]:
    r"""Return what may stand there instead, each once, from lines with semicolons or upright strokes between them.

    One that belongs to what stands there is written \; or \|.
    """
    pieces = (piece for line in text.split("\n") for piece in _pieces(line))
    whole = (_SEVERAL.sub(" ", piece).strip(_BLANKS) for piece in pieces)
    return tuple(dict.fromkeys(filter(None, whole)))


def _pieces(line: str) -> list[str]:
    pieces, at = [""], 0
    for found in _BETWEEN.finditer(line):
        backslashes, mark = found.groups()
        pieces[-1] += line[at : found.start()] + "\\" * (len(backslashes) // 2)
        if len(backslashes) % 2:
            pieces[-1] += mark
        else:
            pieces.append("")
        at = found.end()
    pieces[-1] += line[at:]
    return pieces


def line_of(news: Sequence[str]) -> str:
    """Return the line that `news_in` reads as `news`."""
    ends = [_BETWEEN.sub(lambda found: found[1] * 2 + "\\" + found[2], new) for new in news]
    return "; ".join([*map(_with_end, ends[:-1]), *ends[-1:]])


def _with_end(new: str) -> str:
    """Return a piece that a semicolon may follow: backslashes at its end are doubled."""
    return new + new[len(new.rstrip("\\")) :]
