import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_tool.names.matcher import _MANY, Match, NameMatcher

NAMES = ("Pugacheva", "Prigozhin", "Zaporizhzhia", "Kim Jong Un", "Shoigu")


@pytest.fixture(scope="module")
def matcher():
    return NameMatcher(NAMES, "ko")


@pytest.mark.parametrize("name", NAMES)
def test_a_name_of_the_list_is_itself(matcher, name):
    assert matcher.match(name) == Match(name, 1.0)


@pytest.mark.parametrize(
    ("text", "name"), [("Fughacheva", "Pugacheva"), ("Prigozin", "Prigozhin"), ("Kim Jong-un", "Kim Jong Un")]
)
def test_changed_spellings_match(matcher, text, name):
    found = matcher.match(text)
    assert found is not None
    assert found.name == name
    assert 0.5 < found.score < 1.0


@pytest.mark.parametrize("text", ["Monday", "government", "", "12", "Al", "한국"])
def test_other_words_do_not_match_well(matcher, text):
    found = matcher.match(text)
    assert found is None or found.score < 0.3


def test_an_empty_list_matches_nothing():
    assert NameMatcher((), None).match("Putin") is None


PARTS = "pri go zhin ku len ka ra shi mo vo dar et ul sen bek tsa ich ov an li kim jong heung".split()  # noqa: SIM905


def made_up(count, seed):
    chance = random.Random(seed)
    return list(dict.fromkeys("".join(chance.choices(PARTS, k=chance.randint(2, 4))).title() for _ in range(count)))


@pytest.fixture(scope="module", params=[(1, "ko"), (150, None), (1_500, "ko"), (4_000, "ru")], ids=str)
def some_matcher(request):
    count, language = request.param
    return NameMatcher([*NAMES, *made_up(count, seed=1)], language)


def is_same(one, other):
    if one is None or other is None:
        return one is other
    return one.name == other.name and one.score == pytest.approx(other.score, abs=1e-9)


def test_many_at_once_match_as_one_by_one(some_matcher):
    known = ["Fughacheva", "Prigozin", "Monday", "government", "", "12", "Al", "한국", "Monday", "Šojgu", "x" * 300]
    texts = [*made_up(400, seed=2), *known, *NAMES]
    assert len(texts) > _MANY
    for text, found in zip(texts, some_matcher.match_many(texts), strict=True):
        assert is_same(found, some_matcher.match(text)), text


@given(st.lists(st.one_of(st.text("abghiknoprsuyz'Žж- ", max_size=12), st.sampled_from(NAMES))))
def test_any_texts_match_at_once_as_one_by_one(some_matcher, texts):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("qa_tool.names.matcher._MANY", 0)
        found = some_matcher.match_many(texts)
    assert all(is_same(one, some_matcher.match(text)) for one, text in zip(found, texts, strict=True))
