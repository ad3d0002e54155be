"""The reading font: chosen with a look at it, kept over a restart; the size by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase

from ui.controllers import window_commands
from ui.dialogs.font_dialog import SAMPLE, FontDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def families(qapp):
    found = QFontDatabase.families()
    if len(found) < 2:
        pytest.skip("there is only one font here")
    return found


def dialog(qtbot, family="", points=11.0, text="An article."):
    made = FontDialog(family, points, text)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_preview_is_in_the_font_and_size_chosen(qtbot, families):
    made = dialog(qtbot)
    other = next(family for family in families if family != made.font_box.currentFont().family())
    made.font_box.setCurrentFont(other)
    made.points.setValue(15)
    assert made.preview.font().family() == other
    assert made.preview.font().pointSizeF() == 15
    assert made.preview.toPlainText() == "An article."
    assert made.chosen() == (other, 15)
    made.default.setChecked(True)
    assert made.chosen() == ("", 0)
    assert not made.font_box.isEnabled()


def test_the_preview_has_no_more_than_one_blank_line_between_paragraphs(qtbot):
    assert dialog(qtbot, text="One.\n\n\n\nTwo.\nThree.").preview.toPlainText() == "One.\n\nTwo.\nThree."


def test_without_an_article_there_is_a_sample(qtbot):
    assert dialog(qtbot, text="").preview.toPlainText() == SAMPLE


def test_the_default_is_ticked_where_nothing_was_chosen(qtbot):
    made = dialog(qtbot)
    usual = made._usual_size
    assert dialog(qtbot, points=usual).default.isChecked()
    assert not dialog(qtbot, points=usual + 3).default.isChecked()


def test_a_font_is_kept_over_a_restart_and_let_go_of_again(start, article, monkeypatch, families):
    desk = start(article)
    first = desk.editor.font().family()
    other = next(family for family in families if family != first)
    monkeypatch.setattr(window_commands.FontDialog, "ask", staticmethod(lambda *_: (other, 16.0)))
    desk.window.actions_by_id["reading-font"].trigger()
    assert desk.editor.font().family() == other
    desk.close()
    again = start(article)
    assert again.editor.font().family() == other
    assert again.editor.text_size() == 16
    monkeypatch.setattr(window_commands.FontDialog, "ask", staticmethod(lambda *_: ("", 0.0)))
    again.window.actions_by_id["reading-font"].trigger()
    assert again.editor.font().family() == first
    assert again.editor.text_size() == again.editor.usual_size


def test_nothing_chosen_changes_nothing(start, article, monkeypatch):
    desk = start(article)
    before = desk.editor.font()
    monkeypatch.setattr(window_commands.FontDialog, "ask", staticmethod(lambda *_: None))
    desk.window.actions_by_id["reading-font"].trigger()
    assert desk.editor.font() == before


def test_the_size_is_changed_by_keys(start, article):
    desk = start(article)
    desk.editor.setFocus()
    usual = desk.editor.text_size()
    desk.key(Qt.Key.Key_Plus, CONTROL)
    desk.key(Qt.Key.Key_Equal, CONTROL)
    assert desk.editor.text_size() == usual + 2
    desk.key(Qt.Key.Key_Minus, CONTROL)
    assert desk.editor.text_size() == usual + 1
    desk.key(Qt.Key.Key_0, CONTROL)
    assert desk.editor.text_size() == usual == desk.editor.usual_size
