"""What tries commands out, each in an article of its own.

`@of` names the command that a function tries out: it makes ready, yields, and looks at what came of it.
"""

from collections.abc import Callable, Iterator

from choosing import menu_of
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu

TRIED: dict[str, Callable[["Hand"], Iterator[None]]] = {}
OPEN = ("getOpenFileName", "getOpenFileNames", "getExistingDirectory", "getSaveFileName")


def of(*names):
    def keep(act):
        for name in names:
            TRIED[name] = lambda hand, name=name: act(hand, name) if len(names) > 1 else act(hand)
        return act

    return keep


class Hand:
    """Opens a fresh article for each command, and triggers it as an editor does."""

    def __init__(self, desk, folder, patch, text):
        self.desk, self.folder, self.patch, self.text = desk, folder, patch, text
        self.window, self.editor, self.controller = desk.window, desk.editor, desk.controller
        self.around = desk.emend.surroundings
        self.number = 0
        self.shown: list[QDialog] = []

    def fresh(self):
        self.number += 1
        path = self.folder / f"article-{self.number}.txt"
        path.write_text(f"{self.text}\nThis is article {self.number}, in a café.\n", encoding="utf-8")
        with self.desk.qtbot.waitSignal(self.controller.article_opened):
            self.controller.open_files([path])
        self.desk.wait_for_checks()
        self.window.activateWindow()
        self.until(lambda: self.window.isActiveWindow() and QApplication.activePopupWidget() is None)
        self.editor.setFocus()

    def trigger(self, spec):
        action = self.window.actions_by_id[spec.id]
        assert action.isEnabled(), spec.id
        if spec.keys:
            QTest.keySequence(self.editor, QKeySequence(spec.keys[0]))
        else:
            self.click(action)

    def click(self, action):
        """Choose an action from its menu with the mouse."""
        bar = self.window.menuBar()
        menu = menu_of(self.window, action)
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(menu.menuAction()).center())
        assert menu.isVisible()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    def answer_files(self, path):
        for name in OPEN:
            given = str(path) if name == "getExistingDirectory" else ([str(path)] if name[-1] == "s" else str(path), "")
            self.patch.setattr(QFileDialog, name, staticmethod(lambda *_, given=given: given))

    def answer(self, kind, act=QDialog.reject):
        """Have the next modal dialog answered; what is not of this kind is refused."""

        def look():
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(10, look)
                return
            self.shown.append(type(dialog))
            (act if isinstance(dialog, kind) else QDialog.reject)(dialog)

        self.shown.clear()
        QTimer.singleShot(0, look)

    def until(self, true):
        self.desk.qtbot.waitUntil(lambda: bool(true()), timeout=10_000)

    def choose(self, wanted=lambda p: p.issue.suggestions):
        placed = next(p for p in self.controller.issues if wanted(p))
        self.controller.choose(placed)
        return placed

    def of_term(self):
        return self.choose(lambda p: p.issue.term is not None and p.issue.suggestions)

    def popup(self):
        """Return the texts of the menu that is open, and close it."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        texts = [action.text() for action in menu.actions()]
        menu.close()
        return texts
