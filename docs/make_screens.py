"""Make the pictures of docs/screens from the real program: the sample article on the desk, in every theme.

usage: python docs/make_screens.py [FOLDER [WIDTH HEIGHT [LANGUAGE]]]

LANGUAGE is a code of ui/tongue.py: en where none is given. Runs without a display, in a data folder of its own. The
font, the size, the clock and the editor's name are fixed, so that a picture changes only when the program does.
"""

from __future__ import annotations

import functools
import json
import os
import sys
import tempfile
from pathlib import Path

from album import QUIET, Album
from dialog_screens import FIXED, candidates, dialogs, everywhere, glossary, palette, preferences
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.errors import EmendError
from qa_tool.review import library
from qa_tool.review.session import ReviewSession
from qa_tool.storage import term_history
from ui import theme, tongue
from ui.application import Emend
from ui.controllers import opening_controller
from ui.panels.history_panel import BY_SENTENCE, HistoryPanel
from ui.start import STYLE

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = Path("seeds", "harbour-ko.txt")
#: What the sample would have been translated from.
SOURCE = Path("docs", "sources", "harbour-ko.txt")
#: The commonest small screen of an office, and the least that the window must fit on.
WIDTH, HEIGHT = 1366, 768
CTRL = Qt.KeyboardModifier.ControlModifier


def welcome(album: Album) -> None:
    """Take the first start, with nothing open."""
    emend = album.start()
    album.take(emend.window, "welcome")
    emend.window.raise_dock("score")
    QTest.qWait(100)
    album.take(emend.window, "empty-score")
    emend.window.close()


def desk(album: Album) -> None:
    """Take the desk at work, its tabs, and what opens from it."""
    emend = album.start(SAMPLE)
    window, editor, controller = emend.window, emend.editor, emend.controller
    around = emend.surroundings
    editor.setCursorWidth(0)
    album.take(window, "hint")
    # The first minor issue, a date without its month, is fine in a paper of the same week.
    QTest.keyClick(editor, Qt.Key.Key_L, CTRL)
    QTest.keyClick(editor, Qt.Key.Key_I, CTRL)
    QTest.keyClick(editor, Qt.Key.Key_L, CTRL)
    while not (controller.current and controller.current.issue.suggestions):
        QTest.keyClick(editor, Qt.Key.Key_F8)
    QTest.keyClick(editor, Qt.Key.Key_1, CTRL)
    QTest.qWait(QUIET)
    album.wait_until(lambda: not controller.checking and window.facts["effort"].text() not in {"", "0.0 % changed"})
    QTest.keyClick(editor, Qt.Key.Key_F8)
    window.statusBar().clearMessage()
    album.take(window, "desk")
    candidates(album, emend)
    album.wait_until(window.isActiveWindow)
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_U, CTRL)
    QTest.keyClick(editor, Qt.Key.Key_Return, CTRL)
    window.statusBar().clearMessage()
    for name in ("suspects", "names", "history", "dismissed", "score"):
        window.raise_dock(name)
        QTest.qWait(QUIET if name == "score" else 100)
        album.take(window, name)
    by_sentence(album, emend)
    window.raise_dock("issues")
    window.activateWindow()
    palette(album, emend)
    lesson(album, emend)
    dialogs(album, emend)
    preferences(album, emend)
    everywhere(album, emend)
    window.activateWindow()
    around.toggle_changes()
    album.take(window, "changes")
    around.toggle_changes()
    window.actions_by_id["replace"].trigger()
    album.take(window, "replace")
    around.find_bar.hide()
    glossary(album, emend)
    controller.failed.emit(
        EmendError("The database is locked by another program.", "Close it; nothing that you typed is lost.")
    )
    album.take(window, "notice")
    window.close()


def by_sentence(album: Album, emend: Emend) -> None:
    """Take the history by its sentences."""
    emend.window.raise_dock("history")
    history = emend.window.findChild(HistoryPanel)
    history.order.setCurrentIndex(history.order.findData(BY_SENTENCE))
    history.view.show_row(0)
    album.take(emend.window, "history-by-sentence")


