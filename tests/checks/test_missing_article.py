import pytest
from trying import fixed, flags

CHECK = "missing-article"


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("He flew to United Kingdom in the spring.", "He flew to the United Kingdom in the spring."),
        ("A rule of Security Council is old.", "A rule of the Security Council is old."),
        ("The price of gas in EU and in the US fell.", "The price of gas in the EU and in the US fell."),
        ("By end of the war he was rich.", "By the end of the war he was rich."),
        ("He met a man from Ministry of Health of Togo.", "He met a man from the Ministry of Health of Togo."),
        ("The bill of the party went to State Duma.", "The bill of the party went to the State Duma."),
        ("In second half of the match it rained.", "In the second half of the match it rained."),
        ("The shop on outskirts of the town is shut.", "The shop on the outskirts of the town is shut."),
    ],
)
def test_puts_it_back(text, mended):
    assert len(flags(CHECK, text)) == 1
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


@pytest.mark.parametrize(
    "text",
    [
        "The men of UN units, a visit to White House staff and the rules of EU law are in the news.",
        "In case of fire, at first sight of the sea, in place of a hat and by night of a full moon, they sang.",
        "Talks with Kremlin end",
        "Protest at end of week, police say.",
        "The paper told Pentagon reporters, in the West Bank and in the EU, of the end of an age.",
    ],
)
def test_passes(text):
    assert flags(CHECK, text) == []
