"""Plain lists: a name a line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from qa_tool.domain.term import Term
from qa_tool.glossary.columns import Header, header_of, is_word_list, lacks_terms
from qa_tool.glossary.files import encoded, text_of
from qa_tool.glossary.imports import AS_FOUND, GlossaryFormat, ImportResult, Problem, Reading
from qa_tool.glossary.rows import guarded, plain_rows
from qa_tool.glossary.samples import Sample
from qa_tool.glossary.table_terms import cells_by_meaning, one_form, terms_of
from qa_tool.glossary.tables import list_name, shown_name

_SEPARATED = re.compile(r"[,;|\t]")


def read(data: bytes | Path, name: str = "", how: Reading = AS_FOUND) -> ImportResult:
    """Return a term for each line."""
    text, encoding = text_of(data, shown_name(data, name), how.encoding)
    problems: list[Problem] = []
    # No line holds the separator of lines: each is one cell.
    found = cells_by_meaning(plain_rows(text, "\n"), Header(("term",)), problems)
    result = terms_of(found, problems, list_name(data, name), one_form)
    return ImportResult(result.terms, result.problems, encoding)


def _rendered(terms: Iterable[Term], _suffix: str) -> bytes:
    lines = dict.fromkeys(" ".join(term.canonical.split()) for term in terms)
    return encoded("".join(f"{guarded(line)}\n" for line in lines))


def _fits(sample: Sample) -> int:
    lines = sample.text.splitlines()[:50]
    if sample.suffix not in {".txt", ".lst", ".dic", ""} or any(map(_SEPARATED.search, lines)):
        return 0
    names = [line for line in lines if line.strip()]
    if not names or header_of([names[0]]) is not None or lacks_terms([names[0]]):
        return 0
    return 4 if all(is_word_list([line]) for line in names) else 0


FORMAT = GlossaryFormat(
    id="word-list",
    title="Plain list of names",
    suffixes=(".lst", ".txt"),
    read=read,
    rendered=_rendered,
    fits=_fits,
    holds={"term": "blanks and line ends in a term become one blank"},
    about="A name a line, nothing else.",
)
