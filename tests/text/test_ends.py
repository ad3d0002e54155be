import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_tool.text.ends import same_ends


@given(st.lists(st.sampled_from("ab"), max_size=8).map(tuple), st.lists(st.sampled_from("ab"), max_size=8).map(tuple))
def test_same_ends_are_the_longest_and_do_not_overlap(old, new):
    head, tail = same_ends(old, new)
    assert old[:head] == new[:head]
    assert old[len(old) - tail :] == new[len(new) - tail :]
    shorter = min(len(old), len(new))
    assert head + tail <= shorter
    if head + tail < shorter:
        assert old[head] != new[head]
        assert old[-tail - 1] != new[-tail - 1]


@pytest.mark.parametrize("place", [0, 511, 512, 513, 1999])
def test_same_ends_of_long_texts(place):
    old = tuple(map(str, range(2000)))
    assert same_ends(old, (*old[:place], "changed", *old[place + 1 :])) == (place, 1999 - place)
    assert same_ends(old, (*old[:place], *old[place + 1 :])) == (place, 1999 - place)
    assert same_ends(old, old) == (2000, 0)


def test_same_ends_of_words():
    assert same_ends("occured", "occurred") == (5, 2)
    assert same_ends("", "a") == (0, 0)
