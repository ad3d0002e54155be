"""What a newsroom writes and does not write: one rule."""

from __future__ import annotations

import re
from dataclasses import dataclass

from qa_tool.domain.issue import Severity

_BETWEEN = re.compile(r"[;|\n]")
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


def news_in(line: str) -> tuple[str, ...]:
    """Return what may stand there instead, each once, from a line with semicolons or upright strokes between them."""
    pieces = (_SEVERAL.sub(" ", piece).strip(_BLANKS) for piece in _BETWEEN.split(line))
    return tuple(dict.fromkeys(filter(None, pieces)))
