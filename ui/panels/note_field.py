"""The editor's note on the open article."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ui.tongue import tr

#: Milliseconds of quiet until a note is kept.
QUIET = 500
#: Lines of a note that are in sight.
LINES = 3


class NoteField(QPlainTextEdit):
    """A few lines to write in.

    `written` carries the article and its note, after a pause or when the editor goes elsewhere: another one may be open
    by then.
    """

    written = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty, and out of reach until an article is open."""
        super().__init__(parent)
        self.setProperty("field", True)
        self.setAccessibleName(tr("Note on this article"))
        self.setPlaceholderText(tr("Note on this article"))
        self.setTabChangesFocus(True)
        self.setFixedHeight(LINES * self.fontMetrics().lineSpacing() + 18)
        self._article: int | None = None
        self._kept = ""
        self._soon = QTimer(self, singleShot=True, interval=QUIET)
        self._soon.timeout.connect(self.keep)
        self.textChanged.connect(self._soon.start)
        self.hide()

    def show_note(self, article: int | None, note: str) -> None:
        """Show the note on an article; what is being written on the same article stays."""
        self.setVisible(article is not None)
        if article == self._article and self.toPlainText() != self._kept:
            return
        self.keep()
        self._article = article
        self._kept = note
        if note != self.toPlainText():
            self.setPlainText(note)
        self._soon.stop()

    @Slot()
    def keep(self) -> None:
        """Tell of the note, if it is another."""
        self._soon.stop()
        note = self.toPlainText()
        if note != self._kept and self._article is not None:
            self._kept = note
            self.written.emit(self._article, note)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the note when the editor goes elsewhere: the next click may open another article."""
        super().focusOutEvent(event)
        self.keep()
