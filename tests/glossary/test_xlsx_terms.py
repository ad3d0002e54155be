"""Excel workbooks."""

import io
import zipfile

import pytest
from openpyxl import Workbook, load_workbook
from round_trips import TERMS, back, check_what_is_held, is_recognised, lost_parts

from qa_tool.domain.errors import EmendError
from qa_tool.domain.term import Term
from qa_tool.glossary import workbooks
from qa_tool.glossary.formats import xlsx
from qa_tool.glossary.imports import Reading
from qa_tool.glossary.opened import GlossaryFile


def book(*rows):
    made = Workbook()
    for row in rows:
        made.active.append(row)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_what_it_holds_comes_back(tmp_path):
    # A workbook takes a hundred times as long as a line of text.
    check_what_is_held(xlsx.FORMAT, examples=20)
    assert [t.canonical for t in back(xlsx.FORMAT, TERMS).terms] == [t.canonical for t in TERMS]
    assert lost_parts(xlsx.FORMAT, TERMS) == set()
    assert is_recognised(xlsx.FORMAT, tmp_path)


def test_no_cell_is_a_formula():
    sheet = load_workbook(io.BytesIO(xlsx.FORMAT.rendered(TERMS, ".xlsx"))).active
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value]
    assert {cell.data_type for cell in cells} == {"s"}
    assert [cell.value for cell in cells if cell.quotePrefix] == ["=1+1", "@home", "-5"]


def test_formulas_are_not_calculated_and_told():
    result = xlsx.read(
        book(["term", "note", "wrong"], ["Lyman", '=HYPERLINK("http://x")', "Liman"], ["=1+1", "", ""]), "x"
    )
    assert [(t.canonical, t.note, t.wrong) for t in result.terms] == [("Lyman", "", ("Liman",))]
    assert [(p.line, p.kept) for p in result.problems] == [(2, True), (3, True), (3, False)]
    assert "B2: a formula" in result.problems[0].reason


def test_any_sheet_is_read_by_a_mapping(tmp_path):
    path = tmp_path / "x.xlsx"
    path.write_bytes(book(["Nr", "Ziel", "Quelle"], [1, "Lyman", "리만"], [2, "Sumy", "수미"]))
    result = GlossaryFile(path).read(Reading(mapping=(("term", "Ziel"), ("source", "3"))))
    assert [(t.canonical, dict(t.source_forms)) for t in result.terms] == [
        ("Lyman", {"ko": ("리만",)}),
        ("Sumy", {"ko": ("수미",)}),
    ]


def test_an_empty_first_sheet_is_passed_over_and_an_empty_workbook_is_told():
    made = Workbook()
    made.create_sheet("Names").append(["term"])
    made["Names"].append(["Lyman"])
    out = io.BytesIO()
    made.save(out)
    assert [t.canonical for t in xlsx.read(out.getvalue(), "x").terms] == ["Lyman"]
    with pytest.raises(EmendError, match="is empty"):
        xlsx.read(book(), "x")


def with_part(name, content):
    packed = io.BytesIO(xlsx.FORMAT.rendered(TERMS, ".xlsx"))
    with zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED) as book:
        book.writestr(name, content)
    return packed.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        xlsx.FORMAT.rendered(TERMS, ".xlsx")[:900],
        b"PK\x03\x04" + b"\0" * 200,
        with_part("xl/x.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'),
        with_part("xl/y.xml", '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'.encode("utf-16")),
        with_part("xl/media/bomb.bin", b"\0" * (3 * 1024 * 1024)),
        b"no zip at all",
    ],
    ids=["cut", "zeros", "entities", "entities in UTF-16", "bomb", "no zip"],
)
def test_hostile_files_are_one_sentence(data, monkeypatch):
    monkeypatch.setattr(workbooks, "_MOST_UNPACKED", 2 * 1024 * 1024)
    with pytest.raises(EmendError) as caught:
        xlsx.read(data, "x.xlsx")
    assert caught.value.hint


def test_a_workbook_without_its_sheet_is_told():
    packed = io.BytesIO(xlsx.FORMAT.rendered(TERMS, ".xlsx"))
    out = io.BytesIO()
    with zipfile.ZipFile(packed) as book, zipfile.ZipFile(out, "w") as less:
        for part in book.namelist():
            if "sheet1" not in part:
                less.writestr(part, book.read(part))
    with pytest.raises(EmendError):
        xlsx.read(out.getvalue(), "x.xlsx")


def test_the_size_that_a_sheet_says_costs_nothing():
    packed = io.BytesIO(book(["term"], ["Lyman"]))
    out = io.BytesIO()
    with zipfile.ZipFile(packed) as whole, zipfile.ZipFile(out, "w") as lying:
        for part in whole.namelist():
            lying.writestr(part, whole.read(part).replace(b'ref="A1:A2"', b'ref="A1:XFD1048576"'))
    assert [t.canonical for t in xlsx.read(out.getvalue(), "x").terms] == ["Lyman"]


@pytest.mark.parametrize("bad", ["Ky\x07iv", "Ky\ud800iv", "x" * 32_768])
def test_what_excel_cannot_hold_is_refused_and_nothing_is_left_behind(tmp_path, bad):
    path = tmp_path / "x.xlsx"
    with pytest.raises(EmendError):
        xlsx.FORMAT.write([Term("Lviv"), Term(bad)], path)
    assert list(tmp_path.iterdir()) == []
