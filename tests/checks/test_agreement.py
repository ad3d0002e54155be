import pytest
from trying import fixed, flags

CHECK = "agreement"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("There is many evidence of it.", "There is much evidence of it."),
        ("He likes these music.", "He likes this music."),
        ("This measures are new.", "These measures are new."),
        ("They had much problems with it.", "They had many problems with it."),
        ("They was in Rome.", "They were in Rome."),
        ("He have left.", "He has left."),
        ("It don't matter.", "It doesn't matter."),
    ],
)
def test_mends_what_is_plain(text, right):
    assert fixed(CHECK, text) == right


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Every students of the school left.", ["Every students"]),
        ("He saw a soldiers and left.", ["a soldiers"]),
        ("Those country are small.", ["Those country"]),
    ],
)
def test_finds_the_rest(text, flagged):
    assert flags(CHECK, text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "these music festivals, many information technology firms, every people's deputy, this measures 5 metres",
        "Many a person; as much people say; a few years; another three weeks; half a years; these are things",
        "It were better. I have been there. They have. We, is the word. He and they are here.",
        "This products company and a things list; each years-long case; a cities-first plan.",
        "He gave it much. People came. With those people and this people of the north.",
    ],
)
def test_leaves_longer_nouns_alone(text):
    assert flags(CHECK, text) == []
