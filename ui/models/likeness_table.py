"""Sets of terms that may be one and the same, and the terms of one set."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qa_tool.domain.said import say
from qa_tool.domain.term import Term
from ui.models.table import Column
from ui.models.term_cells import KINDS, STATUSES
from ui.models.term_fields import joined, source_lines
from ui.models.term_table import source_forms
from ui.tongue import tr

if TYPE_CHECKING:
    # For its name only: it is looked for on the job thread.
    from qa_tool.glossary.merging import Likeness

_TIES = (
    say("The same term"),
    say("The name of one is a form of another"),
    say("An accepted form of both"),
    say("A wrong form of both"),
    say("A source form of both"),
)

SETS: tuple[Column[Likeness], ...] = (
    Column("Form", lambda one: one.form, width=18),
    Column("Terms", lambda one: str(len(one.terms)), lambda one: len(one.terms), width=5, right=True),
    Column("What they share", lambda one: tr(_TIES[one.tie]), lambda one: one.tie),
)
TERMS: tuple[Column[Term], ...] = (
    Column("Term", lambda term: term.canonical, width=18),
    Column("Glossary", lambda term: term.glossary or tr("own"), width=13),
    Column("Kind", lambda term: tr(KINDS[term.kind]), width=10),
    Column("Wrong forms", lambda term: ", ".join(term.wrong), width=18),
    Column("Source forms", source_forms),
)


def preview(term: Term) -> str:
    """Return what a term holds, a part a line."""
    sources = source_lines(term.source_forms).replace("\n", "; ")
    lines = (
        (tr("Term"), term.canonical),
        (tr("Also accepted"), joined(term.accepted)),
        (tr("Wrong forms"), joined(term.wrong)),
        (tr("Source forms"), sources),
        (tr("Kind and status"), f"{tr(KINDS[term.kind])}, {tr(STATUSES[term.status]).lower()}"),
        (tr("Note"), term.note),
        (tr("Glossary"), term.glossary or tr("own")),
    )
    return "\n".join(f"{name}: {words or '-'}" for name, words in lines)
