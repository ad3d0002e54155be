"""Names that no term covers: add them to the glossary, or turn them down."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qa_tool.domain.article import Article
from qa_tool.domain.term import Term, TermStatus
from ui.dialogs.term_dialog import TermDialog
from ui.models.candidate_table import CandidateRow, CandidateTable, candidate_row
from ui.models.wording import counted
from ui.panels.rows_view import RowsView
from ui.theme import SPACE

if TYPE_CHECKING:
    # For its name only: the names engine is loaded on the job thread.
    from qa_tool.names.candidates import Candidate

_LOOKING = "Looking for names…"
_NONE = "No names are left over: the glossary and the known names cover all, or they were rejected."
_NONE_REJECTED = "No name has been rejected."
_NO_MATCH = "No name matches the filter."


class CandidatesDesk(Protocol):
    """Where candidates come from and what may be done with them."""

    @property
    def article(self) -> Article | None:
        """The open article."""

    def find_candidates(self, everywhere: bool, done: Callable[[tuple[Candidate, ...]], None]) -> None:
        """Look in the open article, or in all stored ones; `done` is called later with what was found."""

    def rejected_names(self) -> Sequence[str]:
        """Return the names turned down, the last one first."""

    def reject_candidate(self, candidate: Candidate) -> None:
        """Turn a name down."""

    def unreject_names(self, names: Iterable[str]) -> None:
        """Let names be offered again."""

    def add_term(self, term: Term) -> None:
        """Store a new term."""


class CandidatesDialog(QDialog):
    """A table of names, of the open article or of all; Enter adds, Del rejects."""

    def __init__(self, desk: CandidatesDesk, parent: QWidget | None = None) -> None:
        """Look for names of the open article, or of all where none is open."""
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self.looking = False
        self.setWindowTitle("Candidates for the glossary")
        self.table = CandidateTable(self)
        self.view = RowsView(self.table, stretch=5, name="Candidates")
        self.view.opened.connect(self._open)
        self.view.selectionModel().selectionChanged.connect(self._show_state)
        self._build()
        self.resize(1080, 560)
        self.look()

    @Slot()
    def look(self, *_state: object) -> None:
        """Look for names anew; what was asked before is dropped."""
        self._asked += 1
        self._scope.setEnabled(not self._rejected.isChecked())
        self._act.setText("&Bring back" if self._rejected.isChecked() else "&Add…")
        self._act.setAccessibleName("Bring back" if self._rejected.isChecked() else "Add")
        if self._rejected.isChecked():
            self.looking = False
            self._show([CandidateRow(name) for name in self._desk.rejected_names()])
            return
        ticket = self._asked
        self.looking = True
        self._show([])
        self._desk.find_candidates(bool(self._scope.currentData()), lambda found: self._take(ticket, found))

    @Slot()
    def act(self) -> None:
        """Add the chosen name to the glossary, or bring it back if it was rejected."""
        row = self.view.current_row()
        if row is not None:
            self._open(row)

    @Slot()
    def reject_name(self) -> None:
        """Turn the chosen name down: it does not come back."""
        row = self.view.current_row()
        if row is not None and row.candidate is not None:
            self._desk.reject_candidate(row.candidate)
            self._drop(row)

    # inner workings

    def _build(self) -> None:
        self._filter = QLineEdit()
        self._filter.setPlaceholderText("Filter names, spellings and kinds")
        self._filter.setAccessibleName("Filter the candidates")
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._search)
        self._scope = QComboBox()
        self._scope.setAccessibleName("Where to look")
        if self._desk.article is not None:
            self._scope.addItem("In this article", False)
        self._scope.addItem("In all articles", True)
        self._scope.currentIndexChanged.connect(self.look)
        self._rejected = QCheckBox("&Show rejected")
        self._rejected.setToolTip("Show the names that were rejected, to bring them back")
        self._rejected.toggled.connect(self.look)
        self._act = self._button("&Add…", "Enter: add the name to the glossary, or bring a rejected one back", self.act)
        self._reject = self._button("&Reject", "Do not offer this name again (Del)", self.reject_name)
        close = self._button("&Close", "Close this list (Esc)", self.close)
        self._count = QLabel()
        self._count.setProperty("muted", True)
        self._empty = QLabel(_LOOKING)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty)
        top, foot = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._filter, 1)
        top.addWidget(self._scope)
        top.addWidget(self._rejected)
        foot.addWidget(self._act)
        foot.addWidget(self._reject)
        foot.addWidget(self._count, 1, Qt.AlignmentFlag.AlignHCenter)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        for layout in (top, foot, column):
            layout.setSpacing(2 * SPACE)
        column.addLayout(top)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _button(self, text: str, tip: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setAccessibleName(text.replace("&", "").rstrip("…"))
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _take(self, ticket: int, found: tuple[Candidate, ...]) -> None:
        if ticket == self._asked:
            self.looking = False
            self._show([candidate_row(candidate) for candidate in found])

    def _show(self, rows: list[CandidateRow]) -> None:
        self.table.set_rows(rows)
        self._search()

    def _drop(self, row: CandidateRow) -> None:
        """Take a row out and choose the one that comes into its place."""
        at = self.table.find(lambda other: other is row)
        self.table.set_rows([other for other in self.table.rows if other is not row])
        self.view.show_row(min(at, self.table.rowCount() - 1))
        self._show_state()

    @Slot(object)
    def _open(self, row: CandidateRow) -> None:
        if row.candidate is None:
            self._desk.unreject_names([row.name])
            self._drop(row)
            return
        article = self._desk.article
        begun = replace(row.candidate.as_term(), status=TermStatus.APPROVED)
        made = TermDialog.ask(self, begun, "", (), article.source_language if article else None)
        if made is not None:
            self._desk.add_term(made)
            self._drop(row)

    @Slot()
    def _search(self, *_text: object) -> None:
        self.table.search(self._filter.text())
        self._show_state()

    @Slot()
    def _show_state(self, *_selection: object) -> None:
        row = self.view.current_row()
        self._act.setEnabled(row is not None)
        self._reject.setEnabled(row is not None and row.candidate is not None)
        shown, whole = self.table.rowCount(), len(self.table.rows)
        self._pages.setCurrentWidget(self.view if shown else self._empty)
        nothing = _NONE_REJECTED if self._rejected.isChecked() else _NONE
        self._empty.setText(_LOOKING if self.looking else _NO_MATCH if whole else nothing)
        self._count.setText(counted(whole, "name") if shown == whole else f"{shown:,} of {counted(whole, 'name')}")

    # Qt's own names

    def done(self, result: int) -> None:
        """Close; what is still being looked for is dropped."""
        self._asked += 1
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Reject with Del, and go to the list with the arrow down."""
        if event.key() == Qt.Key.Key_Delete:
            self.reject_name()
        elif event.key() == Qt.Key.Key_Down:
            self.view.setFocus()
        else:
            super().keyPressEvent(event)
