import random

import pytest

from qa_tool.names.glance import worth_a_look
from qa_tool.names.glances import looks_of_many
from qa_tool.names.index import sounding
from qa_tool.names.vocabulary import look_up

PARTS = "pri go zhin ku len ka ra shi mo vo dar et".split()  # noqa: SIM905


@pytest.mark.parametrize("names", [0, 100, 1_000, 10_000])
def test_many_glances_are_as_one_by_one(names):
    chance = random.Random(names)
    words = ["".join(chance.choices(PARTS, k=3)) for _ in range(60)] + ["lyman", "washington", "london"]
    near = {
        number: [(name, sounding(name, word)) for name in chance.sample(words, 20)]
        for number, word in enumerate(words)
        if number % 5
    }
    looks = looks_of_many(words, near.items(), names)
    found = {number: [] for number in near}
    columns = (looks.numbers, looks.keys, looks.sounding, looks.alike, looks.lowest)
    for number, *look in zip(*columns, strict=True):
        found[number].append(tuple(look))
    for number, candidates in near.items():
        word = words[number]
        expected = worth_a_look(word, candidates, look_up(word), names)
        assert sorted(found[number]) == sorted(map(tuple, expected))


def test_without_candidates_there_is_nothing_to_look_at():
    assert looks_of_many(["prigozin"], [(0, [])], 1_000).keys == []
