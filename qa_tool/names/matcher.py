"""Match one token or phrase against a list of names."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from qa_tool.names.index import SoundIndex
from qa_tool.names.letters import key
from qa_tool.names.score import Scorer

_LEAST = 0.1
_SHORTEST = 3
# A single spelling is never as sure as the name itself, and close runners-up make it less sure.
_SUREST = 0.999
_CLOSE_SECOND = 0.5


class Match(NamedTuple):
    """A name of the list and how likely (0..1) the text stands for it; 1.0 if it is written exactly so."""

    name: str
    score: float


class NameMatcher:
    """Names, to be recognised in spellings that went through another script; immutable and thread-safe."""

    def __init__(self, names: Iterable[str], source_language: str | None) -> None:
        """`source_language`: a code (ko, ja, zh, ru, ...), or None if it is not known."""
        self._exact: dict[str, str] = {}
        self._by_key: dict[str, str] = {}
        for name in names:
            self._exact.setdefault(name, name)
            self._by_key.setdefault(key(name), name)
        self._by_key.pop("", None)
        self._index = SoundIndex(self._by_key)
        self._scorer = Scorer(source_language)

    def match(self, text: str) -> Match | None:
        """Return the best match of `text`, or None; a name of the list gives itself with 1.0."""
        if text in self._exact:
            return Match(text, 1.0)
        letters = key(text)
        if letters in self._by_key:
            return Match(self._by_key[letters], _SUREST)
        if len(letters) < _SHORTEST:
            return None
        scored = self._scorer.best(text, self._index, _LEAST)
        if not scored:
            return None
        second = scored[1].score if len(scored) > 1 else 0.0
        score = min(scored[0].score, _SUREST) * (1.0 - _CLOSE_SECOND * second * second / max(scored[0].score, 1e-9))
        return Match(self._by_key[scored[0].key], score)
