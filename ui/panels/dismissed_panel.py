"""The dismissals that hold in the open article; any can be brought back."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qa_tool.domain.decision import Decision
from qa_tool.domain.sentence_read import READ
from qa_tool.domain.span import Span
from ui.desk import ReviewDesk
from ui.key_scopes import DISMISSED
from ui.keys import Keys
from ui.models.decision_table import DecisionRow, DecisionTable
from ui.panels.refresh import Refresher
from ui.panels.rows_view import RowsView
from ui.theme import SPACE
from ui.tongue import tr
from ui.window_keys import WindowKeys


class DismissedPanel(QWidget):
    """Decisions as a list."""

    def __init__(self, desk: ReviewDesk, parent: QWidget | None = None, keys: Keys | None = None) -> None:
        """Follow `desk`, and name the keys that the actions have."""
        super().__init__(parent)
        self._desk = desk
        self._keys = keys or Keys(parent=self)
        self.setAccessibleName(tr("Dismissed"))
        self.table = DecisionTable(self)
        self.view = RowsView(self.table, stretch=0, name=tr("Dismissed issues"))
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._summary = QLabel()
        self._summary.setProperty("muted", True)
        self._restore = QPushButton(tr("Bring back"))
        self._keys.tip(self._restore, self._keys.tip_of("dismissed-restore"))
        self._restore.setAccessibleName(tr("Bring the chosen dismissals back"))
        self._restore.clicked.connect(self._bring_back)
        WindowKeys(self._keys, DISMISSED, {"dismissed-restore": self._bring_back}, self.view)
        row = QHBoxLayout()
        row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        row.addWidget(self._summary, 1)
        row.addWidget(self._restore)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self.view.chosen.connect(self._show_place)
        self.view.opened.connect(self._show_place)
        self.view.selectionModel().selectionChanged.connect(self._show_buttons)
        self._refresher = Refresher(self, self.refresh)
        self._refresher.follow(desk.changed, desk.article_opened, desk.checked, self._keys.changed)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Take over the decisions as they stand."""
        session = self._desk.session
        places: dict[Decision, list[Span]] = {}
        if session:
            places = {decision: [] for decision in session.decisions}
            for placed, decision in session.dismissed():
                places.setdefault(decision, []).append(placed.span)
            places |= {d: [_place(d.text, session.text)] for d in places if d.check == READ and d.text in session.text}
        rows = [DecisionRow(decision, tuple(spans)) for decision, spans in places.items()]
        rows.sort(key=lambda row: row.decision.when, reverse=True)
        self.table.set_rows(rows)
        held = sum(len(row.places) for row in rows)
        self._summary.setText(
            tr(
                "{dismissals}, for {places} in this article",
                dismissals=tr("{number:,} dismissal", "{number:,} dismissals", number=len(rows)),
                places=tr("{number:,} place", "{number:,} places", number=held),
            )
            if rows
            else tr("No dismissals")
        )
        self.view.say_nothing(
            self._keys.words(
                tr("Nothing is dismissed. {dismiss-here} says of the current issue that it is fine.")
                if session
                else tr("No article is open. {open} opens one.")
            )
        )
        self._show_buttons()

    @Slot()
    def _show_buttons(self, *_selection: object) -> None:
        self._restore.setEnabled(self.view.current_row() is not None)

    @Slot(object)
    def _show_place(self, row: DecisionRow) -> None:
        if row.places:
            self._desk.show(row.places[0])

    @Slot()
    def _bring_back(self) -> None:
        rows = self.view.selected_rows()
        if rows:
            self._desk.restore(*(row.decision for row in rows))

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed out of sight."""
        super().showEvent(event)
        self._refresher.catch_up()


def _place(words: str, text: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))
