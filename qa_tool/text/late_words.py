"""Words and names that the press prints and no dictionary of ours has; data/late_words.tsv says where they stand."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from qa_tool.text.tables import rows_of

FILE = "late_words.tsv"


def is_late_word(word: str) -> bool:
    """Say whether English has taken a word in small letters from another language: hanok, noraebang."""
    return word in _by_kind()["word"]


def is_late_name(word: str) -> bool:
    """Say whether a word in small letters is a name that has a capital: goryeo."""
    return word in _by_kind()["name"]


def is_written_small(word: str) -> bool:
    """Say whether a name is written with a small letter on purpose: aespa."""
    return word in _by_kind()["small"]


@lru_cache(maxsize=1)
def _by_kind() -> Mapping[str, frozenset[str]]:
    kinds: dict[str, set[str]] = {}
    for kind, _, words in rows_of("qa_tool.text", FILE):
        kinds.setdefault(kind, set()).update(words.split())
    return {kind: frozenset(words) for kind, words in kinds.items()}
