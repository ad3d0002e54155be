"""Half of a small screen is enough: what is below the text and beside it gives way, and no word is cut."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QToolButton

from ui.docks import BOTTOM, DOCKS, LEFT, RIGHT
from ui.editor.find_bar import FindBar

#: Half of the commonest small screen, and a little less.
NARROW, WIDE = 640, 1366


@pytest.fixture(autouse=True)
def usual_font(qapp):
    before = qapp.font()
    qapp.setFont(QFont("DejaVu Sans", 9))
    yield
    qapp.setFont(before)


def resize(desk, width):
    docks = desk.window.add_docks()
    desk.window.resize(width, 700)
    desk.qtbot.waitUntil(lambda: docks.room.is_settled)
    assert desk.window.width() == width
    return docks


def cut(desk):
    """Return what stands in the window with less room than its words need."""
    parts = [part for kind in (QPushButton, QToolButton, QCheckBox) for part in desk.window.findChildren(kind)]
    parts += desk.window.statusBar().findChildren(QLabel)
    seen = [part for part in parts if part.isVisible() and not part.visibleRegion().isEmpty()]
    return [
        (type(part).__name__, part.text(), part.width())
        for part in seen
        if not part.property("suggestion")
        and (
            part.width() < part.fontMetrics().horizontalAdvance(part.text().replace("&", ""))
            or part.visibleRegion().boundingRect().width() < part.width()
        )
    ]


@pytest.mark.parametrize("width", [NARROW, 740, 831, WIDE])
def test_no_word_is_cut_at_any_width(start, article, width):
    desk = start(article)
    desk.key(Qt.Key.Key_F8)
    docks = resize(desk, width)
    for name, *_ in DOCKS:
        if name not in {"source", "articles"}:
            desk.window.raise_dock(name)
            desk.qtbot.waitUntil(lambda: cut(desk) == [])
    desk.window.actions_by_id["replace"].trigger()
    desk.qtbot.waitUntil(lambda: desk.window.findChild(FindBar).isVisible() and cut(desk) == [])
    desk.window.actions_by_id["show-changes"].trigger()
    desk.qtbot.waitUntil(lambda: cut(desk) == [])
    assert desk.window.width() == width, "nothing of that makes it wider"
    assert desk.window.centralWidget().width() >= 300, "room to read"
    assert docks.room.folded is (width == NARROW)


def test_the_empty_desk_is_whole_too(start):
    desk = start()
    resize(desk, NARROW)
    desk.qtbot.waitUntil(lambda: cut(desk) == [])
    boxes = [button.geometry() for button in desk.window.welcome.buttons]
    assert len({box.x() for box in boxes}) == 1, "one below the other"
    resize(desk, WIDE)
    desk.qtbot.waitUntil(lambda: len({button.y() for button in desk.window.welcome.buttons}) == 1)


def test_the_lists_below_have_the_whole_width_and_all_is_as_before_in_a_wide_window(start, article):
    desk = start(article)
    docks, corner = resize(desk, WIDE), Qt.Corner
    # The screen of the tests is a small one.
    desk.qtbot.waitUntil(lambda: docks.dock("card").width() > 300)
    widths = {name: docks.dock(name).width() for name in ("articles", "card")}
    assert (desk.window.corner(corner.BottomLeftCorner), desk.window.corner(corner.BottomRightCorner)) == (LEFT, RIGHT)
    for width in (900, 800, 740, NARROW):
        resize(desk, width)
    assert {desk.window.corner(at) for at in (corner.BottomLeftCorner, corner.BottomRightCorner)} == {BOTTOM}
    assert docks.dock("articles").isHidden()
    resize(desk, WIDE)
    desk.qtbot.waitUntil(lambda: {name: docks.dock(name).width() for name in widths} == widths)


def test_all_have_their_widths_back_after_a_jump_to_half_of_the_screen(start, article):
    desk = start(article)
    docks = resize(desk, WIDE)
    docks.room.widen("card", 350)
    desk.qtbot.waitUntil(lambda: docks.room.is_settled and docks.dock("card").width() == 350)
    widths = {name: docks.dock(name).width() for name in ("articles", "card")}
    for width in (WIDE // 2, NARROW, 900):
        resize(desk, width)
        assert desk.window.centralWidget().width() >= 360, "the text comes first"
        resize(desk, WIDE)
        desk.qtbot.waitUntil(lambda: {name: docks.dock(name).width() for name in widths} == widths)


def test_a_list_that_somebody_put_beside_the_text_keeps_the_window_wide_enough(start, article):
    desk = start(article)
    docks, window = resize(desk, WIDE), desk.window
    names, card = docks.dock("names"), docks.dock("card")
    window.addDockWidget(RIGHT, names)
    window.splitDockWidget(names, card, Qt.Orientation.Horizontal)
    desk.qtbot.waitUntil(lambda: docks.room.is_settled and names.x() < card.x())
    window.resize(400, 700)
    desk.qtbot.waitUntil(lambda: docks.room.is_settled)
    assert window.width() >= sum(part.minimumSizeHint().width() for part in (names, card)) + docks.room.squeezed


def test_a_width_that_was_drawn_with_the_mouse_is_kept(start, article):
    desk = start(article)
    docks, window = resize(desk, WIDE), desk.window
    articles = docks.dock("articles")
    desk.qtbot.waitUntil(lambda: docks.room.is_settled and articles.width() == 230)
    at = QPoint(articles.geometry().right() + 3, articles.geometry().center().y())
    desk.qtbot.mouseMove(window, at)
    desk.qtbot.mousePress(window, Qt.MouseButton.LeftButton, pos=at)
    desk.qtbot.mouseMove(window, at + QPoint(40, 0))
    desk.qtbot.waitUntil(lambda: articles.width() == 270)
    desk.qtbot.mouseRelease(window, Qt.MouseButton.LeftButton, pos=at + QPoint(40, 0))
    resize(desk, NARROW)
    resize(desk, WIDE)
    desk.qtbot.waitUntil(lambda: docks.room.is_settled and articles.width() == 270)
    desk.close()
    docks = resize(start(article), WIDE)
    desk.qtbot.waitUntil(lambda: docks.dock("articles").width() == 270)


def test_articles_that_somebody_asks_for_stay(start, article):
    desk = start(article)
    docks = resize(desk, NARROW)
    desk.window.actions_by_id["go-articles"].trigger()
    assert docks.dock("articles").isVisible()
    resize(desk, NARROW + 1)
    assert docks.dock("articles").isVisible()
    # Once there was room for them, they give way again.
    resize(desk, WIDE)
    resize(desk, NARROW)
    assert docks.dock("articles").isHidden()
    docks.dock("articles").toggleViewAction().trigger()
    resize(desk, NARROW + 1)
    assert docks.dock("articles").isVisible()
    # What the editor has closed comes back by itself nowhere.
    docks.dock("articles").toggleViewAction().trigger()
    resize(desk, WIDE)
    assert docks.dock("articles").isHidden()


def test_they_come_back_after_a_restart_too(start, article):
    desk = start(article)
    resize(desk, NARROW)
    desk.close()
    desk = start()
    docks = resize(desk, NARROW)
    assert docks.dock("articles").isHidden()
    resize(desk, WIDE)
    assert docks.dock("articles").isVisible()
