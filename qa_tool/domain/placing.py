"""Where in the article the issues and sentences of a check stand."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Checked, CheckedParagraph, CheckedSentence, Issue, PlacedIssue
from qa_tool.domain.span import Span


@dataclass(frozen=True, slots=True)
class PlacedSentence:
    """A checked sentence at its place: number in the article, paragraph number, and absolute span."""

    index: int
    paragraph: int
    span: Span
    checked: CheckedSentence


def place(checked: Checked) -> tuple[PlacedIssue, ...]:
    """Return all issues in order of place; spans count code points of the paragraphs joined by line feeds.

    Paragraphs that hold text are numbered from 0; occurrences of a key from 1.
    """
    placed: list[PlacedIssue] = []
    seen: Counter[str] = Counter()
    for number, start, paragraph in _with_starts(checked):
        for issue in paragraph.issues:
            seen[issue.key] += 1
            placed.append(PlacedIssue(issue, number, issue.span.shifted(start), seen[issue.key]))
    return tuple(placed)


def place_sentences(checked: Checked, least: float = 0) -> tuple[PlacedSentence, ...]:
    """Return all sentences in order, or those at least so suspect; spans as for `place`."""
    placed: list[PlacedSentence] = []
    index = 0
    for number, start, paragraph in _with_starts(checked):
        for sentence in paragraph.sentences:
            if sentence.suspicion >= least:
                placed.append(PlacedSentence(index, number, sentence.sentence.span.shifted(start), sentence))
            index += 1
    return tuple(placed)


def by_sentence(sentences: Sequence[Sentence], issues: Sequence[Issue]) -> dict[int, list[Issue]]:
    """Return, for the number of each sentence of a paragraph, the issues that reach into it."""
    inside: dict[int, list[Issue]] = {}
    for issue in issues:
        number = bisect_right(sentences, issue.span.start, key=lambda sentence: sentence.span.end)
        while number < len(sentences) and sentences[number].span.start < issue.span.end:
            inside.setdefault(number, []).append(issue)
            number += 1
    return inside


def _with_starts(checked: Checked) -> Iterator[tuple[int, int, CheckedParagraph]]:
    start = number = 0
    for paragraph in checked.paragraphs:
        yield number, start, paragraph
        start += len(paragraph.text) + 1
        number += bool(paragraph.text and not paragraph.text.isspace())
