import pytest
from trying import fixed, flags

CHECK = "a-or-an"


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("It is an disease.", "It is a disease."),
        ("It took a hour.", "It took an hour."),
        ("An European law, a uncle.", "A European law, an uncle."),
        ("He is a MP, an UN envoy.", "He is an MP, a UN envoy."),
        (
            "a 8-year-old, an 100-year-old, a 11th win, a 18,000 crowd",
            "an 8-year-old, a 100-year-old, an 11th win, an 18,000 crowd",
        ),
        ("A “unusual” plan", "An “unusual” plan"),
        ("a unimportant user of an uniform", "an unimportant user of a uniform"),
        ("a X-ray and a F-16 and an B-52", "an X-ray and an F-16 and a B-52"),
        ("an one-off, an Ukrainian", "a one-off, a Ukrainian"),
    ],
)
def test_goes_by_the_sound(text, right):
    assert fixed(CHECK, text) == right


@pytest.mark.parametrize(
    "text",
    [
        "an hour, an honest heir, an honour, an MP, an FBI agent, an SUV, an MRI, an 8th, an 11th, an 80-year-old",
        "a European, a one-off, a once great, a UN, a US, a UK, a NATO, a FIFA, a unit, a union, a user, a useful, a utility",
        "a Ukrainian, a Ugandan, a uranium, a ubiquitous, a eulogy, a year, a yellow, a 180th, a 100th, a ewe",
        "an unidentified, an unusual, an urban, an umbrella, an Uzbek, an utter, an upper, an usher, an ugly",
        "a historic, an historic, a hotel, an hotel, a herb, an herb, a Hermès, an Hermès",
        "Serie A outfits; Hepatitis A infections; Plan A is on; from a to z; a is b; à la carte",
        "a Juan, an Yves, a Uyghur, an RMB loan, a RMB loan, a 1100 mark",
    ],
)
def test_leaves_what_is_right_or_not_sure_alone(text):
    assert flags(CHECK, text) == []


def test_knows_the_korean_family():
    for text in ("An San won.", "The archer An San, 23, won.", "Fans of An San sang.", "An San’s bow is new."):
        assert flags(CHECK, text) == []
    assert flags(CHECK, "An Greek won.") == ["An Greek"]
    assert flags(CHECK, "An San Diego team won.") == ["An San"]
