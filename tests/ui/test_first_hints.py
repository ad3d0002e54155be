"""The first five minutes with the sample article, by real keys."""

from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
SAMPLE = Path(str(files("seeds") / "harbour-ko.txt"))


def hint(desk):
    line = desk.emend.surroundings.hint
    return line.text.text() if line.isVisible() else ""


def to_a_suggestion(desk):
    while not (desk.controller.current and desk.controller.current.issue.suggestions):
        desk.key(Qt.Key.Key_F8)


def test_three_hints_one_after_the_other_each_at_its_moment(start, tmp_path, monkeypatch):
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_: (str(tmp_path / "out.txt"), "")))
    desk = start(SAMPLE)
    desk.editor.setFocus()
    assert hint(desk).startswith("F8 goes to the next issue")
    assert QApplication.focusWidget() is desk.editor, "a hint takes no focus"
    to_a_suggestion(desk)
    assert hint(desk).startswith("Ctrl+1, or")
    desk.key(Qt.Key.Key_1, CONTROL)
    assert "Ctrl+1" not in hint(desk)
    for _ in range(4):
        desk.key(Qt.Key.Key_I, CONTROL)
    assert hint(desk).startswith("Ctrl+E writes")
    assert QApplication.focusWidget() is desk.editor
    desk.key(Qt.Key.Key_E, CONTROL)
    assert hint(desk) == ""
    desk.close()
    again = start(SAMPLE)
    again.key(Qt.Key.Key_F8)
    assert hint(again) == "", "each goes away for good"


def test_a_hint_that_is_closed_does_not_come_back(start):
    desk = start(SAMPLE)
    desk.editor.setFocus()
    desk.qtbot.mouseClick(desk.emend.surroundings.hint.close_button, Qt.MouseButton.LeftButton)
    assert not hint(desk).startswith("F8")
    assert QApplication.focusWidget() is desk.editor
    desk.close()
    again = start(SAMPLE)
    assert hint(again) == ""
    to_a_suggestion(again)
    assert hint(again).startswith("Ctrl+1, or"), "the next one comes at its moment"


def test_the_hints_name_the_keys_there_are(start):
    desk = start(SAMPLE)
    desk.emend.keys.set("next-issue", ("F4",))
    assert hint(desk).startswith("F4 goes")


def test_another_article_has_no_hints(start, article):
    desk = start(article)
    assert hint(desk) == ""


def test_who_has_worked_before_sees_none(start, article):
    desk = start(article)
    desk.editor.setFocus()
    to_a_suggestion(desk)
    desk.key(Qt.Key.Key_1, CONTROL)
    desk.close()
    again = start(SAMPLE)
    assert hint(again) == ""
    again.key(Qt.Key.Key_F8)
    assert hint(again) == ""
    again.close()
    assert hint(start(SAMPLE)) == ""
