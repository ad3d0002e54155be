"""What is typed again and again is offered to the glossary, asked once, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from qa_tool.checks import catalogue
from qa_tool.checks.runner import Runner
from qa_tool.domain.decision import Scope
from qa_tool.domain.lesson import Lesson
from qa_tool.domain.term import TermKind
from ui.dialogs.term_dialog import TermDialog

TEXT = (
    "The quay of Brontevka was closed on Monday.\n"
    "A ship left Brontevka in the fog, and the old jetty was empty.\n"
    "Nobody came to Brontevka, and the new jetty waited.\n"
)


@pytest.fixture
def desk(empty_desk, tmp_path):
    path = tmp_path / "fog.txt"
    path.write_text(TEXT, encoding="utf-8")
    return empty_desk(path)


@pytest.fixture
def card(desk):
    return desk.emend.surroundings.card


def retype(desk, old, new, after=0):
    """Type `new` over the first `old` behind a place, and leave the word."""
    at = desk.text.index(old, after)
    cursor = desk.editor.textCursor()
    cursor.setPosition(at)
    cursor.setPosition(at + len(old), cursor.MoveMode.KeepAnchor)
    desk.editor.setTextCursor(cursor)
    desk.qtbot.keyClicks(desk.editor, new)
    desk.key(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)


def test_a_new_name_goes_to_the_glossary_and_to_its_other_places_by_one_key(desk, card, qtbot):
    retype(desk, "Brontevka", "Brontivka", 15)
    qtbot.waitUntil(card.offer.isVisible)
    assert "You typed “Brontivka” for “Brontevka”" in card.offer.text.text()
    assert "2 more places" in card.offer.text.text()
    assert "left Brontevka in" not in card.offer.places.text()
    assert "came to Brontevka, and" in card.offer.places.text()
    desk.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not card.offer.isVisible())
    assert "Brontevka" not in desk.text
    (term,) = [t for t in desk.controller.terms if t.canonical == "Brontivka"]
    assert term.wrong == ("Brontevka",)
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.text.count("Brontevka") == 2
    desk.wait_for_checks()
    qtbot.waitUntil(lambda: sum(p.issue.text == "Brontevka" for p in desk.controller.issues) == 2)


def test_nothing_is_asked_while_the_caret_is_in_the_word(desk, card, qtbot):
    at = desk.text.index("Brontevka")
    cursor = desk.editor.textCursor()
    cursor.setPosition(at + 5)
    desk.editor.setTextCursor(cursor)
    learning = desk.emend.learning
    qtbot.keyClicks(desk.editor, "e")
    qtbot.waitUntil(lambda: bool(learning._found), timeout=5000)
    assert desk.controller.session.offer is None
    desk.key(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(card.offer.isVisible)


def test_a_word_is_asked_about_the_second_time_and_a_no_is_kept(desk, card, qtbot):
    learning = desk.emend.learning
    with qtbot.waitSignal(desk.controller.changed, check_params_cb=lambda c: c.corrections):
        retype(desk, "jetty", "landing stage")
    qtbot.waitUntil(lambda: not learning._soon.isActive() and not desk.emend.jobs.busy)
    assert desk.controller.session.offer is None
    retype(desk, "jetty", "landing stage")
    qtbot.waitUntil(card.offer.isVisible)
    assert "twice" in card.offer.text.text()
    desk.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: not card.offer.isVisible())
    assert desk.window.statusBar().currentMessage() == "“jetty” is left alone, and this is not asked again."
    session = desk.controller.session
    library = desk.controller.library
    assert library.lessons(session.article, session.text, session.log) == ()
    assert not [t for t in desk.controller.terms if t.canonical == "landing stage"]
    assert Scope.NOWHERE not in {d.scope for d in session.decisions}, "a refusal is no dismissal"


def test_what_is_taken_back_is_not_asked_any_more(desk, card, qtbot):
    retype(desk, "Brontevka", "Brontivka")
    qtbot.waitUntil(card.offer.isVisible)
    desk.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not card.offer.isVisible())
    assert desk.text == TEXT


def test_the_entry_can_be_edited_first(desk, card, qtbot, monkeypatch):
    shown = []

    def ask(_parent, term, *_rest):
        shown.append(term)
        return None if len(shown) == 1 else term

    monkeypatch.setattr(TermDialog, "ask", ask)
    retype(desk, "Brontevka", "Brontivka")
    qtbot.waitUntil(card.offer.isVisible)
    (button,) = [b for b in card.offer.findChildren(QPushButton) if b.text().startswith("Edit")]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert isinstance(desk.controller.session.offer, Lesson), "thought better of it: the question stays"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown[0].wrong == ("Brontevka",)
    assert "Brontevka" not in desk.text
    assert "Brontivka" in {t.canonical for t in desk.controller.terms}


def test_typed_in_one_article_counts_in_the_next(desk, card, qtbot, tmp_path):
    retype(desk, "jetty", "landing stage")
    desk.controller.settle()
    other = tmp_path / "other.txt"
    other.write_text("A jetty burned in the night.\n", encoding="utf-8")
    desk.controller.open_files([other])
    qtbot.waitUntil(lambda: desk.text.startswith("A jetty"))
    desk.wait_for_checks()
    retype(desk, "jetty", "landing stage")
    qtbot.waitUntil(card.offer.isVisible)
    assert "twice" in card.offer.text.text()


def named(desk):
    return [p.issue.text for p in desk.controller.issues if p.issue.check == "name-inconsistency"]


def test_the_name_that_was_typed_is_the_right_one_before_the_question_is_answered(start, tmp_path, qtbot):
    path = tmp_path / "fog.txt"
    path.write_text(TEXT, encoding="utf-8")
    desk = start(path)
    desk.wait_for_checks()
    retype(desk, "Brontevka", "Brontivka")
    qtbot.waitUntil(lambda: named(desk) == ["Brontevka", "Brontevka"], timeout=10_000)
    retype(desk, "Monday", "Tuesday")
    desk.wait_for_checks()
    assert named(desk) == ["Brontevka", "Brontevka"], "what else is typed changes nothing"
    suggestions = {p.issue.suggestions[0] for p in desk.controller.issues if p.issue.text == "Brontevka"}
    assert suggestions == {"Brontivka"}
    session, facts = desk.controller.session, desk.controller.facts
    fresh = Runner(catalogue.checks(), facts).check(session.paragraphs)
    assert desk.controller.latest.paragraphs == fresh.paragraphs
    desk.close()

    again = start()
    again.wait_for_checks()
    assert named(again) == ["Brontevka", "Brontevka"]
    for _ in range(2):
        again.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: again.controller.facts.retyped == frozenset())
    assert again.text == TEXT
    again.wait_for_checks()
    assert named(again) == []


def test_what_was_typed_twice_is_flagged_in_the_third_article_with_the_day_of_the_edit(empty_desk, tmp_path, qtbot):
    texts = (
        "The town of Brontevka slept.",
        "Rain fell on the town of Brontevka.",
        "Nobody came to Brontevka's market.",
    )
    desk = empty_desk()
    for number, text in enumerate(texts):
        path = tmp_path / f"night-{number}.txt"
        path.write_text(f"{text}\n", encoding="utf-8")
        with qtbot.waitSignal(desk.controller.article_opened):
            desk.controller.open_files([path])
        desk.wait_for_checks()
        if number < 2:
            assert not desk.controller.issues, "until the question is answered nothing is flagged"
            retype(desk, "Brontevka", "Brontivka")
            qtbot.waitUntil(lambda: isinstance(desk.controller.session.offer, Lesson))
            typed = desk.controller.session.log[-1].when
        if number == 1:
            desk.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: [p.issue.suggestions[0] for p in desk.controller.issues] == ["Brontivka"])
    term = desk.controller.issues[0].issue.term
    today = typed.astimezone()
    assert term.note == f"Typed for “Brontevka” on {today.day} {today:%B %Y}."
    assert (term.kind, term.glossary) == (TermKind.PLACE, "Corrections")
