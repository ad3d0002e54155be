"""Names of articles that could go into the glossary: what the glossary and the world's known names leave over."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Article
from qa_tool.domain.span import Span
from qa_tool.glossary.known_names import is_known_name, known_names_for
from qa_tool.names.candidates import ArticleText, Candidate, Collector
from qa_tool.names.letters import key


def candidates(
    articles: Iterable[tuple[Article, str, Facts]],
    rejected: frozenset[str] = frozenset(),
    least: int = 1,
) -> tuple[Candidate, ...]:
    """Return the unknown names of articles, given with their present texts, most useful first.

    `rejected` holds the keys of names that were turned down; only names met at least `least` times are returned.
    """
    retired: frozenset[str] = frozenset()

    def is_known(name: str) -> bool:
        return is_known_name(name) or key(name) in retired

    collector = Collector(is_known, rejected)
    for article, text, facts in articles:
        # The names of one article are read while its facts are at hand.
        retired = facts.retired
        collector.add(
            ArticleText(
                article.path or article.title,
                text.split("\n"),
                article.language,
                article.source_language,
                article.source_text,
                facts.retyped,
            ),
            lambda paragraph, facts=facts: _covered(paragraph, facts),  # type: ignore[misc]
        )
    return collector.found(least)


def _covered(paragraph: str, facts: Facts) -> Iterator[Span]:
    """Yield what the glossary speaks of, and what the check of known names does."""
    for hit in (
        *facts.names.find(paragraph),
        *known_names_for(facts.source_language, facts.kept_in).misspelled(paragraph),
    ):
        yield hit.span
