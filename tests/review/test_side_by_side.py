"""The article and its source side by side: which sentences stand for which, and what evidence names."""

import pytest

from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.issue import Issue, Severity
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from qa_tool.names.finder import NameFinder
from qa_tool.review.side_by_side import Beside, SideBySide, named_in_source

OURS = "The quay is open again.\n\nThree ships waited there for 12 days. A crane was brought from Busan.\n\nNobody was hurt."
THEIRS = (
    "부두가 다시 열렸다.\n\n배 세 척이 그곳에서 12일 동안 기다렸다. 부산에서 기중기를 가져왔다.\n\n다친 사람은 없었다."
)


def laid(ours=OURS, theirs=THEIRS, code="ko"):
    checked = Runner((), Facts("en", code, theirs, NameFinder([], code))).check(ours.split("\n"))
    return Beside().lay(checked, theirs, code)


def test_sentences_stand_beside_each_other_at_their_places():
    pairs = laid().pairs
    assert [(p.ours.of(OURS), p.theirs.of(THEIRS)) for p in pairs] == [
        ("The quay is open again.", "부두가 다시 열렸다."),
        ("Three ships waited there for 12 days.", "배 세 척이 그곳에서 12일 동안 기다렸다."),
        ("A crane was brought from Busan.", "부산에서 기중기를 가져왔다."),
        ("Nobody was hurt.", "다친 사람은 없었다."),
    ]


def test_a_place_finds_its_pair_from_both_sides():
    beside = laid()
    at = beside.of_ours(OURS.index("crane"))
    assert at == beside.of_theirs(THEIRS.index("기중기"))
    assert beside.of_ours(0) == beside.pairs[0]
    assert SideBySide().of_ours(3) is None


def issue(evidence, term=None):
    return Issue("c", "x", Severity.MAJOR, 0.9, Span(0, 1), "x", "m", (), evidence, term, "k")


@pytest.mark.parametrize(
    ("evidence", "marked"),
    [
        ({"in the source": "12일"}, ["12일"]),
        ({"in the source": "2"}, []),
        ({"why it happens": "부산 (“Busan”) comes out as “Pusan”"}, ["부산"]),
        ({"in the source": "부산에서 기중기를 12일 동안 가져왔다"}, []),
        ({"how to mend": "name the month"}, []),
    ],
)
def test_the_words_that_evidence_names_are_found(evidence, marked):
    said = "부산에서 기중기를 12일 동안 가져왔다."
    assert [span.of(said) for span in named_in_source(issue(evidence), said, "ko")] == marked


def test_the_source_forms_of_the_term_are_found():
    term = Term("Busan", source_forms={"ko": ("부산",), "ja": ("釜山",)})
    said = "부산에서, 또 부산으로 기중기를 가져왔다."
    assert [span.of(said) for span in named_in_source(issue({}, term), said, "ko")] == ["부산", "부산"]
