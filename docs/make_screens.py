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
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QFont, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from qa_tool.checks import catalogue
from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Severity
from qa_tool.domain.preferences import Preferences
from qa_tool.domain.profile import CheckSetting, Profile
from qa_tool.domain.term_event import TermAct, TermEvent
from qa_tool.glossary.opened import GlossaryFile
from qa_tool.review import library
from qa_tool.review.session import ReviewSession
from qa_tool.storage import term_history
from ui import theme, tongue
from ui.application import Emend
from ui.controllers import opening_controller
from ui.controllers.glossary_work import GlossaryWork
from ui.dialogs.bulk_dialog import BulkDialog
from ui.dialogs.candidates_dialog import CandidatesDialog
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.font_dialog import FontDialog
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.merge_dialog import MergeDialog
from ui.dialogs.preferences_dialog import Known, PreferencesDialog
from ui.dialogs.preview_dialog import PreviewDialog
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.dialogs.term_dialog import TermDialog
from ui.panels.history_panel import BY_SENTENCE, HistoryPanel
from ui.shell import Shell
from ui.start import STYLE
from ui.term_steps import TermSteps

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = Path("seeds", "harbour-ko.txt")
#: What the sample would have been translated from.
SOURCE = Path("docs", "sources", "harbour-ko.txt")
#: The commonest small screen of an office, and the least that the window must fit on.
WIDTH, HEIGHT = 1366, 768
#: Milliseconds: the effort is measured 1.5 s after the last change, and the panels refresh after that.
QUIET = 2200
CTRL = Qt.KeyboardModifier.ControlModifier
#: A glossary of a client, with a row that is no term and one that contradicts ours.
CLIENT = (
    b"term,wrong_forms,kind,note\nZaporizhzhia,Zaporizhia,place,\nOdesa,Odessa,place,not Odessa\n"
    b",Kiev,place,\nKyiv Post,Kyiv,,\n"
)
FLAT = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
FIXED = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


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
    for number in range(2):
        journal.add_decision(Decision(Scope.HERE, date.issue.check, date.issue.text, FIXED, f"/{number}.txt", "f"))
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


def glossary(album: Album, emend: Emend) -> None:
    """Take the glossary with a term that stands in the article, a fault in a cell, and what opens from the window."""
    around = emend.surroundings
    around.show_glossary()
    window = around.glossary
    album.wait_until(window.isActiveWindow)
    QTest.keyClicks(window.filter.words, "vylkove")
    album.wait_until(lambda: window.table.rowCount() > 0)
    term = window.table.row_at(0)
    window._steps.change(term, replace(term, note="Town of canals on the Danube"))  # noqa: SLF001 - as a cell would
    QTest.qWait(300)
    window.view.setFocus()
    album.wait_until(lambda: not window.life.looking)
    album.take(window, "glossary")
    window.view.setCurrentIndex(window.table.index(0, 2))
    QTest.keyClick(window.view, Qt.Key.Key_F2)
    line = QApplication.focusWidget()
    QTest.keyClicks(line, window.view.current_row().canonical)
    album.take(window, "glossary-fault")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    window.filter.words.setText("no such term")
    album.take(window, "glossary-empty")
    window.filter.show_all()
    window.view.setFocus()
    window.view.selectAll()
    for name, dialog in (
        ("bulk", BulkDialog(window.view.selected_rows()[:37], emend.controller.glossaries, window)),
        ("import", ImportDialog(GlossaryFile(Path("client.csv"), CLIENT), window.table.rows, window)),
    ):
        dialog.show()
        QTest.qWait(200)
        album.take(dialog, name)
        dialog.close()
        dialog.deleteLater()
    twin = replace(window.table.rows[0], glossary="Client", wrong=("Zaporiza",), id=-1)
    merge = MergeDialog(
        GlossaryWork(emend.controller, emend.jobs, window),
        TermSteps(emend.controller),
        [*window.table.rows, twin],
        window,
    )
    merge.show()
    album.wait_until(lambda: not merge.looking)
    album.take(merge, "merge")
    merge.close()
    merge.deleteLater()
    window.close()


