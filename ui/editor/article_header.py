"""The line above the text: what is open, how it was read, and one click to mend a wrong guess."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Protocol

# By their modules where the first picture does without: PySide makes a class when it is first named.
from PySide6 import QtCore, QtGui
from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from qa_tool.domain.format_ids import IN_AN_ENCODING, WRAPPED_TEXT
from qa_tool.languages.names import NAMES
from ui.as_written import as_written
from ui.editor.letter_menu import LetterMenu
from ui.theme import Theme, sized
from ui.tongue import tr

#: Says that a button opens a menu; the style's own arrow would lie on the text.
ARROW = "▾"
#: Says that a title goes on.
ELLIPSIS = "…"
# Says that something is a guess where there is no room for the words.
_GUESSED = "?"
# Pixels: between the buttons, what the title needs with the margins, and how narrow all of it may be.
_GAP, _LEAST_TITLE, _NARROWEST = 6, (150, 66), 240


class Heading(Protocol):
    """What is said of an article above its text; domain.article.Article says what each is."""

    @property
    def title(self) -> str:
        """What it is called."""

    @property
    def path(self) -> str | None:
        """The file it is from."""

    @property
    def encoding(self) -> str:
        """How that was read."""

    @property
    def encoding_is_guess(self) -> bool:
        """Whether it fits others, too, and nobody has chosen it."""

    @property
    def format(self) -> str:
        """Id of its format."""

    @property
    def source_language(self) -> str | None:
        """Code of the language it was translated from."""

    @property
    def source_language_is_guess(self) -> bool:
        """Whether nobody has confirmed that."""

    @property
    def state(self) -> str:
        """How far its review has come."""


class ArticleHeader(QWidget):
    """Title, state, source language and encoding of the open article; `fill` makes them ready to be changed."""

    state_chosen = Signal(object)
    source_language_chosen = Signal(object)
    encoding_asked = Signal()
    lines_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start with nothing to choose from."""
        super().__init__(parent)
        self._shown: Heading | None = None
        self._full_title = ""
        self._filled = False
        self._title = QLabel()
        self._title.setFont(sized(self._title.font(), 0.5, strong=True))
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._title.setAccessibleName(tr("Title of the article"))
        self._state = self._button(tr("State of the article"))
        self._state.setToolTip(tr("How far the review of this article has come. Click to change it."))
        self._language = self._button(tr("Language it was translated from"))
        self._encoding = self._button(tr("Encoding of the file"))
        self._lines = self._button(tr("How the lines of the file are read"))
        self._lines.setToolTip(
            tr("Its lines were broken at a width, and are read as paragraphs. Click to read each line as a paragraph.")
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 10, 6)
        row.setSpacing(6)
        row.addWidget(self._title, 1)
        for button in (self._state, self._language, self._encoding, self._lines):
            row.addWidget(button)
        # What the buttons say: in full, where there is no room for that, and where there is hardly any.
        self._texts: dict[QToolButton, tuple[str, str, str]] = {self._lines: _asking(tr("Lines joined"), tr("Lines"))}
        # Narrower than the full texts ask for: they would make the window wider than a small screen.
        self.setMinimumWidth(_NARROWEST)

    def fill(self, states: Sequence[str]) -> None:
        """Put in the menus; these are the states that an article can have."""
        self._menu(self._state, [(state, tr(state.capitalize())) for state in states], self.state_chosen.emit)
        self._menu(
            self._language,
            [*((code, tr(name)) for code, name in NAMES.items()), (None, tr("Not known"))],
            self.source_language_chosen.emit,
        )
        self._encoding.clicked.connect(self.encoding_asked)
        self._lines.clicked.connect(self.lines_asked)
        for button in (self._encoding, self._lines):
            button.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)
        # What looks like a tag in it is what a machine left there.
        self._title.setTextFormat(QtCore.Qt.TextFormat.PlainText)
        self._title.installEventFilter(self)
        self.installEventFilter(self)
        self._state.setToolButtonStyle(QtCore.Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._filled = True
        self._tick()
        self._sign()

    def show_article(self, article: Heading) -> None:
        """Show what is open."""
        self._shown = article
        self._full_title = article.title
        self._title.setToolTip(as_written(article.path or article.title))
        state = f"{tr(article.state.capitalize())} {ARROW}"
        # Its sign is in the list of articles, too.
        self._texts[self._state] = (state, state, ARROW)
        code = article.source_language
        name = tr(NAMES.get(code or "", code or ""))
        guess = tr(", a guess") if code and article.source_language_is_guess else ""
        source = tr("From {language}{guess}", language=name, guess=guess) if code else tr("From: not known")
        short = f"{name + (_GUESSED if guess else '') if code else tr('Not known')} {ARROW}"
        self._texts[self._language] = (f"{source} {ARROW}", short, short)
        self._language.setToolTip(
            tr("What the machine translated from. It decides which wrong names are looked for. Click to change it.")
        )
        guess = tr(", a guess") if article.encoding_is_guess else ""
        encoding = article.encoding.upper().replace("_", "-")
        self._texts[self._encoding] = _asking(f"{encoding}{guess}", encoding + (_GUESSED if guess else ""))
        self._encoding.setToolTip(tr("How the file's bytes were read. If letters look wrong, click to look at others."))
        # UTF-8 that nothing else fits is what every file should be; who wants another finds it in the menu.
        told = article.encoding_is_guess or not article.encoding.startswith("utf")
        self._encoding.setVisible(told and article.path is not None and article.format in IN_AN_ENCODING)
        self._lines.setVisible(article.format == WRAPPED_TEXT)
        self._fit()
        self._tick()
        self._sign()

    def show_languages(self) -> None:
        """Show the source languages to choose from, for whoever asks by name and not by the button."""
        menu, button = self._language.menu(), self._language
        menu.popup(button.mapToGlobal(QtCore.QPoint(0, button.height())))
        chosen = next((action for action in menu.actions() if action.isChecked()), None)
        if chosen is not None:
            menu.setActiveAction(chosen)

    def resizeEvent(self, event: QtGui.QResizeEvent) -> None:
        """Shorten title and buttons to the room there is."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QtCore.QObject, event: QtCore.QEvent) -> bool:
        """Measure the title again in another font, and where the buttons beside it leave it other room.

        The sign follows this widget's own palette: a child may be told of a new one before its parent has it.
        """
        if watched is self:
            if event.type() == QtCore.QEvent.Type.PaletteChange:
                self._sign()
        elif event.type() in (QtCore.QEvent.Type.FontChange, QtCore.QEvent.Type.Resize):
            self._elide()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """Let the buttons say all where there is room for it and some of the title, else the least."""
        if self._shown is None:
            return
        shown = [button for button in self._texts if not button.isHidden()]
        for which, title in enumerate((*_LEAST_TITLE, 0)):
            for button, texts in self._texts.items():
                button.setText(texts[which])
            if sum(button.sizeHint().width() + _GAP for button in shown) + title <= self.width():
                break
        self._elide()

    def _elide(self) -> None:
        title, width = self._full_title, QFontMetricsF(self._title.font()).horizontalAdvance
        room = max(40.0, self._title.width() - 4)
        if width(title) > room:
            # Qt's own elidedText wants a member of the namespace Qt.
            fits = bisect_right(range(len(title)), room, key=lambda length: width(title[:length] + ELLIPSIS)) - 1
            title = title[: max(0, fits)] + ELLIPSIS
        self._title.setText(title)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setProperty("framed", True)
        return button

    def _menu(
        self, button: QToolButton, entries: Sequence[tuple[object, str]], chosen: Callable[[object], None]
    ) -> None:
        menu = LetterMenu(button)
        group = QtGui.QActionGroup(menu)
        for value, text in entries:
            action = QtGui.QAction(text, menu, checkable=True)
            action.setData(value)
            # Not what Qt gives back of it: a member of an enumeration comes back as its text.
            action.triggered.connect(lambda _checked, value=value: chosen(value))
            group.addAction(action)
            menu.addAction(action)
        button.setMenu(menu)
        button.setFocusPolicy(QtCore.Qt.FocusPolicy.StrongFocus)

    def _sign(self) -> None:
        """Show the state as the list of articles does: "New" alone might be a button that makes something new."""
        if self._filled and self._shown is not None:
            # After the first picture, like the menus.
            from qa_tool.domain.article import ArticleState
            from ui.signs import state_icon

            self._state.setIcon(state_icon(Theme.of(self.palette()), ArticleState(self._shown.state)))

    def _tick(self) -> None:
        """Tick what the article has, in the menus that are there."""
        article = self._shown
        if article is None:
            return
        for button, chosen in (
            (self._state, article.state),
            (self._language, article.source_language),
        ):
            menu = button.menu()
            for action in menu.actions() if menu else ():
                action.setChecked(action.data() == chosen)


def _asking(full: str, short: str) -> tuple[str, str, str]:
    """Return what a button says that opens a question, in full and shortened."""
    return full + ELLIPSIS, short + ELLIPSIS, short + ELLIPSIS
