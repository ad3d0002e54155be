"""What the stored articles were translated from: the language, and the source beside the text."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qa_tool.documents import articles
from qa_tool.domain.article import Article
from qa_tool.domain.profile import Profile
from qa_tool.languages.guessing import guess_from_source, guess_source_language
from qa_tool.storage.database import Database


class Sources:
    """Sets and guesses what articles were translated from. Safe to use from several threads."""

    def __init__(self, database: Database) -> None:
        """Work on an open database."""
        self._database = database

    def set_language(self, article: Article, code: str | None) -> Article:
        """Set what the machine translated from, by the editor's word; remembered for the folder of the file."""
        self._database.articles.set_source_language(id_of(article), code, is_guess=False)
        if article.path and code:
            self._database.settings.set_folder_language(str(Path(article.path).parent), code)
        return replace(article, source_language=code, source_language_is_guess=False)

    def read(self, article: Article, path: Path | None, encoding: str | None = None) -> Article:
        """Read the source article of a stored one, or let go of it (None); EmendError where it cannot be read.

        The language follows from the source where it was only guessed so far.
        """
        return self._with_text(article, articles.read(path, encoding).text if path else None)

    def take(self, article: Article, text: str) -> Article:
        """Take a pasted text as the source of a stored article, as `read` takes a file."""
        return self._with_text(article, articles.from_text(text).text)

    def known(self, article: Article, given: str | None, profile: Profile) -> Article:
        """Return an article with its source language: the one given, its own, that of its folder, or a guess."""
        if given:
            return replace(article, source_language=given, source_language_is_guess=False)
        if article.source_language:
            return article
        if article.path:
            remembered = self._database.settings.folder_language(str(Path(article.path).parent))
            if remembered:
                return replace(article, source_language=remembered, source_language_is_guess=False)
        guess = guess_source_language(article.text)
        # What a desk works from tells more than the English does; a source that is attached later tells still more.
        code = profile.source_language or (guess.code if guess else None)
        return replace(article, source_language=code, source_language_is_guess=True) if code else article

    def _with_text(self, article: Article, text: str | None) -> Article:
        self._database.articles.set_source_text(id_of(article), text)
        article = replace(article, source_text=text)
        guess = guess_from_source(text) if text else None
        if guess is None or (article.source_language and not article.source_language_is_guess):
            return article
        self._database.articles.set_source_language(id_of(article), guess.code, is_guess=True)
        return replace(article, source_language=guess.code, source_language_is_guess=True)


def kept_source(article: Article, before: Article | None) -> Article:
    """Return a new version of an article with the source of the one before: the translation changed, not the source."""
    return article if before is None or article.source_text else replace(article, source_text=before.source_text)


def id_of(article: Article) -> int:
    """Return the number of a stored article."""
    if article.id is None:
        raise ValueError("the article is not stored")
    return article.id
