"""What the first picture shows, and what is not loaded yet when it stands."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

#: A whole start, until the article is in the database and the window has an arrangement.
FIRST = """
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

AGAIN = """
import sys
from PySide6 import QtCore, QtGui, QtWidgets
from ui.editor.article_editor import ArticleEditor
from ui.start import run
def paint(editor, event):
    QtWidgets.QPlainTextEdit.paintEvent(editor, event)
    ArticleEditor.paintEvent = QtWidgets.QPlainTextEdit.paintEvent
    print(editor.toPlainText().splitlines()[0])
    print("Qt" in vars(QtCore), "QTouchEvent" in vars(QtGui), "QDockWidget" in vars(QtWidgets))
    print("sqlalchemy" in sys.modules, "qa_tool.domain.article" in sys.modules, "ui.application" in sys.modules)
    QtCore.QTimer.singleShot(0, editor.window().close)
ArticleEditor.paintEvent = paint
sys.exit(run([sys.argv[1]], None))
"""


def test_the_text_is_painted_before_the_rest_is_loaded(tmp_path, article):
    env = dict(os.environ, QT_QPA_PLATFORM="offscreen", EMEND_DATA=str(tmp_path / "data"))

    def start(code):
        command = [sys.executable, "-c", code, str(article)]
        return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=True, timeout=60).stdout

    start(FIRST)
    title, classes, modules = start(AGAIN).splitlines()
    assert title == "Rescue ship reaches the harbour"
    assert classes == "False False False", "the namespace Qt, the classes of all events or the docks came too early"
    assert modules == "False False False"
