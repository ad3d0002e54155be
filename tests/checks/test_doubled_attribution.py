import pytest
from trying import fixed, flags

CHECK = "doubled-attribution"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ('He said, "It is late," he said.', 'He said, "It is late."'),
        ("She told reporters: “Why not?” she asked.", "She told reporters: “Why not?”"),
        ("The old mayor also noted, “It is late,” he noted.", "The old mayor also noted, “It is late.”"),
        ("Anna Roth explained, “It is late.” she explained.", "Anna Roth explained, “It is late.”"),
    ],
)
def test_a_speaker_is_named_once(text, mended):
    assert len(flags(CHECK, text)) == 1
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "“It is late,” he said, and “never mind,” he added.",
        "Asked why, “It is late,” he said.",
        "When Anna Roth said, “It is late,” he left.",
        "He said, “It is late,” and she replied.",
        "He said it was “late,” she said.",
    ],
)
def test_two_speakers_are_left_alone(text):
    assert flags(CHECK, text) == []


def test_mends_what_is_told_without_marks():
    text = "The police chief said it was late, the police chief said. Ann Roth added that it rained, Ann Roth added."
    assert fixed(CHECK, text) == "The police chief said it was late. Ann Roth added that it rained."
    assert (
        flags(CHECK, "The mayor said it was late, the police said. He said she left, she said. He said so, he said.")
        == []
    )


def test_a_quotation_of_several_sentences_is_looked_at_as_a_whole():
    text = "After the game, Coach Bae said, “We lost. It was late,” he said. He left."
    assert flags("doubled-attribution", text) == [",” he said."]
    assert fixed("doubled-attribution", text.replace("“", '"').replace("”", '"')) == (
        'After the game, Coach Bae said, "We lost. It was late." He left.'
    )
    assert flags("doubled-attribution", "Asked what he said, “We lost. It was late,” she replied.") == []
    assert flags("doubled-attribution", "He said, “We lost. It was late.” “No,” she said. “We won.”") == []


def test_what_stands_between_the_speaker_and_the_quotation_hides_nothing():
    text = "Coach Bae said before the game, “We may lose. It is late,” he said. “Today is May.”"
    assert flags("doubled-attribution", text) == [",” he said."]
