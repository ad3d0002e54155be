"""Unexpected errors: the program stays up, the text is safe, and there is a report that can be copied."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot, qVersion
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from qa_tool import __version__
from ui.tongue import tr

LOG = logging.getLogger(__name__)


class CrashGuard(QObject):
    """Catches what nothing else caught, on any thread, and shows it once on the GUI thread."""

    _caught = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Prepare; `install` makes it the last resort."""
        super().__init__(parent)
        self._window = parent
        self._open = False
        self._caught.connect(self._show)

    def install(self) -> None:
        """Take over from Python's own hooks."""
        sys.excepthook = self._on_error
        threading.excepthook = lambda args: self._on_error(args.exc_type, args.exc_value, args.exc_traceback)

    @staticmethod
    def leave() -> None:
        """Give back to Python's own hooks, until another window has a guard."""
        sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__

    @Slot(object)
    def report(self, error: BaseException) -> None:
        """Show an error that was carried over from a worker."""
        self._on_error(type(error), error, error.__traceback__)

    def _on_error(self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        text = "".join(traceback.format_exception(kind, error, trace))
        LOG.error("unexpected error\n%s", text)
        # A worker's slot raises on the worker's thread: the signal carries the report to the GUI thread.
        self._caught.emit(text)

    @Slot(str)
    def _show(self, text: str) -> None:
        if self._open:
            return
        self._open = True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle("Emend")
        box.setText(tr("Something went wrong in Emend. Your text and every correction are safe."))
        box.setInformativeText(tr("You can go on working. The report below helps to mend it."))
        box.setDetailedText(report_of(text))
        copy = box.addButton(tr("Copy report"), QMessageBox.ButtonRole.ActionRole)
        box.addButton(QMessageBox.StandardButton.Close)
        box.exec()
        if box.clickedButton() is copy:
            QApplication.clipboard().setText(report_of(text))
        self._open = False


def report_of(trace: str) -> str:
    """Return the report of an error: versions, system and traceback; no text of articles."""
    # 1.3 ms that every start would pay for a report that is seldom made.
    import platform

    return f"Emend {__version__}\nPython {platform.python_version()}, Qt {qVersion()}\n{platform.platform()}\n\n{trace}"
