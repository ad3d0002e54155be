"""The card of the current issue."""

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from small_review import HARBOUR, placed

from qa_tool.domain.decision import Scope
from qa_tool.domain.issue import Severity
from ui.panels.card_panel import CardPanel
from ui.panels.wrapping_button import WrappingButton


@pytest.fixture
def desk(qapp):
    return FakeDesk()


@pytest.fixture
def card(desk, qtbot):
    panel = CardPanel(desk)
    qtbot.addWidget(panel)
    panel.resize(330, 600)
    panel.show()
    return panel


def choose(desk, issue):
    """Choose an issue, and let the card come to its turn."""
    desk.choose(issue)
    QApplication.processEvents()


def shown_labels(card):
    return " | ".join(label.text() for label in card.findChildren(QLabel) if label.isVisibleTo(card))


def button(card, text):
    found = [b for b in card.findChildren(QPushButton) if b.isVisibleTo(card) and b.text().startswith(text)]
    assert len(found) == 1, [b.text() for b in found]
    return found[0]


def suggestions(card):
    return [b for b in card.findChildren(WrappingButton) if b.isVisibleTo(card)]


def test_it_says_what_where_and_why(desk, card):
    choose(desk, desk.issues[0])
    shown = shown_labels(card)
    for part in (
        "Liman is a wrong form of Lyman.",
        "Major, 1 of 6",
        "Listed wrong form",
        "Lyman (place)",
        "Korean: 리만",
        "A town in the north of Donetsk region.",
        "Glossary name",
    ):
        assert part in shown
    assert "<b" in card._sentence.text()
    assert "The mayor of" in card._sentence.text()


def test_the_text_is_shown_as_it_is_and_not_as_mark_up(desk, card):
    text = "A <b>bold</b> claim & a half."
    desk.session.text = text
    desk.issues = (placed(text, "<b>bold</b>", "leftover-source", Severity.MINOR, "Marks <i>here</i>.", ["bold"]),)
    choose(desk, desk.issues[0])
    assert "&lt;b&gt;bold&lt;/b&gt;" in card._sentence.text()
    assert "&amp; a half" in card._sentence.text()


def test_suggestions_are_numbered_and_say_their_key(desk, card, qtbot):
    text = HARBOUR
    desk.issues = (placed(text, "Liman", "glossary-name", Severity.MAJOR, "Wrong.", ["Lyman", "Liman town", ""]),)
    choose(desk, desk.issues[0])
    shown = suggestions(card)
    assert [b.accessibleName() for b in shown] == ["1 Lyman", "2 Liman town", "3 Delete"]
    assert [b.toolTip() for b in shown] == [f"Apply and go on (Ctrl+{n})" for n in (1, 2, 3)]
    qtbot.mouseClick(shown[1], Qt.MouseButton.LeftButton)
    assert desk.asked[-1] == ("apply", 1)


def test_fewer_suggestions_after_more_leave_none_behind(desk, card):
    desk.issues = (
        placed(HARBOUR, "Liman", "glossary-name", Severity.MAJOR, "Wrong.", ["a", "b", "c"]),
        placed(HARBOUR, "I did.", "stranded-fragment", Severity.MAJOR, "Nothing.", [""]),
        placed(HARBOUR, "crew", "wrong-language", Severity.MAJOR, "Nothing."),
    )
    for issue, number in zip(desk.issues, (3, 1, 0), strict=True):
        choose(desk, issue)
        assert len(suggestions(card)) == number
    assert "type the right words" in shown_labels(card)


def test_a_bare_digit_applies_a_suggestion(desk, card, qtbot):
    choose(desk, desk.issues[0])
    qtbot.keyClick(card, Qt.Key.Key_1)
    assert desk.asked[-1] == ("apply", 0)
    qtbot.keyClick(suggestions(card)[0], Qt.Key.Key_2, Qt.KeyboardModifier.KeypadModifier)
    assert desk.asked[-1] == ("apply", 1)
    qtbot.keyClick(suggestions(card)[0], Qt.Key.Key_Return)
    assert desk.asked[-1] == ("apply", 0)


def test_a_digit_with_nothing_chosen_does_nothing(desk, card, qtbot):
    qtbot.keyClick(card, Qt.Key.Key_1)
    assert desk.asked == []


