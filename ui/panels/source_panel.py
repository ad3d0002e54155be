"""The source article beside the translation, or what there is to do where there is none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QStackedLayout,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from qa_tool.domain.span import Span
from qa_tool.text.scripts import is_right_to_left
from ui.editor.paragraph_space import space
from ui.keys import Keys
from ui.theme import SPACE, Theme
from ui.tongue import tr


class SourcePanel(QWidget):
    """Shows a source; positions are those of Qt (UTF-16 units).

    `place_chosen` tells where in the source the editor went.
    """

    place_chosen = Signal(int)
    attach_asked = Signal()
    paste_asked = Signal()

    def __init__(self, parent: QWidget | None = None, keys: Keys | None = None) -> None:
        """Start without a source, and name the keys that the actions have."""
        super().__init__(parent)
        self._keys = keys or Keys(parent=self)
        self.setAccessibleName(tr("Source"))
        self._marked: Span | None = None
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(self._build_empty())
        self.view = QPlainTextEdit()
        self.view.setAccessibleName(tr("Source article"))
        self.view.setAccessibleDescription(tr("The original of the article. It scrolls with the article."))
        self.view.setReadOnly(True)
        self.view.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setUndoRedoEnabled(False)
        self.view.setTabChangesFocus(True)
        self.view.document().setDocumentMargin(3 * SPACE)
        self.view.cursorPositionChanged.connect(self._on_caret)
        self._pages.addWidget(self.view)

    def show_source(self, text: str | None) -> None:
        """Show a source article, from right to left where it is written so; None for none."""
        self._marked = None
        option = self.view.document().defaultTextOption()
        turned = text is not None and is_right_to_left(text)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if turned else Qt.LayoutDirection.LeftToRight)
        # Lines of a text without frames do not begin on the right by their direction alone.
        option.setAlignment(Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.view.document().setDefaultTextOption(option)
        self.view.setExtraSelections([])
        self.view.setPlainText(text or "")
        space(self.view.document())
        self._pages.setCurrentIndex(1 if text else 0)

    def mark(self, span: Span | None) -> None:
        """Lay a band behind a sentence."""
        self._marked = span
        if span is None:
            self.view.setExtraSelections([])
            return
        band = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(span.start)
        cursor.setPosition(span.end, QTextCursor.MoveMode.KeepAnchor)
        band.cursor = cursor
        band.format.setBackground(QColor(Theme.of(self.palette()).hover))
        self.view.setExtraSelections([band])

    @property
    def marked(self) -> str:
        """The words that are marked."""
        bands = self.view.extraSelections()
        return bands[0].cursor.selectedText().replace("\u2029", "\n") if bands else ""

    def set_text_size(self, points: float) -> None:
        """Show the source in the size of the article."""
        font = QFont(self.view.font())
        font.setPointSizeF(points)
        self.view.setFont(font)

    # inner workings

    def _build_empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        title = QLabel(tr("No source is attached"))
        title.setProperty("heading", True)
        line = QLabel(tr("With the original at hand, names, numbers and countries are compared with it."))
        line.setProperty("muted", True)
        column.addStretch(1)
        for label in (title, line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        for text, tip, signal in (
            (tr("Attach source…"), tr("Choose the file of the original ({attach-source})"), self.attach_asked),
            (tr("Paste source"), tr("Take the text on the clipboard as the original"), self.paste_asked),
        ):
            button = QPushButton(text)
            self._keys.tip(button, tip)
            button.clicked.connect(lambda _checked=False, ask=signal: ask.emit())
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return page

    @Slot()
    def _on_caret(self) -> None:
        # Only where the editor went there: a new text moves the caret, too.
        if self.view.hasFocus() and not self.view.textCursor().hasSelection():
            self.place_chosen.emit(self.view.textCursor().position())

    # Qt's own names

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._marked is not None:
            self.mark(self._marked)
