"""A copy of the database a day, beside it or elsewhere, of which the last ones are kept."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import date
from glob import escape
from pathlib import Path

from qa_tool.domain.preferences import KEPT


def back_up(database: Path, folder: Path, today: date, keep: int = KEPT) -> Path | None:
    """Copy the database into a folder under the day's date and drop the oldest copies; None where today's is there.

    The copy is made under another name first, so that a half one is never taken for a whole one. sqlite3.Error or
    OSError where it cannot be made: the older copies stay.
    """
    target = folder / f"{database.stem}-{today.isoformat()}{database.suffix}"
    if target.exists():
        return None
    folder.mkdir(parents=True, exist_ok=True)
    half = target.with_name(f"{target.name}.part")
    half.unlink(missing_ok=True)
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(half)) as copy:
        source.backup(copy)
        if copy.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
            # A damaged copy must not push out a sound one.
            message = "it is damaged"
            raise sqlite3.DatabaseError(message)
    half.replace(target)
    day = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"
    # Those of days to come, from a clock that was wrong, push out nothing.
    copies = sorted(folder.glob(f"{escape(database.stem)}-{day}{database.suffix}"))
    for old in [copy for copy in copies if copy.name <= target.name][:-keep]:
        old.unlink()
    return target
