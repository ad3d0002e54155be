"""The question before something is lost: what could not be written is gone when the window closes."""

from __future__ import annotations

from PySide6.QtWidgets import QMessageBox, QWidget

from ui.as_written import as_written
from ui.keys import Keys
from ui.tongue import tr


class ClosingQuestion(QMessageBox):
    """Asks whether to close a window that holds what could not be stored."""

    def __init__(self, why: str, parent: QWidget | None = None, keys: Keys | None = None) -> None:
        """Say why it could not be stored; going on is what Enter and Esc do."""
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(tr("Not stored"))
        self.setText(tr("What you changed could not be stored, and is lost when the window closes."))
        more = (keys or Keys(parent=self)).words(
            tr("{export-text} writes the corrected text to a file; {copy-text} copies it.")
        )
        self.setInformativeText(as_written(f"{why}\n{more}".strip()))
        self.go_on = self.addButton(tr("&Go on working"), QMessageBox.ButtonRole.RejectRole)
        self.lose = self.addButton(tr("Close and &lose it"), QMessageBox.ButtonRole.DestructiveRole)
        self.setDefaultButton(self.go_on)
        self.setEscapeButton(self.go_on)

    @classmethod
    def ask(cls, parent: QWidget, why: str, keys: Keys) -> bool:
        """Return whether to close."""
        box = cls(why, parent, keys)
        box.exec()
        return box.clickedButton() is box.lose
