"""The source beside the article, in the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from ui.theme import DARK, LIGHT

OURS = "The quay is open again.\n\nThree ships waited there for 12 days. A crane was brought from Zaporiza.\n\nNobody was hurt."
THEIRS = "부두가 다시 열렸다.\n\n배 세 척이 그곳에서 12일 동안 기다렸다. 자포리자에서 기중기를 가져왔다.\n\n다친 사람은 없었다."
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def quay(tmp_path, monkeypatch):
    path, source = tmp_path / "quay.txt", tmp_path / "source.txt"
    path.write_text(OURS, encoding="utf-8")
    source.write_text(THEIRS, encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(source), ""))
    return path


@pytest.fixture
def desk(empty_desk, quay):
    return empty_desk(quay)


@pytest.fixture
def pane(desk):
    return desk.emend.surroundings.source


def attach(desk, pane):
    desk.key(Qt.Key.Key_S, CTRL_SHIFT)
    desk.qtbot.waitUntil(lambda: bool(pane.side.pairs.pairs) and pane.side.is_current, timeout=10_000)


def go(desk, words):
    cursor = desk.editor.textCursor()
    cursor.setPosition(desk.text.index(words))
    desk.editor.setTextCursor(cursor)
    desk.key(Qt.Key.Key_Right)


def test_a_source_is_attached_by_file_the_sentence_marked_on_both_sides_and_it_is_let_go(desk, pane, qtbot):
    assert not pane.panel.isVisible(), "without a source the dock stays away"
    attach(desk, pane)
    assert pane.panel.isVisible()
    assert pane.panel.view.toPlainText() == THEIRS
    assert desk.controller.article.source_language == "ko"
    go(desk, "crane")
    qtbot.waitUntil(lambda: pane.panel.marked == "자포리자에서 기중기를 가져왔다.")
    (band,) = [s for s in desk.editor.extraSelections() if "crane" in s.cursor.selectedText()]
    assert band.cursor.selectedText() == "A crane was brought from Zaporiza."
    for scheme, theme in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        desk.emend.follower.follow(scheme)
        bands = [*desk.editor.extraSelections()[:1], *pane.panel.view.extraSelections()[:1]]
        assert [one.format.background().color().name() for one in bands] == [theme.hover] * 2
    desk.window.actions_by_id["detach-source"].trigger()
    qtbot.waitUntil(lambda: not pane.panel.isVisible())
    assert desk.controller.article.source_text is None
    assert not pane.side.pairs.pairs
    assert pane.panel.marked == ""


def test_the_checks_look_at_the_source_at_once_and_the_card_shows_it(desk, pane, qtbot):
    attach(desk, pane)
    desk.wait_for_checks()
    assert desk.controller.facts.source_text == THEIRS
    card = desk.emend.surroundings.card
    desk.key(Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: desk.controller.current is not None)
    qtbot.waitUntil(card.source.isVisible)
    assert ">자포리자</b>" in card.source.text.text()


def test_pairs_follow_the_typing_after_a_pause(desk, pane, qtbot):
    attach(desk, pane)
    go(desk, "he quay")
    desk.key(Qt.Key.Key_Home)
    qtbot.keyClicks(desk.editor, "Well, ")
    assert not pane.side.is_current
    qtbot.waitUntil(lambda: pane.side.is_current, timeout=10_000)
    assert pane.side.pairs.pairs[1].ours.of(desk.text).startswith("Three ships")


def test_a_click_in_the_source_goes_to_what_stands_for_it(desk, pane, qtbot):
    attach(desk, pane)
    view = pane.panel.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: pane.panel.marked == "다친 사람은 없었다.")
    assert desk.text[desk.editor.caret() :] == "Nobody was hurt."


def test_a_source_is_pasted_read_from_right_to_left_and_remembered(desk, pane, qtbot, tmp_path):
    QGuiApplication.clipboard().setText("أعيد فتح الرصيف.\n\nلم يصب أحد.")
    desk.window.actions_by_id["paste-source"].trigger()
    qtbot.waitUntil(pane.panel.isVisible)
    option = pane.panel.view.document().defaultTextOption()
    assert option.textDirection() is Qt.LayoutDirection.RightToLeft
    first = pane.panel.view.document().begin().layout().lineAt(0)
    assert first.naturalTextRect().left() > 10, "it begins on the right"
    assert desk.controller.article.source_language == "ar"
    other = tmp_path / "other.txt"
    other.write_text("Another article.", encoding="utf-8")
    desk.controller.open_files([other])
    qtbot.waitUntil(lambda: desk.text == "Another article.")
    assert not pane.panel.isVisible()
    desk.controller.open_files([tmp_path / "quay.txt"])
    qtbot.waitUntil(lambda: desk.text == OURS)
    assert pane.panel.isVisible()
    assert "الرصيف" in pane.panel.view.toPlainText()


def test_the_card_gets_its_room_back_when_the_source_goes(desk, pane, qtbot):
    desk.window.resize(1366, 768)
    card = desk.emend.surroundings.card
    qtbot.waitUntil(lambda: desk.window.width() == 1366)
    desk.window.add_docks().room.widen("card", 330)
    qtbot.waitUntil(lambda: card.width() >= 325)
    before = card.width()
    attach(desk, pane)
    qtbot.waitUntil(pane.panel.isVisible)
    desk.window.actions_by_id["detach-source"].trigger()
    qtbot.waitUntil(lambda: not pane.panel.isVisible())
    qtbot.waitUntil(lambda: card.width() == before)


def test_in_a_narrow_window_the_source_stands_above_the_text_and_beside_it_in_a_wide_one(desk, pane, qtbot):
    window, docks, editor = desk.window, desk.window.add_docks(), desk.editor
    source, card = docks.dock("source"), docks.dock("card")

    def resize(width):
        window.resize(width, 768)
        qtbot.waitUntil(lambda: docks.room.is_settled)
        assert window.width() == width, "half of a screen is enough at once"

    def top(part):
        return part.mapTo(window, QPoint(0, 0)).y()

    resize(1366)
    attach(desk, pane)
    qtbot.waitUntil(lambda: docks.room.is_settled and source.isVisible())
    widths = {name: docks.dock(name).width() for name in ("articles", "source", "card")}
    assert editor.mapTo(window, QPoint(0, 0)).x() < source.x() < card.x()
    for _ in range(2):
        resize(640)
        assert source.width() == 640
        assert top(source) + source.height() <= top(editor)
        assert editor.width() >= 300, "room to read"
        resize(1366)
        qtbot.waitUntil(lambda: {name: docks.dock(name).width() for name in widths} == widths)
        assert source.x() < card.x()
    # Where the editor has put it, it stays.
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, source)
    resize(640)
    assert window.dockWidgetArea(source) is Qt.DockWidgetArea.LeftDockWidgetArea


@pytest.mark.parametrize("first", ["with the source", "without"])
def test_the_card_gets_its_room_back_at_the_next_start(quay, qtbot, start, article, first):
    desk = start(quay)
    pane = desk.emend.surroundings.source
    desk.window.resize(1366, 768)
    card = desk.emend.surroundings.card
    qtbot.waitUntil(lambda: desk.window.width() == 1366)
    desk.window.add_docks().room.widen("card", 330)
    qtbot.waitUntil(lambda: card.width() >= 325)
    before = card.width()
    attach(desk, pane)
    qtbot.waitUntil(lambda: pane.panel.isVisible() and card.width() < before)
    desk.close()
    again = start() if first == "with the source" else start(article)
    # The screen of the tests is too small for the window, which was put into it.
    again.window.resize(1366, 768)
    around = again.emend.surroundings
    if first == "with the source":
        qtbot.waitUntil(around.source.panel.isVisible)
        again.controller.open_files([article])
    qtbot.waitUntil(lambda: not around.source.panel.isVisible())
    qtbot.waitUntil(lambda: around.card.width() == before)


def test_both_scroll_together(desk, pane, qtbot, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("\n".join(f"Ship number {n} left the harbour in the fog." for n in range(100, 250)), "utf-8")
    (tmp_path / "source.txt").write_text(
        "\n".join(f"{n}번 배가 안개 속에 항구를 떠났다." for n in range(100, 250)), "utf-8"
    )
    desk.controller.open_files([path])
    qtbot.waitUntil(lambda: desk.text.startswith("Ship number 100"))
    desk.wait_for_checks()
    attach(desk, pane)
    view = pane.panel.view
    bar = desk.editor.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    middle = desk.editor.cursorForPosition(desk.editor.viewport().rect().center()).block().text()
    beside = [view.cursorForPosition(p).block().text() for p in (view.rect().topLeft(), view.rect().bottomLeft())]
    assert int(beside[0][:3]) < int(middle.split()[2]) < int(beside[1][:3])
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert bar.value() == bar.maximum()
