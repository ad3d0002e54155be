import math

import pytest

from qa_tool.names.channel import Channel, Step, read_counts
from qa_tool.names.evidence import scales

# A channel that has seen zh come back as z, and everything else as itself.
COUNTS = {(letter, letter): 100.0 for letter in "abcdefghijklmnopqrstuvwxyz"} | {("zh", "z"): 30.0, ("n$", "$"): 5.0}


def test_a_way_through_known_groups_is_likelier_than_one_through_strange_letters():
    small = Channel(COUNTS)
    assert small.likelihood("zhukov", "zukov") > small.likelihood("bhukov", "bukov")


def test_the_likelihood_is_that_of_the_steps():
    small = Channel(COUNTS)
    total = sum(COUNTS.values())
    expected = math.log(30 / total) + 3 * math.log(100 / total)
    assert small.likelihood("zhuko", "zuko") == pytest.approx(expected)


def test_steps_lead_from_one_to_the_other():
    steps = Channel(COUNTS).steps("zhukon", "zuko")
    assert Step("zh", "z") in steps
    assert Step("n$", "$") in steps
    assert "".join(step.right for step in steps) == "^zhukon$"
    assert "".join(step.found for step in steps) == "^zuko$"


def test_outcomes_are_those_that_were_seen_likeliest_first():
    outcomes = Channel(COUNTS).outcomes("zhan", 3)
    assert outcomes[0][0] == "zan"
    assert "zhan" in [letters for letters, _ in outcomes]
    assert [odds for _, odds in outcomes] == sorted((odds for _, odds in outcomes), reverse=True)


def test_what_was_never_seen_costs_more_than_what_was():
    small = Channel(COUNTS)
    assert small.likelihood("жуков", "жуков") < small.likelihood("zukov", "zukov") - 30
    assert small.likelihood("abc", "") < small.likelihood("abc", "ab") < small.likelihood("abc", "abc")


@pytest.mark.parametrize("right", ["zhukov", "an", "banana", "жук"])
@pytest.mark.parametrize("found", ["zukov", "n", "", "bananas"])
def test_the_steps_cost_what_the_likelihood_says(right, found):
    small = Channel(COUNTS)
    steps = small.steps(right, found)
    assert "".join(step.right for step in steps) == f"^{right}$"
    assert "".join(step.found for step in steps) == f"^{found}$"
    assert sum(small._score(step.right, step.found) for step in steps) == pytest.approx(small.likelihood(right, found))


def test_remarks_in_the_data_are_passed_over():
    assert read_counts("# letters, letters, count\nzh\tz\t30.5\n^p\t^f\t2.0") == {("zh", "z"): 30.5, ("^p", "^f"): 2.0}


@pytest.mark.parametrize(
    ("language", "right", "likely", "unlikely"),
    [
        ("ko", "fedorov", "pedorov", "gedorov"),
        ("ko", "prigozhin", "prigojin", "prigokin"),
        ("ja", "lyman", "ryman", "tyman"),
        ("zh", "merkel", "moker", "muster"),
        ("ru", "hughes", "khyuz", "pyuz"),
        ("ar", "petersen", "betersen", "ketersen"),
        ("he", "philip", "filip", "silip"),
        (None, "zaluzhny", "zaluzhnyi", "zaluzhnox"),
    ],
)
def test_each_channel_knows_its_script(language, right, likely, unlikely):
    own = scales(language).channel
    assert own.likelihood(right, likely) > own.likelihood(right, unlikely) + 1.0


def test_a_language_without_data_has_the_neutral_channel():
    assert scales("xx").channel.likelihood("kyiv", "kiev") == scales(None).channel.likelihood("kyiv", "kiev")


@pytest.mark.parametrize("language", ["ko", "zh", "ru", None])
def test_a_likelihood_is_exact_from_the_least_that_is_asked_for(language):
    own = scales(language).channel
    names = ["prigozhin", "brigadin", "zaporizhzhia", "lyman", "li", "жук", ""]
    for right in names:
        for found in names:
            exact, spelling = own.likelihood(right, found), own.spelling(found)
            for less in (0.0, 0.5, 20.0, 100.0, math.inf):
                assert own.of_spelling(right, spelling, exact - less) == exact
                assert own.of_spelling(right, spelling, exact + less + 0.01) <= exact


@pytest.mark.parametrize("language", ["ko", "ja", "ar", None])
def test_the_likelihood_of_a_name_as_it_is_is_that_of_its_best_way(language):
    own = scales(language).channel
    for name in ("prigozhin", "tyazhelnikov", "bozhang", "aa", "x", "", "жук"):
        assert own.of_itself(name) == own.likelihood(name, name)
