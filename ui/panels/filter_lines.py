"""The filters of a list: on one line, on two where one would cut them short, and folded where the list is low."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.theme import SPACE
from ui.tongue import tr


class FilterLines(QWidget):
    """A field for words and other filters, some of which are behind a button while the list has no room for two lines.

    Those that hide rows, as `hides_rows` says, are not put away: nobody would know why rows are missing.
    """

    def __init__(
        self,
        words: QLineEdit,
        first: Sequence[QWidget],
        second: Sequence[QWidget],
        *,
        foldable: Sequence[QWidget],
        hides_rows: Callable[[], bool],
    ) -> None:
        """Put `words` and `first` on the first line, `second` on the other."""
        super().__init__()
        self._foldable, self._hides_rows = tuple(foldable), hides_rows
        self._filters = (words, *first, *second)
        self._is_low = False
        self.more = QPushButton(tr("More filters"))
        self.more.setCheckable(True)
        self.more.setToolTip(tr("Show the other filters and the order on a second line"))
        self.more.toggled.connect(self.lay)
        self.more.hide()
        self._lines = (QHBoxLayout(), QHBoxLayout())
        self._lines[0].addWidget(words, 1)
        for line, widgets in zip(self._lines, (first, (*second, self.more)), strict=True):
            for widget in widgets:
                line.addWidget(widget)
        self._lines[1].addStretch()
        self._column = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        for line in self._lines:
            line.setSpacing(2 * SPACE)
            self._column.addLayout(line)
        self._column.setSpacing(2 * SPACE)
        self._column.setStretchFactor(self._lines[0], 1)

    def fit(self, *, is_low: bool) -> None:
        """Lay the filters out anew; `is_low`: the list they stand above has little height."""
        self._is_low = is_low
        self.lay()

    @Slot()
    def lay(self, *_what: object) -> None:
        """Put them on two lines where one would cut them short, or fold them."""
        # Also of those that are put away; whatever else is hidden is not one of the filters just now.
        shown = [one for one in self._filters if one in self._foldable or not one.isHidden()]
        widths = [max(one.sizeHint().width(), one.minimumWidth()) for one in shown]
        needs_two = sum(widths) + 2 * SPACE * len(widths) > self.width()
        folds = needs_two and self._is_low and not self._hides_rows()
        is_folded = folds and not self.more.isChecked()
        for widget in self._foldable:
            widget.setVisible(not is_folded)
        self.more.setVisible(folds)
        direction = QBoxLayout.Direction
        self._column.setDirection(direction.TopToBottom if needs_two and not is_folded else direction.LeftToRight)

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as two lines are, also while there is one."""
        return QSize(self.least().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay them out anew for this width: whoever holds them has its new size before they have theirs."""
        super().resizeEvent(event)
        self.lay()

    def least(self) -> QSize:
        """Return the least room: the wider one of two lines, and one line's height."""
        widths, heights = zip(*((s.width(), s.height()) for s in (x.minimumSize() for x in self._lines)), strict=True)
        return QSize(max(widths) + 2 * SPACE, max(heights) + 2 * SPACE)
