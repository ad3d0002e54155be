import pytest
from trying import fixed, flags

CHECK = "doubled-conjunction"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("Although it rained a lot, but the game went on.", "but the", "Although it rained a lot, the game went on."),
        ("Even though it rained, but Kim came.", "but Kim", "Even though it rained, Kim came."),
        (
            "Although the economy is bad, but exports are up.",
            "but exports",
            "Although the economy is bad, exports are up.",
        ),
        ("Because of the heavy rain, so they had to wait.", "so they", "Because of the heavy rain, they had to wait."),
    ],
)
def test_finds_clauses_joined_twice(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "Although tired, but not unhappy, they left; although nothing but rain was forecast, they came.",
        "Because it was late but not dark, so they say, he walked; because it rained, so the story goes, she left.",
        "Because it was Sunday, so many shops were shut that he went home.",
        "Because of the cold, so the mayor said, schools were shut.",
        "Because it was late, so late that nobody came, they left. It rained, but the game went on, so they stayed.",
    ],
)
def test_leaves_others_alone(text):
    assert flags(CHECK, text) == []
