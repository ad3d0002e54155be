"""What each column of a table holds, chosen above a preview of its first rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from qa_tool.domain.said import say
from qa_tool.glossary.rows import Row
from qa_tool.languages.names import NAMES
from ui.models.wording import one_line
from ui.panels.rows_view import ROW_PADDING
from ui.tongue import tr

_ROWS = 50
_COLUMNS = 60
_MEANINGS = (
    (say("Left out"), ""),
    (say("Term"), "term"),
    (say("Also accepted"), "accepted"),
    (say("Wrong forms"), "wrong_forms"),
    (say("Source forms"), "source"),
    *((say("{language} forms", language=name), f"source:{code}") for code, name in NAMES.items()),
    (say("Forms as ko:…"), "source_forms"),
    (say("Kind"), "kind"),
    (say("Status"), "status"),
    (say("Note"), "note"),
    (say("Case"), "case"),
)
_OFFERED = frozenset(meaning for _, meaning in _MEANINGS)


def width_of(rows: Sequence[Row]) -> int:
    """Return how many columns of a table are shown."""
    return min(max((len(row.cells) for row in rows[:_ROWS]), default=0), _COLUMNS)


def meanings_of(rows: Sequence[Row], said: Sequence[str]) -> tuple[str, ...]:
    """Return what is shown of what was said of the columns of a table, "" for those that are left out."""
    shown = (said[n] if n < len(said) else "" for n in range(width_of(rows)))
    return tuple(meaning if meaning in _OFFERED else "" for meaning in shown)


class ColumnMapping(QWidget):
    """A preview with a list of meanings above each column; `changed` is emitted when the user chooses one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start without columns."""
        super().__init__(parent)
        self.preview = QTableWidget()
        self.preview.setAccessibleName(tr("First rows of the file"))
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.preview.setShowGrid(False)
        self.preview.setWordWrap(False)
        self.preview.setTabKeyNavigation(False)
        self.preview.verticalHeader().hide()
        self.preview.horizontalHeader().setStretchLastSection(True)
        self.preview.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.combos: list[QComboBox] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.preview)

    def show_rows(self, rows: Sequence[Row], columns: Sequence[str], *, has_header: bool) -> None:
        """Show the first rows of a table, whose columns mean `columns` so far."""
        shown = rows[:_ROWS]
        width = width_of(rows)
        names = [cell.strip() for cell in shown[0].cells] if has_header and shown else []
        body = shown[1:] if has_header else shown
        table = self.preview
        table.clear()
        table.setColumnCount(width)
        table.setRowCount(len(body) + 1)
        table.setHorizontalHeaderLabels(
            [one_line(names[n]) if n < len(names) and names[n] else tr("Column {n}", n=n + 1) for n in range(width)]
        )
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.combos = [self._combo(n, columns[n] if n < len(columns) else "") for n in range(width)]
        for n, combo in enumerate(self.combos):
            table.setCellWidget(0, n, combo)
            table.setColumnWidth(n, max(150, combo.sizeHint().width()))
        for line, row in enumerate(body, 1):
            for n, cell in enumerate(row.cells[:width]):
                item = QTableWidgetItem(one_line(cell.strip())[:200])
                item.setFlags(Qt.ItemFlag.ItemIsEnabled)
                table.setItem(line, n, item)
            table.setRowHeight(line, table.fontMetrics().height() + ROW_PADDING)
        table.setRowHeight(0, max((combo.sizeHint().height() for combo in self.combos), default=24) + 4)

    def meanings(self) -> tuple[str, ...]:
        """Return what each column was said to hold, "" for one that is left out."""
        return tuple(combo.currentData() for combo in self.combos)

    def mapping(self) -> tuple[tuple[str, str], ...]:
        """Return what was chosen: meanings with the numbers of their columns, from 1."""
        return tuple((combo.currentData(), str(n)) for n, combo in enumerate(self.combos, 1) if combo.currentData())

    def _combo(self, number: int, meaning: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(tr("What column {number} holds", number=number + 1))
        combo.setToolTip(tr("What this column holds"))
        for words, data in _MEANINGS:
            combo.addItem(tr(words), data)
        combo.setCurrentIndex(max(0, combo.findData(meaning)))
        combo.currentIndexChanged.connect(self._tell)
        return combo

    @Slot()
    def _tell(self, *_index: object) -> None:
        self.changed.emit()
