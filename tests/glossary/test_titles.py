"""Tables with a title above the row that names their columns."""

from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook

from qa_tool.glossary.imports import AS_FOUND, Reading
from qa_tool.glossary.opened import GlossaryFile
from qa_tool.glossary.titles import layout_of, rows_above

BODY = [("English", "Korean", "Comment"), ("Lyman", "리만", "a town"), ("Kyiv", "키이우", "")]
TITLES = {
    "one cell": [("Glossary of the war, May 2026",)],
    "two lines": [("Glossary of the war",), ("made by the desk", "May 2026")],
    "a name of columns": [("English terms",)],
}


def workbook(rows):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def csv(rows, delimiter=","):
    width = max(map(len, rows))
    quoted = [[f'"{cell}"' if delimiter in cell else cell for cell in row] for row in rows]
    return "".join(delimiter.join(row + [""] * (width - len(row))) + "\r\n" for row in quoted).encode()


def read(data, name="list.csv", how=AS_FOUND):
    return GlossaryFile(Path(name), data).read(how)


@pytest.mark.parametrize("title", TITLES)
@pytest.mark.parametrize("kind", ["xlsx", "comma", "semicolon", "tab"])
def test_the_header_is_found_below_a_title_and_that_is_told(title, kind):
    rows = TITLES[title] + BODY
    if kind == "xlsx":
        result = read(workbook(rows), "list.xlsx")
    else:
        result = read(csv(rows, {"comma": ",", "semicolon": ";", "tab": "\t"}[kind]))
    assert [(term.canonical, dict(term.source_forms), term.note) for term in result.terms] == [
        ("Lyman", {"ko": ("리만",)}, "a town"),
        ("Kyiv", {"ko": ("키이우",)}, ""),
    ]
    assert result.problems == ()
    assert f"line {len(TITLES[title]) + 1};" in result.note
    assert f"“{TITLES[title][0][0]}" in result.note


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("title", ["Glossary of the war", "Glossary of the war, May 2026", "War; May 2026"])
def test_a_title_as_it_is_typed_above_does_not_decide_on_the_delimiter(title, delimiter):
    text = f"{title}\n\n" + csv(BODY, delimiter).decode()
    result = read(text.encode())
    assert [term.canonical for term in result.terms] == ["Lyman", "Kyiv"]
    assert "line 3;" in result.note


def test_columns_of_unknown_names_are_found_by_the_names_that_the_user_gives():
    text = b"Woordenlijst, mei 2026\nNaam,Fout\nKyiv,Kiev\n"
    result = read(text, how=Reading(mapping=(("term", "naam"), ("wrong_forms", "Fout"))))
    assert [(term.canonical, term.wrong) for term in result.terms] == [("Kyiv", ("Kiev",))]
    assert "line 2;" in result.note
    wide = read(b"Woordenlijst\nNaam,Fout,Bron\nKyiv,Kiev,x\n")
    assert [problem.line for problem in wide.problems] == [2]


def test_a_list_without_a_header_loses_no_name():
    for text in ("Lyman\nKyiv,Kiev\nOdesa,Odessa\n", "Kyiv\nLyman\n", "Kyiv,Kiev\nLyman,Liman\n"):
        result = read(text.encode())
        assert result.terms[0].canonical == text.partition("\n")[0].partition(",")[0]
        assert len(result.terms) == text.count("\n")
        assert "above" not in result.note
    plain = b"Kyiv\nLyman,Liman,Lehman\n"
    how = Reading(mapping=(("term", "1"),), has_header=False)
    assert [term.canonical for term in read(plain, how=how).terms] == ["Kyiv", "Lyman"]


def test_a_header_in_the_first_row_is_the_header():
    text = "term,wrong,note\nTerm,also,\nKyiv,Kiev,\n"
    assert layout_of(text) == (",", 0, 0)
    assert len(read(text.encode()).terms) == 2
    assert rows_above([]) == 0


def test_a_sheet_before_the_terms_that_holds_none_is_passed_over():
    book = Workbook()
    for row in (
        ["Read me"],
        ["This is the glossary of the desk, which holds the names of the war and of those in it."],
    ):
        book.active.append(row)
    names = book.create_sheet("Names")
    for row in TITLES["one cell"] + BODY:
        names.append(row)
    out = BytesIO()
    book.save(out)
    result = read(out.getvalue(), "list.xlsx")
    assert [term.canonical for term in result.terms] == ["Lyman", "Kyiv"]
    assert result.note == "The sheet “Names” was read; its columns are named in line 2."
    names.delete_rows(1)
    out = BytesIO()
    book.save(out)
    assert read(out.getvalue(), "list.xlsx").note == "The sheet “Names” was read."
    # One that can be read is read, whatever comes behind it.
    book.remove(book.worksheets[0])
    book.create_sheet("More").append(["term", "wrong"])
    out = BytesIO()
    book.save(out)
    assert len(read(out.getvalue(), "list.xlsx").terms) == 2


def test_of_a_workbook_without_terms_the_first_sheet_is_told_of():
    book = Workbook()
    book.active.append(["a", "b", "c"])
    book.create_sheet("Two").append(["d", "e", "f"])
    out = BytesIO()
    book.save(out)
    (problem,) = read(out.getvalue(), "list.xlsx").problems
    assert "a" in problem.text
    assert "no header row" in problem.reason
