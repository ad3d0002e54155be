"""Findings of one check that do not overlap."""

from qa_tool.checks.apart import apart
from qa_tool.domain.issue import Finding
from qa_tool.domain.span import Span


def test_the_first_of_two_that_overlap_stays_and_order_is_by_place():
    found = [Finding(Span(*ends), "m") for ends in ((8, 12), (0, 4), (3, 6), (4, 7), (12, 14))]
    assert [f.span for f in apart(found)] == [Span(0, 4), Span(4, 7), Span(8, 12), Span(12, 14)]


def test_nothing_found_is_nothing():
    assert list(apart(())) == []
