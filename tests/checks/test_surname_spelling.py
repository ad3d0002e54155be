import pytest
from trying import fixed, flags

CHECK = "surname-spelling"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "Mr. Jo left.\nMr. Cho Da-on wept.\nMr. Jo’s son came.",
            "Mr. Cho left.\nMr. Cho Da-on wept.\nMr. Cho’s son came.",
        ),
        ("Coach Lim won. Coach Im lost. Coach Lim left.", "Coach Lim won. Coach Lim lost. Coach Lim left."),
        ("Judge Noh spoke. Judge Roh left.", "Judge Noh spoke. Judge Noh left."),
    ],
)
def test_one_family_name_has_one_spelling(text, mended):
    assert fixed(CHECK, text, source_language="ko") == mended


@pytest.mark.parametrize(
    "text",
    [
        "Judge Noh Min-ho met Judge Roh Da-on. Judge Roh left.",
        "Judge Noh met Mayor Roh.",
        "Judge Noh met Judge Bae. Mr. Yi-Min left, and Mr. Lee wept.",
        "Noh met Roh.",
    ],
)
def test_others_are_left_alone(text):
    assert flags(CHECK, text, source_language="ko") == []


def test_other_languages_are_left_alone():
    assert flags(CHECK, "Judge Noh spoke. Judge Roh left.", source_language="zh") == []
