"""What else compares names: each takes a list of names and gives the best of them for a token, as the matcher does.

Similarities of rapidfuzz over the whole list; double metaphone (doublemetaphone) and metaphone (jellyfish) as a filter
before Jaro-Winkler; rigour's comparison of name parts among the twenty names nearest by edit distance, for it takes 5
microseconds a pair. The packages after rapidfuzz are optional: pip install -e .[bench].
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import Any, Protocol

from rapidfuzz import fuzz, process
from rapidfuzz.distance import DamerauLevenshtein, JaroWinkler, Levenshtein

from qa_tool.names.letters import key

_BATCH = 64
_NEAREST = 20
Answer = tuple[str, float] | None


class Matcher(Protocol):
    """Names, to be recognised in other spellings."""

    def match_many(self, texts: Sequence[str]) -> list[Answer]:
        """Return for each text the best name and how near it is (0..1)."""


Factory = Callable[[Sequence[str], str], Matcher]


class Similarity:
    """The nearest name by a scorer of rapidfuzz, letters folded to a to z."""

    def __init__(self, names: Sequence[str], scorer: Callable[..., float], most: float) -> None:
        """`most` is the scorer's score of two equal strings."""
        self._names, self._scorer, self._most = list(names), scorer, most
        self._keys = [key(name) for name in names]

    def match_many(self, texts: Sequence[str]) -> list[Answer]:
        """Return the nearest name of each text, looked for in batches, the fastest way that rapidfuzz has."""
        found: list[Answer] = []
        for start in range(0, len(texts), _BATCH):
            batch = [key(text) for text in texts[start : start + _BATCH]]
            scores = process.cdist(batch, self._keys, scorer=self._scorer, workers=1)
            best = scores.argmax(axis=1)
            found += [
                (self._names[place], float(scores[row, place]) / self._most) for row, place in enumerate(best.tolist())
            ]
        return found


class SoundKeys:
    """The nearest name by Jaro-Winkler among those with a sound key in common."""

    def __init__(self, names: Sequence[str], sound_keys: Callable[[str], Sequence[str]]) -> None:
        """`sound_keys` gives the keys of a name in letters a to z."""
        self._sound_keys = sound_keys
        self._buckets: dict[str, list[tuple[str, str]]] = {}
        for name in names:
            for sound in set(sound_keys(key(name))):
                if sound:
                    self._buckets.setdefault(sound, []).append((key(name), name))

    def match_many(self, texts: Sequence[str]) -> list[Answer]:
        """Return the nearest name of each text, None where no sound key is shared."""
        return [self._match(key(text)) for text in texts]

    def _match(self, letters: str) -> Answer:
        near = [entry for sound in set(self._sound_keys(letters)) for entry in self._buckets.get(sound, ())]
        scored = [(name, JaroWinkler.similarity(letters, other)) for other, name in near]
        return max(scored, key=lambda one: one[1], default=None)


class Rigour:
    """rigour.names.compare_parts among the nearest by edit distance; its widest budget, for its usual one gives up."""

    def __init__(self, names: Sequence[str]) -> None:
        """Analyse the names as those of persons."""
        self._rigour = import_module("rigour.names")
        self._config = self._rigour.CompareConfig(budget_tolerance=2.0)
        self._names, self._keys = list(names), [key(name) for name in names]
        self._parts = [self._parts_of(name) for name in names]

    def match_many(self, texts: Sequence[str]) -> list[Answer]:
        """Return the nearest name of each text, None where it finds none alike."""
        return [self._match(text) for text in texts]

    def _parts_of(self, name: str) -> list[Any]:
        analysed = self._rigour.analyze_names(self._rigour.NameTypeTag.PER, [name])
        return next((list(one.parts) for one in analysed), [])

    def _match(self, text: str) -> Answer:
        parts = self._parts_of(text)
        near = process.extract(key(text), self._keys, scorer=Levenshtein.normalized_similarity, limit=_NEAREST)
        scored = []
        for _, likeness, place in near:
            found = self._rigour.compare_parts(parts, self._parts[place], self._config) if parts else []
            score = min((one.score for one in found), default=0.0)
            # Among equals, the nearest by edit distance.
            scored.append((score + 1e-6 * likeness, place))
        score, place = max(scored, default=(0.0, 0))
        return (self._names[place], min(score, 1.0)) if score > 1e-5 else None


def baselines() -> Iterator[tuple[str, Factory | str]]:
    """Yield the name of every baseline with what makes it, or with the reason why it cannot run here."""
    yield "ratio", lambda names, _: Similarity(names, fuzz.ratio, 100.0)
    yield "WRatio", lambda names, _: Similarity(names, fuzz.WRatio, 100.0)
    yield "Jaro-Winkler", lambda names, _: Similarity(names, JaroWinkler.similarity, 1.0)
    yield "Damerau-Lev.", lambda names, _: Similarity(names, DamerauLevenshtein.normalized_similarity, 1.0)
    yield "double metaphone", _with("doublemetaphone", "doublemetaphone", lambda call: call)
    yield "metaphone", _with("jellyfish", "metaphone", lambda call: lambda letters: (call(letters),))
    yield "rigour", (lambda names, _: Rigour(names)) if _there("rigour.names") else "rigour is not installed"


def _with(
    package: str, function: str, keys: Callable[[Callable[[str], Any]], Callable[[str], Sequence[str]]]
) -> Factory | str:
    if not _there(package):
        return f"{package} is not installed"
    sound_keys = keys(getattr(import_module(package), function))
    return lambda names, _: SoundKeys(names, sound_keys)


def _there(module: str) -> bool:
    try:
        import_module(module)
    except ImportError:
        return False
    return True
