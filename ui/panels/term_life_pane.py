"""Below the glossary: in which articles the chosen term stands, and when and by whom it was changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from qa_tool.domain.said import say
from qa_tool.domain.term import Term
from qa_tool.domain.term_event import TermEvent
from ui.latest import Latest
from ui.models.table import Table
from ui.models.term_life import EVENTS, USES
from ui.panels.halves import Halves
from ui.panels.rows_view import RowsView
from ui.theme import SPACE
from ui.tongue import tr

if TYPE_CHECKING:
    # For its name only: the names engine is loaded on the job thread.
    from qa_tool.review.usage import TermUse

#: Milliseconds that a row must stay chosen before the articles are looked through.
_DELAY = 250
_CHOOSE_FOR_PAST = say("Choose one term above to see what was done to it.")
_CHOOSE = say("Choose one term above to see where it stands.")


class LifeDesk(Protocol):
    """Where a term is looked for, and what is known of its past."""

    def history(self, term: Term) -> tuple[TermEvent, ...]:
        """Return what became of a term, the last first."""

    def find_uses(self, term: Term, done: Callable[[tuple[TermUse, ...], bool], None]) -> None:
        """Look for a term in all articles; `done` gets what was found so far, and whether that is all."""


class TermLifePane(QWidget):
    """Two small tables; Enter or a double click in the first one opens the article at the place."""

    #: Carries the id of an article and a span in it.
    article_asked = Signal(int, object)

    def __init__(self, desk: LifeDesk, before: QWidget, parent: QWidget | None = None) -> None:
        """Show nothing yet; Tab comes here from `before`."""
        super().__init__(parent)
        self._desk, self._before = desk, before
        self._term: Term | None = None
        self._latest = Latest()
        # The window may go while a job is still looking.
        self.destroyed.connect(self._latest.forget)
        self.looking = False
        self.uses: Table[TermUse] = Table(USES, parent=self)
        self.events: Table[TermEvent] = Table(EVENTS, parent=self)
        self._soon = QTimer(self, singleShot=True, interval=_DELAY)
        self._soon.timeout.connect(self._look)
        self._built = False

    def build(self) -> None:
        """Put the two tables in, if they are not there yet; nothing is seen before."""
        if self._built:
            return
        self._built = True
        halves = Halves(Qt.Orientation.Horizontal, parent=self)
        self._found, self.uses_view = _half(halves, self.uses, 3, tr("Articles that the term stands in"))
        self._done, self.events_view = _half(halves, self.events, 2, tr("Changes of the term"))
        self.uses_view.setToolTip(tr("Enter or a double click opens the article at the place"))
        self.uses_view.opened.connect(lambda use: self.article_asked.emit(use.article_id, use.first))
        self._done.setText(tr("When and by whom it was changed"))
        halves.give_room((640, 3), (400, 2))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, SPACE, 0, 0)
        whole.addWidget(halves)
        # Now, or Tab would pass by until the event loop comes to it.
        halves.show()
        self.setTabOrder(self._before, self.uses_view)
        self.setTabOrder(self.uses_view, self.events_view)
        self._show_state()

    @Slot()
    def show_term(self, term: Term | None) -> None:
        """Show another term, shortly; None for none, or for several."""
        if term is not None:
            self.build()
            if term == self._term:
                return
        self._term = term
        self._latest.forget()
        self.looking = term is not None
        self.uses.set_rows(())
        self.events.set_rows(())
        if term is None:
            self._soon.stop()
        else:
            self._soon.start()
        self._show_state()

    def forget(self) -> None:
        """Look anew the next time: terms or articles have changed."""
        self._term = None

    @Slot()
    def _look(self) -> None:
        term = self._term
        if term is None:
            return
        self.events.set_rows(self._desk.history(term))
        self._desk.find_uses(term, self._latest.only(self._take))
        self._show_state()

    def _take(self, found: tuple[TermUse, ...], whole: bool) -> None:
        self.looking = not whole
        self.uses.set_rows(tuple(sorted(found, key=lambda use: -use.right - use.wrong)))
        if self.uses_view.currentIndex().row() < 0:
            self.uses_view.show_row(0 if found else -1)
        self._show_state()

    def _show_state(self) -> None:
        if not self._built:
            return
        term = self._term
        times = sum(use.right + use.wrong for use in self.uses.rows)
        where = tr(
            "{times} in {articles}",
            times=tr("{number:,} time", "{number:,} times", number=times),
            articles=tr("{number:,} article", "{number:,} articles", number=len(self.uses.rows)),
        )
        if term is None or not (times or self.looking):
            self._found.setText(tr("Where it stands"))
        else:
            self._found.setText(
                tr("Where it stands: {where}", where=tr("looking…") if self.looking and not times else where)
            )
        looking = tr("Looking through the articles…")
        self.uses_view.say_nothing(
            tr(_CHOOSE) if term is None else looking if self.looking else tr("It stands in no article.")
        )
        past = "" if self._soon.isActive() else tr("Nothing is known of its past.")
        self.events_view.say_nothing(tr(_CHOOSE_FOR_PAST) if term is None else past)


def _half(halves: Halves, table: Table[Any], stretch: int, name: str) -> tuple[QLabel, RowsView]:
    """Put a table with a line above it into one of the halves."""
    half = QWidget(halves)
    label = QLabel(half)
    label.setProperty("heading", True)
    view = RowsView(table, stretch, name, half)
    column = QVBoxLayout(half)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(SPACE)
    column.addWidget(label)
    column.addWidget(view, 1)
    return label, view
