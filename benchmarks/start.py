"""Time from the start of the process to a window that takes keys, next to an empty PySide6 window.

usage: python benchmarks/start.py [ROUNDS]

Each round starts both in turn, in fresh processes (offscreen, with a data folder that is set up already). Prints the
medians and their ratios. Targets: first paint at most 1.5 times the empty window's, keys taken at most 2.5 times.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

EMPTY = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, done)
def done():
    print("paint", time.time(), flush=True)
    app.exit()
app = QApplication([])
window = Window()
window.resize(1280, 720)
window.show()
app.exec()
"""

# The text is watched the way the empty window is: by a paintEvent of Python's. Qt is first imported where the program
# does it, and what the watching needs beyond the program when the picture stands. A key is taken when it is in the text
# and the review session has it.
EMEND = """
import os, sys, time
import main
import ui.start
editor = None
def paint(text, event):
    global editor
    plain_paint(text, event)
    if editor is None:
        editor = text
        assert len(editor.toPlainText()) > 1000 and editor.isVisible()
        assert type(editor.window()).__name__ == "MainWindow" and not editor.visibleRegion().isEmpty()
        QTimer.singleShot(0, first_paint)
def first_paint():
    print("paint", time.time(), flush=True)
    QTimer.singleShot(0, press)
def press():
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication
    from qa_tool.review.session import ReviewSession
    edit = ReviewSession.edit
    def first_key(session, *what):
        edit(session, *what)
        assert session.text == editor.toPlainText()
        print("key", time.time(), flush=True)
        # Closed now, the window would ask what to do with the key: the database is not open yet.
        os._exit(0)
    ReviewSession.edit = first_key
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(editor, QKeyEvent(kind, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a"))
def open_watched(*what):
    global QTimer, plain_paint
    from PySide6.QtCore import QTimer
    from ui.editor.article_editor import ArticleEditor
    plain_paint = ArticleEditor.paintEvent
    ArticleEditor.paintEvent = paint
    return open_window(*what)
open_window, ui.start.open_window = ui.start.open_window, open_watched
sys.argv = ["emend", sys.argv[1]]
sys.exit(main.main())
"""


# A whole start, until the article is in the database: editors open an article a second time.
FIRST_START = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from ui.shell import Shell
app = QApplication([])
shell = Shell(app, [Path(sys.argv[1])])
shell.ready.connect(shell.window.close)
shell.show()
sys.exit(app.exec())
"""


def times(code: str, *arguments: str, env: dict[str, str]) -> dict[str, float]:
    """Return seconds from the start of the process to each event that it prints."""
    started = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], cwd=ROOT, env=env, capture_output=True, text=True, check=True
    )
    rows = (line.split() for line in done.stdout.splitlines())
    return {name: float(at) - started for name, at in rows}


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    sample = next(ROOT.glob("seeds/*.txt"))
    empty, paint, key = [], [], []
    with tempfile.TemporaryDirectory() as data:
        env = dict(os.environ, QT_QPA_PLATFORM="offscreen", EMEND_DATA=data)
        # As on a user's machine, where compiled modules are kept.
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        times(FIRST_START, str(sample), env=env)
        for _ in range(rounds):
            empty.append(times(EMPTY, env=env)["paint"])
            found = times(EMEND, str(sample), env=env)
            paint.append(found["paint"])
            key.append(found["key"])
    base = statistics.median(empty)
    print(f"empty PySide6 window, first paint  {base * 1000:6.0f} ms")
    for name, values, most in (("Emend, first paint", paint, 1.5), ("Emend, first key taken", key, 2.5)):
        middle = statistics.median(values)
        print(f"{name:34} {middle * 1000:6.0f} ms   {middle / base:.2f} times (target: at most {most})")


if __name__ == "__main__":
    main()
