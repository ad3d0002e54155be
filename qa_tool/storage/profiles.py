"""The editor's own profiles, each with its settings as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, fields, replace
from types import MappingProxyType
from typing import Any

from sqlalchemy import delete, insert, select, update

from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.issue import Severity
from qa_tool.domain.profile import CheckSetting, GlossaryUse, Profile
from qa_tool.storage.schema import articles, profiles
from qa_tool.storage.unit import Unit

_SEVERITIES = {severity.value: severity for severity in Severity}
# What of a rule is a text, or yes or no, and is stored as it is.
_OF_RULES = {
    each.name: {"str": str, "bool": bool}[str(each.type)] for each in fields(HouseRule) if each.type in {"str", "bool"}
}


class Profiles:
    """The profiles of the database."""

    def __init__(self, unit: Unit) -> None:
        """Work on this database."""
        self._unit = unit

    def all(self) -> tuple[Profile, ...]:
        """Return the profiles in order of name."""
        with self._unit.reading() as connection:
            rows = connection.execute(select(profiles)).mappings().all()
        found = (profile_of(row["id"], row["name"], row["settings"]) for row in rows)
        return tuple(sorted(found, key=lambda profile: profile.name.casefold()))

    def put(self, wanted: Sequence[Profile]) -> tuple[Profile, ...]:
        """Make these the profiles that there are, and return them with their ids.

        Articles of one that is gone have the one that ships. One with an id that is gone is put back.
        """
        kept = [profile.id for profile in wanted if profile.id is not None]
        stored = []
        with self._unit.transaction() as connection:
            connection.execute(delete(profiles).where(profiles.c.id.not_in(kept)))
            without = articles.c.profile_id.not_in(kept)
            connection.execute(update(articles).where(without).values(profile_id=None))
            for number in kept:
                # Two may have changed names with each other, and no two may have the same even for a moment.
                connection.execute(update(profiles).where(profiles.c.id == number).values(name=f"\x1f{number}"))
            for profile in wanted:
                values: dict[str, object] = {"name": profile.name, "settings": said(profile)}
                if profile.id is not None:
                    values["id"] = profile.id
                    change = update(profiles).where(profiles.c.id == profile.id).values(values)
                    if connection.execute(change).rowcount:
                        stored.append(profile)
                        continue
                made = connection.execute(insert(profiles).values(values)).inserted_primary_key
                stored.append(replace(profile, id=made[0] if made else None))
        return tuple(stored)


def said(profile: Profile) -> str:
    """Return the settings of a profile as JSON."""
    checks = {
        check: {"on": setting.on, "severity": setting.severity, "options": dict(setting.options)}
        for check, setting in profile.checks.items()
    }
    glossaries = [{"name": use.name, "on": use.on} for use in profile.glossaries]
    whole = {"checks": checks, "glossaries": glossaries, "source_language": profile.source_language}
    if profile.rules:
        whole["rules"] = [asdict(rule) for rule in profile.rules]
    return json.dumps(whole, ensure_ascii=False)


def profile_of(number: int, name: str, settings: str) -> Profile:
    """Return the profile of a row; what another version of the program wrote and this one cannot read is left out."""
    whole = _mapping(json.loads(settings))
    checks = {check: _setting(_mapping(values)) for check, values in _mapping(whole.get("checks")).items()}
    uses = [_mapping(use) for use in whole.get("glossaries") or ()]
    language = whole.get("source_language")
    return Profile(
        name,
        MappingProxyType(checks),
        tuple(GlossaryUse(str(use["name"]), bool(use.get("on", True))) for use in uses if "name" in use),
        str(language) if language else None,
        number,
        tuple(filter(None, (_rule(_mapping(values)) for values in whole.get("rules") or ()))),
    )


def _setting(values: Mapping[str, Any]) -> CheckSetting:
    options = {name: tuple(v) if isinstance(v, list) else v for name, v in _mapping(values.get("options")).items()}
    severity = _SEVERITIES.get(str(values.get("severity")))
    return CheckSetting(bool(values.get("on", True)), severity, MappingProxyType(options))


def _rule(values: Mapping[str, Any]) -> HouseRule | None:
    if not isinstance(values.get("find"), str):
        return None
    said = {name: values[name] for name, kind in _OF_RULES.items() if type(values.get(name)) is kind}
    new = values.get("replace")
    said["replace"] = tuple(map(str, new)) if isinstance(new, list) else ()
    said["severity"] = _SEVERITIES.get(str(values.get("severity")), Severity.MINOR)
    return HouseRule(**said)


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
