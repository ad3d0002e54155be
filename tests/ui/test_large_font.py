"""The window in a large font of the system, on the smallest screen in use: it fits, and no word is cut."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QComboBox, QPushButton, QTabBar, QToolButton

from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.dialogs.term_dialog import TermDialog
from ui.docks import DOCKS
from ui.editor.find_bar import FindBar
from ui.room import FRAME


@pytest.fixture
def large(qapp):
    before = qapp.font()
    qapp.setFont(QFont(before.family(), 14))
    yield
    qapp.setFont(before)


def cut(part):
    """Say whether the words on a button or in a box have too little room."""
    words = part.currentText() if isinstance(part, QComboBox) else part.text().replace("&", "")
    # The arrow of a box takes some of its width.
    arrow = 24 if isinstance(part, QComboBox) else 0
    return part.fontMetrics().horizontalAdvance(words) > part.width() - arrow


@pytest.mark.usefixtures("large")
def test_the_window_fits_and_no_word_is_cut(start, article):
    desk = start(article)
    assert desk.window.minimumSizeHint().width() <= 1366
    assert desk.window.minimumSizeHint().height() <= 728, "the bar of the system takes some of the 768"
    desk.window.resize(1366, 728)
    desk.key(Qt.Key.Key_F8)

    def is_whole(name):
        assert name == "source" or not desk.window.add_docks().dock(name).widget().visibleRegion().isEmpty(), name
        parts = [p for kind in (QPushButton, QToolButton, QCheckBox, QComboBox) for p in desk.window.findChildren(kind)]
        # What lies behind another tab is laid out when it comes to the front.
        seen = [p for p in parts if p.isVisible() and not p.visibleRegion().isEmpty()]
        wrong = [p for p in seen if not p.property("suggestion") and cut(p)]
        assert not [(type(p).__name__, p.accessibleName(), p.width()) for p in wrong], name

    for name, *_ in DOCKS:
        if name != "source":
            desk.window.raise_dock(name)
        desk.qtbot.waitUntil(lambda name=name: is_whole(name))
    view = desk.emend.surroundings.issues.view
    desk.window.raise_dock("issues")
    desk.qtbot.waitUntil(view.isVisible)
    assert view.columnWidth(2) >= view.fontMetrics().averageCharWidth() * 10


def test_the_window_fits_a_small_screen_of_large_pixels(start, article, qapp, qtbot):
    # 1366 x 768 at 150 %, with the font that the pictures have.
    before = qapp.font()
    qapp.setFont(QFont("DejaVu Sans", 9))
    try:
        window = start(article).window
        assert window.minimumSizeHint().width() <= 1366 / 1.5
        (tabs,) = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        assert tabs.accessibleName(), "Tab leads to it"
        letters = tabs.fontMetrics()
        dialog = TermDialog(None, "Zaporiza", parent=window)
        assert dialog.minimumSizeHint().height() <= 768 / 1.5 - FRAME[1], "its buttons stand at its foot"
        dialog.deleteLater()
        # Nor does the bar to replace make it wider.
        window.actions_by_id["replace"].trigger()
        bar = window.findChild(FindBar)
        qtbot.waitUntil(bar.isVisible)
        assert window.minimumSizeHint().width() <= 1366 / 1.5
        window.resize(int(1366 / 1.5), 480)
        qtbot.waitUntil(lambda: window.width() <= 1366 / 1.5)
        options = [box for box in bar.findChildren(QCheckBox) if box.isVisible()]
        for box in options:
            assert box.width() >= box.sizeHint().width()
            assert bar.rect().contains(box.mapTo(bar, box.rect().bottomRight()))
        below = options[0].mapTo(bar, QPoint(0, 0)).y()
        window.resize(1366, 600)
        qtbot.waitUntil(lambda: options[0].mapTo(bar, QPoint(0, 0)).y() < below)
        for width, is_tight in ((1366 // 1.5, True), (1366, False), (1366 // 1.5, True)):
            window.resize(int(width), 480)
            qtbot.waitUntil(lambda is_tight=is_tight: bool(tabs.property("tight")) is is_tight)
            for at in range(tabs.count()):
                assert tabs.tabRect(at).width() >= letters.horizontalAdvance(tabs.tabText(at)) + 10
    finally:
        qapp.setFont(before)


def test_windows_open_no_larger_than_their_screen(fresh_desk, article, qtbot):
    desk = fresh_desk(article)
    glossary, keys = desk.emend.surroundings.show_glossary(), ShortcutsDialog(desk.emend.keys, desk.window)
    everywhere = desk.emend.surroundings.find_everywhere()
    room = desk.window.screen().availableGeometry()
    for window, width in ((glossary, 1240), (everywhere, 960), (keys, 900)):
        assert width > room.width(), "the screen of the tests is a small one"
        assert window.width() < room.width()
        assert window.height() < room.height()
        window.close()
    keys.deleteLater()
