"""What typing teaches."""

from datetime import UTC, datetime

import pytest

from qa_tool.domain.correction import Cause, Correction
from qa_tool.domain.decision import Scope
from qa_tool.domain.lesson import Lesson
from qa_tool.domain.term import Term
from qa_tool.review.lessons import GLOSSARY, counted, lessons, typed_pairs

WHEN = datetime(2026, 3, 2, tzinfo=UTC)
MACHINE = (
    "Governor Vasilkof met Mayor Tymchuk. Vasilkof's men left Choi Seok-yol behind.\n"
    "The Danube harbor was full, and Dmitry Vasilkof saw it.\n"
    "He was the man of the hour."
)


def pairs(*changes, machine=MACHINE, log=()):
    """Return what was typed when each (old, new) was carried out once, in order."""
    text = machine
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    return text, typed_pairs(machine, text, log)


def asked(*changes, before=(), terms=(), decisions=(), machine=MACHINE) -> list[Lesson]:
    _, found = pairs(*changes, machine=machine)
    return list(lessons(found, dict(before), terms, decisions))


@pytest.mark.parametrize(
    ("change", "pair"),
    [
        (("Vasilkof met", "Vasylkiv met"), ("Vasilkof", "Vasylkiv")),
        (("Vasilkof's", "Vasylkiv's"), ("Vasilkof", "Vasylkiv")),
        (("Seok-yol", "Seok-yeol"), ("Seok-yol", "Seok-yeol")),
        (("Dmitry Vasilkof", "Dmytro Vasylkiv"), ("Dmitry Vasilkof", "Dmytro Vasylkiv")),
        (("Danube harbor", "Danube port"), ("harbor", "port")),
        (("Tymchuk.", "Timchuk."), ("Tymchuk", "Timchuk")),
    ],
)
def test_whole_words_are_what_was_typed(change, pair):
    text, found = pairs(change)
    assert [(p.wrong, p.right) for p in found] == [pair]
    assert found[0].span.of(text) == pair[1]


def test_what_was_only_put_in_or_taken_out_teaches_nothing():
    assert pairs(("The Danube", "The long Danube"))[1] == ()
    assert pairs(("Mayor ", ""))[1] == ()


def test_what_was_suggested_teaches_nothing():
    event = Correction(1, 1, 9, "Vasilkof", "Vasylkiv", Cause.SUGGESTION, WHEN)
    assert pairs(("Vasilkof met", "Vasylkiv met"), log=(event,))[1] == ()


def test_words_within_a_suggestion_teach_nothing():
    machine = "In Korea, prices rose. Voters in Korea are angry."
    log = [
        Correction(number, 1, at, f"{word} Korea", f"{word} Russia", Cause.SUGGESTION, WHEN)
        for number, (word, at) in enumerate((("in", 30), ("In", 0)), 1)
    ]
    assert pairs(("In Korea", "In Russia"), ("in Korea", "in Russia"), machine=machine, log=log)[1] == ()


def test_what_is_right_for_another_term_is_no_wrong_form_of_this_one():
    machine = "In Korea, prices rose. Voters in Korea are angry."
    changes = (("In Korea", "In Russia"), ("in Korea", "in Russia"))
    both = (Term("Russia"), Term("South Korea", accepted=("Korea",)))
    assert asked(*changes, machine=machine, terms=both[:1]), "no term says that Korea is right"
    assert asked(*changes, machine=machine, terms=both) == []


def test_an_accepted_form_can_become_a_wrong_form_of_its_own_term():
    changes = (("Kiev fell", "Kyiv fell"), ("Kiev rose", "Kyiv rose"))
    terms = (Term("Kyiv", accepted=("Kiev",)),)
    (lesson,) = asked(*changes, machine="Kiev fell. Kiev rose.", terms=terms)
    assert (lesson.wrong, lesson.right) == ("Kiev", "Kyiv")


def test_a_new_name_is_offered_the_first_time_with_its_other_places():
    (lesson,) = asked(("Vasilkof met", "Vasylkiv met"))
    assert (lesson.wrong, lesson.right, lesson.count) == ("Vasilkof", "Vasylkiv", 1)
    assert (lesson.term.canonical, lesson.term.wrong, lesson.term.glossary) == ("Vasylkiv", ("Vasilkof",), GLOSSARY)
    text = MACHINE.replace("Vasilkof met", "Vasylkiv met", 1)
    assert [span.of(text) for span in lesson.places(text)] == ["Vasilkof", "Vasilkof"]
    for edit in reversed(lesson.edits(text)):
        text = edit.on(text)
    assert "Vasilkof" not in text


def test_other_words_are_offered_the_second_time_here_or_elsewhere():
    change = ("harbor", "port")
    assert asked(change) == []
    assert [(m.wrong, m.count) for m in asked(change, before={("harbor", "port"): 1}.items())] == [("harbor", 2)]
    twice = "A quiet quay here.\nA quiet quay there."
    assert [m.count for m in asked(("quay here", "pier here"), ("quay there", "pier there"), machine=twice)] == [2]


def test_the_commonest_words_and_mere_capitals_are_never_offered():
    before = {("the", "a"): 5, ("harbor", "Harbor"): 5}.items()
    assert asked(("the man", "a man"), ("harbor", "Harbor"), before=before) == []


def test_the_wrong_form_goes_to_the_term_that_has_the_right_one():
    term = Term("Dmytro Vasylkiv", wrong=("Wasilkow",), id=7)
    change, before = ("Vasilkof met", "Vasylkiv met"), {("Vasilkof", "Vasylkiv"): 1}.items()
    assert asked(change, terms=[term]) == []
    (lesson,) = asked(change, terms=[term], before=before)
    assert (lesson.term.id, lesson.term.wrong) == (7, ("Wasilkow", "Vasilkof"))
    listed = Term("Dmytro Vasylkiv", wrong=("vasilkof",), id=7)
    assert asked(change, terms=[listed], before=before) == []


def test_a_form_of_several_terms_becomes_a_term_of_its_own():
    terms = [Term("Dmytro Vasylkiv", id=1), Term("Olha Vasylkiv", id=2)]
    (lesson,) = asked(("Vasilkof met", "Vasylkiv met"), terms=terms, before={("Vasilkof", "Vasylkiv"): 1}.items())
    assert lesson.term.id is None


def test_a_refused_lesson_does_not_come_back():
    change = ("Vasilkof met", "Vasylkiv met")
    (lesson,) = asked(change)
    assert lesson.answered(WHEN, "Ann", yes=True) is None
    refusal = lesson.answered(WHEN, "Ann", yes=False)
    assert refusal.scope is Scope.NOWHERE
    assert asked(change, decisions=[refusal]) == []
    assert len(asked(("Tymchuk", "Timchuk"), decisions=[refusal])) == 1


def test_typed_pairs_are_counted():
    _, found = pairs(("Vasilkof met", "Vasylkiv met"), ("Vasilkof's", "Vasylkiv's"))
    assert counted(found) == {("Vasilkof", "Vasylkiv"): 2}
