import pytest

from qa_tool.names.evidence import FEATURES, JUDGED, Query, scales, weighed
from qa_tool.names.glance import is_known
from qa_tool.names.index import SoundIndex


def found(word, names, language="ko"):
    query = Query.of(word)
    index = SoundIndex(names)
    return weighed(scales(language), query, index.candidates(query.letters), len(index))


def test_the_query_tells_capitals_marks_and_accents():
    assert Query.of("McCain") == ("mccain", 2 / 6, 0, 0.0)
    assert Query.of("Sha'ibu").marks == 1
    assert Query.of("Jusková").accents == pytest.approx(1 / 7)


def test_the_likeliest_name_comes_first_and_few_are_judged():
    judged = found("Prigozin", ["prigozhin", "prigogine", "prisyazhniuk", "progozin"])
    assert len(judged) == JUDGED
    assert judged[0].odds >= judged[1].odds
    assert {one.right for one in judged} <= {"prigozhin", "prigogine", "progozin"}


def test_every_figure_has_its_place():
    (one, *_) = found("Zaporiza", ["zaporizhzhia", "kherson"])
    of = dict(zip(FEATURES, one.figures, strict=True))
    assert one.right == "zaporizhzhia"
    assert of["odds"] == one.odds
    assert of["length of the spelling"] == 8
    assert of["longer by"] == 4
    assert of["zipf"] == 0.0
    assert of["first two letters"] == 1.0


def test_what_is_far_less_likely_than_chance_is_left_out():
    assert found("Government", ["zaporizhzhia", "xi", "prigozhin"]) == []


def test_nothing_to_choose_from():
    assert found("Prigozin", []) == []


@pytest.mark.parametrize(("word", "known"), [("london", True), ("pskov", True), ("zaporiza", False)])
def test_known_words_are_told_from_unknown_ones(word, known):
    assert is_known(word) is known
