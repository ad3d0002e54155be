import pytest
from trying import flags, found

CHECK = "contradictory-dates"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("It opens on Monday, June 3. It closes on Sunday, 8 June.", ["Sunday, 8 June"]),
        ("It opened on Sunday, Jan. 28. The last day is Sunday, Feb. 12.", ["Sunday, Feb. 12"]),
        ("Born in Ulm in 1880, the 40-year-old clerk won in 2021.", ["Born in Ulm in 1880"]),
        ("In 2021 Ann Lee (81) won. Lee was born in 1980.", ["born in 1980"]),
        ("Ann Lee, born in Ulm in 1880, died there in 1921 at the age of 31.", ["1921 at the age of 31"]),
    ],
)
def test_finds_what_cannot_both_be(text, flagged):
    assert [each.removeprefix("Lee was ") for each in flags(CHECK, text)] == flagged


def test_says_what_the_day_would_be():
    (placed,) = found(CHECK, "It opens on Monday, June 3. It closes on Sunday, June 8.")
    assert placed.issue.message == "If Monday, June 3 is right, this is a Saturday."
    assert placed.issue.evidence == {"also in the article": "Monday, June 3"}


@pytest.mark.parametrize(
    "text",
    [
        "It opens on Monday, June 3, and closes on Sunday, June 9. It was full on Friday, June 9, last year.",
        "It opened on Tuesday, Feb. 28; it closed on Friday, March 1, of that year, and on Monday, May 6, 2019.",
        "It opened on Wednesday, Feb. 28. It closes on Friday, March 1, and opens on Monday, Sept. 2.",
        "Born in 1880, the 20-year-old clerk left in 1901. Ann Lee (71) won in 2021. Bob Ray was born in 1960.",
        "Ann Lee, 61, won in 2008. Lee, born in 1960, has a son. He was born in 1880 and died in 1921 aged 41.",
    ],
)
def test_passes(text):
    assert flags(CHECK, text) == []
