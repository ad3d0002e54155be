"""Tolgee's CSV."""

from round_trips import LYMAN, TERMS, back, check_what_is_held, is_recognised

from qa_tool.domain.term import CaseRule
from qa_tool.glossary.formats import tolgee_csv


def test_what_it_holds_comes_back(tmp_path):
    check_what_is_held(tolgee_csv.FORMAT)
    first = back(tolgee_csv.FORMAT, TERMS).terms[0]
    assert (first.note, first.case, first.source_forms) == (LYMAN.note, LYMAN.case, {"ko": ("리만",), "ru": ("Лиман",)})
    assert is_recognised(tolgee_csv.FORMAT, tmp_path)


HEADER = "term,description,translatable,casesensitive,abbreviation,forbidden,en,ko,zh-Hant\n"


def test_a_glossary_in_english_is_read():
    (term,) = tolgee_csv.read(f"{HEADER}Lyman,a town,true,true,false,false,Lyman,리만,利曼\n".encode(), "x").terms
    assert (term.canonical, term.note, term.case) == ("Lyman", "a town", CaseRule.EXACT)
    assert dict(term.source_forms) == {"ko": ("리만",), "zh-hant": ("利曼",)}


def test_a_glossary_in_the_language_of_the_source_is_turned():
    (term,) = tolgee_csv.read(f"{HEADER}리만,,true,false,false,false,Lyman,,\n".encode(), "x").terms
    assert (term.canonical, dict(term.source_forms)) == ("Lyman", {"ko": ("리만",)})


def test_a_forbidden_term_is_a_wrong_form_where_the_right_one_is_said():
    rows = "Liman,,true,false,false,true,Lyman,,\nNada,,true,false,false,true,Nada,,\n"
    result = tolgee_csv.read((HEADER + rows).encode(), "x")
    assert [(t.canonical, t.wrong) for t in result.terms] == [("Lyman", ("Liman",))]
    assert [(p.line, p.kept) for p in result.problems] == [(3, False)]
