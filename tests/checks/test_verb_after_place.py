import pytest
from trying import fixed, found

from qa_tool.domain.issue import Severity

CHECK = "verb-after-place"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("In Omsk is expected a cold spell.", "is expected"),
        ("In Kiev, is expected deterioration of the weather.", "is expected"),
        ("In the Lviv region were detained two men.", "were detained"),
        ("In Poland will be held a tournament.", "will be held"),
        ("In Ukraine significantly increased the tariffs for water.", "increased"),
        ("In Odesa has opened a museum of bread.", "has opened"),
        ("In Sumy died a well-known surgeon.", "died"),
        ("In Perm in an accident with a tram injured four people.", "injured"),
        ("On May 9 in Omsk were opened two parks.", "were opened"),
        ("In the north of the island burned down two barns.", "burned down"),
        ("At the coming summit will be discussed the price of grain.", "will be discussed"),
        ("As a result of the raid on the port killed 12 people.", "killed"),
        ("Writes the Morning Post, the mayor has left.", "Writes"),
        ("According to him, has changed the mood of the voters.", "has changed"),
    ],
)
def test_finds_a_verb_before_its_subject(text, flagged):
    (placed,) = found(CHECK, text, "ru")
    assert placed.issue.text == flagged
    assert placed.issue.severity is Severity.MINOR


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("In the Kremlin commented on the visit.", "The Kremlin commented on the visit."),
        ("In the State Duma, explained how it works.", "The State Duma explained how it works."),
        ("In Britain announced the arrest of a spy.", "In Britain announced the arrest of a spy."),
    ],
)
def test_finds_that_nobody_speaks(text, mended):
    (placed,) = found(CHECK, text)
    assert placed.issue.severity is Severity.MAJOR
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "In Ukraine detained protesters were freed, and announced plans were shelved.",
        "In London, where it was held, a museum opened. In Paris stood a tower. In Rome is a fountain.",
        "In Germany rose gardens are rare; in the Kremlin they said that it rained.",
        "In March the shop closed, and in Kyiv it is expected to open again.",
        "In Berlin is expected to rain. In the village held by rebels a school opened two years ago.",
        "As a result of a raid that killed 12 people, a curfew began. On the road opened two years ago lay a tree.",
        "Reports the Post made are false. Writes Ann Roth: “I was there.”",
    ],
)
def test_leaves_english_alone(text):
    assert found(CHECK, text, "ru") == ()
