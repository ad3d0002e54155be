"""Names that could become terms, as a table."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from qa_tool.domain.term import Term
from ui.models.table import Column, Table
from ui.models.wording import context, one_line
from ui.tongue import tr

#: Code points of the sentence shown on either side of the name; the tip has it whole.
AROUND = 28

if TYPE_CHECKING:
    # For its name only: the names engine is loaded on the job thread.
    from qa_tool.names.candidates import Candidate


@dataclass(frozen=True, slots=True)
class CandidateRow:
    """A name; `candidate` is None where it was rejected, and nothing but its spelling is known.

    `draft` is the term that it would make.
    """

    name: str
    spellings: tuple[str, ...] = ()
    kind: str = ""
    count: int = 0
    articles: int = 0
    example: str = ""
    sentence: str = ""
    source: str = ""
    candidate: Candidate | None = None
    draft: Term | None = None

    def with_forms(self, other: CandidateRow, draft: Term) -> CandidateRow:
        """Return the row with another name put to it, and the term that both would make."""
        spellings = tuple(form for form in (*draft.wrong, *draft.accepted) if form != self.name)
        count, articles = self.count + other.count, max(self.articles, other.articles)
        return replace(self, spellings=spellings, count=count, articles=articles, draft=draft)


def candidate_row(candidate: Candidate) -> CandidateRow:
    """Return how a candidate reads."""
    return CandidateRow(
        candidate.form,
        candidate.other_spellings,
        tr(candidate.kind.value.capitalize()),
        candidate.count,
        candidate.articles,
        one_line("".join(context(candidate.example.sentence, candidate.example.span, AROUND))),
        candidate.example.sentence,
        candidate.source_form,
        candidate,
        candidate.as_term(),
    )


def _figure(number: int) -> str:
    return f"{number:,}" if number else ""


COLUMNS: tuple[Column[CandidateRow], ...] = (
    Column("Name", lambda row: row.name, width=24),
    Column("In the source", lambda row: row.source, width=14),
    Column("Other spellings", lambda row: ", ".join(row.spellings), width=22),
    Column("Kind", lambda row: row.kind, width=12, hint="The kind that it seems to be"),
    Column("Times", lambda row: _figure(row.count), lambda row: row.count, width=6, right=True),
    Column("Articles", lambda row: _figure(row.articles), lambda row: row.articles, width=6, right=True),
    Column("First sentence", lambda row: row.example, tip=lambda row: row.sentence),
)


#: Numbers of columns.
IN_THE_SOURCE, FIRST_SENTENCE = 1, 6


class CandidateTable(Table[CandidateRow]):
    """Candidates as rows: name, as in the source, other spellings, kind, how often, where, a sentence."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(COLUMNS, faded=lambda row: row.candidate is None, parent=parent)

    def search(self, words: str) -> None:
        """Show the rows that have every word in a spelling or the kind, in either case."""
        wanted = words.casefold().split()

        def keep(row: CandidateRow) -> bool:
            said = " ".join((row.name, row.source, *row.spellings, row.kind)).casefold()
            return all(word in said for word in wanted)

        self.set_filter(keep if wanted else None)
