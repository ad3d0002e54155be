"""Why an issue was flagged: the evidence, the glossary entry, the other places in the article."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from qa_tool.domain.issue import PlacedIssue
from qa_tool.domain.term import Term, TermStatus
from ui.models.wording import breakable, check_title, context, language_name, one_line
from ui.theme import SPACE
from ui.tongue import tr

_SHARE = re.compile(r"(0(\.\d+)?|1(\.0+)?)$")
#: Links shown to other places; more are in the list of issues.
MOST_PLACES = 6
#: Code points shown before and after the words at another place.
_AROUND = 40


class ReasonsView(QWidget):
    """Rows of label and text, then links; `place_chosen` carries the PlacedIssue of a link."""

    place_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setAccessibleName(tr("Why this is flagged"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._body: QWidget | None = None

    def show_reasons(
        self,
        placed: PlacedIssue,
        others: Sequence[PlacedIssue],
        source_language: str | None = None,
        said: str = "",
        text: str = "",
    ) -> None:
        """Show why `placed` was flagged and where else in `text` the same is found; `said` is what the source has."""
        self.clear()
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(1, 1)
        for label, reason in reasons(placed, source_language):
            if said and reason == one_line(said):
                # The whole sentence stands on the card already.
                continue
            row = grid.rowCount()
            grid.addWidget(_label(label, muted=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_label(reason), row, 1)
        if others:
            row = grid.rowCount()
            grid.addWidget(_label(tr("Also here"), muted=True), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self._links(others, text), row, 1)
        self._column.addWidget(body)
        self._body = body

    def clear(self) -> None:
        """Show nothing."""
        if self._body is not None:
            self._column.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None

    def _links(self, others: Sequence[PlacedIssue], text: str) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for other in others[:MOST_PLACES]:
            where = tr("paragraph {number}", number=other.paragraph + 1)
            link = _Link(f"{_short(other.issue.text)}, {where}".replace("&", "&&"))
            link.setProperty("link", True)
            link.setToolTip(tr("Go there: {message}", message=tr(other.issue.message)))
            link.setAccessibleName(tr("Go to {words} in {where}", words=other.issue.text, where=where))
            link.setCursor(Qt.CursorShape.PointingHandCursor)
            link.clicked.connect(lambda _checked=False, to=other: self.place_chosen.emit(to))
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
            if text:
                column.addWidget(_label(one_line("".join(context(text, other.span, _AROUND))), muted=True))
        more = len(others) - MOST_PLACES
        if more > 0:
            column.addWidget(_label(tr("and {more:,} more", more=more), muted=True))
        return box


class _Link(QPushButton):
    """Words to click on, shortened to the room there is."""

    def minimumSizeHint(self) -> QSize:
        """Leave the room to the words beside it."""
        return QSize(12 * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def fitting(self) -> QStyleOptionButton:
        """Return how to paint as much of the words as fits."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        option.text = self.fontMetrics().elidedText(option.text, Qt.TextElideMode.ElideRight, room)
        return option

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much of the words as fits."""
        option = self.fitting()
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.end()


def reasons(placed: PlacedIssue, source_language: str | None = None) -> list[tuple[str, str]]:
    """Return the rows of label and text that say why an issue was flagged.

    Of the source forms of a term, those of the article's `source_language` are shown, where there are some.
    """
    issue, term = placed.issue, placed.issue.term
    entry = term.canonical if term else None
    # What the entry itself says below need not be said twice.
    rows = [_evidence(label, text) for label, text in issue.evidence.items() if text != entry]
    if term is not None:
        rows += _entry(term, source_language)
    rows.append((tr("Rule"), check_title(issue.check)))
    return rows


def _evidence(label: str, text: str) -> tuple[str, str]:
    if label.casefold() == "score" and _SHARE.match(text):
        return tr("How sure"), f"{float(text):.0%}"
    label = tr(label)
    return label[:1].upper() + label[1:], one_line(tr(text))


def _entry(term: Term, source_language: str | None) -> list[tuple[str, str]]:
    standing = "" if term.status is TermStatus.APPROVED else f", {tr(term.status.value)}"
    rows = [(tr("Glossary"), f"{term.canonical} ({tr(term.kind.value)}{standing})")]
    if term.accepted:
        rows.append((tr("Accepted"), ", ".join(term.accepted)))
    forms = {code: forms for code, forms in term.source_forms.items() if forms}
    if source_language in forms:
        forms = {source_language: forms[source_language]}
    if forms:
        rows.append((tr("Source"), "\n".join(f"{language_name(code)}: {', '.join(of)}" for code, of in forms.items())))
    if term.note:
        rows.append((tr("Note"), term.note))
    return rows


def _label(text: str, *, muted: bool = False) -> QLabel:
    label = QLabel(breakable(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("muted", muted)
    label.setWordWrap(True)
    if muted:
        # Not narrower than this, or the room goes to the words beside it.
        metrics = label.fontMetrics()
        label.setMinimumWidth(min(metrics.horizontalAdvance(text), 12 * metrics.averageCharWidth()))
    else:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _short(text: str) -> str:
    words = one_line(text)
    return words if len(words) <= 24 else f"{words[:22]}…"
