"""Gathers what is typed in one run into one correction."""

from __future__ import annotations

from qa_tool.domain.correction import TextEdit


class TypedRun:
    """What was typed in one go, as one edit."""

    def __init__(self, start: int, removed: str, inserted: str) -> None:
        """Begin with its first key."""
        self._start, self._removed, self._inserted = start, removed, inserted

    @property
    def edit(self) -> TextEdit:
        """All of it."""
        return TextEdit(self._start, self._removed, self._inserted)

    def take(self, start: int, removed: str, inserted: str) -> bool:
        """Take what was typed after it; False, and nothing taken, where that does not touch what it put in."""
        end = self._start + len(self._inserted)
        if start == end and not removed:
            # Nearly every key.
            self._inserted += inserted
            return True
        left, right = start - self._start, start + len(removed) - self._start
        if start > end or right < 0:
            return False
        before = removed[: max(0, -left)]
        after = removed[len(removed) - (right - len(self._inserted)) :] if right > len(self._inserted) else ""
        self._inserted = self._inserted[: max(0, left)] + inserted + self._inserted[right:]
        self._removed = before + self._removed + after
        self._start = min(self._start, start)
        return True
