import pytest
from trying import fixed, flags

CHECK = "invented-narrator"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "The panel heard six people, and I decided to ask two more.",
            "The panel heard six people, and they decided to ask two more.",
        ),
        (
            "The mill closed in May.\nI hope to open it again. Therefore, we have decided to look for money.",
            "The mill closed in May.\nThey hope to open it again. Therefore, they have decided to look for money.",
        ),
        ("Rents rose again. We are asking for help.", "Rents rose again. They are asking for help."),
        (
            "The coach said ``we won'', and I showed the idea of going on.",
            "The coach said ``we won'', and they showed the idea of going on.",
        ),
    ],
)
def test_finds_the_narrator_that_the_machine_put_in(text, mended):
    for language in ("ja", "ko", "zh"):
        assert fixed(CHECK, text, language) == mended
    assert flags(CHECK, text, "ru") == []


@pytest.mark.parametrize(
    "text",
    [
        "I decided to go.",
        "It rained, and I decided to go home. My shoes were wet.",
        "It rained, and I loved it. Later I decided to stay.",
        "Mayor: The hall is old, and I want to close it.",
        "A. It was late, and I decided to stay.",
        "He said, “It was late, and I decided to stay.”",
        "“It was late. The mill was closed, and I decided to stay. It is a long story.",
        "The mill was closed, and I decided to stay.”",
        "World War I showed it. Elizabeth I decided it, and Phase I had failed.",
        "It was late, and we all went home; as we know, it rained.",
    ],
)
def test_leaves_those_alone_who_tell_their_own_story(text):
    assert flags(CHECK, text, "ja") == []


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "The envoy landed in Oslo. I met with fishermen and then spoke.",
            "The envoy landed in Oslo. They met with fishermen and then spoke.",
        ),
        ("A missile flew by. Our military saw it.", "A missile flew by. South Korea’s military saw it."),
    ],
)
def test_from_korean_anything_that_was_done_and_our_country(text, mended):
    assert len(flags(CHECK, text, "ko")) == 1
    assert fixed(CHECK, text, "ko") == mended


@pytest.mark.parametrize(
    "text",
    [
        "The film begins well. In the end I loved it.",
        "[Kim Min-su / Voter: I was there.\n\nI saw it, and I wrote it down.]\n\nThe vote was close.",
        "The world is warm. Our planet is one of eight.",
    ],
)
def test_from_korean_speech_and_feelings_are_left_alone(text):
    assert flags(CHECK, text, "ko") == []
