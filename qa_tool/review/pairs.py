"""The machine's sentences, each beside what the editor made of it; nothing of either text is lost."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from qa_tool.domain.article import Article
from qa_tool.domain.issue import Severity
from qa_tool.domain.placing import PlacedSentence
from qa_tool.domain.span import Span
from qa_tool.reports.reviewed import Judged, Pair, Run
from qa_tool.review.alignment import Alignment
from qa_tool.text.sentences import split


def pairs(
    article: Article,
    text: str,
    sentences: Sequence[PlacedSentence],
    alignment: Alignment,
    *,
    issues: Sequence[Judged],
    left: Sequence[Judged],
) -> tuple[Pair, ...]:
    """Return the sentences of the machine's text with what stands in their place in `text`, in order."""
    sources = _sources(article, sentences)
    gone, put = alignment.changed()
    found: list[Pair] = []
    from_, from_old = 0, 0
    for group, cut in _groups(sentences, alignment):
        to = len(text) if cut is None else cut
        old_end = len(article.text) if cut is None else group[-1].span.end
        span = Span(group[0].span.start, group[-1].span.end)
        after = _trimmed(Span(from_, to), text)
        inside = tuple(_starting_in(issues, from_old, old_end))
        remaining = tuple(_starting_in(left, from_, to))
        found.append(
            Pair(
                len(found),
                group[0].paragraph,
                span,
                after,
                span.of(article.text),
                after.of(text),
                _runs(article.text, span, gone, inside),
                _runs(text, after, put, remaining),
                inside,
                remaining,
                " ".join(filter(None, (sources.get(sentence.index, "") for sentence in group))),
            )
        )
        from_, from_old = to, old_end
    return tuple(found)


def _groups(
    sentences: Sequence[PlacedSentence], alignment: Alignment
) -> Iterator[tuple[Sequence[PlacedSentence], int | None]]:
    """Yield sentences, alone where what parts them from the next still stands, with where the next begins in the text.

    The place is None after the last ones.
    """
    first = 0
    for number, (sentence, following) in enumerate(pairwise(sentences), 1):
        cut = _cut(sentence.span.end, following.span.start, alignment)
        if cut is not None:
            yield sentences[first:number], cut
            first = number
    if first < len(sentences):
        yield sentences[first:], None


def _cut(end: int, start: int, alignment: Alignment) -> int | None:
    """Return where the text after a gap between two sentences went; None where the gap did not stay."""
    if end >= start:
        stays = alignment.is_same(start - 1) and alignment.is_same(start)
        return alignment.forward(Span(start, start)).start if stays else None
    kept = next((place for place in reversed(range(end, start)) if alignment.is_same(place)), None)
    return None if kept is None else alignment.forward(Span(kept, kept + 1)).end


def _starting_in(issues: Sequence[Judged], start: int, end: int) -> Iterator[Judged]:
    """Yield the issues, which are in order, that begin in a stretch."""
    first = bisect_left(issues, start, key=lambda judged: judged.placed.span.start)
    yield from takewhile(lambda judged: judged.placed.span.start < end, issues[first:])


def _runs(text: str, span: Span, changed: Sequence[Span], issues: Sequence[Judged]) -> tuple[Run, ...]:
    """Return a sentence in stretches: where it was changed, and where it is flagged, with the gravest severity."""
    first = bisect_left(changed, span.start + 1, key=lambda each: each.end)
    inside = list(takewhile(lambda each: each.start < span.end, changed[first:]))
    flagged = [(judged.placed.span, judged.placed.issue.severity) for judged in issues]
    edges = {span.start, span.end}
    for each in (*inside, *(place for place, _ in flagged)):
        edges |= {edge for edge in (each.start, each.end) if span.start < edge < span.end}
    ordered = sorted(edges)
    runs = []
    for start, end in pairwise(ordered):
        here = Span(start, end)
        severities: list[Severity] = [severity for place, severity in flagged if place.overlaps(here)]
        gravest = max(severities, key=lambda severity: severity.rank, default=None)
        runs.append(Run(here.of(text), any(each.overlaps(here) for each in inside), gravest))
    return tuple(runs)


def _trimmed(span: Span, text: str) -> Span:
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, max(start, span.start + len(words.rstrip())))


def _sources(article: Article, sentences: Sequence[PlacedSentence]) -> dict[int, str]:
    """Return the sentence of the source for each of the machine's, by its number, where that is plain.

    It is where the source has as many paragraphs, and as many sentences in this one.
    """
    if not article.source_text:
        return {}
    paragraphs = [line for line in article.source_text.split("\n") if line.strip()]
    by_paragraph: dict[int, list[int]] = {}
    for sentence in sentences:
        by_paragraph.setdefault(sentence.paragraph, []).append(sentence.index)
    if len(paragraphs) != sum(bool(line.strip()) for line in article.text.split("\n")):
        return {}
    found: dict[int, str] = {}
    for number, indexes in by_paragraph.items():
        line = paragraphs[number]
        said = split(line, article.source_language or "en")
        if len(said) == len(indexes):
            found |= {index: sentence.text for index, sentence in zip(indexes, said, strict=True)}
    return found
