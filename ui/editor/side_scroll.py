"""Two texts that scroll together: what stands for each other stands at the same height on the screen.

Where one is above the other, as in a narrow window, it stands as far down in the one as in the other.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from qa_tool.review.side_by_side import Pair, SideBySide

#: Scroll bars count lines, and how many a far paragraph has is only known near it; each round is three times nearer.
_ROUNDS = 8


class SideScroll(QObject):
    """Ties the scroll bars of an article and its source, as far as both are in sight.

    The current pair leads while it is in sight, else the middle. Positions are those of Qt: `pairs` and `current` come
    in UTF-16 units.
    """

    def __init__(self, article: QPlainTextEdit, source: QPlainTextEdit, parent: QObject | None = None) -> None:
        """Tie nothing until there are pairs."""
        super().__init__(parent)
        self._article, self._source = article, source
        self.pairs = SideBySide()
        self.current: Pair | None = None
        self._leading = False
        article.verticalScrollBar().valueChanged.connect(self.follow_article)
        source.verticalScrollBar().valueChanged.connect(self.follow_source)

    @Slot()
    def follow_article(self, *_value: int) -> None:
        """Bring the source to where the article is."""
        self._follow(self._article, self._source, turned=False)

    @Slot()
    def follow_source(self, *_value: int) -> None:
        """Bring the article to where the source is."""
        self._follow(self._source, self._article, turned=True)

    def _follow(self, leader: QPlainTextEdit, other: QPlainTextEdit, *, turned: bool) -> None:
        if self._leading or not self._source.isVisible() or not self.pairs.pairs:
            return
        self._leading = True
        here = leader.viewport().rect()
        current = _turned(self.current) if turned else self.current
        if current is not None and current.ours and current.theirs:
            top = _rect(leader, current.ours.start)
            if here.contains(top.center()):
                _bring(other, current.theirs.start, _level(leader, other, top.top()))
                self._leading = False
                return
        bar, others = leader.verticalScrollBar(), other.verticalScrollBar()
        if bar.value() == bar.minimum():
            others.setValue(others.minimum())
        elif bar.value() == bar.maximum():
            others.setValue(others.maximum())
        else:
            middle = leader.cursorForPosition(QPoint(0, here.height() // 2)).position()
            pair = _turned(self.pairs.of_theirs(middle)) if turned else self.pairs.of_ours(middle)
            place = _across(pair, middle)
            if place is not None:
                _bring(other, place, _level(leader, other, _rect(leader, middle).top()))
        self._leading = False


def _turned(pair: Pair | None) -> Pair | None:
    return Pair(pair.theirs, pair.ours) if pair else None


def _across(pair: Pair | None, position: int) -> int | None:
    """Return the place on the other side: as far in its stretch as `position` in its own."""
    if pair is None or pair.ours is None or pair.theirs is None:
        return None
    share = (position - pair.ours.start) / max(1, pair.ours.length)
    return pair.theirs.start + round(min(1.0, max(0.0, share)) * pair.theirs.length)


def _rect(edit: QPlainTextEdit, position: int) -> QRect:
    """Return where a position stands in the viewport."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(min(position, max(0, edit.document().characterCount() - 1)))
    return edit.cursorRect(cursor)


def _level(leader: QPlainTextEdit, other: QPlainTextEdit, height: int) -> int:
    """Return how far down in the other text what is so far down in the leading one belongs, in pixels."""
    ours, theirs = leader.viewport(), other.viewport()
    level = theirs.mapFromGlobal(ours.mapToGlobal(QPoint(0, height))).y()
    top = theirs.mapFromGlobal(ours.mapToGlobal(QPoint(0, 0))).y()
    if top < theirs.height() and top + ours.height() > 0:
        return level
    return height * theirs.height() // max(1, ours.height())


def _bring(edit: QPlainTextEdit, position: int, wanted: int) -> None:
    """Scroll a place so far down in its text, in pixels, without moving the caret."""
    bar, height = edit.verticalScrollBar(), edit.viewport().height()
    line = max(1, edit.fontMetrics().lineSpacing())
    if abs(_rect(edit, position).top() - wanted) > 2 * height:
        bar.setValue(edit.document().findBlock(position).firstLineNumber() - wanted // line)
    for _ in range(_ROUNDS):
        lines = round((_rect(edit, position).top() - wanted) / line)
        if not lines:
            return
        bar.setValue(bar.value() + lines)
