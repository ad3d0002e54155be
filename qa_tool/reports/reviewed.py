"""A reviewed article as reports see it: both texts sentence by sentence, and the fate of every issue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property

from qa_tool.domain.article import Article
from qa_tool.domain.correction import Correction
from qa_tool.domain.decision import Decision
from qa_tool.domain.issue import PlacedIssue, Severity
from qa_tool.domain.span import Span
from qa_tool.reports.effort import Effort, measure
from qa_tool.text.lines import LineMap


class Fate(StrEnum):
    """What became of an issue."""

    CORRECTED = "corrected"
    DISMISSED = "dismissed"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Judged:
    """An issue with its fate.

    `decision` is the dismissal, `now` what stands in the corrected text where the flagged words stood. `added` says
    that an issue of the corrected text was none of the machine's.
    """

    placed: PlacedIssue
    fate: Fate
    decision: Decision | None = None
    now: str = ""
    added: bool = False

    @property
    def told(self) -> str:
        """The fate in words: who dismissed it, and at what scope."""
        if self.decision is None:
            return self.fate.value
        by = f" by {self.decision.editor}" if self.decision.editor else ""
        return f"{self.fate} {_SCOPES[self.decision.scope.value]}{by}"


_SCOPES = {"here": "here", "article": "in this article", "term": "for this term", "always": "always"}


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a sentence that is shown in one way: changed or not, flagged with a severity or not at all."""

    text: str
    changed: bool = False
    severity: Severity | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """A sentence of the machine's with what it has become; several where the editor joined or parted sentences.

    `span` counts code points of the machine's text, `after_span` those of the corrected one; paragraphs that hold text
    are numbered from 0. `issues` begin in the machine's sentence, `left` in the corrected one. `source` is the sentence
    of the source, where there is one that plainly belongs to it.
    """

    number: int
    paragraph: int
    span: Span
    after_span: Span
    before: str
    after: str
    before_runs: tuple[Run, ...]
    after_runs: tuple[Run, ...]
    issues: tuple[Judged, ...]
    left: tuple[Judged, ...]
    source: str = ""

    @property
    def changed(self) -> bool:
        """Whether the editor changed it."""
        return self.before != self.after


@dataclass(frozen=True)
class Reviewed:
    """An article, called `name` in reports: its log, its corrected text, and what is known of every issue.

    `issues` are those of the machine's text, `left` those that the corrected text still has, dismissed ones too.
    """

    name: str
    article: Article
    text: str
    log: tuple[Correction, ...]
    issues: tuple[Judged, ...]
    left: tuple[Judged, ...]
    pairs: tuple[Pair, ...]

    @property
    def words(self) -> int:
        """Words of the machine's text: what stands between blanks."""
        return len(self.article.text.split())

    @property
    def added(self) -> tuple[Judged, ...]:
        """The issues that only the corrected text has."""
        return tuple(judged for judged in self.left if judged.added)

    @property
    def editors(self) -> tuple[str, ...]:
        """Who changed the text."""
        return tuple(dict.fromkeys(event.editor for event in self.log if event.editor))

    @cached_property
    def effort(self) -> Effort:
        """How much was changed."""
        return measure(self.article.text, self.text)

    @cached_property
    def lines(self) -> LineMap:
        """From positions of the machine's text to positions of the file as decoded."""
        return LineMap(self.article.raw)


@dataclass(frozen=True)
class Batch:
    """What a report is made of: articles, when it was made (UTC), and the first line about every check, by id."""

    articles: tuple[Reviewed, ...]
    made: datetime
    checks: Mapping[str, str]
