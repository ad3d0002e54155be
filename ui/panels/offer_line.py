"""A line that asks, after the same was dismissed again and again, whether to be quiet about it from now on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qa_tool.domain.decision import Scope
from ui.models.wording import PLACES, breakable, check_title, words_or
from ui.theme import SPACE

if TYPE_CHECKING:
    # For its name only.
    from qa_tool.review.teaching import Offer


def question(offer: Offer) -> str:
    """Return the question in words, with how far a Yes would reach."""
    title = check_title(offer.check)
    if offer.scope is Scope.ALWAYS:
        words = words_or(offer.text, "nothing")
        return f"“{words}” dismissed {offer.count} times ({title}). Be quiet about these words in every article?"
    if offer.place is None:
        return f"“{title}” dismissed {offer.count} times. Be quiet about it everywhere, in every article?"
    where = PLACES[offer.place]
    return f"“{title}” dismissed {offer.count} times {where}. Be quiet about it {where}, in every article?"


class OfferLine(QFrame):
    """The question with its two answers; hidden while there is none, and never in the way."""

    #: Whether to be quiet.
    answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("footer", True)
        self.setAccessibleName("Question")
        self.text = QLabel()
        self.text.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(SPACE + 2)
        for answer, words, tip in (
            (True, "Yes, be quiet", "Be quiet there; the Dismissed tab can bring it back (Ctrl+J)"),
            (False, "No", "Go on telling me, and do not ask this again (Ctrl+Shift+J)"),
        ):
            button = QPushButton(words)
            button.setToolTip(tip)
            button.setAccessibleName(f"{words}: {tip}")
            button.clicked.connect(lambda _checked=False, quiet=answer: self.answered.emit(quiet))
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE + 2)
        column.addWidget(self.text)
        column.addLayout(row)
        self.hide()

    def show_offer(self, offer: Offer | None) -> None:
        """Ask this, or nothing."""
        if offer is not None:
            self.text.setText(breakable(question(offer)))
            self.text.setAccessibleName(self.text.text())
        self.setVisible(offer is not None)
