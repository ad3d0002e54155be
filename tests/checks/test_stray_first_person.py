import pytest
from trying import fixed, flags, found

CHECK = "stray-first-person"
LONG = "The lake rose on Monday. The town was warned. Nobody was hurt. The school is shut."


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        # Of one sentence, of two, of several paragraphs.
        (
            "The panel heard six people, and I decided to ask two more.",
            "The panel heard six people, and they decided to ask two more.",
        ),
        ("The envoy landed in Oslo. I met with fishermen.", "The envoy landed in Oslo. He met with fishermen."),
        (
            "The mill closed in May.\nI hope to open it again. Therefore, we have decided to look for money.",
            "The mill closed in May.\nHe hopes to open it again. Therefore, they have decided to look for money.",
        ),
        # Whoever was spoken of last; the verb with others.
        ("The residents left. I don't know when it ends.", "The residents left. They don't know when it ends."),
        ("The coach praised her. I’ve never been here.", "The coach praised her. She has never been here."),
        ("The coach praised him. I look forward to the game.", "The coach praised him. He looks forward to the game."),
        ("They were ill. They were, as I was, alone.", "They were ill. They were, as they were, alone."),
        ("Rents rose again. We are asking for help.", "Rents rose again. They are asking for help."),
        ("Rain fell. There we were taken to the hall.", "Rain fell. There they were taken to the hall."),
        ("On Friday he slept in my bed with myself alone.", "On Friday he slept in his bed with himself alone."),
        ("The nurse said with a smile that I am too old.", "The nurse said with a smile that he is too old."),
        ("A missile flew by. Our military saw it.", "A missile flew by. South Korea’s military saw it."),
    ],
)
def test_offers_who_it_may_be(text, mended):
    assert fixed(CHECK, text, "ko") == mended
    assert flags(CHECK, text, "ja") == flags(CHECK, text, "zh") == flags(CHECK, text, "ko")
    assert flags(CHECK, text, "ru") == flags(CHECK, text) == []


def test_says_why_and_how_serious_it_is():
    narrator, ours = found(CHECK, f"{LONG} I left the house. Our government said no.", "ja")
    assert (narrator.issue.text, narrator.issue.severity) == ("I left", "major")
    assert "Japanese" in narrator.issue.evidence["why it happens"]
    assert (ours.issue.suggestions, ours.issue.severity) == (("Japan’s ",), "minor")


@pytest.mark.parametrize(
    "text",
    [
        # Who tells his own story, or that of his paper.
        "I decided to go to the lake.",
        f"I came to the lake at noon. {LONG} I left the house.",
        f"{LONG} I want to sleep. I like the quiet lake. I need a new boat. I went home again.",
        f"{LONG} He told me of the rain. I left the house.",
        f"{LONG} I met the mayor. I left the house.",
        f"{LONG} I said, Go home. I left the house.",
        "It is not what I came for.",
        "We asked 40 shops about it. Our readers know the answer.",
        "The lake is low. We can see the bottom, and the world we live in is dry.",
        "\n".join(f"I went to town {number}." for number in range(9)),
        # Quotations, also over several paragraphs, without marks, in brackets, behind a colon.
        f"{LONG} “I left the house,” she said. 'My dog is lost.' It was late, I agree, she said.",
        f"{LONG} He said, “It is late. I left the house.\n",
        f"{LONG} He said: “It is late.\nI left the house.\nI went home again.”",
        f"{LONG} The mill was closed, and I left the house.”",
        f"{LONG} ``We won the game, and I left the house.''",
        f"{LONG} [Kim / resident: I left the house.] (Kim: I left it.)\nMayor: I left the house.\n- I left the house.",
        f"{LONG}\n[Kim / Voter: I was there.\nI saw the house.]\nThe vote was close. So it is: we lost the vote.",
        f"{LONG} The mayor said we left early. We left early, the mayor said.",
        # Scripts and interviews.
        f"<Anchor> {LONG}\n<Reporter> Yes, I am in the town. I asked for help.",
        f"Q. Is it late?\n{LONG} I left the house.",
        # Numbers, titles, poems, fragments.
        f"{LONG} In World War I it burnt. King Edward I built it, in phase I. Chapter I tells of it.",
        f"{LONG} She sang the hit I Love Rain in May. The song I want it is old. He came as I, Robot.",
        f"{LONG}\nI left the house\nand went to the sea",
        f"{LONG} I did. I said. I'm in a hurry.",
        # Of a country that speaks of itself there is another check; a planet is nobody's.
        f"{LONG} In my country it rains. Our planet is warm.",
    ],
)
def test_passes(text):
    assert flags(CHECK, text, "ko") == []
