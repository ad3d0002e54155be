"""Terms that share a form, to be made into one; what that one will hold is shown before."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from qa_tool.domain.said import say
from qa_tool.domain.term import Term
from ui.key_scopes import MERGE
from ui.keys import Keys
from ui.latest import Latest
from ui.models.likeness_table import SETS, TERMS, preview
from ui.models.table import Table
from ui.models.ticked_table import TickedTable
from ui.panels.halves import Halves
from ui.panels.rows_view import RowsView
from ui.room import resize_on_screen
from ui.term_steps import TermSteps
from ui.theme import SPACE
from ui.tongue import tr
from ui.window_keys import WindowKeys

if TYPE_CHECKING:
    # For its name only: it is looked for on the job thread.
    from qa_tool.glossary.merging import Likeness

_LOOKING = say("Looking for terms that share a form…")
_NONE = say("No two terms share a form.")
_HOW = say("The term that is chosen on the right keeps its name and its glossary; the ticked ones go into it (Space).")


class LikenessDesk(Protocol):
    """Where terms that share a form are looked for."""

    def find_likenesses(self, terms: Sequence[Term], done: Callable[[tuple[Likeness, ...]], None]) -> None:
        """Find terms that share a form; `done` is called later."""


class MergeDialog(QDialog):
    """The sets on the left, the terms of one on the right, below them the term that they would make."""

    def __init__(
        self,
        desk: LikenessDesk,
        steps: TermSteps,
        terms: Sequence[Term],
        parent: QWidget | None = None,
        keys: Keys | None = None,
    ) -> None:
        """Look for duplicates among `terms`; a few that were chosen are offered as one set."""
        super().__init__(parent)
        self._steps = steps
        self._keys = keys or Keys(parent=self)
        # The sets as they were before each merge made here.
        self._before: list[tuple[Sequence[Likeness], int]] = []
        self._left_out: set[int | None] = set()
        self.looking = True
        self.setWindowTitle(tr("Merge terms"))
        self.setSizeGripEnabled(True)
        self.sets: Table[Likeness] = Table(SETS, parent=self)
        self.sets_view = RowsView(self.sets, stretch=2, name=tr("Terms that share a form"))
        self.terms: TickedTable[Term] = TickedTable(TERMS, self._is_in, parent=self)
        self.terms_view = RowsView(self.terms, stretch=4, name=tr("Terms of this set"))
        self.terms.tick_asked.connect(self._tick)
        self.sets_view.opened.connect(lambda _row: self.merge())
        self.terms_view.opened.connect(lambda _row: self.merge())
        self.sets_view.selectionModel().selectionChanged.connect(self._show_set)
        self.terms_view.selectionModel().selectionChanged.connect(self._show_preview)
        self._build()
        WindowKeys(self._keys, MERGE, {"merge-undo": self.undo}, self)
        resize_on_screen(self, 1000, 560)
        self._latest = Latest()
        # They may come when this is closed and gone.
        self.finished.connect(self._latest.forget)
        desk.find_likenesses(tuple(terms), self._latest.only(self._take))
        self._show_state()
        self.sets_view.setFocus()

    def result_term(self) -> tuple[Term, Term, list[Term]] | None:
        """Return the term that stays, as it is and as it would be, and those that go into it; None for too few."""
        from qa_tool.glossary.merging import merged

        kept = self.terms_view.current_row()
        if kept is None:
            return None
        others = [term for term in self.terms.rows if term is not kept and self._is_in(term)]
        return (kept, merged(kept, others), others) if others else None

    @Slot()
    def merge(self) -> None:
        """Make one term of the ticked ones, and go to the next set."""
        found, at = self.result_term(), self.sets_view.currentIndex().row()
        if found is None or self._steps.doing:
            return
        kept, made, others = found
        before = self.sets.rows
        if not self._steps.merge(kept, made, others):
            return
        self._before.append((before, at))
        gone = {term.id for term in others}
        left: dict[tuple[int | None, ...], Likeness] = {}
        for one in before:
            now = _without(one, made, gone)
            # Two sets may have become one; the first has the strongest reason.
            if len(now.terms) > 1:
                left.setdefault(tuple(term.id for term in now.terms), now)
        self._show_sets(list(left.values()), at)

    @Slot()
    def undo(self) -> None:
        """Take back the last merge made here."""
        if self._before:
            self._steps.undo()
            rows, at = self._before.pop()
            self._show_sets(rows, at)

    # inner workings

    def _build(self) -> None:
        self._summary = QLabel()
        self._summary.setProperty("heading", True)
        how = QLabel(tr(_HOW))
        how.setProperty("muted", True)
        how.setWordWrap(True)
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setProperty("field", True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(tr("What the merged term will hold"))
        self.preview.setFixedHeight(8 * self.fontMetrics().lineSpacing() + 12)
        title = QLabel(tr("What the merged term will hold"))
        title.setProperty("heading", True)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * SPACE)
        for part in (self.terms_view, title, self.preview):
            column.addWidget(part)
        halves = Halves(Qt.Orientation.Horizontal, (self.sets_view, 400, 0), (right, 600, 0))
        self._merge = self._button(tr("&Merge"), tr("Make one term of the ticked ones (Enter)"), self.merge)
        self._undo = self._button(tr("&Undo"), self._keys.tip_of("merge-undo"), self.undo)
        close = self._button(tr("&Close"), tr("Close this list (Esc)"), self.close)
        foot = QHBoxLayout()
        foot.setSpacing(2 * SPACE)
        foot.addWidget(self._merge)
        foot.addWidget(self._undo)
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        whole.setSpacing(2 * SPACE)
        whole.addWidget(self._summary)
        whole.addWidget(how)
        whole.addWidget(halves, 1)
        whole.addLayout(foot)

    def _button(self, text: str, tip: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        self._keys.tip(button, tip)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _take(self, found: tuple[Likeness, ...]) -> None:
        self.looking = False
        self._show_sets(found, 0)

    def _show_sets(self, rows: Sequence[Likeness], at: int) -> None:
        self.sets.set_rows(tuple(rows))
        self.sets_view.show_row(min(max(at, 0), self.sets.rowCount() - 1))
        self._show_set()

    @Slot()
    def _show_set(self, *_selection: object) -> None:
        one = self.sets_view.current_row()
        self._left_out = set()
        if self.terms.set_rows(one.terms if one else ()):
            self.terms_view.show_row(0 if one else -1)
        self._show_preview()

    @Slot()
    def _show_preview(self, *_selection: object) -> None:
        found = self.result_term()
        self.preview.setPlainText(preview(found[1]) if found else "")
        self._show_state()

    def _show_state(self) -> None:
        number = len(self.sets.rows)
        said = (
            tr(
                "{number:,} set of terms that share a form.",
                "{number:,} sets of terms that share a form.",
                number=number,
            )
            if number
            else tr(_NONE)
        )
        self._summary.setText(tr(_LOOKING) if self.looking else said)
        self.sets_view.say_nothing(tr(_LOOKING if self.looking else _NONE))
        self._merge.setEnabled(self.result_term() is not None)
        self._undo.setEnabled(bool(self._before))

    def _is_in(self, term: Term) -> bool:
        return term.id not in self._left_out

    @Slot(object, bool)
    def _tick(self, term: Term, on: bool) -> None:
        (self._left_out.discard if on else self._left_out.add)(term.id)
        self.terms.show_again()
        self._show_preview()


def _without(one: Likeness, made: Term, gone: set[int | None]) -> Likeness:
    """Return a set after a merge: the term that stayed as it is now, and none of those that went into it."""
    terms = (made if term.id == made.id else term for term in one.terms if term.id not in gone)
    return replace(one, terms=tuple(terms))
