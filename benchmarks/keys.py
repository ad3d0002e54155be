"""What a key costs, and how soon a mark appears, in a long article with many terms.

usage: python benchmarks/keys.py

Opens the real window (offscreen) on an article of 5,000 words with 5,000 terms in its database, beside it a bare
QPlainTextEdit of the same size with the same text. Keys go to both in turn, in the middle; a key costs what
passes until it is painted. Targets: at most 1.3 times the bare widget, median and 95th percentile; from the last letter
of a wrong name to its mark at most 50 ms (median).
"""

from __future__ import annotations

import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from newstext import paragraphs
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from qa_tool.domain.term import Term
from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from ui.application import Emend
from ui.shell import Shell

WORDS, TERMS, KEYS, MARKS = 5000, 5000, 300, 40
SYLLABLES = ("ba", "de", "ki", "lo", "mu", "na", "pe", "ri", "so", "tu", "va", "ze", "chi", "dor", "fal", "gar", "hen")
WRONG = "Karobelisk"
#: Seconds between two keys, by chance: 25 to 200 keys a second, so that checks are under way at many of them.
PAUSES = (0.005, 0.04)


def invented(chance: random.Random, syllables: int) -> str:
    return "".join(chance.choice(SYLLABLES) for _ in range(syllables))


def terms(chance: random.Random) -> list[Term]:
    made = [Term(f"{invented(chance, 4).capitalize()} {invented(chance, 3).capitalize()}") for _ in range(TERMS - 1)]
    return [*made, Term("Karobelsk", wrong=(WRONG,))]


def press(widget: QPlainTextEdit, letter: str) -> float:
    """Return what a key costs until it is painted, in milliseconds."""
    started = time.perf_counter()
    QTest.keyClick(widget, letter)
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    widget.viewport().repaint()
    return 1000 * (time.perf_counter() - started)


def wait_until(true: object, app: QApplication, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not true():  # type: ignore[operator]
        if time.monotonic() > end:
            sys.exit("the window did not answer")
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)


def pause(app: QApplication, seconds: float) -> None:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 2)


def middle(widget: QPlainTextEdit) -> None:
    block = widget.document().findBlockByNumber(widget.document().blockCount() // 4 * 2)
    cursor = QTextCursor(block)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    widget.setTextCursor(cursor)
    widget.centerCursor()


def main() -> None:
    chance = random.Random(5)
    lines, kind = paragraphs(WORDS)
    text = "\n".join(lines)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["EMEND_DATA"] = folder
        path = Path(folder, "article.txt")
        path.write_text(text, encoding="utf-8")
        library = Library(Database.open(f"sqlite:///{folder}/emend.sqlite"))
        library.glossary.import_terms(terms(chance), "benchmark", "shipped with Emend")
        library.close()
        app = QApplication([])
        shell = Shell(app, [path])
        shell.window.resize(1366, 768)
        shell.show()
        wait_until(lambda: shell.emend is not None, app)
        emend = shell.emend
        controller, editor = emend.controller, emend.editor
        wait_until(lambda: controller.library and controller.latest and not controller.checking, app)
        bare = QPlainTextEdit()
        bare.setFont(editor.font())
        bare.resize(editor.size())
        bare.setPlainText(text)
        bare.show()
        for widget in (editor, bare):
            middle(widget)
        wait_until(lambda: not emend.jobs.busy, app)
        costs: dict[str, list[float]] = {"bare": [], "emend": []}
        for number in range(KEYS):
            letter = " " if number % 6 == 5 else chance.choice("abcdefghij")
            for name, widget in (("bare", bare), ("emend", editor)):
                costs[name].append(press(widget, letter))
                pause(app, chance.uniform(*PAUSES))
        marks = [latency(app, emend) for _ in range(MARKS)]
        emend.window.close()
    print(f"{len(text.split())} words of {kind}, {TERMS} terms, {KEYS} keys, checks running")
    for share, of in (("median", statistics.median), ("95 %", lambda v: statistics.quantiles(v, n=20)[-1])):
        a, b = of(costs["bare"]), of(costs["emend"])
        print(f"a key, {share:7} bare {a:6.2f} ms   Emend {b:6.2f} ms   {b / a:.2f} times (target: at most 1.3)")
    print(f"key to mark, median {statistics.median(marks):.1f} ms, worst {max(marks):.1f} (target: median under 50)")


def latency(app: QApplication, emend: Emend) -> float:
    """Type a wrong name and return the milliseconds from its last letter to its mark, painted."""
    editor, controller = emend.editor, emend.controller
    middle(editor)
    QTest.keyClicks(editor, f" {WRONG[:-1]}")
    wait_until(lambda: not controller.checking, app)

    def found() -> int:
        return sum(placed.issue.text == WRONG for placed in controller.issues)

    before = found()
    started = time.perf_counter()
    QTest.keyClick(editor, WRONG[-1])
    wait_until(lambda: found() > before, app)
    editor.viewport().repaint()
    took = 1000 * (time.perf_counter() - started)
    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: not controller.checking, app)
    return took


if __name__ == "__main__":
    main()
