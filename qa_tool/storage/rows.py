"""From rows of the tables to values, whoever read them: SQLAlchemy, or sqlite3 before SQLAlchemy is loaded."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from qa_tool.domain.article import Article, ArticleState
from qa_tool.domain.correction import Cause, Correction
from qa_tool.domain.format_ids import WRAPPED_TEXT
from qa_tool.storage.machine_texts import Row, machine_text

if TYPE_CHECKING:
    from qa_tool.domain.profile import GlossaryUse


def article_of(row: Row) -> Article:
    """Return the article of a row."""
    return Article(
        key=row["key"],
        title=row["title"],
        raw=row["raw"],
        text=machine_text(row),
        path=row["path"],
        encoding=row["encoding"],
        # A file of an older version is read before it is brought up to date, for the first picture.
        encoding_is_guess=bool(row["encoding_is_guess"]) if "encoding_is_guess" in row.keys() else False,  # noqa: SIM118 - a row iterates its values
        language=row["language"],
        source_language=row["source_language"],
        source_language_is_guess=bool(row["source_language_is_guess"]),
        source_text=row["source_text"],
        state=ArticleState(row["state"]),
        # A file of an older version is read before it is brought up to date, for the first picture.
        profile=row["profile_id"] if "profile_id" in row.keys() else None,  # noqa: SIM118 - a row iterates its values
        id=row["id"],
        format=row["format"],
        glossaries=uses_of(row["glossaries"]) if "glossaries" in row.keys() else (),  # noqa: SIM118
    )


def text_as_read(article: Article) -> str | None:
    """Return the text to keep beside the raw one, None where that one says all.

    Where paragraphs end in lines that were broken at a width is a guess, and a later version may guess otherwise; the
    corrections hold for this one.
    """
    return article.text if article.format == WRAPPED_TEXT else None


def uses_said(uses: Iterable[GlossaryUse]) -> str:
    """Return which glossaries are on or off as JSON, "" for none."""
    import json

    said = [{"name": use.name, "on": use.on} for use in uses]
    return json.dumps(said, ensure_ascii=False) if said else ""


def uses_of(said: str) -> tuple[GlossaryUse, ...]:
    """Return which glossaries are on or off; what another version of the program wrote is left out."""
    if not said:
        return ()
    # Few articles have any, and the first picture does without.
    import json

    from qa_tool.domain.profile import GlossaryUse

    found = json.loads(said)
    there = (use for use in found if isinstance(use, dict) and "name" in use)
    return tuple(GlossaryUse(str(use["name"]), bool(use.get("on", True))) for use in there)


def correction_of(row: Row) -> Correction:
    """Return the correction of a row; sqlite3 gives the time as text."""
    made = row["made"]
    when = made if isinstance(made, datetime) else datetime.fromisoformat(made)
    return Correction(
        number=row["number"],
        step=row["step"],
        start=row["start"],
        removed=row["removed"],
        inserted=row["inserted"],
        cause=Cause(row["cause"]),
        when=when.replace(tzinfo=UTC),
        check=row["check_id"],
        term=row["term"],
        editor=row["editor"],
        undoes=row["undoes"],
    )
