"""Lines across the window that say something until they are closed: what went wrong, and what to try next."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from qa_tool.domain.errors import EmendError
from ui.theme import HEADING, SPACE, sized
from ui.tongue import error_words, tr


class SaidLine(QFrame):
    """A short sign, a text and a button to close it; hidden while there is nothing to say."""

    def __init__(self, name: str, button: str, parent: QWidget | None = None) -> None:
        """Start hidden; `name` is for screen readers."""
        super().__init__(parent)
        self.setAccessibleName(name)
        self.sign = QLabel()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.close_button = QPushButton(button)
        self.row = row = QHBoxLayout(self)
        row.setContentsMargins(3 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        row.setSpacing(3 * SPACE)
        row.addWidget(self.sign)
        row.addWidget(self.text, 1)
        row.addWidget(self.close_button)
        self.hide()

    def say(self, text: str) -> None:
        """Show a text; "" hides the line."""
        self.text.setText(text)
        self.text.setAccessibleName(text)
        self.setVisible(bool(text))


class Notice(SaidLine):
    """Shows the latest error, or what is good to know; it stays until it is read. An error shows by sign and colour.

    `again_asked` tells that what failed shall be tried once more, where that is offered.
    """

    again_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(tr("Message"), tr("Close"), parent)
        self.sign.setFont(sized(self.font(), HEADING, strong=True))
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.close_button.setToolTip(tr("Close this message (Esc)"))
        self.close_button.clicked.connect(self.hide)
        self.again_button = QPushButton(tr("Try again"))
        self.again_button.setToolTip(tr("Try once more what has failed"))
        self.again_button.clicked.connect(self.hide)
        self.again_button.clicked.connect(self.again_asked)
        self.row.insertWidget(self.row.indexOf(self.close_button), self.again_button)
        QWidget.setTabOrder(self.again_button, self.close_button)

    def show_error(self, error: EmendError, *, again: bool = False) -> None:
        """Show what happened and what to do; `again` offers to try it once more."""
        self._look_like("!", is_error=True)
        self.again_button.setVisible(again)
        self.say(error_words(error))

    def show_note(self, text: str) -> None:
        """Show what is good to know, where nothing went wrong."""
        self._look_like("i", is_error=False)
        self.again_button.hide()
        self.say(text)

    def _look_like(self, sign: str, *, is_error: bool) -> None:
        self.sign.setText(sign)
        for widget, name in ((self, "error"), (self.sign, "bad")):
            if widget.property(name) != is_error:
                widget.setProperty(name, is_error)
                widget.style().unpolish(widget)
                widget.style().polish(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)


class HintLine(SaidLine):
    """Shows one hint; it takes no focus and asks nothing. `closed` tells that the editor wants to be rid of it."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start hidden."""
        super().__init__(tr("Hint"), tr("Got it"), parent)
        self.setProperty("footer", True)
        self.sign.setProperty("muted", True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.close_button.setToolTip(tr("Close this hint; it does not come back"))
        self.close_button.setAccessibleName(tr("Close this hint for good"))
        # Reached by Tab like everything, but a click leaves the keyboard in the text.
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.closed)

    def show_hint(self, text: str, number: int, whole: int) -> None:
        """Show a hint, the `number`th of `whole`; "" hides the line."""
        self.sign.setText(tr("{number} of {whole}", number=number, whole=whole))
        self.say(text)
