"""Okapi's forbidden terms with replacements."""

from round_trips import TERMS, back, check_what_is_held, lost_parts

from qa_tool.glossary.formats import okapi_pairs


def test_what_it_holds_comes_back():
    check_what_is_held(okapi_pairs.FORMAT)
    assert [(t.canonical, t.wrong) for t in back(okapi_pairs.FORMAT, TERMS).terms] == [
        (t.canonical, t.wrong) for t in TERMS if t.wrong
    ]


def test_terms_without_a_wrong_form_are_said_to_be_left_out():
    assert "term" in lost_parts(okapi_pairs.FORMAT, TERMS)


def test_forbidden_and_replacement_are_wrong_and_right():
    result = okapi_pairs.read(b"Kiev\tKyiv\nKieff\tKyiv\tsince 1919\nBakhmout\n", "x")
    (term,) = result.terms
    assert (term.canonical, term.wrong, term.note) == ("Kyiv", ("Kiev", "Kieff"), "since 1919")
    assert [(p.line, p.kept) for p in result.problems] == [(3, False)]
