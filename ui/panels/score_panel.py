"""The score in pictures: what is open by check, how far the reading has come, how much was changed lately."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import SignalInstance, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from qa_tool.domain.issue import PlacedIssue, Severity
from qa_tool.reports.score import mqm_per_1000_words
from ui.desk import ReviewDesk
from ui.keys import Keys
from ui.models.wording import check_title
from ui.panels.bar_chart import Bar, BarChart
from ui.panels.meter import Meter
from ui.panels.refresh import Refresher
from ui.theme import SPACE, sized
from ui.tongue import tr

if TYPE_CHECKING:
    # For its name only: it knows the database, which is loaded on the job thread.
    from qa_tool.review.efforts import ArticleEffort

#: Articles whose effort is shown, the one worked on last first.
ARTICLES = 10
#: Percent of the words changed that the whole width stands for, unless an article was changed more.
SCALE = 20.0


class ScoreDesk(ReviewDesk, Protocol):
    """The open article with its numbers, and those of the articles before."""

    @property
    def effort_measured(self) -> SignalInstance:
        """Tells that the effort of the open article was measured."""

    @property
    def words(self) -> int:
        """How long the open article is."""

    def progress(self) -> tuple[int, int]:
        """Return how many of the sentences worth a look were looked at, and how many there are."""

    def recent_efforts(self, number: int, done: Callable[[tuple[ArticleEffort, ...]], None]) -> None:
        """Measure how much was changed in the last articles; `done` gets it later."""


class ScorePanel(QWidget):
    """Two charts and, between them, how far the article has come."""

    def __init__(self, desk: ScoreDesk, parent: QWidget | None = None, keys: Keys | None = None) -> None:
        """Follow `desk`, and name the keys that the actions have."""
        super().__init__(parent)
        self._desk = desk
        self._keys = keys or Keys(parent=self)
        self._efforts: tuple[ArticleEffort, ...] | None = None
        self.setAccessibleName(tr("Score"))
        self.checks = BarChart(tr("Open issues by check"))
        self.efforts = BarChart(tr("Words changed, last articles"))
        self.meter = Meter(tr("Sentences looked at"))
        self._points = QLabel()
        self._points.setFont(sized(self.font(), 2, strong=True))
        self._unit = QLabel(tr("points per 1,000 words (lower is better)"))
        self._read = QLabel()
        self._left = QLabel()
        for label in (self._unit, self._left):
            label.setProperty("muted", True)
        middle = QVBoxLayout()
        middle.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        middle.setSpacing(SPACE)
        for part in (self._points, self._unit, self._read, self._left):
            part.setWordWrap(True)
        middle.addWidget(self._points)
        middle.addWidget(self._unit)
        middle.addSpacing(2 * SPACE)
        middle.addWidget(self._read)
        middle.addWidget(self.meter)
        middle.addWidget(self._left)
        middle.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(2 * SPACE)
        row.addWidget(self.checks, 4)
        row.addLayout(middle, 3)
        row.addWidget(self.efforts, 4)
        self._refresher = Refresher(self, self.refresh)
        self._refresher.follow(desk.changed, desk.article_opened, desk.checked, self._keys.changed)
        # Seconds where the last articles have long paragraphs: only for who looks.
        self._measuring = Refresher(self, self._measure)
        self._measuring.follow(desk.effort_measured, desk.article_opened)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Take over the numbers as they stand."""
        session, issues = self._desk.session, self._desk.issues
        # Nothing can be said of an article that was not checked yet.
        waiting = session is not None and self._desk.checking and not issues
        if session is None:
            self.checks.show_bars((), self._keys.words(tr("No article is open. {open} opens one.")))
        else:
            self.checks.show_bars(by_check(issues), tr("Checking…") if waiting else tr("No open issues are left."))
        points = mqm_per_1000_words([p.issue for p in issues], self._desk.words)
        self._points.setText("–" if session is None or waiting else f"{points:.1f}")
        self._points.setToolTip(tr("MQM penalty of the open issues: critical 25, major 5, minor 1, for 1,000 words"))
        self._show_progress(waiting)
        self._show_efforts()

    # inner workings

    def _show_progress(self, waiting: bool) -> None:
        done, whole = self._desk.progress()
        if self._desk.session is None:
            said, more = tr("Nothing to read yet"), ""
        elif waiting:
            said, more = tr("Checking…"), ""
        elif not whole:
            said, more = tr("No sentence stands out"), ""
        elif done == whole:
            said, more = (
                tr(
                    "Looked at all {sentences} worth a look",
                    sentences=tr("{number:,} sentence", "{number:,} sentences", number=whole),
                ),
                "",
            )
        else:
            said = tr(
                "Looked at {done:,} of {sentences} worth a look",
                done=done,
                sentences=tr("{number:,} sentence", "{number:,} sentences", number=whole),
            )
            more = self._keys.words(tr("{next-suspect} goes to the next, {sentence-fine} says it is fine."))
        self._read.setText(said)
        self._left.setText(more)
        self.meter.show_share(done, whole, said)
        self.meter.setVisible(bool(whole) and not waiting)

    def _show_efforts(self) -> None:
        if self._efforts is None:
            self.efforts.show_bars((), tr("Measuring…") if self._desk.session else tr("Nothing was corrected yet."))
            return
        article = self._desk.session.article if self._desk.session else None
        here = article.id if article else None
        bars = [Bar(one.title, one.changed, f"{one.changed:.1f} %", strong=one.id == here) for one in self._efforts]
        self.efforts.show_bars(bars, tr("Nothing was corrected yet."), SCALE)

    def _measure(self) -> None:
        self._desk.recent_efforts(ARTICLES, self._take)

    def _take(self, efforts: tuple[ArticleEffort, ...]) -> None:
        self._efforts = efforts
        self._show_efforts()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed out of sight."""
        super().showEvent(event)
        self._refresher.catch_up()
        self._measuring.catch_up()


def by_check(issues: Sequence[PlacedIssue]) -> list[Bar]:
    """Return a bar for each check that found something, the most first, each with its worst severity."""
    numbers = Counter(placed.issue.check for placed in issues)
    worst: dict[str, Severity] = {}
    for placed in issues:
        found = placed.issue
        if found.check not in worst or worst[found.check].rank < found.severity.rank:
            worst[found.check] = found.severity
    order = sorted(numbers, key=lambda check: (-numbers[check], -worst[check].rank, check))
    return [Bar(check_title(check), numbers[check], f"{numbers[check]:,}", worst[check]) for check in order]
