"""Files of house rules, in and out."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_tool.domain.errors import EmendError
from qa_tool.domain.house_rule import HouseRule, line_of, news_in
from qa_tool.domain.issue import Severity
from qa_tool.house.files import lost_by, read_rules, rendered, taken_in

RULES = (
    HouseRule("per cent", ("percent", "%"), "We write “percent”, and % in tables."),
    HouseRule("-ise", severity=Severity.MAJOR, whole_words=False, match_case=True),
    HouseRule(r" (\d+) ?km", (r"\1 kilometres",), "=odd", is_pattern=True),
    HouseRule("\u00a0", ("\u202f", r"\x20"), is_pattern=True),
    HouseRule(r"(\d) %", ("\\1\u00a0%",), is_pattern=True),
    HouseRule("however", ("but; and", "a|b", "C:\\", "\\;")),
    HouseRule(r"(a)(b)", (r"\1;\2", r"\\"), is_pattern=True),
    HouseRule("utilise", ("use",), inflected=True, is_on=False, severity=Severity.CRITICAL),
)
CHECKLIST = """<?xml version="1.0" ?>
<xbench-checklist version="1.0">
  <checklist name="House">
    <inherit name="Common">C:\\common.xbckl</inherit>
    <check name="Plain" categories="Style">
      <term type="target" casecheck="yes" wholeword="yes" searchmode="simple">Internet</term>
      <description>Small letter.</description>
    </check>
    <check name="Figures"><term type="target" searchmode="regexp">\\d+%</term></check>
    <check name="Blanks"><term type="target" notrim="yes" normalizeaccents="yes"> ,</term></check>
    <check name="Pair"><term type="source">그</term><term type="target">the</term></check>
    <check name="Source"><term type="source">그</term></check>
    <check name="Power"><term type="target" powersearch="yes">-"a" or b</term></check>
    <check name="Word"><term type="target" searchmode="msword">a*b</term></check>
    <check name="Broken"><term type="target" searchmode="regexp">(a</term></check>
    <check name="Nothing"><term type="target"> </term></check>
  </checklist>
</xbench-checklist>"""


@pytest.mark.parametrize("suffix", [".csv", ".tsv"])
def test_a_table_holds_everything(suffix):
    read = read_rules(rendered(RULES, suffix), "rules")
    assert (read.rules, read.problems, lost_by(RULES, suffix)) == (RULES, (), ())


@given(st.lists(st.text(r"ab;|\ 1", min_size=1).map(lambda new: " ".join(new.split())).filter(bool), unique=True))
def test_what_stands_instead_is_read_as_it_was_written(news):
    assert news_in(line_of(news)) == tuple(news)


def test_a_table_needs_one_column_only_and_rows_that_cannot_be_used_are_told():
    table = (
        'Instead;Look for;Severity;pattern;author\n"a | b";c;serious;;Kim\n;d;grave;perhaps;\nx;;;;\n;(e;;yes;\n"f\n'
    )
    read = read_rules(table.encode(), "rules.csv")
    assert read.rules == (HouseRule("c", ("a", "b"), severity=Severity.MAJOR), HouseRule("d"))
    assert [(problem.line, problem.kept) for problem in read.problems] == [
        *((1, True), (3, True), (3, True), (4, False), (5, False), (6, False)),
    ]
    assert "left out: author" in read.problems[0].reason
    assert "missing )" in read.problems[4].reason
    for nothing in (b"term,note\na,b\n", b" ", b"\x00\x01\x02", b"<html/>"):
        with pytest.raises(EmendError):
            read_rules(nothing, "rules.csv")


def test_a_checklist_is_read_and_what_cannot_be_carried_over_is_told_row_by_row():
    read = read_rules(CHECKLIST.encode(), "house.xbckl")
    assert read.rules == (
        HouseRule("Internet", note="Small letter.", match_case=True),
        HouseRule(r"\d+%", note="Figures", is_pattern=True, whole_words=False),
        HouseRule(r"\ ,", note="Blanks", is_pattern=True, whole_words=False),
    )
    assert read_rules(CHECKLIST.encode("utf-16"), "house.xbckl") == read
    told = {problem.text: problem.reason for problem in read.problems}
    assert list(told) == ["Common", "Blanks", "Pair", "Source", "Power", "Word", "Broken", "Nothing"]
    assert told["Pair"] == "it looks at the source, too"
    assert "power search" in told["Power"]
    assert [problem.text for problem in read.problems if problem.kept] == ["Blanks"]
    with pytest.raises(EmendError, match="not sound XML"):
        read_rules(b"<xbench-checklist><check>", "house.xbckl")


def test_a_checklist_is_written_and_what_it_does_not_hold_is_told():
    read = read_rules(rendered(RULES, ".xbckl"), "house.xbckl")
    assert read.rules == (RULES[0], replace(RULES[1], severity=Severity.MINOR), *RULES[2:7])
    assert len(lost_by(RULES, ".xbckl")) == 3


def test_a_rule_that_looks_for_the_same_takes_the_place_of_the_one_that_is_there():
    new = (HouseRule("per  cent", ("pct",)), HouseRule("new"))
    assert taken_in(RULES, new) == (new[0], *RULES[1:], new[1])
    # Two that the editor wrote for the same words stay two.
    twice = (HouseRule("us", ("U.S.",), match_case=True), HouseRule("us", note="Whom?"))
    assert taken_in(twice, new) == (*twice, *new)
