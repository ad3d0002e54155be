"""Say what a format cannot hold before terms are written in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from ui.dialogs.buttons import button_row
from ui.theme import SPACE
from ui.tongue import tr


class ExportDialog(QDialog):
    """A list of what would be lost, one sentence a part of a term."""

    def __init__(self, title: str, losses: Sequence[str], parent: QWidget | None = None) -> None:
        """Show what writing in the format `title` would lose."""
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        heading = QLabel(tr("{title} cannot hold everything:", title=title))
        heading.setProperty("heading", True)
        heading.setWordWrap(True)
        listed = QLabel("\n".join(losses))
        listed.setWordWrap(True)
        listed.setAccessibleName(tr("What would be lost"))
        hint = QLabel(tr("Your glossary stays as it is. Tables (CSV, XLSX) hold everything."))
        hint.setProperty("muted", True)
        hint.setWordWrap(True)
        box, good = button_row(self, tr("&Export all the same"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        for part in (heading, listed, hint, box):
            column.addWidget(part)
        good.setFocus()
        self.resize(520, self.sizeHint().height())

    @staticmethod
    def ask(parent: QWidget | None, title: str, losses: Sequence[str]) -> bool:
        """Return whether to write all the same."""
        dialog = ExportDialog(title, losses, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return accepted
