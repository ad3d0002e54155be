"""What an operation touched: the one payload of a refresh."""

from __future__ import annotations

from dataclasses import dataclass

from qa_tool.domain.correction import TextEdit
from qa_tool.domain.span import Span


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed, for whoever shows it.

    `edits` are in order, each in positions after the one before; a display that already shows them
    (the editor while typing) is told so by whoever passes the value on. `caret` is where to put the
    cursor afterwards.
    """

    edits: tuple[TextEdit, ...] = ()
    issues: bool = False
    decisions: bool = False
    corrections: bool = False
    terms: bool = False
    articles: bool = False
    caret: Span | None = None

    @property
    def reviewed(self) -> bool:
        """Whether the editor corrected or decided something."""
        return self.corrections or self.decisions

    def merged(self, other: Changes) -> Changes:
        """Return both, one after the other."""
        return Changes(
            self.edits + other.edits,
            self.issues or other.issues,
            self.decisions or other.decisions,
            self.corrections or other.corrections,
            self.terms or other.terms,
            self.articles or other.articles,
            other.caret or self.caret,
        )
