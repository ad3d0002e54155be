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
from ui.models.wording import breakable, check_title, context, language_name, one_line, words_or
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
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(3 * SPACE)
        self._grid.setVerticalSpacing(SPACE)
        self._grid.setColumnStretch(1, 1)
        # Labels and links stay and get other words: to make them anew for every issue takes longer than all else here.
        self._rows: list[tuple[QLabel, QLabel]] = []
        self._links = _Links(self)
        self._links.place_chosen.connect(self.place_chosen)
        self._links_label = _label(self, muted=True)
        _show(self._links_label, tr("Also here"))
        self._add_row()
        self.clear()

    def show_reasons(
        self,
        placed: PlacedIssue,
        others: Sequence[PlacedIssue],
        source_language: str | None = None,
        said: str = "",
        text: str = "",
    ) -> None:
        """Show why `placed` was flagged and where else in `text` the same is found; `said` is what the source has."""
        # The whole sentence stands on the card already.
        rows = [row for row in reasons(placed, source_language) if not said or row[1] != one_line(said)]
        while len(self._rows) < len(rows):
            self._add_row()
        for labels, words in zip(self._rows, rows, strict=False):
            for label, shown in zip(labels, words, strict=True):
                _show(label, shown)
        _hide_from(self._rows, len(rows))
        self._links_label.setVisible(bool(others))
        self._links.show_places(others, text)

    def clear(self) -> None:
        """Show nothing."""
        _hide_from(self._rows, 0)
        self._links_label.hide()
        self._links.hide()

    def _add_row(self) -> None:
        number = len(self._rows)
        row = _label(self, muted=True), _label(self)
        self._rows.append(row)
        self._grid.addWidget(row[0], number, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(row[1], number, 1)
        # Behind all rows.
        for column, below in enumerate((self._links_label, self._links)):
            self._grid.addWidget(below, number + 1, column, Qt.AlignmentFlag.AlignTop)


class _Links(QWidget):
    """Links to other places, each with the words around it."""

    place_chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._places: Sequence[PlacedIssue] = ()
        self._links: list[tuple[_Link, QLabel]] = []
        self._more = _label(self, muted=True)
        self._column.addWidget(self._more)

    def show_places(self, places: Sequence[PlacedIssue], text: str) -> None:
        """Show as many as there is room for, and how many more there are."""
        self._places = places
        while len(self._links) < min(len(places), MOST_PLACES):
            self._add_link()
        for (link, around), place in zip(self._links, places, strict=False):
            where = tr("paragraph {number}", number=place.paragraph + 1)
            link.setText(f"{_short(place.issue.text)}, {where}".replace("&", "&&"))
            link.setToolTip(tr("Go there: {message}", message=tr(place.issue.message)))
            link.setAccessibleName(tr("Go to {words} in {where}", words=place.issue.text, where=where))
            link.show()
            if text:
                _show(around, one_line("".join(context(text, place.span, _AROUND))))
            else:
                around.hide()
        _hide_from(self._links, len(places))
        more = len(places) - MOST_PLACES
        if more > 0:
            _show(self._more, tr("and {more:,} more", more=more))
        else:
            self._more.hide()
        self.setVisible(bool(places))

    def _add_link(self) -> None:
        number = len(self._links)
        link, around = _Link(self), _label(self, muted=True)
        link.clicked.connect(lambda: self.place_chosen.emit(self._places[number]))
        # Above "and more".
        self._column.insertWidget(2 * number, link, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.insertWidget(2 * number + 1, around)
        self._links.append((link, around))


class _Link(QPushButton):
    """Words to click on, shortened to the room there is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("link", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

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


def _label(parent: QWidget, *, muted: bool = False) -> QLabel:
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("muted", muted)
    label.setWordWrap(True)
    # Beside one of two lines, level with the first.
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    if not muted:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _show(label: QLabel, text: str) -> None:
    """Show words in a label; a muted one is not narrower than they need, or the room goes to the words beside it."""
    label.setText(breakable(text))
    if label.property("muted"):
        metrics = label.fontMetrics()
        label.setMinimumWidth(min(metrics.horizontalAdvance(text), 12 * metrics.averageCharWidth()))
    label.show()


def _hide_from(rows: Sequence[Sequence[QWidget]], first: int) -> None:
    for row in rows[first:]:
        for widget in row:
            widget.hide()


def _short(text: str) -> str:
    words = words_or(text, tr("nothing"))
    return words if len(words) <= 24 else f"{words[:22]}…"
