"""Write the tables of docs/formats.md from what the formats say of themselves.

usage: python docs/make_formats.py; with --test it only says whether the page is current
"""

from __future__ import annotations

import sys
from pathlib import Path

from made_page import with_made_part, write_or_compare

from qa_tool.documents.format import DocumentFormat
from qa_tool.documents.formats import formats

TARGET = Path(__file__).parent / "formats.md"
BEGIN = "<!-- Made by `python docs/make_formats.py` from qa_tool/documents/formats; do not write here. -->\n"
END = "<!-- Here ends what is made. -->\n"


def page(before: str) -> str:
    """Return the whole page; what stands outside the made part stays."""
    return with_made_part(before, BEGIN, table(), END)


def table() -> str:
    """Return the table of document formats."""
    rows = [
        "",
        "| Format | Files | Read | Written | Kept | Lost or left alone |",
        "|---|---|---|---|---|---|",
        *(_row(each) for each in formats()),
        "",
    ]
    return "\n".join(rows) + "\n"


def _row(each: DocumentFormat) -> str:
    files = ", ".join(f"`{suffix}`" for suffix in each.suffixes)
    cells = (each.title, files, each.reads, each.writes or "not written", each.keeps, each.loses)
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


if __name__ == "__main__":
    sys.exit(write_or_compare(TARGET, page))
