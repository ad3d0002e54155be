"""What the program would catch for a name, as it comes back from a source language: to add or to allow."""

from __future__ import annotations

from collections.abc import Container, Mapping

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from qa_tool.domain.said import say
from qa_tool.languages.catalogue import all_languages
from ui.theme import SPACE
from ui.tongue import tr

#: Milliseconds from the last key until the spellings are looked up (10 to 25 ms).
DELAY = 150
_MOST = 12
_SPELLING = Qt.ItemDataRole.UserRole
_MISSING = say("Write the term above to see what would be caught.")
_SHORT = say("Too short to be recognised in another spelling.")
_NOTHING = say("No other spelling is likely from this language.")


class CaughtForms(QWidget):
    """A list of spellings, for one source language at a time, and two things to do with those chosen."""

    #: The spellings that are to become wrong forms, or accepted ones.
    refused = Signal(list)
    accepted = Signal(list)

    def __init__(self, language: str | None, parent: QWidget | None = None) -> None:
        """`language` is the code of the source language shown first, None for not known."""
        super().__init__(parent)
        self._name = ""
        self._source_forms: Mapping[str, tuple[str, ...]] = {}
        self._known: Container[str] = ()
        self._soon = QTimer(self, singleShot=True, interval=DELAY)
        self._soon.timeout.connect(self.look_up)
        self._languages = QComboBox()
        self._languages.setAccessibleName(tr("Source language"))
        self._languages.setToolTip(tr("The language that the machine translated from"))
        for one in all_languages():
            self._languages.addItem(tr("from {language}", language=tr(one.name)), one.code)
        self._languages.addItem(tr("from a language not known"), None)
        found = self._languages.findData(language)
        self._languages.setCurrentIndex(found if found >= 0 else self._languages.count() - 1)
        self._languages.currentIndexChanged.connect(self.look_up)
        self._list = QListWidget()
        self._list.setProperty("field", True)
        self._list.setAccessibleName(tr("Spellings that would be caught"))
        self._list.setToolTip(tr("Choose spellings to add or to accept; a tick means: among the forms already"))
        self._list.setFlow(QListView.Flow.LeftToRight)
        self._list.setWrapping(True)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setSpacing(1)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setTabKeyNavigation(False)
        self._nothing = QLabel(tr(_MISSING))
        self._nothing.setWordWrap(True)
        self._refuse = QPushButton(tr("Add to wrong &forms"))
        self._refuse.setToolTip(tr("Take the chosen spellings as wrong forms"))
        self._accept = QPushButton(tr("Acc&ept"))
        self._accept.setToolTip(tr("Take the chosen spellings as right: they are not flagged"))
        for button, chosen in ((self._refuse, self.refused), (self._accept, self.accepted)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, chosen=chosen: chosen.emit(self.chosen()))
        self._list.itemSelectionChanged.connect(self._show_state)
        self._build()
        self._show_state()

    def show_name(self, name: str, known: Container[str], source_forms: Mapping[str, tuple[str, ...]]) -> None:
        """Show what `name` comes back as, shortly; `known` are the forms that it has already.

        `source_forms` are those of the sources, by the codes of their languages.
        """
        if (name, source_forms) != (self._name, self._source_forms):
            self._name, self._source_forms = name, dict(source_forms)
            self._soon.start()
        self._known = known
        self._mark()

    def spellings(self) -> list[str]:
        """Return the spellings shown, likeliest first."""
        return [str(self._list.item(row).data(_SPELLING)) for row in range(self._list.count())]

    def chosen(self) -> list[str]:
        """Return the chosen spellings, in the order shown."""
        rows = sorted(self._list.row(item) for item in self._list.selectedItems())
        return [str(self._list.item(row).data(_SPELLING)) for row in rows]

    def choose(self, spellings: Container[str]) -> None:
        """Choose these spellings and no others."""
        for row in range(self._list.count()):
            item = self._list.item(row)
            item.setSelected(item.data(_SPELLING) in spellings)

    @Slot()
    def look_up(self) -> None:
        """Show the spellings now."""
        # Imported when a term is first edited: the matcher's tables are no part of the start.
        from qa_tool.names.forms import SHORTEST_CLOSE
        from qa_tool.names.outcomes import outcomes

        self._soon.stop()
        self._list.clear()
        for spelling in outcomes(self._name, self._languages.currentData(), _MOST, self._source_forms):
            item = QListWidgetItem(spelling)
            item.setData(_SPELLING, spelling)
            self._list.addItem(item)
        longest = max(map(len, self._name.split()), default=0)
        self._nothing.setText(tr(_MISSING if not longest else _SHORT if longest < SHORTEST_CLOSE else _NOTHING))
        self._mark()
        self._pages.setCurrentWidget(self._list if self._list.count() else self._nothing)
        self._show_state()

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(2 * SPACE)
        top.addWidget(self._languages)
        top.addStretch(1)
        top.addWidget(self._refuse)
        top.addWidget(self._accept)
        pages = QWidget()
        line = self.fontMetrics().lineSpacing()
        pages.setMinimumHeight(2 * line + 4 * SPACE)
        pages.setMaximumHeight(4 * line + 4 * SPACE)
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE)
        column.addWidget(pages)
        column.addLayout(top)
        self.setTabOrder(self._list, self._languages)
        self.setTabOrder(self._languages, self._refuse)
        self.setTabOrder(self._refuse, self._accept)

    def _mark(self) -> None:
        """Tick what is among the forms already."""
        for row in range(self._list.count()):
            item = self._list.item(row)
            spelling = str(item.data(_SPELLING))
            known = spelling in self._known
            item.setText(f"\u2713 {spelling}" if known else spelling)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                tr("{spelling}, already there", spelling=spelling) if known else spelling,
            )

    @Slot()
    def _show_state(self) -> None:
        some = bool(self._list.selectedItems())
        self._refuse.setEnabled(some)
        self._accept.setEnabled(some)
