import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_tool.names.evidence import FEATURES
from qa_tool.names.judge import Judge, judge

ODDS, NAMES = FEATURES.index("odds"), FEATURES.index("names")
TREES = [[ODDS, 3.0, -1.0, [NAMES, 2.5, 2.0, 1.0]], 0.25]


def figures(odds, names):
    given = [0.0] * len(FEATURES)
    given[ODDS], given[NAMES] = odds, names
    return given


@pytest.mark.parametrize(("odds", "names", "value"), [(3.0, 2.0, -0.25), (3.1, 2.0, 2.75), (3.1, 3.0, 1.75)])
def test_the_trees_add_up(odds, names, value):
    no_bar = Judge(0.5, TREES, [(2.0, 0.0), (3.0, 0.0)])
    assert no_bar.odds(figures(odds, names)) == value


def test_what_the_first_trees_find_hopeless_is_not_asked_further():
    rest = [[ODDS, 3.0, 9.0, 9.0]]
    assert Judge(0.0, [-5.0] * 30 + rest, [(2.0, 0.0), (3.0, 0.0)]).odds(figures(1.0, 2.0)) == -150.0
    assert Judge(0.0, [-0.05] * 30 + rest, [(2.0, 0.0), (3.0, 0.0)]).odds(figures(1.0, 2.0)) == pytest.approx(7.5)


@pytest.mark.parametrize(("names", "bar"), [(1.0, 1.0), (2.0, 1.0), (2.5, 1.5), (4.0, 2.5), (5.0, 3.0)])
def test_the_bar_rises_with_the_number_of_names(names, bar):
    judged = Judge(10.0, [0.5], [(2.0, 1.0), (3.0, 2.0), (4.0, 2.5)])
    assert judged.odds(figures(5.0, names)) == pytest.approx(10.5 - bar)


def test_the_shipped_judge_fits_the_evidence():
    assert judge().odds(figures(15.0, 3.0)) > judge().odds(figures(-11.0, 3.0))


def walked(node, figures):
    while isinstance(node, list):
        node = node[2] if figures[node[0]] <= node[1] else node[3]
    return node


def tree(chance, depth):
    if not depth or chance.random() < 0.25:
        return chance.choice([-2.0, -1.0, 0.0, 1.0, 2.0]) + chance.random()
    limit = chance.choice([-1.0, 0.0, 0.5, 1.0])
    return [chance.randrange(4), limit, tree(chance, depth - 1), tree(chance, depth - 1)]


def trees(seed):
    """Return up to 60 trees of up to 32 leaves; drawn leaf by leaf they take a second an example."""
    chance = random.Random(seed)
    return [tree(chance, chance.randrange(6)) for _ in range(chance.randrange(1, 61))]


SEEDS = st.integers(0, 2**32)


@given(SEEDS, st.lists(st.sampled_from([-1.5, -1.0, 0.0, 0.2, 0.5, 1.0, 2.0]), min_size=4, max_size=4))
def test_all_trees_at_once_are_the_trees_one_by_one(seed, some):
    many = trees(seed)
    given_figures = [*some, *[0.0] * (len(FEATURES) - 4)]
    expected = [walked(tree, given_figures) for tree in many]
    judged = Judge(100.0, many, [(2.0, 0.0), (3.0, 0.0)])
    assert judged.odds(given_figures) == pytest.approx(100.0 + sum(expected))


@given(SEEDS, st.lists(st.lists(st.sampled_from([-1.5, -1.0, 0.0, 0.2, 0.5, 2.0]), min_size=4, max_size=4)))
def test_many_are_judged_at_once_as_one_by_one(seed, rows):
    judged = Judge(0.0, trees(seed), [(2.0, 0.0), (3.0, 0.0)])
    rows = [[*some, *[0.0] * (len(FEATURES) - 4)] for some in rows]
    assert judged.odds_of_many(rows) == pytest.approx(list(map(judged.odds, rows)), abs=1e-9)
