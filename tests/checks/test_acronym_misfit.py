import pytest
from trying import fixed, flags

CHECK = "acronym-misfit"


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("They measured fat-free mass (MLG) daily.", ["MLG"]),
        ("It has the hemolytic disease of the newborn (MHN) in it.", ["MHN"]),
        ("They lost extracellular water (AEC) fast.", ["AEC"]),
    ],
)
def test_finds_the_abbreviation_of_the_source(text, flagged):
    assert flags(CHECK, text) == flagged


def test_puts_the_same_letters_in_the_order_of_english():
    assert fixed(CHECK, "It is human immunodeficiency virus (VIH).") == "It is human immunodeficiency virus (HIV)."


@pytest.mark.parametrize(
    "text",
    [
        "body mass index (BMI), gross domestic product (GDP), deoxyribonucleic acid (DNA), magnetic resonance (MRI)",
        "the Social Democrats (SPD), the state railway (SNCF) of France, the Foreign Office (AA)",
        "at the end of the day (CET), all in all (USD), he says (AFP), so it goes (NATO)",
        "people living with HIV (PLHIV), the so-called plan (X), one word (ABC)",
    ],
)
def test_leaves_what_fits_and_names_alone(text):
    assert not set(flags(CHECK, text)) - {"SNCF"}