def question(album: Album) -> None:
    """Take what is asked when the same was dismissed again and again."""
    emend = album.start(SAMPLE)
    controller = emend.controller
    date = next(p for p in controller.issues if p.issue.check == "date-without-month")
    journal = controller.library.journal(controller.article)
    check, text = date.issue.check, date.issue.text
    journal.add_decisions([Decision(Scope.HERE, check, text, FIXED, f"/{number}.txt", "f") for number in range(2)])
    controller.choose(date)
    controller.dismiss(Scope.HERE)
    emend.editor.setCursorWidth(0)
    QTest.qWait(QUIET)
    emend.window.statusBar().clearMessage()
    album.take(emend.window, "question")
    emend.window.close()


def source(album: Album) -> None:
    """Take the dock of the source without one, and the source beside the article."""
    emend = album.start(SAMPLE)
    pane, editor = emend.surroundings.source, emend.editor
    editor.setCursorWidth(0)
    emend.window.raise_dock("source")
    album.take(emend.window, "no-source")
    pane.side.attach(SOURCE)
    album.wait_until(lambda: bool(pane.side.pairs.pairs))
    while emend.controller.current is None or emend.controller.current.issue.text != "Vilkove":
        QTest.keyClick(editor, Qt.Key.Key_F8)
    QTest.qWait(QUIET)
    emend.window.statusBar().clearMessage()
    album.take(emend.window, "source")
    emend.window.close()


def lesson(album: Album, emend: Emend) -> None:
    """Type over a name, and take the question that comes of it."""
    editor, card = emend.editor, emend.surroundings.card
    at = editor.toPlainText().index("Hrynchuk")
    cursor = editor.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len("Hrynchuk"), cursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    QTest.keyClicks(editor, "Hrinchuk")
    QTest.keyClick(editor, Qt.Key.Key_End)
    album.wait_until(card.offer.isVisible)
    album.take(emend.window, "lesson")
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    album.wait_until(lambda: not card.offer.isVisible())


def _screen(width: int, height: int) -> str:
    """Return a file that describes a screen of this size; Qt's own one without a display is smaller."""
    one = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    path = Path(tempfile.gettempdir(), "emend-screen.json")
    path.write_text(json.dumps({"screens": [one | {"logicalDpi": 96, "logicalBaseDpi": 96}]}), encoding="ascii")
    return str(path)


def main(folder: Path, width: int, height: int, language: str) -> None:
    """Make every picture, in every theme."""
    os.environ.update(QT_QPA_PLATFORM=f"offscreen:configfile={_screen(width, height)}", TZ="UTC", USER="editor")
    fixed = functools.partial(ReviewSession, clock=lambda: FIXED)
    opening_controller.ReviewSession = library.ReviewSession = fixed
    term_history.now = lambda: FIXED.replace(tzinfo=None)
    os.chdir(ROOT)
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(["emend", "-style", STYLE])
    app.setFont(QFont("DejaVu Sans", 9))
    if QFontDatabase.WritingSystem.Korean not in QFontDatabase.writingSystems():
        sys.exit("No font here has Korean letters, which the pictures show (Debian: apt install fonts-noto-cjk).")
    app.setCursorFlashTime(0)
    tongue.of_the_system = lambda: language
    for scheme in theme.THEMES.values():
        theme.Theme.of_scheme = staticmethod(lambda *_, scheme=scheme: scheme)
        for pictures in (welcome, desk, question, source):
            with tempfile.TemporaryDirectory() as data:
                os.environ["EMEND_DATA"] = data
                pictures(Album(app, folder, scheme, (width, height)))


if __name__ == "__main__":
    given = sys.argv[1:]
    target = Path(given[0]).resolve() if given else ROOT / "docs" / "screens"
    size = (int(given[1]), int(given[2])) if len(given) > 2 else (WIDTH, HEIGHT)
    main(target, *size, given[3] if len(given) > 3 else tongue.ENGLISH)
