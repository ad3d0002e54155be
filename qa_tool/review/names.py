"""Who is who: every name of an article in each of its forms."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from qa_tool.checks.facts import Facts
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from qa_tool.glossary.known_names import is_known_name
from qa_tool.names.clusters import clusters
from qa_tool.names.compared import Spellings, compared
from qa_tool.names.finder import FormStatus
from qa_tool.names.spans import names_in
from qa_tool.names.unknown import is_no_name
from qa_tool.review.family_names import bearers_among
from qa_tool.text.plain import plain
from qa_tool.text.words import match_case, split_possessive

TWO_SPELLINGS, UNKNOWN = "two spellings", "unknown"
#: A family name alone that belongs to one full name of the article, and one that several bear.
SURNAME, AMBIGUOUS = "surname", "ambiguous"


@dataclass(frozen=True, slots=True)
class NameRow:
    """A name in one of its forms: how often, where (code points of the article), and how it stands to the glossary.

    `status` is right, wrong form, close spelling, two spellings, surname, ambiguous or unknown; `right` is what should
    stand instead; `bearers` are the full names of the article that a family name alone may stand for.
    """

    form: str
    count: int
    term: Term | None
    status: str
    spans: tuple[Span, ...]
    right: str = ""
    bearers: tuple[str, ...] = ()


def names(paragraphs: Sequence[str], facts: Facts, on_pause: Callable[[], None] = lambda: None) -> tuple[NameRow, ...]:
    """Return the names of an article: what is wrong first, then by how often they stand there, then by form.

    `on_pause` is called after every paragraph, to give way to others.
    """
    known: dict[tuple[str, Term, str, str], list[Span]] = defaultdict(list)
    unknown: dict[str, list[Span]] = defaultdict(list)
    # Those that stand elsewhere than at the beginning of a sentence, too.
    inside: set[str] = set()
    start = 0
    for written in paragraphs:
        seen = plain(written)
        text = seen.text
        hits = facts.names.find(text)
        for hit in hits:
            form, _ = split_possessive(hit.span.of(text))
            right, _ = split_possessive(hit.suggestion)
            known[form, hit.term, hit.status.value, right].append(seen.written(hit.span).shifted(start))
        for found in names_in(text):
            if not any(hit.span.overlaps(found.span) for hit in hits):
                unknown[found.text].append(seen.written(found.span).shifted(start))
                if not found.opens:
                    inside.add(found.text)
        start += len(written) + 1
        on_pause()
    rows = [
        NameRow(form, len(spans), term, status, tuple(spans), right)
        for (form, term, status, right), spans in known.items()
    ]
    people = {term.canonical for _, term, _, _ in known if term.kind is TermKind.PERSON}
    rows += [
        row
        for row in _unknown_rows(unknown, facts, bearers_among(people | unknown.keys(), facts.source_language))
        if row.status != UNKNOWN or not is_no_name(row.form, row.form not in inside, paragraphs)
    ]
    return tuple(sorted(rows, key=_order))


def _unknown_rows(
    unknown: dict[str, list[Span]], facts: Facts, bearers: Mapping[str, tuple[str, ...]]
) -> list[NameRow]:
    preferred = _preferred(unknown, facts)
    rows = []
    for form, spans in unknown.items():
        chosen = _spelled(form, preferred)
        mine = bearers.get(chosen or form, ())
        status = _standing(mine) if chosen is None else TWO_SPELLINGS
        right = chosen if chosen is not None and chosen != form else ""
        rows.append(NameRow(form, len(spans), None, status, tuple(spans), right, mine))
    return rows


def _preferred(unknown: Mapping[str, list[Span]], facts: Facts) -> dict[str, str]:
    """Return by each word that is spelled in several ways, alone or in a full name, the spelling to keep."""
    there = Spellings()
    for form, spans in unknown.items():
        for _, _, word, before, after in compared(form):
            there.add(word, before, after, len(spans))
    return {
        word: cluster.preferred
        for cluster in clusters(there, facts.source_language, is_known_name, facts.retyped)
        for word in cluster.forms
        if len(cluster.forms) > 1
    }


def _spelled(form: str, preferred: Mapping[str, str]) -> str | None:
    """Return a name with its words as they are to be spelled; None where none of them has two spellings."""
    made, at, found = "", 0, False
    for start, _, word, *_ in compared(form):
        to = preferred.get(word)
        if to is not None:
            found = True
            made += form[at:start] + (word if to.lower() == word.lower() else match_case(word, to))
            at = start + len(word)
    return made + form[at:] if found else None


def _standing(bearers: tuple[str, ...]) -> str:
    return UNKNOWN if not bearers else SURNAME if len(bearers) == 1 else AMBIGUOUS


_ORDER = (FormStatus.WRONG_FORM.value, FormStatus.CLOSE.value, TWO_SPELLINGS, AMBIGUOUS, UNKNOWN, SURNAME)
_RANKS = {status: rank for rank, status in enumerate(_ORDER)}


def _order(row: NameRow) -> tuple[int, int, str]:
    return _RANKS.get(row.status, len(_RANKS)), -row.count, row.form
