"""What typing teaches: a question to the editor."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

from qa_tool.domain.correction import TextEdit
from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term

#: The check id under which a refused lesson is kept among the decisions.
TYPED = "typed-correction"


def said(wrong: str, right: str) -> str:
    """Return a lesson in one line, as refusals keep it."""
    return f"{wrong} \u2192 {right}"


@dataclass(frozen=True, slots=True)
class Lesson:
    """Whether `wrong` is from now on to be flagged and `right` suggested.

    It was typed `count` times, here and in other articles; `span` is where it stands first (code points). `term` is the
    entry that `wrong` would become a wrong form of, new or stored.
    """

    wrong: str
    right: str
    count: int
    term: Term
    span: Span

    def answered(self, when: datetime, editor: str, *, yes: bool) -> Decision | None:
        """Return the decision that a No is: this is not asked again. A Yes is the term, and no decision."""
        return None if yes else Decision(Scope.NOWHERE, TYPED, said(self.wrong, self.right), when, editor=editor)

    def places(self, text: str) -> tuple[Span, ...]:
        """Return where `wrong` still stands, as whole words."""
        found = re.finditer(rf"(?<![\w-]){re.escape(self.wrong)}(?![\w-])", text)
        return tuple(Span(*match.span()) for match in found)

    def edits(self, text: str) -> tuple[TextEdit, ...]:
        """Return what corrects those places."""
        return tuple(TextEdit(span.start, self.wrong, self.right) for span in self.places(text))
