import pytest

from qa_tool.names.matcher import Match, NameMatcher

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
