"""Between the database and whoever works with it: opening articles, remembering them, what the checks may know."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from qa_tool.checks.facts import Facts
from qa_tool.documents import articles
from qa_tool.domain.article import Article, ArticleState
from qa_tool.domain.correction import Correction
from qa_tool.domain.decision import Decision
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Severity
from qa_tool.domain.lesson import Lesson
from qa_tool.domain.profile import GlossaryUse, Profile
from qa_tool.domain.span import Span
from qa_tool.glossary.shipped import shipped
from qa_tool.names.finder import NameFinder
from qa_tool.review.efforts import ArticleEffort, Efforts
from qa_tool.review.everywhere import FoundIn, found_in, put_in
from qa_tool.review.exporting import Exports
from qa_tool.review.near import Near, near
from qa_tool.review.pieces import fold
from qa_tool.review.preferences import StoredPreferences, tuned_by
from qa_tool.review.readings import Readings, same_text
from qa_tool.review.retyped_names import retyped_names
from qa_tool.review.session import ReviewSession
from qa_tool.review.sources import Sources, id_of
from qa_tool.review.stored_candidates import StoredCandidates
from qa_tool.review.stored_glossary import StoredGlossary
from qa_tool.review.stored_journal import StoredJournal
from qa_tool.review.typed_before import TypedBefore
from qa_tool.review.usage import TermLook, TermUse
from qa_tool.review.versions import Versions
from qa_tool.storage.articles import ArticleSummary, in_order
from qa_tool.storage.database import Database

_SECOND_READER = "second reader"


@dataclass(frozen=True, slots=True)
class Opened:
    """An article, ready for the desk: its session, what the checks may know, and the place in it as it was left.

    `so_far` tells whether more was done when it comes there, `came_back` whether its file had another text meanwhile.
    """

    session: ReviewSession
    facts: Facts
    caret: int = 0
    scroll: int = 0
    so_far: tuple[int, ...] = ()
    came_back: bool = False


@dataclass(frozen=True, slots=True)
class Housed:
    """An article that has its place in the database.

    Its row, the dismissals that can hold in it, where what happens to it is written, and who signs that.
    """

    article: Article
    decisions: tuple[Decision, ...]
    journal: StoredJournal
    editor: str
    came_back: bool = False


class Library:
    """The articles of a database; beside them what stands in `__init__`: glossary, candidates, sources and others.

    Safe to use from the job thread and the window's at once.
    """

    def __init__(self, database: Database, editor: str = "", kept_in: Path | None = None) -> None:
        """Work on an open database; `editor` signs corrections and decisions, where the preferences name nobody.

        `kept_in` is a folder for what takes long to make.
        """
        self._database = database
        self.preferences = StoredPreferences(database)
        self._editor = editor
        self._kept_in = kept_in
        self.glossary = StoredGlossary(database, lambda: self.editor, kept_in)
        self.candidates = StoredCandidates(database.rejected, self.facts_for, self._present_texts)
        self.exports = Exports(database.articles)
        self.sources = Sources(database)
        self.readings = Readings(database)
        self.versions = Versions(database, self.sources, self.preferences)
        self._efforts = Efforts(database)
        self._typed = TypedBefore(database)

    def close(self) -> None:
        """Close the database, with a copy of it once a day."""
        with suppress(EmendError):
            # The older copies stay, and the next closing tries again.
            self.preferences.back_up()
        self._database.close()

    def hurry(self, waits: Callable[[], object] = lambda: None) -> None:
        """Have the calling thread get InUse at once from now on; other threads call `waits` and wait for the lock."""
        self._database.hurry(waits)

    def in_no_hurry(self) -> AbstractContextManager[None]:
        """Have that thread wait like any other meanwhile."""
        return self._database.in_no_hurry()

    def wait_for_turn(self) -> None:
        """Wait until the database can be written to, for seconds at most; EmendError where it cannot."""
        with self._database.transaction():
            pass

    # articles

    def open_file(self, path: Path, source_language: str | None = None, encoding: str | None = None) -> Opened:
        """Open a file; the same file comes back with its log, a changed one as a new version whose dismissals hold.

        The same it is also where it holds the corrected text, which was exported over it; and a file that was changed
        and has its earlier text again comes back with what was done in that.

        EmendError where another `encoding` would give another text than the one that has corrections already.
        """
        return self._open(self.readings.read(path, encoding), source_language)

    def open_text(self, text: str, title: str = "", markup: str = "") -> Opened:
        """Open pasted text; `markup` is the same as rich text, where there is that."""
        article = articles.from_rich_text(markup, text) if markup else articles.from_text(text, title)
        return self._open(article, None)

    def store_file(self, path: Path, when: datetime | None = None) -> None:
        """Put a file into the list of articles without opening it, as of `when` (UTC; None is now).

        EmendError where it cannot be read.
        """
        self.versions.stored(self.readings.read(path), when=when)

    def look_up(self, given: Path | Article, encoding: str | None = None) -> Opened:
        """Return a file or an article with what is known of it, without storing anything."""
        article = self.readings.read(given, encoding) if isinstance(given, Path) else given
        stored = self.versions.with_text(article)
        if stored is not None:
            return self._opened(stored)
        article = self.versions.with_settings(article)
        session = ReviewSession(article, decisions=self.decisions_for(article), editor=self.editor)
        return Opened(session, self.facts_for(article))

    def open_stored(self, article_id: int) -> Opened:
        """Open an article of the list."""
        return self._opened(self._database.articles.get(article_id))

    def house(self, article: Article) -> Housed:
        """Give an article that is on the desk already its place in the database."""
        stored, came_back = self.versions.stored(article, corrected=False)
        return Housed(stored, self.decisions_for(stored), self.journal(stored), self.editor, came_back)

    def journal(self, article: Article) -> StoredJournal:
        """Return where the corrections and decisions of a stored article are written."""
        return StoredJournal(self._database, id_of(article))

    def read_decisions(self) -> None:
        """Read what was dismissed so far, so that no dismissal has to wait for it."""
        self._database.decisions.of_check("")

    def decisions_for(self, article: Article) -> tuple[Decision, ...]:
        """Return the dismissals that can hold in an article."""
        return self._database.decisions.for_article(article.key)

    def summaries(self, *, earlier: bool = False) -> tuple[ArticleSummary, ...]:
        """Return the articles for a list, the one worked on last first; `earlier` adds corrected older versions."""
        return self._database.articles.summaries(earlier=earlier)

    def listed(self, summaries: Sequence[ArticleSummary], number: int) -> tuple[ArticleSummary, ...]:
        """Return such a list with one article of it as it stands now; all of them are read where it is not among them.

        A list of thousands is not read anew for one of them.
        """
        before = next((each for each in summaries if each.id == number), None)
        now = self._database.articles.summary(number) if before is not None else None
        if before is None or now is None:
            return self.summaries(earlier=True)
        if before.earlier:
            now = replace(now, earlier=True)
        return in_order(now if each is before else each for each in summaries)

    def recent_efforts(self, number: int, on_pause: Callable[[], None] = lambda: None) -> tuple[ArticleEffort, ...]:
        """Return how much was changed in those of the last articles that somebody has worked on."""
        return self._efforts.of(self._database.articles.summaries()[:number], on_pause)

    def set_state(self, article: Article, state: ArticleState) -> None:
        """Set how far the review of an article has come."""
        self._database.articles.set_state(id_of(article), state)

    def set_title(self, article: Article, title: str) -> None:
        """Set what an article is called."""
        self._database.articles.set_title(id_of(article), title)

    def set_counts(self, article: Article, counts: Mapping[Severity, int], words: int | None) -> None:
        """Keep the counts of open issues for the list."""
        self._database.articles.set_counts(id_of(article), counts, words)

    def set_note(self, number: int, note: str) -> None:
        """Keep a note on an article of the list."""
        self._database.articles.set_note(number, note)

    def set_archived(self, article: Article, archived: bool) -> None:
        """Put an article away, or take it back out."""
        self._database.articles.set_archived([id_of(article)], archived)

    def archive(self, numbers: Sequence[int]) -> None:
        """Put these articles away, out of the list; nothing of them is lost."""
        self._database.articles.set_archived(numbers, archived=True)

    def set_place(self, article: Article, caret: int, scroll: int) -> None:
        """Keep the place in an article."""
        self._database.articles.set_place(id_of(article), caret, scroll)

    # all articles

    def search(self, look: Callable[[str], Sequence[tuple[Span, str]]], most: int) -> tuple[FoundIn, ...]:
        """Return the articles in whose present texts `look` finds something, the one worked on last first."""
        return found_in(self._present_texts(), look, most)

    def put_in(self, found: FoundIn) -> int:
        """Put texts in their places in a stored article, in one step of its log; return how many.

        Nobody has counted its issues since, it is no longer new, and it is called by its first line as that stands now.
        """
        session = self.open_stored(id_of(found.article)).session
        number = put_in(session, found.text, found.places)
        self.set_counts(session.article, {}, None)
        if session.article.state is ArticleState.NEW:
            self.set_state(session.article, ArticleState.IN_REVIEW)
        if session.title != session.article.title:
            self.set_title(session.article, session.title)
        return number

    def lessons(self, article: Article, text: str, log: Sequence[Correction]) -> tuple[Lesson, ...]:
        """Return what is worth asking of what was typed in an article, with what was typed in those before it."""
        return self._typed.lessons(article, text, log, self.glossary.terms())

    def uses_of(self, look: TermLook, numbers: Iterable[int]) -> tuple[TermUse, ...]:
        """Return those of these articles in whose present texts a term stands."""
        return look.uses(self._present_text(number) for number in numbers)

    def near(self, names: Sequence[str], others: Sequence[str], article: Article | None) -> dict[str, Near]:
        """Return what unknown names could belong to: terms, or `others`; read as in an article, or in none."""
        language = article.source_language if article else None
        finder = self.facts_for(article).names if article else self.glossary.in_use().finder(language)
        return {name: near(name, others, finder) for name in names}

    # for the checks

    def facts_for(self, article: Article, text: str | None = None) -> Facts:
        """Return what the checks may know of an article: its languages, its source, the glossaries, its profile.

        Where its present text is given, also which names the editor has put into it.
        """
        profile = self.preferences.profile(article.profile)
        code, terms = article.source_language, self.glossary.in_use().of(profile.uses_with(article.glossaries))
        finder = terms.finder(code)
        facts = Facts(
            article.language,
            code,
            article.source_text,
            finder,
            terms.retired,
            kept_in=self._kept_in,
            by_line=article.is_by_line,
        )
        if text is not None:
            facts = replace(facts, retyped=retyped_names(article.text, text))
        return tuned_by(facts, profile)

    def read_lines(self, article: Article, *, joined: bool) -> Opened:
        """Open an article of the list again, the lines of its plain text joined to paragraphs, or each for itself.

        EmendError where it has corrections, which hold for its lines as they are read now.
        """
        return self._opened(self.readings.with_lines(article, joined=joined))

    # settings

    @property
    def editor(self) -> str:
        """The name that signs corrections and decisions."""
        return self.preferences.editor() or self._editor

    def set_profile(self, article: Article | None, profile: Profile) -> Article | None:
        """Check an article by this profile from now on, and new ones, too; return the article with it."""
        self.preferences.use(profile)
        if article is None or article.id is None:
            return article
        self._database.articles.set_profile(article.id, profile.id)
        return replace(article, profile=profile.id)

    def set_glossaries(self, article: Article, uses: Sequence[GlossaryUse]) -> Article:
        """Switch glossaries on or off for an article, against its profile; return the article with it."""
        self._database.articles.set_glossaries(id_of(article), uses)
        return replace(article, glossaries=tuple(uses))

    def second_reader(self) -> str:
        """Return the address of the LanguageTool server to ask, or the path of harper-cli, "" for none."""
        return self._database.settings.get(_SECOND_READER)

    def set_second_reader(self, where: str) -> None:
        """Keep the address of the LanguageTool server to ask, or the path of harper-cli, "" for none."""
        self._database.settings.set(_SECOND_READER, where)

    # inner workings

    def _present_texts(self) -> Iterator[tuple[Article, str]]:
        for summary in self._database.articles.summaries():
            yield self._present_text(summary.id)

    def _present_text(self, number: int) -> tuple[Article, str]:
        article = self._database.articles.get(number)
        return article, fold(article.text, self._database.corrections.of_article(number))

    def _open(self, article: Article, source_language: str | None) -> Opened:
        stored, came_back = self.versions.stored(article, source_language)
        if same_text(stored, article):
            stored = self.readings.with_encoding(stored, article)
            if source_language and source_language != stored.source_language:
                stored = self.sources.set_language(stored, source_language)
        return replace(self._opened(stored), came_back=came_back)

    def is_behind(self, opened: Opened) -> bool:
        """Say whether more was done with an article since it was read."""
        return self._so_far(opened.session.article) != opened.so_far

    def _so_far(self, article: Article) -> tuple[int, ...]:
        """Return how many corrections an article has, and which dismissals there are."""
        return self._database.corrections.number_of(id_of(article)), *self._database.decisions.extent()

    def _opened(self, article: Article) -> Opened:
        so_far = self._so_far(article)
        log = self._database.corrections.of_article(id_of(article))
        session = ReviewSession(article, log, self.decisions_for(article), self.journal(article), editor=self.editor)
        caret, scroll = self._database.articles.place(id_of(article))
        return Opened(session, self.facts_for(article, session.text), caret, scroll, so_far)


def shipped_facts(article: Article) -> Facts:
    """Return what the checks may know of an article without a database: the glossaries that ship."""
    terms = [term for glossary in shipped() for term in glossary.terms]
    finder = NameFinder(terms, article.source_language)
    return Facts(article.language, article.source_language, article.source_text, finder, by_line=article.is_by_line)
