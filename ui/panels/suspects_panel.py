"""The sentences that a professional would look at first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from qa_tool.checks.suspicion import GLANCE, LOOK
from qa_tool.domain.changes import Changes
from qa_tool.domain.issue import CheckedSentence, PlacedIssue, Severity
from qa_tool.domain.span import Span
from ui.desk import ReviewDesk
from ui.keys import Keys
from ui.models.suspect_table import SuspectRow, SuspectTable
from ui.panels.refresh import Refresher
from ui.panels.rows_view import RowsView
from ui.theme import SPACE
from ui.tongue import tr


def band(suspicion: float) -> str:
    """Return what a suspicion is worth: look, glance or fine."""
    return "look" if suspicion >= LOOK else "glance" if suspicion >= GLANCE else "fine"


class SuspectsPanel(QWidget):
    """Sentences, most suspect first; a click goes there.

    `text_asked` is emitted when the editor wants to go on in the text (Enter or a double click on a row).
    """

    text_asked = Signal()

    def __init__(self, desk: ReviewDesk, parent: QWidget | None = None, keys: Keys | None = None) -> None:
        """Follow `desk`, and name the keys that the actions have."""
        super().__init__(parent)
        self._desk = desk
        self._keys = keys or Keys(parent=self)
        self.setAccessibleName(tr("Suspect sentences"))
        self.table = SuspectTable(self)
        self.view = RowsView(self.table, stretch=1, name=tr("Suspect sentences, most suspect first"))
        self._summary = QLabel()
        self._summary.setProperty("muted", True)
        self._summary.setWordWrap(True)
        row = QHBoxLayout()
        row.setContentsMargins(2 * SPACE, SPACE + 2, 2 * SPACE, SPACE + 2)
        row.addWidget(self._summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self.view.chosen.connect(self._on_chosen)
        self.view.clicked.connect(self._on_clicked)
        self.view.opened.connect(self._on_opened)
        self._refresher = Refresher(self, self.refresh)
        self._refresher.follow(desk.article_opened, desk.checked, self._keys.changed)
        desk.changed.connect(self._on_changed)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Take over the sentences as the last check left them."""
        chosen = self.view.current_row()
        read = self._desk.session.read if self._desk.session else frozenset()
        found = enumerate(self._desk.sentences(), 1)
        serious = _serious(self._desk.issues)
        rows = [
            _row(number, span, checked, checked.sentence.text in read, open_ones=_within(serious, span))
            for number, (span, checked) in found
        ]
        if self.table.set_rows(rows) and chosen is not None:
            self.view.show_row(self.table.find(lambda row: row.text == chosen.text))
        words = self._keys.words(tr("No article is open. {open} opens one."))
        if self._desk.session is not None:
            words = tr("Checking…") if self._desk.checking else tr("There are no sentences here.")
        self.view.say_nothing(words)
        done, look = self._desk.progress()
        if not rows:
            self._summary.setText(tr("Nothing to show yet"))
        else:
            self._summary.setText(
                self._keys.words(
                    tr(
                        "{look:,} of {sentences} worth a look, {done:,} looked at. "
                        "{{next-suspect}} goes to the next one, {{sentence-fine}} says it is fine.",
                        look=look,
                        sentences=tr("{number:,} sentence", "{number:,} sentences", number=len(rows)),
                        done=done,
                    )
                )
            )

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        # Between a key and the answer of the checks nothing is known of the sentence that is typed in.
        if changes.decisions:
            self._refresher.ask()

    @Slot(object)
    def _on_chosen(self, row: SuspectRow) -> None:
        self._desk.show(row.span)

    @Slot()
    def _on_clicked(self) -> None:
        # A click on the row that is chosen already goes there again.
        row = self.view.current_row()
        if row is not None:
            self._desk.show(row.span)

    @Slot(object)
    def _on_opened(self, row: SuspectRow) -> None:
        self._desk.show(row.span)
        self.text_asked.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed out of sight."""
        super().showEvent(event)
        self._refresher.catch_up()


def _serious(issues: Iterable[PlacedIssue]) -> list[int]:
    """Return the places of those that are more than minor."""
    return sorted(placed.span.start for placed in issues if placed.issue.severity is not Severity.MINOR)


def _within(places: Sequence[int], span: Span) -> int:
    """Return how many of these places are in a span."""
    return bisect_left(places, span.end) - bisect_left(places, span.start)


def _row(number: int, span: Span, checked: CheckedSentence, read: bool, *, open_ones: int) -> SuspectRow:
    """Return a row; no sentence with open serious issues, of which there are so many, is called fine."""
    worth = band(checked.suspicion)
    if worth == "fine" and open_ones:
        worth = "glance"
    return SuspectRow(number, worth, checked.sentence.text, checked.reasons, span, read)
