"""The question before files are written over."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from qa_tool.text.files import is_there
from ui.as_written import as_written
from ui.tongue import tr

#: So many files are named.
_MOST = 6


class ReplacingQuestion(QMessageBox):
    """Asks whether files that are there may be replaced."""

    def __init__(self, files: Sequence[Path], parent: QWidget | None = None) -> None:
        """Name the files; to leave them is what Enter and Esc do."""
        super().__init__(parent)
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(tr("Replace files"))
        self.setText(
            tr(
                "{number:,} file of that name is in this folder already. Replace it?",
                "{number:,} files of these names are in this folder already. Replace them?",
                number=len(files),
            )
        )
        names = [path.name for path in files[:_MOST]]
        self.setInformativeText(as_written("\n".join(names if len(files) <= _MOST else [*names, "…"])))
        self.replace = self.addButton(tr("&Replace"), QMessageBox.ButtonRole.AcceptRole)
        self.leave = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(self.leave)
        self.setEscapeButton(self.leave)

    @classmethod
    def ask(cls, parent: QWidget, files: Sequence[Path]) -> bool:
        """Return whether to replace them."""
        box = cls(files, parent)
        box.exec()
        return box.clickedButton() is box.replace

    @classmethod
    def may_write(cls, parent: QWidget, path: Path, chosen: str) -> bool:
        """Return whether to write a file after a dialog, which has asked about the name that was `chosen` there.

        With an ending added to it, it may be the name of another file.
        """
        return path == Path(chosen) or not is_there(path) or cls.ask(parent, [path])
