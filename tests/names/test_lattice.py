import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_tool.names.channel import Channel
from qa_tool.names.evidence import scales
from qa_tool.names.lattice import Lattice

WORDS = st.text("abcghiknoprstuvyzžжʹ", max_size=14)


@pytest.fixture(scope="module", params=[None, "ko", "ar"], ids=str)
def both(request):
    channel = scales(request.param).channel
    return channel, Lattice(channel)


@given(st.lists(st.tuples(WORDS, WORDS)))
def test_pairs_side_by_side_are_as_likely_as_one_by_one(both, pairs):
    channel, lattice = both
    found = lattice.likelihoods([right for right, _ in pairs], [found for _, found in pairs])
    assert found == [channel.likelihood(right, found) for right, found in pairs]


def test_very_long_words_and_those_that_lead_nowhere(both):
    channel, lattice = both
    rights, founds = ["prigozhin" * 30, "a" * 50, "", "prigozhin"], ["prigozin" * 30, "", "b" * 41, "prigozin"]
    assert lattice.likelihoods(rights, founds) == list(map(channel.likelihood, rights, founds))


def test_a_channel_of_single_letters_alone():
    channel = Channel({(letter, letter): 10.0 for letter in "abc"} | {("", "b"): 1.0, ("a", ""): 1.0})
    pairs = [("abc", "abc"), ("abc", "bc"), ("ac", "abbc"), ("xyz", "abc")]
    likely = Lattice(channel).likelihoods([right for right, _ in pairs], [found for _, found in pairs])
    assert likely == [channel.likelihood(right, found) for right, found in pairs]
