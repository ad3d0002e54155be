"""Takes what is typed into the text: what the document says it was changed in, as an edit in code points."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ui.editor.marks_in_sight import MarksInSight
    from ui.editor.paragraphs import Paragraphs


class Typing:
    """Follows the document at every key, and tells what was typed.

    Other code has run since the key before, and all that is called for the first time again is slow: 20 µs a call of
    Qt's, and 8 µs to keep something on an object of Qt's, where one of Python's takes less than 1. Hence this is one.
    """

    def __init__(self, paragraphs: Paragraphs, tell_caret: Callable[[], None]) -> None:
        """Keep what knows the text; `tell_caret` is called when the caret went elsewhere and nothing was typed."""
        self.paragraphs, self.tell_caret = paragraphs, tell_caret
        self.marks: MarksInSight | None = None
        #: Whether the text is given an edit that was not typed.
        self.own = False
        #: Whether the text has just been typed in, and the caret is about to follow.
        self.caret_follows = False
        #: Whether what is selected was selected to show it, and the caret has not moved since.
        self.just_shown = False
        #: Is told where the document was changed, and how much stands there now (UTF-16 units), where more was changed
        #: than a letter inside of a paragraph.
        self.touched: Callable[[int, int], None] = lambda _position, _added: None
        #: Are told what was typed: where, what was removed, what was inserted. A signal costs more than all of them.
        self.typed: list[Callable[[int, str, str], None]] = []

    def contents_change(self, position: int, removed: int, added: int) -> None:
        """Take what the document was changed in, in UTF-16 units."""
        marks = self.marks
        if self.own:
            if marks is not None:
                marks.lines_change()
            return
        edit = self.paragraphs.take(position, removed, added)
        place = self.paragraphs.alone(edit[0]) if edit is not None else None
        if edit is None or place is None or removed or added != 1 or self._at_an_end(place, edit[2]):
            self.touched(position, added)
        if marks is not None:
            if edit is None or place is None:
                marks.lines_change()
            else:
                marks.text_changes(*place, edit[1], edit[2])
        if edit is not None:
            self.caret_follows = True
            for tell in self.typed:
                tell(*edit)

    def _at_an_end(self, place: tuple[int, int], letter: str) -> bool:
        """Say whether a letter is the first of its paragraph, or a blank behind the last, where another word begins."""
        number, column = place
        return column == 0 or (letter == " " and column + 1 == len(self.paragraphs.line(number)))

    def caret_moves(self) -> None:
        """Take that the caret stands elsewhere."""
        self.just_shown = False
        # Whoever was told of the typing knows that the caret stands behind it.
        if self.caret_follows:
            self.caret_follows = False
        elif not self.own:
            self.tell_caret()
