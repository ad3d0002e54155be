"""The window speaks another language at once: it is opened again, with everything as it was."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDockWidget

from ui import tongue
from ui.dialogs.preferences_dialog import PreferencesDialog
from ui.opener import Opener

ROOT = Path(__file__).resolve().parent.parent.parent
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opener(qtbot, qapp, article, own_library):
    made = Opener(qapp, [article])
    with qtbot.waitSignal(made.shell.ready, timeout=30_000):
        pass
    yield made
    made.shell.window.close()
    made.shell.discard()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    tongue.use_language(qapp, tongue.ENGLISH)


def wait_for_checks(opener, qtbot):
    controller = opener.shell.emend.controller
    qtbot.waitUntil(lambda: controller.latest is not None and not controller.checking, timeout=30_000)


def speak(opener, qtbot, monkeypatch, name):
    """Choose a language in the preferences, and wait for the window that speaks it."""

    def answer(dialog):
        page = dialog.program
        page.language.setCurrentIndex(page.language.findText(name))
        return dialog.DialogCode.Accepted

    monkeypatch.setattr(PreferencesDialog, "exec", answer)
    before = opener.shell
    before.window.actions_by_id["preferences"].trigger()
    qtbot.waitUntil(lambda: opener.shell is not before, timeout=30_000)
    qtbot.waitUntil(lambda: opener.shell.emend is not None, timeout=30_000)
    qtbot.waitUntil(lambda: opener.shell.emend.controller.library is not None, timeout=30_000)
    wait_for_checks(opener, qtbot)


def test_the_window_speaks_the_language_at_once_and_nothing_is_lost(opener, qtbot, monkeypatch):
    window, emend = opener.shell.window, opener.shell.emend
    wait_for_checks(opener, qtbot)
    assert window.actions_by_id["undo"].text() == "&Undo"
    qtbot.keyClick(emend.editor, Qt.Key.Key_F8)
    qtbot.keyClick(emend.editor, Qt.Key.Key_I, CONTROL)
    qtbot.keyClick(emend.editor, Qt.Key.Key_End, CONTROL)
    qtbot.keyClicks(emend.editor, "typed a moment ago")
    window.raise_dock("names")
    window.findChild(QDockWidget, "dock-card").setFloating(True)
    emend.surroundings.show_glossary()
    text, caret, path = emend.controller.session.text, emend.editor.caret(), emend.controller.article.path
    assert len(emend.controller.session.dismissed()) == 1

    speak(opener, qtbot, monkeypatch, "한국어")
    window, emend = opener.shell.window, opener.shell.emend
    assert window.actions_by_id["undo"].text().startswith("실행 취소")
    assert window.findChild(QDockWidget, "dock-card").windowTitle() == "문제 카드"
    assert (emend.controller.session.text, emend.editor.caret(), emend.controller.article.path) == (text, caret, path)
    assert emend.editor.toPlainText() == text
    assert len(emend.controller.session.dismissed()) == 1
    assert window.findChild(QDockWidget, "dock-card").isFloating()
    assert not window.findChild(QDockWidget, "dock-names").visibleRegion().isEmpty()
    assert emend.surroundings.glossary.isVisible()
    emend.controller.undo()
    assert "typed a moment ago" not in emend.controller.session.text

    speak(opener, qtbot, monkeypatch, "English")
    assert opener.shell.window.actions_by_id["undo"].text() == "&Undo"
    windows = [w for w in QApplication.topLevelWidgets() if w.objectName() == "emend"]
    assert windows == [opener.shell.window]


def test_what_is_filtered_and_looked_for_stays(opener, qtbot, monkeypatch):
    around = opener.shell.emend.surroundings
    wait_for_checks(opener, qtbot)
    issues, bar = around.issues, around.find_bar
    qtbot.waitUntil(lambda: bool(issues.table.rows))
    wanted = next(p.issue for p in opener.shell.emend.controller.issues if p.issue.text == "Zaporiza")
    issues._search.setText("za")
    issues._check.setCurrentIndex(issues._check.findData(wanted.check))
    issues._severity.setCurrentIndex(issues._severity.findData(wanted.severity.value))
    issues._dismissed.setChecked(True)
    shown = [row.placed.issue.text for row in issues.table.shown_rows()]
    assert "Zaporiza" in shown
    around.articles._search.setText("rescue")
    around.articles.archived.setChecked(True)
    around.names._search.setText("prig")
    bar.open_replace()
    bar._field.setText("Harbour")
    bar._replacement.setText("port")
    bar._whole.setChecked(True)
    everywhere = around.find_everywhere()
    everywhere.words.setText("ship")
    everywhere.case.setChecked(True)
    around.show_glossary().filter.words.setText("kyiv")

    speak(opener, qtbot, monkeypatch, "한국어")
    around = opener.shell.emend.surroundings
    issues, bar = around.issues, around.find_bar
    assert (issues._search.text(), issues._check.currentData()) == ("za", wanted.check)
    assert (issues._severity.currentData(), issues._dismissed.isChecked()) == (wanted.severity.value, True)
    qtbot.waitUntil(lambda: [row.placed.issue.text for row in issues.table.shown_rows()] == shown)
    assert (around.articles._search.text(), around.articles.archived.isChecked()) == ("rescue", True)
    assert around.names._search.text() == "prig"
    assert bar.replacing
    assert (bar._field.text(), bar._replacement.text(), bar._whole.isChecked()) == ("Harbour", "port", True)
    assert bar._count.text(), "it has looked"
    assert (around.everywhere.words.text(), around.everywhere.case.isChecked()) == ("ship", True)
    qtbot.waitUntil(lambda: not around.everywhere.looking)
    assert around.everywhere.table.rowCount()
    assert around.glossary.filter.words.text() == "kyiv"


def test_files_that_are_being_read_come_first(opener, qtbot, monkeypatch, tmp_path):
    paths = []
    for number in range(8):
        paths.append(tmp_path / f"more-{number}.txt")
        paths[-1].write_text(f"Number {number} of the articles.\n\nIt is short.\n", encoding="utf-8")
    opener.shell.emend.controller.open_files(paths)
    assert opener.shell.emend.controller.batch.busy
    speak(opener, qtbot, monkeypatch, "한국어")
    assert len(opener.shell.emend.controller.summaries) == 9


def test_the_program_goes_on_and_ends_with_the_last_window(tmp_path, article):
    script = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ui import opener, start
seen = []
class Watched(opener.Opener):
    def _open(self, paths):
        super()._open(paths)
        self.shell.ready.connect(self.on_ready)
    def on_ready(self):
        seen.append(self.shell.window.actions_by_id["undo"].text())
        if len(seen) == 1:
            self.shell.settings.setValue("window/language", "ko")
            self.shell.again_asked.emit()
        else:
            QTimer.singleShot(100, self.shell.window.close)
opener.Opener = Watched
print(start.open_window([Path(sys.argv[1])], None), *seen)
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(article)],
        cwd=ROOT,
        env={"EMEND_DATA": str(tmp_path / "data"), "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.split() == ["0", "&Undo", "실행", "취소(&U)"], done.stderr
