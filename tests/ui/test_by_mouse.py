"""The whole way of an editor by mouse alone: clicks in menus, panels and dialogs, not one key."""

import shutil

from choosing import menu_of
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QPushButton, QTabBar, QToolButton

from qa_tool.domain.article import ArticleState
from qa_tool.domain.correction import Cause
from qa_tool.domain.issue import Severity
from ui.dialogs.preview_dialog import PreviewDialog
from ui.panels.history_panel import HistoryPanel

LEFT = Qt.MouseButton.LeftButton


class Mouse:
    """Clicks where an editor sees something; what is not in sight cannot be clicked."""

    def __init__(self, desk):
        self.desk, self.window = desk, desk.window

    def click(self, widget, place=None, twice=False):
        desk_until = self.desk.qtbot.waitUntil
        desk_until(lambda: widget.isVisible() and widget.isEnabled(), timeout=5000)
        place = place if place is not None else widget.rect().center()
        assert not widget.visibleRegion().isEmpty(), widget
        assert widget.visibleRegion().contains(place), widget
        (QTest.mouseDClick if twice else QTest.mouseClick)(widget, LEFT, pos=place)

    def button(self, parent, text):
        found = [
            each
            for kind in (QPushButton, QToolButton)
            for each in parent.findChildren(kind)
            if each.isVisible() and each.text().replace("&", "").startswith(text)
        ]
        assert found, text
        self.click(found[0])

    def menu(self, name):
        bar, action = self.window.menuBar(), self.window.actions_by_id[name]
        menu = menu_of(self.window, action)
        self.click(bar, bar.actionGeometry(menu.menuAction()).center())
        self.click(menu, menu.actionGeometry(action).center())

    def tab(self, title):
        bar = next(
            bar
            for bar in self.window.findChildren(QTabBar)
            if bar.isVisible() and title in [bar.tabText(n) for n in range(bar.count())]
        )
        number = [bar.tabText(n) for n in range(bar.count())].index(title)
        self.click(bar, bar.tabRect(number).center())

    def row(self, view, position, twice=False):
        index = view.model().index(position, 1)

        def in_sight():
            # As the wheel would; the panel may still be taking its room.
            view.scrollTo(index)
            return view.viewport().visibleRegion().contains(view.visualRect(index).center())

        self.desk.qtbot.waitUntil(in_sight)
        place = view.visualRect(index).center()
        self.click(view.viewport(), place)
        if twice:
            self.click(view.viewport(), place, twice=True)

    def pick(self, box: QComboBox, text):
        self.click(box)
        popup = box.view()
        # A list that has just opened takes the second half of the click that opened it for nothing.
        QTest.qWait(QApplication.doubleClickInterval() + 50)
        place = popup.visualRect(box.model().index(box.findText(text), 0)).center()
        QTest.mouseMove(popup.viewport(), place)
        self.click(popup.viewport(), place)
        self.desk.qtbot.waitUntil(lambda: box.currentText() == text)

    def in_dialog(self, kind, act):
        def look():
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, kind):
                act(dialog)
            else:
                QTimer.singleShot(20, look)

        QTimer.singleShot(0, look)

    def in_menu(self, text):
        """Choose from the menu that the next click opens: it does not return before."""

        def look():
            menu = QApplication.activePopupWidget()
            if menu is None:
                QTimer.singleShot(20, look)
                return
            action = next(a for a in menu.actions() if a.text().replace("&", "").startswith(text))
            self.click(menu, menu.actionGeometry(action).center())

        QTimer.singleShot(0, look)


def no_key(desk, monkeypatch):
    """Make every key an error."""
    for name in ("keyClick", "keyClicks", "keySequence", "keyPress"):
        monkeypatch.setattr(QTest, name, lambda *_: 1 / 0)


