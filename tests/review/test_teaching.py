from datetime import UTC, datetime, timedelta

import pytest

from qa_tool.domain.decision import Decision, Place, Scope
from qa_tool.review.teaching import ANYWHERE, Offer, offer

START = datetime(2024, 3, 1, tzinfo=UTC)


def made(*rows, check="unknown-word"):
    """Return dismissals of (text, place, article); one after the other."""
    return [
        Decision(Scope.HERE, check, text, START + timedelta(minutes=n), f"/{article}", f"f{n}", place=place, id=n)
        for n, (text, place, article) in enumerate(rows, 1)
    ]


def asked(decisions):
    """Return what is asked after each dismissal, as it comes."""
    found = []
    for n, latest in enumerate(decisions, 1):
        if latest.scope not in {Scope.NOWHERE, Scope.KIND}:
            found.append(offer(latest, decisions[:n]))
    return found


def answer(decisions, quiet):
    question = offer(decisions[-1], decisions)
    return question.answered(START + timedelta(days=1), "ada", yes=quiet)


SAME = [("bibimbap", Place.TEXT, n) for n in range(24)]
HEADLINES = [(f"word{n}", Place.HEADLINE, n // 2) for n in range(24)]


def test_the_same_words_three_times():
    questions = asked(made(*SAME[:3]))
    assert questions == [None, None, Offer(Scope.ALWAYS, "unknown-word", "bibimbap", None, 3)]


def test_words_compare_without_case():
    assert asked(made(("The the", Place.TEXT, 1), ("the the", Place.LIST, 1), ("the The", Place.TEXT, 2)))[-1]


def test_signs_alone_are_no_words():
    assert asked(made(*[(",", Place.TEXT, n) for n in range(6)])) == [None] * 6


def test_the_same_kind_of_place_three_times():
    questions = asked(made(*HEADLINES[:3]))
    assert questions == [None, None, Offer(Scope.KIND, "unknown-word", "", Place.HEADLINE, 3)]


def test_in_running_text_different_words_ask_nothing_at_first():
    assert asked(made(*[(f"w{n}", Place.TEXT, n) for n in range(ANYWHERE - 1)])) == [None] * (ANYWHERE - 1)


def test_a_check_that_is_dismissed_everywhere():
    questions = asked(made(*[(f"w{n}", Place.TEXT, n) for n in range(ANYWHERE)]))
    assert questions[-1] == Offer(Scope.KIND, "unknown-word", "", None, ANYWHERE)
    one_article = asked(made(*[(f"w{n}", Place.TEXT, 1) for n in range(2 * ANYWHERE)]))
    assert one_article == [None] * 2 * ANYWHERE, "what one article is full of says nothing of others"


def test_other_checks_and_other_kinds_do_not_count():
    rows = made(HEADLINES[0], ("w", Place.LIST, 1), ("x", Place.QUOTATION, 1)) + made(
        *HEADLINES[1:2], check="agreement"
    )
    assert asked(rows) == [None] * 4


def test_a_place_that_is_not_known_does_not_count():
    assert asked(made(*[(f"w{n}", None, n) for n in range(4)])) == [None] * 4


@pytest.mark.parametrize("rows", [SAME, HEADLINES])
def test_an_unanswered_question_comes_again_when_the_dismissals_have_doubled(rows):
    counts = [question.count for question in asked(made(*rows)) if (question and question.place is not None) or (question and question.text)]  # fmt: skip
    assert counts == [3, 6, 12, 24]


@pytest.mark.parametrize("rows", [SAME, HEADLINES[:11]])
def test_a_refused_question_never_comes_again(rows):
    decisions = made(*rows)
    refusal = answer(decisions[:3], quiet=False)
    assert refusal.scope is Scope.NOWHERE
    assert asked([*decisions[:3], refusal, *decisions[3:]])[3:] == [None] * (len(rows) - 3)


def test_a_refusal_of_one_place_leaves_the_others_open():
    decisions = made(*HEADLINES[:3])
    rest = made(*[(f"item{n}", Place.LIST, 9) for n in range(3)])
    assert asked([*decisions, answer(decisions, quiet=False), *rest])[-1].place is Place.LIST


def test_what_was_accepted_is_not_asked_again_and_holds_for_what_was_asked():
    decisions = made(*HEADLINES[:3])
    accepted = answer(decisions, quiet=True)
    assert (accepted.scope, accepted.text, accepted.place, accepted.article_key) == (
        Scope.KIND, "", Place.HEADLINE, "",
    )  # fmt: skip
    later = made(*HEADLINES[3:9])
    assert asked([*decisions, accepted, *later])[3:] == [None] * 6
    words = made(*SAME[:3])
    assert (answer(words, quiet=True).scope, answer(words, quiet=True).text) == (Scope.ALWAYS, "bibimbap")


def test_a_dismissal_that_was_taken_back_does_not_count():
    rows = made(*SAME[:4])
    assert offer(rows[3], [rows[0], rows[3]]) is None
    assert offer(rows[3], [rows[0], rows[1], rows[3]]) is not None
