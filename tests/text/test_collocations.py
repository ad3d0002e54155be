import pytest

from qa_tool.text.collocations import LEVELS, SIZE, STRANGE, Collocations, collocations


def familiarity(text):
    return collocations().familiarity(text.split())


def mean(values):
    return sum(values) / len(values)


def test_what_english_says_is_familiar_and_its_words_in_disorder_are_not():
    said = "he made a decision to leave the house at the end of the week"
    assert mean(familiarity(said)) > 0.5
    assert mean(familiarity(said)) > mean(familiarity(" ".join(sorted(said.split(), key=len)))) + 0.5


def test_a_word_is_judged_by_the_one_or_two_before_it():
    assert familiarity("end of the")[-1] > STRANGE
    assert familiarity("prime minister")[-1] == max(LEVELS)
    assert familiarity("minister prime")[-1] == STRANGE


def test_every_word_but_those_of_which_nothing_can_be_told_has_its_place():
    assert len(familiarity("one two three four")) == 4
    # Neither the word left out nor the one behind it has anything to be judged by.
    assert len(collocations().familiarity(["one", None, "three", "four"])) == 2
    assert collocations().familiarity([None]) == collocations().familiarity([]) == []


def test_few_pairs_that_nobody_says_are_taken_for_known():
    nonsense = [f"{chr(97 + n % 26)}{n}zq" for n in range(20_000)]
    known = sum(value != STRANGE for value in collocations().familiarity(nonsense))
    assert known / len(nonsense) == pytest.approx(1 / 64, rel=0.3)


def test_the_data_has_the_size_that_the_program_takes_it_for():
    assert [len(third) for third in collocations()._thirds] == [SIZE] * 3
    assert set(Collocations(bytes(3 * SIZE)).familiarity(["a", "b"])) <= {STRANGE, *LEVELS}


@pytest.mark.parametrize("word", ["", "a" * 5000, "한국어", "\u2019", "\U0001f600"])
def test_any_word_can_be_asked_for(word):
    assert len(collocations().familiarity([word, word])) == 2
