"""Correct all equal issues, with a preview."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from qa_tool.domain.issue import PlacedIssue
from ui.dialogs.preview_dialog import PreviewDialog
from ui.models.wording import one_line, suggestion_words
from ui.tongue import tr


class ApplyAllDialog:
    """Asks which of several issues take their first suggestion."""

    @staticmethod
    def ask(
        parent: QWidget | None, issues: Sequence[PlacedIssue], text: str, suggestion: int = 0
    ) -> list[tuple[PlacedIssue, str]] | None:
        """Return the chosen issues with the text to put there, or None if the editor thought better of it.

        `text` is the article as it stands; issues without that many suggestions are not offered.
        """
        pairs = [(p, p.issue.suggestions[suggestion]) for p in issues if len(p.issue.suggestions) > suggestion]
        if not pairs:
            return None
        first = pairs[0][0].issue
        title = tr(
            "Correct all: {words} → {suggestion}",
            words=one_line(first.text)[:40],
            suggestion=suggestion_words(first.suggestions[suggestion])[:40],
        )
        chosen = PreviewDialog.ask(parent, text, [(p.span, new) for p, new in pairs], title)
        return None if chosen is None else [pairs[number] for number in chosen]
