"""What checks share that lay an article beside its source."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

from qa_tool.checks.check import ArticleCheck, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence as Ours
from qa_tool.domain.issue import Finding
from qa_tool.domain.said import Said, say
from qa_tool.domain.span import Span
from qa_tool.languages.codes import base_of
from qa_tool.languages.credits import share_of_news
from qa_tool.languages.pairing import Here, Part, Sentence, Source, here, source

#: In sentences of the source: what may have moved by joining and parting.
SLACK = 1
# Spreads from the usual length within which sentences stand for one another.
_FITS = 2.0
# Sentences that may stand for one another, in either direction.
_CLOSE = ([1, 1], [1, 2])


class Stand(NamedTuple):
    """An English sentence: what finds its place beside the source, and what a check wants to know of it."""

    here: Here
    more: Hashable


class Beside(NamedTuple):
    """English sentences that stand for sentences of the source; one of the two may be empty.

    `ours` holds, for each, its number among the observations, and what was seen.
    """

    ours: tuple[tuple[int, Seen], ...]
    theirs: tuple[Sentence, ...]
    part: Part

    @property
    def fits(self) -> bool:
        """Whether the two are about as long as what is translated is."""
        return abs(self.part.away) <= _FITS

    @property
    def is_pair(self) -> bool:
        """Whether one sentence stands for one, of a length that fits."""
        return len(self.ours) == 1 and len(self.theirs) == 1 and self.fits

    @property
    def is_close(self) -> bool:
        """Whether the two are a pair, or two sentences stand for one, of a length that fits."""
        sizes = sorted((len(self.ours), len(self.theirs)))
        return sizes in _CLOSE and self.fits

    def expected_of_news(self, language: str | None) -> float:
        """Return how long the English is expected to be without datelines, bylines and the like of the source."""
        letters = sum(len(sentence.text) for sentence in self.theirs)
        said = sum(len(sentence.text) * share_of_news(sentence.text, language) for sentence in self.theirs)
        return self.part.expected * said / letters if letters else self.part.expected

    @property
    def text(self) -> str:
        """The English sentences as one text."""
        return " ".join(one.text for _, one in self.ours)

    @property
    def stands(self) -> Iterator[Stand]:
        """What was noted of the English sentences."""
        return (one.value for _, one in self.ours if isinstance(one.value, Stand))

    @property
    def source(self) -> str:
        """The sentences of the source as one text."""
        return " ".join(sentence.text for sentence in self.theirs)


def whole(sentence: Ours, more: Hashable = None) -> Observation:
    """Return the observation of a whole sentence, with what the check wants to know of it."""
    return Observation(Stand(here(sentence.text), more), Span(0, len(sentence.text)))


class CheckOfParts(ArticleCheck):
    """A check of the whole article in parts beside its source: `compare` is all that it adds."""

    needs_source = True

    def observe(self, sentence: Ours, facts: Facts) -> Iterator[Observation]:  # noqa: ARG002 - for those that ask
        """Yield the sentence."""
        yield whole(sentence)

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield what `compare` does, where there is a source."""
        article = source_of(facts)
        if article is not None:
            yield from self.compare(list(beside(seen, article)), facts)

    def compare(self, parts: Sequence[Beside], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield findings as `judge` does; `parts` hold every sentence of both sides, in order."""
        raise NotImplementedError


def language_of(facts: Facts) -> str:
    """Return the code of the source language without its country, "" where it is not known."""
    return base_of(facts.source_language)


def source_of(facts: Facts) -> Source | None:
    """Return the source article, read, or None where there is none."""
    return source(facts.source_text, facts.source_language, by_line=facts.by_line) if facts.source_text else None


def beside(seen: Sequence[Seen], article: Source) -> Iterator[Beside]:
    """Yield the article in parts beside its source; `seen` holds one `whole` of every sentence, and may hold others."""
    stands = [(number, one, one.value) for number, one in enumerate(seen) if isinstance(one.value, Stand)]
    for part in article.parts([(stand.here, one.paragraph) for _, one, stand in stands]):
        yield Beside(
            tuple((number, one) for number, one, _ in stands[part.ours.start : part.ours.stop]),
            article.sentences[part.theirs.start : part.theirs.stop],
            part,
        )


def sure_pairs(parts: Sequence[Beside]) -> Iterator[Beside]:
    """Yield the pairs that have nothing beside them that stands for nothing: where it does, the pair may be wrong."""
    for place, part in enumerate(parts):
        if part.is_pair and all(each.ours and each.theirs for each in parts[max(0, place - 1) : place + 2]):
            yield part


def pairs(seen: Sequence[Seen], article: Source) -> Iterator[tuple[Beside, Sequence[tuple[int, Seen]]]]:
    """Yield the parts that are pairs, each with what else was observed in its English sentence; none where nothing was.

    Of that come the numbers among the observations, and what was seen.
    """
    more = _observed(seen)
    for part in beside(seen, article) if more else ():
        if part.is_pair and (others := more.get(part.ours[0][1].sentence)):
            yield part, others


def close_parts(
    seen: Sequence[Seen], article: Source
) -> Iterator[tuple[Beside, Sequence[tuple[int, Seen]], Sequence[Beside]]]:
    """Yield the parts that are close, each with what else was observed in it, as `pairs` does, and its neighbours."""
    more = _observed(seen)
    parts = list(beside(seen, article)) if more else []
    for number, part in enumerate(parts):
        others = [each for _, one in part.ours for each in more.get(one.sentence, ())]
        if others and part.is_close:
            yield part, others, neighbours(parts, number)


def neighbours(parts: Sequence[Beside], number: int) -> tuple[Beside, ...]:
    """Return the parts before and behind one, as far as there are such."""
    return (*parts[max(0, number - 1) : number], *parts[number + 1 : number + 2])


def _observed(seen: Sequence[Seen]) -> dict[int, list[tuple[int, Seen]]]:
    """Return by sentence what was observed beside the whole of it, with its number among the observations."""
    more: dict[int, list[tuple[int, Seen]]] = {}
    for place, one in enumerate(seen):
        if not isinstance(one.value, Stand):
            more.setdefault(one.sentence, []).append((place, one))
    return more


def said_there(words: str, written: str) -> Said:
    """Return the sentence that says what the source has in the place of something."""
    return say("The source says {words} where this says “{written}”.", words=words, written=written)


class Stretch(NamedTuple):
    """Sentences of the source from the first to the last, both counted in."""

    first: int
    last: int

    def overlaps(self, other: Stretch) -> bool:
        """Say whether the two share a sentence."""
        return self.first <= other.last and other.first <= self.last

    @property
    def length(self) -> int:
        """Number of sentences."""
        return self.last - self.first + 1


def stretches_beside(seen: Sequence[Seen], article: Source, slack: int = SLACK) -> dict[int, Stretch]:
    """Return where in the source each English sentence may stand: beside what it stands for, and one on either side."""
    last = len(article.sentences) - 1
    return {
        one.sentence: Stretch(max(0, part.part.theirs.start - slack), min(last, part.part.theirs.stop - 1 + slack))
        for part in beside(seen, article)
        for _, one in part.ours
    }


def is_fact(anchor: Hashable) -> bool:
    """Say whether an anchor is a number or a country; words are in small letters."""
    return not isinstance(anchor, str) or anchor.isupper()


def last_word(text: str) -> Span:
    """Return where the last word of a sentence stands, with the marks around it: there something may be missing."""
    end = len(text.rstrip())
    return Span(text.rfind(" ", 0, end) + 1, end)
