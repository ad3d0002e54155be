"""Where a term stands in articles, in whichever form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from qa_tool.domain.article import Article
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermStatus
from qa_tool.names.finder import FormStatus, NameFinder, NameHit
from qa_tool.text.sentences import split


@dataclass(frozen=True, slots=True)
class TermUse:
    """An article in which a term stands: how often in a right form, how often in another, and where first.

    `first` counts code points of the text, `at` those of the sentence it stands in.
    """

    article_id: int
    title: str
    right: int
    wrong: int
    first: Span
    sentence: str
    at: Span


class TermLook:
    """Looks for one term; texts from several languages share what was made of it."""

    def __init__(self, term: Term) -> None:
        """Take a term; one that was retired is found, too."""
        self._term = replace(term, status=TermStatus.APPROVED)
        self._finders: dict[str | None, NameFinder] = {}

    def uses(self, articles: Iterable[tuple[Article, str]]) -> tuple[TermUse, ...]:
        """Return the articles, given with their present texts, in which the term stands."""
        return tuple(use for article, text in articles if (use := self._use(article, text)) is not None)

    def _use(self, article: Article, text: str) -> TermUse | None:
        right, wrong = 0, 0
        first: tuple[int, str, NameHit] | None = None
        for start, paragraph, hit in self._hits(article, text):
            right += hit.status is FormStatus.RIGHT
            wrong += hit.status is not FormStatus.RIGHT
            first = first or (start, paragraph, hit)
        if first is None or article.id is None:
            return None
        start, paragraph, hit = first
        sentence, at = _sentence(paragraph, hit.span, article.language)
        return TermUse(article.id, article.title, right, wrong, hit.span.shifted(start), sentence, at)

    def _hits(self, article: Article, text: str) -> Iterator[tuple[int, str, NameHit]]:
        finder = self._finders.get(article.source_language)
        if finder is None:
            finder = self._finders[article.source_language] = NameFinder([self._term], article.source_language)
        start = 0
        for paragraph in text.split("\n"):
            for hit in finder.find(paragraph):
                yield start, paragraph, hit
            start += len(paragraph) + 1


def _sentence(paragraph: str, span: Span, language: str) -> tuple[str, Span]:
    for sentence in split(paragraph, language):
        if sentence.span.start <= span.start and span.end <= sentence.span.end:
            return sentence.text, span.shifted(-sentence.span.start)
    return paragraph, span
