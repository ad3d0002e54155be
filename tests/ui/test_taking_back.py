"""Taking back a suggestion leads back to its issue."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qa_tool.domain.decision import Scope

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


def test_f8_after_undo_goes_to_the_issue_that_is_back(fresh_desk, article):
    desk = fresh_desk(article)
    for words in ("I did.", "Zaporiza"):
        go_to(desk, words)
        desk.key(Qt.Key.Key_1, CONTROL)
        assert words[:-1] in said(desk)
        assert said(desk).endswith(" Ctrl+Z takes it back."), "and not what was done before"
        undo(desk)
        assert desk.controller.current.issue.text == words, "the card shows it at once"
        desk.key(Qt.Key.Key_F8)
        assert desk.controller.current.issue.text == words


def test_after_undo_of_a_suggestion_a_digit_is_for_the_card_and_letters_take_the_place_of_the_words(
    fresh_desk, article
):
    desk = fresh_desk(article)
    before = desk.text
    for words in ("I did.", "Zaporiza"):
        go_to(desk, words)
        desk.key(Qt.Key.Key_1)
        mended = desk.text
        desk.key(Qt.Key.Key_Z, CONTROL)
        desk.key(Qt.Key.Key_1)
        assert desk.text == before, "the card is still to come, and it was meant"
        desk.wait_for_checks()
        assert desk.editor.textCursor().selectedText() == words
        assert said(desk).startswith("Taken back: ")
        desk.key(Qt.Key.Key_1)
        assert desk.text == mended
        undo(desk)
    QTest.keyClicks(desk.editor, "Southport")
    assert "Officials in Southport praised" in desk.text


def test_where_there_is_nothing_to_undo_the_issue_stays(fresh_desk, article):
    desk = fresh_desk(article)
    go_to(desk, "Zaporiza")
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):
        desk.key(key, CONTROL)
        assert "There is nothing to" in said(desk)
        assert desk.controller.current.issue.text == "Zaporiza"
    desk.key(Qt.Key.Key_1)
    assert "Officials in Zaporizhzhia praised" in desk.text


def test_after_undo_of_typing_a_digit_is_text(fresh_desk, article):
    desk = fresh_desk(article)
    go_to(desk, "Zaporiza")
    QTest.keyClicks(desk.editor, "Pier 14")
    undo(desk)
    QTest.keyClicks(desk.editor, "1")
    assert "Zaporiza1" in desk.text


def test_f8_after_undo_of_typing_goes_to_the_issue_that_is_back(fresh_desk, article):
    desk = fresh_desk(article)
    for order in ("By place", "By problem"):
        desk.emend.surroundings.issues._order.setCurrentText(order)
        go_to(desk, "Zaporiza")
        QTest.keyClicks(desk.editor, "Southport")
        undo(desk)
        assert "Officials in Zaporiza praised" in desk.text
        desk.key(Qt.Key.Key_F8)
        assert desk.controller.current.issue.text == "Zaporiza", order


def test_f8_after_undo_goes_on_from_where_the_caret_was_put_since(fresh_desk, article):
    desk = fresh_desk(article)
    go_to(desk, "Zaporiza")
    QTest.keyClicks(desk.editor, "Southport")
    undo(desk)
    place = desk.text.index("In Korea") - 1
    desk.editor.go_to(place, 0)
    desk.qtbot.waitUntil(lambda: desk.controller.caret == place)
    desk.key(Qt.Key.Key_F8)
    assert desk.controller.current.issue.text == "In Korea"


def test_of_a_replacement_both_sides_are_said_within_the_status_bar(fresh_desk, article):
    desk = fresh_desk(article)
    go_to(desk, "Zaporiza")
    QTest.keyClicks(desk.editor, "the harbour of the southern port")
    undo(desk)
    assert said(desk) == "Taken back: “Zaporiza” → “the harbour of the…”. Ctrl+Y does it again."


def test_nothing_stays_selected_when_the_last_issue_is_dismissed(fresh_desk, article):
    desk = fresh_desk(article)
    before = desk.text
    for key in (Qt.Key.Key_I, Qt.Key.Key_Return):
        while desk.controller.issues:
            desk.controller.choose(desk.controller.issues[-1])
            desk.key(key, CONTROL)
            if desk.controller.current is None:
                assert not desk.editor.textCursor().hasSelection()
        desk.key(Qt.Key.Key_Delete)
        desk.key(Qt.Key.Key_Backspace)
        assert len(desk.text) == len(before) - 2, "a key takes no more than it says"
        while desk.controller.session.decisions or desk.text != before:
            undo(desk)


def test_what_was_said_of_a_step_goes_when_it_is_taken_back(fresh_desk, article):
    desk = fresh_desk(article)
    desk.controller.apply_all([(p, p.issue.suggestions[0]) for p in desk.controller.issues if p.issue.text == "I did."])
    assert "Corrected" in desk.window.statusBar().currentMessage()
    undo(desk)
    assert desk.window.statusBar().currentMessage() == "Taken back: “I did.” deleted. Ctrl+Y does it again."
    desk.key(Qt.Key.Key_Y, CONTROL)
    assert desk.window.statusBar().currentMessage() == "Done again: “I did.” deleted. Ctrl+Z takes it back."


def test_after_undo_of_a_deletion_typing_goes_on_behind_it(fresh_desk, article):
    desk = fresh_desk(article)
    desk.key(Qt.Key.Key_End)
    for _ in "bour":
        desk.key(Qt.Key.Key_Backspace)
    desk.controller.settle()
    undo(desk)
    QTest.keyClicks(desk.editor, "s")
    assert desk.text.startswith("Rescue ship reaches the harbours\n")


def said(desk):
    return desk.window.statusBar().currentMessage()


def test_a_dismissal_is_taken_back_like_a_correction(fresh_desk, article):
    desk = fresh_desk(article)
    go_to(desk, "Zaporiza")
    desk.key(Qt.Key.Key_I, CONTROL)
    assert said(desk) == "“Zaporiza” dismissed. Ctrl+Z takes it back."
    assert desk.controller.current.issue.text == "Prigozin"
    undo(desk)
    assert said(desk) == "Taken back: “Zaporiza” dismissed. Ctrl+Y does it again."
    assert desk.controller.current.issue.text == "Zaporiza", "it is decided anew at once"
    desk.key(Qt.Key.Key_1, CONTROL)
    assert "Zaporizhzhia" in desk.text
    assert not desk.controller.session.decisions


def test_what_was_said_of_a_step_goes_when_it_is_reverted_or_brought_back(fresh_desk, article):
    desk = fresh_desk(article)
    go_to(desk, "Zaporiza")
    desk.key(Qt.Key.Key_1, CONTROL)
    desk.controller.revert(desk.controller.session.log[-1].number)
    assert said(desk) == "“Zaporizhzhia” → “Zaporiza”. Ctrl+Z takes it back."
    desk.wait_for_checks()
    go_to(desk, "I did.")
    desk.key(Qt.Key.Key_I, CONTROL)
    desk.controller.restore(*desk.controller.session.decisions)
    assert said(desk) == "“I did.” brought back. Ctrl+Z takes it back."


def test_every_scope_of_dismissal_is_taken_back(fresh_desk, article):
    desk = fresh_desk(article)
    for scope, reach in (
        (Scope.HERE, ""),
        (Scope.ARTICLE, " in this article"),
        (Scope.TERM, " for this term"),
        (Scope.ALWAYS, " in all articles"),
    ):
        go_to(desk, "Zaporiza")
        before = desk.controller.issues
        desk.controller.dismiss(scope)
        assert desk.controller.issues != before
        assert said(desk).startswith(f"“Zaporiza” dismissed{reach}. ")
        undo(desk)
        assert desk.controller.issues == before
        assert desk.controller.current.issue.text == "Zaporiza"


def test_a_sentence_said_to_be_fine_is_taken_back_with_what_was_flagged_in_it(fresh_desk, article):
    desk = fresh_desk(article)
    go_to(desk, "Zaporiza")
    before = desk.controller.issues
    desk.key(Qt.Key.Key_Return, CONTROL)
    assert len(desk.controller.issues) == len(before) - 2
    undo(desk)
    assert said(desk).startswith("Taken back: “Officials in Zaporiza praised Yevgeny…” looked at.")
    assert desk.controller.issues == before
    assert not desk.controller.session.decisions
    desk.key(Qt.Key.Key_Y, CONTROL)
    assert len(desk.controller.issues) == len(before) - 2


def test_corrections_and_decisions_are_taken_back_in_their_order_also_tomorrow(start, article):
    desk = start(article)
    go_to(desk, "I did.")
    desk.key(Qt.Key.Key_1, CONTROL)
    desk.wait_for_checks()
    go_to(desk, "Zaporiza")
    desk.key(Qt.Key.Key_I, CONTROL)
    go_to(desk, "Prigozin")
    desk.key(Qt.Key.Key_1, CONTROL)
    desk.close()
    again = start(article)
    undo(again)
    assert said(again) == "Taken back: “Prigozin” → “Prigozhin”. Ctrl+Y does it again."
    undo(again)
    assert said(again) == "Taken back: “Zaporiza” dismissed. Ctrl+Y does it again."
    undo(again)
    assert again.text == again.controller.article.text
    assert not again.controller.session.can_undo


def test_dismissals_brought_back_together_are_dismissed_again_by_one_undo(fresh_desk, article):
    desk = fresh_desk(article)
    for words in ("Zaporiza", "Prigozin"):
        go_to(desk, words)
        desk.key(Qt.Key.Key_I, CONTROL)
    made = list(desk.controller.session.decisions)
    desk.controller.restore(*made)
    assert not desk.controller.session.decisions
    undo(desk)
    assert said(desk) == "Taken back: 2 dismissals brought back. Ctrl+Y does it again."
    assert desk.controller.session.decisions == made
