"""Taking back a suggestion leads back to its issue."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

CONTROL = Qt.KeyboardModifier.ControlModifier


def go_to(desk, words):
    for _ in desk.controller.issues:
        desk.key(Qt.Key.Key_F8)
        if desk.controller.current.issue.text == words:
            return
    raise AssertionError(words)


def undo(desk):
    desk.key(Qt.Key.Key_Z, CONTROL)
    desk.wait_for_checks()


def test_f8_after_undo_goes_to_the_issue_that_is_back(start, article):
    desk = start(article)
    for words in ("I did.", "Zaporiza"):
        go_to(desk, words)
        desk.key(Qt.Key.Key_1, CONTROL)
        undo(desk)
        desk.key(Qt.Key.Key_F8)
        assert desk.controller.current.issue.text == words


def test_what_was_said_of_a_step_goes_when_it_is_taken_back(start, article):
    desk = start(article)
    desk.controller.apply_all([(p, p.issue.suggestions[0]) for p in desk.controller.issues if p.issue.text == "I did."])
    assert "Corrected" in desk.window.statusBar().currentMessage()
    undo(desk)
    assert desk.window.statusBar().currentMessage() == "Taken back. Ctrl+Y does it again."
    desk.key(Qt.Key.Key_Y, CONTROL)
    assert desk.window.statusBar().currentMessage() == "Done again. Ctrl+Z takes it back."


def test_after_undo_of_a_deletion_typing_goes_on_behind_it(start, article):
    desk = start(article)
    desk.key(Qt.Key.Key_End)
    for _ in "bour":
        desk.key(Qt.Key.Key_Backspace)
    desk.controller.settle()
    undo(desk)
    QTest.keyClicks(desk.editor, "s")
    assert desk.text.startswith("Rescue ship reaches the harbours\n")


def test_a_dismissal_says_what_brings_it_back(start, article):
    desk = start(article)
    go_to(desk, "Zaporiza")
    desk.key(Qt.Key.Key_I, CONTROL)
    assert desk.window.statusBar().currentMessage() == "“Zaporiza” dismissed. The Dismissed tab brings it back."
    assert desk.controller.current.issue.text == "Prigozin"
