import pytest
from trying import fixed, flags

CHECK = "lower-case-name"


def test_gives_names_their_capital():
    text = "In canada, german and syrian laws of january; on monday china's japanese guests, kyiv's."
    right = "In Canada, German and Syrian laws of January; on Monday china's Japanese guests, Kyiv's."
    assert fixed(CHECK, text) == right


def test_knows_names_and_abbreviations_that_english_has_with_capitals_only():
    text = "The danube is long, a mongolian khomeini met bolsheviks at the sorbonne, and the gdp of xinjiang fell, unicef said."
    right = "The Danube is long, a Mongolian Khomeini met Bolsheviks at the Sorbonne, and the GDP of Xinjiang fell, UNICEF said."
    assert fixed(CHECK, text) == right


def test_gives_all_words_of_a_place_their_capitals():
    text = "In south korea, the United states and new delhi, SOUTH KOREA and the South Korea of old."
    right = "In South Korea, the United States and New Delhi, SOUTH KOREA and the South Korea of old."
    assert fixed(CHECK, text) == right
    assert flags(CHECK, text) == ["south korea", "United states", "new delhi"]


def test_gives_all_words_of_an_office_the_same_case():
    text = "The head of the central Bank, the people's Court and the general Prosecutor met the Tver people's Republic."
    right = (
        "The head of the Central Bank, the people's Court and the general prosecutor met the Tver People's Republic."
    )
    assert fixed(CHECK, text.replace("people's Court", "supreme Court")) == right.replace(
        "people's Court", "Supreme Court"
    )


@pytest.mark.parametrize(
    "text",
    [
        "They march and may polish fine china, eat turkey, chile and swede in august company.",
        "french fries, french windows, danish pastry, dutch oven",
        "www.russia.ru, info@spain.es, #ukraine, @germany, anti-american, germany-based, _iran_",
        "The velcro of a labrador, merlot with gouda, long covid, a taoiseach, lol, adidas",
        "A de novo mutation; hari and kai are words elsewhere; it was lsat week, amd that is a slip.",
        "In northern Ireland, western Sahara and the south of Africa; Mexico city officials; the kingdom united.",
        "In Canada and Germany, a regional Court Street and the central bank.",
    ],
)
def test_leaves_words_and_addresses_alone(text):
    assert flags(CHECK, text) == []
