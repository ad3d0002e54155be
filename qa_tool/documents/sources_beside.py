"""The source of an article in a file beside it, which only its language tells apart: harbour.ko.txt, harbour.en.txt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path

_CODE = re.compile(r"[a-z]{2,3}(?:[-_][a-z]{2,4})?", re.IGNORECASE)
# Articles are in English.
_OURS = "en"


def language_in(path: Path) -> str | None:
    """Return the language that the name of a file says before its suffix."""
    code = Path(path.stem).suffix.removeprefix(".")
    return re.split("[-_]", code.lower())[0] if _CODE.fullmatch(code) else None


def source_beside(path: Path) -> tuple[Path, str] | None:
    """Return the file with the source of an article, and its language, where there is exactly one."""
    if language_in(path) != _OURS:
        return None
    found = [each for each in path.parent.glob(f"*{path.suffix}") if _family(each) == _family(path)]
    return _source_of(path, found)


def sources_among(paths: Iterable[Path]) -> frozenset[Path]:
    """Return the files that are the sources of articles among the same files."""
    families: dict[tuple[Path, str, str], list[Path]] = {}
    for path in paths:
        if language_in(path):
            families.setdefault(_family(path), []).append(path)
    found = (_source_of(path, family) for family in families.values() for path in family)
    return frozenset(source[0] for source in found if source is not None)


def _source_of(path: Path, family: Sequence[Path]) -> tuple[Path, str] | None:
    if language_in(path) != _OURS:
        return None
    others = [(each, code) for each in family if (code := language_in(each)) and code != _OURS]
    return others[0] if len(others) == 1 else None


def _family(path: Path) -> tuple[Path, str, str]:
    """Return what files share that only their language tells apart."""
    return path.parent, Path(path.stem).stem, path.suffix
