"""What an editor says of an issue, as the decision that is kept."""

from __future__ import annotations

from datetime import datetime

from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import PlacedIssue
from qa_tool.text.lines import line_at
from qa_tool.text.places import kind_of_place


def dismissal(
    placed: PlacedIssue, scope: Scope, text: str, *, article_key: str, when: datetime, editor: str
) -> Decision:
    """Return the decision that an issue of `text` is fine; EmendError for its term where it has none."""
    issue = placed.issue
    if scope is Scope.TERM and issue.term is None:
        raise EmendError("This issue does not come from a glossary term.", "Dismiss it here or always.")
    term = issue.term if scope is Scope.TERM else None
    start, paragraph = line_at(text, placed.span.start)
    return Decision(
        scope=scope,
        check=issue.check,
        text=issue.text,
        when=when,
        article_key=article_key,
        fingerprint=placed.fingerprint if scope is Scope.HERE else "",
        term=term.canonical if term else "",
        term_digest=term.digest if term else "",
        editor=editor,
        place=kind_of_place(paragraph, placed.span.shifted(-start)),
    )
