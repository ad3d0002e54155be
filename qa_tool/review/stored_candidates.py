"""Names of stored articles that could go into the glossary, and those that were turned down for good."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Article
from qa_tool.names.candidates import Candidate, candidate_key
from qa_tool.review.candidates import candidates
from qa_tool.storage.candidates import RejectedCandidate, RejectedCandidates


class StoredCandidates:
    """The unknown names of articles, without those that were turned down."""

    def __init__(
        self,
        rejected: RejectedCandidates,
        facts_for: Callable[[Article, str], Facts],
        texts: Callable[[], Iterator[tuple[Article, str]]],
    ) -> None:
        """`facts_for` says what is known of an article in its present text, `texts` gives all that are stored."""
        self._rejected = rejected
        self._facts_for = facts_for
        self._texts = texts

    def found(
        self,
        articles: Iterable[tuple[Article, str]] | None = None,
        least: int = 1,
        on_pause: Callable[[], None] = lambda: None,
    ) -> tuple[Candidate, ...]:
        """Return the names that neither the glossary nor the world knows, most useful first; turned down ones never.

        Of `articles`, given with their present texts, or of all that are stored. Takes a second for 100,000 words;
        `on_pause` is called before each article.
        """
        chosen = self._texts() if articles is None else articles
        rejected = frozenset(one.key for one in self._rejected.all())

        def known() -> Iterator[tuple[Article, str, Facts]]:
            for article, text in chosen:
                on_pause()
                yield article, text, self._facts_for(article, text)

        return candidates(known(), rejected, least)

    def reject(self, candidate: Candidate) -> None:
        """Turn a name down in all its forms: it does not come back."""
        self.reject_forms(candidate.forms)

    def reject_forms(self, forms: Iterable[str]) -> None:
        """Turn names down as they are written."""
        self._rejected.add({candidate_key(form): form for form in forms})

    def bring_back(self, forms: Iterable[str]) -> None:
        """Let names be offered again, whatever their case and accents."""
        self._rejected.remove(map(candidate_key, forms))

    def rejected(self) -> tuple[RejectedCandidate, ...]:
        """Return the names turned down, the last one first."""
        return self._rejected.all()
