"""Word documents that are one table of source and translation."""

import io

import docx
import pytest
from documents.segmenting import WHEN, corrected, opened, written

from qa_tool.domain.errors import EmendError
from qa_tool.domain.net_change import NetChange


def document(*rows, above=""):
    made = docx.Document()
    if above:
        made.add_paragraph(above)
    table = made.add_table(rows=len(rows), cols=len(rows[0]))
    for cells, row in zip(rows, table.rows, strict=True):
        for text, cell in zip(cells, row.cells, strict=True):
            cell.text = text
    made.add_paragraph("")
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


FILE = document(["No.", "Korean Source", "x"], ["1", "a", "b"])
TABLE = document(["Source", "No.", "Target"], ["시장이\n떠났다", "1", "The mayor leaved"], ["다리", "2", "One\nTwo"])


def cells(data):
    (table,) = docx.Document(io.BytesIO(data)).tables
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_the_two_columns_are_article_and_source():
    article = opened(TABLE, "a.docx")
    assert article.text == "The mayor leaved\nOne\nTwo"
    assert article.source_text == "시장이 떠났다\n다리\n"
    article = opened(document(["ko", "en"], ["하나", "One"]), "a.docx")
    assert (article.text, article.source_text, article.source_language) == ("One", "하나", "ko")


@pytest.mark.parametrize("data", [FILE, document(["ko", "en"], ["하나", "One"], above="Heading")])
def test_other_tables_are_read_as_before(data):
    article = opened(data, "a.docx")
    assert article.source_text is None
    assert len(article.text.split("\n")) >= 5


def test_a_correction_goes_into_its_cell():
    found = corrected(TABLE, "a.docx", ("leaved", "left"), ("Two", "Three"))
    assert cells(found) == [
        ["Source", "No.", "Target"],
        ["시장이\n떠났다", "1", "The mayor left"],
        ["다리", "2", "One\nThree"],
    ]
    assert corrected(TABLE, "a.docx", ("leaved", "left"), to="a.txt") == b"The mayor left\nOne\nTwo"


def test_cells_are_not_joined():
    article = opened(TABLE, "a.docx")
    end = article.text.index("\n")
    with pytest.raises(EmendError, match="line end"):
        written(article, [NetChange(end, end + 1, " ", "Kim", WHEN)], "a.docx")
