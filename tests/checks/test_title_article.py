import pytest
from trying import fixed, flags

CHECK = "title-article"


@pytest.mark.parametrize(
    ("text", "flagged", "mended"),
    [
        (
            "British weekly Economist wrote it on Friday.",
            "British weekly Economist",
            "The British weekly Economist wrote it on Friday.",
        ),
        ("He wrote for the magazine “Spectator” then.", "Spectator", "He wrote for the magazine “The Spectator” then."),
        ("She told weekly “Economist” so.", "Economist", "She told weekly “The Economist” so."),
        ("He wrote for the newspaper Independent.", "Independent", "He wrote for the newspaper The Independent."),
        (
            "The minister resigned, according to New York Times.",
            "New York Times",
            "The minister resigned, according to The New York Times.",
        ),
        ("She told Guardian that it was late.", "Guardian", "She told The Guardian that it was late."),
        (
            "In an interview with Korea Herald on Monday he agreed.",
            "Korea Herald",
            "In an interview with The Korea Herald on Monday he agreed.",
        ),
    ],
)
def test_gives_the_name_its_article(text, flagged, mended):
    assert flags(CHECK, text) == [flagged]
    assert fixed(CHECK, text) == mended
    assert flags(CHECK, mended) == []


@pytest.mark.parametrize(
    "text",
    [
        "According to The Guardian and the Economist, the Times of London and Le Monde, it rained.",
        "He told Guardian readers, New York Times reporters and Washington Post columnists.",
        "She told Independent lawmakers and, according to Hindu tradition, told Nation of Islam members.",
        "A newspaper Sun Myung Moon founded, a magazine Times Square sells, a daily Mirror-like routine.",
        "She wrote a weekly Guardian column, the tabloid Sun ran it, and a weekly Australian magazine closed.",
        "It stood in the British weekly Economist on Friday, and in Britain’s influential weekly Economist in May.",
        "The journal Nature, the daily Bild and the weekly Der Spiegel reported it.",
    ],
)
def test_leaves_other_names_alone(text):
    assert flags(CHECK, text) == []
