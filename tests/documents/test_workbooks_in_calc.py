"""Every workbook that we write opens in LibreOffice Calc with the cells that we wrote, and none of them is a formula."""

from dataclasses import replace
from datetime import UTC, datetime

import office
import openpyxl
import pytest
from documents.segmenting import opened, written
from reports.reviewing import review, worked_over

from qa_tool.domain.term import Term, TermKind
from qa_tool.glossary.formats import xlsx as glossary
from qa_tool.reports.formats import format_of
from qa_tool.reports.reviewed import Batch

TERMS = [
    Term("=SUM(A1)", ("+1", "@home"), ("-2",), {"ko": ("키이우", "=1+1")}, TermKind.PLACE, 'a; "note", two\nlines'),
    Term("Kyiv", (), ("Kiev|Kief",)),
]


@pytest.mark.skipif(not office.CALC, reason=office.NO_CALC)
def test_calc_shows_what_was_written(tmp_path):
    article = replace(
        opened(b"=1+1 is what\nthe mayor said.\n+2", "a.txt"),
        source_text="하나\n둘 & <셋>\n넷",
        source_language="ko",
    )
    batch = Batch((review(act=worked_over),), datetime(2024, 3, 1, tzinfo=UTC), {})
    made = {
        "glossary": glossary.FORMAT.rendered(TERMS, ".xlsx"),
        "pairs": written(article, [], "a.xlsx"),
        "score": format_of("xlsx").render(batch),
    }
    books = []
    for name, data in made.items():
        books.append(tmp_path / f"{name}.xlsx")
        books[-1].write_bytes(data)
    shown = office.sheets(books, tmp_path)
    for book in books:
        for sheet in openpyxl.load_workbook(book):
            cells = [["" if cell.value is None else cell.value for cell in row] for row in sheet]
            assert not any(cell.data_type == "f" for row in sheet for cell in row)
            rows = shown[book.stem, sheet.title]
            for wrote, saw in zip(cells, rows, strict=True):
                for one, other in zip(wrote, saw, strict=False):
                    if isinstance(one, str):
                        assert other == one
                    elif one != "":
                        assert float(other) == pytest.approx(float(one))
    assert {name for name, _ in shown} == set(made)
