import re

import pytest

from qa_tool.languages.catalogue import all_languages, source_language
from qa_tool.languages.countries import is_country
from qa_tool.languages.names import NAMES

LANGUAGES = all_languages()


def test_they_are_all_there():
    codes = "ar bg cs da de el es fa fr he hi hu id it ja ko nl pl pt ro ru sv tr uk vi zh"
    assert [language.code for language in LANGUAGES] == codes.split()
    assert {language.code: language.name for language in LANGUAGES} == NAMES


def test_a_language_is_found_by_its_code():
    assert source_language("ko").name == "Korean"
    assert source_language("zh-TW").name == "Chinese"
    assert source_language("xx") is None


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_own_countries_and_peoples_are_in_the_table(language):
    for name in (*language.own_country, *language.own_people):
        assert is_country(name)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_stubs_compile_and_leave_real_sentences_alone(language):
    for stub in language.stranded_stubs:
        assert re.compile(stub).fullmatch("He said that the talks would go on.") is None
        assert re.compile(stub).fullmatch("It was in the south.") is None
        assert re.compile(stub).fullmatch("") is None


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("ko", "I did."),
        ("ko", "It is analyzed."),
        ("ko", "It was reported."),
        ("ja", "It is said."),
        ("ja", "I said."),
        ("zh", "(Finish)"),
        ("zh", "It is reported."),
        ("ru", "He noted."),
        ("ru", "It is reported by TASS."),
        ("uk", "Reported."),
        ("ar", "And he added."),
        ("he", "It was stated."),
        ("de", "It said."),
    ],
)
def test_typical_stubs_are_known(code, sentence):
    assert any(re.fullmatch(stub, sentence) for stub in source_language(code).stranded_stubs)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.code)
def test_sound_folds_are_groups_of_small_latin_letters(language):
    # Where names are written in Latin letters anyway, what is spelled otherwise is put back.
    assert language.sound_folds or language.respellings or language.code == "hi"
    for group in language.sound_folds:
        assert len(set(group)) == len(group) > 1
        assert all(re.fullmatch("[a-z]+", spelling) for spelling in group)
