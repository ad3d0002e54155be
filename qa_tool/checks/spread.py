"""Which words of an article stand in one of its sentences only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import chain


class Spread:
    """Counts the sentences of an article that each word stands in."""

    def __init__(self) -> None:
        """Begin with an article without sentences."""
        self._sentences: Counter[str] = Counter()
        self._alone: set[str] = set()

    def change(self, before: Iterable[frozenset[str]], after: Iterable[frozenset[str]]) -> set[str]:
        """Put the words of the sentences `after` in place of those of `before`.

        Return the words by which other sentences differ from before: one that stands in one sentence only where it
        was more, or the other way round.
        """
        counted, moved = self._sentences, set()
        changes = Counter(chain.from_iterable(after))
        changes.subtract(Counter(chain.from_iterable(before)))
        for word, change in changes.items():
            if not change:
                continue
            was = counted[word]
            now = counted[word] = was + change
            if not now:
                del counted[word]
            if now == 1:
                self._alone.add(word)
            elif was == 1:
                self._alone.remove(word)
            if was and now and (was == 1 or now == 1):
                moved.add(word)
        return moved

    def only_here(self, words: frozenset[str]) -> frozenset[str]:
        """Return the words of a sentence of the article that no other one has."""
        return words & self._alone
