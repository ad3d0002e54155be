"""Articles: the machine's text, kept untouched, and where the review of it stands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import Row, Select, delete, insert, select, update

from qa_tool.domain.article import Article, ArticleState
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Severity
from qa_tool.domain.profile import GlossaryUse
from qa_tool.domain.said import say
from qa_tool.storage.rows import article_of, text_as_read, uses_said
from qa_tool.storage.schema import articles, corrections, originals
from qa_tool.storage.times import from_stored, now, to_stored
from qa_tool.storage.unit import Unit

#: What stands in the column of an article without words; 0 stands there until they are counted.
_NO_WORDS = -1


@dataclass(frozen=True, slots=True)
class ArticleSummary:
    """An article in the list of articles; `updated` is UTC, `words` None until they are counted."""

    id: int
    key: str
    title: str
    path: str | None
    state: ArticleState
    open_by_severity: Mapping[Severity, int]
    words: int | None
    updated: datetime
    note: str = ""
    archived: bool = False
    #: Whether it is the text that a file had before, and was corrected then.
    earlier: bool = False


#: The columns that make a summary.
_LISTED = (
    articles.c.id,
    articles.c.key,
    articles.c.title,
    articles.c.path,
    articles.c.state,
    articles.c.open_minor,
    articles.c.open_major,
    articles.c.open_critical,
    articles.c.words,
    articles.c.updated,
    articles.c.note,
    articles.c.archived,
)

#: In which order the versions of a file stand. What comes back is added anew.
_NEWEST_FIRST = (articles.c.added.desc(), articles.c.id.desc())


class Articles:
    """The articles of the database."""

    def __init__(self, unit: Unit) -> None:
        """Work on this database."""
        self._unit = unit
        # The rows of the list as they were read last, by number: most are the same the next time.
        self._read: dict[int, tuple[Row[tuple[object, ...]], ArticleSummary]] = {}

    def add(self, article: Article, when: datetime | None = None) -> Article:
        """Store an article, with its original file where it has one, and return it with its id.

        A new version of an article that is there already keeps the note on it; where another program has stored this
        very one meanwhile, that is returned. `when` (UTC) is its place in the list, which is now where none is named.
        """
        values = {
            "key": article.key,
            "title": article.title,
            "path": article.path,
            "raw": article.raw,
            "text": text_as_read(article),
            "encoding": article.encoding,
            "encoding_is_guess": article.encoding_is_guess,
            "language": article.language,
            "source_language": article.source_language,
            "source_language_is_guess": article.source_language_is_guess,
            "source_text": article.source_text,
            "state": article.state.value,
            "format": article.format,
            "profile_id": article.profile,
            "glossaries": uses_said(article.glossaries),
            "added": now(),
            "updated": to_stored(when) if when else now(),
        }
        with self._unit.transaction() as connection:
            before = connection.execute(_versions(article.key).limit(1)).mappings().first()
            if before is not None:
                if (before["raw"], before["format"]) == (article.raw, article.format):
                    return article_of(before)
                values |= {"note": before["note"], "added": _after(before["added"])}
            made = connection.execute(insert(articles).values(values)).inserted_primary_key
            number = made[0] if made else None
            if article.original is not None:
                connection.execute(insert(originals).values(article_id=number, data=article.original))
        return replace(article, id=number, original=None)

    def original(self, article_id: int) -> bytes | None:
        """Return the file that an article was read from, where it is kept."""
        query = select(originals.c.data).where(originals.c.article_id == article_id)
        with self._unit.reading() as connection:
            return connection.execute(query).scalar()

    def set_original(self, article_id: int, data: bytes) -> None:
        """Keep another file with the same text."""
        query = update(originals).where(originals.c.article_id == article_id).values(data=data)
        with self._unit.transaction() as connection:
            connection.execute(query)

    def get(self, article_id: int) -> Article:
        """Return an article by its id; EmendError where there is none."""
        with self._unit.reading() as connection:
            row = connection.execute(select(articles).where(articles.c.id == article_id)).mappings().first()
        if row is None:
            raise EmendError(
                say("There is no article number {number}.", number=article_id),
                "The list of articles shows which there are.",
            )
        return article_of(row)

    def by_key(self, key: str) -> Article | None:
        """Return the newest article of a key."""
        with self._unit.reading() as connection:
            row = connection.execute(_versions(key).limit(1)).mappings().first()
        return article_of(row) if row else None

    def versions(self, key: str) -> tuple[Article, ...]:
        """Return all articles of a key, the newest first."""
        with self._unit.reading() as connection:
            return tuple(map(article_of, connection.execute(_versions(key)).mappings()))

    def bring_back(self, article: Article) -> Article:
        """Make an earlier version the newest: its file has this text again. Return it as it stands then.

        Like a new version, it takes over what was set for the file meanwhile.
        """
        with self._unit.transaction() as connection:
            newest = connection.execute(_versions(article.key).limit(1)).mappings().one()
            values = {name: newest[name] for name in ("note", "profile_id", "glossaries")}
            if article.source_text is None:
                values["source_text"] = newest["source_text"]
            values["added"] = _after(newest["added"])
            connection.execute(update(articles).where(articles.c.id == article.id).values(values))
            row = connection.execute(select(articles).where(articles.c.id == article.id)).mappings().one()
        return article_of(row)

    def summaries(self, *, earlier: bool = False) -> tuple[ArticleSummary, ...]:
        """Return all articles for a list, the one worked on last first; only the newest version of each.

        With `earlier`, older versions that were corrected stand among them, too.
        """
        with self._unit.reading() as connection:
            rows = connection.execute(select(*_LISTED).order_by(*_NEWEST_FIRST)).all()
            newest: dict[str, Row[tuple[object, ...]]] = {}
            older: dict[int, Row[tuple[object, ...]]] = {}
            for row in rows:
                if newest.setdefault(row.key, row).id != row.id:  # type: ignore[arg-type]
                    older[row.id] = row  # type: ignore[assignment]
            if older and earlier:
                log = corrections.c.article_id
                corrected = set(connection.execute(select(log).where(log.in_(older)).distinct()).scalars())
            else:
                corrected = set[int]()
        found = [self._summary(row) for row in newest.values()]
        found += [replace(self._summary(older[number]), earlier=True) for number in corrected]
        return in_order(found)

    def summary(self, article_id: int) -> ArticleSummary | None:
        """Return an article as the list has it, None where there is none; `earlier` is not looked at."""
        with self._unit.reading() as connection:
            row = connection.execute(select(*_LISTED).where(articles.c.id == article_id)).first()
        return self._summary(row) if row is not None else None  # type: ignore[arg-type]

    def set_state(self, article_id: int, state: ArticleState) -> None:
        """Set how far the review has come."""
        self._set(article_id, state=state.value)

    def set_title(self, article_id: int, title: str) -> None:
        """Set what the article is called."""
        # The change to its text that brought this was the work.
        self._put(article_id, title=title)

    def set_note(self, article_id: int, note: str) -> None:
        """Set what the editor notes about the article."""
        self._set(article_id, note=note)

    def set_archived(self, numbers: Sequence[int], archived: bool) -> None:
        """Put articles away, or take them back out."""
        # Not work on the articles: they keep their dates.
        with self._unit.transaction() as connection:
            for number in numbers:
                connection.execute(update(articles).where(articles.c.id == number).values(archived=archived))

    def set_counts(self, article_id: int, counts: Mapping[Severity, int], words: int | None) -> None:
        """Keep the counts that the list of articles shows; without `words` they are still to be made."""
        # Not work on the article: who opens one after the other finds the list in the order that it had.
        self._put(
            article_id,
            open_minor=counts.get(Severity.MINOR, 0),
            open_major=counts.get(Severity.MAJOR, 0),
            open_critical=counts.get(Severity.CRITICAL, 0),
            words=0 if words is None else words or _NO_WORDS,
        )

    def set_place(self, article_id: int, caret: int, scroll: int) -> None:
        """Keep the place in the article: the caret, and where the first line in sight begins (code points)."""
        # Not work on the article: the list keeps its order.
        self._put(article_id, caret=caret, scroll=scroll)

    def place(self, article_id: int) -> tuple[int, int]:
        """Return caret and scroll as they were left."""
        query = select(articles.c.caret, articles.c.scroll).where(articles.c.id == article_id)
        with self._unit.reading() as connection:
            row = connection.execute(query).first()
        return (row.caret, row.scroll) if row else (0, 0)

    def set_encoding(self, article_id: int, encoding: str) -> None:
        """Set the encoding that somebody chose, in which the text is the same."""
        self._set(article_id, encoding=encoding, encoding_is_guess=False)

    def set_lines(self, article_id: int, article: Article) -> None:
        """Set as what the lines of a text are read: the format and the text of the article."""
        self._set(article_id, format=article.format, text=text_as_read(article))

    def set_source_language(self, article_id: int, code: str | None, *, is_guess: bool) -> None:
        """Set what the machine translated from."""
        self._set(article_id, source_language=code, source_language_is_guess=is_guess)

    def set_source_text(self, article_id: int, text: str | None) -> None:
        """Set the source article."""
        self._set(article_id, source_text=text)

    def set_profile(self, article_id: int, profile: int | None) -> None:
        """Set by which profile an article is checked."""
        # Not work on the article: the list keeps its order.
        self._put(article_id, profile_id=profile)

    def set_glossaries(self, article_id: int, uses: Sequence[GlossaryUse]) -> None:
        """Set which glossaries are on or off for an article, against its profile."""
        # Not work on the article: the list keeps its order.
        self._put(article_id, glossaries=uses_said(uses))

    def remove(self, article_id: int) -> None:
        """Remove an article with its log."""
        with self._unit.transaction() as connection:
            connection.execute(delete(articles).where(articles.c.id == article_id))

    def _summary(self, row: Row[tuple[object, ...]]) -> ArticleSummary:
        number: int = row.id
        known = self._read.get(number)
        if known is None or known[0] != row:
            known = self._read[number] = row, _summary(row)
        return known[1]

    def _set(self, article_id: int, **values: object) -> None:
        """Put in values as work on the article: it comes first in the list."""
        self._put(article_id, updated=now(), **values)

    def _put(self, article_id: int, **values: object) -> None:
        with self._unit.transaction() as connection:
            connection.execute(update(articles).where(articles.c.id == article_id).values(**values))


def _versions(key: str) -> Select[tuple[object, ...]]:
    return select(articles).where(articles.c.key == key).order_by(*_NEWEST_FIRST)


def _after(newest: datetime) -> datetime:
    """Return the present time, or one behind the newest version: the clock may have been put back since."""
    # Not every database knows parts of a second.
    return max(now(), newest + timedelta(seconds=1))


def in_order(summaries: Iterable[ArticleSummary]) -> tuple[ArticleSummary, ...]:
    """Return articles as they stand in the list: the one worked on last first."""
    return tuple(sorted(summaries, key=lambda each: (each.updated, each.id), reverse=True))


def _summary(row: Row[tuple[object, ...]]) -> ArticleSummary:
    counts = {
        Severity.CRITICAL: row.open_critical,
        Severity.MAJOR: row.open_major,
        Severity.MINOR: row.open_minor,
    }
    state = ArticleState(row.state)
    when = from_stored(row.updated)
    words = max(0, row.words) if row.words else None
    return ArticleSummary(
        row.id, row.key, row.title, row.path, state, counts, words, when, row.note, bool(row.archived)
    )
