"""A set of check settings under a name: for a client, or for a desk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.issue import Severity

_NO_VALUES: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class CheckSetting:
    """What is set of one check; None and no value mean as the check itself has it."""

    on: bool = True
    severity: Severity | None = None
    options: Mapping[str, object] = field(default_factory=lambda: _NO_VALUES)


AS_SHIPPED = CheckSetting()
_NO_SETTINGS: Mapping[str, CheckSetting] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class GlossaryUse:
    """A glossary by its name ("" is what the editor added), and whether it is used."""

    name: str
    on: bool = True


@dataclass(frozen=True, slots=True)
class Profile:
    """Which checks speak and how, which glossaries count and in what order, and what is translated from.

    `checks` holds, by id, only what differs from the checks as they ship. `glossaries` are in order of priority; those
    not named come after them, and are used. `source_language` is what the machine translated from where neither the
    source nor the folder tells. `id` is None until the profile is stored, and for the one that ships.
    `rules` are those of the house, in the order of its list.
    """

    name: str
    checks: Mapping[str, CheckSetting] = field(default_factory=lambda: _NO_SETTINGS)
    glossaries: tuple[GlossaryUse, ...] = ()
    source_language: str | None = None
    id: int | None = None
    rules: tuple[HouseRule, ...] = ()

    @property
    def differs(self) -> bool:
        """Whether it sets anything of the checks."""
        return bool(self.checks or self.rules)

    def setting(self, check: str) -> CheckSetting:
        """Return what is set of a check."""
        return self.checks.get(check, AS_SHIPPED)

    def with_setting(self, check: str, setting: CheckSetting) -> Profile:
        """Return the profile with another setting of a check."""
        others = {known: said for known, said in self.checks.items() if known != check}
        if setting != AS_SHIPPED:
            others[check] = setting
        return replace(self, checks=MappingProxyType(dict(sorted(others.items()))))

    def glossary_order(self, known: Iterable[str]) -> tuple[GlossaryUse, ...]:
        """Return every glossary that there is, in order of priority."""
        there = tuple(dict.fromkeys(known))
        named = {use.name for use in self.glossaries}
        said = tuple(use for use in self.glossaries if use.name in there)
        return said + tuple(GlossaryUse(name) for name in there if name not in named)

    def uses_with(self, own: Iterable[GlossaryUse]) -> tuple[GlossaryUse, ...]:
        """Return the glossaries with what an article has on or off for itself; the order is that of the profile."""
        said = {use.name: use.on for use in own}
        named = {use.name for use in self.glossaries}
        # One that the profile does not name is used: only what is off has to be said of it.
        off = (GlossaryUse(name, on=False) for name, on in said.items() if name not in named and not on)
        return (*(replace(use, on=said.get(use.name, use.on)) for use in self.glossaries), *off)

    def differing(self, wanted: Iterable[GlossaryUse]) -> tuple[GlossaryUse, ...]:
        """Return those of `wanted` that are not as the profile has them."""
        own = {use.name: use.on for use in self.glossaries}
        return tuple(use for use in wanted if use.on != own.get(use.name, True))


SHIPPED = Profile("Emend")


def copied(profile: Profile, taken: Iterable[str]) -> Profile:
    """Return a copy under a name that is not taken."""
    names = {name.casefold() for name in taken}
    name, number = f"{profile.name} copy", 2
    while name.casefold() in names:
        name, number = f"{profile.name} copy {number}", number + 1
    return replace(profile, name=name, id=None)
