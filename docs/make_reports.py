"""Write the table of formats in docs/reports.md from the formats themselves.

usage: python docs/make_reports.py; with --test it only says whether the page is current
"""

from __future__ import annotations

import sys
from pathlib import Path

from qa_tool.reports.formats import formats

TARGET = Path(__file__).parent / "reports.md"
START, END = "<!-- made by docs/make_reports.py -->\n", "<!-- end -->\n"
HEAD = "| `--format` | ending | what it holds |\n|---|---|---|\n"


def page(text: str) -> str:
    """Return the page `text` with the table of today."""
    before, _, rest = text.partition(START)
    _, _, after = rest.partition(END)
    rows = (f"| `{each.id}` | `{each.suffix}` | {each.about.replace('<', '&lt;')} |\n" for each in formats())
    return before + START + HEAD + "".join(rows) + END + after


def main() -> int:
    """Write the page, or compare it."""
    text = TARGET.read_text(encoding="utf-8")
    if "--test" in sys.argv:
        return int(text != page(text))
    TARGET.write_text(page(text), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
