"""Files of pairs: how the source says it and how the translation shall, a row for each source form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from qa_tool.domain.said import say
from qa_tool.domain.term import Term
from qa_tool.glossary.columns import Header
from qa_tool.glossary.imports import ImportResult, Problem, Reading
from qa_tool.glossary.rows import Row
from qa_tool.glossary.source_columns import with_language
from qa_tool.glossary.table_terms import cells_by_meaning, one_form, terms_of
from qa_tool.glossary.tables import list_name
from qa_tool.text.scripts import direction

# What two-column files hold; the language of the source is found again by its script, or named by the user.
HELD: Mapping[str, str] = MappingProxyType(
    {
        "term": "",
        "source_forms": "the file does not say their language: it is guessed by script",
        "note": "line ends and tabs become blanks",
    }
)
# Further columns are comments to every program that reads such files.
_HEADER = Header(("source", "term", *["note"] * 30))
_TURNED = Header(("term", "source", *["note"] * 30))


def read_pairs(rows: Iterable[Row], data: bytes | Path, name: str, how: Reading, encoding: str) -> ImportResult:
    """Return the terms of rows of source form, term and comment.

    Where the second column is plainly that of the source, it is read so, which is told: the glossary of somebody who
    translates the other way round.
    """
    given = tuple(rows)
    turned = direction(row.cells for row in given) < 0
    problems: list[Problem] = []
    note = say("The second column was read as that of the source forms.") if turned else ""
    found = list(cells_by_meaning(given, _TURNED if turned else _HEADER, problems))
    found = with_language(found, how.source_language)
    result = terms_of(found, problems, list_name(data, name), one_form, together=True)
    return ImportResult(result.terms, result.problems, encoding, note)


def pairs_of(terms: Iterable[Term]) -> Iterator[tuple[str, str, str]]:
    """Yield source form, term and note: a row for each source form, and for a term without one the term twice."""
    for term in terms:
        forms = [form for forms in term.source_forms.values() for form in forms]
        for form in dict.fromkeys(forms or [term.canonical]):
            yield form, term.canonical, term.note


def looks_like_pairs(rows: Sequence[Sequence[str]]) -> bool:
    """Say whether most rows have a script of the source in one cell and Latin in the other, and the first as well.

    The first one may be a header otherwise.
    """
    seen = [row for row in rows if len(row) > 1 and row[0] and row[1]]
    if not seen:
        return False
    apart = abs(direction(seen)) * 2 > len(seen)
    return apart and (seen[0][0] == seen[0][1] or direction(seen[:1]) != 0)
