"""Finding words in all stored articles, and putting others in their place: one step of undo in each article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from qa_tool.domain.article import Article
from qa_tool.domain.correction import TextEdit
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.review.session import ReviewSession


class FoundIn(NamedTuple):
    """An article with its present text, and the places in it with what would stand there (code points)."""

    article: Article
    text: str
    places: tuple[tuple[Span, str], ...]


def found_in(
    texts: Iterable[tuple[Article, str]], look: Callable[[str], Sequence[tuple[Span, str]]], most: int
) -> tuple[FoundIn, ...]:
    """Return the articles in which `look` finds something; not more than `most` places in all."""
    found: list[FoundIn] = []
    left = most
    for article, text in texts:
        places = tuple(look(text))[:left]
        if places:
            found.append(FoundIn(article, text, places))
            left -= len(places)
        if not left:
            break
    return tuple(found)


def edits_in(text: str, places: Iterable[tuple[Span, str]]) -> list[TextEdit]:
    """Return the edits that put each text in its place; what stands there already is left out."""
    return [TextEdit(span.start, span.of(text), new) for span, new in places if span.of(text) != new]


def put_in(session: ReviewSession, text: str, places: Iterable[tuple[Span, str]]) -> int:
    """Put texts in their places in one step and return how many; EmendError where the article is another by now."""
    if session.text != text:
        title = session.article.title
        raise EmendError(say("“{title}” has changed since it was searched.", title=title), "Search again.")
    edits = edits_in(text, places)
    session.replace(edits)
    if session.trouble is not None:
        raise session.trouble
    return len(edits)
