"""A line that asks what dismissals and typing give reason to ask."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qa_tool.domain.decision import Scope
from qa_tool.domain.lesson import Lesson
from qa_tool.domain.span import Span
from ui.keys import Keys
from ui.models.wording import PLACES, breakable, check_title, context, counted, words_or
from ui.theme import SPACE

if TYPE_CHECKING:
    # For its name only.
    from qa_tool.review.teaching import Offer


#: Places shown of those that a Yes would correct, and code points around each.
_SHOWN, _AROUND = 3, 24


def question(offer: Offer | Lesson, others: int = 0) -> str:
    """Return the question in words, with how far a Yes would reach; `others` is the number of other places here."""
    if isinstance(offer, Lesson):
        times = " twice" if offer.count == 2 else f" {offer.count} times" if offer.count > 2 else ""
        of = f", a wrong form of {offer.term.canonical}," if offer.term.id is not None else ""
        also = f" {counted(others, 'more place')} here would be corrected too:" if others else ""
        return (
            f"You typed \u201c{offer.right}\u201d for \u201c{offer.wrong}\u201d{times}."
            f" Flag \u201c{offer.wrong}\u201d{of} from now on?{also}"
        )
    title = check_title(offer.check)
    if offer.scope is Scope.ALWAYS:
        words = words_or(offer.text, "nothing")
        return f"“{words}” dismissed {offer.count} times ({title}). Be quiet about these words in every article?"
    if offer.place is None:
        return f"“{title}” dismissed {offer.count} times. Be quiet about it everywhere, in every article?"
    where = PLACES[offer.place]
    return f"“{title}” dismissed {offer.count} times {where}. Be quiet about it {where}, in every article?"


_QUIET = (
    ("Yes, be quiet", "Be quiet there; the Dismissed tab can bring it back ({be-quiet})"),
    ("No", "Go on telling me, and do not ask this again ({go-on-telling})"),
)
_LESSON = (
    ("Yes, always", "Put it into the glossary, and correct the other places ({be-quiet})"),
    ("No", "Leave the glossary as it is, and do not ask this again ({go-on-telling})"),
)


def _context(text: str, span: Span) -> str:
    return "".join(context(text, span, _AROUND))


class OfferLine(QFrame):
    """The question with its two answers; hidden while there is none, and never in the way."""

    #: Yes or no.
    answered = Signal(bool)
    edit_asked = Signal()

    def __init__(self, parent: QWidget | None = None, keys: Keys | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self._keys = keys or Keys(parent=self)
        self.setProperty("footer", True)
        self.setAccessibleName("Question")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.places = QLabel()
        self.places.setProperty("muted", True)
        self.places.setWordWrap(True)
        self.places.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout()
        row.setSpacing(SPACE + 2)
        self._answers = (QPushButton(), QPushButton())
        for yes, button, (_, tip) in zip((True, False), self._answers, _QUIET, strict=True):
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, said=yes: self.answered.emit(said))
        self.edit = QPushButton("Edit first\u2026")
        self.edit.setToolTip("Look at the glossary entry before it is stored")
        self.edit.clicked.connect(self.edit_asked)
        for button in (self._answers[0], self.edit, self._answers[1]):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE + 2)
        column.addWidget(self.text)
        column.addWidget(self.places)
        column.addLayout(row)
        self._name_answers(_QUIET)
        self.hide()

    def show_offer(self, offer: Offer | Lesson | None, text: str = "") -> None:
        """Ask this, or nothing; `text` is the article's, in which the other places are shown."""
        if offer is not None:
            lesson = offer if isinstance(offer, Lesson) else None
            others = lesson.places(text) if lesson else ()
            self.text.setText(breakable(question(offer, len(others))))
            self.text.setAccessibleName(self.text.text())
            self.places.setText(breakable("\n".join(map(partial(_context, text), others[:_SHOWN]))))
            self.places.setVisible(bool(others))
            self._name_answers(_LESSON if lesson else _QUIET)
            self.edit.setVisible(lesson is not None)
        self.setVisible(offer is not None)

    def _name_answers(self, answers: Sequence[tuple[str, str]]) -> None:
        for button, (words, tip) in zip(self._answers, answers, strict=True):
            button.setText(words)
            button.setToolTip(self._keys.words(tip))
            button.setAccessibleName(f"{words}: {button.toolTip()}")
