"""memoQ's CSV of term bases."""

from round_trips import LYMAN, TERMS, back, check_what_is_held, is_recognised, lost_parts

from qa_tool.domain.term import CaseRule, TermKind
from qa_tool.glossary.formats import memoq_csv
from qa_tool.glossary.imports import Reading

HEADER = (
    "Entry_ID;Entry_Subject;Entry_Domain;Entry_ClientID;Entry_ProjectID;Entry_Created;Entry_Creator;"
    "Entry_LastModified;Entry_Modifier;Entry_Note;Korean_Def;Korean;Term_Info;Term_Example;"
    "English (United States)_Def;English (United States);Term_Info;Term_Example;English (United States);Term_Info;Term_Example"
)
ROW = '7;place;News;;;1/2/2025 3:04:05 PM;ada;;;"a town; north";;리만;;;def;Liman;Forbidden;;Lyman;CaseSense;'


def test_what_it_holds_comes_back(tmp_path):
    check_what_is_held(memoq_csv.FORMAT)
    first = back(memoq_csv.FORMAT, TERMS).terms[0]
    assert (first.accepted, first.wrong, first.note, first.kind) == (
        LYMAN.accepted, LYMAN.wrong, LYMAN.note, LYMAN.kind,
    )  # fmt: skip
    assert lost_parts(memoq_csv.FORMAT, TERMS) == {"status"}
    assert is_recognised(memoq_csv.FORMAT, tmp_path)


def test_an_entry_is_read_with_its_forbidden_terms():
    (term,) = memoq_csv.read(f"{HEADER}\r\n{ROW}\r\n".encode(), "x").terms
    assert (term.canonical, term.wrong, term.case, term.kind) == ("Lyman", ("Liman",), CaseRule.EXACT, TermKind.PLACE)
    assert (dict(term.source_forms), term.note) == ({"ko": ("리만",)}, "a town; north")


def test_other_columns_are_kept_as_the_user_says():
    (term,) = memoq_csv.read(f"{HEADER}\n{ROW}\n".encode(), "x", Reading(keep_extra=True)).terms
    assert "Entry_Domain: News" in term.note
    assert "Entry_Creator: ada" in term.note


def test_languages_that_are_not_known_are_told():
    data = f"{HEADER};Klingon_Def;Klingon;Term_Info;Term_Example\n{ROW};;lIman;;\n".encode()
    result = memoq_csv.read(data, "x")
    assert result.terms[0].source_forms.keys() == {"ko"}
    assert "Klingon" in result.problems[0].reason


def test_semicolons_and_a_mark_for_spreadsheets():
    text = memoq_csv.FORMAT.rendered(TERMS, ".csv").decode("utf-8")
    assert text.startswith("\ufeffEntry_ID;Entry_Subject;")
    assert "'=1+1;" in text


def test_a_row_longer_than_the_header_is_read_as_far_as_that_goes():
    text = "Entry_ID;Entry_Subject;Entry_Note;English\n1;;;Kyiv;Forbidden;x\n"
    assert [term.canonical for term in memoq_csv.read(text.encode(), "x").terms] == ["Kyiv"]
