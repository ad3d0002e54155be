"""Our own sentences with wrong and with innocent names: reading them, and judging what a finder makes of them."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from qa_tool.names.finder import FormStatus, NameFinder, NameHit

FOLDER = Path(__file__).resolve().parent / "sentences"
COLUMNS = ("id", "glossary", "sentence", "wrong", "right", "kind")
LANGUAGES = ("ko", "ja", "zh", "ru", "uk", "ar", "he", "neutral")
# Files whose names begin so; nothing is fitted to those that are held back.
FIRST, HELD_BACK = "", "held_back_"
BETWEEN = " | "


@dataclass(frozen=True, slots=True)
class Sentence:
    """A line of the set; `wrong` is "" in an innocent one, `rights` are all that an editor would put instead."""

    id: str
    terms: tuple[Term, ...]
    text: str
    wrong: str
    rights: tuple[str, ...]
    kind: str

    @property
    def span(self) -> Span:
        """Where the wrong name stands."""
        start = self.text.index(self.wrong)
        return Span(start, start + len(self.wrong))

    @property
    def core(self) -> Span:
        """Where the wrong name differs from the right one: without the words that both begin or end with."""
        span, wrong, right = self.span, self.wrong.split(" "), self.rights[0].split(" ")
        start, end = span.start, span.end
        while len(wrong) > 1 and len(right) > 1 and wrong[0] == right[0]:
            start += len(wrong.pop(0)) + 1
            right.pop(0)
        while len(wrong) > 1 and len(right) > 1 and wrong[-1] == right[-1]:
            end -= len(wrong.pop()) + 1
            right.pop()
        return Span(start, end)

    @property
    def mended(self) -> frozenset[str]:
        """The sentence as it should stand, in every way that is right."""
        span = self.span
        return frozenset(self.text[: span.start] + right + self.text[span.end :] for right in self.rights)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a finder made of a sentence.

    `is_found`: the wrong name was flagged; `is_right`: following the suggestion gives the right sentence; `instead`:
    what following it gives for the wrong name; `flags`: what else was flagged, always an error.
    """

    sentence: Sentence
    is_found: bool
    is_right: bool
    instead: str
    flags: tuple[NameHit, ...]


def read(language: str, group: str = FIRST) -> tuple[Sentence, ...]:
    """Return the sentences of a language ("neutral": none known)."""
    with (FOLDER / f"{group}{language}.tsv").open(encoding="utf-8", newline="") as file:
        return tuple(
            Sentence(
                row["id"],
                tuple(_term(entry) for entry in row["glossary"].split(BETWEEN)),
                row["sentence"],
                row["wrong"],
                tuple(right for right in row["right"].split(BETWEEN) if right),
                row["kind"],
            )
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        )


def finder_of(sentences: Iterable[Sentence], language: str) -> NameFinder:
    """Return a finder with the terms of all the sentences together: far harder than each with its own."""
    terms = dict.fromkeys(term for sentence in sentences for term in sentence.terms)
    return NameFinder(terms, None if language == "neutral" else language)


def judge(finder: NameFinder, sentence: Sentence) -> Outcome:
    """Return what `finder` makes of the sentence."""
    hits = tuple(hit for hit in finder.find(sentence.text) if hit.status is not FormStatus.RIGHT)
    if not sentence.wrong:
        return Outcome(sentence, is_found=False, is_right=False, instead="", flags=hits)
    span, core = sentence.span, sentence.core
    there = [hit for hit in hits if hit.span.overlaps(span)]
    text = sentence.text
    for hit in sorted(there, key=lambda hit: hit.span, reverse=True):
        text = text[: hit.span.start] + hit.suggestion + text[hit.span.end :]
    right = text in sentence.mended
    covered = all(
        not sentence.text[place].isalnum() or any(hit.span.start <= place < hit.span.end for hit in there)
        for place in range(core.start, core.end)
    )
    instead = text[span.start : len(text) - (len(sentence.text) - span.end)]
    return Outcome(sentence, covered or right, right, instead, tuple(hit for hit in hits if hit not in there))


def outcomes_of(language: str, group: str = FIRST) -> tuple[Outcome, ...]:
    """Return what is made of the sentences of a group; those held back have the terms of the others beside them."""
    sentences = read(language, group)
    others = read(language) if group != FIRST else ()
    finder = finder_of((*sentences, *others), language)
    return tuple(judge(finder, sentence) for sentence in sentences)


def _term(entry: str) -> Term:
    name, _, kind = entry.rpartition(":")
    return Term(name, kind=TermKind(kind))
