"""The message above the text goes when it was read, and with the article that it is about."""

import pytest
from PySide6.QtCore import Qt

from qa_tool.domain.errors import EmendError


@pytest.fixture
def desk(start, article):
    made = start(article)
    made.controller.failed.emit(EmendError("The harbour is closed.", "Try the next one."))
    assert made.window.notice.isVisible()
    return made


def test_esc_in_the_text_closes_it(desk):
    assert desk.editor.hasFocus()
    desk.key(Qt.Key.Key_Escape)
    assert not desk.window.notice.isVisible()


def test_esc_belongs_to_the_find_bar_first(desk):
    desk.window.actions_by_id["find"].trigger()
    desk.key(Qt.Key.Key_Escape)
    assert desk.window.notice.isVisible()
    assert desk.editor.hasFocus()


def test_it_goes_with_its_article(desk, tmp_path, qtbot):
    path = tmp_path / "next.txt"
    path.write_text("The next harbour is open.\n", encoding="utf-8")
    desk.controller.open_files([path])
    qtbot.waitUntil(lambda: desk.text.startswith("The next"))
    assert not desk.window.notice.isVisible()
