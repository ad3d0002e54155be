import pytest
from trying import fixed, flags

CHECK = "verbless-sentence"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("A deficit for the third month in a row.", "It was a deficit for the third month in a row."),
        ("The largest drop in ten years.", "It was the largest drop in ten years."),
        ("The lowest level since the crisis of 2009.", "It was the lowest level since the crisis of 2009."),
        ("A summit of both Koreas for the first time since the war began.", None),
    ],
)
def test_finds_sentences_without_a_verb(text, mended):
    assert flags(CHECK, text, "ko") == [text]
    if mended is not None:
        assert fixed(CHECK, text, "ko") == mended


@pytest.mark.parametrize(
    "text",
    [
        "It rained for the third day in a row.",
        "Sales rise for the first time in two years.",
        "The largest drop in ten years",
        "No comment.",
        "“The largest drop in ten years.”",
    ],
)
def test_leaves_sentences_with_a_verb_and_headlines_alone(text):
    assert flags(CHECK, text, "ko") == []


@pytest.mark.parametrize(
    ("text", "is_flagged"),
    [
        ("Over the past three days, 115 shells on the city of Norby.", True),
        ("On Sunday, the president of Lusania at a briefing in the north.", True),
        ("Over the past three days, 115 shells fell on the city.", False),
        ("On Sunday, the president spoke at a briefing in the north.", False),
        ("Over the past three days, nobody was hurt.", False),
    ],
)
def test_finds_what_slavic_languages_leave_out(text, is_flagged):
    assert flags(CHECK, text, "uk") == [text] * is_flagged
    assert flags(CHECK, text, "ko") == []
