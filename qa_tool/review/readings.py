"""How the files of articles are read: the encoding that is right for each, and what its line ends mean."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qa_tool.documents import articles, raw_text
from qa_tool.domain.article import Article
from qa_tool.domain.correction import Correction
from qa_tool.domain.errors import EmendError
from qa_tool.domain.format_ids import are_alike
from qa_tool.domain.said import say
from qa_tool.review.pieces import fold
from qa_tool.review.sources import id_of
from qa_tool.storage.database import Database


class Readings:
    """What was guessed or chosen of each article; never changed under its corrections."""

    def __init__(self, database: Database) -> None:
        """Work on an open database."""
        self._database = database

    def read(self, path: Path, encoding: str | None = None) -> Article:
        """Read a file; where no encoding is given, in the one that was right for it before, perhaps set by hand."""
        for stored in self._database.articles.versions(raw_text.key_of(path)) if encoding is None else ():
            original = self._database.articles.original(id_of(stored))
            if raw_text.reads_as(path, stored.raw, stored.encoding, original):
                return stored
        article = articles.read(path, encoding)
        if encoding is not None:
            self._keep_corrected(article)
        return article

    def with_encoding(self, stored: Article, article: Article) -> Article:
        """Return the stored article with the encoding that somebody has chosen, which gives the same text."""
        if article.encoding_is_guess or not stored.encoding_is_guess:
            return stored
        self._database.articles.set_encoding(id_of(stored), article.encoding)
        return replace(stored, encoding=article.encoding, encoding_is_guess=False)

    def with_lines(self, article: Article, *, joined: bool) -> Article:
        """Return a stored plain text with its lines joined to paragraphs, or each for itself, from now on.

        EmendError where it has corrections.
        """
        stored = self._database.articles.get(id_of(article))
        read = articles.with_lines(stored, joined=joined)
        log = self._database.corrections.of_article(id_of(stored))
        if not all(_without_effect(log, text) for text in (stored.text, read.text)):
            raise EmendError(
                "The text has corrections, which hold for its lines as they are read now.",
                "Take them back first (Undo), or open a copy of the file.",
            )
        self._database.articles.set_lines(id_of(read), read)
        return read

    def _keep_corrected(self, article: Article) -> None:
        """Raise EmendError where a file read in another encoding would hide the corrections of its article."""
        stored = self._database.articles.by_key(article.key)
        if stored is None or same_text(stored, article) or stored.encoding == article.encoding:
            return
        log = self._database.corrections.of_article(id_of(stored))
        if fold(stored.text, log) != stored.text:
            raise EmendError(
                say(
                    "The text has corrections as it was read in {encoding}; they fit no other encoding.",
                    encoding=stored.encoding.upper(),
                ),
                "Take them back first (Undo), or open a copy of the file.",
            )


def _without_effect(log: Sequence[Correction], text: str) -> bool:
    """Say whether all corrections fit this text, and are taken back."""
    try:
        return fold(text, log) == text
    except ValueError:
        return False


def same_text(stored: Article, article: Article) -> bool:
    """Say whether an article is the stored one; whether the lines of a text are joined is what was chosen for that."""
    return are_alike(stored.format, article.format) and stored.raw == article.raw
