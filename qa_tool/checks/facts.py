"""What checks may know besides the text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from qa_tool.names.finder import NameFinder

_NO_OPTIONS: Mapping[str, object] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Facts:
    """Frozen knowledge of one check run; a new glossary or language makes new Facts.

    `names` finds glossary terms in text; `retired` holds the keys of terms that the editor has taken out of use;
    `options` maps a check's id to its Options value; `kept_in` is a folder for what takes long to make.
    """

    language: str = "en"
    source_language: str | None = None
    source_text: str | None = None
    names: NameFinder = field(default_factory=lambda: NameFinder((), None))
    retired: frozenset[str] = frozenset()
    options: Mapping[str, object] = field(default_factory=lambda: _NO_OPTIONS)
    kept_in: Path | None = None
