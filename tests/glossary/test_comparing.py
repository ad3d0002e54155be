"""Terms of a file beside those that are there."""

from qa_tool.domain.term import Term, TermKind, TermStatus
from qa_tool.glossary.comparing import Known, Plan, compared, planned

KYIV = Term("Kyiv", wrong=("Kiev",), kind=TermKind.PLACE, glossary="mine", note="capital", id=3)


def test_a_file_that_says_nothing_of_the_kind_means_the_term_that_is_there():
    comparison = compared([Term("kyiv", wrong=("Kiew",)), Term("Kyiv", kind=TermKind.PERSON)], [KYIV])
    assert [term.kind for term in comparison.new] == [TermKind.PERSON]
    (pair,) = comparison.known
    assert pair.says_more
    (changed,) = planned(comparison, Known.JOIN).changed
    assert changed == Term(
        "Kyiv", wrong=("Kiev", "Kiew"), kind=TermKind.PLACE, glossary="mine", note="capital", id=3,
    )  # fmt: skip


def test_two_terms_of_a_file_may_be_about_one_that_is_there():
    both = [Term("Kyiv", wrong=("Kiew",), kind=TermKind.PLACE), Term("Kyiv", wrong=("Kijev",))]
    for known, wrong in ((Known.JOIN, ("Kiev", "Kiew", "Kijev")), (Known.REPLACE, ("Kiew", "Kijev"))):
        (changed,) = planned(compared(both, [KYIV]), known).changed
        assert (changed.wrong, changed.id) == (wrong, KYIV.id)


def test_replacing_keeps_what_the_file_cannot_say():
    (changed,) = planned(compared([Term("Kyiv", note="city")], [KYIV]), Known.REPLACE).changed
    assert changed == Term("Kyiv", kind=TermKind.PLACE, note="city", glossary="mine", id=3)


def test_keeping_adding_and_a_file_that_says_nothing_new():
    term = Term("Kyiv", wrong=("Kiev",), kind=TermKind.PLACE)
    comparison = compared([term, Term("Sumy")], [KYIV])
    assert planned(comparison, Known.KEEP) == Plan((Term("Sumy"),))
    assert planned(comparison, Known.JOIN) == Plan((Term("Sumy"),))
    assert planned(comparison, Known.ADD) == Plan((Term("Sumy"), term))


def reasons(terms, there=()):
    return [conflict.reason for conflict in compared(terms, there).conflicts]


def test_contradictions_with_the_stored_terms_and_in_the_file():
    assert reasons([Term("Kiev")], [KYIV]) == ["“Kiev” is a wrong form of “Kyiv”"]
    assert reasons([Term("Kyjiv", wrong=("Kyiv",))], [KYIV]) == ["calls “Kyiv” wrong, which is right for “Kyiv”"]
    assert reasons([Term("Kyjiv", wrong=("kiev",))], [KYIV]) == ["“kiev” stands for “Kyiv” as well"]
    shared = [Term("Lyman", wrong=("Liman",)), Term("Lymansk", wrong=("Liman",))]
    assert reasons(shared) == ["“Liman” stands for “Lymansk” as well"]


def test_why_they_contradict_can_be_said_in_another_language():
    found = compared([Term("Kyjiv", wrong=("Kyiv", "kiev")), Term("kiev")], [KYIV]).conflicts
    templates = {conflict.reason.template for conflict in found}
    assert templates == {
        "calls “{form}” wrong, which is right for “{term}”",
        "“{form}” stands for “{term}” as well",
        "“{form}” is a wrong form of “{term}”",
    }


def test_retired_terms_contradict_nothing():
    assert reasons([Term("Kiev", status=TermStatus.RETIRED, wrong=("Kyiv",))], [KYIV]) == []
    assert reasons([Term("Kiev")], [Term("Kyiv", wrong=("Kiev",), status=TermStatus.RETIRED)]) == []
