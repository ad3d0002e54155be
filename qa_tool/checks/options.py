"""What an editor may set of a check: the fields of a frozen dataclass in the check's own file, and their values."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any, TypeVar, get_type_hints

#: What options are stored as: what JSON has.
Value = bool | int | float | str | tuple[str, ...]
T = TypeVar("T")
Options = TypeVar("Options")

_TITLE, _ABOUT, _LEAST, _MOST, _LABELS = "title", "about", "least", "most", "labels"


def option(
    default: T,
    title: str,
    about: str = "",
    *,
    least: float = 0,
    most: float = 100,
    labels: Mapping[T, str] | None = None,
) -> T:
    """Return a field of an Options class: its default, its title, a sentence about it.

    The type says how it is set: bool, int and float (from `least` to `most`), an Enum (each member as `labels` names
    it), str, or a tuple of str.
    """
    said = {_TITLE: title, _ABOUT: about, _LEAST: least, _MOST: most, _LABELS: labels or {}}
    made: T = field(default=default, metadata=said)
    return made


@dataclass(frozen=True, slots=True)
class OptionField:
    """One option as a page shows it; `choices` holds stored values and their names where there are just these."""

    name: str
    kind: type
    title: str
    about: str
    default: Value
    least: float
    most: float
    choices: tuple[tuple[Value, str], ...] = ()

    def takes(self, value: object) -> bool:
        """Say whether a value can be stored as this option."""
        if self.choices:
            return any(type(value) is type(stored) and value == stored for stored, _ in self.choices)
        if self.kind is tuple:
            return isinstance(value, list | tuple) and all(isinstance(each, str) for each in value)
        if self.kind is float:
            return type(value) in {int, float} and self.least <= value <= self.most  # type: ignore[operator]
        if self.kind is int:
            return type(value) is int and self.least <= value <= self.most
        return type(value) is self.kind


def fields_of(options: object) -> tuple[OptionField, ...]:
    """Return the fields of a value of an Options class (none for None), in their order."""
    if options is None:
        return ()
    hints = get_type_hints(type(options))
    return tuple(_field(each, hints[each.name]) for each in dataclasses.fields(options))  # type: ignore[arg-type]


def with_values(options: Options, values: Mapping[str, object]) -> Options:
    """Return options with stored values put in; names that it does not know and values that do not fit are left out.

    So what another version of the program stored does no harm.
    """
    changed: dict[str, object] = {}
    for each in fields_of(options):
        if each.name in values and each.takes(values[each.name]):
            changed[each.name] = _read(type(getattr(options, each.name)), values[each.name])
    made: Options = dataclasses.replace(options, **changed) if changed else options  # type: ignore[type-var]
    return made


def _field(each: dataclasses.Field[Any], hint: Any) -> OptionField:
    said = each.metadata
    default: Any = each.default
    kind = type(default)
    choices: tuple[tuple[Value, str], ...] = ()
    if isinstance(hint, type) and issubclass(hint, Enum):
        labels = said[_LABELS]
        choices = tuple((member.value, labels.get(member, str(member.value))) for member in hint)
        default, kind = default.value, type(default.value)
    return OptionField(each.name, kind, said[_TITLE], said[_ABOUT], default, said[_LEAST], said[_MOST], choices)


def _read(kind: type, value: object) -> object:
    if kind is tuple:
        return tuple(value)  # type: ignore[arg-type]
    return kind(value)
