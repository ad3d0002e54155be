"""Names that no term covers: each is added, put to something or turned down by one key, and the next one is chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from qa_tool.domain.article import Article
from qa_tool.domain.said import say
from qa_tool.domain.term import TermStatus
from ui.candidate_steps import CandidateSteps, CandidateStore
from ui.dialogs.term_dialog import TermDialog
from ui.key_scopes import CANDIDATES
from ui.keys import Keys
from ui.latest import Latest
from ui.models.candidate_table import FIRST_SENTENCE, IN_THE_SOURCE, CandidateRow, CandidateTable, candidate_row
from ui.models.target_table import MOST
from ui.near_names import NearNames
from ui.panels.candidate_foot import CandidateFoot
from ui.panels.halves import Halves
from ui.panels.target_pane import NamesView, TargetPane
from ui.room import resize_on_screen
from ui.theme import SPACE
from ui.tongue import tr
from ui.window_keys import WindowKeys

if TYPE_CHECKING:
    # For their names only: the names engine is loaded on the job thread.
    from qa_tool.names.candidates import Candidate
    from qa_tool.review.near import Near

_LOOKING = say("Looking for names…")
_NONE = say("No names are left over: the glossary and the known names cover all, or they were rejected.")
_NONE_REJECTED = say("No name has been rejected.")
_NO_MATCH = say("No name matches the filter.")
_NO_TARGET = say("Nothing is near this name. Search above for what it belongs to.")
_NOT_FOUND = say("No term and no name has these words.")
_LOOKING_NEAR = say("Looking for what it could belong to…")


class CandidatesDesk(CandidateStore, Protocol):
    """Where candidates come from and what may be done with them."""

    @property
    def article(self) -> Article | None:
        """The open article."""

    def find_candidates(self, everywhere: bool, done: Callable[[tuple[Candidate, ...]], None]) -> None:
        """Look in the open article, or in all stored ones; `done` is called later with what was found."""

    def rejected_names(self) -> Sequence[str]:
        """Return the names turned down, the last one first."""

    def find_near(self, names: Sequence[str], others: Sequence[str], done: Callable[[dict[str, Near]], None]) -> None:
        """Look for what names could belong to: terms, or others of them; `done` gets it later, by name."""


class CandidatesDialog(QDialog):
    """Names on the left, of the open article or of all; on the right what the chosen one could belong to."""

    def __init__(self, desk: CandidatesDesk, parent: QWidget | None = None, keys: Keys | None = None) -> None:
        """Look for names of the open article, or of all where none is open."""
        super().__init__(parent)
        self._desk = desk
        self._keys = keys or Keys(parent=self)
        self._steps = CandidateSteps(desk)
        # So many of them were done before the names in the list were looked for, and the name to choose in it.
        self._older, self._again = 0, ""
        self._latest = Latest()
        self._near = NearNames(desk.find_near, self._show_near)
        self.looking = False
        self.setWindowTitle(tr("Candidates for the glossary"))
        self.setSizeGripEnabled(True)
        self.table = CandidateTable(self)
        self.view = NamesView(self.table, stretch=FIRST_SENTENCE, name=tr("Candidates"))
        self.view.opened.connect(lambda _row: self.act())
        self.view.selectionModel().selectionChanged.connect(self._show_row)
        self.targets = TargetPane(self._keys)
        self.targets.put_asked.connect(self.put_to)
        self.targets.searched.connect(self._show_targets)
        self.targets.words.returnPressed.connect(self.view.setFocus)
        self.foot = CandidateFoot(self._keys)
        for button, act in (
            (self.foot.act, self.act),
            (self.foot.edit, self.edit),
            (self.foot.reject, self.reject_name),
            (self.foot.undo, self.undo),
            (self.foot.close_list, self.close),
        ):
            button.clicked.connect(act)
        self._build()
        acts: dict[str, Callable[[], object]] = {
            "candidates-undo": self.undo,
            "candidates-find": self._filter.setFocus,
            "candidates-edit": self.edit,
            "candidates-reject": self.reject_name,
            "candidates-search": self.targets.words.setFocus,
            "candidates-wrong": lambda: self.put_to("wrong"),
            "candidates-accepted": lambda: self.put_to("accepted"),
        }
        WindowKeys(self._keys, CANDIDATES, acts, self)
        self._keys.changed.connect(self._show_row)
        resize_on_screen(self, 1240, 600)
        # Its keys are those of the list.
        self.view.setFocus()
        self.look()

    @Slot()
    def look(self, *_state: object) -> None:
        """Look for names anew; what was asked before is dropped."""
        self._latest.forget()
        self._older = len(self._steps)
        rejected = self._rejected.isChecked()
        self._scope.setEnabled(not rejected)
        self.foot.show_kind(rejected=rejected)
        self._near.forget()
        if rejected:
            self.looking = False
            self._show([CandidateRow(name) for name in self._desk.rejected_names()])
            return
        self.looking = True
        self._show([])
        self._desk.find_candidates(bool(self._scope.currentData()), self._latest.only(self._take))

    # what can be done with the chosen name

    @Slot()
    def act(self) -> None:
        """Add the chosen name to the glossary as it is, or bring it back if it was rejected."""
        row = self.view.current_row()
        if row is None:
            return
        if row.candidate is None:
            self._desk.unreject_names([row.name])
            self._go_on(row, [other for other in self.table.rows if other is not row])
        else:
            self._go_on(row, self._steps.accept(self.table.rows, row))

    @Slot()
    def edit(self) -> None:
        """Look the entry over before it is added."""
        row = self.view.current_row()
        if row is None or row.draft is None:
            return
        article = self._desk.article
        begun = replace(row.draft, status=TermStatus.APPROVED)
        language = article.source_language if article else None
        made = TermDialog.ask(self, None, "", self._desk.terms, language, begun=begun)
        if made is not None:
            self._go_on(row, self._steps.accept(self.table.rows, row, made))
        self.view.setFocus()

    @Slot()
    def reject_name(self) -> None:
        """Turn the chosen name down: it does not come back."""
        row = self.view.current_row()
        if row is not None and row.candidate is not None:
            self._go_on(row, self._steps.reject(self.table.rows, row))

    @Slot(str)
    def put_to(self, part: str) -> None:
        """Put the chosen name to the chosen term or name, as a wrong form or an accepted one."""
        row, target = self.view.current_row(), self.targets.target
        if row is None or row.candidate is None:
            return
        if target is None:
            self.foot.say(tr(_NO_TARGET if self._near.of(row.name) else _LOOKING_NEAR))
            return
        self._go_on(row, self._steps.merge(self.table.rows, row, target, part))

    @Slot()
    def undo(self) -> None:
        """Take back what was done last, and choose its name again."""
        step = self._steps.undo()
        if step is None:
            return
        if self._rejected.isChecked() or len(self._steps) < self._older:
            # The rows before it were those of another list.
            self._again = step.row.name
            self.look()
            return
        self.table.set_rows(step.rows)
        self._search()
        self.view.show_row(self.table.find(lambda row: row is step.row))
        self._show_row()
        self.view.setFocus()

    # inner workings

    def _build(self) -> None:
        self._filter = QLineEdit()
        self._filter.setPlaceholderText(tr("Filter names, spellings and kinds"))
        self._filter.setAccessibleName(tr("Filter the candidates"))
        self._filter.setClearButtonEnabled(True)
        self._filter.textChanged.connect(self._search)
        self._scope = QComboBox()
        self._scope.setAccessibleName(tr("Where to look"))
        if self._desk.article is not None:
            self._scope.addItem(tr("In this article"), False)
        self._scope.addItem(tr("In all articles"), True)
        self._scope.currentIndexChanged.connect(self.look)
        self._rejected = QCheckBox(tr("&Show rejected"))
        self._rejected.setToolTip(tr("Show the names that were rejected, to bring them back"))
        self._rejected.toggled.connect(self.look)
        top = QHBoxLayout()
        top.addWidget(self._filter, 1)
        top.addWidget(self._scope)
        top.addWidget(self._rejected)
        halves = Halves(Qt.Orientation.Horizontal, (self.view, 850, 1), (self.targets, 370, 0))
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        for layout in (top, column):
            layout.setSpacing(2 * SPACE)
        column.addLayout(top)
        column.addWidget(halves, 1)
        column.addWidget(self.foot)

    def _take(self, found: tuple[Candidate, ...]) -> None:
        self.looking = False
        self._show([candidate_row(candidate) for candidate in found])
        self._near.look([row.name for row in self.table.rows])

    def _show_near(self, found: dict[str, Near]) -> None:
        row = self.view.current_row()
        if row is not None and row.name in found:
            self._show_targets()

    def _show(self, rows: Sequence[CandidateRow]) -> None:
        # Most articles come without their source.
        self.view.show_column(IN_THE_SOURCE, any(row.source for row in rows))
        self.table.set_rows(rows)
        self._search()
        at = max(0, self.table.find(lambda row: row.name == self._again))
        if rows:
            self._again = ""
        self.view.show_row(at if self.table.rowCount() else -1)
        self._show_row()

    def _go_on(self, row: CandidateRow, after: str | list[CandidateRow]) -> None:
        """Choose the row that comes into the place of one that is done with, or say what is wrong."""
        if isinstance(after, str):
            self.foot.say(after)
            return
        at = self.table.find(lambda other: other is row)
        self.table.set_rows(after)
        self.view.show_row(min(at, self.table.rowCount() - 1))
        self.targets.words.clear()
        self._show_row()
        self.view.setFocus()

    @Slot()
    def _search(self, *_text: object) -> None:
        self.table.search(self._filter.text())
        self._show_state()

    @Slot()
    def _show_row(self, *_selection: object) -> None:
        self.foot.say("")
        self._show_targets()

    @Slot()
    def _show_targets(self, *_text: object) -> None:
        """Show what the chosen name could belong to, or what was searched for."""
        row, words = self.view.current_row(), self.targets.words.text().casefold().split()
        others = [other for other in self.table.rows if other is not row]
        if row is None or row.candidate is None:
            self.targets.show_targets((), (), "")
        elif words:
            terms = (term for term in self._desk.terms if _has(words, term.canonical))
            found = list(islice(terms, MOST - 3))
            self.targets.show_targets(found, [other for other in others if _has(words, other.name)], tr(_NOT_FOUND))
        else:
            near = self._near.of(row.name)
            by_name = {other.name: other for other in others}
            names = [by_name[name] for name in near.names if name in by_name] if near else []
            self.targets.show_targets(near.terms if near else (), names, tr(_NO_TARGET if near else _LOOKING_NEAR))
        self._show_state()

    @Slot()
    def _show_state(self, *_selection: object) -> None:
        row = self.view.current_row()
        offered = row is not None and row.candidate is not None
        nothing = tr(_NONE_REJECTED if self._rejected.isChecked() else _NONE)
        self.view.say_nothing(tr(_LOOKING) if self.looking else nothing, tr(_NO_MATCH))
        self.foot.show_state(
            chosen=row is not None,
            offered=offered,
            whole=len(self.table.rows),
            shown=self.table.rowCount(),
            last=self._steps.last,
        )

    # Qt's own names

    def done(self, result: int) -> None:
        """Close; what is still being looked for is dropped."""
        self._latest.forget()
        self._near.forget()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the list with Down, choose on the right with a digit; in a field they are the field's."""
        digit = event.key() - Qt.Key.Key_0
        if event.key() == Qt.Key.Key_Down:
            self.view.setFocus()
        elif 1 <= digit <= 9 and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.targets.choose(digit)
        else:
            super().keyPressEvent(event)


def _has(words: Sequence[str], name: str) -> bool:
    said = name.casefold()
    return all(word in said for word in words)
