import pytest
from trying import fixed, flags, found

CHECK = "list-count"


@pytest.mark.parametrize(
    ("text", "flagged", "suggestion"),
    [
        ("It took four regions: Anhalt, Baden and Hesse.", "four", "three"),
        ("It took four regions (Anhalt, Baden and Hesse) by force.", "four", "three"),
        ("The 2 Baltic states, Estonia, Latvia, and Lithuania, agreed.", "2", "3"),
        ("Three men: John Gray, Paul West, Mary Moss and Li Wei were held.", "Three", "Four"),
        ("The five countries, France, Germany, Italy, and Spain, met.", "five", "four"),
        ("He gave three reasons: cost, time, fear and anger.", "three", "four"),
        ("The 3 winners - Ann, Bob, Carl and Dora - cheered.", "3", "4"),
    ],
)
def test_finds_lists_with_another_number_of_members(text, flagged, suggestion):
    (placed,) = found(CHECK, text)
    assert (placed.issue.text, placed.issue.suggestions) == (flagged, (suggestion,))
    assert flags(CHECK, fixed(CHECK, text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "It took four regions: Anhalt, Baden, Hesse, and Saxony through a vote.",
        "The five states, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, and Uzbekistan, met.",
        "He saw ten cities, including Rome and Paris.",
        "In two days, Rome and Paris agreed.",
        "In the last two days, Rome, Paris and Berlin agreed.",
        "Of the six nations, China, Russia and Iran, voted no.",
        "The two countries, Trinidad and Tobago and Haiti, met.",
        "The top 5 teams, Brazil, France and Spain, won.",
        "He gave three reasons: cost, time and others.",
        "There are four issues: the war, food prices, health and energy.",
        "At least two people, Ann, Bob and Carl, were hurt.",
    ],
)
def test_leaves_right_and_open_lists_alone(text):
    assert flags(CHECK, text) == []


def test_evidence_lists_the_members():
    (placed,) = found(CHECK, "It took four regions: Anhalt, Baden and Hesse.")
    assert placed.issue.evidence["members"] == "Anhalt; Baden; Hesse"


def test_places_that_are_announced_with_of():
    assert flags(CHECK, "The five cities of Osaka, Kobe, Nara and Kyoto will take part.") == ["five"]
    assert flags(CHECK, "The four cities of Osaka, Kobe, Nara and Kyoto will take part.") == []
    assert flags(CHECK, "The two cities of the Ruhr, Essen and Bochum, and the two sons of Ann, Bob and Cy met.") == []
