import pytest
from trying import fixed, flags

CHECK = "doubled-subject"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("The mayor he said that it was late.", "he said", "The mayor said that it was late."),
        ("The coach, Mark Ellery, he said it was late.", "he said", "The coach, Mark Ellery, said it was late."),
        ("Mayor Hiroshi Ueda he said it was late.", "he said", "Mayor Hiroshi Ueda said it was late."),
        (
            "The bus, which carried 40 people, it overturned.",
            "it overturned",
            "The bus, which carried 40 people, overturned.",
        ),
        ("It holds a call in which Mr Roth he named it.", "he named", "It holds a call in which Mr Roth named it."),
    ],
)
def test_finds_subjects_said_twice(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "The mayor, Anna Roth, she said, was ill. On Monday, she said it was late.",
        "The bank, which owns it, it said, was closed. A man, who lives there, it emerged, left.",
        "In Rome, the city of the popes, she said it was late.",
        "The minister he named said no. The leader he said was ill came back.",
    ],
)
def test_leaves_alone_what_is_put_in_between(text):
    assert flags(CHECK, text) == []
