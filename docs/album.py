"""An album: the program started in one theme, and pictures of its windows."""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui import theme
from ui.application import Emend
from ui.shell import Shell

#: Milliseconds: the effort is measured 1.5 s after the last change, and the panels refresh after that.
QUIET = 2200
FLAT = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither


class Album:
    """Takes pictures of one program in one theme."""

    def __init__(self, app: QApplication, folder: Path, scheme: theme.Theme, size: tuple[int, int]) -> None:
        self._app, self._folder, self._name = app, folder, scheme.name
        self._size = size

    def start(self, *files: Path) -> Emend:
        """Start the program in a window of the fixed size, and wait until it stands still."""
        shell = Shell(self._app, files)
        shell.window.resize(*self._size)
        shell.show()
        self.wait_until(lambda: shell.emend is not None)
        emend = shell.emend
        self.wait_until(lambda: emend.controller.library is not None)
        if files:
            self.wait_until(lambda: emend.controller.latest is not None and not emend.controller.checking)
        QTest.qWait(QUIET)
        # On a busy machine what the status bar says comes later.
        self.wait_until(lambda: emend.jobs is not None and not emend.jobs.busy)
        QTest.qWait(100)
        return emend

    def wait_until(self, true: Callable[[], bool]) -> None:
        """Let the program work until something is so."""
        end = time.monotonic() + 30
        while not true():
            if time.monotonic() > end:
                sys.exit("the program did not answer")
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def take(self, widget: QWidget, name: str) -> None:
        """Write a picture."""
        self._app.processEvents()
        image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        # The 256 commonest colours are plenty for a window; quality 0 is PNG's strongest compression.
        pixels = Counter(memoryview(image.constBits()).cast("I"))
        small = image.convertToFormat(QImage.Format.Format_Indexed8, [c for c, _ in pixels.most_common(256)], FLAT)
        small.save(str(self._folder / f"{name}-{self._name}.png"), "PNG", 0)
