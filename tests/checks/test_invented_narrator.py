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


LONG = "The lake rose on Monday. The town was warned. Nobody was hurt. The school is shut."


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("The man was ill. I am 40 years old.", "The man was ill. He is 40 years old."),
        ("The man left. I don't know when it ends.", "The man left. He doesn't know when it ends."),
        ("The coach praised him. I look forward to it.", "The coach praised him. He looks forward to it."),
        ("The coach praised him. I’ve never won the cup.", "The coach praised him. He has never won the cup."),
        ("He was ill. At the camp he slept in my bed.", "He was ill. At the camp he slept in his bed."),
        ("They were ill. They were, as I was, alone.", "They were ill. They were, as he was, alone."),
    ],
)
def test_puts_somebody_else_in_its_place_where_few_sentences_say_so(text, mended):
    assert fixed(CHECK, text, "ko") == mended


@pytest.mark.parametrize(
    "text",
    [
        f"{LONG} “I like the house,” she said. 'My dog is lost.' It was late, I think, she said.",
        f"{LONG} I was late. I like it. I slept well. I ate well. I saw my dog.",
        f"{LONG} He told me of the rain. I like the house.",
        f"{LONG} I met the mayor at noon. I like the house.",
        f"{LONG} In World War I it burnt. King Edward I built it, in phase I. Chapter I tells of it.",
        f"{LONG} [Kim / resident: I like the house.] (Kim: I like it.)\nMayor: I like the house.",
        f"<Anchor> {LONG}\n<Reporter> Yes, I am in the town.",
        f"{LONG} He said, “It is late. I like the house.\n",
        f"{LONG} He said: “It is late.\nI like the house.\nI like it.”",
        f"{LONG} I did. I said.",
        f"{LONG} She sang the hit I Love Rain in May. The song I want it is old. He came as I, Robot.",
        "I like the house.",
    ],
)
def test_leaves_authors_scripts_and_titles_alone(text):
    assert flags(CHECK, text, "ko") == []
