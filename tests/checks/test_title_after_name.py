import pytest
from trying import fixed, flags

CHECK = "title-after-name"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Kishimoto prime minister left for Rome.", "Prime Minister Kishimoto left for Rome."),
        ("He met with Wang Yi foreign minister.", "He met with Foreign Minister Wang Yi."),
        ("“Lee Jae-seok coach praised us,” he said.", "“Coach Lee Jae-seok praised us,” he said."),
        ("On Monday, Sato defendant (45) denied it.", "On Monday, the defendant, Sato, 45, denied it."),
        ("Kim player scored twice.", "Kim scored twice."),
    ],
)
def test_puts_the_title_before_the_name(text, mended):
    assert fixed(CHECK, text, "ko") == mended


@pytest.mark.parametrize(
    "text",
    [
        "The Macron president photo was shown. Former Kim coach Lee left.",
        "Nintendo president Shuntaro Furukawa spoke, and Stanford professor Lee told us so.",
        "Moscow mayor said so; a Seoul governor said no. Apple president told us.",
        "He beat Kim, coach of the year. Kim coach bags are sold.",
        "Lee players were glad; the Kim coaches met.",
    ],
)
def test_leaves_other_names_and_titles_alone(text):
    assert flags(CHECK, text, "ko") == []
