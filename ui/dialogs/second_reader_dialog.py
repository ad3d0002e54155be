"""Which second reader is asked: a LanguageTool server, or Harper."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QFormLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from ui.dialogs.buttons import button_row
from ui.theme import SPACE
from ui.tongue import error_words, tr

_ABOUT = say(
    "A LanguageTool server that runs on this computer, or Harper's program harper-cli, can add what it finds, as "
    "minor issues. Emend never sends text to another computer. Leave the field empty to do without."
)


class SecondReaderDialog(QDialog):
    """Asks for an address or a program, and takes none that is not on this computer."""

    def __init__(self, known: str, parent: QWidget | None = None) -> None:
        """Show the one in use."""
        super().__init__(parent)
        self.setWindowTitle(tr("Second reader"))
        about = QLabel(tr(_ABOUT))
        about.setWordWrap(True)
        self.field = QLineEdit(known)
        self.field.setPlaceholderText(tr("http://localhost:8081, or the path of harper-cli"))
        self.field.setAccessibleName(tr("Address of the LanguageTool server, or path of harper-cli"))
        self.field.setToolTip(
            tr("An address on this computer, like http://localhost:8081, or the path of harper-cli; empty for none")
        )
        self.message = QLabel()
        self.message.setProperty("bad", True)
        self.message.setWordWrap(True)
        self.message.hide()
        form = QFormLayout()
        form.addRow(tr("&Reader"), self.field)
        box, _ = button_row(self, tr("&Use it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        for part in (about, self.message):
            column.addWidget(part)
        column.insertLayout(1, form)
        column.addWidget(box)
        self.resize(460, 200)

    def where(self) -> str:
        """Return what is to be asked, as it is kept, "" for none; EmendError where it is none."""
        # 70 ms to import, and seldom needed.
        from qa_tool.outside.opening import known_as

        text = self.field.text().strip()
        return known_as(text) if text else ""

    @Slot()
    def accept(self) -> None:
        """Take it, or say what is wrong with it."""
        try:
            self.where()
        except EmendError as error:
            self.message.setText(error_words(error))
            self.message.show()
            self.field.setFocus()
            return
        super().accept()

    @staticmethod
    def ask(parent: QWidget | None, known: str) -> str | None:
        """Return what is to be asked, "" for none, or None if the editor thought better of it."""
        dialog = SecondReaderDialog(known, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        where = dialog.where() if accepted else None
        dialog.deleteLater()
        return where
