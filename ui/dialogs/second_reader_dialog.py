"""Where the LanguageTool server listens."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from qa_tool.domain.errors import EmendError
from qa_tool.outside.address import address
from ui.dialogs.buttons import button_row
from ui.theme import SPACE

_ABOUT = (
    "A LanguageTool server that runs on this computer can add what it finds, as polish. Emend never sends text to "
    "another computer. Leave the field empty to do without."
)


class SecondReaderDialog(QDialog):
    """Asks for the address, and takes none that is not on this computer."""

    def __init__(self, known: str, parent: QWidget | None = None) -> None:
        """Show the address in use."""
        super().__init__(parent)
        self.setWindowTitle("LanguageTool")
        about = QLabel(_ABOUT)
        about.setWordWrap(True)
        self.field = QLineEdit(known)
        self.field.setPlaceholderText("http://localhost:8081")
        self.field.setAccessibleName("Address of the LanguageTool server")
        self.field.setToolTip("Its address on this computer, like http://localhost:8081; empty for none")
        self.message = QLabel()
        self.message.setProperty("bad", True)
        self.message.setWordWrap(True)
        self.message.hide()
        form = QFormLayout()
        form.addRow("&Address", self.field)
        box, _ = button_row(self, "&Use it")
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        for part in (about, self.message):
            column.addWidget(part)
        column.insertLayout(1, form)
        column.addWidget(box)
        self.resize(460, 200)

    def where(self) -> str:
        """Return the address as it will be used, "" for none."""
        text = self.field.text().strip()
        return str(address(text)) if text else ""

    @Slot()
    def accept(self) -> None:
        """Take the address, or say what is wrong with it."""
        try:
            self.where()
        except EmendError as error:
            self.message.setText(str(error))
            self.message.show()
            self.field.setFocus()
            return
        super().accept()

    @staticmethod
    def ask(parent: QWidget | None, known: str) -> str | None:
        """Return the address, "" for none, or None if the editor thought better of it."""
        dialog = SecondReaderDialog(known, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        where = dialog.where() if accepted else None
        dialog.deleteLater()
        return where
