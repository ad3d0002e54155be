"""Rules of a house, found in texts."""

import time

import pytest

from qa_tool.domain.errors import EmendError
from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.issue import Severity
from qa_tool.house.finder import HouseRules, fault_of, places_of


def found(text, *rules):
    return [(hit.span.of(text), *hit.suggestions) for hit in HouseRules(rules).find(text)]


def mended(text, *rules):
    for hit in reversed(HouseRules(rules).find(text)):
        text = text[: hit.span.start] + hit.suggestions[0] + text[hit.span.end :]
    return text


def test_words_are_found_whole_in_any_case_and_what_stands_there_takes_the_case_of_the_place():
    rule = HouseRule("per cent", ("percent", "%"))
    text = "Per cent by per\u00a0cent, 5 PER CENT and supper centre."
    assert found(text, rule) == [
        ("Per cent", "Percent", "%"),
        ("per\u00a0cent", "percent", "%"),
        ("PER CENT", "PERCENT", "%"),
    ]
    part = HouseRule("per", ("by",), whole_words=False)
    assert [words for words, _ in found("Paper, per day", part)] == ["per", "per"]
    told_apart = HouseRule("Government", ("government",), match_case=True)
    assert found("The Government met the government.", told_apart) == [("Government", "government")]
    # At the start the capital is right, whatever the rule.
    assert (
        found("Government met.", told_apart) == found("“Internet is fast.”", HouseRule("Internet", ("internet",))) == []
    )
    assert found("The Internet.", HouseRule("Internet", ("internet",))) == [("Internet", "internet")]


def test_marks_are_found_however_they_are_printed_and_where_no_word_can_be_whole():
    assert mended("He doesn’t pay 5 & 6.", HouseRule("doesn't", ("does not",)), HouseRule("&", ("and",))) == (
        "He does not pay 5 and 6."
    )
    assert found("The C++ of C.", HouseRule("C++")) == [("C++",)]


def test_what_is_right_already_is_let_alone_and_the_longest_words_at_a_place_are_named():
    us = HouseRule("US", ("the US",), match_case=True)
    assert found("In the US, US troops", us) == [("US", "the US")]
    cents = (HouseRule("cent", ("¢",)), HouseRule("cent piece"), HouseRule("piece of cake"))
    assert found("A cent piece of cake.", *cents) == [("cent piece",)]
    assert found("A cent.", HouseRule("cent", is_on=False), HouseRule(" ")) == []


@pytest.mark.parametrize(
    ("find", "replace", "text", "right"),
    [
        ("utilise", "use", "They utilised, are utilising and utilises it.", "They used, are using and uses it."),
        ("carry out", "make", "He carried out, Carries out.", "He made, Makes."),
        ("probe", "inquiry", "Two probes into it.", "Two inquiries into it."),
        ("mass shooting", "gun attack", "The mass shootings of May.", "The gun attacks of May."),
        ("policeman", "police officer", "Policemen of", "Police officers of"),
        ("mayor", "head of the town", "Mayors met.", "Heads of the town met."),
        ("commence", "begin", "It commenced, had just commenced.", "It began, had just begun."),
        ("hint", "advice", "Many hints.", "Many advice."),
        ("netizen", "internet user", "Netizens said", "Internet users said"),
    ],
)
def test_words_with_other_endings_are_found_and_the_ending_goes_over(find, replace, text, right):
    assert mended(text, HouseRule(find, (replace,), inflected=True)) == right
    assert len(found(text, HouseRule(find, (replace,)))) == 0


def test_an_ending_that_the_other_words_do_not_have_leaves_the_advice():
    assert found("They probed it.", HouseRule("probe", ("inquiry",), inflected=True)) == [("probed",)]


def test_a_pattern_says_with_groups_what_stands_there_and_is_bounded():
    rule = HouseRule(r"(\d+) ?km", (r"\1 kilometres", r"\1 kms"), is_pattern=True)
    assert found("From 5km to 10 km.", rule) == [("5km", "5 kilometres", "5 kms"), ("10 km", "10 kilometres", "10 kms")]
    assert found("Utilised", HouseRule("utili[sz]ed", ("used",), is_pattern=True)) == [("Utilised", "Used")]
    # Whole words as with words: no letter stands before a dollar, and none is asked for.
    assert found("US$5 and $5m", HouseRule(r"\$\d+|\$\d+m", is_pattern=True)) == [("$5",), ("$5m",)]
    assert found("CAT concat", HouseRule("(?i)cat|cats", is_pattern=True, match_case=True)) == [("CAT",)]
    endless = HouseRule(r"(a|aa)+$", is_pattern=True, whole_words=False)
    text, rules, began = "a" * 5_000 + "!", HouseRules((endless, HouseRule("!"))), time.process_time()
    with pytest.raises(EmendError, match="takes too long"):
        rules.find(text)
    # From then on the others go on without it.
    assert [hit.span.of(text) for hit in rules.find(text)] == ["!"]
    assert time.process_time() - began < 2


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (HouseRule(" "), "needs words"),
        (HouseRule("(a", is_pattern=True), "This pattern cannot be read: missing )"),
        (HouseRule("(a)", (r"\2",), is_pattern=True), "“\\2” stands for a group"),
        (HouseRule("(a", (r"\2",)), ""),
        (HouseRule("(a)", (r"\1",), is_pattern=True), ""),
    ],
)
def test_what_cannot_be_looked_for_is_said_and_left_out(rule, said):
    assert said in fault_of(rule)
    assert bool(fault_of(rule)) == bool(said)
    if said:
        assert found("(a)", rule) == []


def test_hundreds_of_rules_take_no_longer_than_a_few():
    many = HouseRules([HouseRule(f"word{n} here", (f"other{n}",)) for n in range(2_000)])
    text, began = "Nothing of word7 is in word77 here, says the house. " * 4, time.process_time()
    for _ in range(500):
        assert len(many.find(text)) == 4
    assert time.process_time() - began < 1


def test_the_places_of_one_rule_are_counted_though_it_is_off():
    rule = HouseRule("cent", severity=Severity.MAJOR, is_on=False)
    assert [text for text, _ in places_of(rule, ["A cent.", "None.", "Cent"])] == ["A cent.", "Cent"]
