"""What leaves the database: the corrected text, the issues and the corrections."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from qa_tool.checks import catalogue
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for, written
from qa_tool.domain.article import Article
from qa_tool.domain.correction import Correction
from qa_tool.domain.decision import Decision
from qa_tool.domain.issue import PlacedIssue
from qa_tool.reports.tables import corrections_csv, issues_csv
from qa_tool.review.net_changes import net_changes
from qa_tool.storage.articles import Articles
from qa_tool.text.encodings import encode
from qa_tool.text.files import write_bytes


def export_unstored(article: Article, log: Sequence[Correction], path: Path, *, tracked: bool = False) -> None:
    """As Exports.text for an article that could not be stored: it holds its original itself."""
    write_bytes(path, _made(article, log, path.name, tracked=tracked))


def export_issues(
    open_ones: Sequence[PlacedIssue], closed: Sequence[tuple[PlacedIssue, Decision]], text: str, path: Path
) -> None:
    """Write issues and what became of them as CSV."""
    write_bytes(path, encode(issues_csv(open_ones, closed, text), path.name, "utf-8-sig"))


def export_corrections(log: Sequence[Correction], path: Path) -> None:
    """Write corrections as CSV."""
    write_bytes(path, encode(corrections_csv(log), path.name, "utf-8-sig"))


def _made(article: Article, log: Sequence[Correction], name: str, *, tracked: bool) -> bytes:
    target = writer_for(name, tracked=tracked)
    titles = {check.id: check.title for check in catalogue.checks()} if tracked else {}
    changes = net_changes(article.text, log, titles)
    return written(target, Corrected(article, changes, article.original, tracked, name))


class Exports:
    """Writes what was made of an article into files."""

    def __init__(self, articles: Articles) -> None:
        """Take the original files from stored articles."""
        self._articles = articles

    def text(self, article: Article, log: Sequence[Correction], path: Path, *, tracked: bool = False) -> None:
        """Write the corrected text in the format that the suffix says, into the original where it is of this format.

        `tracked` shows the corrections as changes that can be accepted and rejected. EmendError where the format
        cannot be written or cannot show them; then nothing is.
        """
        write_bytes(path, self.made(article, log, path.name, tracked=tracked))

    def made(self, article: Article, log: Sequence[Correction], name: str, *, tracked: bool = False) -> bytes:
        """Return what `text` writes into a file of this name; the article need not be stored."""
        original = article.original if article.id is None else self._articles.original(article.id)
        return _made(replace(article, original=original), log, name, tracked=tracked)
