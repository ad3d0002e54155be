"""The card of the current issue: what is wrong, why, what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from qa_tool.domain.decision import Scope
from qa_tool.domain.issue import PlacedIssue
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from ui.desk import ReviewDesk
from ui.keys import Keys, plain
from ui.models.wording import SEVERITIES, breakable, context, suggestion_words
from ui.panels.no_issue import NoIssue
from ui.panels.offer_line import OfferLine
from ui.panels.reasons_view import ReasonsView
from ui.panels.refresh import Refresher
from ui.panels.source_line import SourceLine
from ui.panels.wrapping_button import WrappingButton
from ui.shapes import SIDE
from ui.signs import severity_icon
from ui.theme import SPACE, Theme, sized
from ui.tongue import tr

#: Suggestions that have a key: Ctrl+1 to Ctrl+9.
MOST_SUGGESTIONS = 9
#: Code points of the sentence shown on either side of the flagged words.
AROUND = 130

_SCOPES = (
    (Scope.HERE, say("Here"), say("Fine at this place ({dismiss-here})")),
    (Scope.ARTICLE, say("In this article"), say("Fine everywhere in this article ({dismiss-article})")),
    (Scope.ALWAYS, say("Always"), say("Fine in every article ({dismiss-always})")),
    (
        Scope.TERM,
        say("For this term"),
        say("These words do not mean this glossary term, in any article ({dismiss-term})"),
    ),
)


class _Narrow(QScrollArea):
    """Scrolls up and down alone: what is in it is never wider than what is seen of it."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Have the room that a scroll bar leaves."""
        body = self.widget()
        if body is not None:
            body.setMaximumWidth(self.viewport().width())
        super().resizeEvent(event)


