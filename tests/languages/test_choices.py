import re

import pytest

from qa_tool.languages import choices
from qa_tool.text.tables import files_of, rows_of

PACKAGE = "qa_tool.languages"
FILES = files_of(PACKAGE, "choices")
HEAD, *ROWS = rows_of(PACKAGE, "choices.tsv")
MEMBERS = {tuple(row[:2]) for row in ROWS}


def test_languages_are_those_of_the_columns_and_the_files():
    assert {"ko", "ja", "zh", "ru", "uk", "ar", "de", "he", "es", "fr", "it", "pt", "pl"} <= choices.LANGUAGES
    assert len(choices.LANGUAGES) == len(HEAD) - 4 + len(FILES)


@pytest.mark.parametrize("file", FILES)
def test_a_file_has_known_members_once_and_good_expressions(file):
    keys = [tuple(row[:2]) for row in rows_of(PACKAGE, file)]
    assert set(keys) <= MEMBERS
    assert len(keys) == len(set(keys))
    for name, member, cell in rows_of(PACKAGE, file):
        said, _, may = cell.partition("~")
        assert not said or re.compile(said.replace("{}", "x")).search("") is None, (name, member)
        assert not may or re.compile(may).search("") is None, (name, member)


def test_a_set_has_all_its_members_in_a_file():
    for file in FILES:
        mine = {tuple(row[:2]) for row in rows_of(PACKAGE, file)}
        sets = {name for name, _ in mine}
        assert {each for each in MEMBERS - mine if each[0] in sets and each[1] != "*"} == set(), file


def test_an_unknown_language_or_set_says_nothing_and_may_mean_all():
    assert list(choices.sets("xx")) == []
    assert choices.said_in("norte", "xx", "direction") == {}
    assert choices.source_may_say("norte", "xx", "direction", 1)
    assert "pronoun" not in choices.sets("es")
    assert choices.source_may_say("Ella habla.", "es", "pronoun", 0)


@pytest.mark.parametrize(
    ("language", "source", "said", "may"),
    [
        ("es", "El este del país.", {2}, {2}),
        ("es", "Este país.", set(), {2}),
        ("fr", "Il est au sud.", {1}, {1}),
        ("pl", "Przyszli z północy.", {0}, {0}),
    ],
)
def test_what_is_said_and_what_may_be(language, source, said, may):
    assert set(choices.said_in(source, language, "direction")) == said
    assert {n for n in range(4) if choices.source_may_say(source, language, "direction", n)} == may
