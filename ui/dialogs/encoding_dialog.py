"""The encoding that a file is read in, chosen by the look of its text in each that its bytes fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPlainTextEdit, QVBoxLayout, QWidget

from ui.dialogs.buttons import button_row
from ui.room import resize_on_screen
from ui.theme import SPACE
from ui.tongue import tr

if TYPE_CHECKING:
    from qa_tool.documents.readings import Reading


class EncodingDialog(QDialog):
    """The encodings on the left, and the text in the one chosen on the right."""

    def __init__(self, found: Sequence[Reading], *, is_guess: bool, parent: QWidget | None = None) -> None:
        """List the readings; the first one is how the file is read now."""
        super().__init__(parent)
        self.setWindowTitle(tr("Encoding of the file"))
        self._found = found
        guessed = tr("Which of these encodings the file is in was guessed. ") if is_guess else ""
        choose = tr("Choose the one in which these lines read right; the article is then read again in it.")
        about = QLabel(guessed + choose)
        about.setWordWrap(True)
        self.names = QListWidget()
        self.names.setAccessibleName(tr("Encodings that the file fits"))
        self.names.addItems([tr(each.title) for each in found])
        self.preview = QPlainTextEdit()
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(tr("Lines of the file in this encoding"))
        self.preview.setProperty("field", True)
        box, _ = button_row(self, tr("&Read it so"))
        sides = QHBoxLayout()
        sides.addWidget(self.names)
        sides.addWidget(self.preview, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(about)
        column.addLayout(sides, 1)
        column.addWidget(box)
        self.names.setFixedWidth(self.names.sizeHintForColumn(0) + 8 * SPACE)
        self.names.currentRowChanged.connect(self._show)
        self.names.itemDoubleClicked.connect(self.accept)
        self.names.setCurrentRow(0)
        self.names.setFocus()
        resize_on_screen(self, 760, 420)

    def chosen(self) -> str:
        """Return the encoding chosen."""
        return self._found[self.names.currentRow()].encoding

    @staticmethod
    def ask(parent: QWidget | None, found: Sequence[Reading], *, is_guess: bool) -> str | None:
        """Return the encoding chosen, or None if the editor thought better of it."""
        dialog = EncodingDialog(found, is_guess=is_guess, parent=parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen()
        dialog.deleteLater()
        return chosen if accepted else None

    @Slot(int)
    def _show(self, row: int) -> None:
        self.preview.setPlainText(self._found[row].text)
