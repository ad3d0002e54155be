import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_tool.names.index import Heard, Sought, SoundIndex, sounding
from qa_tool.names.letters import fold, heard, skeleton, sounds
from qa_tool.names.sounds import heard_names

NAMES = ["prigozhin", "prigogine", "brigadin", "zaporizhzhia", "lyman", "layman", "kherson", "kharkiv", "peskov"]


def many(count, seed=1):
    chance = random.Random(seed)
    parts = "pri go zhin ku len ka ra shi mo vo dar et ul sen bek tsa ich ov an li".split()  # noqa: SIM905
    return list(dict.fromkeys("".join(chance.choices(parts, k=chance.randint(2, 4))) for _ in range(count)))


@given(st.text("abcdefghiklmnopqrstuvwxyzcж", max_size=12))
def test_what_is_heard_is_what_is_folded(letters):
    folded, bones = heard(letters)
    assert (folded, bones) == (fold(sounds(letters)), skeleton(sounds(letters)))
    assert skeleton(folded) == bones


def test_the_nearest_comes_first():
    found = SoundIndex(NAMES).candidates("prigozin")
    assert found[0] == ("prigozhin", 1.0)
    assert [how for _, how in found] == sorted((how for _, how in found), reverse=True)


def test_less_alike_than_asked_for_is_left_out():
    index = SoundIndex(NAMES)
    assert [name for name, _ in index.candidates("layman", least=0.99)] == ["layman"]
    assert all(how >= 0.7 for _, how in index.candidates("prigozin", least=0.7))
    assert index.candidates("prigozin", least=1.0) == [("prigozhin", 1.0)]


@pytest.mark.parametrize("count", [50, 3_000])
def test_the_order_of_the_names_does_not_matter(count):
    names = many(count)
    one, other = SoundIndex(names), SoundIndex(sorted(names, key=lambda name: name[::-1]))
    for query in many(60, seed=2):
        assert one.candidates(query) == other.candidates(query)
        assert one.candidates(query, is_known=True) == other.candidates(query, is_known=True)


def test_nothing_nearer_is_missed_among_names_that_lost_at_most_one_class():
    names = many(3_000)
    index = SoundIndex(names)
    for query in many(40, seed=3):
        found = index.candidates(query)
        alike = sorted((sounding(query, name) for name in names), reverse=True)[:3]
        assert [how for _, how in found[:3]] == pytest.approx(alike, abs=0.26)


def test_names_near_are_told_cheaply():
    index = SoundIndex(many(3_000))
    assert index.has_near("prigozin")
    assert not index.has_near("qqwx" * 4)
    assert not SoundIndex(()).has_near("prigozin")
    assert SoundIndex(()).candidates("prigozin") == []


@pytest.mark.parametrize("count", [0, 1, 50, 700, 4_000])
def test_many_are_looked_for_at_once_as_one_by_one(count):
    names = many(count)
    gone = frozenset(names[::7])
    layers = [Heard(heard_names(names), gone), Heard(heard_names({"prigozhina", "shimodar"} - set(names)))]
    chance = random.Random(5)
    sought = [
        Sought(query, query.replace("zh", "z"), chance.random() < 0.3, chance.choice([0.0, 0.6, 1.0]))
        for query in [*many(150, seed=4), *names[:20], "prigozhin", ""]
    ]
    for index in (SoundIndex(names), SoundIndex(layers=layers)):
        found = dict(index.candidates_of_many(sought))
        assert len(found) == len(sought)
        for number, (name, heard_as, is_known, least) in enumerate(sought):
            assert found[number] == index.candidates(name, heard=heard_as, is_known=is_known, least=least)
