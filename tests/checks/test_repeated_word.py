import pytest
from trying import fixed, flags, found

CHECK = "repeated-word"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("It was held in in the hall.", "in in", "It was held in the hall."),
        ("The the end is near.", "The the", "The end is near."),
        ("The soldiers and soldiers left.", "soldiers and soldiers", "The soldiers left."),
        ("Talks between Vietnam and Vietnam began.", "Vietnam and Vietnam", "Talks between Vietnam began."),
        ("The Health and Health Commission met.", "Health and Health", "The Health Commission met."),
        ("He lived in Bern, Bern, Bern, Bern.", "Bern, Bern, Bern, Bern", "He lived in Bern."),
        ("Off to New Zealand New Zealand they went.", "New Zealand New Zealand", "Off to New Zealand they went."),
        (
            "They signed the wreck of the wreck of the wreck of the ship.",
            "the wreck of the wreck of the wreck of",
            "They signed the wreck of the ship.",
        ),
        ("A museum museum museum was built.", "museum museum museum", "A museum was built."),
        ("Expect heavy rain or heavy rain in May.", "heavy rain or heavy rain", "Expect heavy rain in May."),
        ("As a singer and singer, she won.", "singer and singer", "As a singer, she won."),
        ("Travel to China China is easy.", "China China", "Travel to China is easy."),
        ("THE THE MAYOR RESIGNED.", "THE THE", "THE MAYOR RESIGNED."),
        ("RAIN AND AND SNOW CLOSED THE PASS.", "AND AND", "RAIN AND SNOW CLOSED THE PASS."),
    ],
)
def test_finds_what_is_said_twice(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "He had had enough; I know that that is so.",
        "It was very, very good, and very very long.",
        "More and more people came again and again, for years and years, hours and hours.",
        "It grew bigger and bigger, and they waited and waited.",
        "HE HAD HAD A COLD WHEN DURAN DURAN CAME.",
        "Duran Duran flew to Bora Bora and Baden-Baden with Boutros Boutros-Ghali and Lang Lang.",
        "New York, New York. No, no, no. Location, location, location.",
        "In 2020 2020 votes; 10 10 10.",
        "He moved in in May and went on on Monday.",
        "She told her her son was well.",
        "Mental health and health services need money.",
        "Johnson and Johnson; step by step, day by day.",
        "The first act, the second act, the third act.",
        "It came closer and closer; Diddy or Diddy; a day or a day and a half; more work or more work than that.",
        "There are lies and lies, and it differs between man and man.",
        "She learned it from somebody who learned it from somebody who learned it from her.",
    ],
)
def test_leaves_what_english_doubles_alone(text):
    assert flags(CHECK, text) == []


def test_every_repetition_is_serious():
    (loop,) = found(CHECK, "A museum museum museum was built.")
    (double,) = found(CHECK, "It was held in in the hall.")
    assert (loop.issue.severity, double.issue.severity) == ("major", "major")


def test_a_thing_of_itself_is_found_and_the_best_of_the_best_is_not():
    assert flags(CHECK, "The question of the census in the census is hard.") == ["the census in the census"]
    assert flags(CHECK, "They are the best of the best, the few of the few and the richest of the richest.") == []


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("It was held in the capital of Bishkek Bishkek.", "Bishkek Bishkek", "It was held in the capital of Bishkek."),
        ("They met the envoy of the Middle East East.", "East East", "They met the envoy of the Middle East."),
        ("It was a law of the industry in 2017 2017.", "2017 2017", "It was a law of the industry in 2017."),
        (
            "It is the third level of the third level.",
            "the third level of the third level",
            "It is the third level.",
        ),
        (
            "He spoke of the army and the army of the north.",
            "the army and the army",
            "He spoke of the army of the north.",
        ),
    ],
)
def test_finds_names_years_and_phrases_joined_with_themselves(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "In the past month, and more and more young people have left.",
        "It was the best of the best, a friend of a friend, and one by one they left.",
        "They saw the Senate and the Senate Judiciary Committee at work there.",
        "They went to Wagga Wagga, saw Duran Duran and Lang Lang, and met Hassan Hassan there.",
        "It was a long day for the band and the band's many fans of the north.",
    ],
)
def test_leaves_joined_phrases_that_are_meant_alone(text):
    assert flags(CHECK, text) == []


def test_a_verb_that_ends_a_clause_may_come_again():
    assert flags("repeated-word", "What it was was a lie, and all there were were boats.") == []
    assert flags("repeated-word", "The city was was shelled.") == ["was was"]


def test_what_is_done_to_something_is_not_done_twice():
    assert flags("repeated-word", "He was tried for storing and storing files of the firm.") == ["storing and storing"]
    assert flags("repeated-word", "He was tired of running and running, and kept talking and talking to us.") == []
