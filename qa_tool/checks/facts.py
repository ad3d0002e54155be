"""What checks may know besides the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from qa_tool.domain.issue import Severity
from qa_tool.house.finder import NO_RULES, HouseRules
from qa_tool.names.finder import NameFinder
from qa_tool.text.plain import plain

_NO_OPTIONS: Mapping[str, object] = MappingProxyType({})
_NO_SEVERITIES: Mapping[str, Severity] = MappingProxyType({})
Options = TypeVar("Options")


@lru_cache(maxsize=1)
def _no_names() -> NameFinder:
    return NameFinder((), None)


@dataclass(frozen=True, slots=True)
class Facts:
    """Frozen knowledge of one check run; a new glossary or language makes new Facts.

    `names` finds glossary terms in text; `retired` holds the keys of terms that the editor has taken out of use;
    `options` maps a check's id to its Options value where one is set; `kept_in` is a folder for what takes long to
    make. `off` holds the ids of checks that are switched off, `severities` what is said of all that a check finds.
    `is_foreign`: from end to end the article is in `language`, and should be in another.
    `retyped` are words of names that the editor has put in place of others: (the old one, the new one).
    `house` finds what the house does not write. `by_line`: each line stands for the same line of the source.
    """

    language: str = "en"
    source_language: str | None = None
    source_text: str | None = None
    names: NameFinder = field(default_factory=_no_names)
    retired: frozenset[str] = frozenset()
    options: Mapping[str, object] = field(default_factory=lambda: _NO_OPTIONS)
    kept_in: Path | None = None
    off: frozenset[str] = frozenset()
    severities: Mapping[str, Severity] = field(default_factory=lambda: _NO_SEVERITIES)
    is_foreign: bool = False
    retyped: frozenset[tuple[str, str]] = frozenset()
    house: HouseRules = NO_RULES
    by_line: bool = False

    def __post_init__(self) -> None:
        """Give checks the source as they are given the article."""
        if self.source_text is not None:
            object.__setattr__(self, "source_text", plain(self.source_text).text)

    def options_of(self, check: str, default: Options) -> Options:
        """Return the options of a check as they are set, or else `default`."""
        found: Options = self.options.get(check, default)  # type: ignore[assignment]
        return found
