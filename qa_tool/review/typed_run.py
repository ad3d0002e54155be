"""Gathers what is typed in one run into one correction."""

from __future__ import annotations

from qa_tool.domain.correction import TextEdit


def joined(former: TextEdit, latter: TextEdit) -> TextEdit | None:
    """Return the two edits, one after the other, as one; None where the second does not touch what the first put in."""
    start, end = former.start, former.start + len(former.inserted)
    if latter.start == end and not latter.removed:
        # Nearly every key.
        return TextEdit(start, former.removed, former.inserted + latter.inserted)
    left, right = latter.start, latter.start + len(latter.removed)
    if left > end or right < start:
        return None
    before = latter.removed[: max(0, start - left)]
    after = latter.removed[len(latter.removed) - max(0, right - end) :] if right > end else ""
    kept_head = former.inserted[: max(0, left - start)]
    kept_tail = former.inserted[max(0, right - start) :]
    return TextEdit(min(start, left), before + former.removed + after, kept_head + latter.inserted + kept_tail)
