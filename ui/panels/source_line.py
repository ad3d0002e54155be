"""What the source says where the current issue stands, as the card shows it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from qa_tool.domain.span import Span
from qa_tool.text.scripts import is_right_to_left
from ui.models.wording import breakable
from ui.theme import SPACE, Theme
from ui.tongue import tr


class SourceLine(QFrame):
    """A sentence of the source, with the words marked that the evidence names; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(parent)
        self.setProperty("card", True)
        self._said = ""
        self._words: Sequence[Span] = ()
        title = QLabel(tr("In the source"))
        title.setProperty("muted", True)
        self.text = QLabel()
        self.text.setAccessibleName(tr("The sentence in the source"))
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(SPACE)
        column.addWidget(title)
        column.addWidget(self.text)
        self.hide()

    def show_words(self, said: str, words: Sequence[Span] = ()) -> None:
        """Show a sentence and mark words in it (code points); "" for none."""
        self._said, self._words = said, tuple(words)
        colour = Theme.of(self.palette()).accent
        shown, at = [], 0
        for word in words:
            shown += [
                escape(breakable(said[at : word.start])),
                f"<b style='color:{colour}; text-decoration:underline'>{escape(breakable(word.of(said)))}</b>",
            ]
            at = word.end
        shown.append(escape(breakable(said[at:])))
        direction = "rtl" if is_right_to_left(said) else "ltr"
        self.text.setText(f"<div dir='{direction}'>{''.join(shown)}</div>")
        self.setVisible(bool(said))

    # Qt's own names

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._said:
            self.show_words(self._said, self._words)
