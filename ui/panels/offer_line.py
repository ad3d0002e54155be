"""A line that asks what dismissals and typing give reason to ask."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qa_tool.domain.decision import Scope
from qa_tool.domain.lesson import Lesson
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from ui.keys import Keys
from ui.models.wording import PLACES, breakable, check_title, context, words_or
from ui.theme import SPACE
from ui.tongue import tr

if TYPE_CHECKING:
    # For its name only.
    from qa_tool.review.teaching import Offer


#: Places shown of those that a Yes would correct, and code points around each.
_SHOWN, _AROUND = 3, 24


def question(offer: Offer | Lesson, others: int = 0) -> str:
    """Return the question in words, with how far a Yes would reach; `others` is the number of other places here."""
    if isinstance(offer, Lesson):
        twice = tr(" twice") if offer.count == 2 else ""
        times = tr(" {number} times", number=offer.count) if offer.count > 2 else twice
        of = tr(", a wrong form of {term},", term=offer.term.canonical) if offer.term.id is not None else ""
        also = (
            tr(
                " {places} here would be corrected too:",
                places=tr("{number:,} more place", "{number:,} more places", number=others),
            )
            if others
            else ""
        )
        return tr(
            "You typed “{right}” for “{wrong}”{times}. Flag “{wrong}”{of} from now on?{also}",
            right=offer.right,
            wrong=offer.wrong,
            times=times,
            of=of,
            also=also,
        )
    title = check_title(offer.check)
    if offer.scope is Scope.ALWAYS:
        words = words_or(offer.text, tr("nothing"))
        return tr(
            "“{words}” dismissed {count} times ({title}). Be quiet about these words in every article?",
            words=words,
            count=offer.count,
            title=title,
        )
    if offer.place is None:
        return tr(
            "“{title}” dismissed {count} times. Be quiet about it everywhere, in every article?",
            title=title,
            count=offer.count,
        )
    where = tr(PLACES[offer.place])
    return tr(
        "“{title}” dismissed {count} times {where}. Be quiet about it {where}, in every article?",
        title=title,
        count=offer.count,
        where=where,
    )


_QUIET = (
    (say("Yes, be quiet"), say("Be quiet there; the Dismissed tab can bring it back ({be-quiet})")),
    (say("No"), say("Go on telling me, and do not ask this again ({go-on-telling})")),
)
_LESSON = (
    (say("Yes, always"), say("Put it into the glossary, and correct the other places ({be-quiet})")),
    (say("No"), say("Leave the glossary as it is, and do not ask this again ({go-on-telling})")),
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
        self.setAccessibleName(tr("Question"))
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
            button.setToolTip(tr(tip))
            button.clicked.connect(lambda _checked=False, said=yes: self.answered.emit(said))
        self.edit = QPushButton(tr("Edit first…"))
        self.edit.setToolTip(tr("Look at the glossary entry before it is stored"))
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
            button.setText(tr(words))
            button.setToolTip(self._keys.words(tr(tip)))
            button.setAccessibleName(f"{button.text()}: {button.toolTip()}")
