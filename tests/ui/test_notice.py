"""The message above the text goes when it was read, and with the article that it is about."""

import pytest
from PySide6.QtCore import Qt

from qa_tool.domain.errors import EmendError


@pytest.fixture
def desk(fresh_desk, article):
    made = fresh_desk(article)
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


def test_what_is_good_to_know_does_not_look_like_an_error(desk):
    notice = desk.window.notice
    assert (notice.sign.text(), notice.property("error")) == ("!", True)
    desk.controller.noted.emit("Headers and footers stay as they are.")
    assert (notice.sign.text(), notice.property("error")) == ("i", False)
    assert notice.text.text() == "Headers and footers stay as they are."
    desk.controller.warned.emit("The harbour is closed.")
    assert (notice.sign.text(), notice.sign.property("bad")) == ("!", True)


def test_a_folder_with_other_files_is_no_error(desk, tmp_path, qtbot):
    folder = tmp_path / "stack"
    folder.mkdir()
    (folder / "a.txt").write_text("The harbour is open.", encoding="utf-8")
    (folder / "b.srt").write_text("x", encoding="utf-8")
    desk.controller.open_files([folder])
    qtbot.waitUntil(lambda: desk.text.startswith("The harbour is open"))
    qtbot.waitUntil(desk.window.notice.isVisible)
    assert desk.window.notice.property("error") is False
    assert desk.window.notice.text.text() == "1 file is no article and was passed over: 1 .srt."


def test_what_was_said_of_the_act_before_does_not_stand_beside_it(desk):
    desk.controller.told.emit("Written to harbour.docx.")
    desk.controller.failed.emit(EmendError("There is no such folder.", "Choose one that exists."))
    assert desk.window.statusBar().currentMessage() == ""
