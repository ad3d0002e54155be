import pytest
from trying import fixed, flags

CHECK = "counted-twice"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        (
            "It rained, bringing the total number of cases in the province to 340 cases.",
            "340 cases",
            "It rained, bringing the total number of cases in the province to 340.",
        ),
        (
            "The number of injured reached about 37 injured.",
            "about 37 injured",
            "The number of injured reached about 37.",
        ),
        ("The points of the team rose to seven points.", "seven points", "The points of the team rose to seven."),
        ("Deaths in the south have risen to 3,436 deaths.", None, None),
        ("Now recoveries reached 430 new recoveries.", "430 new recoveries", "Now recoveries reached 430."),
    ],
)
def test_names_it_once(text, flagged, mended):
    assert flags(CHECK, text) == ([flagged] if flagged else [])
    if mended:
        assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "The number of seats rose from 20 seats to 25 seats; it fell from two points to one.",
        "The number of deaths rose to 214. Of 340 cases, 40 were new cases. The score went from 3 points to 5 points.",
        "The number of members of the club with 40 old members fell.",
    ],
)
def test_leaves_what_is_compared(text):
    assert flags(CHECK, text) == []
