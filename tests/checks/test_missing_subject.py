import pytest
from trying import flags, found

CHECK = "missing-subject"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Formulate the standards of the network for public places.", ["Formulate"]),
        ("The team left. Continue to operate the shifts of the camp at night.", ["Continue to"]),
        ("Vigorously promote the growth of the industry and its firms.", ["Vigorously"]),
        ("Strengthen the security of the camp and its long walls.", ["Strengthen"]),
        ("They met. Announce the budget of the year, and then visited the port.", ["Announce"]),
        ("Has been closed to visitors since the spring.", ["Has been"]),
        ("It rained. Is expected that the river will rise.", ["Is expected that"]),
        ("Continued to climb for five weeks.", ["Continued to climb"]),
        ("Stated that the bridge would be open by noon.", ["Stated that the"]),
        ("Will be sent to the front in June.", ["Will be"]),
        ("Since last May, has kept the rate at two points.", ["has kept"]),
        ("In addition, revealed that it would close the shop.", ["revealed"]),
        ("After the vote, is expected to leave.", ["is expected"]),
        ("She left. Is a mother of two, and works nights.", ["Is"]),
        ("Was widely regarded as the best of them.", ["Was"]),
        ("He left. Held the post for two years at a small club.", ["Held"]),
        ("Lost the first set after both held every serve.", ["Lost"]),
    ],
)
def test_finds_commands_to_nobody(text, flagged):
    assert flags(CHECK, text) == flagged


@pytest.mark.parametrize(
    "text",
    [
        "Improve your garden with these five tips for the long months.",
        "Since he left, it has rained. In Rome, has he a house? For example, given the rain, it is late.",
        "In the north, built in 1900, stands a bridge. At home, told the news, she wept. In 2020, had the firm known it. After that, is it so?",
        "“Ensure that the doors of the house are closed at night,” she said.",
        "Provide an overview.",
        "Is the plan dead, the mayor asked. Was it the end of the road? Is This the End of the Road. Are the two alike?",
        "Asked the reason, striker Lee left the hall. Put the kettle on for the men. Told the news, he wept. Left the hall.",
        "Promote the growth of the industry and its many small firms",
        "Continue reading the main story on the next page of this site.",
        "Conduct unbecoming was the charge that he had to answer for.",
        "Support for the plan of the mayor grew in the course of the year.",
        "Support workers for the homes of the old went on strike.",
        "Raise prices are what the firm has in mind for next year.",
        "Has the bridge been closed since the spring?",
        "Had the river not risen, the bridge would be open.",
        "Will they be sent to the front in June, or stay.",
        "Built in 1961, the house has two floors. Was it not so?",
        "Born in Rome, she went to live in a town by the sea. “Was told to go there,” he said.",
        "Reported to the police, he fled. Decided that night, the match was the last one.",
        "Developing the standards of the network for public places is hard.",
    ],
)
def test_leaves_other_sentences_alone(text):
    assert flags(CHECK, text) == []


def test_says_why_it_happens():
    (placed,) = found(CHECK, "Strengthen the security of the camp and its long walls.", "zh")
    assert "Chinese" in placed.issue.evidence["why it happens"]
    assert placed.issue.severity == "major"
