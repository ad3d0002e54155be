"""Match one token or phrase against a list of names."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from qa_tool.names.index import SoundIndex
from qa_tool.names.letters import key
from qa_tool.names.score import Scored, Scorer

_LEAST = 0.1
_SHORTEST = 3
# A single spelling is never as sure as the name itself, and close runners-up make it less sure.
_SUREST = 0.999
_CLOSE_SECOND = 0.5
# Fewer are asked about one by one: arrays have to be made ready.
_MANY = 100


class Match(NamedTuple):
    """A name of the list and how likely (0..1) the text stands for it; 1.0 if it is written exactly so."""

    name: str
    score: float


_UNSURE = Match("", 0.0)


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
        sure = self._sure(text)
        if sure is not _UNSURE:
            return sure
        return self._likeliest(self._scorer.best(text, self._index, _LEAST))

    def match_many(self, texts: Sequence[str]) -> list[Match | None]:
        """Return match() of each of many texts: together they take a fraction of the time."""
        found = {text: self._sure(text) for text in texts}
        open_ = [text for text, sure in found.items() if sure is _UNSURE]
        if len(open_) < _MANY:
            found |= {text: self.match(text) for text in open_}
        else:
            best = self._scorer.best_of_many(open_, self._index, _LEAST)
            found |= dict(zip(open_, map(self._likeliest, best), strict=True))
        return [found[text] for text in texts]

    def _sure(self, text: str) -> Match | None:
        """Return the match where nothing has to be weighed, else _UNSURE."""
        if text in self._exact:
            return Match(text, 1.0)
        letters = key(text)
        if letters in self._by_key:
            return Match(self._by_key[letters], _SUREST)
        return None if len(letters) < _SHORTEST else _UNSURE

    def _likeliest(self, scored: Sequence[Scored]) -> Match | None:
        if not scored:
            return None
        second = scored[1].score if len(scored) > 1 else 0.0
        score = min(scored[0].score, _SUREST) * (1.0 - _CLOSE_SECOND * second * second / max(scored[0].score, 1e-9))
        return Match(self._by_key[scored[0].key], score)
