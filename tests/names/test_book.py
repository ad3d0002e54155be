"""The book of forms: what it finds is the same wherever it lies, and however it came to its terms."""

import random
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from qa_tool.names.book import FormBook
from qa_tool.names.finder import NameFinder

FIRST = ("Boris", "Ron", "Alla", "Yevgeny", "Abdel Fattah", "Kim", "Jean-Luc", "Maria")
LAST = ("Johnson", "Pugacheva", "Prigozhin", "al-Burhan", "Burhan", "Jong-un", "Mélenchon", "da Silva", "Lyman")
ALONE = ("Zaporizhzhia", "Lyman", "Johnson", "Burhan", "NATO", "special operation", "Kharkiv", "Prigozhin")
WRONG = ("Liman", "Prigozin", "Jonson", "special action", "Alla Pugachova", "Burkhan")
PEOPLE = tuple(f"{first} {last}" for first in FIRST for last in LAST)

terms = st.builds(
    Term,
    st.sampled_from((*PEOPLE, *ALONE)),
    accepted=st.lists(st.sampled_from((*PEOPLE, *ALONE)), max_size=1).map(tuple),
    wrong=st.lists(st.sampled_from(WRONG), max_size=1).map(tuple),
    kind=st.sampled_from((TermKind.PERSON, TermKind.PERSON, TermKind.PLACE)),
    status=st.sampled_from((TermStatus.APPROVED,) * 5 + (TermStatus.RETIRED,)),
    case=st.sampled_from((CaseRule.ANY,) * 5 + (CaseRule.EXACT,)),
)
#: Changes: where, and what comes there instead of what stands there; None leaves out, a pair puts in.
changes = st.lists(st.tuples(st.integers(0, 30), st.sampled_from(("replace", "remove", "insert")), terms), max_size=6)
TEXT = (
    "Boris Jonson and Ron Johnson met Prigozin, Alla Pugachova, Abdel Fattah Burkhan and Kim Jong Un in Zaporiza. "
    "Johnson, Burhan and Pugacheva spoke of Liman, Lyman and a special action; a special operation of NATO at Harkiv. "
    "Jong-un Kim, Johnson Boris, Maria da Silva, Jean Luc Melenchon, Yevgeny Prigogin and Al Burhan agreed."
)


def said(book):
    return NameFinder(book, "ko").find(TEXT)


def changed(before, many):
    after = list(before)
    for place, how, term in many:
        at = place % (len(after) + 1)
        if how == "insert" or at == len(after):
            after.insert(at, term)
        elif how == "replace":
            after[at] = term
        else:
            del after[at]
    return tuple(after)


@settings(max_examples=25, deadline=None)
@given(st.lists(terms, max_size=12), changes, changes)
def test_a_changed_book_is_the_book_of_the_changed_terms(before, first, second):
    book = FormBook(before)
    once = changed(before, first)
    twice = changed(once, second)
    grown = FormBook(once, like=book)
    again = FormBook(twice, like=grown)
    for made, anew in ((grown, FormBook(once)), (again, FormBook(twice))):
        assert said(made) == said(anew)
        for word in {word for name in (*PEOPLE, *ALONE, *WRONG) for word in name.lower().replace("é", "e").split()}:
            letters = word.replace("-", "")
            assert made.exact.get((letters,)) == anew.exact.get((letters,))
            assert made.places.get(letters) == anew.places.get(letters)
            assert made.alone.get(letters) == anew.alone.get(letters)
            assert (letters in made.right_words) == (letters in anew.right_words)
            assert made.index.candidates(letters) == anew.index.candidates(letters)
        for name in PEOPLE:
            letters = "".join(filter(str.isalpha, name.lower().replace("é", "e")))
            assert made.joined.get(letters) == anew.joined.get(letters)
            assert made.orders.get(letters) == anew.orders.get(letters)
            assert made.whole_index.candidates(letters) == anew.whole_index.candidates(letters)
        assert (len(made.index), len(made.whole_index)) == (len(anew.index), len(anew.whole_index))
        assert made.longest_whole == anew.longest_whole


def many(count):
    chance = random.Random(count)
    parts = "pri go zhin ku len ka ra shi mo vo dar et ul sen bek tsa ich ov an li".split()  # noqa: SIM905
    words = ["".join(chance.choices(parts, k=chance.randint(2, 4))).title() for _ in range(2 * count)]
    return tuple(Term(" ".join(pair), kind=TermKind.PERSON) for pair in zip(words[::2], words[1::2], strict=True))


def test_changes_far_apart_in_many_terms():
    before = many(2_000)
    book = FormBook(before)
    after = [*before, Term("Quintorzhevsky", kind=TermKind.PERSON)]
    after[3] = replace(after[3], wrong=("Wrongly Spelled",))
    del after[1_500]
    after.insert(700, Term("Zaporizhzhia", kind=TermKind.PLACE))
    made, anew = FormBook(after, like=book), FormBook(after)
    assert made.base is book.base
    text = f"Kvintorzhevsky and Wrongly Spelled in Zaporiza with {before[1_500].canonical}, {before[9].canonical}x."
    assert NameFinder(made, "ko").find(text) == NameFinder(anew, "ko").find(text)
    assert len(made.index) == len(anew.index)
    for name in before[::50]:
        assert made.index.candidates(name.canonical.split()[1].lower()) == anew.index.candidates(
            name.canonical.split()[1].lower()
        )


@pytest.mark.parametrize("change", ["turned", "others"])
def test_what_is_too_different_is_indexed_anew(change):
    before = many(300) if change == "turned" else many(2_500)
    after = before[::-1] if change == "turned" else many(2_600)[:2_500]
    book = FormBook(before)
    made = FormBook(after, like=book)
    assert made.base is not book.base
    assert len(made.index) == len(FormBook(after).index)


def test_no_terms():
    empty = FormBook()
    assert said(empty) == ()
    assert len(empty.index) == 0
    assert NameFinder(FormBook([Term("Lyman")], like=empty), None).find("Lyman")[0].term == Term("Lyman")
    assert NameFinder(FormBook([], like=FormBook([Term("Lyman")])), None).find("Lyman") == ()