def candidates(album: Album, emend: Emend) -> None:
    """Take the names that could become terms."""
    dialog = CandidatesDialog(emend.controller, emend.window)
    dialog.show()
    album.wait_until(lambda: not dialog.looking)
    QTest.qWait(500)
    dialog.view.setFocus()
    album.take(dialog, "candidates")
    QTest.keyClick(dialog.view, Qt.Key.Key_S)
    QTest.keyClicks(dialog.targets.words, "odes")
    album.take(dialog, "candidates-search")
    dialog.close()
    dialog.deleteLater()
    emend.window.activateWindow()


def everywhere(album: Album, emend: Emend) -> None:
    """Find a name in all articles, with another in its place."""
    dialog = emend.surroundings.find_everywhere()
    dialog.offer(next(p for p in emend.controller.issues if p.issue.text == "Zaporiza"))
    album.wait_until(lambda: not dialog.looking)
    album.take(dialog, "everywhere")
    dialog.close()


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


def preferences(album: Album, emend: Emend) -> None:
    """Take the preferences, at a profile of the editor's own."""
    fine = CheckSetting(severity=Severity.MAJOR, options={"fine": ("bibimbap", "kimchi")})
    wire = Profile("Wire desk", {"date-without-month": CheckSetting(on=False), "unknown-word": fine})
    used = Known(
        wire.name,
        catalogue.checks(),
        emend.controller.glossaries,
        theme.SYSTEM,
        tuple(theme.THEMES.values()),
        os.environ["USER"],
    )
    dialog = PreferencesDialog(Preferences((wire,), wire.name), used, lambda _name: None, emend.window)
    dialog.show()
    page = dialog.checks
    page.view.setFocus()
    page.view.setCurrentIndex(page.table.index(page.table.find(lambda check: check.id == "unknown-word"), 0))
    for number, name in enumerate(("preferences", "preferences-glossaries", "preferences-program")):
        dialog.tabs.setCurrentIndex(number)
        QTest.qWait(200)
        album.take(dialog, name)
    dialog.close()
    dialog.deleteLater()


def dialogs(album: Album, emend: Emend) -> None:
    """Take the dialogs, without waiting for an answer."""
    controller = emend.controller
    text = controller.session.text
    most = max(controller.issues, key=lambda p: (bool(p.issue.suggestions), len(controller.session.equal_issues(p))))
    equal = controller.session.equal_issues(most)
    known = next(term for term in controller.terms if term.wrong and term.source_forms)
    past = (
        TermEvent(TermAct.CHANGED, ("wrong", "note"), "editor", FIXED),
        TermEvent(TermAct.IMPORTED, (), "editor", FIXED),
    )
    for name, dialog in (
        ("term", TermDialog(known, "", controller.terms, emend.window, "ko", history=past)),
        (
            "correct-all",
            PreviewDialog(
                text, [(p.span, p.issue.suggestions[0]) for p in equal], "Correct all like this", emend.window
            ),
        ),
        ("font", FontDialog("", emend.editor.usual_size, text, emend.window)),
        ("keys", ShortcutsDialog(emend.keys, emend.window)),
    ):
        dialog.show()
        QTest.qWait(300)
        if isinstance(dialog, ShortcutsDialog):
            refused(dialog)
        album.take(dialog, name)
        dialog.close()
        dialog.deleteLater()


def refused(dialog: ShortcutsDialog) -> None:
    """Ask for a key that another action has."""
    dialog.view.show_row(dialog.table.find(lambda row: row.id == "why"))
    QTest.keyClick(dialog.view, Qt.Key.Key_Return)
    QTest.keyClick(dialog.field, Qt.Key.Key_I, CTRL)


def palette(album: Album, emend: Emend) -> None:
    """Take the window with the list of commands over it, after a few letters."""
    window = emend.window
    window.actions_by_id["palette"].trigger()
    found = window.findChild(CommandPalette)
    QTest.keyClicks(found.field, "dismis")
    QTest.qWait(100)
    album.take(found, "palette")
    found.reject()
    window.activateWindow()


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