def test_digits_keep_working_after_the_issue_is_gone(desk, card, qtbot):
    choose(desk, desk.issues[0])
    suggestions(card)[0].setFocus()
    choose(desk, desk.issues[3])
    assert card.hasFocus()
    qtbot.keyClick(card, Qt.Key.Key_1)
    assert desk.asked[-1] == ("apply", 0)


@pytest.mark.parametrize(
    ("text", "scope"),
    [
        ("Here", Scope.HERE),
        ("In this article", Scope.ARTICLE),
        ("For this term", Scope.TERM),
        ("Always", Scope.ALWAYS),
    ],
)
def test_an_issue_is_dismissed_at_four_scopes(desk, card, qtbot, text, scope):
    choose(desk, desk.issues[0])
    qtbot.mouseClick(button(card, text), Qt.MouseButton.LeftButton)
    assert desk.asked[-1] == ("dismiss", scope)


def test_the_scope_of_a_term_is_offered_only_with_a_term(desk, card):
    choose(desk, desk.issues[1])
    assert not [b for b in card.findChildren(QPushButton) if b.isVisibleTo(card) and b.text() == "For this term"]


def test_all_equal_ones_are_offered_when_there_are_more(desk, card, qtbot):
    choose(desk, desk.issues[0])
    with qtbot.waitSignal(card.equal_asked):
        qtbot.mouseClick(button(card, "Correct all 2 like this"), Qt.MouseButton.LeftButton)
    choose(desk, desk.issues[3])
    assert not card._equal.isVisibleTo(card)


def test_other_places_are_links(desk, card, qtbot):
    choose(desk, desk.issues[0])
    beside = [label.text().replace("\u200b", "") for label in card._reasons.findChildren(QLabel)]
    assert any("Lehman" in words and len(words) > 30 for words in beside), "with what stands around it"
    qtbot.mouseClick(button(card, "Lehman, paragraph 2"), Qt.MouseButton.LeftButton)
    assert desk.current == desk.issues[2]


def test_next_and_previous(desk, card, qtbot):
    choose(desk, desk.issues[0])
    qtbot.mouseClick(button(card, "›"), Qt.MouseButton.LeftButton)
    assert desk.asked[-1] == ("next",)
    qtbot.mouseClick(button(card, "‹"), Qt.MouseButton.LeftButton)
    assert desk.asked[-1] == ("previous",)


def test_empty_states_say_what_to_do(desk, card, qtbot):
    assert "4 serious, 2 minor" in shown_labels(card)
    assert "F8" in shown_labels(card)
    desk.issues = ()
    desk.checking = True
    desk.checked.emit()
    qtbot.waitUntil(lambda: "Checking…" in shown_labels(card))
    desk.checking = False
    desk.checked.emit()
    qtbot.waitUntil(lambda: "No open issues" in shown_labels(card))
    desk.session = None
    desk.article_opened.emit()
    qtbot.waitUntil(lambda: "No article is open" in shown_labels(card))


def test_a_long_suggestion_is_wrapped_and_not_cut(desk, card, qtbot):
    long = "A suggestion of many words that cannot stand on one line of a narrow card without being cut, " * 3
    desk.issues = (placed(HARBOUR, "Liman", "glossary-name", Severity.MAJOR, "Wrong.", [long, "z" * 300]),)
    choose(desk, desk.issues[0])
    one, other = suggestions(card)
    qtbot.waitUntil(lambda: one.height() > 3 * card.fontMetrics().height())
    for shown in (one, other):
        assert shown.height() >= shown.heightForWidth(shown.width())
        assert shown.width() <= card.width()


def test_nothing_is_cut_off_where_the_card_is_as_narrow_as_it_gets(card, desk, qtbot):
    name = "Autonomous Harbour Office"
    text = "\n".join(f"The {name} said so." for _ in range(9))
    desk.session.text = text
    desk.issues = tuple(
        placed(text, name, "glossary-name", Severity.MAJOR, "Wrong.", ["Harbour Office"], nth=n) for n in range(9)
    )
    card.resize(card.minimumWidth(), 260)
    choose(desk, desk.issues[0])
    scroll = card.findChild(QScrollArea)
    qtbot.waitUntil(lambda: scroll.verticalScrollBar().isVisible())
    body = scroll.widget()
    qtbot.waitUntil(lambda: body.width() <= scroll.viewport().width())
    room = body.rect()
    inside = [child for child in body.findChildren(QWidget) if child.isVisibleTo(body)]
    assert inside
    for child in inside:
        place = child.mapTo(body, child.rect().bottomRight())
        assert place.x() <= room.right(), child
