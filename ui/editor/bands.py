"""Bands of colour behind places of the text: the current issue, the sentence that is read beside its source."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

# By their modules where the first picture does without them: PySide makes a class when it is first named.
from PySide6 import QtGui, QtWidgets

if TYPE_CHECKING:
    from qa_tool.domain.span import Span

#: From the lowest to the highest.
SENTENCE, ISSUE = "sentence", "issue"


class _Band(NamedTuple):
    """What it was made of, and what Qt paints."""

    span: Span
    colour: int
    painted: QtWidgets.QTextEdit.ExtraSelection


class Bands:
    """Lays bands behind a text; they go with its words."""

    def __init__(self, editor: QtWidgets.QPlainTextEdit, select: Callable[[QtGui.QTextCursor, int, int], None]) -> None:
        """Start without any; `select` has a cursor select from one place to another (code points)."""
        self._editor, self._select = editor, select
        self._bands: dict[str, _Band] = {}
        # Those that may lie elsewhere than where they were laid.
        self._moved: set[str] = set()

    def text_changes(self) -> None:
        """Note that the text is another one: what lies on the same place now is another band."""
        self._moved = set(self._bands)

    def lay(self, name: str, span: Span | None, colour: QtGui.QColor | None) -> None:
        """Lay the band of a name (SENTENCE, ISSUE) behind a place, or take it away."""
        known = self._bands.get(name)
        wanted = None if span is None or colour is None else (span, colour.rgba())
        if name not in self._moved and (known[:2] if known else None) == wanted:
            # Qt paints the whole text again for every band that it is given, the same ones too.
            return
        self._moved.discard(name)
        self._bands.pop(name, None)
        if span is not None and colour is not None:
            painted, cursor = QtWidgets.QTextEdit.ExtraSelection(), QtGui.QTextCursor(self._editor.document())
            self._select(cursor, span.start, span.end)
            painted.cursor = cursor
            painted.format.setBackground(colour)
            self._bands[name] = _Band(span, colour.rgba(), painted)
        self._paint()

    def colour(self, name: str, colour: QtGui.QColor) -> None:
        """Have a band, if it is laid, in another colour where it lies."""
        band = self._bands.get(name)
        if band is not None:
            band.painted.format.setBackground(colour)
            self._bands[name] = band._replace(colour=colour.rgba())
            self._paint()

    def _paint(self) -> None:
        self._editor.setExtraSelections([self._bands[key].painted for key in (SENTENCE, ISSUE) if key in self._bands])
