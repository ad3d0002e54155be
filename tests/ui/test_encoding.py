"""A guessed encoding: said above the text, looked at in others, read again; never over corrections."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from qa_tool.domain.errors import EmendError
from ui.controllers import window_commands
from ui.dialogs.encoding_dialog import EncodingDialog

RUSSIAN = "The the ferry left.\nПаром вышел из порта в полдень, сообщили власти города Ильменска.\n" * 4


@pytest.fixture
def russian(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_bytes(RUSSIAN.encode("koi8_r"))
    return path


def button(desk):
    return next(b for b in desk.window.findChildren(QToolButton) if b.accessibleName() == "Encoding of the file")


def is_told_as_a_guess(desk):
    """On a narrow desk by a mark alone."""
    return "a guess" in button(desk).text() or "?" in button(desk).text()


def chosen(monkeypatch, encoding):
    """Let the dialog be answered with an encoding; return what it was asked with."""
    asked = []

    def ask(_parent, found, *, is_guess):
        asked.append(([each.encoding for each in found], is_guess))
        return encoding

    monkeypatch.setattr(window_commands.EncodingDialog, "ask", staticmethod(ask))
    return asked


def test_a_guess_is_shown_and_a_click_reads_it_anew(empty_desk, russian, monkeypatch, qtbot):
    desk = empty_desk(russian)
    assert desk.controller.article.encoding == "koi8_r"
    assert is_told_as_a_guess(desk)
    asked = chosen(monkeypatch, "cp1251")
    with qtbot.waitSignal(desk.controller.article_opened):
        qtbot.mouseClick(button(desk), Qt.MouseButton.LeftButton)
    assert asked[0][1]
    assert asked[0][0][0] == "koi8_r"
    assert desk.text == RUSSIAN.encode("koi8_r").decode("cp1251")
    assert button(desk).text().startswith("CP1251")
    assert not is_told_as_a_guess(desk)


def test_of_utf_8_nothing_is_said(fresh_desk, article, russian):
    desk = fresh_desk(article)
    assert not button(desk).isVisible()
    desk.controller.open_files([russian])
    desk.qtbot.waitUntil(button(desk).isVisible)


def test_choosing_what_was_guessed_confirms_it_over_a_restart(start, russian, monkeypatch, qtbot):
    desk = start(russian)
    chosen(monkeypatch, "koi8_r")
    with qtbot.waitSignal(desk.controller.article_opened):
        desk.window.actions_by_id["encoding"].trigger()
    assert not is_told_as_a_guess(desk)
    desk.close()
    assert not is_told_as_a_guess(start(russian))


def test_what_is_corrected_is_not_read_again(empty_desk, russian, monkeypatch, qtbot):
    desk = empty_desk(russian)
    asked = chosen(monkeypatch, "cp1251")
    desk.editor.setFocus()
    qtbot.keyClicks(desk.editor, "x")
    with qtbot.waitSignal(desk.controller.failed):
        desk.window.actions_by_id["encoding"].trigger()
    assert "corrected already" in desk.window.notice.text.text()
    assert not asked
    desk.controller.settle()
    with pytest.raises(EmendError, match="has corrections"):
        desk.controller.library.open_file(russian, encoding="cp1251")
    desk.window.actions_by_id["undo"].trigger()
    with qtbot.waitSignal(desk.controller.article_opened):
        desk.window.actions_by_id["encoding"].trigger()
    assert asked


def test_unicode_is_no_guess(fresh_desk, article):
    assert not is_told_as_a_guess(fresh_desk(article))


def test_the_dialog_shows_the_lines_that_tell(qtbot, russian):
    from qa_tool.documents.readings import readings

    dialog = EncodingDialog(readings(russian, "koi8_r"), is_guess=True)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.preview.toPlainText().startswith("Паром")
    qtbot.keyClick(dialog.names, Qt.Key.Key_Down)
    assert not dialog.preview.toPlainText().startswith("Паром")
    assert dialog.chosen() != "koi8_r"
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.names, Qt.Key.Key_Return)
