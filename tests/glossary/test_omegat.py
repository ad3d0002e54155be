"""OmegaT's glossaries."""

import pytest
from round_trips import TERMS, back, check_what_is_held, is_recognised

from qa_tool.domain.term import Term
from qa_tool.glossary.formats import omegat
from qa_tool.glossary.imports import Reading


def read(text, **how):
    return omegat.read(text.encode() if isinstance(text, str) else text, "x", Reading(**how))


@pytest.mark.parametrize("suffix", [".tab", ".utf8", ".txt", ".csv"])
def test_what_it_holds_comes_back(suffix, tmp_path):
    check_what_is_held(omegat.FORMAT, suffix)
    assert [term.canonical for term in back(omegat.FORMAT, TERMS, suffix).terms] == [t.canonical for t in TERMS]


def test_files_are_known_by_their_content(tmp_path):
    assert is_recognised(omegat.FORMAT, tmp_path)


def test_columns_are_source_target_and_comment():
    (term,) = read("리만\tLyman\tA town\n").terms
    assert (term.canonical, dict(term.source_forms), term.note) == ("Lyman", {"ko": ("리만",)}, "A town")


def test_remarks_are_left_out_and_the_first_may_name_the_encoding():
    text = "# -*- coding: cp1251 -*-\n# names\nЛиман\tLyman\n"
    (term,) = read(text.encode("cp1251")).terms
    assert dict(term.source_forms) == {"ru": ("Лиман",)}


def test_an_empty_target_is_told_and_the_others_kept():
    result = read("리만\tLyman\n수미\t\tno name yet\n")
    assert [term.canonical for term in result.terms] == ["Lyman"]
    assert [(p.line, p.kept) for p in result.problems] == [(2, False)]


def test_rows_about_one_term_are_one_with_all_notes():
    result = read("Лиман\tLyman\ta town\nЛимана\tLyman\tgenitive\n")
    (term,) = result.terms
    assert term.source_forms["ru"] == ("Лиман", "Лимана")
    assert term.note == "a town; genitive"
    assert result.problems == ()


def test_one_language_is_found_for_the_column_and_can_be_named():
    assert read("Київ\tKyiv\nЛиман\tLyman\n").terms[1].source_forms.keys() == {"uk"}
    assert read("東京\tTokyo\nキーウ\tKyiv\n").terms[0].source_forms.keys() == {"ja"}
    assert read("Kiew\tKyiv\n", source_language="de").terms[0].source_forms == {"de": ("Kiew",)}
    result = read("Kiew\tKyiv\n")
    assert result.terms[0].source_forms == {}
    assert "language" in result.problems[0].reason


def test_a_glossary_the_other_way_round_is_read_rightly_and_told():
    result = read("Lyman\t리만\nSumy\t수미\n")
    assert [term.canonical for term in result.terms] == ["Lyman", "Sumy"]
    assert "second column" in result.note


def test_quotation_marks_stand_for_themselves_between_tabs():
    (term,) = read('리만\tLyman\t"town" in the north\n').terms
    assert term.note == '"town" in the north'


def test_tabs_and_line_ends_of_notes_become_blanks():
    data = omegat.FORMAT.rendered([Term("Kyiv", note="a\tb\r\nc")], ".tab")
    assert data.decode("utf-8-sig") == "Kyiv\tKyiv\ta b c\n"
