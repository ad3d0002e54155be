"""Files of the strict variety of Office Open XML: read as the usual ones, and written back as they were."""

import io
import zipfile
from datetime import UTC, datetime

import pytest
import word_making as making
from documents.segmenting import corrected, opened
from docx import Document
from openpyxl import Workbook
from word_making import paragraph, run

from qa_tool.documents.articles import from_bytes
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for
from qa_tool.domain.net_change import NetChange
from qa_tool.glossary.opened import GlossaryFile

WHEN = datetime(2024, 3, 1, 12, 30, tzinfo=UTC)
# ISO/IEC 29500-1 and -4, annexes of namespaces.
NAMES = {
    f"http://schemas.openxmlformats.org/{usual}": f"http://purl.oclc.org/ooxml/{strict}"
    for usual, strict in (
        ("wordprocessingml/2006/main", "wordprocessingml/main"),
        ("spreadsheetml/2006/main", "spreadsheetml/main"),
        ("drawingml/2006/main", "drawingml/main"),
        ("drawingml/2006/picture", "drawingml/picture"),
        ("drawingml/2006/wordprocessingDrawing", "drawingml/wordprocessingDrawing"),
        ("officeDocument/2006/math", "officeDocument/math"),
        ("officeDocument/2006/relationships", "officeDocument/relationships"),
    )
}


def parts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name) for name in packed.namelist()}


def strict_parts(data):
    found = parts(data)
    for usual, strict in NAMES.items():
        found = {name: part.replace(usual.encode(), strict.encode()) for name, part in found.items()}
    return found


def strict(data):
    return making.packed(strict_parts(data))


def document():
    made = Document()
    made.add_heading("The ferry", 1)
    made.add_paragraph("The mayor leaved at noon, ").add_run("in haste").bold = True
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "one", "two"
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def with_notes():
    note = '<w:footnote w:id="2">' + paragraph(run("a noet")) + "</w:footnote>"
    text = paragraph(run("The mayor leaved "), '<w:r><w:footnoteReference w:id="2"/></w:r>')
    return making.document(text + paragraph(run("The end.")), notes=note)


def written(data, *changes, tracked):
    article = from_bytes(data, "x.docx")
    found = []
    for old, new, *reason in changes:
        start = article.text.index(old)
        found.append(NetChange(start, start + len(old), new, "Kim", WHEN, *reason))
    return writer_for("x.docx").write(Corrected(article, found, article.original, tracked, "x.docx"))


@pytest.mark.parametrize("tracked", [True, False])
@pytest.mark.parametrize("make", [document, with_notes])
def test_a_document_is_corrected_in_place_as_a_usual_one_is(make, tracked):
    usual = make()
    given = strict(usual)
    assert given != usual
    assert from_bytes(given, "x.docx").text == from_bytes(usual, "x.docx").text
    changes = [("leaved", "left", "“leaved” is no form.")]
    changes += [("noet", "note")] if make is with_notes else []
    found = parts(written(given, *changes, tracked=tracked))
    assert found == strict_parts(written(usual, *changes, tracked=tracked))
    assert found["word/document.xml"] != parts(given)["word/document.xml"]
    assert ("word/comments.xml" in found) == tracked


def test_a_document_without_changes_stays_as_it_is():
    given = strict(document())
    assert written(given, tracked=True) == given


def workbook(*rows):
    made = Workbook()
    for row in rows:
        made.active.append(row)
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def test_a_workbook_of_source_and_translation_is_corrected_in_place():
    given = strict(workbook(["source", "target"], ["다리", "Brigde"]))
    assert opened(given, "a.xlsx").text == "Brigde"
    found = corrected(given, "a.xlsx", ("Brigde", "Bridge"))
    before, after = parts(given), parts(found)
    assert [name for name in before if before[name] != after[name]] == ["xl/worksheets/sheet1.xml"]
    assert opened(found, "a.xlsx").text == "Bridge"


def test_a_workbook_is_read_as_a_glossary(tmp_path):
    path = tmp_path / "list.xlsx"
    path.write_bytes(strict(workbook(["term", "wrong"], ["Kyiv", "Kiev"])))
    assert [(term.canonical, term.wrong) for term in GlossaryFile(path).read().terms] == [("Kyiv", ("Kiev",))]
