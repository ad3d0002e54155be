"""An XLIFF file of 10,000 units read and written back, next to translate-toolkit alone.

usage: python benchmarks/xliff.py [ROUNDS]

In each round translate-toolkit reads the file, looks at every source and translation, changes 500 translations and
writes it; and Emend reads it and writes it with as many corrections, the whole way from the log to the bytes. Prints
the medians of CPU time and their ratio. Target: at most 1.5 times.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime
from xml.sax.saxutils import escape

from newstext import paragraphs
from translate.storage.xliff import xlifffile

from qa_tool.documents.articles import from_bytes
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for
from qa_tool.domain.correction import Cause, Correction
from qa_tool.review.net_changes import net_changes

UNITS, CHANGES = 10_000, 500
NAME = "report.xlf"
WRONG, RIGHT = "Zaporiza", "Zaporizhzhia"


def document() -> tuple[bytes, str]:
    """Return a file of units with an inline tag each, and where its text is from."""
    lines, where = paragraphs(20 * UNITS)
    texts = [escape(line) for line in lines if line]
    state = 'state="needs-review-translation"'
    units = "".join(
        f'<trans-unit id="{number}"><source>자포리자 <g id="1">{number}</g></source>'
        f'<target {state}>{WRONG} <g id="1">{number}</g>: {texts[number % len(texts)]}</target>'
        "<note>kept</note></trans-unit>\n"
        for number in range(UNITS)
    )
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">'
        '<file original="a" source-language="ko" target-language="en" datatype="plaintext"><body>\n'
    )
    return f"{head}{units}</body></file></xliff>\n".encode(), where


def log_for(text: str) -> list[Correction]:
    """Return corrections of every twentieth line, as if each had been made by hand."""
    when = datetime(2024, 3, 1, tzinfo=UTC)
    log, grown, at = [], 0, 0
    for number, line in enumerate(text.split("\n")):
        if number % (UNITS // CHANGES) == 0:
            each = len(log) + 1
            log.append(Correction(each, each, at + grown, WRONG, RIGHT, Cause.TYPED, when, editor="Kim"))
            grown += len(RIGHT) - len(WRONG)
        at += len(line) + 1
    return log


def alone(data: bytes) -> bytes:
    file = xlifffile.parsestring(data)
    for number, unit in enumerate(file.units):
        assert unit.source
        text = unit.target
        if number % (UNITS // CHANGES) == 0:
            unit.target = text.replace(WRONG, RIGHT)
    return bytes(file)


def ours(data: bytes, log: list[Correction]) -> bytes:
    article = from_bytes(data, NAME)
    target = writer_for(NAME)
    assert target.write is not None
    return target.write(Corrected(article, net_changes(article.text, log), article.original, name=NAME))


def timed(act: Callable[[], bytes]) -> float:
    began = time.process_time()
    act()
    return time.process_time() - began


def main() -> None:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    data, where = document()
    log = log_for(from_bytes(data, NAME).text)
    written = ours(data, log)
    # Nothing but the words and the states of the corrected units is another.
    assert written.count(RIGHT.encode()) == written.count(b'state="final"') == CHANGES
    back = written.replace(RIGHT.encode(), WRONG.encode()).replace(b'"final"', b'"needs-review-translation"')
    assert back == data
    assert len(xlifffile.parsestring(written).units) == UNITS
    files = [data + f"<!-- {number} -->".encode() for number in range(rounds)]
    # Each round has a file of its own, so that nothing is remembered of the round before.
    rows = [(timed(lambda file=file: alone(file)), timed(lambda file=file: ours(file, log))) for file in files]
    base, own = (statistics.median(column) for column in zip(*rows, strict=True))
    print(f"{UNITS} units, {CHANGES} corrections, {where}, {rounds} rounds, CPU time")
    print(f"translate-toolkit reads and writes: {base * 1000:.0f} ms")
    print(f"Emend reads and writes:             {own * 1000:.0f} ms, {own / base:.2f} times (at most 1.5)")


if __name__ == "__main__":
    main()
