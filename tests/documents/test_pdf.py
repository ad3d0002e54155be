"""PDF: read only, with lines joined to paragraphs."""

import io
from pathlib import Path

import pytest
from pypdf import PdfWriter

from qa_tool.documents.articles import from_bytes, read
from qa_tool.documents.formats import warning_of, writer_for
from qa_tool.documents.pdf_text import _paragraphs, _without_repeats
from qa_tool.domain.errors import EmendError

REPORT = Path(__file__).parent / "fixtures" / "report.pdf"


def made(act):
    writer = PdfWriter()
    writer.add_blank_page(100, 100)
    act(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def test_a_pdf_of_libreoffice_is_read():
    article = read(REPORT)
    assert article.format == "pdf"
    assert "Nobody was hurt. Nobody was late.\nThe last ferry sails on Sunday." in article.text
    assert "knows no paragraphs" in warning_of("pdf")
    with pytest.raises(EmendError, match=r"files ending in \.pdf cannot be written"):
        writer_for("x.pdf")


def test_lines_become_paragraphs():
    full = "A line of the text as long as most of the other lines are"
    page = [
        full,
        full[:-3] + "har-",
        "bour of the town went on, and so it did for a while there",
        "short end.",
        full,
        "",
        "Next",
        full + ".",
        full,
    ]
    assert list(_paragraphs([page])) == [
        f"{full} {full[:-3]}harbour of the town went on, and so it did for a while there short end.",
        full,
        "Next",
        f"{full}. {full}",
    ]
    assert list(_paragraphs([["ロシアの大統領は七日、", "モスクワで会見を開い", "た。"]])) == [
        "ロシアの大統領は七日、モスクワで会見を開いた。"
    ]


def test_heads_and_numbers_of_pages_are_left_out():
    pages = [["The Agency", f"Page text {n}", str(n)] for n in range(4)]
    assert list(_without_repeats(pages)) == [[f"Page text {n}"] for n in range(4)]
    table = ["- 3 -", "Dead", "12", "", "Hurt", "7", "", "Sources", "4"]
    assert list(_without_repeats([table])) == [["Dead", "12", "", "Hurt", "7", "", "Sources"]]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (made(lambda _: None), "holds no text: its pages are pictures"),
        (made(lambda writer: writer.encrypt("secret", algorithm="RC4-128")), "is protected by a password"),
        (b"%PDF-1.4\n%%EOF", "is damaged"),
        (REPORT.read_bytes()[:300], "is damaged"),
    ],
)
def test_what_is_refused(data, said):
    with pytest.raises(EmendError, match=said):
        from_bytes(data, "x.pdf")


def test_the_items_of_a_list_are_lines_without_their_marks():
    assert list(_paragraphs([["A line that is quite as long as the others are.", "•First bag", "• Second bag and much more in it, too."]])) == [
        "A line that is quite as long as the others are.",
        "First bag",
        "Second bag and much more in it, too.",
    ]  # fmt: skip


def test_blanks_are_blanks_and_letters_that_are_drawn_as_one_are_two(monkeypatch):
    # As Qt and typesetting programs write them.
    monkeypatch.setattr("pypdf.PageObject.extract_text", lambda _: "The\toﬃce\tconﬁrmed  the\u00a0ﬂood.\n\tIt was oﬀ.")
    assert from_bytes(made(lambda _: None), "a.pdf").text == "The office confirmed the flood. It was off."
