"""The list of issues: open ones, and on demand those that were dismissed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QIcon

from qa_tool.domain.decision import Decision
from qa_tool.domain.issue import PlacedIssue, Severity
from ui.models.table import Column, Table
from ui.models.wording import SCOPES, SEVERITIES, check_title, one_line, suggestion_words, words_or
from ui.signs import dismissed_icon, severity_icon
from ui.theme import Theme
from ui.tongue import tr

SEVERITY, PROBLEM, FLAGGED, FIRST, PARAGRAPH, SURE = range(6)


@dataclass(frozen=True, slots=True)
class IssueRow:
    """An issue, with the decision that dismissed it if one did."""

    placed: PlacedIssue
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class IssueFilter:
    """Which issues are wanted; None and the empty text want all."""

    check: str | None = None
    severity: Severity | None = None
    text: str = ""
    minor: bool = True
    dismissed: bool = False

    def rule(self) -> Callable[[IssueRow], bool] | None:
        """Return the rule that says yes to a wanted row, or None where every row is wanted."""
        if self == IssueFilter(dismissed=True):
            return None
        wanted = self.text.casefold()

        def keep(row: IssueRow) -> bool:
            issue = row.placed.issue
            return (
                (self.dismissed or row.decision is None)
                and (self.minor or issue.severity is not Severity.MINOR)
                and (self.check is None or issue.check == self.check)
                and (self.severity is None or issue.severity is self.severity)
                and (not wanted or wanted in f"{issue.text}\n{tr(issue.message)}\n{issue.suggestions}".casefold())
            )

        return keep


def _severity(row: IssueRow) -> str:
    return tr(SEVERITIES[row.placed.issue.severity]) if row.decision is None else tr("Dismissed")


def _severity_tip(row: IssueRow) -> str:
    word = tr(SEVERITIES[row.placed.issue.severity])
    return (
        word
        if row.decision is None
        else tr("{word}; dismissed: {scope}", word=word, scope=tr(SCOPES[row.decision.scope]).lower())
    )


def _severity_key(row: IssueRow) -> tuple[bool, int, int]:
    return row.decision is not None, -row.placed.issue.severity.rank, row.placed.span.start


def _problem_key(row: IssueRow) -> tuple[str, str, int]:
    """Put the same problem with the same words together, in order of place."""
    return row.placed.issue.check, row.placed.issue.text.casefold(), row.placed.span.start


def _sure_key(row: IssueRow) -> tuple[float, int]:
    return -row.placed.issue.confidence, row.placed.span.start


def _first(row: IssueRow) -> str:
    suggestions = row.placed.issue.suggestions
    return one_line(suggestion_words(suggestions[0])) if suggestions else ""


def _icons(theme: Theme) -> dict[str, QIcon]:
    return {**{s.value: severity_icon(theme, s) for s in Severity}, "dismissed": dismissed_icon(theme)}


COLUMNS: tuple[Column[IssueRow], ...] = (
    Column(
        "Severity",
        _severity,
        _severity_key,
        _severity_tip,
        lambda row: row.placed.issue.severity.value if row.decision is None else "dismissed",
        width=9,
    ),
    Column(
        "Problem",
        lambda row: check_title(row.placed.issue.check),
        _problem_key,
        lambda row: tr(row.placed.issue.message),
        # Most names of checks, also where the source has taken half of the room.
        width=26,
        hint="The same problems together",
    ),
    Column("Flagged", lambda row: words_or(row.placed.issue.text, tr("nothing")), width=26),
    Column("Suggestion", _first, width=20, hint="The first suggestion"),
    Column(
        "Par.",
        lambda row: str(row.placed.paragraph + 1),
        lambda row: row.placed.span,
        width=5,
        right=True,
        hint="Paragraph, in order of place",
    ),
    # Not shown, for the order alone: the card says how sure it is.
    Column("How sure", lambda row: f"{row.placed.issue.confidence:.0%}", _sure_key, width=6),
)


class IssueTable(Table[IssueRow]):
    """Issues as rows: severity, problem, flagged words, first suggestion, paragraph."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Start empty."""
        super().__init__(COLUMNS, _icons, lambda row: row.decision is not None, parent, alike=_alike)


def _alike(old: IssueRow, new: IssueRow) -> bool:
    """Say whether a row is the same one, moved by what was typed before it."""
    before, now = old.placed, new.placed
    return (before.issue is now.issue or before.issue == now.issue) and (
        (before.paragraph, before.occurrence, old.decision) == (now.paragraph, now.occurrence, new.decision)
    )
