"""Terms written to columns of the user's own choice and names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.domain.term import Term
from qa_tool.glossary.cells import cell_of, source_cell_of
from qa_tool.glossary.columns import LANGUAGE_COLUMN, MEANINGS
from qa_tool.glossary.files import encoded
from qa_tool.glossary.holding import PARTS
from qa_tool.glossary.rows import quoted_row

_MOST_COLUMNS = 200
Mapping = Sequence[tuple[str, str]]


def parsed(given: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Return the mapping in options such as "term=Name,source:ko=Korean"; EmendError where one is none."""
    pairs = []
    for piece in ",".join(given).split(","):
        meaning, equals, where = piece.partition("=")
        meaning = meaning.strip().lower()
        if not equals or not where.strip() or (meaning not in MEANINGS and not LANGUAGE_COLUMN.fullmatch(meaning)):
            raise EmendError(
                say("“{piece}” maps nothing.", piece=piece),
                say("Write PART=COLUMN, where PART is one of {list} or source:CODE.", list=", ".join(MEANINGS)),
            )
        pairs.append((meaning, where.strip()))
    return tuple(pairs)


def mapped_table(terms: Iterable[Term], mapping: Mapping, delimiter: str) -> bytes:
    """Return a table with these columns under these names; where all are numbers, in that order and unnamed."""
    columns = list(mapping)
    by_number = all(where.isdecimal() for _, where in columns)
    if by_number:
        placed = {int(where): meaning for meaning, where in columns}
        if not 1 <= min(placed) <= max(placed) <= _MOST_COLUMNS:
            raise EmendError(
                say("Columns have numbers from 1 to {most}.", most=_MOST_COLUMNS),
                "Name them, or count from 1.",
            )
        columns = [(placed.get(number, ""), "") for number in range(1, max(placed) + 1)]
    lines = [] if by_number else [quoted_row((where for _, where in columns), delimiter)]
    lines += [quoted_row((_cell(term, meaning) for meaning, _ in columns), delimiter) for term in terms]
    return encoded("".join(lines))


def left_out_by(terms: Sequence[Term], mapping: Mapping) -> tuple[str, ...]:
    """Return what such a table would lose of `terms`, one sentence a part."""
    meanings = {meaning for meaning, _ in mapping}
    codes = {meaning.removeprefix("source:") for meaning in meanings if meaning.startswith("source:")}
    told = []
    for part, (words, says) in PARTS.items():
        if part in meanings or (part == "source_forms" and "source" in meanings):
            continue
        count = sum(
            bool(says(term)) and not (part == "source_forms" and set(term.source_forms) <= codes) for term in terms
        )
        if count:
            how_many = "1 term" if count == 1 else f"{count:,} terms"
            told.append(f"{words[0].upper()}{words[1:]} of {how_many} would be lost.")
    return tuple(told)


def _cell(term: Term, meaning: str) -> str:
    if meaning.startswith("source:"):
        return cell_of(term.source_forms.get(meaning.removeprefix("source:"), ()))
    cells = {
        "term": term.canonical,
        "accepted": cell_of(term.accepted),
        "wrong_forms": cell_of(term.wrong),
        "source_forms": source_cell_of(term.source_forms),
        "source": cell_of(form for forms in term.source_forms.values() for form in forms),
        "kind": term.kind.value,
        "status": term.status.value,
        "note": term.note,
        "case": term.case.value,
    }
    return cells.get(meaning, "")
