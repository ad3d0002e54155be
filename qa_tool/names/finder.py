"""The one seam between names and everything else: glossary terms in a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from qa_tool.names.book import FormBook
from qa_tool.names.context import has_place_cue, has_title_before
from qa_tool.names.letters import key
from qa_tool.names.run_reader import Reading, RunReader
from qa_tool.names.score import Scorer
from qa_tool.names.spans import WIDE_RUN, parts

_NOTHING: Mapping[str, str] = MappingProxyType({})
_MOST_REMEMBERED = 50_000
# What is left of the score of a wrong form that is also another name, with nothing around it that speaks of a place.
_NO_CUE = 0.6
# The score of a spelling that only what stands around it raises to a name.
_WEAK = 0.5
# Fewer capitals are an abbreviation.
_SHORTEST_IN_CAPITALS = 4


class FormStatus(StrEnum):
    """How a form found in the text stands to its term."""

    RIGHT = "right"
    WRONG_FORM = "wrong form"
    CLOSE = "close spelling"


@dataclass(frozen=True, slots=True)
class NameHit:
    """A term found in a text: where, in which form, how sure (0..1), and what should stand there instead.

    `suggestion` keeps inflection and case (PRIGOZIN'S -> PRIGOZHIN'S) and is "" where the form is right.
    `evidence` maps a plain label to a text, for the card.
    """

    span: Span
    term: Term
    status: FormStatus
    score: float
    suggestion: str = ""
    evidence: Mapping[str, str] = field(default_factory=lambda: _NOTHING)


class NameFinder:
    """Terms, indexed to be found in text in right, listed wrong and close spellings; immutable and thread-safe."""

    def __init__(self, terms: Iterable[Term] | FormBook, source_language: str | None) -> None:
        """Index `terms`, or take a book of them that several finders share.

        `source_language` (a code, or None if unknown) says what names can have turned into.
        """
        self._book = terms if isinstance(terms, FormBook) else FormBook(terms)
        self.terms: Sequence[Term] = self._book.terms
        self.source_language = source_language
        self._scorer = Scorer(source_language)
        self._reader = RunReader(self._book, self._scorer)
        # Remembers what was read from a run of words; a dict's single operations are safe between threads.
        self._read: dict[str, tuple[Reading, ...]] = {}
        # Several checks ask about one sentence, one after the other.
        self._last: tuple[str, tuple[NameHit, ...]] = ("", ())

    def find(self, text: str) -> tuple[NameHit, ...]:
        """Return every term mentioned in `text`, in order of place, without overlaps; spans in code points."""
        last, hits = self._last
        if text != last:
            hits = self._find(text) if self.terms else ()
            self._last = (text, hits)
        return hits

    def _find(self, text: str) -> tuple[NameHit, ...]:
        hits: list[NameHit] = []
        read = self._read
        for found in WIDE_RUN.finditer(text):
            run = found.group()
            readings = read.get(run)
            if readings is None:
                readings = self._remember(run)
            if readings:
                start = found.start()
                hits.extend(hit for reading in readings if (hit := self._hit(text, run, start, reading)) is not None)
        if self._book.small_starts and not self._book.small_starts.isdisjoint(text.lower().split()):
            hits = self._with_small_letters(text, hits)
        return tuple(hits)

    def _remember(self, run: str) -> tuple[Reading, ...]:
        if len(self._read) >= _MOST_REMEMBERED:
            self._read.clear()
        readings = self._reader.read(run)
        self._read[run] = readings
        return readings

    def _hit(self, text: str, run: str, offset: int, reading: Reading) -> NameHit | None:
        start, end = offset + reading.start, offset + reading.end
        term = reading.form.term
        if reading.is_right:
            return NameHit(Span(start, end), term, FormStatus.RIGHT, 1.0)
        score = reading.score
        cue = _has_cue(term, text, start, end)
        if reading.needs_cue and not cue:
            score *= _NO_CUE
        if reading.is_weak:
            if not cue:
                return None
            score = _WEAK
        written = run[reading.start : reading.end]
        right = reading.instead or (
            reading.form.instead if reading.is_listed_wrong else _part(reading.form.written, reading.right)
        )
        suggestion = _in_case_of(written, right) + reading.plural
        if suggestion == written:
            return None
        if reading.is_listed_wrong:
            # A form far from the right one is listed for reasons of its own; sound does not explain it.
            status, how = FormStatus.WRONG_FORM, self._scorer.why(key(right), key(written))
        else:
            status, how = FormStatus.CLOSE, reading.how
        evidence = {"glossary entry": term.canonical, "how it can happen": how, "score": f"{score:.2f}"}
        if reading.needs_cue or reading.is_weak:
            said = f"speaks of a {term.kind.value}" if cue else "nothing tells it from another name"
            evidence["around it"] = said
        return NameHit(Span(start, end), term, status, score, suggestion, evidence)

    def _with_small_letters(self, text: str, hits: list[NameHit]) -> list[NameHit]:
        """Add the terms that are written in small letters."""
        taken = [hit.span for hit in hits]
        found = list(hits)
        for reading in self._reader.small(text):
            span = Span(reading.start, reading.end)
            if any(span.overlaps(other) for other in taken):
                continue
            hit = self._hit(text, text, 0, reading)
            if hit is not None:
                found.append(hit)
        return sorted(found, key=lambda hit: hit.span)


def _has_cue(term: Term, text: str, start: int, end: int) -> bool:
    """Say whether what stands around a spelling speaks of what the term is."""
    if term.kind is TermKind.PLACE:
        return has_place_cue(text, start, end)
    return term.kind is TermKind.PERSON and has_title_before(text, start)


def _part(written: str, word: str) -> str:
    """Return the word of `written` that has the key `word`; all of it for ""."""
    return next((part for _, part in parts(written) if word and key(part) == word), written)


def _in_case_of(written: str, right: str) -> str:
    """Return `right`, in capitals where `written` is."""
    letters = [char for char in written if char.isalpha()]
    if len(letters) >= _SHORTEST_IN_CAPITALS and all(char.isupper() for char in letters):
        return right.upper()
    return right
