"""Names in Hanyu Pinyin: words that are nothing but syllables of Mandarin (ISO 7098, table of syllables)."""

from __future__ import annotations

import re
from functools import lru_cache

# By initial, the finals that follow it.
_SYLLABLES = (
    r"[bp](?:a|o|i|u|ai|ei|ao|an|en|in|ang|eng|ing|ie|iao|ian)|m(?:a|o|e|i|u|ai|ei|ao|ou|iu|an|en|in|ang|eng|ing|ie"
    r"|iao|ian)|f(?:a|o|u|ei|ou|an|en|ang|eng)|[dt](?:a|e|i|u|ai|ei|ao|ou|ui|iu|an|en|un|uan|ang|eng|ing|ong|ie|iao"
    r"|ian|uo)|[nl](?:a|e|i|u|v|ai|ei|ao|ou|iu|an|en|in|un|uan|ang|eng|ing|ong|ia|ie|iao|ian|iang|uo|ue)|[gkh](?:a|e|u"
    r"|ai|ei|ao|ou|ui|an|en|un|ang|eng|ong|ua|uo|uai|uan|uang)|[jqx](?:i|u|ia|ie|iu|iao|ian|in|iang|ing|iong|ue|uan|un)"
    r"|(?:zh|ch|sh|[zcs]|r)(?:a|e|i|u|ai|ei|ao|ou|ui|an|en|un|ang|eng|ong|ua|uo|uai|uan|uang)"
    r"|y(?:a|e|i|o|u|ao|ou|an|in|ang|ing|ong|ue|uan|un)|w(?:a|o|u|ai|ei|an|en|ang|eng)|a(?:i|o|n|ng)?|e[inr]?|ou?"
)
_WORD = re.compile(rf"(?:{_SYLLABLES}){{2,3}}")
_INITIALS = ("", *"b p m f d t n l g k h j q x zh ch sh r z c s y w".split())  # noqa: SIM905
_FINALS = """a o e i u v ai ei ao ou an en ang eng ong ia ie iao iu ian in iang ing iong ua uo uai ui uan un uang ue er
    r""".split()  # noqa: SIM905
_LONGEST = 6
_VOWELS = ("a", "o", "e")


@lru_cache(maxsize=8192)
def is_pinyin(letters: str) -> bool:
    """Say whether small letters without accents can be read as two or three syllables of Mandarin, as Qingjiang can."""
    return _WORD.fullmatch(letters) is not None


def syllables(letters: str) -> tuple[str, ...]:
    """Return the syllables of Mandarin that small letters without accents are, nothing if they are none.

    One that begins with a vowel has an apostrophe before it unless it opens the word: Xi'an, but xian is one.
    """
    found: list[str] = []
    for piece in letters.replace("\u2019", "'").split("'"):
        cut = _cut(piece)
        if not cut:
            return ()
        found.extend(cut)
    return tuple(found)


def _cut(piece: str) -> tuple[str, ...]:
    for length in range(min(_LONGEST, len(piece)), 0, -1):
        first, rest = piece[:length], piece[length:]
        if first not in _all() or rest.startswith(_VOWELS):
            continue
        if not rest:
            return (first,)
        if behind := _cut(rest):
            return (first, *behind)
    return ()


@lru_cache(maxsize=1)
def _all() -> frozenset[str]:
    """Return every syllable: to look in here takes a tenth of a search."""
    syllable = re.compile(_SYLLABLES)
    return frozenset(each for one in _INITIALS for other in _FINALS if syllable.fullmatch(each := one + other))
