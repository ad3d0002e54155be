import pytest
from trying import fixed, flags

CHECK = "needless-article"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        ("He was born in the Moscow and studied law.", "the Moscow", "He was born in Moscow and studied law."),
        ("Troops entered from the Ukraine.", "the Ukraine", "Troops entered from Ukraine."),
        ("He went to the New Delhi on Monday.", "the New Delhi", "He went to New Delhi on Monday."),
    ],
)
def test_finds_articles(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended


@pytest.mark.parametrize(
    "text",
    [
        "Reporters in the Moscow court, in the Hague, in the Netherlands and in the Gambia.",
        "The Moscow of her childhood; in the Kyiv of 2014; to the Berlin he had known.",
        "From the London and Paris markets to the Phoenix; into the Congo, the Vatican, the UAE and the United States.",
        "In the Kyiv, Moscow and Minsk talks, nothing was said; at the Paris Air Show.",
        "Grain left by ship in the Black Sea. Water rushed from the Kakhovka Dam. Trucks drove to the Crimean Bridge.",
        "They fell back across the Dnipro. Fighting spread throughout the Donbas. Ships sailed through the Kerch Strait.",
        "In the Paris metro, in the London embassy, and in the Niger.",
    ],
)
def test_leaves_names_alone_that_may_have_one(text):
    assert flags(CHECK, text) == []
