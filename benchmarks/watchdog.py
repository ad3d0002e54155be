"""How long any handler keeps the window from answering, with much on the desk.

usage: python benchmarks/watchdog.py

Opens the real window (offscreen) with 20 articles in its list, an article of 20,000 words in front and 50,000 terms in
its database, and works on it as an editor does: walks through issues, applies, dismisses, types, scrolls, turns the
tabs, searches, replaces, shows the changes, opens another article and comes back. Every event that Qt delivers is timed
from outside its handler. Target: none over 50 ms.
"""

from __future__ import annotations

import os
import random
import sys
import tempfile
import threading
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from newstext import paragraphs
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qa_tool.domain.term import Term
from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from ui.shell import Shell

WORDS, ARTICLES, TERMS = 20_000, 20, 50_000
#: Milliseconds that a handler may take.
LONGEST = 50
CTRL = Qt.KeyboardModifier.ControlModifier
SYLLABLES = ("ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "ze", "chi", "dor", "fal", "gar", "hen")


class Watched(QApplication):
    """Times what is delivered; what a handler delivers itself belongs to it."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self.step = ""
        self.took: list[tuple[float, str, str]] = []
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        """Deliver an event, and keep how long that took."""
        if threading.current_thread() is not threading.main_thread():
            return bool(super().notify(receiver, event))
        self._depth += 1
        started = time.perf_counter()
        # Asked before: the handler may take the receiver apart.
        name = f"{type(receiver).__name__} {event.type().name}" if self._depth == 1 else ""
        try:
            return bool(super().notify(receiver, event))
        finally:
            self._depth -= 1
            if self._depth == 0:
                self.took.append((1000 * (time.perf_counter() - started), self.step, name))


def terms(chance: random.Random) -> list[Term]:
    """Return terms of invented names, each with a wrong form."""

    def name(length: int) -> str:
        return "".join(chance.choice(SYLLABLES) for _ in range(length)).capitalize()

    return [Term(f"{name(4)} {name(3)} {number}", wrong=(name(5),)) for number in range(TERMS)]


def wait_until(true: object, seconds: float = 300) -> None:
    end = time.monotonic() + seconds
    while not true():  # type: ignore[operator]
        if time.monotonic() > end:
            print("the window did not answer", file=sys.stderr)
            os._exit(1)
        QTest.qWait(5)


def work(app: Watched, shell: Shell, paths: list[Path]) -> None:  # noqa: PLR0915 - one step after the other
    """Do what an editor does; each step has a name for the report."""
    emend = shell.emend
    assert emend is not None
    controller, editor, window = emend.controller, emend.editor, emend.window
    around = emend.surroundings
    assert around is not None

    def settled() -> bool:
        return not controller.checking and not emend.jobs.busy

    def step(name: str) -> None:
        wait_until(settled)
        QTest.qWait(400)
        app.step = name

    step("walk through issues")
    for _ in range(30):
        QTest.keyClick(editor, Qt.Key.Key_F8)
        QTest.qWait(20)
    step("apply and dismiss")
    for number in range(20):
        if controller.current is None:
            QTest.keyClick(editor, Qt.Key.Key_F8)
        QTest.keyClick(editor, Qt.Key.Key_1 if number % 2 else Qt.Key.Key_I, CTRL)
        QTest.qWait(30)
    step("type")
    cursor = QTextCursor(editor.document().findBlockByNumber(editor.document().blockCount() // 2))
    editor.setTextCursor(cursor)
    for letter in "words typed in the middle of a long article, with Namez and all. ":
        QTest.keyClick(editor, letter)
        QTest.qWait(25)
    step("new paragraph, undo, redo")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Y):
        QTest.keyClick(editor, key, CTRL)
        QTest.qWait(50)
    step("scroll")
    bar = editor.verticalScrollBar()
    for at in range(0, bar.maximum(), max(1, bar.maximum() // 60)):
        bar.setValue(at)
        QTest.qWait(10)
    for name in ("suspects", "names", "history", "dismissed", "issues"):
        step(f"tab {name}")
        window.raise_dock(name)
        QTest.qWait(200)
    step("find and replace")
    window.actions_by_id["replace"].trigger()
    QTest.keyClicks(QApplication.focusWidget() or editor, "the government")
    QTest.qWait(300)
    around.find_bar.hide()
    step("changes view")
    around.toggle_changes()
    QTest.qWait(300)
    around.toggle_changes()
    step("glossary window")
    around.show_glossary()
    QTest.qWait(800)
    around.glossary.close()
    step("add a term")
    controller.add_term(Term("Karobelsk", wrong=("Karobelisk",)))
    step("another article")
    controller.open_files([paths[1]])
    wait_until(lambda: controller.article and controller.article.path == str(paths[1].resolve()))
    step("back to the long one")
    controller.open_files([paths[0]])
    wait_until(lambda: controller.article and controller.article.path == str(paths[0].resolve()))
    step("select all and delete, undo")
    QTest.keyClick(editor, Qt.Key.Key_A, CTRL)
    QTest.keyClick(editor, Qt.Key.Key_Delete)
    QTest.qWait(200)
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    step("end")


def main() -> int:
    lines, kind = paragraphs(WORDS)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["EMEND_DATA"] = folder
        size = max(1, len(lines) // ARTICLES)
        paths = [Path(folder, f"article-{number:02}.txt") for number in range(ARTICLES)]
        paths[0].write_text("\n".join(lines), encoding="utf-8")
        for number, path in enumerate(paths[1:]):
            path.write_text("\n".join(lines[number * size : (number + 1) * size] or lines[:size]), encoding="utf-8")
        library = Library(Database.open(f"sqlite:///{folder}/emend.sqlite"))
        library.import_terms(terms(random.Random(5)), "benchmark", "shipped with Emend")
        library.close()
        app = Watched([])
        shell = Shell(app, paths)
        shell.window.resize(1366, 768)
        app.step = "start"
        shell.show()
        wait_until(lambda: shell.emend is not None)
        wait_until(lambda: shell.emend.controller.latest and not shell.emend.controller.checking)  # type: ignore[union-attr]
        QTest.qWait(2000)
        work(app, shell, paths)
        shell.window.close()
        QCoreApplication.processEvents()
    print(f"{sum(len(line.split()) for line in lines)} words of {kind}, {ARTICLES} articles, {TERMS} terms")
    steps = list(dict.fromkeys(step for _, step, _ in app.took))
    for step in steps:
        worst = max(each for each in app.took if each[1] == step)
        print(f"{step:28} longest handler {worst[0]:7.1f} ms  {worst[2] if worst[0] > LONGEST else ''}")
    over = [each for each in app.took if each[0] > LONGEST and each[1] != "start"]
    print(f"{len(app.took)} events, {len(over)} handlers over {LONGEST} ms after the start (target: none)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
