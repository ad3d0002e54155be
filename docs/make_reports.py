"""Write docs/reports.md: what reports say, and a table of their formats made from the formats themselves.

usage: python docs/make_reports.py; with --test it only says whether the page is current
"""

from __future__ import annotations

import sys
from pathlib import Path

from qa_tool.reports.formats import formats

TARGET = Path(__file__).parent / "reports.md"
HEAD = """# Reports

Made by `python docs/make_reports.py`. In the window: Export report… in the File menu (Ctrl+Shift+R), on the open article. In the
terminal, on files, folders, numbers of stored articles or standard input:

    emend report article.txt --to report.html            the ending says the format
    emend report articles/ --format mqm --to marks.tsv
    emend report 17 --format json                        printed; 17 is the number of a stored article
    emend report --library --to all.xlsx                 every stored article
    emend report --since 2026-03-01 --to march.pdf       the stored ones worked on since that day
    emend report --format names                          the wrong names of the last seven days

A file that was reviewed before is reported on with its corrections and dismissals, any other one as it stands; neither is stored. An article
that cannot be read is told on stderr, the report is of the others, and the exit status is 2.

## What became of an issue

Both texts, the machine's and the corrected one, are checked with the checks and the glossary of today.

- **corrected**: where the flagged words went, the same check flags nothing any more. It does not matter how: by a suggestion, by typing, or
  because something elsewhere was changed. Nor does it matter in how many steps; what was taken back counts as it stands.
- **dismissed**: it is still flagged, and a dismissal closes it there, just as in the window; who dismissed it, and at what scope, is said.
- **open**: it is still flagged, also where its words were changed, but not to something right.

What the check flags only in the corrected text is listed as new there. So an issue of an article that nobody has touched is open, and
a new term in the glossary can open an article again.

## The score

MQM with Google's weights: critical 25, major 5, minor 1, minor punctuation 0.1, counted on the target text and given per 1,000 words. An issue
is what a check found; one that was corrected is an error confirmed by a person, and a dismissed one is no error and carries no points. The
quality on MQM's scale is 100 less a tenth of the points per 1,000 words. Edit effort is sacrebleu's, with its signature.

## The formats

| `--format` | ending | what it holds |
|---|---|---|
"""
TAIL = """
- No cell of the tables or of the workbook can start a formula, whatever an article says. CSV is written with a byte order mark.
- MQM marks: ten columns, as Marot reads them. The text is the sentence; `source_not_seen` is true where no source stands beside it. The
  category of a critical error begins with `Non-translation`, the only one that Marot weighs 25. Dismissed issues are left out.
- SARIF: critical is an error, major a warning, minor a note. Lines, columns and offsets count code points of the machine's file. A dismissed
  issue is suppressed, a corrected one has `baselineState` absent. `emend check --format sarif` writes the same without fates.
- A sentence of the source is given where it is plain which it is: the source has as many paragraphs, and as many sentences in that one.
- The page is one file without scripts and without anything from the network; it follows the browser's light or dark and prints well.
  The PDF is laid out by Qt and needs no display; where Qt cannot be loaded, print the page from a browser.

## Adding a format

One file in `qa_tool/reports/formats/` that holds `FORMAT`, a `ReportFormat` (see `qa_tool/reports/report_format.py`) with the file's name as
its id. It is found by being there: in the terminal, in the save dialog and on this page.
"""


def page() -> str:
    """Return the whole page."""
    rows = (f"| `{each.id}` | `{each.suffix}` | {each.about} |\n" for each in formats())
    return HEAD + "".join(rows) + TAIL


def main() -> int:
    """Write the page, or compare it."""
    if "--test" in sys.argv:
        return int(TARGET.read_text(encoding="utf-8") != page())
    TARGET.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
