"""The one seam between names and everything else: glossary terms in a text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from qa_tool.domain.said import Said, say
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from qa_tool.names.book import FormBook
from qa_tool.names.figures import figured_at, has_figures
from qa_tool.names.forms import of_canonical
from qa_tool.names.inspection import Inspection, Nearest
from qa_tool.names.letters import key
from qa_tool.names.particles import with_particles
from qa_tool.names.run_reader import SURE_WRONG_FORM, RunReader
from qa_tool.names.run_words import Reading, words_in
from qa_tool.names.score import Scorer
from qa_tool.names.spans import WIDE_RUN, parts
from qa_tool.names.surroundings import Support, support
from qa_tool.text.words import asks_for_capital

_NOTHING: Mapping[str, str] = MappingProxyType({})
_MOST_REMEMBERED = 50_000
# What is left of the score of a wrong form that is also another name, with nothing around it that speaks of a place.
_NO_CUE = 0.6
# The score of a spelling that only what stands around it raises to a name.
_WEAK = 0.5
# What may be a word of a term that is written in small letters.
_BETWEEN = re.compile(r"[^\s\u2010\u2011-]+")
_POINTED, _GOES_ON = re.compile(r"(?<![^\W_])[^\W\d_](?:\.[^\W\d_])+$"), re.compile(r"\.(?=[-,;:'’]|\s\S)")
_MARKS_AT_END = re.compile(r"[^\w\s)\]”’\"']+$")
# How like the right form a listed wrong form is at least (0..1) for sound to explain it.
_EXPLAINED = 0.05
# Fewer capitals are an abbreviation.
_SHORTEST_IN_CAPITALS = 4
# Where a word of a name begins or ends.
_SEAM = re.compile("[ ']")


class FormStatus(StrEnum):
    """How a form found in the text stands to its term."""

    RIGHT = "right"
    WRONG_FORM = "wrong form"
    CLOSE = "close spelling"


@dataclass(frozen=True, slots=True)
class NameHit:
    """A term found in a text: where, in which form, how sure (0..1), and what should stand there instead.

    `suggestion` keeps inflection and case (PRIGOZIN'S -> PRIGOZHIN'S) and is "" where the form is right. It is made of
    the canonical form; `also` is the accepted form that is nearer to what stands there, if any, or what another term
    would have there that lists the same wrong form.
    `evidence` maps a plain label to a text, for the card.
    """

    span: Span
    term: Term
    status: FormStatus
    score: float
    suggestion: str = ""
    also: str = ""
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
        # Several checks ask about the same sentences.
        self._found = lru_cache(maxsize=256)(self._find)

    def find(self, text: str) -> tuple[NameHit, ...]:
        """Return every term mentioned in `text`, in order of place, without overlaps; spans in code points."""
        return self._found(text) if self.terms else ()

    def find_among(self, text: str, is_wanted: Callable[[str], bool]) -> tuple[NameHit, ...]:
        """As find(), but of the runs of capitalised words only those are read that are wanted."""
        return self._find(text, is_wanted) if self.terms else ()

    def inspect(self, text: str, span: Span) -> Inspection | None:
        """Return why the word of `text` at `span` is not flagged, or that it is; None where no word stands there."""
        for hit in self.find(text):
            if hit.span.overlaps(span):
                return _of_hit(hit, text)
        for run in WIDE_RUN.finditer(text):
            if run.start() <= span.start < run.end():
                words = words_in(run.group())
                here = [n for n, word in enumerate(words) if run.start() + word.end > span.start]
                return self._reader.inspector.inspect(words, here[0]) if here else None
        words = words_in(span.of(text))
        return self._reader.inspector.inspect(words, 0) if words else None

    def near(self, name: str) -> tuple[Nearest, ...]:
        """Return the terms that a name comes near to, likeliest first, whatever stands around it."""
        return self._reader.inspector.near(name)

    def _find(self, text: str, is_wanted: Callable[[str], bool] | None = None) -> tuple[NameHit, ...]:
        hits: list[NameHit] = []
        read = self._read
        for found in WIDE_RUN.finditer(text):
            run = found.group()
            if is_wanted is not None and not is_wanted(run):
                continue
            readings = read.get(run)
            if readings is None:
                readings = self._remember(run)
            if readings:
                start = found.start()
                hits.extend(hit for reading in readings if (hit := self._hit(text, run, start, reading)) is not None)
        if self._book.small_starts and not self._book.small_starts.isdisjoint(map(key, _BETWEEN.findall(text))):
            hits = self._with_small_letters(text, hits)
        return tuple(_apart(hits))

    def _remember(self, run: str) -> tuple[Reading, ...]:
        if len(self._read) >= _MOST_REMEMBERED:
            self._read.clear()
        readings = self._reader.read(run)
        self._read[run] = readings
        return readings

    def _hit(self, text: str, run: str, offset: int, reading: Reading) -> NameHit | None:
        start, end = offset + reading.start, offset + reading.end
        term = reading.form.term
        figured = figured_at(text, start, term)
        if figured is not None:
            return self._figured(text, Span(start, start + len(figured)), term, figured)
        if reading.is_right:
            return NameHit(Span(start, end), term, FormStatus.RIGHT, 1.0)
        if reading.rival is not None and self._is_rather(text, offset, reading, reading.rival):
            return self._hit(text, run, offset, reading.rival)
        if reading.is_listed_wrong and has_figures(reading.form.written):
            # The word alone, without its figure, is no form of the term.
            return None
        return self._wrong(text, start, end, reading)

    def _wrong(self, text: str, start: int, end: int, reading: Reading) -> NameHit | None:
        """Return the hit of a reading at [start, end) that is not right; None where nothing would be mended."""
        term = reading.form.term
        start, right, nearest = self._right(text, start, reading)
        score, around = _in_its_surroundings(text, start, end, reading)
        end = _with_marks(text, end, right)
        written = text[start:end]
        # An ordinary word of the glossary takes over the capital of a headline, a particle of a name does not.
        capital = asks_for_capital(text, start) or (reading.is_listed_wrong and right.islower())
        suggestion, also = (_in_case_of(written, one, capital) + reading.plural for one in (right, nearest))
        if suggestion == written:
            # Only its capitals are listed as wrong. Or it stands for the canonical form, but is not a form of its own:
            # Kim Jong for Kim Jong Un.
            is_listed = reading.is_listed_wrong and written == reading.form.written and not text.isupper()
            suggestion = right if is_listed else also
        start, end = _with_its_ends(text, start, end, suggestion)
        written = text[start:end]
        loses_figure = has_figures(written) and not has_figures(suggestion)
        if not score or suggestion == written or loses_figure:
            return None
        if reading.is_listed_wrong:
            # A form far from the right one is listed for reasons of its own; sound does not explain it.
            status, both = FormStatus.WRONG_FORM, (key(right), key(written))
            how = self._scorer.why(*both) if self._scorer.likeness(*both) >= _EXPLAINED else ""
        else:
            status, how = FormStatus.CLOSE, reading.how
        told = {"how it can happen": how} if how else {}
        evidence = {"glossary entry": term.canonical, **told, "score": f"{score:.2f}", **around}
        if also in {suggestion, written}:
            also = self._of_another(reading, written, capital=capital)
        return NameHit(Span(start, end), term, status, score, suggestion, also, evidence)

    def _of_another(self, reading: Reading, written: str, *, capital: bool) -> str:
        """Return what another term would have in place of the same wrong form; "" where none lists it."""
        form = reading.form
        for other in (self._book.exact.get(form.words) or ()) if reading.is_listed_wrong else ():
            if not other.is_right and other.term is not form.term and other.written.lower() == form.written.lower():
                return _in_case_of(written, other.instead, capital)
        return ""

    def _figured(self, text: str, span: Span, term: Term, form: str) -> NameHit:
        """Return the hit of a form with a figure in it, which stands there as it is listed."""
        suggestion = _in_case_of(span.of(text), term.canonical, asks_for_capital(text, span.start))
        if form not in term.wrong or suggestion == span.of(text):
            return NameHit(span, term, FormStatus.RIGHT, 1.0)
        evidence = {"glossary entry": term.canonical, "score": f"{SURE_WRONG_FORM:.2f}"}
        return NameHit(span, term, FormStatus.WRONG_FORM, SURE_WRONG_FORM, suggestion, evidence=evidence)

    def _right(self, text: str, start: int, reading: Reading) -> tuple[int, str, str]:
        """Return where a wrong form at `start` begins, with the particles before it, and what should stand there.

        That is so much of the canonical form, and the right form that is nearest.
        """
        form = reading.form
        if reading.is_listed_wrong:
            nearest = reading.instead or form.instead
            return start, of_canonical(form.term, nearest), nearest
        nearest = reading.instead or _part(form.written, reading.right)
        # Of Brits there is more than one, of British there is not.
        right = nearest if reading.right or reading.plural else of_canonical(form.term, nearest)
        if right != nearest and _goes_on(text, start, nearest, form.term.accepted):
            # Behind the first name of an accepted form stands the rest of that form.
            right = right if _goes_on(text, start, right, (form.term.canonical,)) else nearest
        begin, nearest = with_particles(text, start, form.term, nearest, self._scorer)
        first, right = with_particles(text, start, form.term, right, self._scorer)
        # Particles that one of them has and the other has not.
        return (begin, right, nearest) if first == begin else (begin, nearest, nearest)

    def _is_rather(self, text: str, offset: int, reading: Reading, rival: Reading) -> bool:
        """Say whether what stands around a reading speaks for its rival, and not for it."""
        start, end = offset + reading.start, offset + reading.end
        kinds = (rival.form.term.kind, reading.form.term.kind)
        rather, first = (support(kind, text, start, end) for kind in kinds)
        return rather > Support.NOTHING and rather > first

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


def _with_its_ends(text: str, start: int, end: int, right: str) -> tuple[int, int]:
    """Return where a wrong form begins and ends with the words beside it that what should stand there has, too.

    North [Macetonia] for North Macedonia, [Pyeople]'s Bank for People's Bank, [Marcus] Jr. for Marcos Jr.
    """
    right = _plain(right)
    cuts = [found.start() for found in _SEAM.finditer(right)]
    if not cuts:
        return start, end
    before, behind = _plain(text[max(0, start - len(right) - 1) : start]), _plain(text[end : end + len(right) + 1])
    head = next((at + 1 for at in reversed(cuts) if _ends_with(before, right[: at + 1])), 0)
    tail = next((len(right) - at for at in cuts if at >= head and _begins_with(behind, right[at:])), 0)
    return start - head, end + tail


def _plain(text: str) -> str:
    return text.replace("\u2019", "'").replace("-", " ")


def _ends_with(before: str, words: str) -> bool:
    at = len(before) - len(words)
    return at >= 0 and before[at:].lower() == words.lower() and not before[at - 1 : at].isalnum()


def _begins_with(behind: str, words: str) -> bool:
    end = len(words)
    return behind[:end].lower() == words.lower() and not behind[end : end + 1].isalnum()


def _apart(hits: Sequence[NameHit]) -> Iterator[NameHit]:
    """Yield the hits that begin behind the one before: a form with a figure may reach beyond its first word."""
    end = 0
    for hit in hits:
        if hit.span.start >= end:
            yield hit
            end = hit.span.end


def _goes_on(text: str, start: int, end: str, names: Iterable[str]) -> bool:
    """Say whether what stands before `start` is the beginning of one of these names that goes on with `end`."""
    return any(name.endswith(f" {end}") and text.endswith(name[: -len(end)], 0, start) for name in names)


def _in_its_surroundings(text: str, start: int, end: int, reading: Reading) -> tuple[float, Mapping[str, str]]:
    """Return the score of a reading with what stands around [start, end) counted in, 0.0 for none, and the evidence."""
    kind, score = reading.form.term.kind, reading.score
    said = support(kind, text, start, end, is_plural=bool(reading.plural))
    if said is Support.AGAINST and not reading.is_listed_wrong:
        return 0.0, _NOTHING
    if reading.is_weak:
        score = max(score, _WEAK) if said is Support.PLAIN else 0.0
    elif not reading.needs_cue:
        return score, _NOTHING
    elif said <= Support.NOTHING:
        # Whoever made the list knows of the wrong form, if not of this place.
        score = score * _NO_CUE if reading.is_listed_wrong else 0.0
    speaks = say("speaks of a {kind}", kind=Said(kind.value, {}))
    around = speaks if said > Support.NOTHING else say("nothing tells it from another name")
    evidence = {"around it": around}
    return score, evidence


def _of_hit(hit: NameHit, text: str) -> Inspection:
    written = hit.span.of(text)
    if hit.status is FormStatus.RIGHT:
        return Inspection(written, say("It is a right form of “{term}”.", term=hit.term.canonical))
    taken = say("It is taken for “{name}”; if it is not marked, it was dismissed.", name=hit.suggestion)
    return Inspection(written, taken)


def _part(written: str, word: str) -> str:
    """Return the word of `written` that has the key `word`; all of it for ""."""
    return next((part for _, part in parts(written) if word and key(part) == word), written)


def _with_marks(text: str, end: int, right: str) -> int:
    """Return where what ends at `end` does with the marks that belong to it, or to the right form: U.S., Apple Inc."""
    marks = _MARKS_AT_END.search(right)
    if marks is not None and text.startswith(marks.group(), end):
        return end + len(marks.group())
    # The last point of an abbreviation is the sentence's, too, where that ends.
    return end + 1 if _POINTED.search(text, 0, end) is not None and _GOES_ON.match(text, end) is not None else end


def _in_case_of(written: str, right: str, with_capital: bool) -> str:
    """Return `right` in capitals where `written` is, and `with_capital` with one where that has one."""
    letters = [char for char in written if char.isalpha()]
    if len(letters) >= _SHORTEST_IN_CAPITALS and all(char.isupper() for char in letters):
        return right.upper()
    if with_capital and written[:1].isupper() and not right[1:2].isupper():
        return right[:1].upper() + right[1:]
    return right
