"""Write docs/glossary-formats.md from the formats themselves.

usage: python docs/make_glossary_formats.py; with --test it only says whether the page is current
"""

from __future__ import annotations

import sys
from pathlib import Path

from made_page import write_or_compare

from qa_tool.glossary.formats import formats
from qa_tool.glossary.holding import PARTS, held

TARGET = Path(__file__).parent / "glossary-formats.md"
HEAD = """# Formats of glossary files

Made from the formats themselves by `python docs/make_glossary_formats.py`. Every format is read and written, in the
window (Import and Export in the glossary window) and in the terminal (`glossary import`, `glossary export`,
`check --glossary FILE`).

- Which format a file is, is found from its suffix and its content. `--as ID` (Format in the window) names it; files are
  written in the first format below that has their suffix, or in the one that is named.
- Any table (CSV, TSV, XLSX) is read by a mapping of its columns: `--map term=Name,source:ko=Korean,note=3`, by the
  names in its header or by number from 1. The parts: `term`, `accepted`, `wrong_forms`, `source_forms` (as `ko:…`),
  `source:CODE` (of one language), `source` (of a language to be found), `kind`, `status`, `note`, `case`.
  `glossary export --map` writes a table with these columns.
- A title above the row that names the columns is left out, which is told.
- Columns without a meaning are left out, which is told, or kept in the note (`--extra notes`).
- Text is UTF-8 or UTF-16, or in a national encoding that is guessed as for articles; a guess is told, and `--encoding`
  names another. CSV is written as UTF-8 with a byte order mark, and no cell can start a formula.
- The language of source forms that the file does not say is found by their script, or named by `--source-language`.
- A row that cannot be used is told with its line and the reason; the good ones are taken.
- What a format cannot hold of the terms at hand is said before they are written.
"""


def page() -> str:
    """Return the whole page."""
    kinds = formats()
    rows = [
        "\n## What each one holds\n",
        "A round trip through a format loses nothing of what it holds.\n",
        "| part of a term | " + " | ".join(f"`{kind.id}`" for kind in kinds) + " |",
        "|---" * (len(kinds) + 1) + "|",
    ]
    notes: list[str] = []
    for part, (words, _) in PARTS.items():
        cells = [_cell(each, notes) for each in held(kinds, part)]
        rows.append(f"| {words.removeprefix('the ')} | " + " | ".join(cells) + " |")
    rows.append("")
    rows += [f"{number}. {note}" for number, note in enumerate(notes, 1)]
    rows.append("\n## Each one\n")
    for kind in kinds:
        suffixes = ", ".join(f"`{suffix}`" for suffix in kind.suffixes)
        rows.append(f"- **{kind.title}** (`{kind.id}`; {suffixes}): {kind.about}")
    return HEAD + "\n".join(rows) + "\n"


def _cell(said: str, notes: list[str]) -> str:
    if said in {"yes", "no"}:
        return said
    if said not in notes:
        notes.append(said)
    return f"in part ({notes.index(said) + 1})"


if __name__ == "__main__":
    sys.exit(write_or_compare(TARGET, lambda _: page()))
