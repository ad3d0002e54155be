import pytest
from trying import flags

CHECK = "scripture-words"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("And it shall come to pass that the road is shut.", ["it shall come to pass"]),
        ("It came to pass in the days of the storm.", ["It came to pass"]),
        ("The deputies spake unto the guards, and the ship cometh.", ["spake"]),
        ("The ship cometh at noon.", ["cometh"]),
        ("He that taketh the river is late.", ["taketh"]),
    ],
)
def test_finds_words_of_the_bible(text, flagged):
    assert flags(CHECK, text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "The priest read: “And it came to pass, that he spake unto them.”",
        "The law came to pass in May; what came to pass is a law unto itself. Where wilt thou go, who hath a boat?",
        "The teeth of Elizabeth, on the twentieth; beneath the heath of Macbeth, Seth and Thou.",
    ],
)
def test_leaves_quotations_and_words_of_today_alone(text):
    assert flags(CHECK, text) == []
