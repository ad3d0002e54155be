"""Words of Scotland, Ireland and the north of England that the press prints and no dictionary of ours has."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files

FILE = "dialects.txt"


def is_dialect(word: str) -> bool:
    """Say whether a word in small letters is one of them: feart, scunnered."""
    return word in _words()


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    text = files("qa_tool.text").joinpath("data", FILE).read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())
