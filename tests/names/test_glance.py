import math

import pytest

from qa_tool.names.glance import least_sounding, promising, worth_a_look
from qa_tool.names.index import SoundIndex, sounding
from qa_tool.names.score import Scorer
from qa_tool.names.vocabulary import UNKNOWN, Known


@pytest.mark.parametrize(("zipf", "many"), [(6.0, 10), (4.5, 100), (3.3, 1_000), (2.1, 10_000), (2.1, 1_000_000)])
def test_what_is_too_common_for_so_many_names_is_not_looked_up(zipf, many):
    assert least_sounding("grain", Known(zipf=zipf), many) == math.inf


@pytest.mark.parametrize(("zipf", "many"), [(4.3, 100), (3.1, 1_000), (1.9, 10_000), (1.9, 1_000_000), (0.0, 10_000)])
def test_what_is_rarer_is_looked_up(zipf, many):
    assert least_sounding("grain", Known(zipf=zipf), many) < math.inf


def looks(names, many, letters="prigozin"):
    candidates = [(name, sounding(name, letters)) for name in names]
    return {look.key: look.lowest for look in worth_a_look(letters, candidates, UNKNOWN, many)}


def test_among_many_what_is_little_alike_can_only_be_a_rival():
    lowest = looks(["prigozhin", "perozzini"], 10_000)
    assert lowest["prigozhin"] < math.inf
    assert lowest["perozzini"] == math.inf


def test_among_few_everything_is_weighed():
    assert max(looks(["prigozhin", "perozzini"], 100).values()) < math.inf


def test_rivals_alone_promise_nothing():
    candidates = [("perozzini", sounding("perozzini", "prigozin"))]
    assert promising("prigozin", candidates, 100) == ["perozzini"]
    assert promising("prigozin", candidates, 10_000) == []


def test_two_spellings_that_are_asked_about_are_weighed_however_unlike():
    scorer = Scorer("ko")
    assert scorer.likeness("dighton", "daiteon") > 0.5
    assert scorer.likeness("losco", "rothko") > 0.5


def test_nothing_is_lost_by_the_first_letter_alone_among_many():
    consonants = "bdgklmnprstvz"
    names = [f"{a}a{b}e{c}o{d}" for a in consonants for b in consonants for c in consonants for d in "lmns"]
    index = SoundIndex(names)
    assert len(index) > 3_000
    for letters in ("mabedon", "kabedon", "lakemos"):
        others = {name for name, _ in index.candidates(letters) if name[0] != letters[0]}
        assert any(name[1:] == letters[1:] for name in others)
