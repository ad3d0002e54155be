"""Finding words in all stored articles, and putting others in their place: one step of undo in each article."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from qa_tool.checks import catalogue
from qa_tool.checks.runner import Runner
from qa_tool.domain.article import Article
from qa_tool.domain.correction import TextEdit
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Issue, says_the_same
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.review.session import ReviewSession

if TYPE_CHECKING:
    from qa_tool.review.library import Opened


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


def equal_in(opened: Iterable[Opened], issue: Issue, most: int) -> tuple[FoundIn, ...]:
    """Return where the check of an issue says the same in other articles, each place with its own first suggestion.

    So the suggestion fits the place: its case and its ending are those of the words that stand there.
    """
    checks = catalogue.select([issue.check])
    left = most
    found = []
    for one in opened:
        session = one.session
        session.take(Runner(checks, one.facts).check(session.paragraphs))
        equal = (p for p in session.issues() if p.issue.suggestions and says_the_same(p.issue, issue))
        places = tuple((p.span, p.issue.suggestions[0]) for p in equal)[:left]
        if places:
            found.append(FoundIn(session.article, session.text, places))
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
