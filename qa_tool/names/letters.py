"""Letters of names: plain keys, the sounds letters stand for, and consonant skeletons."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from operator import itemgetter

# Letters that Unicode does not take apart into a letter and an accent.
_WHOLE = str.maketrans(
    {
        "ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "þ": "th", "ð": "d", "ə": "e",
        "ħ": "h", "ŋ": "n", "ʻ": "", "ʼ": "", "ʿ": "", "ʾ": "", "'": "", "’": "", "‘": "", "`": "",
    }
)  # fmt: skip
_NOT_LETTERS = re.compile(r"[\W\d_]+")
VOWELS = frozenset("aeiouy")
# In capitals beside small letters so few letters are rather an abbreviation, such as SARIF; longer ones are a name.
_LONGEST_ABBREVIATION = 6

# Groups of letters that write one sound; the sound is named by one capital, or by the small letter that writes it too.
_INITIALS = re.compile(r"(?:[A-Z]\.?){1,3}")
_GROUPS = (
    ("shch", "S"), ("stsch", "S"), ("tsch", "C"), ("sch", "S"), ("tch", "C"), ("dzh", "Z"), ("tzs", "C"), ("zh", "Z"),
    ("sh", "S"), ("ch", "C"), ("kh", "X"), ("gh", "g"), ("th", "H"), ("ph", "f"), ("dh", "d"), ("bh", "b"),
    ("ts", "T"), ("tz", "T"), ("dz", "z"), ("dj", "j"), ("ck", "k"), ("cz", "C"), ("qu", "ku"), ("q", "k"),
    ("x", "ks"), ("oo", "u"), ("ee", "i"), ("ou", "u"),
)  # fmt: skip
_GROUP = re.compile("|".join(letters for letters, _ in _GROUPS) + r"|c(?=[eiy])|c|(.)\1+")
_SOUND_OF = dict(_GROUPS)

# Coarse classes of consonants, for finding candidates only: what speakers of one language or another mix up.
_CLASSES = (("bfpv", "p"), ("dtH", "t"), ("gkX", "k"), ("jszCSTZ", "s"), ("lr", "l"), ("m", "m"), ("n", "n"))
_CLASS_OF = {ord(sound): name for sounds, name in _CLASSES for sound in sounds}
_SKELETON = {**dict.fromkeys(map(ord, "aeiouyhw"), None), **_CLASS_OF}
_FOLD = {ord("h"): None, ord("w"): "u", ord("y"): "i", **_CLASS_OF}
_DOUBLE = re.compile(r"(.)\1+")
_FIRST = itemgetter(1)


@lru_cache(maxsize=65_536)
def key(name: str) -> str:
    """Return the letters of `name` in lower case without accents; blanks, hyphens and points fall away."""
    lowered = name.lower()
    if lowered.isascii() and lowered.isalpha():
        return lowered
    split = unicodedata.normalize("NFD", lowered.translate(_WHOLE))
    return _NOT_LETTERS.sub("", "".join(char for char in split if not unicodedata.combining(char)))


def is_abbreviation(word: str) -> bool:
    """Say whether a word is an abbreviation by its capitals, or several of them: ICBM, NGOs."""
    one = word.removesuffix("s")
    return one.isupper() and len(key(one)) <= _LONGEST_ABBREVIATION


def is_initials(word: str) -> bool:
    """Say whether a word of a name is one or more initials: J., H.W., GH."""
    return _INITIALS.fullmatch(word) is not None


@lru_cache(maxsize=65_536)
def sounds(letters: str) -> str:
    """Return a key as sounds, one character each: "zaporizhzhia" becomes "zaporiZia"; doubled letters count once."""
    found = _GROUP.sub(_sound, letters)
    return _DOUBLE.sub(_FIRST, found)


@lru_cache(maxsize=65_536)
def skeleton(spoken: str) -> str:
    """Return the classes of the consonants in sounds(), neighbours of one class as one; vowels, h and w fall away."""
    return _DOUBLE.sub(_FIRST, spoken.translate(_SKELETON))


@lru_cache(maxsize=65_536)
def fold(spoken: str) -> str:
    """Return sounds() with what languages mix up made one: classes of consonants, i for y, u for w, no h."""
    return _DOUBLE.sub(_FIRST, spoken.translate(_FOLD))


def heard(letters: str) -> tuple[str, str]:
    """Return fold() and skeleton() of the sounds of a key, without remembering them: for many keys, each once."""
    spoken = _DOUBLE.sub(_FIRST, _GROUP.sub(_sound, letters))
    folded = _DOUBLE.sub(_FIRST, spoken.translate(_FOLD))
    return folded, _DOUBLE.sub(_FIRST, folded.translate(_SKELETON))


def _sound(found: re.Match[str]) -> str:
    letters = found.group()
    if letters == "c":
        following = found.string[found.end() : found.end() + 1]
        return "s" if following in {"e", "i", "y"} else "k"
    return _SOUND_OF.get(letters, letters[0])
