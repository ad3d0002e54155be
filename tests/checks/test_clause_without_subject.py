import pytest
from trying import flags

CHECK = "clause-without-subject"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("The goalkeeper said that is ready to play.", "that is ready to"),
        ("She hinted that wants to sing again.", "that wants"),
        ("The boxer admitted that does not know the rules.", "that does not know"),
        ("The star explained why left the group.", "why left"),
        ("The actor told how became a father.", "how became"),
        ("He found a map, thanks to which won the race.", "thanks to which won"),
    ],
)
def test_finds_verbs_that_nobody_does(text, flagged):
    assert flags(CHECK, text, "ru") == [flagged]


@pytest.mark.parametrize(
    "text",
    [
        "He said that was wrong, and that will change. She said that he wants to sing. I know that feels bad.",
        "She told how lives were lost, how tired she was and why he left. He knew how to win and why not to.",
        "The law, because of which the plant was closed, is old; the rain, due to which it has been shut, ended.",
    ],
)
def test_passes(text):
    assert flags(CHECK, text, "ru") == []
