"""The articles on the desk: state, title, open issues."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    Qt,
    Signal,
    SignalInstance,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QBoxLayout,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from qa_tool.domain.article import Article, ArticleState
from qa_tool.domain.said import say
from ui.desk import Summary
from ui.keys import Keys
from ui.looked_for import Field
from ui.models.article_list import WORST_FIRST, ArticleList
from ui.panels.article_delegate import ArticleDelegate
from ui.panels.note_field import NoteField
from ui.panels.refresh import Refresher
from ui.theme import SPACE
from ui.tongue import tr


class ArticlesDesk(Protocol):
    """The articles that are stored, and which of them is open."""

    @property
    def changed(self) -> SignalInstance:
        """Carries a Changes."""

    @property
    def article_opened(self) -> SignalInstance:
        """Tells of another article, or of none."""

    @property
    def article(self) -> Article | None:
        """The open article."""

    @property
    def summaries(self) -> Sequence[Summary]:
        """All articles, the one worked on last first."""

    def set_note(self, number: int, note: str) -> None:
        """Keep a note on an article of the store."""

    def open_stored(self, number: int) -> None:
        """Open an article of the store by its id."""


#: How the list can stand; None is as it comes, the article worked on last first.
ORDERS: tuple[tuple[str, Callable[[Summary], object] | None], ...] = (
    (say("Latest first"), None),
    (say("By title"), lambda row: row.title.casefold()),
    (say("Most issues"), lambda row: [-row.open_by_severity.get(severity, 0) for severity in WORST_FIRST]),
)


class ArticlesPanel(QWidget):
    """A list of articles; a click or Enter opens one.

    `menu_asked` carries where on the screen a menu of the open article is wanted, `text_asked` is emitted when the
    editor wants to go on in its text.
    """

    menu_asked = Signal(QPoint)
    text_asked = Signal()

    def __init__(self, desk: ArticlesDesk, parent: QWidget | None = None, keys: Keys | None = None) -> None:
        """Follow `desk`, and name the keys that the actions have."""
        super().__init__(parent)
        self._desk = desk
        self._keys = keys or Keys(parent=self)
        self.setAccessibleName(tr("Articles"))
        self.setMinimumWidth(168)
        choices = self._build_choices()
        self.note = NoteField()
        self.note.written.connect(desk.set_note)
        self.table = ArticleList(self)
        self.view = ArticlesView()
        self.view.setModel(self.table)
        self.view.setAccessibleName(tr("Articles"))
        self.view.setUniformItemSizes(True)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = ArticleDelegate(self.view)
        self.view.setItemDelegate(self._delegate)
        self._summary = QLabel()
        self._summary.setProperty("muted", True)
        self._summary.setContentsMargins(SPACE, 0, SPACE, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.setSpacing(SPACE)
        column.addLayout(choices)
        self._empty = QLabel()
        self._empty.setProperty("muted", True)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.view)
        self._pages.addWidget(self._empty)
        column.addWidget(self._pages, 1)
        column.addWidget(self._summary)
        column.addWidget(self.note)
        self._search.textChanged.connect(self._filter_changed)
        self._state.currentIndexChanged.connect(self._filter_changed)
        self._order.currentIndexChanged.connect(self.refresh)
        self.archived.toggled.connect(self.refresh)
        self.view.clicked.connect(self._open)
        self.view.confirmed.connect(self._confirm)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._ask_menu)
        self._menu_at: QPoint | None = None
        desk.article_opened.connect(self._on_opened)
        self._refresher = Refresher(self, self.refresh)
        self._refresher.follow(desk.changed, desk.article_opened, self._keys.changed)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Take over the articles as they stand."""
        every = list(self._desk.summaries)
        rows = [row for row in every if self.archived.isChecked() or not row.archived]
        key = self._order.currentData()
        if key is not None:
            rows.sort(key=key)
        self.archived.setVisible(any(row.archived for row in every))
        self.table.set_rows(rows)
        done = sum(row.state is ArticleState.DONE for row in rows)
        self._summary.setText(
            tr(
                "{articles}, {done:,} done",
                articles=tr("{number:,} article", "{number:,} articles", number=len(rows)),
                done=done,
            )
            if rows
            else tr("No articles yet")
        )
        self._say_nothing()
        article = self._desk.article
        self.note.show_note(
            article.id if article else None, next((r.note for r in every if article and r.id == article.id), "")
        )
        at = self.table.find(lambda row: row.id == article.id) if article else -1
        self.view.setCurrentIndex(self.table.index(at, 0) if at >= 0 else QModelIndex())

    def open_next(self) -> bool:
        """Open the next article of the list that is new, or else not done; False where there is none.

        The list is gone through as it stands, and from its start again: what is worked on comes to its top.
        """
        self._refresher.catch_up()
        rows, article = self.table.shown_rows(), self._desk.article
        at = next((n for n, row in enumerate(rows) if article is not None and row.id == article.id), -1)
        ahead = [row for row in (*rows[at + 1 :], *rows[: max(0, at)]) if not row.earlier]
        for wanted in ((ArticleState.NEW,), (ArticleState.NEW, ArticleState.IN_REVIEW)):
            found = next((row for row in ahead if row.state in wanted), None)
            if found is not None:
                self._menu_at = None
                self._desk.open_stored(found.id)
                return True
        return False

    @property
    def fields(self) -> tuple[Field, ...]:
        """What chooses and orders the articles."""
        return self._search, self._state, self._order, self.archived

    def _build_choices(self) -> QVBoxLayout:
        """Return what chooses and orders the articles."""
        self._search = QLineEdit()
        self._search.setPlaceholderText(tr("Filter articles"))
        self._search.setClearButtonEnabled(True)
        self._search.setAccessibleName(tr("Filter articles by title, file or note"))
        self._state = QComboBox()
        self._state.setAccessibleName(tr("Filter articles by state"))
        self._state.setToolTip(tr("Show articles of one state"))
        self._state.addItem(tr("Any state"), None)
        for state in ArticleState:
            self._state.addItem(tr(state.value.capitalize()), state.value)
        self._order = QComboBox()
        self._order.setAccessibleName(tr("Order of the articles"))
        self._order.setToolTip(tr("The order of the list"))
        for name, key in ORDERS:
            self._order.addItem(tr(name), key)
        self.archived = QCheckBox(tr("Archived, too"))
        self.archived.setToolTip(tr("Show the articles that were put away"))
        self._lists = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lists.setSpacing(SPACE)
        self._lists.addWidget(self._state, 1)
        self._lists.addWidget(self._order, 1)
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addWidget(self._search)
        column.addLayout(self._lists)
        column.addWidget(self.archived)
        return column

    def _lay_lists(self) -> None:
        # Each has half of the line.
        wider = max(self._state.sizeHint().width(), self._order.sizeHint().width())
        direction = QBoxLayout.Direction
        fit = 2 * wider + 3 * SPACE <= self.width()
        self._lists.setDirection(direction.LeftToRight if fit else direction.TopToBottom)

    @Slot()
    def _filter_changed(self) -> None:
        wanted, state = self._search.text().strip().casefold(), self._state.currentData()

        def keep(row: Summary) -> bool:
            named = (row.title, Path(row.path).name if row.path else "", row.note)
            return any(wanted in words.casefold() for words in named) and (state is None or row.state.value == state)

        self.table.set_filter(keep if wanted or state else None)
        self._say_nothing()

    def _say_nothing(self) -> None:
        """Say why there are no articles, where there are none."""
        self._empty.setText(
            tr("No article is like that. Change the filters above.")
            if self.table.rows
            else self._keys.words(tr("{open} opens articles, {open-folder} a whole folder."))
        )
        wanted = self.view if self.table.rowCount() else self._empty
        if self._pages.currentWidget() is not wanted:
            self._pages.setCurrentWidget(wanted)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        row = self.table.row_at(index.row())
        self._menu_at = None
        self._desk.open_stored(row.id)

    @Slot(QModelIndex)
    def _confirm(self, index: QModelIndex) -> None:
        """Open an article, or go on in the text of the one that is open."""
        article = self._desk.article
        if article is not None and article.id == self.table.row_at(index.row()).id:
            self.text_asked.emit()
        else:
            self._open(index)

    @Slot(QPoint)
    def _ask_menu(self, where: QPoint) -> None:
        """Ask for the menu of the article under the mouse, or else of the chosen one.

        What stands in it is done to the open article, so it comes when that one is open.
        """
        index = self.view.indexAt(where)
        if not index.isValid():
            index = self.view.currentIndex()
        if index.isValid():
            self._open(index)
            self._menu_at = self.view.viewport().mapToGlobal(where)
            article = self._desk.article
            if article is not None and article.id == self.table.row_at(index.row()).id:
                self._on_opened()

    @Slot()
    def _on_opened(self) -> None:
        if self._menu_at is not None:
            at, self._menu_at = self._menu_at, None
            self.menu_asked.emit(at)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed out of sight."""
        super().showEvent(event)
        self._refresher.catch_up()
        self._lay_lists()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lists above the articles one below the other where both in a line would be cut short."""
        super().resizeEvent(event)
        self._lay_lists()


class ArticlesView(QListView):
    """A list in which Enter confirms; a double click is one click here, and does not open an article twice."""

    confirmed = Signal(QModelIndex)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Confirm with Enter on every system."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.confirmed.emit(self.currentIndex())
            return
        super().keyPressEvent(event)
