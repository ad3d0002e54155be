"""Why a word was not flagged."""

import pytest

from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from qa_tool.names.finder import NameFinder

TERMS = (
    Term("Yevgeny Prigozhin", kind=TermKind.PERSON),
    Term("Zaporizhzhia", kind=TermKind.PLACE),
    Term("Lyman", wrong=("Lehman",), kind=TermKind.PLACE),
    Term("Vladimir Putin", kind=TermKind.PERSON),
)


@pytest.fixture(scope="module")
def finder():
    return NameFinder(TERMS, "ko")


def asked(finder, text, word):
    start = text.index(word)
    return finder.inspect(text, Span(start, start + len(word)))


@pytest.mark.parametrize(
    ("text", "word", "said"),
    [
        ("The mayor of Zaporizhzhia spoke.", "Zaporizhzhia", "right form of “Zaporizhzhia”"),
        ("The mayor of Zaporiza spoke.", "Zaporiza", "taken for “Zaporizhzhia”"),
        ("He went to the market.", "market", "small letters"),
        ("He met Lee today.", "Lee", "fewer than 4 letters"),
        ("He met President Macron.", "President", "a title"),
        ("He flew to Germany.", "Germany", "a country"),
        ("He likes London and tea.", "London", "English knows well"),
        ("He read it in the YouGovX poll.", "YouGovX", "a brand"),
        ("He met Putina there.", "Putina", "a name of its own"),
        ("He met Wrzkwq there.", "Wrzkwq", "sounds near"),
    ],
)
def test_the_gate_is_named(finder, text, word, said):
    assert said in asked(finder, text, word).reason


def test_the_nearest_are_shown_with_their_scores(finder):
    found = asked(finder, "He met Progin there.", "Progin")
    assert found.nearest[0].written == "Prigozhin"
    assert found.nearest[0].term == TERMS[0]
    assert 0 < found.nearest[0].score < 0.5
    assert "not near enough" in found.reason
    assert "50% is needed" in found.reason
    assert list(found.nearest) == sorted(found.nearest, key=lambda one: -one.score)


def test_a_place_without_a_word_has_no_answer(finder):
    assert finder.inspect("He spoke … then.", Span(9, 10)) is None
    assert finder.inspect("", Span(0, 0)) is None


def test_it_agrees_with_the_finder(finder):
    text = "Zaporiza, Prigozin and Lehman are wrong, Lyman is right, and Lehman Brothers fell."
    for hit in finder.find(text):
        assert hit.span.of(text) == finder.inspect(text, hit.span).word
