"""Workbooks: two columns are shown, and all but the corrected cells stays."""

import io
import zipfile
from dataclasses import replace
from datetime import datetime

import pytest
from documents.segmenting import at, corrected, opened, written
from openpyxl import Workbook, load_workbook
from openpyxl.styles import Font

from qa_tool.domain.errors import EmendError


def book(*rows, second=True):
    made = Workbook()
    sheet = made.active
    for row in rows:
        sheet.append(row)
    sheet["A1"].font = Font(bold=True)
    sheet.column_dimensions["B"].width = 40
    if second:
        made.create_sheet("Other").append(["=1+1", "stays"])
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


FILE = book(
    ["Source", "id", "Target"],
    ["시장이 떠났다", 7, "The mayor\nleaved & <so>"],
    ["수식", 8, "=A1"],
    ["다리", 9, "Bridge"],
    ["없다", 10],
)
TEXT = "The mayor leaved & <so>\nBridge\n"


def parts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert packed.testzip() is None
        return {info.filename: packed.read(info) for info in packed.infolist()}


def cells(data):
    return [[cell.value for cell in row] for row in load_workbook(io.BytesIO(data)).worksheets[0].iter_rows()]


def test_two_columns_are_shown():
    article = opened(FILE, "a.xlsx")
    assert (article.text, article.source_text, article.format) == (TEXT, "시장이 떠났다\n다리\n없다", "xlsx")
    assert opened(book(["ko", "en"], ["하나", "One"]), "a.xlsx").source_language == "ko"
    assert opened(book(["하나", "One"]), "a.xlsx").text == "One"


def test_an_empty_first_sheet_is_passed_over_and_left_alone():
    made = load_workbook(io.BytesIO(book(["Source", "Target"], ["다리", "Brigde"], second=False)))
    made.worksheets[0].title = "A & “B”"
    made.create_sheet("Empty", 0)
    out = io.BytesIO()
    made.save(out)
    data = out.getvalue()
    assert opened(data, "a.xlsx").text == "Brigde"
    found = corrected(data, "a.xlsx", ("Brigde", "Bridge"))
    before, after = parts(data), parts(found)
    assert [name for name in before if before[name] != after[name]] == ["xl/worksheets/sheet2.xml"]
    assert load_workbook(io.BytesIO(found))["A & “B”"]["B2"].value == "Bridge"


def test_a_formula_in_another_column_keeps_no_row_back():
    data = book(["Source", "Target", "Words"], ["다리", "Brigde", "=LEN(B2)"], ["수식", "=A1", 1])
    assert opened(data, "a.xlsx").text == "Brigde"
    found = corrected(data, "a.xlsx", ("Brigde", "Bridge"))
    assert cells(found) == [["Source", "Target", "Words"], ["다리", "Bridge", "=LEN(B2)"], ["수식", "=A1", 1]]


def test_a_title_above_the_names_is_no_text():
    data = book(["Ferries"], [], ["Korean", "English"], ["다리", "Brigde"])
    assert opened(data, "a.xlsx").text == "Brigde"
    assert cells(corrected(data, "a.xlsx", ("Brigde", "Bridge")))[3] == ["다리", "Bridge"]


def test_a_day_is_shown_without_its_midnight():
    assert opened(book(["Source", "Target"], ["날짜", datetime(2024, 1, 2)]), "a.xlsx").text == "2024-01-02"  # noqa: DTZ001


def test_only_the_cell_changes():
    assert corrected(FILE, "a.xlsx") == FILE
    found = corrected(FILE, "a.xlsx", ("leaved", "left"), ("Bridge", "=HYPERLINK(1)"))
    before, after = parts(FILE), parts(found)
    assert [name for name in before if before[name] != after[name]] == ["xl/worksheets/sheet1.xml"]
    assert cells(found)[1] == ["시장이 떠났다", 7, "The mayor\nleft & <so>"]
    assert cells(found)[2] == ["수식", 8, "=A1"]
    cell = load_workbook(io.BytesIO(found)).worksheets[0]["C4"]
    assert (cell.value, cell.data_type) == ("=HYPERLINK(1)", "s")
    assert opened(found, "a.xlsx").text == "The mayor left & <so>\n=HYPERLINK(1)\n"


def test_a_line_end_that_excel_has_written_out_shows_as_a_blank_and_stays():
    data = book(["source", "target"], ["하나", "One_x000D_\ntwo"])
    assert opened(data, "a.xlsx").text == "One  two"
    found = corrected(data, "a.xlsx", ("two", "2"))
    assert "One_x000D_\n2" in parts(found)["xl/worksheets/sheet1.xml"].decode()
    assert opened(found, "a.xlsx").text == "One  2"


def test_a_lacking_cell_is_made():
    found = at(FILE, "a.xlsx", (len(TEXT), len(TEXT), "None."))
    assert cells(found)[4] == ["없다", 10, "None."]


def test_a_pair_becomes_a_workbook_without_formulas():
    plain = replace(opened(b"=One\nTwo", "a.txt"), source_text="+1\n2", source_language="ko")
    data = written(plain, [], "a.xlsx")
    sheet = load_workbook(io.BytesIO(data)).worksheets[0]
    assert [[cell.value for cell in row] for row in sheet] == [["source", "target"], ["+1", "=One"], ["2", "Two"]]
    assert {cell.data_type for row in sheet for cell in row} == {"s"}
    assert opened(data, "a.xlsx").text == plain.text


def hostile(part, content):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in parts(FILE).items():
            packed.writestr(name, content if name == part else data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (FILE[: len(FILE) // 2], "no sound Excel workbook"),
        (hostile("xl/worksheets/sheet1.xml", b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'), "declares XML entities"),
        (hostile("xl/worksheets/sheet1.xml", b"<worksheet><row>"), "no sound Excel workbook|does not say"),
        (hostile("xl/worksheets/sheet1.xml", b'<?xml version="1.0" encoding="x-no"?><x/>'), "no sound Excel workbook"),
        (hostile("xl/media/x.bin", b""), None),
        (book(["a", "b", "c"]), "does not say which of its columns"),
        (book(["source", "target"], ["a", "=1"]), "holds no translation"),
        (b"PK\3\4xl/workbook.xml", "no sound Excel workbook"),
        (b"text", "no sound Excel workbook"),
    ],
)
def test_hostile_files_are_one_sentence(data, said):
    if said is None:
        assert opened(data, "a.xlsx").text == TEXT
        return
    with pytest.raises(EmendError, match=said) as error:
        opened(data, "a.xlsx")
    assert "\n" not in str(error.value)


def test_a_bomb_is_refused_before_it_goes_off():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as packed:
        for name, data in parts(FILE).items():
            packed.writestr(name, data)
        with packed.open("xl/bomb.xml", "w") as bomb:
            for _ in range(405):
                bomb.write(bytes(1024 * 1024))
    with pytest.raises(EmendError, match="unpacks to more"):
        opened(out.getvalue(), "a.xlsx")


def test_what_no_cell_can_hold_is_refused():
    with pytest.raises(EmendError, match="a cell cannot hold"):
        corrected(FILE, "a.xlsx", ("Bridge", "x" * 40_000))
