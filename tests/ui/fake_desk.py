"""A controller that holds a small review in memory, for the tests of panels."""

from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal
from small_review import HARBOUR, NOON, harbour_issues

from qa_tool.checks.suspicion import LOOK
from qa_tool.domain.article import Article, ArticleState
from qa_tool.domain.changes import Changes
from qa_tool.domain.correction import Correction
from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.issue import PlacedIssue
from qa_tool.domain.sentence_read import sentences_read
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from qa_tool.glossary.holding import losses
from qa_tool.glossary.merging import likenesses
from qa_tool.glossary.opened import GlossaryFile
from qa_tool.review.near import Near


@dataclass
class FakeSession:
    """What panels read of a session."""

    article: Article
    text: str
    log: list[Correction] = field(default_factory=list)
    held: list[tuple[PlacedIssue, Decision]] = field(default_factory=list)
    idle: list[Decision] = field(default_factory=list)
    offer: object = None

    @property
    def read(self):
        return sentences_read(self.decisions, self.article.key)

    @property
    def decisions(self):
        return tuple(dict.fromkeys([*(d for _, d in self.held), *self.idle]))

    def dismissed(self):
        return tuple(self.held)


@dataclass(frozen=True)
class FakeName:
    form: str
    count: int
    term: Term | None
    status: str
    spans: tuple[Span, ...]
    right: str = ""
    bearers: tuple[str, ...] = ()


@dataclass(frozen=True)
class FakeSummary:
    id: int
    title: str
    state: ArticleState
    open_by_severity: dict
    words: int = 400
    note: str = ""
    archived: bool = False
    earlier: bool = False
    path: str | None = None


class FakeDesk(QObject):
    """Does what the controller does, without a session, a database or checks; `asked` lists the intents."""

    changed = Signal(object)
    current_changed = Signal(object)
    article_opened = Signal()
    show_span = Signal(object)
    failed = Signal(object)
    told = Signal(str)
    checked = Signal()
    effort_measured = Signal(object)
    words = 400
    efforts = ()

    def __init__(self, text=HARBOUR, issues=None):
        super().__init__()
        article = Article("key", "Rescue ship reaches the harbour", text, text, id=1)
        self.session = FakeSession(article, text) if text is not None else None
        self.issues = tuple(harbour_issues(text) if issues is None else issues) if text else ()
        self.current = None
        self.checking = False
        self.asked = []
        self.suspects = []
        self.name_rows = ()
        self.looking_for_names = False
        self.summaries = ()
        self.terms = ()
        self.unknown = ()
        self.rejected = []

    @property
    def article(self):
        return self.session.article if self.session else None

    def sentences(self):
        return self.suspects

    def progress(self):
        looked = [s for s in self.suspects if s[1].suspicion >= LOOK]
        return sum(s[1].sentence.text in self.session.read for s in looked), len(looked)

    def recent_efforts(self, number, done):
        done(tuple(self.efforts[:number]))

    def note(self, *what):
        self.asked.append(what)

    def choose(self, issue):
        self.note("choose", issue)
        if issue != self.current:
            self.current = issue
            self.current_changed.emit(issue)

    def clear(self):
        self.current = None
        self.current_changed.emit(None)

    def next_issue(self):
        self.note("next")

    def on_the_way(self):
        return self.issues

    def walk_by(self, keep, key, *, falling=False):
        self.way = keep, key, falling

    def previous_issue(self):
        self.note("previous")

    def show(self, span):
        self.note("show", span)

    def equal_issues(self):
        if self.current is None:
            return ()
        said = self.current.issue
        return tuple(p for p in self.issues if (p.issue.check, p.issue.text) == (said.check, said.text))

    def apply_suggestion(self, index):
        self.note("apply", index)

    def dismiss(self, scope):
        self.note("dismiss", scope)

    def dismiss_together(self, issues, scope):
        self.note("dismiss together", len(issues), scope)

    def apply_together(self, issues, index):
        self.note("apply together", len(issues), index)

    def answer_offer(self, quiet):
        self.note("answer", quiet)
        self.session.offer = None
        self.changed.emit(Changes(decisions=True))

    def restore(self, *decisions):
        self.note("restore", *decisions)

    def revert(self, number):
        self.note("revert", number)

    def replace(self, edits):
        self.note("replace", list(edits))
        for edit in sorted(edits, key=lambda e: -e.start):
            self.session.text = edit.on(self.session.text)
        self.changed.emit(Changes(tuple(edits), issues=True, corrections=True))

    def set_note(self, number, note):
        self.note("note", number, note)

    def open_stored(self, number):
        self.note("open", number)

    def gather_dismissal(self, issue, scope=Scope.HERE):
        """Dismiss an issue, as the session would."""
        self.issues = tuple(p for p in self.issues if p != issue)
        term = issue.issue.term.canonical if scope is Scope.TERM else ""
        decision = Decision(
            scope, issue.issue.check, issue.issue.text, NOON, "key", issue.fingerprint, term, editor="ada"
        )
        self.session.held.append((issue, decision))
        if self.current == issue:
            self.clear()
        self.changed.emit(Changes(issues=True, decisions=True))
        return decision

    # terms, for the glossary window

    def add_term(self, term):
        self.note("add", term)
        self.set_terms([*self.terms, replace(term, id=max([t.id for t in self.terms], default=0) + 1)])

    def put_terms(self, edit, told, done):
        self.note("put", edit)
        first = max([t.id for t in self.terms], default=0) + 1
        new = iter(range(first, first + len(edit.added)))
        added = tuple(t if t.id is not None else replace(t, id=next(new)) for t in edit.added)
        changed = {term.id: term for term in edit.changed}
        gone = {term.id for term in edit.removed}
        self.set_terms([*(changed.get(t.id, t) for t in self.terms if t.id not in gone), *added])
        self.told.emit(told)
        done(added)

    def take_in(self, plan, glossary, origin, done):
        self.note("take in", plan, glossary, origin)
        first = max([t.id for t in self.terms], default=0) + 1
        added = tuple(replace(term, id=first + n, glossary=glossary) for n, term in enumerate(plan.added))
        changed = {term.id: term for term in plan.changed}
        self.set_terms([*(changed.get(t.id, t) for t in self.terms), *added])
        done(added)

    # candidates

    def find_candidates(self, everywhere, done):
        self.note("candidates", everywhere)
        done(self.unknown)

    def find_near(self, names, others, done):
        terms = tuple(t for t in self.terms if t.canonical in {"Lyman", "Ada Moor"})
        done({name: Near(terms, tuple(other for other in others if other != name)) for name in names})

    def rejected_names(self):
        return tuple(self.rejected)

    def reject_candidate(self, candidate):
        self.note("reject", candidate.form)
        self.rejected = [candidate.form, *self.rejected]

    def unreject_names(self, names):
        self.note("unreject", *names)
        self.rejected = [name for name in self.rejected if name not in names]

    def find_losses(self, terms, kind, suffix, done):
        done(losses(terms, kind, suffix))

    def set_terms(self, terms):
        self.terms = tuple(terms)
        self.changed.emit(Changes(terms=True))


class FakeWork:
    """Does at once what takes long beside the glossary window; `uses` and `events` are what it finds."""

    def __init__(self):
        self.uses = ()
        self.events = ()
        self.looked = []

    def run(self, job, done):
        done(job())

    def read_glossary(self, path, done):
        done(GlossaryFile(path))

    def find_likenesses(self, terms, done):
        done(likenesses(terms))

    def history(self, term):
        return self.events

    def find_uses(self, term, done):
        self.looked.append(term)
        done(tuple(self.uses), True)
