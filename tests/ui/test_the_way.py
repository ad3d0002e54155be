"""The keys go through the issues as the list shows them: in its order, and only those that its filters leave."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox

from qa_tool.domain.issue import Severity
from qa_tool.domain.span import Span

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TEXT = """Rescue ship reaches the harbour

Officials in Zaporiza praised Yevgeny Prigozin, who had had been there. I did.

Guards of Prigozin left Zaporiza. They saw the the ship . Nobody spoke of Prigozin in Zaporiza.
"""


def with_polish(begin, article):
    article.write_text(TEXT, encoding="utf-8")
    made = begin(article)
    made.emend.surroundings.issues.minor.setChecked(True)
    return made


@pytest.fixture
def desk(fresh_desk, article):
    return with_polish(fresh_desk, article)


@pytest.fixture
def filed_desk(empty_desk, article):
    return with_polish(empty_desk, article)


def order(desk, name):
    box = desk.emend.surroundings.issues._order
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findText(name))


def walk(desk, decide, number=99):
    """Press F8, then decide on each issue with one key; return what came."""
    seen = []
    desk.key(Qt.Key.Key_F8)
    while desk.controller.current is not None and len(seen) < number:
        placed = desk.controller.current
        assert desk.editor.selection() == placed.span
        seen.append((placed.issue.check, placed.issue.text))
        desk.key(*decide(placed))
    return seen


def fine(_placed):
    return Qt.Key.Key_I, CONTROL


def first(placed):
    return (Qt.Key.Key_1, CONTROL) if placed.issue.suggestions else fine(placed)


@pytest.mark.parametrize("decide", [fine, first], ids=["dismissed", "corrected"])
def test_the_same_problem_comes_in_a_row_and_place_by_place(desk, decide):
    order(desk, "By problem")
    table = desk.emend.surroundings.issues.table
    desk.qtbot.waitUntil(lambda: table.rowCount() == len(desk.controller.issues))
    shown = [(r.placed.issue.check, r.placed.issue.text) for r in table.shown_rows()]
    assert [text for _, text in shown].count("Prigozin") == 3
    seen = walk(desk, decide, len(shown))
    assert seen == shown


def test_severe_ones_first_and_surest_first(desk):
    order(desk, "By severity")
    desk.key(Qt.Key.Key_F8)
    assert desk.controller.current.issue.severity.rank == max(p.issue.severity.rank for p in desk.controller.issues)
    order(desk, "Surest first")
    seen = []
    for _ in desk.controller.issues:
        desk.key(Qt.Key.Key_F8)
        seen.append(desk.controller.current)
    assert sorted(p.fingerprint for p in seen) == sorted(p.fingerprint for p in desk.controller.issues)
    # It went on from the issue it stood at, and once round.
    sure = [p.issue.confidence for p in seen]
    assert sum(before < after for before, after in pairwise([*sure, sure[0]])) == 1


def test_backwards_is_the_same_way_back(desk):
    order(desk, "By problem")
    for _ in range(4):
        desk.key(Qt.Key.Key_F8)
    here = desk.controller.current
    desk.key(Qt.Key.Key_F8)
    desk.key(Qt.Key.Key_F8, SHIFT)
    assert desk.controller.current == here


def test_the_way_goes_on_from_where_the_editor_has_gone(desk):
    order(desk, "By place")
    issues = desk.controller.issues
    here = desk.text.index("left Zaporiza")
    for modifier, wanted in (
        (Qt.KeyboardModifier.NoModifier, next(p for p in issues if p.span.start > here)),
        (SHIFT, [p for p in issues if p.span.start < here][-1]),
    ):
        desk.controller.choose(issues[0])
        desk.editor.go_to(here, 0)
        desk.qtbot.waitUntil(lambda: desk.controller.caret == here)
        assert desk.controller.current == issues[0], "the card still says what it said"
        desk.key(Qt.Key.Key_F8, modifier)
        assert desk.controller.current == wanted
    suspect = desk.text.index("Officials in")
    desk.editor.go_to(0, 0)
    desk.qtbot.waitUntil(lambda: desk.controller.caret == 0)
    desk.controller.show(Span(suspect, desk.text.index(" I did.")))
    first_there = desk.controller.current
    desk.qtbot.waitUntil(lambda: not desk.editor._caret_told.isActive())
    desk.key(Qt.Key.Key_F8)
    assert desk.controller.current == issues[issues.index(first_there) + 1], "what the card shows is not shown again"


def test_without_polish_the_keys_pass_it_over_and_say_so_at_the_end(desk):
    panel = desk.emend.surroundings.issues
    minor = [p for p in desk.controller.issues if p.issue.severity is Severity.MINOR]
    assert minor
    panel.minor.setChecked(False)
    walk(desk, fine)
    assert [p.fingerprint for p in desk.controller.issues] == [p.fingerprint for p in minor]
    said = desk.window.statusBar().currentMessage()
    assert said == f"Only minor issues are left: {len(minor)} issue{'s' * (len(minor) > 1)}. Ctrl+L shows them."
    desk.qtbot.waitUntil(lambda: panel.view.nothing == said)
    card = desk.emend.surroundings.card
    desk.qtbot.waitUntil(lambda: card.no_issue.line.text() == "What is left is minor. Ctrl+L shows it.")
    assert not card.no_issue.start.isVisible()
    desk.key(Qt.Key.Key_L, CONTROL)
    assert desk.controller.current == minor[0], "and goes to the first of it"
    desk.key(Qt.Key.Key_L, CONTROL)
    assert not panel.minor.isChecked()
    assert desk.window.statusBar().currentMessage().startswith("Minor issues are left out")


def test_what_was_said_before_polish_was_shown_does_not_stay(desk):
    panel = desk.emend.surroundings.issues
    panel.minor.setChecked(False)
    walk(desk, fine)
    assert desk.window.statusBar().currentMessage().startswith("Only minor issues are left")
    desk.key(Qt.Key.Key_L, CONTROL)
    assert desk.window.statusBar().currentMessage().startswith("Minor issues are shown, too")


def test_asked_while_the_checks_are_at_work_it_goes_there_when_they_are_done(desk):
    controller, said = desk.controller, desk.window.statusBar().currentMessage
    walk(desk, fine)
    assert not controller.issues
    desk.editor.go_to(0, 0)
    QTest.keyClicks(desk.editor, "A ")
    assert controller.checking
    desk.key(Qt.Key.Key_F8)
    assert said() == "Checking…"
    desk.wait_for_checks()
    assert said() == "No open issues are left in this article."
    QTest.keyClicks(desk.editor, "the the ")
    before = desk.text
    desk.key(Qt.Key.Key_F8)
    desk.key(Qt.Key.Key_1)
    assert desk.text == before, "the digit was for the card, and not for the text"
    desk.wait_for_checks()
    desk.qtbot.waitUntil(lambda: controller.current is not None and controller.current.issue.text == "the the")
    assert not said()
    desk.editor.go_to(0, 0)
    QTest.keyClicks(desk.editor, "an an ")
    controller._issues, controller._moved = (), False
    desk.key(Qt.Key.Key_F8)
    QTest.keyClicks(desk.editor, "oar ")
    desk.wait_for_checks()
    assert desk.text.startswith("an an oar "), "whoever goes on typing meanwhile is not led away"
    assert not desk.editor.textCursor().hasSelection()


def test_what_the_checks_could_not_be_asked_yet_is_not_called_free_of_issues(filed_desk):
    desk = filed_desk
    controller = desk.controller
    # As at a start whose database is not open yet: what the checks know comes with it.
    controller.open(controller.session, None)
    assert controller.checking
    surroundings = desk.emend.surroundings
    desk.qtbot.waitUntil(lambda: surroundings.card.no_issue.title.text() == "Checking…")
    desk.qtbot.waitUntil(lambda: surroundings.issues.view.nothing == "Checking…")
    facts = desk.window.facts
    assert (facts["open"].text(), facts["score"].text()) == ("Checking…", "")


def test_where_nothing_is_left_no_key_is_said_to_go_on(desk):
    walk(desk, fine)
    for name in ("apply-1", "dismiss-here", "apply-equal", "apply-everywhere"):
        desk.window.actions_by_id[name].trigger()
        assert desk.window.statusBar().currentMessage() == "No open issues are left in this article."


def test_what_was_said_of_an_article_goes_with_it_and_the_card_knows_that_it_is_done(filed_desk, tmp_path):
    desk = filed_desk
    card = desk.emend.surroundings.card.no_issue
    walk(desk, fine)
    desk.key(Qt.Key.Key_D, CONTROL | SHIFT)
    assert desk.window.statusBar().currentMessage().startswith("This article is now marked as done")
    desk.qtbot.waitUntil(lambda: card.title.text() == "This article is done")
    assert card.line.text() == "Ctrl+E writes the corrected text, Ctrl+Shift+C copies it."
    other = tmp_path / "other.txt"
    other.write_text("The harbour is open again.\n")
    desk.controller.open_files([other])
    desk.qtbot.waitUntil(lambda: desk.controller.article.path == str(other))
    assert desk.window.statusBar().currentMessage() == ""


def test_whatever_was_typed_just_now_the_way_leads_to_the_words_where_they_stand(desk):
    controller, editor = desk.controller, desk.editor
    editor.go_to(0, 0)
    table = desk.emend.surroundings.issues.table
    desk.qtbot.waitUntil(lambda: table.rowCount() > 1)
    listed = table.row_at(1)
    acts = (controller.next_issue, controller.next_suspect, controller.previous_issue)
    for act in (*acts, lambda: controller.choose(listed.placed)):
        # Nothing comes between the letters and the key: the checks have not answered.
        QTest.keyClicks(editor, "New ")
        assert controller.checking
        act()
        placed = controller.current
        shown = editor.textCursor().selectedText()
        assert placed.span.of(desk.text) == placed.issue.text
        assert shown in {placed.issue.text, *(each.sentence.text for _, each in controller.suspects())}
        editor.go_to(0, 0)
    suspects = {each.sentence.text: span.of(desk.text) for span, each in controller.sentences()}
    edited = desk.text.index("praised")
    editor.go_to(edited, 0)
    QTest.keyClicks(editor, "never ")
    for span, each in controller.sentences():
        now = span.of(desk.text)
        assert now == suspects[each.sentence.text] or now.replace("never ", "") == each.sentence.text
    assert any("never praised" in span.of(desk.text) for span, _ in controller.sentences())
    cursor = editor.textCursor()
    cursor.select(cursor.SelectionType.BlockUnderCursor)
    cursor.removeSelectedText()
    assert all("praised" not in span.of(desk.text) for span, _ in controller.sentences())
    desk.wait_for_checks()
    assert all(span.of(desk.text) == each.sentence.text for span, each in controller.sentences())


def test_a_sentence_worth_a_look_comes_with_the_reason(desk):
    desk.editor.go_to(0, 0)
    desk.window.actions_by_id["next-suspect"].trigger()
    reasons = next(c.reasons for span, c in desk.controller.suspects() if span == desk.editor.selection())
    said = desk.window.statusBar().currentMessage()
    assert said.startswith("Worth a look: ")
    assert str(reasons[0]) in said
    assert said.endswith("Ctrl+Enter says that it is fine, and goes on.")
