"""How other scripts write names: whether 홀로웨이 may stand for Holloway there, and what names it reads as."""

from __future__ import annotations

import math
import unicodedata
from collections import Counter
from collections.abc import Mapping
from functools import lru_cache
from importlib.resources import files

from qa_tool.languages.codes import base_of
from qa_tool.names.background import alone
from qa_tool.names.best_ways import END
from qa_tool.names.channel import Channel, read_counts

# Least fit (nats a letter) from which a form may be the name's: of names and their own forms nine in ten (Japanese) to
# nineteen in twenty reach it, of names and sixty forms of others beside them up to four in a hundred (dev pairs).
STANDS = {"ko": 0.3, "ja": 0.0, "ru": 0.2, "uk": 0.2, "ar": 0.2, "he": 0.1}
# How many readings are followed at once, and how many are told.
_WIDTH, _MOST = 60, 120
# Forms and names whose lengths lie so far apart (letters of the form to one of the name) have nothing in common.
_SHORTEST, _LONGEST = 0.3, 2.5
_NEVER = -1e8
# What a letter that no pair holds costs.
_UNSEEN = -10.0
# Ukrainian is read with the letters of Russian, in whose pairs most of its names stand; final letters of Hebrew are
# like others.
_SAME = str.maketrans("іїєґךםןףץ’ʼ׳‘", "ииегכמנפצ''''")


@lru_cache(maxsize=16_384)
def letters_of(form: str) -> str:
    """Return the letters of a word of another script as they are compared: small, Hangul taken apart into its own."""
    text = unicodedata.normalize("NFKC", form).lower().translate(_SAME)
    if "\uac00" <= text[:1] <= "\ud7a3":
        text = unicodedata.normalize("NFD", text)
    # The geresh of Hebrew makes other sounds of its letters; the apostrophe of Ukrainian makes none.
    kept = "'ー" if "\u05d0" <= text[:1] <= "\u05ea" else "ー"
    return "".join(char for char in text if char.isalpha() or char in kept)


class Writing:
    """How one language writes names; immutable.

    The joint probabilities of groups of letters on either side, as of a Channel, against those of name and form by
    themselves. Trained by benchmarks/train_written.py.
    """

    def __init__(self, counts: Mapping[tuple[str, str], float]) -> None:
        """Take expected counts of (letters of the name, letters of the form)."""
        self._channel = Channel(dict(counts))
        self._back = Channel({(found, right): count for (right, found), count in counts.items()})
        each: Counter[str] = Counter()
        for (_, found), count in counts.items():
            for letter in found:
                each[letter] += count  # type: ignore[assignment]  # expected counts are no whole numbers
        total = sum(each.values())
        self._alone = {letter: math.log(count / total) for letter, count in each.items()}
        self._spelling = lru_cache(maxsize=4_096)(self._channel.spelling)
        # Articles are judged again after every key; kept here, for it goes with who asks.
        self.fit = lru_cache(maxsize=16_384)(self._fit)
        self.best = lru_cache(maxsize=2_048)(self._best)
        self.readings = lru_cache(maxsize=512)(self._readings)

    def _fit(self, name: str, form: str, least: float = -math.inf) -> float:
        """Return how much likelier (nats a letter) a key and the letters of a form are together than by chance.

        For one below `least` any that is no higher.
        """
        if not name or not _SHORTEST <= len(form) / len(name) <= _LONGEST:
            return -math.inf
        apart = alone(name) + sum(self._alone.get(letter, _UNSEEN) for letter in form + END)
        together = self._channel.of_spelling(name, self._spelling(form), max(least * len(name) + apart, _NEVER))
        return (together - apart) / len(name)

    def _best(self, name: str, forms: tuple[tuple[str, str], ...], least: float) -> tuple[str, float]:
        """Return which of some forms, given with their letters, a key fits best, and how well; "" for none so good."""
        best = "", least
        for form, letters in forms:
            fit = self._fit(name, letters, best[1])
            if fit > best[1]:
                best = form, fit
        return best

    def _readings(self, form: str) -> tuple[str, ...]:
        """Return the keys that the letters of a form most often stand for, the most usual first."""
        return tuple(read for read, _ in self._back.outcomes(form, _MOST, _WIDTH))


@lru_cache(maxsize=8)
def writing(language: str | None) -> Writing | None:
    """Return how a source language (a code) writes names; None where its script says nothing of that."""
    code = base_of(language)
    if code not in STANDS:
        return None
    table = files("qa_tool.names").joinpath("data", f"written_{code}.tsv")
    return Writing(read_counts(table.read_text("utf-8")))
