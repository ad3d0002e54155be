"""How long any handler keeps the window from answering, with much on the desk.

usage: python benchmarks/watchdog.py

Opens the real window (offscreen) with 20 articles in its list, an article of 20,000 words in front and 50,000 terms in
its database, and works on it as an editor does: walks through issues, applies, dismisses, types, scrolls, turns the
tabs, searches, replaces, shows the changes, opens another article and comes back, imports 100,000 terms and takes
that back. A timer beats every millisecond on
the window's thread; a beat that comes late tells how long a handler took. Three figures tell apart what made it long:
the clock; the clock without the time in which no processor was free (on Linux: other programs were at work); and the
processor time of that thread alone, which no other thread lengthens. Target: none over 50 ms; what comes with the
import is more than the target speaks of, and is counted by itself.
"""

from __future__ import annotations

import faulthandler
import gc
import multiprocessing
import os
import random
import re
import sys
import tempfile
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from newstext import paragraphs
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from qa_tool.domain.term import Term
from ui.shell import Shell

WORDS, ARTICLES, TERMS, IMPORTED = 20_000, 20, 50_000, 100_000
#: Steps with more terms than the target speaks of.
BEYOND = ("import of many terms", "its undo")
#: Milliseconds that a handler may take.
LONGEST = 50
CTRL = Qt.KeyboardModifier.ControlModifier
SYLLABLES = ("ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "ze", "chi", "dor", "fal", "gar", "hen")


def waited() -> float:
    """Return for how many seconds this thread could have gone on and no processor was free, where the system knows."""
    try:
        return int(Path("/proc/thread-self/schedstat").read_text(encoding="ascii").split()[1]) / 1e9
    except OSError:
        return 0.0


class Heart(QObject):
    """Beats every millisecond on the window's thread; what delays a beat is a handler that took so long."""

    def __init__(self) -> None:
        super().__init__()
        self.step = "start"
        #: Of every beat the three figures in milliseconds, the step, and where the thread was.
        self.late: list[tuple[float, float, float, str, str]] = []
        self._last, self._waited, self._worked = time.perf_counter(), waited(), time.thread_time()
        self._where = ""
        self._timer = QTimer(self, interval=1, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        threading.Thread(target=self._look, daemon=True).start()

    def stop(self) -> None:
        """Take no notice of what comes after."""
        self._timer.stop()

    @Slot()
    def _beat(self) -> None:
        now, without, worked = time.perf_counter(), waited(), time.thread_time()
        passed = now - self._last
        figures = (1000 * passed, 1000 * (passed - (without - self._waited)), 1000 * (worked - self._worked))
        self.late.append((*figures, self.step, self._where))
        self._last, self._waited, self._worked, self._where = now, without, worked, ""

    def _look(self) -> None:
        """Say where the window's thread is when a beat is too late.

        By faulthandler: whoever holds a frame in Python keeps its painter alive, and Qt does not forgive that.
        """
        window = f"{threading.main_thread().ident:x}"
        with tempfile.TemporaryFile("w+") as dump:
            while True:
                time.sleep(0.01)
                if time.perf_counter() - self._last > LONGEST / 1000 and not self._where:
                    dump.seek(0)
                    dump.truncate()
                    faulthandler.dump_traceback(dump)
                    dump.seek(0)
                    threads = [part for part in dump.read().split("hread 0x") if part.split(" ")[0].endswith(window)]
                    ours = re.findall(r"/(?:ui|qa_tool)/\S*?(\w+)\.py\", line \d+ in (\w+)", "".join(threads))
                    self._where = " < ".join(f"{module}.{name}" for module, name in ours[:4]) or "Qt"


def terms(chance: random.Random, number: int) -> tuple[Term, ...]:
    """Return terms of invented names, each with a wrong form."""

    def name(length: int) -> str:
        return "".join(chance.choice(SYLLABLES) for _ in range(length)).capitalize()

    return tuple(Term(f"{name(4)} {name(3)} {n}", wrong=(name(5),)) for n in range(number))


def fill(folder: str) -> None:
    """Put terms into a new database."""
    from qa_tool.review.library import Library
    from qa_tool.storage.database import Database

    library = Library(Database.open(f"sqlite:///{folder}/emend.sqlite"))
    library.glossary.import_terms(terms(random.Random(5), TERMS), "benchmark", "shipped with Emend")
    library.close()


def wait(milliseconds: int) -> None:
    """Let the window work, in a loop that sleeps as the program's own does; QTest.qWait only looks in now and then."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_until(true: object, seconds: float = 300) -> None:
    end = time.monotonic() + seconds
    while not true():  # type: ignore[operator]
        if time.monotonic() > end:
            print("the window did not answer", file=sys.stderr)
            os._exit(1)
        wait(5)


def type_words(widget: QWidget, words: str) -> None:
    for letter in words:
        QTest.keyClick(widget, letter)
        wait(25)


def work(heart: Heart, shell: Shell, paths: list[Path], many: tuple[Term, ...]) -> None:  # noqa: PLR0915 - one step after the other
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
        wait(400)
        heart.step = name

    step("walk through issues")
    for _ in range(30):
        QTest.keyClick(editor, Qt.Key.Key_F8)
        wait(20)
    step("apply and dismiss")
    for number in range(20):
        if controller.current is None:
            QTest.keyClick(editor, Qt.Key.Key_F8)
        QTest.keyClick(editor, Qt.Key.Key_1 if number % 2 else Qt.Key.Key_I, CTRL)
        wait(30)
    step("type")
    cursor = QTextCursor(editor.document().findBlockByNumber(editor.document().blockCount() // 2))
    editor.setTextCursor(cursor)
    type_words(editor, "words typed in the middle of a long article, with Namez and all. ")
    step("type another name over one")
    facts = controller.facts
    name = max((row for row in controller.name_rows if " " not in row.form), key=lambda row: row.count)
    editor.reveal(name.spans[0])
    type_words(editor, f"{name.form[:-1]}x")
    # When the caret has been away from it for a moment, all is checked by it.
    wait_until(lambda: controller.facts is not facts)
    step("new paragraph, undo, redo")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Z, Qt.Key.Key_Y):
        QTest.keyClick(editor, key, CTRL)
        wait(50)
    step("scroll")
    bar = editor.verticalScrollBar()
    for at in range(0, bar.maximum(), max(1, bar.maximum() // 60)):
        bar.setValue(at)
        wait(10)
    for name in ("suspects", "names", "history", "dismissed", "issues"):
        step(f"tab {name}")
        window.raise_dock(name)
        wait(200)
    step("find and replace")
    window.actions_by_id["replace"].trigger()
    type_words(QApplication.focusWidget() or editor, "the government")
    wait(300)
    around.find_bar.hide()
    step("changes view")
    around.toggle_changes()
    wait(300)
    around.toggle_changes()
    step("glossary window")
    around.show_glossary()
    wait(800)
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
    wait(200)
    QTest.keyClick(editor, Qt.Key.Key_Z, CTRL)
    step("glossary window again")
    around.show_glossary()
    from qa_tool.glossary.comparing import Plan

    step("import of many terms")
    around.glossary._steps.take_in(Plan(many), "imported", "imported.csv")  # noqa: SLF001 - past its dialogs
    wait_until(around.glossary.foot.undo.isEnabled)
    step("its undo")
    around.glossary.undo()
    wait_until(around.glossary.foot.imports.isEnabled)
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
        # In another process, or the start would find most of the program loaded.
        with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as beside:
            beside.submit(fill, folder).result()
        many = terms(random.Random(6), IMPORTED)
        # As the program does it (ui.start); or what the benchmark holds would be looked through during the start.
        gc.disable()
        app = QApplication([])
        shell = Shell(app, paths)
        shell.window.resize(1366, 768)
        shell.show()
        # What came before is no handler: there was no window yet.
        heart = Heart()
        wait_until(lambda: shell.emend is not None)
        wait_until(lambda: shell.emend.controller.latest and not shell.emend.controller.checking)  # type: ignore[union-attr]
        wait(2000)
        work(heart, shell, paths, many)
        # The window is gone from the screen before the rest of its closing begins: nobody waits for it to answer.
        heart.stop()
        shell.window.close()
        QCoreApplication.processEvents()
    print(f"{sum(len(line.split()) for line in lines)} words of {kind}, {ARTICLES} articles, {TERMS} terms")
    print(f"{'longest handler of a step, ms':28} {'clock':>7} {'of it ours':>10} {'processor':>9}")
    for step in dict.fromkeys(beat[3] for beat in heart.late):
        beats = [beat for beat in heart.late if beat[3] == step]
        clock, ours, processor = (max(beat[at] for beat in beats) for at in range(3))
        where = max(beats, key=lambda beat: beat[1])[4]
        print(f"{step:28} {clock:7.1f} {ours:10.1f} {processor:9.1f}  {where}")
    after = [beat for beat in heart.late if beat[3] != "start"]
    beyond = [beat for beat in after if beat[3] in BEYOND]
    for at, name in enumerate(("by the clock", "without the waits for a processor", "in processor time")):
        over, more = (sum(beat[at] > LONGEST for beat in beats) for beats in (after, beyond))
        print(f"{over - more} handlers over {LONGEST} ms after the start, {name}; around the import {more}")
    print("target: none")
    return 0


if __name__ == "__main__":
    sys.exit(main())
