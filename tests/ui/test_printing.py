"""Pages as PDF, from the window's process and from its job thread."""

import re
import zlib

import pytest
from PySide6.QtPrintSupport import QPrinter

from ui.background.giving_way import WindowFirst
from ui.background.jobs import JobRunner
from ui.printing import pdf_of, print_text

PAGE = "<html><head><title>Möwe &amp; 사람</title></head><body>{}</body></html>"


def pages(pdf):
    """Return how many pages a PDF has."""
    return max(int(count) for count in re.findall(rb"/Count (\d+)", pdf))


def test_a_page_becomes_a_pdf(qapp):
    pdf = pdf_of(PAGE.format("<h1>Title</h1><p>Words <del>gone</del> <ins>put</ins> 사람</p>"))
    assert pdf.startswith(b"%PDF-1.")
    assert pages(pdf) == 1
    assert "Möwe & 사람".encode("utf-16-be") in pdf or b"Title" in pdf


def test_long_reports_run_over_pages(qapp):
    rows = "".join(f"<tr><td>{n}</td><td>{'word ' * 60}</td></tr>" for n in range(80))
    pdf = pdf_of(PAGE.format(f"<table><thead><tr><th>a</th><th>b</th></tr></thead>{rows}</table>"))
    assert pages(pdf) > 2


@pytest.mark.parametrize(("paragraphs", "most"), [(1, 1), (200, 8)])
def test_the_text_of_an_article_is_printed(qapp, tmp_path, paragraphs, most):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    print_text(printer, "A <b> stands.\n\n" + "The harbour of the town is open again. \n" * paragraphs)
    number = pages((tmp_path / "printed.pdf").read_bytes())
    assert most // 4 < number <= most


def test_an_empty_page_is_one(qapp):
    assert pages(pdf_of("")) == 1


def test_it_works_on_the_job_thread(qtbot, qapp):
    jobs, made = JobRunner(WindowFirst()), []
    jobs.submit(lambda: pdf_of(PAGE.format("<p>word</p>")), made.append)
    qtbot.waitUntil(lambda: bool(made), timeout=20_000)
    jobs.close()
    assert pages(made[0]) == 1


def test_letters_are_written_as_such_and_not_as_shapes(qapp):
    pdf = pdf_of(PAGE.format("<p>word</p>"))
    streams = [
        zlib.decompress(s) for s in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL) if s[:1] == b"x"
    ]
    assert any(b"Tj" in stream or b"TJ" in stream for stream in streams), "text that can be searched and read aloud"
