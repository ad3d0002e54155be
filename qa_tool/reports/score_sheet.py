"""A score sheet after ISO 5060 and MQM: for each kind of error how many, of what severity, and the penalty points.

What a check says is an issue; it is an error when an editor confirmed it by a correction. An issue that an editor
dismissed is none. Both are counted on the target text, per 1,000 words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qa_tool.domain.issue import Severity
from qa_tool.reports.reviewed import Fate, Judged, Reviewed
from qa_tool.reports.score import penalty

#: MQM's scale ends at 100; its authors give 99 as an example of where to pass, customers agree on their own.
PASS_MARK = 99.0


@dataclass(frozen=True, slots=True)
class Line:
    """A kind of error: issues by severity, dismissed ones left out, then issues by fate, and their penalty points."""

    category: str
    by_severity: dict[Severity, int]
    by_fate: dict[Fate, int]
    points: float


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """The lines by category, their sum, and the score of both texts: points per 1,000 words and on MQM's scale."""

    lines: tuple[Line, ...]
    whole: Line
    words: int
    words_after: int
    confirmed: float
    remaining: float

    @property
    def per_1000(self) -> float:
        """Penalty points of the machine's text per 1,000 words."""
        return _per_1000(self.whole.points, self.words)

    @property
    def confirmed_per_1000(self) -> float:
        """Those of what was corrected alone."""
        return _per_1000(self.confirmed, self.words)

    @property
    def remaining_per_1000(self) -> float:
        """Those of what is still open in the corrected text."""
        return _per_1000(self.remaining, self.words_after)

    @property
    def quality(self) -> float:
        """The machine's text on MQM's scale: 100 without an error, never below 0."""
        return max(0.0, 100 - self.per_1000 / 10)

    @property
    def quality_after(self) -> float:
        """The corrected text on MQM's scale."""
        return max(0.0, 100 - self.remaining_per_1000 / 10)


def score_sheet(articles: Sequence[Reviewed]) -> ScoreSheet:
    """Return the sheet of articles taken together; the heaviest kind of error first."""
    issues = [judged for article in articles for judged in article.issues]
    left = [judged for article in articles for judged in article.left if judged.fate is Fate.OPEN]
    categories = dict.fromkeys(judged.placed.issue.category for judged in issues)
    lines = [_line(category, (j for j in issues if j.placed.issue.category == category)) for category in categories]
    return ScoreSheet(
        tuple(sorted(lines, key=lambda line: (-line.points, line.category))),
        _line("All", issues),
        sum(article.words for article in articles),
        sum(len(article.text.split()) for article in articles),
        _points(judged for judged in issues if judged.fate is Fate.CORRECTED),
        _points(left),
    )


def _line(category: str, issues: Iterable[Judged]) -> Line:
    met = list(issues)
    counted = [judged for judged in met if judged.fate is not Fate.DISMISSED]
    severities = Counter(judged.placed.issue.severity for judged in counted)
    fates = Counter(judged.fate for judged in met)
    return Line(
        category,
        {severity: severities[severity] for severity in reversed(Severity)},
        {fate: fates[fate] for fate in Fate},
        _points(counted),
    )


def _points(issues: Iterable[Judged]) -> float:
    return round(sum(penalty(judged.placed.issue) for judged in issues), 2)


def _per_1000(points: float, words: int) -> float:
    return 1000 * points / words if words else 0.0
