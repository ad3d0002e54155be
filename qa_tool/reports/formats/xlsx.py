"""The score sheet after ISO 5060, with the issues, the sentences and the wrong names, as a workbook; no formulas."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from qa_tool.reports.report_format import Kind, ReportFormat
from qa_tool.reports.reviewed import Batch, Fate
from qa_tool.reports.score_sheet import PASS_MARK, ScoreSheet, score_sheet
from qa_tool.reports.wrong_names import wrong_names
from qa_tool.text.xml_characters import legal

#: What Excel holds in a cell.
_LONGEST = 32_767


def render(batch: Batch) -> bytes:
    """Return the workbook."""
    book = Workbook()
    book.remove(book.active)
    for title, widths, rows in (
        ("Score", (44, 10, 10, 10, 12, 12, 12, 14, 16, 16), _score(batch)),
        ("Issues", (28, 10, 10, 26, 38, 28, 28, 60, 24), _issues(batch)),
        ("Sentences", (28, 10, 60, 60, 60), _sentences(batch)),
        ("Wrong names", (28, 28, 10, 10), _names(batch)),
    ):
        _fill(book.create_sheet(title), widths, rows)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _score(batch: Batch) -> Iterable[Sequence[object]]:
    header = (
        "Article, kind of error", "Critical", "Major", "Minor", "Corrected", "Open", "Dismissed", "Penalty points",
        "Per 1,000 words", "Quality (0-100)",
    )  # fmt: skip
    yield header
    for article in batch.articles:
        yield from _lines(article.name, score_sheet([article]))
    if len(batch.articles) > 1:
        yield from _lines("All articles", score_sheet(batch.articles))
    yield ()
    yield ("Weights: critical 25, major 5, minor 1, minor punctuation 0.1. Dismissed issues carry none.",)
    yield (f"Counted on the target text. Quality is 100 less a tenth of the points per 1,000 words; {PASS_MARK:g} is",)
    yield ("an example of where to pass. An issue that was corrected is an error confirmed by a person.",)


def _lines(title: str, sheet: ScoreSheet) -> Iterable[Sequence[object]]:
    for line in (*sheet.lines, sheet.whole):
        last = line is sheet.whole
        fates = [line.by_fate[fate] for fate in (Fate.CORRECTED, Fate.OPEN, Fate.DISMISSED)]
        score = (round(sheet.per_1000, 2), round(sheet.quality, 2)) if last else ()
        yield (title if last else line.category, *line.by_severity.values(), *fates, line.points, *score)
    yield (f"{title}, corrected", *[""] * 6, sheet.remaining, round(sheet.remaining_per_1000, 2), sheet.quality_after)


def _issues(batch: Batch) -> Iterable[Sequence[object]]:
    yield "Article", "Paragraph", "Severity", "Check", "Category", "Flagged", "Now", "Message", "Fate"
    for article in batch.articles:
        for judged in (*article.issues, *article.added):
            placed, issue = judged.placed, judged.placed.issue
            told = f"{judged.told}, new in the corrected text" if judged.added else judged.told
            yield (
                article.name,
                placed.paragraph + 1,
                issue.severity.value,
                issue.check,
                issue.category,
                issue.text,
                judged.now,
                issue.message,
                told,
            )


def _sentences(batch: Batch) -> Iterable[Sequence[object]]:
    yield "Article", "Paragraph", "Machine", "Corrected", "Source"
    for article in batch.articles:
        for pair in article.pairs:
            yield article.name, pair.paragraph + 1, pair.before, pair.after, pair.source


def _names(batch: Batch) -> Iterable[Sequence[object]]:
    yield "Form", "Right", "Count", "Articles"
    for name in wrong_names(batch.articles):
        yield name.form, name.right, name.count, name.articles


def _fill(sheet: Worksheet, widths: Sequence[int], rows: Iterable[Sequence[object]]) -> None:
    for number, row in enumerate(rows, 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column)
            if isinstance(value, str):
                cell.value = legal(value)[:_LONGEST]
                # Text whatever it begins with, and still text when somebody edits it.
                cell.data_type = "s"
                cell.quotePrefix = value.startswith(("=", "+", "-", "@"))
                cell.alignment = Alignment(wrap_text=column > 1, vertical="top")
            else:
                cell.value = value
            if number == 1:
                cell.font = Font(bold=True)
    for column, width in enumerate(widths, 1):
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"


FORMAT = ReportFormat(
    "xlsx",
    "Score sheet after ISO 5060",
    ".xlsx",
    "A workbook: errors by kind and severity with penalty points and score, every issue with its fate, all sentences, "
    "the wrong names; no cell is a formula.",
    render,
    Kind.BYTES,
)
