"""How a glossary file is to be read: fields that begin with what was found, each of which can be changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QLabel, QWidget

from qa_tool.domain.said import say
from qa_tool.glossary.formats import formats
from qa_tool.glossary.imports import GlossaryFormat, Reading
from qa_tool.languages.names import NAMES
from ui.theme import SPACE
from ui.tongue import tr

#: What stands for "a table of whatever kind, by the columns that the user names" among the formats.
BY_COLUMNS = "by-columns"
#: The formats that are read by the names of their columns.
TABLES = frozenset({"emend-csv", "xlsx"})
_ENCODINGS = (
    ("UTF-8", "utf-8"),
    ("UTF-16", "utf-16"),
    (say("Korean (CP949)"), "cp949"),
    (say("Japanese (Shift-JIS)"), "cp932"),
    (say("Chinese (GB18030)"), "gb18030"),
    (say("Cyrillic (CP1251)"), "cp1251"),
    (say("Western (CP1252)"), "cp1252"),
)
_SEPARATORS = ((say("Comma"), ","), (say("Semicolon"), ";"), (say("Tab"), "\t"))
_BETWEEN = (
    (say("Upright stroke |"), None),
    (say("Semicolon"), ";"),
    (say("Comma"), ","),
    (say("Slash"), "/"),
    (say("Nothing: one form"), ""),
)


class ReadingFields(QWidget):
    """Format, encoding, source language; and for tables separator, header, forms in a cell, other columns."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with everything found out."""
        super().__init__(parent)
        self._found = ""
        kinds = [(tr("Table, by its columns"), BY_COLUMNS), *((tr(each.title), each.id) for each in formats())]
        self.kind = self._combo(tr("Format"), tr("What the file is"), kinds, tr("Automatic"))
        self.encoding = self._combo(
            tr("Encoding"), tr("How the letters are written in the file"), _ENCODINGS, tr("Automatic")
        )
        spoken = [(tr(name), code) for code, name in NAMES.items()]
        self.language = self._combo(
            tr("Source language"),
            tr("The language of source forms, where the file does not say it"),
            spoken,
            tr("Found by script"),
        )
        self.separator = self._combo(
            tr("Separator"), tr("What stands between the columns"), _SEPARATORS, tr("Automatic")
        )
        self.between = self._combo(tr("Forms in a cell"), tr("What stands between several forms in one cell"), _BETWEEN)
        self.header = QCheckBox(tr("First row &names the columns"))
        self.header.setToolTip(tr("Untick where the first row is a term already"))
        self.extra = QCheckBox(tr("&Other columns into the note"))
        self.extra.setToolTip(tr("Keep what stands in columns without a meaning in the note; else it is left out"))
        for box in (self.header, self.extra):
            box.clicked.connect(self.changed)
        self._of_tables = (self.separator, self.between, self.header)
        self._lay_out()

    def reading(self, mapping: Sequence[tuple[str, str]]) -> Reading:
        """Return what the fields say; `mapping` is that of the columns, if it counts."""
        return Reading(
            encoding=self.encoding.currentData(),
            source_language=self.language.currentData(),
            mapping=tuple(mapping),
            has_header=self.header.isChecked() if mapping else None,
            delimiter=self.separator.currentData(),
            between=self.between.currentData() if self.is_table() else None,
            keep_extra=self.extra.isChecked(),
        )

    def named(self) -> str | None:
        """Return the id of the format that the user chose, None for the one that was found."""
        chosen = self.kind.currentData()
        return None if chosen == BY_COLUMNS else chosen

    def show_found(self, kind: GlossaryFormat | None, encoding: str) -> None:
        """Say what was found, in the first entry of the lists."""
        self._found = kind.id if kind else ""
        self.kind.setItemText(0, tr("Found: {title}", title=tr(kind.title)) if kind else tr("Found: nothing known"))
        guessed = tr("Guessed: {encoding}", encoding=encoding.upper()) if encoding else tr("Automatic")
        self.encoding.setItemText(0, guessed)
        for part in self._of_tables:
            part.setEnabled(self.is_table())

    def is_table(self) -> bool:
        """Say whether the file is read by the names of its columns."""
        chosen = self.kind.currentData() or self._found
        return chosen in TABLES or chosen == BY_COLUMNS

    # inner workings

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE)
        rows = (
            ((tr("&Format"), self.kind), (tr("&Encoding"), self.encoding), (tr("Source &language"), self.language)),
            ((tr("&Separator"), self.separator), (tr("Forms in a &cell"), self.between)),
        )
        for line, fields in enumerate(rows):
            for place, (name, field) in enumerate(fields):
                label = QLabel(name)
                label.setBuddy(field)
                grid.addWidget(label, line, 2 * place)
                grid.addWidget(field, line, 2 * place + 1)
        grid.addWidget(self.header, 1, 4, 1, 2)
        grid.addWidget(self.extra, 2, 4, 1, 2)
        for place in (1, 3, 5):
            grid.setColumnStretch(place, 1)

    def _combo(self, name: str, tip: str, entries: Sequence[tuple[str, object]], found: str | None = None) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(tip)
        combo.setMinimumContentsLength(12)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        if found is not None:
            combo.addItem(found, None)
        for words, data in entries:
            combo.addItem(tr(words), data)
        combo.currentIndexChanged.connect(self._tell)
        return combo

    @Slot()
    def _tell(self, *_index: object) -> None:
        self.changed.emit()
