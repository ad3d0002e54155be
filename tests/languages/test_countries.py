import pytest

from qa_tool.languages.countries import countries, country, is_country, mentions

# In the table, and not members of the United Nations.
OTHERS = {"XK", "TW", "VA", "PS", "HK", "MO", "GL", "PR", "EH", "SU"}


def found(text):
    return [(mention.span.of(text), mention.country.name) for mention in mentions(text)]


def test_all_members_of_the_united_nations_are_there():
    members = [entry.code for entry in countries() if len(entry.code) == 2 and entry.code not in OTHERS]
    assert len(members) == len(set(members)) == 193
    assert {entry.code for entry in countries()} >= OTHERS


def test_no_form_names_two_countries():
    forms = [form for entry in countries() for form in (*entry.names, *entry.adjectives)]
    assert len(forms) == len(set(forms))


def test_ambiguous_forms_are_forms_of_their_country():
    for entry in countries():
        assert entry.ambiguous <= {*entry.names, *entry.adjectives}


def test_every_form_is_found_as_itself():
    for entry in countries():
        for form in (*entry.names, *entry.adjectives):
            assert country(form) is entry, form


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In Korea, many say so.", [("Korea", "Korea")]),
        ("South Korea's army met Koreans.", [("South Korea", "South Korea"), ("Koreans", "Korea")]),
        ("the U.S. and the UK’s fleets", [("U.S.", "United States"), ("UK", "United Kingdom")]),
        ("RUSSIAN TROOPS LEAVE NORTH KOREA", [("RUSSIAN", "Russia"), ("NORTH KOREA", "North Korea")]),
        ("Guinea-Bissau and Papua New Guinea", [("Guinea-Bissau",) * 2, ("Papua New Guinea",) * 2]),
        ("a Korean-American singer", [("Korean", "Korea"), ("American", "United States")]),
        ("Koreatown, Chinatown, Russianness, Iranian", [("Iranian", "Iran")]),
        ("us, turkey, china and polish", []),
        ("the South China Sea, New Mexico and Latin American states", []),
        ("Côte d’Ivoire and Türkiye", [("Côte d’Ivoire", "Ivory Coast"), ("Türkiye", "Turkey")]),
        ("", []),
    ],
)
def test_mentions(text, expected):
    assert found(text) == expected


def test_people_and_doubtful_forms_are_told():
    jordan, jordanian, russians = mentions("Jordan met a Jordanian and Russians")
    assert jordan.is_ambiguous
    assert not jordanian.is_ambiguous
    assert (jordan.is_people, jordanian.is_people, russians.is_people) == (False, True, True)


def test_form_is_that_of_the_table():
    assert mentions("UKRAINIANS")[0].form == "Ukrainians"


def test_a_whole_text_is_a_country_or_not():
    assert is_country("South Korean")
    assert not is_country("South Korean army")
    assert not is_country("Seoul")
    assert country("") is None
