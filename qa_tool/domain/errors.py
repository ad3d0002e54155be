"""The one kind of error that a user reads."""

from __future__ import annotations


class EmendError(Exception):
    """The world is at fault: a file, a database or an option that cannot be used.

    `what` says in one sentence what happened and where, `hint` what to do about it.
    Anything else that is raised is a defect of the program.
    """

    def __init__(self, what: str, hint: str = "") -> None:
        """Keep both sentences; the error reads as one line."""
        super().__init__(f"{what} {hint}".strip())
        self.what = what
        self.hint = hint


class InUse(EmendError):  # noqa: N818 - it says what happened, as others of its kind do
    """Another program, or another thread, has the database for itself just now: what is to be written waits."""


class ChangedElsewhere(EmendError):  # noqa: N818 - it says what happened, as others of its kind do
    """Somebody else, perhaps another window, has written to the log of the same article meanwhile."""
