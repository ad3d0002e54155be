import pytest

from qa_tool.names.respelling import heard_as, respelled


@pytest.mark.parametrize(
    ("letters", "language", "back"),
    [
        ("gavel", "ru", "havel"),
        ("dzhordzh", "uk", "gorg"),
        ("prigozhin", "ru", "prigozhin"),
        ("gavel", "ko", "gavel"),
        ("hicahdu", "ko", "ricahdu"),
        ("gavel", None, "gavel"),
    ],
)
def test_what_a_language_respells_is_put_back(letters, language, back):
    assert respelled(letters, language) == back


@pytest.mark.parametrize(
    ("letters", "language", "heard"),
    [
        ("neipeulseu", "ko", "neipls"),
        ("seutaenteon", "ko", "stanton"),
        ("prigozin", "ko", "prigozin"),
        ("europa", "ru", "europa"),
        ("europa", None, "europa"),
    ],
)
def test_a_romanisation_is_heard_without_the_vowels_that_only_its_script_needs(letters, language, heard):
    assert heard_as(letters, language) == heard
