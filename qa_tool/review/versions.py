"""The versions of a file: which of the stored texts it has now, and with which settings a new one begins."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from qa_tool.domain.article import Article
from qa_tool.domain.format_ids import are_alike
from qa_tool.review.pieces import fold
from qa_tool.review.preferences import StoredPreferences
from qa_tool.review.readings import same_text
from qa_tool.review.sources import Sources, id_of, kept_source
from qa_tool.storage.database import Database


class Versions:
    """Knows again what other programs do to the files of articles. Safe to use from several threads."""

    def __init__(self, database: Database, sources: Sources, preferences: StoredPreferences) -> None:
        """Work on an open database."""
        self._database, self._sources, self._preferences = database, sources, preferences

    def stored(
        self,
        article: Article,
        source_language: str | None = None,
        when: datetime | None = None,
        *,
        corrected: bool = True,
    ) -> tuple[Article, bool]:
        """Return an article as it is stored from now on, and whether it is an earlier version that came back.

        With `corrected`, what the corrections have made of a version is that version, whose text and file stay. `when`
        (UTC; None is now) is the place in the list of one that is new there.
        """
        versions = self._database.articles.versions(article.key)
        for stored in versions:
            if not (is_same := same_text(stored, article)) and not (corrected and self._is_corrected(article, stored)):
                continue
            if is_same and article.original is not None:
                # The newest file with this text: it may have been formatted anew.
                self._database.articles.set_original(id_of(stored), article.original)
            is_newest = stored is versions[0]
            return stored if is_newest else self._database.articles.bring_back(stored), not is_newest
        before = versions[0] if versions else None
        return self._database.articles.add(self._begun(article, source_language, before), when), False

    def with_text(self, article: Article) -> Article | None:
        """Return the newest stored version with the text of an article."""
        versions = self._database.articles.versions(article.key)
        return next((stored for stored in versions if stored.raw == article.raw), None)

    def with_settings(self, article: Article) -> Article:
        """Return an article with the profile and the languages that it would be stored with."""
        return self._begun(article, None, self._database.articles.by_key(article.key))

    def _begun(self, article: Article, source_language: str | None, before: Article | None) -> Article:
        """Return a new version with what was set for the one before, or the first of a file."""
        profile = self._preferences.profile(before.profile) if before else self._preferences.desk()
        known = self._sources.known(replace(article, profile=profile.id), source_language, profile)
        return kept_source(replace(known, glossaries=before.glossaries) if before else known, before)

    def _is_corrected(self, article: Article, stored: Article) -> bool:
        """Say whether an article is what the corrections have made of the stored one."""
        if not are_alike(stored.format, article.format) or stored.text == article.text:
            return False
        return fold(stored.text, self._database.corrections.of_article(id_of(stored))) == article.text
