"""A digit typed right after F8 applies a suggestion; everywhere else it is text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from qa_tool.domain.decision import Scope
from qa_tool.domain.span import Span
from ui.controllers import suspects
from ui.controllers.typed_digits import HURRY

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def desk(fresh_desk, article):
    return fresh_desk(article)


def go_to(desk, words):
    """Press F8 until these words are the current issue."""
    for _ in desk.controller.issues:
        desk.key(Qt.Key.Key_F8)
        if desk.controller.current.issue.text == words:
            return desk.controller.current
    raise AssertionError(words)


def test_a_digit_after_f8_applies_a_suggestion_and_goes_on(desk):
    go_to(desk, "Zaporiza")
    desk.key(Qt.Key.Key_1)
    assert "Zaporizhzhia" in desk.text
    assert desk.controller.current.issue.text == "Prigozin"
    desk.key(Qt.Key.Key_1, Qt.KeyboardModifier.KeypadModifier)
    assert "Officials in Zaporizhzhia praised Yevgeny Prigozhin. " in desk.text
    assert desk.editor.hasFocus()


def open_text(desk, folder, text):
    """Open another article, checked."""
    path = folder / "another.txt"
    path.write_text(text, encoding="utf-8")
    desk.controller.open_files([path])
    desk.qtbot.waitUntil(lambda: desk.controller.article.path == str(path))
    desk.wait_for_checks()


def test_a_keyboard_with_its_digits_on_shift(desk):
    go_to(desk, "Zaporiza")
    QTest.sendKeyEvent(QTest.KeyAction.Click, desk.editor, Qt.Key.Key_Ampersand, "1", SHIFT)
    assert "Zaporizhzhia" in desk.text


def test_the_current_issue_stays_where_another_sentence_is_now_what_its_own_was(desk, tmp_path):
    open_text(desk, tmp_path, "Prigozin met officials in Zaporiza. " * 3)
    go_to(desk, "Prigozin")
    for _ in range(3):
        desk.key(Qt.Key.Key_1)
        desk.wait_for_checks()
    assert desk.text.startswith("Prigozhin met officials in Zaporizhzhia. Prigozhin met officials in Zaporiza. ")


def test_a_digit_in_the_rhythm_is_no_text_after_the_last_issue(desk, tmp_path, qtbot):
    open_text(desk, tmp_path, "officials in Zaporiza met.")
    go_to(desk, "Zaporiza")
    for _ in range(3):
        desk.key(Qt.Key.Key_1)
    assert desk.text == "officials in Zaporizhzhia met."
    qtbot.wait(int(HURRY * 1000) + 50)
    desk.key(Qt.Key.Key_1)
    assert "1" in desk.text, "whoever writes a number has stopped first"


def test_a_digit_without_its_suggestion_leaves_the_words_and_says_so(desk):
    before = desk.text
    go_to(desk, "Zaporiza")
    desk.key(Qt.Key.Key_9)
    assert desk.text == before
    assert "no suggestion 9" in desk.window.statusBar().currentMessage()


def test_digits_in_a_hurry_never_overwrite_words_that_have_no_suggestion(desk, tmp_path):
    path = tmp_path / "none.txt"
    path.write_text("The harbour is open, Mayor Quell said.\n\n그는 아무 것도 인정하지 않았다.\n", encoding="utf-8")
    desk.controller.open_files([path])
    desk.qtbot.waitUntil(lambda: desk.controller.article.path == str(path))
    desk.wait_for_checks()
    before = desk.text
    desk.key(Qt.Key.Key_F8)
    assert not desk.controller.current.issue.suggestions
    for _ in range(3):
        desk.key(Qt.Key.Key_1)
    assert desk.text == before


def test_a_place_that_a_list_shows_is_the_issue_that_the_keys_work_on(desk):
    go_to(desk, "Zaporiza")
    start = desk.text.index("Prigozin")
    desk.controller.show(Span(start, start + len("Prigozin")))
    assert desk.controller.current.issue.text == "Prigozin"
    desk.key(Qt.Key.Key_1, CTRL)
    assert "Zaporiza praised Yevgeny Prigozhin." in desk.text


def test_what_is_typed_after_ctrl_u_stands_before_the_sentence_and_not_in_its_place(desk):
    before = desk.text
    for how in ("key", "paste", "input method", "Enter"):
        desk.editor.go_to(0, 0)
        desk.wait_for_checks()
        desk.key(Qt.Key.Key_U, CTRL)
        chosen = desk.editor.selection()
        assert chosen.length > 20
        if how == "key":
            desk.key(Qt.Key.Key_X)
        elif how == "paste":
            QGuiApplication.clipboard().setText("x")
            desk.key(Qt.Key.Key_V, CTRL)
        elif how == "input method":
            event = QInputMethodEvent("", [])
            event.setCommitString("x")
            QApplication.sendEvent(desk.editor, event)
        else:
            desk.key(Qt.Key.Key_Return)
        new = "\n" if how == "Enter" else "x"
        assert desk.text == f"{before[: chosen.start]}{new}{before[chosen.start :]}", how
        desk.controller.undo()
        assert desk.text == before


def test_the_whole_sentence_goes_where_that_is_asked_for(desk):
    desk.key(Qt.Key.Key_U, CTRL)
    sentence = desk.editor.textCursor().selectedText()
    desk.key(Qt.Key.Key_Delete)
    assert sentence not in desk.text
    desk.key(Qt.Key.Key_X)
    assert "x" in desk.text


def test_a_digit_is_text_once_the_caret_was_moved(desk):
    go_to(desk, "Zaporiza")
    desk.key(Qt.Key.Key_Right)
    desk.key(Qt.Key.Key_1)
    assert "Zaporiza1" in desk.text
    desk.key(Qt.Key.Key_Left, SHIFT)
    desk.key(Qt.Key.Key_2)
    assert "Zaporiza2" in desk.text


def test_a_digit_is_text_where_the_words_were_selected_by_hand(desk):
    placed = go_to(desk, "Zaporiza")
    desk.key(Qt.Key.Key_Right)
    for _ in range(placed.span.length):
        desk.key(Qt.Key.Key_Left, SHIFT)
    desk.key(Qt.Key.Key_1)
    assert "Officials in 1 praised" in desk.text


def test_over_a_number_a_digit_without_a_suggestion_is_text(desk, tmp_path):
    path = tmp_path / "sum.txt"
    path.write_text("The harbour paid 1000000 euros for the new crane, its mayor said on Monday.\n")
    desk.controller.open_files([path])
    desk.qtbot.waitUntil(lambda: desk.controller.article.path == str(path))
    desk.wait_for_checks()
    desk.window.actions_by_id["minor"].trigger()
    go_to(desk, "1000000")
    desk.key(Qt.Key.Key_1)
    assert "paid 1,000,000 euros" in desk.text
    desk.controller.undo()
    desk.wait_for_checks()
    go_to(desk, "1000000")
    assert len(desk.controller.current.issue.suggestions) == 1
    # In the rhythm of going through the issues, nobody has looked up a number yet.
    for _ in range(3):
        desk.key(Qt.Key.Key_2)
    assert "paid 1000000 euros" in desk.text
    assert "no suggestion 2" in desk.window.statusBar().currentMessage()
    desk.qtbot.wait(round(HURRY * 1000) + 50)
    desk.key(Qt.Key.Key_2)
    desk.key(Qt.Key.Key_5)
    assert "paid 25 euros" in desk.text


def test_going_on_brings_the_focus_into_the_text(desk):
    view = desk.emend.surroundings.articles.view
    # Until the list has its rows another page stands there.
    desk.qtbot.waitUntil(view.isVisible)
    for action in ("next-issue", "previous-issue", "next-suspect", "sentence-fine"):
        view.setFocus()
        assert not desk.editor.hasFocus()
        desk.window.actions_by_id[action].trigger()
        assert desk.editor.hasFocus(), action


def test_a_digit_in_a_hurry_never_overwrites_words_with_a_number_among_them(desk):
    desk.window.actions_by_id["minor"].trigger()
    assert not go_to(desk, "on the 7th").issue.suggestions
    before = desk.text
    for _ in range(3):
        desk.key(Qt.Key.Key_1)
    assert desk.text == before
    assert "no suggestion 1" in desk.window.statusBar().currentMessage()


def ask_for_the_sentence_after(desk, position):
    desk.editor.go_to(position, 0)
    desk.qtbot.waitUntil(lambda: desk.controller.caret == position)
    desk.key(Qt.Key.Key_U, CTRL)


def test_a_digit_over_a_sentence_worth_a_look_is_for_the_card_and_never_overwrites_it(desk):
    desk.controller.choose(next(p for p in desk.controller.issues if p.issue.text == "Bakhmud"))
    ask_for_the_sentence_after(desk, desk.text.index("Officials") - 1)
    shown = desk.editor.selection().of(desk.text)
    # The card is about the sentence that is shown, and no longer about another one.
    assert shown.startswith("Officials in Zaporiza")
    assert desk.controller.current.issue.text == "Zaporiza"
    before = desk.text
    desk.key(Qt.Key.Key_9)
    assert desk.text == before
    desk.key(Qt.Key.Key_1)
    assert desk.text == before.replace("Zaporiza", "Zaporizhzhia")


def test_a_digit_over_a_sentence_worth_a_look_without_an_issue_does_nothing(desk, monkeypatch):
    # What was found fine does not make it suspect, and without that it is not.
    monkeypatch.setattr(suspects, "LOOK", 0.0)
    sentence, _ = next(s for s in desk.controller.suspects() if "Zaporiza" in s[0].of(desk.text))
    while any(sentence.overlaps(placed.span) for placed in desk.controller.issues):
        desk.controller.choose(next(p for p in desk.controller.issues if sentence.overlaps(p.span)))
        desk.controller.dismiss(Scope.HERE)
    ask_for_the_sentence_after(desk, sentence.start - 1)
    assert desk.editor.selection() == sentence
    assert desk.controller.current is None
    before = desk.text
    desk.key(Qt.Key.Key_1)
    assert desk.text == before
