import pytest
from trying import fixed, flags, found

CHECK = "stilted-expression"


@pytest.mark.parametrize(
    ("language", "text", "mended"),
    [
        ("ko", "There was no human damage.", "There was no loss of life."),
        ("ja", "A 20s man was hurt.", "A man in his 20s was hurt."),
        ("ko", "Police found the 30s woman.", "Police found the woman in her 30s."),
        ("ko", "Human damage was avoided.", "Loss of life was avoided."),
    ],
)
def test_says_what_english_papers_write(language, text, mended):
    assert len(flags(CHECK, text, language)) == 1
    assert fixed(CHECK, text, language) == mended


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ko", "Human damage to the reef is old; human losses were small."),
        ("zh", "There was no human damage."),
        (None, "There was no human damage."),
    ],
)
def test_leaves_english_and_other_languages_alone(language, text):
    assert flags(CHECK, text, language) == []


def test_it_shows_what_the_source_says_and_is_minor():
    (placed,) = found(CHECK, "There was no human damage.", "ko")
    assert placed.issue.evidence == {"in the source": "인명 피해"}
    assert placed.issue.severity == "minor"
