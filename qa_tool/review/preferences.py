"""What the editor has set, kept in the database; and what follows from it for one article."""

from __future__ import annotations

from qa_tool.checks.facts import Facts
from qa_tool.domain.errors import EmendError
from qa_tool.domain.preferences import KEPT, MOST_KEPT, Preferences, name_fault
from qa_tool.domain.profile import SHIPPED, Profile
from qa_tool.storage.database import Database
from qa_tool.text.files import expanded

_DESK, _EDITOR, _FOLDER, _COPIES = "profile", "editor", "backup folder", "backup copies"


class StoredPreferences:
    """The preferences of a database. They are read anew each time: another program may have changed them."""

    def __init__(self, database: Database) -> None:
        """Read from and write to an open database."""
        self._database = database

    def load(self) -> Preferences:
        """Return all of it."""
        get = self._database.settings.get
        profiles, copies = self._database.profiles.all(), get(_COPIES)
        desk = next((each.name for each in profiles if str(each.id) == get(_DESK)), SHIPPED.name)
        kept = int(copies) if copies.isdecimal() else KEPT
        return Preferences(profiles, desk, get(_EDITOR), get(_FOLDER), min(max(1, kept), MOST_KEPT))

    def save(self, wanted: Preferences, before: Preferences | None = None) -> Preferences:
        """Keep all of it, and return it with the ids of new profiles; EmendError, and nothing changed, for a bad name.

        `before` is what was changed into it (what is kept now, if not given): profiles that another window has made
        since then stay. Articles of a profile that is gone have the one that ships.
        """
        there = self._database.profiles.all()
        known = {profile.id for profile in (*(before.profiles if before else there), *wanted.profiles)}
        all_profiles = (*wanted.profiles, *(profile for profile in there if profile.id not in known))
        names = [profile.name for profile in all_profiles]
        for place, name in enumerate(names):
            fault = name_fault(name, names[:place])
            if fault:
                raise EmendError(fault, "Choose another name.")
        profiles = self._database.profiles.put(all_profiles)
        desk = next((each.id for each in profiles if each.name == wanted.desk), None)
        settings = self._database.settings
        for name, value in (
            (_DESK, "" if desk is None else str(desk)),
            (_EDITOR, wanted.editor.strip()),
            (_FOLDER, wanted.backup_folder.strip()),
            (_COPIES, str(wanted.backup_copies)),
        ):
            if settings.get(name) != value:
                settings.set(name, value)
        return self.load()

    def profile(self, number: int | None) -> Profile:
        """Return the profile of an id; the one that ships where it is gone or None."""
        return SHIPPED if number is None else self.load().by_id(number)

    def desk(self) -> Profile:
        """Return the profile that new articles get."""
        kept = self.load()
        return kept.named(kept.desk)

    def use(self, profile: Profile) -> None:
        """Give this profile to new articles."""
        self._database.settings.set(_DESK, "" if profile.id is None else str(profile.id))

    def editor(self) -> str:
        """Return the name that signs, "" for the one on this computer."""
        return self._database.settings.get(_EDITOR)

    def back_up(self) -> None:
        """Copy the database to where its copies go; EmendError where that is not possible."""
        kept = self.load()
        folder = expanded(kept.backup_folder) if kept.backup_folder else None
        self._database.back_up(folder, kept.backup_copies)


def tuned_by(facts: Facts, profile: Profile) -> Facts:
    """Return facts with what a profile sets of the checks."""
    if not profile.differs:
        return facts
    # All checks: 0.1 s the first time, which only those wait for who have set something.
    from qa_tool.checks import catalogue
    from qa_tool.checks.tuning import tuned

    return tuned(facts, profile, catalogue.checks())
