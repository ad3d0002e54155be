import pytest
from trying import fixed, flags

CHECK = "comma-before-that"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("The mayor announced, that the pool would close.", "The mayor announced that the pool would close."),
        ("On Monday, he told the court, that Rome is far.", "On Monday, he told the court that Rome is far."),
        (
            "And she stressed on her page in the evening, that the rumours are false.",
            "And she stressed on her page in the evening that the rumours are false.",
        ),
        ("They asked, whether the shop is open.", "They asked whether the shop is open."),
        ("It is unclear, why they left.", "It is unclear why they left."),
        ("It is very clear, that it rains.", "It is very clear that it rains."),
        ("She thinks, that bears will come.", "She thinks that bears will come."),
        ("He spoke of the fact, that nobody came.", "He spoke of the fact that nobody came."),
        ("The agency believes, that 20 people left.", "The agency believes that 20 people left."),
    ],
)
def test_takes_the_comma_out(text, mended):
    assert [flag[:2] for flag in flags(CHECK, text)] == [", "]
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "The road, the mayor said, that the town needs is shut.",
        "He said that it rained, that the road was shut, and that the bus was late.",
        "He said, that day, that it rained. She knew it, that is all. They found, that time, the key.",
        "A man who, he said in court, that night had called her. “It is clear,” she said, “that he left.”",
        "She asked, how? He explained why, how and whether, the day after, it rained.",
        "If a way is found, that it works is certain.",
    ],
)
def test_leaves_what_stands_apart(text):
    assert flags(CHECK, text) == []
