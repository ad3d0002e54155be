import pytest
from trying import fixed, flags

from qa_tool.languages.ukrainian_places import place_of_adjective, ukrainian_places

CHECK = "place-spelling"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        (
            "The mayor of Kiev spoke at noon. In Kyiv, buses ran.",
            ["Kiev"],
            "The mayor of Kyiv spoke at noon. In Kyiv, buses ran.",
        ),
        (
            "Artemovsk fell. Weeks before Artemovsk, Soledar fell.\nIn Bakhmut nobody lives.",
            ["Bakhmut"],
            "Artemovsk fell. Weeks before Artemovsk, Soledar fell.\nIn Artemovsk nobody lives.",
        ),
        ("They left Kryvyi Rih. Krivoy Rog is long.", ["Krivoy Rog"], "They left Kryvyi Rih. Kryvyi Rih is long."),
    ],
)
def test_finds_the_rarer_name(text, flagged, mended):
    assert flags(CHECK, text, "ru") == flagged
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "Kharkov was hit, and so was Kiev.",
        "The town of Vuhledar (Ugledar) fell; Vuhledar, formerly a mining town, lies on a hill.",
        "Chicken Kiev is no dish of Kyiv, nor is the Kiev cake; Odessa, Texas, lies far from Odesa.",
    ],
)
def test_leaves_one_name_and_what_explains_two_alone(text):
    assert flags(CHECK, text) == []


def test_the_table_gives_each_form_one_place():
    assert all(ukrainian_places()[name] == name for name in ukrainian_places().values())
    assert place_of_adjective("Zaporozhsky") == "Zaporozhye"
    assert place_of_adjective("Nevsky") is None
