"""From a profile to what the runner and the checks read of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType

from qa_tool.checks.check import Check
from qa_tool.checks.facts import Facts
from qa_tool.checks.options import with_values
from qa_tool.domain.profile import Profile
from qa_tool.house.finder import HouseRules


def tuned(facts: Facts, profile: Profile, checks: Iterable[Check]) -> Facts:
    """Return facts with what a profile sets of `checks`; settings of checks that there are not are left out."""
    if not profile.differs:
        return facts
    off, severities, options = set(), {}, {}
    for check in checks:
        setting = profile.setting(check.id)
        if not setting.on:
            off.add(check.id)
        if setting.severity is not None:
            severities[check.id] = setting.severity
        if setting.options and check.options is not None:
            options[check.id] = with_values(check.options, setting.options)
    return replace(
        facts,
        off=frozenset(off),
        severities=MappingProxyType(severities),
        options=MappingProxyType(options),
        house=HouseRules(profile.rules),
    )
