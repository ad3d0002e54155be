"""Why a word was not flagged, and what it comes near to."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.theme import SPACE
from ui.tongue import tr

if TYPE_CHECKING:
    # For their names only: the names engine is loaded by the check thread.
    from qa_tool.names.inspection import Inspection, Nearest


class WhyDialog(QDialog):
    """Says why a word was not flagged; `add_asked` gives the word, to be added to the glossary."""

    add_asked = Signal(str)

    def __init__(self, found: Inspection, parent: QWidget | None) -> None:
        """Show what was found out."""
        super().__init__(parent)
        self.setWindowTitle(tr("Why is this not flagged?"))
        self._word = found.word
        self.reason = self._label(f"<b>{escape(found.word)}</b><br>{escape(tr(found.reason))}")
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addWidget(self.reason)
        self.nearest = self._label("<br>".join(map(_line, found.nearest)))
        if found.nearest:
            heading = QLabel(tr("Nearest in the glossary"))
            heading.setProperty("muted", True)
            column.addWidget(heading)
            column.addWidget(self.nearest)
        column.addStretch(1)
        box = QDialogButtonBox()
        box.rejected.connect(self.reject)
        close = box.addButton(tr("&Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setToolTip(tr("Close this window (Esc)"))
        self.add = QPushButton(tr("&Add to the glossary…"))
        self.add.setToolTip(tr("Make it a term, or a wrong form of one"))
        self.add.clicked.connect(self._on_add)
        box.addButton(self.add, QDialogButtonBox.ButtonRole.ActionRole)
        column.addWidget(box)
        close.setDefault(True)
        close.setFocus()
        self.setMinimumWidth(420)

    def _label(self, text: str) -> QLabel:
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _on_add(self) -> None:
        self.reject()
        self.add_asked.emit(self._word)


def _line(nearest: Nearest) -> str:
    return tr(
        "{written}: {score:.0%} likely; {how}",
        written=escape(nearest.written),
        score=nearest.score,
        how=escape(tr(nearest.how)),
    )
