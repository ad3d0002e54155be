"""Rules of the house: they come with the profile, and what is found is as any other issue."""

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.checks.tuning import tuned
from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.issue import Severity
from qa_tool.domain.placing import place
from qa_tool.domain.profile import CheckSetting, Profile
from qa_tool.domain.said import Said

RULES = (
    HouseRule("colour", ("color",), "American spelling"),
    HouseRule("amidst", ("amid",), severity=Severity.MAJOR),
    HouseRule("very unique"),
)


def checked(text, profile, language="en"):
    checks = catalogue.select(["house-rule"])
    runner = Runner(checks, tuned(Facts(language), profile, checks))
    return runner.check(text.split("\n"))


def test_issues_say_the_note_or_a_sentence_and_name_their_rule():
    placed = place(checked("The colour,\n\namidst a very unique row.", Profile("Wire", rules=RULES)))
    assert [(p.issue.message, p.issue.severity, dict(p.issue.evidence), p.issue.suggestions) for p in placed] == [
        ("American spelling", Severity.MINOR, {"house rule": "colour → color"}, ("color",)),
        ("The house rules have “amid” here.", Severity.MAJOR, {"house rule": "amidst → amid"}, ("amid",)),
        ("The house rules do not have “very unique”.", Severity.MINOR, {"house rule": "very unique"}, ()),
    ]
    # A severity of the check goes before those of the rules, and the check can be off.
    minor = {"house-rule": CheckSetting(severity=Severity.MINOR)}
    assert {p.issue.severity for p in place(checked("amidst", Profile("", minor, rules=RULES)))} == {Severity.MINOR}
    assert not place(checked("amidst", Profile("", {"house-rule": CheckSetting(on=False)}, rules=RULES)))
    assert not place(checked("amidst", Profile("")))


def test_what_the_house_writes_is_spelled_in_no_other_way():
    british = "The theatre cancelled a grey centre.\nAn attorney came."
    house = Profile("", rules=(HouseRule("attorney", ("lawyer in the center",)),))
    assert place(checked(british, house))[0].issue.suggestions == ("lawyer in the center",)


def test_they_hold_in_an_article_of_any_language():
    assert [p.issue.text for p in place(checked("Die AG sagt.", Profile("", rules=(HouseRule("AG"),)), "de"))] == ["AG"]


def test_a_blank_in_a_pattern_is_one_of_any_kind_and_a_no_break_one_is_itself():
    blank = HouseRule(r"(\d) %", ("\\1\u00a0%",), is_pattern=True, whole_words=False)
    narrow = HouseRule("\u202f", (r"\x20",), is_pattern=True, whole_words=False)
    hyphen = HouseRule("\u2011", ("-",), is_pattern=True, whole_words=False)
    length = HouseRule(r"(\d+) ?miles", (r"\1 km",), is_pattern=True)
    house = Profile("", rules=(blank, narrow, hyphen, length, *RULES))
    # Letters taken apart move what stands behind them; the same text comes with other blanks.
    text = (
        "It rose 3 % here. It rose 4\u00a0% there.\nIt rose 3\u00a0% here. It rose 4 % there.\n"
        "Cafe\u0301s sold 5\u202fkm of e\u2011tape, a very\u00a0unique and 6\u00a0% row.\nIt is 7 miles, or 8\u00a0miles."
    )
    paragraphs = checked(text, house).paragraphs
    found = [[(i.span.start, i.text, i.suggestions) for i in each.issues] for each in paragraphs]
    assert found == [
        [(8, "3 %", ("3\u00a0%",))],
        [(26, "4 %", ("4\u00a0%",))],
        [(13, "\u202f", (" ",)), (21, "\u2011", ("-",)), (30, "very\u00a0unique", ())],
        [(6, "7 miles", ("7 km",)), (18, "8\u00a0miles", ("8 km",))],
    ]


def test_a_pattern_that_takes_too_long_is_named_and_the_others_go_on():
    slow = HouseRule("(a|aa)+$", is_pattern=True, whole_words=False)
    answer = checked(f"{'a' * 5_000}!\nHe came amidst it.", Profile("", rules=(slow, *RULES)))
    (failure,) = answer.failed
    assert isinstance(failure.error, Said)
    assert failure.error == "The pattern “(a|aa)+$” of the house rules takes too long and is left out."
    assert [p.issue.text for p in place(answer)] == ["amidst"]
