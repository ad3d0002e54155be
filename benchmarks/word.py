"""A Word document of 1,000 paragraphs opened, and exported with 500 tracked changes, next to python-docx alone.

usage: python benchmarks/word.py [ROUNDS]

In each round python-docx opens the document and saves it, and Emend reads it and writes it with 500 corrections as
tracked changes, the whole way from the log to the bytes: once as if typed, once as suggestions, which get a comment
each. Prints the medians of CPU time and their ratios. Target: at most 3 times.
"""

from __future__ import annotations

import io
import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime

import docx
from newstext import paragraphs

from qa_tool.documents.articles import from_bytes
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for
from qa_tool.domain.correction import Cause, Correction
from qa_tool.review.net_changes import net_changes
from qa_tool.review.pieces import fold

PARAGRAPHS, CHANGES = 1000, 500
NAME = "report.docx"


def document() -> tuple[bytes, str]:
    """Return a document of paragraphs of two runs, a bold name and news text, and where the text is from."""
    lines, where = paragraphs(60 * PARAGRAPHS)
    texts = [line for line in lines if line]
    made = docx.Document()
    for number in range(PARAGRAPHS):
        paragraph = made.add_paragraph()
        paragraph.add_run("Zaporiza").bold = True
        paragraph.add_run(f" ({number}): {texts[number % len(texts)]}")
    out = io.BytesIO()
    made.save(out)
    return out.getvalue(), where


def log_for(text: str, check: str | None) -> list[Correction]:
    when = datetime(2024, 3, 1, tzinfo=UTC)
    found: list[Correction] = []
    start = 0
    # Every other paragraph, from the first on.
    for number in range(1, CHANGES + 1):
        start = text.index("Zaporiza", text.index(f"Zaporiza ({2 * number - 2}):", start))
        found.append(
            Correction(number, number, start, "Zaporiza", "Zaporizhzhia", Cause.SUGGESTION, when, check, editor="Kim")
        )
        text = text[:start] + "Zaporizhzhia" + text[start + 8 :]
    return found


def alone(data: bytes) -> bytes:
    opened, out = docx.Document(io.BytesIO(data)), io.BytesIO()
    opened.save(out)
    return out.getvalue()


def ours(data: bytes, log: list[Correction]) -> bytes:
    article = from_bytes(data, NAME)
    changes = net_changes(article.text, log)
    target = writer_for(NAME, tracked=True)
    assert target.write is not None
    return target.write(Corrected(article, changes, article.original, tracked=True, name=NAME))


def timed(act: Callable[[], bytes]) -> float:
    began = time.process_time()
    act()
    return time.process_time() - began


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 9
    data, where = document()
    text = from_bytes(data, NAME).text
    logs = [log_for(text, None), log_for(text, "glossary-name")]
    for log in logs:
        assert from_bytes(ours(data, log), NAME).text == fold(text, log)
    rows = [
        (timed(lambda: alone(data)), *(timed(lambda log=log: ours(data, log)) for log in logs)) for _ in range(rounds)
    ]
    base, plain, commented = (statistics.median(column) for column in zip(*rows, strict=True))
    print(f"{PARAGRAPHS} paragraphs, {CHANGES} tracked changes, {where}, {rounds} rounds, CPU time")
    print(f"python-docx opens and saves:             {base * 1000:.0f} ms")
    print(f"Emend opens and exports:                 {plain * 1000:.0f} ms, {plain / base:.2f} times (at most 3)")
    print(
        f"Emend opens and exports with comments:   {commented * 1000:.0f} ms, {commented / base:.2f} times (at most 3)"
    )


if __name__ == "__main__":
    main()
