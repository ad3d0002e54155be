import pytest
from trying import fixed, flags

CHECK = "bracketed-quote"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            '[Ara Cho/Voter: "They built a car park."] She left.',
            'Ara Cho, Voter, said: "They built a car park." She left.',
        ),
        ("[Lee Do-yun / Songpa-gu, Seoul: It is dear.]", "Lee Do-yun, Songpa-gu, Seoul, said: “It is dear.”"),
        ("It rained. [Fire officer: It is out now.]", "It rained. Fire officer said: “It is out now.”"),
        ("[“We will not give up!”]", "“We will not give up!”"),
    ],
)
def test_makes_quotations_of_brackets(text, mended):
    assert flags(CHECK, text, "ko")
    assert fixed(CHECK, text, "ko") == mended


def test_of_a_bracket_that_goes_on_it_flags_how_it_begins():
    assert flags(CHECK, "[Yang Min-su / Baker: We have waited long.\nIt is over.]", "ko") == ["[Yang Min-su / Baker: "]


@pytest.mark.parametrize(
    "text",
    [
        "He said that [the mayor] left. [Photo: Ha Min-gyu] [Video editing: Ha Min-gyu / Ma Ji-won]",
        "[Anchor] It rained. [1] A note. [Editor’s note: It was mended later on.] [Read more: A bus fell into a river]",
    ],
)
def test_leaves_notes_and_credits_alone(text):
    assert flags(CHECK, text, "ko") == []
