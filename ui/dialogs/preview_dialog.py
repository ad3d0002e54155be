"""Look through replacements before they are made in one step."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QVBoxLayout, QWidget

from qa_tool.domain.span import Span
from ui.dialogs.buttons import button_row
from ui.models.preview_table import PreviewTable, preview_rows
from ui.panels.changed_words import ChangedWords
from ui.panels.rows_view import RowsView
from ui.room import resize_on_screen
from ui.theme import SPACE
from ui.tongue import tr


class PreviewDialog(QDialog):
    """A list of places with what stands there now and then; each can be left out."""

    def __init__(self, text: str, offered: Sequence[tuple[Span, str]], title: str, parent: QWidget | None) -> None:
        """Offer a replacement for each span of `text`."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setSizeGripEnabled(True)
        self.table = PreviewTable(preview_rows(text, offered), self)
        self.view = RowsView(self.table, stretch=2, name=tr("Places to correct"))
        self.view.setItemDelegate(ChangedWords(self.view))
        self.view.opened.connect(self._toggle)
        self._all = QCheckBox(tr("&All places"))
        self._all.setChecked(True)
        self._all.setToolTip(tr("Tick every place, or none"))
        self._all.clicked.connect(self.table.tick_all)
        hint = QLabel(
            tr("Untick what shall stay (Enter or Space). All others change in one step; one undo takes it back.")
        )
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        box, self._good = button_row(self, tr("&Correct"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(hint)
        column.addWidget(self._all)
        column.addWidget(self.view, 1)
        column.addWidget(box)
        self.table.dataChanged.connect(self._show_count)
        self._show_count()
        self._good.setFocus()
        resize_on_screen(self, 820, 420)

    def chosen(self) -> list[int]:
        """Return the numbers of the places that stay ticked, from 0."""
        return self.table.ticked()

    @staticmethod
    def ask(parent: QWidget | None, text: str, offered: Sequence[tuple[Span, str]], title: str) -> list[int] | None:
        """Return the numbers of the chosen places, or None if the editor thought better of it."""
        dialog = PreviewDialog(text, offered, title, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen()
        dialog.deleteLater()
        return chosen if accepted and chosen else None

    @Slot()
    def _show_count(self, *_changed: object) -> None:
        number, whole = len(self.chosen()), len(self.table.rows)
        self._good.setText(tr("&Correct {places}", places=tr("{number:,} place", "{number:,} places", number=number)))
        self._good.setEnabled(number > 0)
        self._all.setChecked(number == whole)

    @Slot(object)
    def _toggle(self, _row: object) -> None:
        index = self.table.index(self.view.currentIndex().row(), 0)
        role = Qt.ItemDataRole.CheckStateRole
        on, off = Qt.CheckState.Checked, Qt.CheckState.Unchecked
        self.table.setData(index, off if self.table.data(index, role) == on else on, role)
