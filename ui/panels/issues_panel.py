"""The list of issues, with its filters."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSettings, QSignalBlocker, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qa_tool.domain.issue import Severity
from qa_tool.domain.said import say
from ui.desk import ReviewDesk
from ui.keys import Keys
from ui.looked_for import Field, fill
from ui.models.issue_table import FIRST, FLAGGED, PARAGRAPH, PROBLEM, SEVERITY, SURE, IssueFilter, IssueRow, IssueTable
from ui.models.wording import SEVERITIES, check_title, only_minor
from ui.panels.chosen_line import ChosenLine
from ui.panels.filter_lines import FilterLines
from ui.panels.refresh import Refresher
from ui.panels.rows_view import RowsView
from ui.tongue import tr

#: The orders that people ask for, and the column that gives each.
_ORDERS = (
    (say("By place"), PARAGRAPH),
    (say("By problem"), PROBLEM),
    (say("By severity"), SEVERITY),
    (say("Surest first"), SURE),
)
#: Settings: the title of the column that gives the order, its direction, and whether minor issues are shown.
_ORDER, _FALLING, _MINOR = "issues/order", "issues/falling", "issues/minor"
#: Lower than so many lines, it has no room for two lines of filters.
_LOW = 10


class IssuesPanel(QWidget):
    """Issues to sort, filter and choose; the selection follows the controller's current issue and the other way round.

    `text_asked` is emitted when the editor wants to go on in the text (Enter or a double click on a row). `settings`
    remember the order and whether minor ones are shown; what else is filtered is for the moment.
    """

    text_asked = Signal()

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
        self.setAccessibleName(tr("Issues"))
        self.table = IssueTable(self)
        self.view = RowsView(self.table, stretch=(FLAGGED, FIRST), name=tr("Issues"))
        self.chosen = ChosenLine(desk, self.view, self._keys)
        self.view.setColumnHidden(SURE, True)
        # Whether the current issue is another because a row was chosen here.
        self._choosing = False
        self._build_filters()
        self._restore = QPushButton(tr("Bring back"))
        self._restore.setToolTip(tr("Open the chosen issues again"))
        self._restore.setAccessibleName(tr("Bring the chosen dismissed issues back"))
        self._restore.clicked.connect(self.chosen.bring_back)
        self._restore.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._lines = self._filter_lines()
        # Instead of the filters, so that no row moves from under the mouse when the line comes.
        self._head = QStackedWidget()
        for page in (self._lines, self.chosen):
            self._head.addWidget(page)
        column.addWidget(self._head)
        column.addWidget(self.view, 1)
        self.view.chosen.connect(self._on_chosen)
        self.view.opened.connect(self._on_opened)
        self.view.selectionModel().selectionChanged.connect(self._show_chosen)
        self.view.horizontalHeader().sortIndicatorChanged.connect(self._on_sorted)
        self._refresher = Refresher(self, self.refresh)
        self._refresher.follow(desk.changed, desk.article_opened, desk.checked, self._keys.changed)
        desk.current_changed.connect(self._on_current)
        self._take_back()
        self._filter_changed()
        self.minor.toggled.connect(self._remember)
        self.view.horizontalHeader().sortIndicatorChanged.connect(self._remember)

    @Slot()
    def refresh(self) -> None:
        """Take over the issues as they stand."""
        session = self._desk.session
        dismissed = session.dismissed() if session else ()
        pairs = [*((p, None) for p in self._desk.issues), *dismissed]
        rows = [IssueRow(p, decision) for p, decision in pairs]
        rows.sort(key=lambda row: row.placed.span)
        self._dismissed.setText(tr("Dismissed ({number:,})", number=len(dismissed)))
        minor = sum(p.issue.severity is Severity.MINOR for p in self._desk.issues)
        self.minor.setText(tr("Minor ({minor:,})", minor=minor))
        self._offer_checks({row.placed.issue.check for row in rows})
        self.chosen.keep_over(lambda: self.table.set_rows(rows))
        self._say_nothing()
        self._say_how_many()
        self._follow()

    @property
    def fields(self) -> tuple[Field, ...]:
        """What the list is filtered by, but for what the settings keep."""
        return self._search, self._check, self._severity, self._dismissed

    def filter_by(self, values: Sequence[object]) -> None:
        """Filter by what stood in `fields` before, also by a check that has found nothing yet."""
        check = values[1]
        if isinstance(check, str):
            self._offer_checks({check})
        fill(self.fields, values)

    # inner workings

    def _say_how_many(self) -> None:
        """Say among how many the words of the field look: those that the switch of minor ones lets through."""
        with_minor = self.minor.isChecked()
        number = sum(with_minor or p.issue.severity is not Severity.MINOR for p in self._desk.issues)
        many = tr("Filter {issues}", issues=tr("{number:,} issue", "{number:,} issues", number=number))
        self._search.setPlaceholderText(many if number else tr("Filter issues"))

    def _take_back(self) -> None:
        """Have the order and the switch as they were left."""
        titles, kept = [column.title for column in self.table.columns], self._settings
        title = kept.value(_ORDER) if kept else None
        falling = kept is not None and bool(kept.value(_FALLING, False, bool))
        self.minor.setChecked(kept is not None and bool(kept.value(_MINOR, False, bool)))
        direction = Qt.SortOrder.DescendingOrder if falling else Qt.SortOrder.AscendingOrder
        self.view.sortByColumn(titles.index(title) if title in titles else PARAGRAPH, direction)

    @Slot()
    def _remember(self, *_what: object) -> None:
        if self._settings is None:
            return
        header = self.view.horizontalHeader()
        section = header.sortIndicatorSection()
        self._settings.setValue(_ORDER, self.table.columns[section if section >= 0 else PARAGRAPH].title)
        self._settings.setValue(_FALLING, header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder)
        self._settings.setValue(_MINOR, self.minor.isChecked())

    def _build_filters(self) -> None:
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName(tr("Filter issues by text"))
        self._search.setToolTip(tr("Show issues with these letters in the flagged words, the message or a suggestion"))
        self._check = QComboBox()
        self._check.addItem(tr("All problems"), None)
        self._check.setAccessibleName(tr("Filter issues by check"))
        self._check.setToolTip(tr("Show the issues of one check"))
        self._check.setMinimumContentsLength(9)
        self._check.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._severity = QComboBox()
        self._severity.addItem(tr("Any severity"), None)
        for severity in (Severity.CRITICAL, Severity.MAJOR, Severity.MINOR):
            self._severity.addItem(tr(SEVERITIES[severity]), severity.value)
        self._severity.setAccessibleName(tr("Filter issues by severity"))
        self._severity.setToolTip(tr("Show the issues of one severity"))
        # Off at first: what is minor would drown what is wrong, and is one switch away.
        self.minor = QCheckBox(tr("Minor ({minor:,})", minor=0))
        self.minor.setAccessibleName(tr("Show minor issues"))
        self._keys.tip(self.minor, tr("Show minor issues too: style, spacing, punctuation ({minor})"))
        self._dismissed = QCheckBox(tr("Dismissed ({number:,})", number=0))
        self._dismissed.setAccessibleName(tr("Show dismissed issues"))
        self._dismissed.setToolTip(tr("Show dismissed issues too, in grey; they can be brought back"))
        self._order = QComboBox()
        for text, column in _ORDERS:
            self._order.addItem(tr(text), column)
        self._order.setAccessibleName(tr("Order of the issues"))
        self._order.setToolTip(
            self._keys.words(tr("How the issues stand in the list, and how {next-issue} goes through them"))
        )
        self._search.textChanged.connect(self._filter_changed)
        for box in (self._check, self._severity):
            box.currentIndexChanged.connect(self._filter_changed)
        for toggle in (self.minor, self._dismissed):
            toggle.toggled.connect(self._filter_changed)
        self._order.currentIndexChanged.connect(self._order_changed)

    def _filter_lines(self) -> FilterLines:
        many = tr("Filter {issues}", issues=tr("{number:,} issue", "{number:,} issues", number=999))
        self._search.setMinimumWidth(self._search.fontMetrics().horizontalAdvance(many) + 32)
        return FilterLines(
            self._search,
            (self._check, self._severity),
            (self._order, self.minor, self._dismissed, self._restore),
            foldable=(self._check, self._severity, self._order, self._dismissed),
            hides_rows=lambda: bool(
                self._check.currentIndex() or self._severity.currentIndex() or self._dismissed.isChecked()
            ),
        )

    def _lay_filters(self) -> None:
        """Have the filters whole, and leave the list some rows."""
        self._lines.fit(is_low=self.height() < _LOW * self.fontMetrics().height())

    def _offer_checks(self, checks: set[str]) -> None:
        chosen = self._check.currentData()
        wanted = sorted(checks | ({chosen} if chosen else set()), key=check_title)
        if [self._check.itemData(n) for n in range(1, self._check.count())] == wanted:
            return
        with QSignalBlocker(self._check):
            while self._check.count() > 1:
                self._check.removeItem(1)
            for check in wanted:
                self._check.addItem(check_title(check), check)
            self._check.setCurrentIndex(wanted.index(chosen) + 1 if chosen else 0)

    @Slot()
    def _filter_changed(self) -> None:
        severity = self._severity.currentData()
        wanted = IssueFilter(
            self._check.currentData(),
            Severity(severity) if severity else None,
            self._search.text().strip(),
            # Whoever asks for minor issues by name gets them.
            self.minor.isChecked() or severity == Severity.MINOR.value,
            self._dismissed.isChecked(),
        )
        self._restore.setVisible(self._dismissed.isChecked())
        self._lay_filters()
        self.table.set_filter(wanted.rule())
        self._show_the_way()
        self._say_nothing()
        self._say_how_many()
        self._follow()

    def _say_nothing(self) -> None:
        """Say why there are no rows, where there are none."""
        session, keys = self._desk.session, self._keys
        if session is None:
            self.view.say_nothing(keys.words(tr("No article is open. {open} opens one.")))
        elif self._desk.checking and not self._desk.issues:
            self.view.say_nothing(tr("Checking…"), tr("Checking…"))
        else:
            done = keys.words(tr("No open issues are left. {export-text} writes the corrected text."))
            only_dismissed = not self._desk.issues and not self._dismissed.isChecked()
            hidden = tr("No issue is like that. Change the filters above.")
            open_ones = self._desk.issues
            if open_ones and not self.minor.isChecked() and all(p.issue.severity is Severity.MINOR for p in open_ones):
                hidden = keys.words(only_minor(len(open_ones)))
            self.view.say_nothing(done, done if only_dismissed else hidden)

    @Slot()
    def _order_changed(self) -> None:
        self.view.sortByColumn(self._order.currentData(), Qt.SortOrder.AscendingOrder)

    @Slot()
    def _on_sorted(self) -> None:
        """Name the order in the box where it has a name."""
        header = self.view.horizontalHeader()
        # Without a sorted column the rows stand as they came, which is by place.
        section = header.sortIndicatorSection()
        at = self._order.findData(section if section >= 0 else PARAGRAPH)
        with QSignalBlocker(self._order):
            self._order.setCurrentIndex(at if header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder else -1)
        self._show_the_way()

    def _show_the_way(self) -> None:
        """Have the keys go through the issues as the list shows them."""
        header, keep = self.view.horizontalHeader(), self.table.filter
        section = header.sortIndicatorSection()
        falling = header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        by_place = section < 0 or (section == PARAGRAPH and not falling)
        self._desk.walk_by(
            lambda placed: keep is None or keep(IssueRow(placed)),
            None if by_place else lambda placed: self.table.key_of(IssueRow(placed), section),
            falling=falling,
        )

    @Slot()
    def _on_current(self, *_current: object) -> None:
        if not self._choosing and self.view.selected_count() > 1:
            # Whoever goes on has one issue before them.
            self.view.show_row(-1)
        self._follow()

    def _follow(self) -> None:
        if self._choosing:
            # The view selects what was clicked, alone or with others, once it has told of it.
            return
        current = self._desk.current
        if current is None:
            chosen = self.view.current_row()
            # A dismissed row is nobody's current issue, and stays chosen so that it can be brought back.
            if chosen is None or chosen.decision is None:
                self.view.show_row(-1)
        else:
            name = current.fingerprint
            if self.view.selected_count() < 2:
                self.view.show_row(self.table.find(lambda r: r.decision is None and r.placed.fingerprint == name))
        self._show_chosen()

    @Slot()
    def _show_chosen(self, *_selection: object) -> None:
        number, dismissed = self.chosen.follow()
        self._restore.setEnabled(dismissed > 0)
        self._head.setCurrentIndex(int(number > 1))

    @Slot(object)
    def _on_chosen(self, row: IssueRow) -> None:
        self._choosing = True
        self._show_row(row)
        self._choosing = False

    def _show_row(self, row: IssueRow) -> None:
        if row.decision is None:
            self._desk.choose(row.placed)
        else:
            self._desk.show(row.placed.span)

    @Slot(object)
    def _on_opened(self, row: IssueRow) -> None:
        self._show_row(row)
        self.text_asked.emit()

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as two lines of filters, and as low as one: they give way before anything else does."""
        least, head = super().minimumSizeHint(), self._head.minimumSizeHint()
        spared = max(0, head.height() - self._lines.least().height())
        return QSize(head.width(), least.height() - spared)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the filters whole."""
        super().resizeEvent(event)
        self._lay_filters()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed out of sight."""
        super().showEvent(event)
        self._refresher.catch_up()
