"""What an input method composes, such as that of Hangul, is one step with what it takes the place of, and stays there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication

from ui.controllers import typed_run


@pytest.fixture
def desk(fresh_desk, article, monkeypatch):
    monkeypatch.setattr(typed_run, "WRITE", 10)
    monkeypatch.setattr(typed_run, "SETTLE", 20)
    return fresh_desk(article)


def compose(desk, words):
    QApplication.sendEvent(desk.editor, QInputMethodEvent(words, []))


def commit(desk, words, composed=""):
    event = QInputMethodEvent(composed, [])
    event.setCommitString(words)
    QApplication.sendEvent(desk.editor, event)


def events(desk):
    return [(each.removed, each.inserted) for each in desk.controller.session.log]


def test_a_word_that_is_composed_over_another_is_taken_back_in_one_step(desk):
    before = desk.text
    desk.key(Qt.Key.Key_F8)
    words = desk.controller.current.issue.text
    compose(desk, "ㅎ")
    # Written, and checked without the words, while the editor looks for the next letter.
    desk.qtbot.waitUntil(lambda: events(desk) == [(words, "")])
    desk.wait_for_checks()
    with desk.qtbot.waitSignal(desk.controller._run.due):
        compose(desk, "하")
    commit(desk, "한", "ㄱ")
    with desk.qtbot.waitSignal(desk.controller._run.due):
        compose(desk, "글")
    desk.wait_for_checks()
    assert desk.editor.is_composing()
    commit(desk, "글")
    desk.qtbot.waitUntil(lambda: desk.controller._run._resting)
    steps = {each.step for each in desk.controller.session.log}
    assert len(steps) == 1
    assert "한글" in desk.text
    assert desk.editor.toPlainText() == desk.text
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.text == before


@pytest.mark.parametrize("act", ["next-issue", "previous-issue", "next-suspect", "undo", "sentence-fine"])
def test_what_is_composed_is_written_where_it_stands_before_the_caret_goes_elsewhere(desk, act):
    desk.editor.go_to(desk.text.index(" harbour"), 0)
    compose(desk, "にほ")
    desk.window.actions_by_id[act].trigger()
    assert not desk.editor.is_composing()
    assert desk.editor.toPlainText() == desk.text
    desk.controller.settle()
    assert events(desk)[0] == ("the", "theにほ")
    assert ("theにほ harbour" in desk.text) == (act != "undo")
    current = desk.controller.current
    if act.endswith("issue"):
        assert current.issue.text == current.span.of(desk.text) == desk.editor.textCursor().selectedText()


def test_an_issue_that_was_waited_for_does_not_take_the_caret_from_a_word_that_is_composed(desk):
    controller = desk.controller
    caret = desk.text.index(" harbour")
    desk.editor.go_to(caret, 0)
    compose(desk, "にほ")
    controller._awaited = True
    controller.caret = desk.editor.caret()
    controller.checked.emit()
    assert desk.editor.caret() == caret
    assert desk.editor.is_composing()
    compose(desk, "")
