"""What is left of all corrections of one place: how a document is told what to change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class NetChange:
    """A stretch [start, end) of the machine's text, in code points, and what stands in its place now.

    `editor` and `when` (UTC) are those of the last correction of this place; `reason` says in words why, "" where
    somebody just typed.
    """

    start: int
    end: int
    inserted: str
    editor: str
    when: datetime
    reason: str = ""
