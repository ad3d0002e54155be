from qa_tool.names.closeness import Closeness
from qa_tool.names.letters import sounds
from qa_tool.names.reasons import how_it_can_happen


def _distance(language, right, found):
    return Closeness(language).distance(sounds(right), sounds(found))


def test_a_name_is_no_distance_from_itself():
    assert _distance("ko", "kherson", "kherson") == 0.0


def test_what_the_source_writes_alike_is_nearer_through_that_source():
    assert _distance("ko", "pugacheva", "fugacheva") < _distance("ru", "pugacheva", "fugacheva")


def test_a_lost_consonant_costs_more_than_a_lost_vowel():
    assert _distance("ko", "minsk", "mink") > _distance("ko", "pskov", "peskov")


def test_far_names_cost_the_limit():
    assert Closeness("ko").distance("abramovitS", "tusk", 2.0) == 2.0


def test_the_reason_names_the_letters_and_the_language():
    assert how_it_can_happen(Closeness("ko"), "prigozhin", "prigozin") == "through Korean, zh and z are written alike"


def test_without_a_language_there_is_a_reason_too():
    assert "vowels" in how_it_can_happen(Closeness(None), "lyman", "liman")
