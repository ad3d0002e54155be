"""What was changed in the article, by time or by sentence; any one change can be taken back alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qa_tool.domain.correction import Correction, TextEdit
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.review.reverting import Standing, place_now, takes_back
from qa_tool.review.sentence_histories import SentenceHistories
from ui.as_written import as_written
from ui.desk import OpenSession, ReviewDesk
from ui.key_scopes import HISTORY
from ui.keys import Keys
from ui.models.correction_table import CorrectionTable, HistoryRow, SentenceRow, cut
from ui.models.wording import moment, paragraph_numbers
from ui.panels.refresh import Refresher
from ui.panels.rows_view import RowsView
from ui.theme import SPACE
from ui.tongue import tr
from ui.window_keys import WindowKeys

BY_TIME, BY_SENTENCE = "time", "sentence"
_ORDERS = ((say("By time"), BY_TIME), (say("By sentence"), BY_SENTENCE))
_SETTING = "history/order"


class HistoryPanel(QWidget):
    """The log of corrections: newest first, or under the sentences of the article; `settings` remember which."""

    def __init__(
        self,
        desk: ReviewDesk,
        parent: QWidget | None = None,
        keys: Keys | None = None,
        settings: QSettings | None = None,
    ) -> None:
        """Follow `desk`, and name the keys that the actions have."""
        super().__init__(parent)
        self._desk, self._settings = desk, settings
        self._keys = keys or Keys(parent=self)
        self._histories: tuple[str, SentenceHistories] | None = None
        self.setAccessibleName(tr("History"))
        self.table = CorrectionTable(self)
        self.view = RowsView(self.table, stretch=3, name=tr("Corrections"))
        WindowKeys(self._keys, HISTORY, {"history-revert": self._revert_chosen}, self.view)
        self._summary = QLabel()
        self._summary.setTextFormat(Qt.TextFormat.PlainText)
        self._summary.setProperty("muted", True)
        # What it has to say of a step may be longer than the panel is wide; the tip of the button says it whole.
        self._summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._revert = QPushButton(tr("Revert"))
        self._revert.setAccessibleName(tr("Revert the chosen change"))
        self._revert.clicked.connect(self._revert_chosen)
        self.order = QComboBox()
        for text, order in _ORDERS:
            self.order.addItem(tr(text), order)
        self.order.setAccessibleName(tr("Order of the history"))
        self.order.setToolTip(tr("The newest change first, or each sentence with its changes"))
        kept = settings.value(_SETTING) if settings else None
        self.order.setCurrentIndex(max(0, self.order.findData(kept)))
        row = QHBoxLayout()
        row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(2 * SPACE)
        for widget, stretch in ((self._summary, 1), (self.order, 0), (self._revert, 0)):
            row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self.order.currentIndexChanged.connect(self._order_changed)
        self.view.selectionModel().selectionChanged.connect(self._show_buttons)
        self.view.opened.connect(self._on_opened)
        self._refresher = Refresher(self, self.refresh)
        self._refresher.follow(desk.changed, desk.article_opened, self._keys.changed)
        self._dress_view()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Take over the log."""
        session = self._desk.session
        chosen = self.view.current_row()
        if self.table.set_rows(self._rows(session) if session else []) and chosen is not None:
            self.view.show_row(self.table.find(lambda row: _same(row, chosen)))
        self.view.say_nothing(
            tr("Nothing was changed yet: this is the machine's text.")
            if session
            else self._keys.words(tr("No article is open. {open} opens one."))
        )
        self._show_buttons()

    # inner workings

    @property
    def _by_sentence(self) -> bool:
        return bool(self.order.currentData() == BY_SENTENCE)

    def _rows(self, session: OpenSession) -> list[HistoryRow]:
        if not self._by_sentence:
            return list(reversed(session.log))
        machine, text = session.article.text, session.text
        if self._histories is None or self._histories[0] != session.article.key:
            self._histories = session.article.key, SentenceHistories(machine)
        numbers = paragraph_numbers(machine)
        rows: list[HistoryRow] = []
        for history in self._histories[1].of(text, session.log):
            paragraph = numbers[machine.count("\n", 0, history.before.start)]
            words = history.before.of(machine), history.after.of(text)
            rows += [SentenceRow(paragraph, len(history.steps), *words, history.after), *reversed(history.steps)]
        return rows

    @Slot()
    def _order_changed(self) -> None:
        if self._settings is not None:
            self._settings.setValue(_SETTING, self.order.currentData())
        self._dress_view()
        self.refresh()

    def _dress_view(self) -> None:
        """Let the titles sort steps, and not pull them from under their sentences."""
        sortable = not self._by_sentence
        header = self.view.horizontalHeader()
        with QSignalBlocker(header):
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.table.sort(-1)
        header.setSortIndicatorShown(sortable)
        header.setSectionsClickable(sortable)

    @Slot()
    def _show_buttons(self, *_selection: object) -> None:
        row = self.view.current_row()
        hindrance = self._hindrance(row) if row is not None else ""
        self._summary.setText(hindrance or self._counts())
        self._revert.setEnabled(row is not None and not hindrance)
        if hindrance:
            self._revert.setToolTip(as_written(hindrance))
        elif isinstance(row, SentenceRow):
            words = tr("Put the machine's sentence back, as one change ({history-revert})")
            self._revert.setToolTip(self._keys.words(words))
        else:
            words = tr(
                "Take back the chosen change alone; later ones stay ({history-revert}). {undo} takes back the last one."
            )
            self._revert.setToolTip(self._keys.words(words))
        self.view.setAccessibleDescription(hindrance or self.view.nothing)

    def _counts(self) -> str:
        session = self._desk.session
        if session is None or not session.log:
            return tr("No changes")
        changes = tr("{number:,} change", "{number:,} changes", number=len(session.log))
        if not self._by_sentence:
            return tr("{changes}, newest first", changes=changes)
        number = sum(isinstance(row, SentenceRow) for row in self.table.rows)
        return tr(
            "{changes} in {sentences}",
            changes=changes,
            sentences=tr("{number:,} sentence", "{number:,} sentences", number=number),
        )

    def _hindrance(self, row: HistoryRow) -> str:
        """Return why a row cannot be taken back alone, or ""."""
        session = self._desk.session
        if session is None:
            return ""
        if isinstance(row, SentenceRow):
            return tr("This is the machine's sentence again.") if row.after == row.before else ""
        if not _stands_in(session.log, row):
            return ""
        later = place_now(session.log, row.number)
        if isinstance(later, Standing):
            return ""
        if takes_back(later, row):
            return tr("This was taken back at {time}.", time=moment(later.when))
        return tr(
            "Not alone: changed again at {time}, {before} → {after}. Revert that first.",
            time=moment(later.when),
            before=cut(later.removed),
            after=cut(later.inserted),
        )

    @Slot(object)
    def _on_opened(self, row: HistoryRow) -> None:
        """Show where the change was made, as near as later changes leave it."""
        session = self._desk.session
        if session is None:
            return
        if isinstance(row, SentenceRow):
            self._desk.show(row.place)
            return
        start = row.start
        for later in session.log:
            if later.number > row.number and later.start < start:
                start = max(later.start, start + len(later.inserted) - len(later.removed))
        length = len(session.text)
        start = min(start, length)
        self._desk.show(Span(start, min(length, start + len(row.inserted))))

    @Slot()
    def _revert_chosen(self) -> None:
        row, session = self.view.current_row(), self._desk.session
        if row is None or session is None or not self._revert.isEnabled():
            return
        if isinstance(row, Correction):
            if _stands_in(session.log, row):
                self._desk.revert(row.number)
            return
        words = row.before
        if not row.after:
            # Where it stood there may be no blank left on either side.
            around = session.text[: row.place.start][-1:], session.text[row.place.end :][:1]
            before, after = (" " if sign.strip() else "" for sign in around)
            words = f"{before}{words}{after}"
        self._desk.replace([TextEdit(row.place.start, row.after, words)])

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed out of sight."""
        super().showEvent(event)
        self._refresher.catch_up()


def _stands_in(log: Sequence[Correction], row: Correction) -> bool:
    """Say whether a row is of this log: for a moment another article may be open than the one that is listed."""
    return row.number <= len(log) and log[row.number - 1] == row


def _same(row: HistoryRow, chosen: HistoryRow) -> bool:
    """Say whether a row is the one that was chosen, as it is after a change."""
    if isinstance(row, Correction) or isinstance(chosen, Correction):
        return isinstance(row, Correction) and isinstance(chosen, Correction) and row.number == chosen.number
    return row.before == chosen.before and row.paragraph == chosen.paragraph
