import pytest
from trying import fixed, flags, found

CHECK = "stray-first-person"
LONG = "The lake rose on Monday. The town was warned. Nobody was hurt. The school is shut."


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "Her son was hurt. She asked why. I asked for the film.",
            "Her son was hurt. She asked why. She asked for the film.",
        ),
        ("The man was ill. I am 40 years old.", "The man was ill. He is 40 years old."),
        ("The residents left. I don't know when it ends.", "The residents left. They don't know when it ends."),
        ("The coach praised him. I look forward to the game.", "The coach praised him. He looks forward to the game."),
        ("The coach praised her. I’ve never won.", "The coach praised her. She has never won."),
        ("He was ill. At the camp he slept in my bed.", "He was ill. At the camp he slept in his bed."),
        ("They were ill. They were, as I was, alone.", "They were ill. They were, as they were, alone."),
    ],
)
def test_offers_the_one_who_was_spoken_of(text, mended):
    assert fixed(CHECK, text, "ko") == mended


def test_says_why_and_is_serious():
    (placed,) = found(CHECK, f"{LONG} I left the house.", "ja")
    assert placed.issue.text == "I left"
    assert placed.issue.severity == "major"
    assert "Japanese" in placed.issue.evidence["why it happens"]


@pytest.mark.parametrize(
    "text",
    [
        f"{LONG} “I left the house,” she said. 'My dog is lost.' It was late, I think, she said.",
        f"{LONG} I left. I went home. I slept. I ate. I saw my dog.",
        f"{LONG} He told me of the rain. I left the house.",
        f"{LONG} I met the mayor. I left the house.",
        f"{LONG} In World War I it burnt. King Edward I built it, in phase I. Chapter I tells of it.",
        f"{LONG} [Kim / resident: I left the house.] (Kim: I left.)\nMayor: I left the house.",
        f"<Anchor> {LONG}\n<Reporter> Yes, I am in the town.",
        f"{LONG} He said, “It is late. I left the house.\n",
        f"{LONG} He said: “It is late.\nI left the house.\nI went home.”",
        f"{LONG} I did. I said.",
        f"{LONG} She sang the hit I Love Rain in May. The song I want it is old. He came as I, Robot.",
        "I left the house.",
    ],
)
def test_passes(text):
    assert flags(CHECK, text, "ko") == []


def test_is_asked_of_languages_without_subjects_alone():
    text = f"{LONG} I left the house."
    assert flags(CHECK, text, "ru") == flags(CHECK, text) == []
