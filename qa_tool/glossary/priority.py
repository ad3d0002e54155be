"""Several glossaries at once: which are used, and which one is right where they differ."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from qa_tool.domain.profile import GlossaryUse
from qa_tool.domain.term import Term, TermStatus


def glossary_names(terms: Iterable[Term]) -> tuple[str, ...]:
    """Return the names of all glossaries that terms come from: the editor's own ("") first, then as they came in."""
    return tuple(dict.fromkeys(("", *(name for name, _ in groupby(terms, key=_glossary)))))


def in_use(terms: Sequence[Term], uses: Sequence[GlossaryUse]) -> tuple[Term, ...]:
    """Return the terms of the glossaries that are used, in their old order; all where nothing is said.

    What a glossary says of a form holds against those after it: a later term whose form an earlier glossary has as
    another term's is left out, and so are single forms of later terms.
    """
    if not uses:
        return tuple(terms)
    off = {use.name for use in uses if not use.on}
    order = {use.name: place for place, use in enumerate(uses)}
    used = [term for term in terms if term.glossary not in off]
    said: dict[str, str] = {}
    kept: dict[int, Term] = {}
    by_rank = sorted(range(len(used)), key=lambda at: order.get(used[at].glossary, len(order)))
    for _, places in groupby(by_rank, key=lambda at: order.get(used[at].glossary, len(order))):
        group = [(at, _without(used[at], said)) for at in places]
        kept |= {at: term for at, term in group if term is not None}
        # Terms of one glossary do not hold against each other.
        for _, term in group:
            if term is not None and term.status is not TermStatus.RETIRED:
                for form in (term.canonical, *term.accepted, *term.wrong):
                    said.setdefault(form.casefold(), term.canonical.casefold())
    return tuple(kept[at] for at in sorted(kept))


def _without(term: Term, said: dict[str, str]) -> Term | None:
    """Return a term without the forms that glossaries before it have otherwise; None where that is its own name."""
    own = term.canonical.casefold()
    if said.get(own, own) != own:
        return None
    accepted = tuple(form for form in term.accepted if said.get(form.casefold(), own) == own)
    wrong = tuple(form for form in term.wrong if said.get(form.casefold(), own) == own)
    same = (accepted, wrong) == (term.accepted, term.wrong)
    # The same object where nothing changed: an index of nearly the same terms is then kept.
    return term if same else replace(term, accepted=accepted, wrong=wrong)


def _glossary(term: Term) -> str:
    return term.glossary
