import pytest
from trying import fixed, flags

CHECK = "stray-your"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("Poland lost. The coach thanked your players.", "Poland lost. The coach thanked his players."),
        ("He said he would visit your mother in May.", "He said he would visit his mother in May."),
        ("The mayor said he would visit your mother.", "The mayor said he would visit his mother."),
        ("She published your photo on Monday.", "She published her photo on Monday."),
        ("It rained. They went to your village on foot.", "It rained. They went to their village on foot."),
        ("Oleh Bondar showed your medal to the pupils.", "Oleh Bondar showed his medal to the pupils."),
    ],
)
@pytest.mark.parametrize("language", ["ru", "uk"])
def test_gives_it_to_the_subject(text, mended, language):
    assert fixed(CHECK, text, language) == mended
    assert flags(CHECK, mended, language) == []


@pytest.mark.parametrize(
    "text",
    [
        "The coach thanked your players, and you know it.",
        "The coach said: “He thanked your players.”",
        "“The coach thanked your players,” she said.",
        "We met him. The coach thanked your players.",
        "The drink will calm your nerves. He is not your average mayor.",
        "The ball hit your face. Keep your distance.",
        "He opened a “shop for your dog.” They asked for your opinion, and you gave it.",
    ],
)
def test_leaves_alone_who_speaks_to_somebody(text):
    assert flags(CHECK, text, "ru") == []
    assert flags(CHECK, "The coach thanked your players.", "ko") == []
