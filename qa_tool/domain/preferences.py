"""What an editor has set for good, for all articles."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qa_tool.domain.errors import EmendError
from qa_tool.domain.profile import SHIPPED, Profile
from qa_tool.domain.said import say

#: Copies of the database that are kept, one a day, where nothing else is set.
KEPT = 7
MOST_KEPT = 365


@dataclass(frozen=True, slots=True)
class Preferences:
    """The editor's own profiles, and what belongs to no profile.

    `desk` is the name of the profile that new articles get. `editor` signs corrections; "" is the user's name on this
    computer. `backup_folder` is where the daily copies go; "" is beside the database; `backup_copies` are kept.
    """

    profiles: tuple[Profile, ...] = ()
    desk: str = SHIPPED.name
    editor: str = ""
    backup_folder: str = ""
    backup_copies: int = KEPT

    def named(self, name: str) -> Profile:
        """Return the profile of a name, in any case; EmendError where there is none."""
        found = [each for each in (SHIPPED, *self.profiles) if each.name.casefold() == name.strip().casefold()]
        if found:
            return found[0]
        names = ", ".join(f"“{each.name}”" for each in (SHIPPED, *self.profiles))
        raise EmendError(say("There is no profile called “{name}”.", name=name), say("There is {names}.", names=names))

    def by_id(self, number: int | None) -> Profile:
        """Return the profile of an id; the one that ships where it is gone or None."""
        return next((each for each in self.profiles if number is not None and each.id == number), SHIPPED)


def name_fault(name: str, others: Iterable[str]) -> str:
    """Return what is wrong with the name of a profile ("" for nothing); `others` are those of the other ones."""
    shown = " ".join(name.split())
    if not shown:
        return say("A profile needs a name.")
    if len(shown) > LONGEST_NAME:
        return say("A name may have {number} letters.", number=LONGEST_NAME)
    if shown.casefold() in {other.casefold() for other in (SHIPPED.name, *others)}:
        return say("There is a profile called “{name}” already.", name=shown)
    return ""


LONGEST_NAME = 60
