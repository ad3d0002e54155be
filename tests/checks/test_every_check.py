"""What must hold of every check there is or will be; each also has a test file of its own."""

import re
import time
from functools import cache
from pathlib import Path

import pytest

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.issue import Severity
from qa_tool.domain.placing import place
from qa_tool.domain.term import Term
from qa_tool.house.finder import HouseRules
from qa_tool.names.book import FormBook
from qa_tool.names.finder import NameFinder

CHECKS = catalogue.checks()
IDS = [check.id for check in CHECKS]
TERMS = (
    Term("Yevgeny Prigozhin", accepted=("Prigozhin",), wrong=("Prigozin",)),
    Term("Lyman", wrong=("Lehman", "Liman")),
    Term("Zaporizhzhia", accepted=("Zaporozhye",), wrong=("Zaporiza",)),
)
CATEGORIES = {"Accuracy", "Fluency", "Terminology", "Style", "Locale convention", "Design and markup", "Other"}
#: Of each so many characters are looked at, for so many seconds of the processor at most: the slowest check takes a
#: quarter, and one whose time goes as the square of the length, in steps of Python, takes more.
HOSTILE_LENGTH, HOSTILE_SECONDS = 6_000, 3
HOSTILE = {
    "quotes": "\"'“‘” ’" * 2900,
    "brackets": "([{<" * 2500 + ")]}>" * 2500,
    "digits": "1234567890" * 2000,
    "figures": "1,2 3.4 the 5th, " * 1180,
    "capitals": "A" * 20_000,
    "names": "Abcdef Ghijkl " * 1430,
    "many names": " ".join(f"Ab{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}ov" for n in range(3300)),
    "one endless word": "a" * 20_000,
    "spaces": " " * 20_000,
    "no-break spaces": "\u00a0\u2009" * 10_000,
    "emoji": "😀👨‍👩‍👧" * 3300,
    "mixed scripts": "aбα한漢あאع " * 2200,
    "full stops": ". , ; " * 3300,
    "commas": "a, b, " * 3300,
    "hyphens": "a-b—c–" * 3300,
    "apostrophes": "o'o'" * 5000,
    "the": "the " * 5000,
    "short sentences": "I did. " * 2850,
    "korea": "in Korea, " * 2000,
    "open quotes": '"a ' * 6600,
    "controls": "\x00\x1b\u200b\u202e" * 5000,
    "surrogates": "\ud800a" * 10_000,
}


#: The book of an example's terms; most examples have none, or those of the example before.
book_of = cache(FormBook)


def facts_for(example):
    return Facts(
        source_language=example.source_language,
        source_text=example.source_text,
        names=NameFinder(book_of(example.terms), example.source_language),
        house=HouseRules(example.rules),
    )


def issues_of(check, text, facts):
    checked = Runner([check], facts).check(text.split("\n"))
    assert checked.failed == ()
    return place(checked)


def after_first_suggestions(text, placed):
    for each in reversed(placed):
        if each.issue.suggestions:
            text = text[: each.span.start] + each.issue.suggestions[0] + text[each.span.end :]
    return text


@pytest.mark.parametrize("check", CHECKS, ids=IDS)
def test_it_says_what_it_is_shows_what_it_flags_and_passes_and_has_a_test_file_of_its_own(check):
    assert len((check.__doc__ or "").strip()) > 40
    assert check.title
    assert check.title[0].isupper()
    assert check.category.partition("/")[0] in CATEGORIES
    assert isinstance(check.severity, Severity)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", check.id)
    assert sum(1 for example in check.examples if example.flags) >= 2
    assert sum(1 for example in check.examples if not example.flags) >= 2
    assert (Path(__file__).parent / f"test_{check.id.replace('-', '_')}.py").is_file()


@pytest.mark.parametrize("check", CHECKS, ids=IDS)
def test_its_examples_flag_what_they_say_and_the_first_suggestion_mends_them(check):
    for example in check.examples:
        assert_example(check, example)


def assert_example(check, example):
    facts = facts_for(example)
    placed = issues_of(check, example.text, facts)
    assert tuple(each.issue.text for each in placed) == example.flags
    for each in placed:
        assert each.span.of(example.text) == each.issue.text
        assert each.issue.message.rstrip().endswith((".", "?", "”"))
        assert 0 <= each.issue.confidence <= 1
        assert each.issue.text not in each.issue.suggestions
    mended = after_first_suggestions(example.text, placed)
    if example.fixed is not None:
        assert mended == example.fixed
    helpless = tuple(each.issue.text for each in placed if not each.issue.suggestions)
    assert tuple(each.issue.text for each in issues_of(check, mended, facts)) == helpless


@pytest.mark.parametrize("check", CHECKS, ids=IDS)
def test_it_says_the_same_twice(check):
    text = "\n".join(example.text for example in check.examples)
    facts = facts_for(check.examples[0])
    assert issues_of(check, text, facts) == issues_of(check, text, facts)


@pytest.fixture(scope="module")
def book():
    return FormBook(TERMS)


@pytest.mark.parametrize("check", CHECKS, ids=IDS)
def test_hostile_text_does_no_harm(check, book):
    for kind, whole in HOSTILE.items():
        text = whole[:HOSTILE_LENGTH]
        facts = Facts(source_language="ko", names=NameFinder(book, "ko"))
        start = time.process_time()
        placed = issues_of(check, text, facts)
        assert time.process_time() - start < HOSTILE_SECONDS, kind
        for each in placed:
            assert each.span.of(text) == each.issue.text, kind
