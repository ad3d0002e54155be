import pytest

from qa_tool.names.respelling import respelled


@pytest.mark.parametrize(
    ("letters", "language", "back"),
    [
        ("gavel", "ru", "havel"),
        ("dzhordzh", "uk", "gorg"),
        ("prigozhin", "ru", "prigozhin"),
        ("gavel", "ko", "gavel"),
        ("gavel", None, "gavel"),
    ],
)
def test_what_a_language_respells_is_put_back(letters, language, back):
    assert respelled(letters, language) == back
