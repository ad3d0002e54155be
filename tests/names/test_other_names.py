import pytest

from qa_tool.names.other_names import is_compound, is_derived, is_other_gender, is_other_name, is_other_word
from qa_tool.names.run_words import Word


@pytest.mark.parametrize(
    ("right", "found"), [("shevchenko", "shevchenkove"), ("peskov", "peskovka"), ("bucha", "buchach")]
)
def test_a_syllable_behind_makes_another_name(right, found):
    assert is_derived(right, found)


@pytest.mark.parametrize(
    ("right", "found"),
    [
        ("cyril", "cyrille"),
        ("ronit", "ronitto"),
        ("jesuit", "jesuiteu"),
        ("merkel", "merkell"),
        ("macron", "makrong"),
        ("quintian", "quintianus"),
    ],
)
def test_what_a_script_puts_behind_makes_none(right, found):
    assert not is_derived(right, found)


def test_men_and_women_of_a_family():
    assert is_other_gender("putin", "putina")
    assert is_other_gender("zelensky", "zelenskaya")
    assert not is_other_gender("merkel", "merkela")


@pytest.mark.parametrize(
    ("right", "found", "is_other"),
    [
        ("hamaguchi", "hamagami", True),
        ("miyazaki", "miyasaki", False),
        ("yoshimasa", "yosimasa", False),
        ("fukushima", "hukusima", False),
        ("merkel", "merukeru", False),
    ],
)
def test_japanese_names_differ_by_their_moras(right, found, is_other):
    assert is_other_name(right, found, "ja") is is_other
    assert not is_other_name(right, found, "ko")


def test_names_in_pinyin_are_each_as_good():
    assert is_other_name("zhangyuxi", "zhangyuxia", "zh")
    assert not is_other_name("zhangyuxi", "zhangyuxia", "ru")


@pytest.mark.parametrize(
    ("word", "is_word"), [("Iraq", True), ("Nicosia", True), ("Lavrovs", True), ("Crime", True), ("Prigozin", False)]
)
def test_countries_capitals_plurals_and_common_words_are_no_misspellings(word, is_word):
    assert is_other_word(Word(0, word, word.lower()), 3.0, {"lavrov"}) is is_word


def test_an_adjective_of_a_place_is_no_wrong_spelling():
    assert is_other_name("transnistria", "transnistrian", "ko")
    assert not is_other_name("mariia", "marian", "ko")


@pytest.mark.parametrize(("letters", "is_one"), [("grayzone", True), ("basketmouth", True), ("zaporizia", False)])
def test_two_english_words_in_one_are_a_compound(letters, is_one):
    assert is_compound(letters) is is_one
