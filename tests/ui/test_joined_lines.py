"""A text whose lines were broken at a width: joined, said above the text, split and joined again by a click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

FERRY = (
    "The ferry to the islands did not sail on Tuesday, because the wind in the\n"
    "strait had become too strong for the old ship, and the passengers were told\n"
    "to come back in the the morning, when the storm would be over and the water\n"
    "in the bay calm again.\n"
)


@pytest.fixture
def ferry(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(FERRY, encoding="utf-8")
    return path


def button(desk):
    return next(b for b in desk.window.findChildren(QToolButton) if b.accessibleName().startswith("How the lines"))


def lines(desk):
    return len(desk.text.rstrip("\n").split("\n"))


def test_a_click_splits_them_and_the_command_joins_them_also_over_a_restart(start, ferry, qtbot):
    desk = start(ferry)
    assert lines(desk) == 1
    qtbot.waitUntil(button(desk).isVisible)
    with qtbot.waitSignal(desk.controller.article_opened):
        qtbot.mouseClick(button(desk), Qt.MouseButton.LeftButton)
    assert lines(desk) == 4
    assert not button(desk).isVisible()
    assert "joins them again" in desk.window.statusBar().currentMessage()
    desk.close()
    desk = start(ferry)
    assert lines(desk) == 4
    with qtbot.waitSignal(desk.controller.article_opened):
        desk.window.actions_by_id["lines"].trigger()
    assert lines(desk) == 1


def test_lines_of_a_corrected_text_stay_until_it_is_taken_back(empty_desk, ferry, qtbot):
    desk = empty_desk(ferry)
    desk.editor.setFocus()
    qtbot.keyClicks(desk.editor, "x")
    with qtbot.waitSignal(desk.controller.failed):
        desk.window.actions_by_id["lines"].trigger()
    assert "corrected already" in desk.window.notice.text.text()
    desk.window.actions_by_id["undo"].trigger()
    with qtbot.waitSignal(desk.controller.article_opened):
        desk.window.actions_by_id["lines"].trigger()
    assert lines(desk) == 4
