import pytest

from qa_tool.domain.span import Span
from qa_tool.names.unknown import unknown_names


def _names(text, covered=(), known=()):
    return [name.text for name in unknown_names(text, covered, lambda name: name in known)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("They met Tomas Brelka in Varneky.", ["Tomas Brelka", "Varneky"]),
        ("Ukrainian President Orlavin and Russian General Brelka met.", ["Orlavin", "Brelka"]),
        ("Brelka's friend Tolvar saw Varneky's harbour.", ["Brelka", "Tolvar", "Varneky"]),
        ("The Ministry of Digital Growth paid Zolkan Ltd.", ["Ministry of Digital Growth", "Zolkan Ltd"]),
        ("The Zolka People's Republic is small.", ["Zolka People's Republic"]),
        ("Secretary of Transportation Zhaodra Xilan left.", ["Zhaodra Xilan"]),
        ("He read Ursula van der Brelk.", ["Ursula van der Brelk"]),
        ("General Kim Zolk-wan spoke.", ["Kim Zolk-wan"]),
    ],
)
def test_names_stand_without_what_is_around_them(text, names):
    assert _names(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "On Monday in January, the Germans and the French met in Germany.",
        "However, officials said nothing. Yesterday was calm. Meanwhile it rained.",
        "The President and the Prime Minister spoke. Mr. General!",
        "Russian-occupied land, the Secretary-General, pro-European parties",
        "the Ministry, the City, the Government and the State",
        "",
        "12 % of $5",
    ],
)
def test_words_with_capitals_that_are_no_names_are_left_out(text):
    assert _names(text) == []


def test_what_is_covered_or_known_is_left_out():
    text = "Brelka met Tolvar near Varneky."
    assert _names(text, covered=(Span(0, 6),), known=("Varneky",)) == ["Tolvar"]


def test_an_institution_keeps_a_covered_place_in_its_name():
    text = "The Zolka Polytechnic Institute opened in Zolka."
    covered = (Span(4, 9), Span(text.rindex("Zolka"), text.rindex("Zolka") + 5))
    assert _names(text, covered=covered) == ["Zolka Polytechnic Institute"]


def test_a_name_says_where_it_stands_and_whether_a_sentence_begins_with_it():
    text = "Brelka sang. “Tolvar danced,” said Orlavin."
    found = list(unknown_names(text, (), lambda _name: False))
    assert [name.span.of(text) for name in found] == ["Brelka", "Tolvar", "Orlavin"]
    assert [name.opens for name in found] == [True, True, False]
