"""Gathers what is typed in one run into one correction."""

from __future__ import annotations

import re

from qa_tool.domain.correction import TextEdit

#: What a word is made of, and how many letters the longest has.
_JOINTS = "'’-"
_PIECE = re.compile(rf"[\w{_JOINTS}]*")
_LONGEST = 40


class TypedRun:
    """What was typed in one go, as one edit."""

    def __init__(self, start: int, removed: str, inserted: str) -> None:
        """Begin with its first key."""
        self._start, self._removed, self._inserted = start, removed, inserted

    @property
    def edit(self) -> TextEdit:
        """All of it."""
        return TextEdit(self._start, self._removed, self._inserted)

    def touches(self, start: int, removed: str) -> bool:
        """Say whether what removes this, typed after it, touches what it put in, or its ends."""
        return start <= self._start + len(self._inserted) and start + len(removed) >= self._start

    def take(self, start: int, removed: str, inserted: str) -> None:
        """Take what was typed after it and touches what it put in."""
        if not removed and start == self._start + len(self._inserted):
            # Nearly every key.
            self._inserted += inserted
            return
        left, right = start - self._start, start + len(removed) - self._start
        before = removed[: max(0, -left)]
        after = removed[len(removed) - (right - len(self._inserted)) :] if right > len(self._inserted) else ""
        self._inserted = self._inserted[: max(0, left)] + inserted + self._inserted[right:]
        self._removed = before + self._removed + after
        self._start = min(self._start, start)


def of_whole_words(edit: TextEdit, text: str) -> TextEdit:
    """Return an edit that is in `text` already, told of the whole word where it is inside of one.

    “rynchuk” → “rinchuk” says little in a history; “Hrynchuk” → “Hrinchuk” is the same change.
    """
    end = edit.start + len(edit.inserted)
    if not (_PIECE.fullmatch(edit.removed) and _PIECE.fullmatch(edit.inserted)):
        return edit
    before = _PIECE.match(text[max(0, edit.start - _LONGEST) : edit.start][::-1])
    after = _PIECE.match(text[end : end + _LONGEST])
    head = before.group()[::-1].lstrip(_JOINTS) if before else ""
    tail = after.group().rstrip(_JOINTS) if after else ""
    # What goes on for so long is no word, but a script that has no blanks.
    if len(head) + len(tail) >= _LONGEST:
        return edit
    return TextEdit(edit.start - len(head), f"{head}{edit.removed}{tail}", f"{head}{edit.inserted}{tail}")