class CardPanel(QWidget):
    """Shows the controller's current issue; a bare digit applies a suggestion.

    `equal_asked` is emitted for "Correct all like this", which the window answers with its preview, and `lesson_asked`
    for "Edit first" below a question, which it answers with the glossary entry.
    """

    equal_asked = Signal()
    lesson_asked = Signal()

    def __init__(self, desk: ReviewDesk, parent: QWidget | None = None, keys: Keys | None = None) -> None:
        """Follow `desk`, and name the keys that the actions have."""
        super().__init__(parent)
        self._desk = desk
        self._keys = keys or Keys(parent=self)
        self._placed: PlacedIssue | None = None
        self.setAccessibleName(tr("Current issue"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The stylesheet draws a ring around it while it has the keyboard.
        self.setProperty("ring", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(max(260, 30 * self.fontMetrics().averageCharWidth()))
        column = QVBoxLayout(self)
        # Room for the ring.
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        # In its place before it gets its pages: without a parent they would come up as windows.
        self._pages = QStackedLayout()
        column.addLayout(self._pages, 1)
        self.no_issue = NoIssue(desk, self._keys)
        self._pages.addWidget(self.no_issue)
        self._pages.addWidget(self._build_card())
        self.offer = OfferLine(keys=self._keys)
        self.offer.answered.connect(desk.answer_offer)
        self.offer.edit_asked.connect(self.lesson_asked)
        column.addWidget(self.offer)
        # What the source says where an issue stands, and the words of it that the evidence names.
        self.beside: Callable[[PlacedIssue], tuple[str, Sequence[Span]]] = lambda _placed: ("", ())
        self._refresher = Refresher(self, self.refresh)
        self.refresh_soon = self._refresher.ask
        desk.current_changed.connect(self._on_current)
        self._refresher.follow(desk.changed, desk.article_opened, desk.checked, self._keys.changed)
        self.refresh()

    # what is shown

    @Slot()
    def refresh(self) -> None:
        """Show the current issue, or what there is to do without one."""
        placed, session = self._desk.current, self._desk.session
        self._placed = placed
        self.offer.show_offer(session.offer if session else None, session.text if session else "")
        if placed is None:
            self.no_issue.refresh()
            self._pages.setCurrentIndex(0)
        else:
            self._show_issue(placed)

    def _show_issue(self, placed: PlacedIssue) -> None:
        session, issue = self._desk.session, placed.issue
        text = session.text if session else ""
        theme = Theme.of(self.palette())
        self._sign.setPixmap(severity_icon(theme, issue.severity).pixmap(QSize(SIDE, SIDE), self.devicePixelRatioF()))
        self._sign.setAccessibleName(tr(SEVERITIES[issue.severity]))
        places = [p.fingerprint for p in self._desk.on_the_way()]
        at = places.index(placed.fingerprint) + 1 if placed.fingerprint in places else 0
        position = tr(", {at} of {number}", at=at, number=len(places)) if at else ""
        self._where.setText(tr(SEVERITIES[issue.severity]) + position)
        self._what.setText(breakable(tr(issue.message)))
        self._sentence.setText(self._marked(text, placed, theme))
        said, words = self.beside(placed)
        self.source.show_words(said, words)
        self._show_suggestions(placed, text)
        equal = len(self._desk.equal_issues())
        self._equal.setVisible(equal > 1 and bool(issue.suggestions))
        self._equal.setText(tr("Correct all {equal} like this…", equal=equal))
        source_language = session.article.source_language if session else None
        self._reasons.show_reasons(placed, self._others(placed), source_language, said, text)
        self._scopes[Scope.TERM].setVisible(issue.term is not None)
        self._pages.setCurrentIndex(1)

    def _show_suggestions(self, placed: PlacedIssue, text: str) -> None:
        suggestions = placed.issue.suggestions[:MOST_SUGGESTIONS]
        for number, suggestion in enumerate(suggestions):
            button = self._suggestion(number)
            button.show_words(suggestion_words(suggestion, text, placed.span), str(number + 1))
            button.setToolTip(self._keys.words(tr("Apply and go on ({key})", key=f"{{apply-{number + 1}}}")))
            button.show()
        for button in self._suggestions[len(suggestions) :]:
            button.hide()
        self._no_suggestion.setVisible(not suggestions)

    def _others(self, placed: PlacedIssue) -> Sequence[PlacedIssue]:
        """Return the other open issues of the same words or the same term."""
        issue = placed.issue
        words = issue.text.casefold()
        return [
            p
            for p in self._desk.issues
            if p.span != placed.span
            and (
                (p.issue.check, p.issue.text.casefold()) == (issue.check, words)
                or (issue.term is not None and p.issue.term is not None and p.issue.term == issue.term)
            )
        ]

    def _marked(self, text: str, placed: PlacedIssue, theme: Theme) -> str:
        before, words, after = context(text, placed.span, AROUND)
        colour = theme.severity_colour(placed.issue.severity)
        shown = escape(breakable(words)).replace("\n", "¶<br>") or "‸"
        return (
            f"{escape(breakable(before))}<b style='color:{colour}; text-decoration:underline'>{shown}</b>"
            f"{escape(breakable(after))}"
        )

    # how it is built

    def _build_card(self) -> QWidget:
        page = QWidget()
        body = QWidget()
        body.setAutoFillBackground(False)
        column = QVBoxLayout(body)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addLayout(self._build_heading())
        column.addWidget(self._build_sentence())
        self.source = SourceLine()
        column.addWidget(self.source)
        self._choices = QVBoxLayout()
        self._choices.setSpacing(SPACE + 2)
        self._suggestions: list[WrappingButton] = []
        self._no_suggestion = QLabel(tr("No suggestion: type the right words in the text."))
        self._no_suggestion.setProperty("muted", True)
        self._no_suggestion.setWordWrap(True)
        self._equal = QPushButton()
        self._keys.tip(self._equal, tr("Apply the first suggestion to all of them, with a preview ({apply-equal})"))
        self._equal.clicked.connect(self.equal_asked)
        column.addLayout(self._choices)
        column.addWidget(self._no_suggestion)
        column.addWidget(self._equal)
        self._reasons = ReasonsView()
        self._reasons.place_chosen.connect(self._desk.choose)
        column.addWidget(self._reasons)
        column.addStretch(1)
        scroll = _Narrow()
        scroll.setWidget(body)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        outer.addWidget(self._build_footer())
        return page

    def _build_heading(self) -> QVBoxLayout:
        self._sign = QLabel()
        self._where = QLabel()
        self._where.setProperty("muted", True)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        row.addWidget(self._sign)
        row.addWidget(self._where, 1)
        for sign, name, key, go in (
            ("‹", tr("Previous issue"), "previous-issue", self._desk.previous_issue),
            ("›", tr("Next issue"), "next-issue", self._desk.next_issue),
        ):
            button = QPushButton(sign)
            button.setAccessibleName(name)
            self._keys.tip(button, f"{name} ({{{key}}})")
            button.setFixedWidth(30)
            button.setProperty("small", True)
            button.clicked.connect(lambda _checked=False, act=go: act())
            row.addWidget(button)
        self._what = QLabel()
        self._what.setObjectName("card-what")
        self._what.setWordWrap(True)
        self._what.setTextFormat(Qt.TextFormat.PlainText)
        self._what.setFont(sized(self.font(), 1, strong=True))
        self._what.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout()
        column.setSpacing(SPACE)
        column.addLayout(row)
        column.addWidget(self._what)
        return column

    def _build_sentence(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("card", True)
        self._sentence = QLabel()
        self._sentence.setAccessibleName(tr("The flagged words in their sentence"))
        self._sentence.setWordWrap(True)
        self._sentence.setTextFormat(Qt.TextFormat.RichText)
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QVBoxLayout(frame)
        row.setContentsMargins(10, 8, 10, 8)
        row.addWidget(self._sentence)
        return frame

    def _build_footer(self) -> QWidget:
        frame = QFrame()
        frame.setProperty("footer", True)
        title = QLabel(tr("It is fine"))
        title.setProperty("muted", True)
        grid = QGridLayout(frame)
        grid.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        grid.setSpacing(SPACE + 2)
        grid.addWidget(title, 0, 0, 1, 2)
        self._scopes: dict[Scope, QPushButton] = {}
        for number, (scope, text, tip) in enumerate(_SCOPES):
            button = QPushButton(tr(text))
            self._keys.tip(button, tr(tip), f"{plain(tr(text))}: {{tip}}")
            button.clicked.connect(lambda _checked=False, reach=scope: self._desk.dismiss(reach))
            self._scopes[scope] = button
            grid.addWidget(button, 1 + number // 2, number % 2)
        return frame

    def _suggestion(self, number: int) -> WrappingButton:
        while len(self._suggestions) <= number:
            index = len(self._suggestions)
            button = WrappingButton()
            button.setProperty("first", index == 0)
            button.clicked.connect(lambda _checked=False, at=index: self._desk.apply_suggestion(at))
            self._choices.addWidget(button)
            # Behind the buttons before it, so that Tab goes from number to number.
            QWidget.setTabOrder(self._suggestions[-1] if self._suggestions else self._what, button)
            self._suggestions.append(button)
        return self._suggestions[number]

    @Slot(object)
    def _on_current(self, placed: object) -> None:
        inside = self.isAncestorOf(self.focusWidget() or self) and (self.focusWidget() or self).hasFocus()
        if placed is None:
            # After a decision the next issue comes in the same breath: the card need not be laid out twice.
            self._refresher.ask()
        else:
            self._refresher.next()
        if inside:
            # The button that had the focus may be gone; digits keep working from the card itself.
            self.setFocus()

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed out of sight."""
        super().showEvent(event)
        self._refresher.catch_up()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Apply a suggestion by its bare digit."""
        digit = event.key() - Qt.Key.Key_1.value
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and 0 <= digit < MOST_SUGGESTIONS and self._placed is not None:
            self._desk.apply_suggestion(digit)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        # Later: widgets must not come and go while Qt walks over all of them with the new palette.
        if event.type() == QEvent.Type.PaletteChange and self._placed is not None:
            self._refresher.ask()
