"""Write the table of formats in docs/reports.md from the formats themselves.

usage: python docs/make_reports.py; with --test it only says whether the page is current
"""

from __future__ import annotations

import sys
from pathlib import Path

from made_page import with_made_part, write_or_compare

from qa_tool.reports.formats import formats

TARGET = Path(__file__).parent / "reports.md"
START, END = "<!-- made by docs/make_reports.py -->\n", "<!-- end -->\n"
HEAD = "| `--format` | ending | what it holds |\n|---|---|---|\n"


def page(text: str) -> str:
    """Return the page `text` with the table of today."""
    rows = (f"| `{each.id}` | `{each.suffix}` | {each.about.replace('<', '&lt;')} |\n" for each in formats())
    return with_made_part(text, START, HEAD + "".join(rows), END)


if __name__ == "__main__":
    sys.exit(write_or_compare(TARGET, page))
