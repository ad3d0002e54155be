"""A name of the glossary, wherever English puts an ending, a hyphen or capitals on it: sixty forms, no pattern needed."""

import pytest

from qa_tool.domain.term import Term, TermKind
from qa_tool.names.finder import FormStatus, NameFinder

#: What is right, and a wrong form that the glossary does not list.
NAMES = {"Lyman": "Lehman", "Zaporizhzhia": "Zaporiza", "Yevgeny Prigozhin": "Jevgeni Prigozin", "Shoigu": "Shoygoo"}
TERMS = (
    Term("Lyman", wrong=("Lehman",), kind=TermKind.PLACE),
    Term("Zaporizhzhia", kind=TermKind.PLACE),
    Term("Yevgeny Prigozhin", kind=TermKind.PERSON),
    Term("Sergei Shoigu", wrong=("Shoygoo",), kind=TermKind.PERSON),
)
#: Where a name stands.
FORMS = (
    "Officials spoke of {} today.",
    "In the town they heard {}'s answer.",
    "In the town they heard {}’s answer.",
    "The pro-{} party lost.",
    "The anti-{} vote grew.",
    "A {}-based fund closed.",
    "The {}-born envoy left.",
    "The post-{} order is new.",
    "“{}” was all that they wrote.",
    "They asked (of {}) nothing.",
    "The Kyiv–{} talks failed.",
    "Nobody, not even {}, knew.",
    "On the way to {}: snow.",
    "NEWS OF {upper}",
    "NOTHING NEW IN {upper}'S",
)


@pytest.fixture(scope="module")
def finder():
    return NameFinder(TERMS, "ko")


def put(form, name):
    return form.format(name, upper=name.upper())


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("right", NAMES)
def test_the_right_name_is_known_and_the_wrong_one_mended_in_its_form(finder, right, form):
    known = finder.find(put(form, right))
    assert [hit.status for hit in known] == [FormStatus.RIGHT]
    text = put(form, NAMES[right])
    (hit,) = finder.find(text)
    assert text[: hit.span.start] + hit.suggestion + text[hit.span.end :] == put(form, right)


def test_what_opens_the_sentence_is_no_part_of_the_name(finder):
    for before in ("The ", "On ", "After ", "A "):
        text = f"{before}Jevgeni Prigozin-led march ended."
        (hit,) = finder.find(text)
        assert hit.span.of(text) == "Jevgeni Prigozin"


def test_a_place_counts_as_one_in_capitals_and_at_the_start_of_the_sentence(finder):
    for text in ("Near Lehman, troops dug in.", "In Lehman, nobody slept.", "TROOPS FLEE FROM LEHMAN"):
        (hit,) = finder.find(text)
        assert (hit.suggestion.upper(), hit.score > 0.9) == ("LYMAN", True)


@pytest.mark.parametrize(
    ("headline", "wrong"),
    [
        ("Kremlin Rebukes Prigozin", "Prigozin"),
        ("Kremlin Denies Prigozin Was Killed", "Prigozin"),
        ("Prigozin Arrested in Moscow", "Prigozin"),
        ("Russia Retakes Lehman", "Lehman"),
    ],
)
def test_in_a_headline_a_verb_is_no_part_of_a_name(finder, headline, wrong):
    assert [hit.span.of(headline) for hit in finder.find(headline)] == [wrong]


def test_beside_a_name_that_is_a_verb_too_it_is_another_name(finder):
    assert [
        hit for hit in finder.find("Lehman Brothers and Grant Prigozin met Ivan Prigozin.") if hit.score > 0.5
    ] == []
