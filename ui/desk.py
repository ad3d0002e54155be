"""What panels need to know of the controllers: the part of them that a panel reads and asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance

from qa_tool.domain.article import Article, ArticleState
from qa_tool.domain.correction import Correction, TextEdit
from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.issue import CheckedSentence, PlacedIssue, Severity
from qa_tool.domain.lesson import Lesson
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from qa_tool.review.teaching import Offer


class OpenSession(Protocol):
    """The open article, to read from."""

    @property
    def article(self) -> Article:
        """The machine's text and what is known of it."""

    @property
    def text(self) -> str:
        """The text as it stands now."""

    @property
    def log(self) -> Sequence[Correction]:
        """Every correction, oldest first."""

    @property
    def decisions(self) -> Sequence[Decision]:
        """The dismissals that can hold in this article."""

    @property
    def read(self) -> frozenset[str]:
        """The sentences that were looked at and found fine."""

    @property
    def offer(self) -> Offer | Lesson | None:
        """What the dismissals or the typing give reason to ask."""

    def dismissed(self) -> Sequence[tuple[PlacedIssue, Decision]]:
        """Return what is dismissed, and by which decision."""


class ReviewDesk(Protocol):
    """The open article under review: what panels read, the intents they hand on, the signals they follow."""

    @property
    def changed(self) -> SignalInstance:
        """Carries a Changes."""

    @property
    def current_changed(self) -> SignalInstance:
        """Carries the current PlacedIssue or None."""

    @property
    def article_opened(self) -> SignalInstance:
        """Tells of another article, or of none."""

    @property
    def checked(self) -> SignalInstance:
        """Tells of new results."""

    @property
    def session(self) -> OpenSession | None:
        """The open article."""

    @property
    def current(self) -> PlacedIssue | None:
        """The issue at hand."""

    @property
    def issues(self) -> Sequence[PlacedIssue]:
        """The open issues in order of place."""

    @property
    def checking(self) -> bool:
        """Whether an answer of the checks is still to come."""

    def next_issue(self) -> None:
        """Go to the next issue."""

    def previous_issue(self) -> None:
        """Go to the issue before."""

    def walk_by(
        self, keep: Callable[[PlacedIssue], bool], key: Callable[[PlacedIssue], Any] | None, *, falling: bool = False
    ) -> None:
        """Go through these issues in this order from now on; None is by place."""

    def on_the_way(self) -> Sequence[PlacedIssue]:
        """Return the issues that the keys go through, in their order."""

    def onward(self) -> str:
        """Return what there is to do once the article is done."""

    def choose(self, placed: PlacedIssue) -> None:
        """Make an issue the current one and show it."""

    def show(self, span: Span) -> None:
        """Show a place of the text."""

    def sentences(self) -> Sequence[tuple[Span, CheckedSentence]]:
        """Return all sentences, most suspect first."""

    def progress(self) -> tuple[int, int]:
        """Return how many of the sentences worth a look were looked at, and how many there are."""

    def equal_issues(self) -> Sequence[PlacedIssue]:
        """Return the issues that say the same of the same words as the current one, itself among them."""

    def apply_suggestion(self, index: int) -> None:
        """Apply a suggestion (from 0) of the current issue."""

    def dismiss(self, scope: Scope) -> None:
        """Say that the current issue is fine."""

    def dismiss_together(self, issues: Sequence[PlacedIssue], scope: Scope) -> None:
        """Say that several issues are fine, in one step."""

    def apply_together(self, issues: Sequence[PlacedIssue], index: int) -> None:
        """Apply a suggestion (from 0) of each of several issues, in one step."""

    def answer_offer(self, yes: bool) -> None:
        """Answer what is asked."""

    def restore(self, *decisions: Decision) -> None:
        """Bring dismissed issues back, in one step."""

    def revert(self, number: int) -> None:
        """Take back one correction alone."""

    def replace(self, edits: Sequence[TextEdit]) -> None:
        """Carry out replacements as one step."""


class NameRow(Protocol):
    """A name of the article in one of its forms."""

    @property
    def form(self) -> str:
        """As it stands in the text."""

    @property
    def count(self) -> int:
        """How often."""

    @property
    def term(self) -> Term | None:
        """The glossary entry it belongs to."""

    @property
    def status(self) -> str:
        """How it stands: right, wrong form, close spelling, two spellings, surname, ambiguous or unknown."""

    @property
    def spans(self) -> Sequence[Span]:
        """Where, in code points of the article."""

    @property
    def right(self) -> str:
        """What should stand instead, or ""."""

    @property
    def bearers(self) -> Sequence[str]:
        """The full names of the article that a last word alone may stand for."""


class Summary(Protocol):
    """An article in the list of articles."""

    @property
    def id(self) -> int:
        """Its number in the store."""

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def path(self) -> str | None:
        """The file it is from."""

    @property
    def state(self) -> ArticleState:
        """How far its review has come."""

    @property
    def open_by_severity(self) -> Mapping[Severity, int]:
        """How many issues are open."""

    @property
    def words(self) -> int | None:
        """How long it is; None until it is counted."""

    @property
    def note(self) -> str:
        """What the editor noted about it."""

    @property
    def archived(self) -> bool:
        """Whether it was put away."""

    @property
    def earlier(self) -> bool:
        """Whether its file has another text by now."""
