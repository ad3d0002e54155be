"""Profiles while they are being changed: nothing is kept until the dialog is accepted."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.preferences import Preferences, name_fault
from qa_tool.domain.profile import SHIPPED, Profile, copied
from qa_tool.domain.said import say
from qa_tool.house.finder import fault_of


class ProfileDraft(QObject):
    """The profile that ships and the editor's own ones, of which one is shown.

    `turned` tells that another one is shown, `edited` that the one shown, or the list of names, was changed.
    """

    turned = Signal()
    edited = Signal()

    def __init__(self, kept: Preferences, used: str) -> None:
        """Begin with what is kept, and show the one that the open article is checked by."""
        super().__init__()
        self._profiles = [SHIPPED, *kept.profiles]
        names = [profile.name for profile in self._profiles]
        self._desk = names.index(kept.desk) if kept.desk in names else 0
        self._used = self.at = names.index(used) if used in names else 0

    @property
    def shown(self) -> Profile:
        """The profile that is shown."""
        return self._profiles[self.at]

    @property
    def is_own(self) -> bool:
        """Whether the one that is shown can be changed; the one that ships cannot."""
        return self.at > 0

    @property
    def is_used(self) -> bool:
        """Whether the open article is checked by the one that is shown."""
        return self.at == self._used

    @property
    def names(self) -> list[str]:
        """Their names, the one that ships first."""
        return [profile.name for profile in self._profiles]

    @property
    def fault(self) -> str:
        """What is wrong with a name or with a house rule, "" for nothing."""
        own = self.names[1:]
        faults = (name_fault(name, own[:place]) for place, name in enumerate(own))
        return next(filter(None, faults), "") or next(filter(None, map(_rule_fault, self._profiles)), "")

    def show(self, at: int) -> None:
        """Show another one."""
        if at != self.at:
            self.at = at
            self.turned.emit()

    def use(self) -> None:
        """Check the open article, and new ones, by the one that is shown."""
        self._used = self._desk = self.at
        self.edited.emit()

    def copy(self) -> None:
        """Make a copy of the one that is shown, show it and use it."""
        self._begin(copied(self.shown, self.names))
        self.turned.emit()

    def remove(self) -> None:
        """Remove the one that is shown; what used it uses the one that ships."""
        if not self.is_own:
            return
        gone = self.at
        del self._profiles[gone]
        self._used, self._desk = (0 if place == gone else place - (place > gone) for place in (self._used, self._desk))
        self.at = self._used
        self.turned.emit()

    def change(self, profile: Profile) -> None:
        """Put a changed profile in place of the one that is shown; the one that ships stays, and a copy is changed."""
        if profile == self.shown:
            return
        if self.is_own:
            self._profiles[self.at] = profile
        else:
            self._begin(replace(profile, name=copied(self.shown, self.names).name, id=None))
        self.edited.emit()

    def _begin(self, profile: Profile) -> None:
        self._profiles.append(profile)
        self.at = self._used = self._desk = len(self._profiles) - 1

    def rename(self, name: str) -> None:
        """Give the one that is shown another name."""
        self.change(replace(self.shown, name=" ".join(name.split())))

    def kept(self, others: Preferences) -> tuple[Preferences, str]:
        """Return the preferences with these profiles, and the name of the one that the open article is checked by.

        House rules that look for nothing are left out: they were begun, and no more.
        """
        profiles = (replace(each, rules=_begun(each.rules)) for each in self._profiles[1:])
        kept = replace(others, profiles=tuple(profiles), desk=self.names[self._desk])
        return kept, self.names[self._used]


def _begun(rules: tuple[HouseRule, ...]) -> tuple[HouseRule, ...]:
    return tuple(rule for rule in rules if not rule.is_empty)


def _rule_fault(profile: Profile) -> str:
    """Return what is wrong with a house rule of a profile, "" for nothing."""
    for rule in _begun(profile.rules):
        if fault_of(rule):
            return say("A house rule of “{name}” cannot be used: “{rule}”.", name=profile.name, rule=rule.find)
    return ""
