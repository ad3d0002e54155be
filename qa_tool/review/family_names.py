"""Which word of a full name stands for its bearer when it stands alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from qa_tool.names.context import TITLES
from qa_tool.names.families import FAMILY_FIRST, has_given_second
from qa_tool.names.letters import key

#: Languages of the peoples whose family names those are that stand first.
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
    east = key(words[0]) in FAMILY_FIRST
    if (east and source_language in _FAMILY_NAME_FIRST) or has_given_second(words):
        return (words[0],)
    return (words[0], words[-1]) if east else (words[-1],)
