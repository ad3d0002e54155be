"""What was changed in the article, newest first; any one change can be taken back alone."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qa_tool.domain.correction import Correction
from qa_tool.domain.span import Span
from ui.desk import ReviewDesk
from ui.keys import Keys
from ui.models.correction_table import CorrectionTable
from ui.panels.refresh import Refresher
from ui.panels.rows_view import RowsView
from ui.theme import SPACE
from ui.tongue import tr


class HistoryPanel(QWidget):
    """The log of corrections."""

    def __init__(self, desk: ReviewDesk, parent: QWidget | None = None, keys: Keys | None = None) -> None:
        """Follow `desk`, and name the keys that the actions have."""
        super().__init__(parent)
        self._desk = desk
        self._keys = keys or Keys(parent=self)
        self.setAccessibleName(tr("History"))
        self.table = CorrectionTable(self)
        self.view = RowsView(self.table, stretch=3, name=tr("Corrections, newest first"))
        self._summary = QLabel()
        self._summary.setProperty("muted", True)
        self._revert = QPushButton(tr("Revert"))
        self._keys.tip(
            self._revert, tr("Take back the chosen change alone; later ones stay. {undo} takes back the last one.")
        )
        self._revert.setAccessibleName(tr("Revert the chosen change"))
        self._revert.clicked.connect(self._revert_chosen)
        row = QHBoxLayout()
        row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        row.addWidget(self._summary, 1)
        row.addWidget(self._revert)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self.view.selectionModel().selectionChanged.connect(self._show_buttons)
        self.view.opened.connect(self._on_opened)
        self._refresher = Refresher(self, self.refresh)
        for signal in (desk.changed, desk.article_opened, self._keys.changed):
            signal.connect(self._refresher.ask)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Take over the log."""
        session = self._desk.session
        rows = list(reversed(session.log)) if session else []
        chosen = self.view.current_row()
        if self.table.set_rows(rows) and chosen is not None:
            self.view.show_row(self.table.find(lambda row: row.number == chosen.number))
        self._summary.setText(
            tr("{changes}, newest first", changes=tr("{number:,} change", "{number:,} changes", number=len(rows)))
            if rows
            else tr("No changes")
        )
        self.view.say_nothing(
            tr("Nothing was changed yet: this is the machine's text.")
            if session
            else self._keys.words(tr("No article is open. {open} opens one."))
        )
        self._show_buttons()

    @Slot()
    def _show_buttons(self, *_selection: object) -> None:
        self._revert.setEnabled(self.view.current_row() is not None)

    @Slot(object)
    def _on_opened(self, row: Correction) -> None:
        """Show where the change was made, as near as later changes leave it."""
        session = self._desk.session
        if session is None:
            return
        start = row.start
        for later in session.log:
            if later.number > row.number and later.start < start:
                start = max(later.start, start + len(later.inserted) - len(later.removed))
        length = len(session.text)
        start = min(start, length)
        self._desk.show(Span(start, min(length, start + len(row.inserted))))

    @Slot()
    def _revert_chosen(self) -> None:
        row = self.view.current_row()
        if row is not None:
            self._desk.revert(row.number)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed out of sight."""
        super().showEvent(event)
        self._refresher.catch_up()
