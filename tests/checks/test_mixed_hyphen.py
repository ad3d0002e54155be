import pytest
from trying import fixed, flags


@pytest.mark.parametrize(
    ("text", "flagged", "after"),
    [
        (
            "The front-line workers left. A front-line unit and a frontline unit came.",
            ["frontline"],
            "The front-line workers left. A front-line unit and a front-line unit came.",
        ),
        # The ending goes over.
        (
            "A check-up helps. Two check-ups were free, and checkups are rare.",
            ["checkups"],
            "A check-up helps. Two check-ups were free, and check-ups are rare.",
        ),
        (
            "Many died of heat stroke. The cause was heat stroke. They feared heatstroke.",
            ["heatstroke"],
            "Many died of heat stroke. The cause was heat stroke. They feared heat stroke.",
        ),
        ("An e-mail came.\nThe email was long, the emails were not.", ["e-mail"], None),
        ("The non-farm sector grew.\nA nonfarm job was lost.", ["nonfarm"], None),
    ],
)
def test_the_rarer_way_is_flagged(text, flagged, after):
    assert flags("mixed-hyphen", text) == flagged
    if after is not None:
        assert fixed("mixed-hyphen", text) == after
        assert flags("mixed-hyphen", after) == []


@pytest.mark.parametrize(
    "text",
    [
        "The front line held, and frontline workers on the front line slept.",
        "He may be there, and maybe she is; maybe it may be.",
        "Some time in May, sometime in June. In side streets and inside.",
        "They resign and re-sign. He re-covered the chair and recovered.",
        "It rose 5 per cent, and 6 percent in June.",
        "The Cease-fire Act and the ceasefire.",
        "They set up a setup. It broke down: a breakdown.",
        "A well-known man is well known.",
    ],
)
def test_what_english_writes_in_two_ways_passes(text):
    assert flags("mixed-hyphen", text) == []
