"""Words of Scotland, Ireland and the north of England that the press prints and no dictionary of ours has."""

from __future__ import annotations

from functools import lru_cache

from qa_tool.text.tables import lines_of

FILE = "dialects.txt"


def is_dialect(word: str) -> bool:
    """Say whether a word in small letters is one of them: feart, scunnered."""
    return word in _words()


@lru_cache(maxsize=1)
def _words() -> frozenset[str]:
    return frozenset(word for line in lines_of("qa_tool.text", FILE) for word in line.split())
