"""Between the database and whoever works with it: opening, remembering, the glossary, and handing on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.documents import articles, raw_text
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for, written
from qa_tool.domain.article import Article, ArticleState
from qa_tool.domain.correction import Correction
from qa_tool.domain.decision import Decision
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import PlacedIssue, Severity
from qa_tool.domain.lesson import TYPED, Lesson
from qa_tool.domain.profile import Profile
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from qa_tool.glossary import opened
from qa_tool.glossary.comparing import Plan
from qa_tool.glossary.priority import glossary_names
from qa_tool.glossary.shipped import shipped
from qa_tool.languages.guessing import guess_from_source, guess_source_language
from qa_tool.names.candidates import Candidate, candidate_key
from qa_tool.names.finder import NameFinder
from qa_tool.reports.tables import corrections_csv, issues_csv
from qa_tool.review.candidates import candidates
from qa_tool.review.efforts import ArticleEffort, Efforts
from qa_tool.review.everywhere import FoundIn, found_in, put_in
from qa_tool.review.lessons import counted, lessons, typed_pairs
from qa_tool.review.net_changes import net_changes
from qa_tool.review.pieces import fold
from qa_tool.review.preferences import StoredPreferences, tuned_by
from qa_tool.review.session import ReviewSession
from qa_tool.review.stored_journal import StoredJournal
from qa_tool.review.terms_in_use import TermsInUse
from qa_tool.storage.articles import ArticleSummary
from qa_tool.storage.candidates import RejectedCandidate
from qa_tool.storage.database import Database
from qa_tool.text.encodings import encode
from qa_tool.text.files import write_bytes

SHIPPED = "shipped with Emend"
#: Articles, the one worked on last first, whose typed corrections count.
_REMEMBERED = 50
_SECOND_READER = "second reader"


@dataclass(frozen=True, slots=True)
class Opened:
    """An article, ready for the desk: its session, what the checks may know, and the place in it as it was left."""

    session: ReviewSession
    facts: Facts
    caret: int = 0
    scroll: int = 0


class Library:
    """The articles and glossaries of a database. Safe to use from the job thread and the window's at once."""

    def __init__(self, database: Database, editor: str = "", kept_in: Path | None = None) -> None:
        """Work on an open database; `editor` signs corrections and decisions, where the preferences name nobody.

        `kept_in` is a folder for what takes long to make.
        """
        self._database = database
        self.preferences = StoredPreferences(database)
        self._editor = editor
        self._kept_in = kept_in
        self._efforts = Efforts(database)
        self._in_use: TermsInUse | None = None
        # By article: the length of its log when it was read, and what had been typed in place of what.
        self._typed: dict[int, tuple[int, Counter[tuple[str, str]]]] = {}
        # How often the terms were changed: what was read before does not count then.
        self._changes = 0

    def close(self) -> None:
        """Close the database, with a copy of it once a day."""
        with suppress(EmendError):
            # The older copies stay, and the next closing tries again.
            self.preferences.back_up()
        self._database.close()

    # articles

    def open_file(self, path: Path, source_language: str | None = None, encoding: str | None = None) -> Opened:
        """Open a file; the same file comes back with its log, a changed one as a new version whose dismissals hold.

        EmendError where another `encoding` would give another text than the one that has corrections already.
        """
        return self._open(self._read(path, encoding), source_language)

    def open_text(self, text: str, title: str = "", markup: str = "") -> Opened:
        """Open pasted text; `markup` is the same as rich text, where there is that."""
        article = articles.from_rich_text(markup, text) if markup else articles.from_text(text, title)
        return self._open(article, None)

    def store_files(self, paths: Sequence[Path]) -> tuple[EmendError, ...]:
        """Put files into the list of articles without opening them; return what was wrong with those left out."""
        failures = []
        for path in paths:
            try:
                self.register(self._read(path))
            except EmendError as error:
                failures.append(error)
        return tuple(failures)

    def look_up(self, given: Path | Article, encoding: str | None = None) -> Opened:
        """Return a file or an article with what is known of it, without storing anything."""
        article = self._read(given, encoding) if isinstance(given, Path) else given
        stored = self._database.articles.by_key(article.key)
        if stored is not None and stored.raw == article.raw:
            return self._opened(stored)
        article = self._with_settings(article, None, stored)
        session = ReviewSession(article, decisions=self.decisions_for(article), editor=self.editor)
        return Opened(session, self.facts_for(article))

    def open_stored(self, article_id: int) -> Opened:
        """Open an article of the list."""
        return self._opened(self._database.articles.get(article_id))

    def register(self, article: Article) -> Article:
        """Store an article that is on the desk already, or find it; return it with id, language and state."""
        stored = self._database.articles.by_key(article.key)
        if stored is not None and _same(stored, article):
            self._keep_original(stored, article)
            return stored
        return self._add(article, None, stored)

    def journal(self, article: Article) -> StoredJournal:
        """Return where the corrections and decisions of a stored article are written."""
        if article.id is None:
            raise ValueError("the article is not stored")
        return StoredJournal(self._database, article.id)

    def read_decisions(self) -> None:
        """Read what was dismissed so far, so that no dismissal has to wait for it."""
        self._database.decisions.of_check("")

    def decisions_for(self, article: Article) -> tuple[Decision, ...]:
        """Return the dismissals that can hold in an article."""
        return self._database.decisions.for_article(article.key)

    def summaries(self) -> tuple[ArticleSummary, ...]:
        """Return the articles for a list, the one worked on last first."""
        return self._database.articles.summaries()

    def recent_efforts(self, number: int) -> tuple[ArticleEffort, ...]:
        """Return how much was changed in those of the last articles that somebody has worked on."""
        return self._efforts.of(self._database.articles.summaries()[:number])

    def set_state(self, article: Article, state: ArticleState) -> None:
        """Set how far the review of an article has come."""
        self._database.articles.set_state(_id(article), state)

    def set_counts(self, article: Article, counts: Mapping[Severity, int], words: int) -> None:
        """Keep the counts of open issues for the list."""
        self._database.articles.set_counts(_id(article), counts, words)

    def set_note(self, article: Article, note: str) -> None:
        """Keep a note on an article."""
        self._database.articles.set_note(_id(article), note)

    def set_archived(self, article: Article, archived: bool) -> None:
        """Put an article away, or take it back out."""
        self._database.articles.set_archived(_id(article), archived)

    def set_place(self, article: Article, caret: int, scroll: int) -> None:
        """Keep the place in an article."""
        self._database.articles.set_place(_id(article), caret, scroll)

    def set_source_language(self, article: Article, code: str | None) -> Article:
        """Set what the machine translated from, by the editor's word; remembered for the folder of the file."""
        self._database.articles.set_source_language(_id(article), code, is_guess=False)
        if article.path and code:
            self._database.settings.set_folder_language(str(Path(article.path).parent), code)
        return replace(article, source_language=code, source_language_is_guess=False)

    def set_source(self, article: Article, path: Path | None, encoding: str | None = None) -> Article:
        """Read the source article of a stored one, or let go of it (None); EmendError where it cannot be read.

        The language follows from the source where it was only guessed so far.
        """
        return self._with_source_text(article, articles.read(path, encoding).text if path else None)

    def set_source_from(self, article: Article, text: str) -> Article:
        """Take a pasted text as the source of a stored article, as `set_source` takes a file."""
        return self._with_source_text(article, articles.from_text(text).text)

    # all articles

    def search(self, look: Callable[[str], Sequence[tuple[Span, str]]], most: int) -> tuple[FoundIn, ...]:
        """Return the articles in whose present texts `look` finds something, the one worked on last first."""
        return found_in(self._present_texts(), look, most)

    def put_in(self, found: FoundIn) -> int:
        """Put texts in their places in a stored article, in one step of its log; return how many."""
        return put_in(self.open_stored(_id(found.article)).session, found.text, found.places)

    # the glossary

    def seed_glossaries(self) -> None:
        """Fill a new database with the glossaries that ship; later they belong to the editor."""
        terms = self._database.terms
        if any(record.origin == SHIPPED for record in terms.imports()):
            return
        for glossary in shipped():
            terms.add_many(glossary.terms, glossary.name, SHIPPED)
        self._use(None)

    def terms(self) -> tuple[Term, ...]:
        """Return every term."""
        return self._terms_in_use().terms

    def add_term(self, term: Term) -> Term:
        """Add a term and return it with its id."""
        before = self._in_use
        stored = self._database.terms.add(term)
        self._use(before.with_term(stored) if before else None)
        return stored

    def update_term(self, term: Term) -> None:
        """Change a term."""
        before = self._in_use
        self._database.terms.update(term)
        self._use(before.with_term(term) if before else None)

    def remove_term(self, term: Term) -> None:
        """Remove a term."""
        known = term.id if term.id is not None else self._newest_id(term)
        if known is not None:
            before = self._in_use
            self._database.terms.remove(known)
            self._use(before.without(known) if before else None)

    def restore_term(self, term: Term) -> None:
        """Put a removed term back."""
        before = self._in_use
        self._database.terms.restore(term)
        self._use(before.with_term(term) if before else None)

    def import_terms(self, terms: Sequence[Term], name: str, origin: str) -> int:
        """Add the terms of a glossary file and return how many there were."""
        return len(self.take_in(Plan(tuple(terms)), name, origin))

    def take_in(self, plan: Plan, name: str, origin: str) -> tuple[Term, ...]:
        """Add terms and change others in one step; return those added, with their ids."""
        added = self._database.terms.take_in(plan.added, plan.changed, name, origin)
        self._use(None)
        return added

    def take_back(self, added: Iterable[Term], before: Iterable[Term]) -> None:
        """Undo `take_in`: remove what it added, and put back what it changed."""
        self._database.terms.take_back(added, before)
        self._use(None)

    def export_terms(self, terms: Sequence[Term], path: Path, kind: str | None = None) -> None:
        """Write terms to a glossary file; `kind` names its format, else the suffix does."""
        opened.writer_for(path, kind).write(terms, path)

    # what typing teaches

    def lessons(self, article: Article, text: str, log: Sequence[Correction]) -> tuple[Lesson, ...]:
        """Return what is worth asking of what was typed in an article, with what was typed in those before it."""
        pairs = typed_pairs(article.text, text, log)
        if not pairs:
            return ()
        before: Counter[tuple[str, str]] = Counter()
        for summary in self._database.articles.summaries()[:_REMEMBERED]:
            if summary.id != article.id:
                before += self._typed_in(summary.id)
        return lessons(pairs, before, self.terms(), self._database.decisions.of_check(TYPED))

    def _typed_in(self, article_id: int) -> Counter[tuple[str, str]]:
        log = self._database.corrections.of_article(article_id)
        if not log:
            return Counter()
        known = self._typed.get(article_id)
        if known is None or known[0] != len(log):
            machine = self._database.articles.get(article_id).text
            known = self._typed[article_id] = (len(log), counted(typed_pairs(machine, fold(machine, log), log)))
        return known[1]

    # candidates for the glossary

    def candidates(
        self, articles: Iterable[tuple[Article, str]] | None = None, least: int = 1
    ) -> tuple[Candidate, ...]:
        """Return the names that neither the glossary nor the world knows, most useful first; turned down ones never.

        Of `articles`, given with their present texts, or of all that are stored. Takes a second for 100,000 words.
        """
        chosen = self._present_texts() if articles is None else articles
        rejected = frozenset(one.key for one in self._database.rejected.all())
        return candidates(((article, text, self.facts_for(article)) for article, text in chosen), rejected, least)

    def reject_candidate(self, candidate: Candidate) -> None:
        """Turn a name down in all its forms: it does not come back."""
        self.reject_forms(candidate.forms)

    def reject_forms(self, forms: Iterable[str]) -> None:
        """Turn names down as they are written."""
        self._database.rejected.add({candidate_key(form): form for form in forms})

    def unreject_candidates(self, forms: Iterable[str]) -> None:
        """Let names be offered again, whatever their case and accents."""
        self._database.rejected.remove(map(candidate_key, forms))

    def rejected_candidates(self) -> tuple[RejectedCandidate, ...]:
        """Return the names turned down, the last one first."""
        return self._database.rejected.all()

    def facts_for(self, article: Article) -> Facts:
        """Return what the checks may know of an article: its languages, its source, the glossaries, its profile."""
        profile = self.preferences.profile(article.profile)
        code, terms = article.source_language, self._terms_in_use().of(profile.glossaries)
        finder = terms.finder(code)
        facts = Facts(article.language, code, article.source_text, finder, terms.retired, kept_in=self._kept_in)
        return tuned_by(facts, profile)

    def glossaries(self) -> tuple[str, ...]:
        """Return the names of the glossaries that there are; "" is what the editor added."""
        return glossary_names(self.terms())

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

    def second_reader(self) -> str:
        """Return the address of the LanguageTool server to ask, or the path of harper-cli, "" for none."""
        return self._database.settings.get(_SECOND_READER)

    def set_second_reader(self, where: str) -> None:
        """Keep the address of the LanguageTool server to ask, or the path of harper-cli, "" for none."""
        self._database.settings.set(_SECOND_READER, where)

    # out

    def export_text(self, article: Article, log: Sequence[Correction], path: Path, *, tracked: bool = False) -> None:
        """Write the corrected text in the format that the suffix says, into the original where it is of this format.

        `tracked` shows the corrections as changes that can be accepted and rejected. EmendError where the format
        cannot be written or cannot show them; then nothing is.
        """
        write_bytes(path, self.exported(article, log, path.name, tracked=tracked))

    def exported(self, article: Article, log: Sequence[Correction], name: str, *, tracked: bool = False) -> bytes:
        """Return what `export_text` writes into a file of this name; the article need not be stored."""
        target = writer_for(name, tracked=tracked)
        titles = {check.id: check.title for check in catalogue.checks()} if tracked else {}
        changes = net_changes(article.text, log, titles)
        original = article.original if article.id is None else self._database.articles.original(article.id)
        return written(target, Corrected(article, changes, original, tracked, name))

    def export_issues(
        self,
        open_ones: Sequence[PlacedIssue],
        closed: Sequence[tuple[PlacedIssue, Decision]],
        text: str,
        path: Path,
    ) -> None:
        """Write issues and what became of them as CSV."""
        write_bytes(path, encode(issues_csv(open_ones, closed, text), path.name, "utf-8-sig"))

    def export_corrections(self, log: Sequence[Correction], path: Path) -> None:
        """Write corrections as CSV."""
        write_bytes(path, encode(corrections_csv(log), path.name, "utf-8-sig"))

    # inner workings

    def _read(self, path: Path, encoding: str | None = None) -> Article:
        """Read a file; where no encoding is given, in the one that was right for it before, perhaps set by hand."""
        stored = self._database.articles.by_key(raw_text.key_of(path)) if encoding is None else None
        if stored is not None:
            original = self._database.articles.original(_id(stored))
            if raw_text.reads_as(path, stored.raw, stored.encoding, original):
                return stored
        article = articles.read(path, encoding)
        if encoding is not None:
            self._keep_corrected(article)
        return article

    def _keep_corrected(self, article: Article) -> None:
        """Raise EmendError where a file read in another encoding would hide the corrections of its article."""
        stored = self._database.articles.by_key(article.key)
        if stored is None or _same(stored, article) or stored.encoding == article.encoding:
            return
        log = self._database.corrections.of_article(_id(stored))
        if fold(stored.text, log) != stored.text:
            raise EmendError(
                say(
                    "The text has corrections as it was read in {encoding}; they fit no other encoding.",
                    encoding=stored.encoding.upper(),
                ),
                "Take them back first (Undo), or open a copy of the file.",
            )

    def _with_source_text(self, article: Article, text: str | None) -> Article:
        self._database.articles.set_source_text(_id(article), text)
        article = replace(article, source_text=text)
        guess = guess_from_source(text) if text else None
        if guess is None or (article.source_language and not article.source_language_is_guess):
            return article
        self._database.articles.set_source_language(_id(article), guess.code, is_guess=True)
        return replace(article, source_language=guess.code, source_language_is_guess=True)

    def _keep_original(self, stored: Article, article: Article) -> None:
        """Keep the newest file with this text: it may have been formatted anew."""
        if article.original is not None:
            self._database.articles.set_original(_id(stored), article.original)

    def _with_encoding(self, stored: Article, article: Article) -> Article:
        """Return the stored article with the encoding that somebody has chosen, which gives the same text."""
        if article.encoding_is_guess or not stored.encoding_is_guess:
            return stored
        self._database.articles.set_encoding(_id(stored), article.encoding)
        return replace(stored, encoding=article.encoding, encoding_is_guess=False)

    def _present_texts(self) -> Iterator[tuple[Article, str]]:
        for summary in self._database.articles.summaries():
            article = self._database.articles.get(summary.id)
            yield article, fold(article.text, self._database.corrections.of_article(summary.id))

    def _open(self, article: Article, source_language: str | None) -> Opened:
        stored = self._database.articles.by_key(article.key)
        if stored is not None and _same(stored, article):
            self._keep_original(stored, article)
            stored = self._with_encoding(stored, article)
            if source_language and source_language != stored.source_language:
                stored = self.set_source_language(stored, source_language)
            return self._opened(stored)
        return self._opened(self._add(article, source_language, stored))

    def _add(self, article: Article, source_language: str | None, before: Article | None) -> Article:
        """Store an article or a new version of one."""
        return self._database.articles.add(self._with_settings(article, source_language, before))

    def _with_settings(self, article: Article, source_language: str | None, before: Article | None) -> Article:
        """Return an article with its profile and languages; a new version keeps profile and source of the old one."""
        profile = self.preferences.profile(before.profile) if before else self.preferences.desk()
        known = self._with_language(replace(article, profile=profile.id), source_language, profile)
        return _with_source(known, before)

    def _opened(self, article: Article) -> Opened:
        log = self._database.corrections.of_article(_id(article))
        session = ReviewSession(article, log, self.decisions_for(article), self.journal(article), editor=self.editor)
        caret, scroll = self._database.articles.place(_id(article))
        return Opened(session, self.facts_for(article), caret, scroll)

    def _with_language(self, article: Article, given: str | None, profile: Profile) -> Article:
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

    def _newest_id(self, term: Term) -> int | None:
        same = [t.id for t in self.terms() if (t.canonical, t.glossary) == (term.canonical, term.glossary)]
        return same[-1] if same else None

    def _terms_in_use(self) -> TermsInUse:
        in_use, changes = self._in_use, self._changes
        if in_use is None:
            in_use = TermsInUse(self._database.terms.all(), self._kept_in)
            if changes == self._changes:
                self._in_use = in_use
        return in_use

    def _use(self, terms: TermsInUse | None) -> None:
        """Go on with other terms; they are read anew if None, or if somebody else has put in or taken out some."""
        self._changes += 1
        known = terms is not None and terms.extent == self._database.terms.extent()
        self._in_use = terms if known else None


def _id(article: Article) -> int:
    if article.id is None:
        raise ValueError("the article is not stored")
    return article.id


def _same(stored: Article, article: Article) -> bool:
    return (stored.raw, stored.format) == (article.raw, article.format)


def _with_source(article: Article, before: Article | None) -> Article:
    """Return a new version of an article with the source of the one before: the translation changed, not the source."""
    return article if before is None or article.source_text else replace(article, source_text=before.source_text)


def shipped_facts(article: Article) -> Facts:
    """Return what the checks may know of an article without a database: the glossaries that ship."""
    terms = [term for glossary in shipped() for term in glossary.terms]
    finder = NameFinder(terms, article.source_language)
    return Facts(article.language, article.source_language, article.source_text, finder)
