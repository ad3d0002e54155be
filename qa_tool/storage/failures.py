"""What a failing database says, in a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DatabaseError, DataError, IntegrityError, NotSupportedError, ProgrammingError

from qa_tool.domain.errors import EmendError, InUse
from qa_tool.domain.said import say

CLOSE_IT = say("Close the other program and try again.")

#: What SQLite's messages mean to a person, and what to do: the first match counts.
_MEANINGS = (
    ("readonly", say("cannot be written."), say("Check that the file and its folder may be written to.")),
    ("read-only", say("cannot be written."), say("Check that the file and its folder may be written to.")),
    (
        "full",
        say("cannot grow: the disk is full."),
        say("Make room on the disk; what you do in the window meanwhile is kept and written then."),
    ),
    (
        "malformed",
        say("is damaged."),
        say("Put back a copy from the folder backups beside it, or move the file away."),
    ),
    (
        "not a database",
        say("is not a database of Emend."),
        say("Move the file away to begin anew, or name another one."),
    ),
    ("unable to open", say("cannot be opened."), say("Check that its folder exists and may be written to.")),
    ("disk i/o", say("cannot be read or written."), say("Check the disk.")),
)


@contextmanager
def told_plainly(name: str) -> Iterator[None]:
    """Turn a failing database called `name` into an EmendError; what our own statements did wrong stays a defect."""
    try:
        yield
    except (IntegrityError, ProgrammingError, DataError, NotSupportedError):
        raise
    except DatabaseError as error:
        raise meaning(name, str(error.orig)) from error


def meaning(name: str, message: str) -> EmendError:
    """Return the EmendError for a message of the database."""
    lowered = message.lower()
    if "locked" in lowered:
        return InUse(say("The database {name} is in use by another program.", name=name), CLOSE_IT)
    for word, what, hint in _MEANINGS:
        if word in lowered:
            return EmendError(say("The database {name} {what}", name=name, what=what), hint)
    return EmendError(
        say("The database {name} cannot be used: {message}.", name=name, message=message),
        "Name another database or ask for help.",
    )