def test_the_real_article_from_open_to_export_by_mouse_alone(start, real_article, tmp_path, monkeypatch):
    path, out = tmp_path / "putin-70.txt", tmp_path / "out.txt"
    shutil.copyfile(real_article, path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", staticmethod(lambda *_: ([str(path)], "")))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(out), "")))
    desk = start()
    no_key(desk, monkeypatch)
    mouse, around, controller = Mouse(desk), desk.emend.surroundings, desk.controller
    desk.window.resize(1366, 768)
    mouse.button(desk.window.welcome, "Open")
    desk.wait_for_checks()
    before = desk.text

    # The source language, in the menu of its button.
    mouse.in_menu("Korean")
    mouse.button(desk.window, "From ")
    assert controller.article.source_language == "ko"
    desk.wait_for_checks()

    # Equal ones at once, from the list and the card, with a preview.
    rows = around.issues.table
    mouse.click(around.issues.minor)
    desk.qtbot.waitUntil(lambda: rows.rowCount() == len(controller.issues))
    mouse.pick(around.issues._order, "By problem")
    mouse.pick(around.issues._order, "By place")
    at = rows.find(lambda row: row.placed.issue.text == "Lehman")
    mouse.row(around.issues.view, at, twice=True)
    assert controller.current.issue.text == "Lehman"
    mouse.in_dialog(PreviewDialog, lambda dialog: mouse.button(dialog, "Correct"))
    mouse.click(around.card._equal)
    desk.qtbot.waitUntil(lambda: "Lehman" not in desk.text)
    mouse.menu("undo")
    assert "Lehman" in desk.text
    mouse.menu("redo")
    assert "Lehman" not in desk.text

    # All the others, one by one, on the card.
    desk.wait_for_checks()
    mouse.menu("next-issue")
    clicks = issues = 0
    while controller.current is not None:
        issues += 1
        assert issues < 100
        if controller.current.issue.suggestions:
            mouse.click(around.card._suggestions[0])
        else:
            mouse.button(around.card, "Here")
        clicks += 1
        if controller.current is None:
            desk.wait_for_checks()
            if controller.issues:
                mouse.menu("next-issue")
                clicks += 1
    assert not controller.issues
    assert clicks <= 2 * issues
    assert "Pugacheva" in desk.text

    # One dismissal is taken back, one correction reverted, and the issue that comes again is corrected from the strip.
    mouse.tab("Dismissed")
    held = len(controller.session.dismissed())
    mouse.tab("History")
    history = desk.window.findChild(HistoryPanel)
    desk.qtbot.waitUntil(lambda: history.table.rowCount() == len(controller.session.log))
    at = history.table.find(lambda row: row.inserted == "Pugacheva")
    mouse.row(history.view, at)
    mouse.button(history, "Revert")
    assert controller.session.log[-1].cause is Cause.REVERT
    desk.wait_for_checks()
    desk.qtbot.waitUntil(lambda: len(controller.issues) == 1)
    assert controller.issues[0].issue.severity is Severity.MAJOR
    # The strip is drawn when there was quiet for a moment.
    desk.qtbot.waitUntil(lambda: [mark[2] for mark in desk.emend.strip._marks] == list(controller.issues))
    mouse.click(desk.emend.strip, QPoint(5, desk.emend.strip.height() // 2))
    assert controller.current == controller.issues[0]
    mouse.click(around.card._suggestions[0])
    assert len(controller.session.dismissed()) == held

    # Out, and done.
    mouse.menu("export-text")
    desk.qtbot.waitUntil(out.exists, timeout=10_000)
    desk.qtbot.waitUntil(lambda: out.read_text(encoding="utf-8") == desk.text)
    mouse.menu("state-done")
    assert controller.state is ArticleState.DONE
    assert desk.text != before
    mouse.menu("quit")
    assert not desk.window.isVisible()


def test_the_keyboard_is_never_in_a_list_that_lies_behind_another(fresh_desk, article):
    desk = fresh_desk(article)
    docks = desk.window.add_docks()
    start = QApplication.focusWidget()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        met = []
        while not met or met[-1] is not start:
            QTest.keyClick(QApplication.focusWidget(), key)
            met.append(QApplication.focusWidget())
            assert not docks.is_behind(met[-1]), met[-1]
            assert len(met) < 80
    desk.window.actions_by_id["go-issues"].trigger()
    tabs = next(bar for bar in desk.window.findChildren(QTabBar) if bar.isVisible() and bar.count() > 5)
    for number in (2, 5, 1, 0):
        QTest.mouseClick(tabs, LEFT, pos=tabs.tabRect(number).center())
        desk.qtbot.waitUntil(lambda: not docks.is_behind(QApplication.focusWidget()))
        assert not QApplication.focusWidget().visibleRegion().isEmpty()
    assert QApplication.focusWidget() is desk.emend.surroundings.issues.view
    desk.editor.setFocus()
    QTest.mouseClick(tabs, LEFT, pos=tabs.tabRect(3).center())
    desk.qtbot.waitUntil(lambda: not docks.dock("history").visibleRegion().isEmpty())
    assert QApplication.focusWidget() is desk.editor, "who writes goes on writing"
    desk.window.raise_dock("issues")
