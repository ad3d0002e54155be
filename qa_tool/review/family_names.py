"""Which word of a full name stands for its bearer when it stands alone."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from qa_tool.names.context import TITLES

# Given names of two syllables as Korean ones are written in English: Kim Min-su.
_TWO_SYLLABLES = re.compile(r"[A-Z][a-z]+-[a-z]+\Z")
# The commonest ones of Korea and China, which stand first; four of five people there bear one of them.
_STANDS_FIRST = frozenset(
    """kim lee yi park pak choi jung jeong chung kang cho yoon jang lim im han shin seo kwon hwang ahn song ryu hong
    wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang xi""".split()  # noqa: SIM905
)
_FAMILY_NAME_FIRST = frozenset({"ko", "zh"})


def bearers_among(full_names: Iterable[str], source_language: str | None) -> dict[str, tuple[str, ...]]:
    """Return by family names the names of several words that they may stand for, in order.

    What is only called by a title (Mayor Kim) counts where nobody of the article bears the name in full.
    """
    whole: dict[str, set[str]] = defaultdict(set)
    titled: dict[str, set[str]] = defaultdict(set)
    for name in full_names:
        words = name.split()
        own = words[next((at for at, word in enumerate(words) if word.lower() not in TITLES), len(words)) :]
        if len(own) > 1:
            for word in _family_names(own, source_language):
                whole[word].add(" ".join(own))
        elif own and len(words) > 1:
            titled[own[0]].add(name)
    return {word: tuple(sorted(names)) for word, names in (titled | whole).items()}


def _family_names(words: list[str], source_language: str | None) -> tuple[str, ...]:
    """Return the words of a full name that may be its family name: one, or the first and the last where nobody knows.

    An article from Russian has its Kim Jong Un and its Bruce Lee, too.
    """
    east = words[0].lower() in _STANDS_FIRST
    if (east and source_language in _FAMILY_NAME_FIRST) or (len(words) == 2 and _TWO_SYLLABLES.match(words[1])):
        return (words[0],)
    return (words[0], words[-1]) if east else (words[-1],)
