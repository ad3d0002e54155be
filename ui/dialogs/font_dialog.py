"""The font that articles are read in, with a look at it before it is chosen."""

from __future__ import annotations

import re

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont, QFontInfo
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
    QFontComboBox,
    QFormLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ui.dialogs.buttons import button_row
from ui.editor.readable_text import LARGER, LARGEST, SMALLEST
from ui.theme import SPACE
from ui.tongue import tr

#: Shown where no article is open: capitals, figures and letters that are easily confused.
SAMPLE = (
    "The ferry to Ilmensk left Pier 11 at 0:01 on 6 January.\n\n“All 108 passengers are well,” said Captain O. Qvist; "
    "rn and m, l and I, 0 and O shall not look alike."
)
#: Code points of the article in the preview.
SHOWN = 900
_BLANK_LINES = re.compile(r"\n{3,}")


class FontDialog(QDialog):
    """Font and size, with the start of the article in them."""

    def __init__(self, family: str, points: float, text: str, parent: QWidget | None = None) -> None:
        """Start from the font in use ("" for the system's) and its size in points; show the start of `text`."""
        super().__init__(parent)
        self.setWindowTitle(tr("Reading font"))
        self._usual = QFontInfo(self.font()).family()
        self._usual_size = self.font().pointSizeF() + LARGER
        self.default = QCheckBox(tr("&The system's font and the usual size"))
        self.default.setToolTip(tr("Read in the font that the rest of the window has"))
        self.font_box = QFontComboBox()
        self.font_box.setCurrentFont(QFont(family or self._usual))
        self.font_box.setAccessibleName(tr("Font of the article's text"))
        self.font_box.setToolTip(tr("Type the first letters, or go through the fonts with the arrow keys"))
        self.points = QDoubleSpinBox()
        self.points.setRange(SMALLEST, LARGEST)
        self.points.setDecimals(1)
        self.points.setSingleStep(0.5)
        self.points.setSuffix(" pt")
        self.points.setValue(points)
        self.points.setAccessibleName(tr("Size of the article's text in points"))
        self.points.setToolTip(tr("Also Ctrl and the wheel in the text"))
        # Blank lines behind others are low in the article, and would leave little to see here.
        self.preview = QPlainTextEdit(_BLANK_LINES.sub("\n\n", text or SAMPLE)[:SHOWN])
        self.preview.setReadOnly(True)
        self.preview.setTabChangesFocus(True)
        self.preview.setAccessibleName(tr("How the text looks in this font"))
        self.preview.setProperty("field", True)
        form = QFormLayout()
        form.addRow(tr("&Font"), self.font_box)
        form.addRow(tr("&Size"), self.points)
        box, _ = button_row(self, tr("&Use it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.default)
        column.addLayout(form)
        column.addWidget(self.preview, 1)
        column.addWidget(box)
        self.default.toggled.connect(self._show)
        self.font_box.currentFontChanged.connect(self._show)
        self.points.valueChanged.connect(self._show)
        self.default.setChecked(not family and abs(points - self._usual_size) < 0.25)
        self._show()
        self.font_box.setFocus()
        self.resize(560, 420)

    def chosen(self) -> tuple[str, float]:
        """Return the font and the size; "" and 0 for the usual ones."""
        if self.default.isChecked():
            return "", 0.0
        family = self.font_box.currentFont().family()
        return "" if family == self._usual else family, self.points.value()

    @staticmethod
    def ask(parent: QWidget | None, family: str, points: float, text: str) -> tuple[str, float] | None:
        """Return font and size ("" and 0 for the usual ones), or None if the editor thought better of it."""
        dialog = FontDialog(family, points, text, parent)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen()
        dialog.deleteLater()
        return chosen if accepted else None

    @Slot()
    def _show(self, *_changed: object) -> None:
        usual = self.default.isChecked()
        for part in (self.font_box, self.points):
            part.setEnabled(not usual)
        font = QFont(self._usual if usual else self.font_box.currentFont().family())
        font.setPointSizeF(self._usual_size if usual else self.points.value())
        self.preview.setFont(font)
