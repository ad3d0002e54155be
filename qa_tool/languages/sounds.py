"""What names sound like, roughly, whatever they are written in: a few classes of consonants, without vowels.

Classes of letters as in Soundex (Russell, US patent 1,261,167, 1918), with r and l as one, for Korean and Japanese have
one of them, and b, p, f and v, t and d, k and g: Sturridge, Старридж, 스터리지 and スターリッジ are all STRS. Only good
for finding what belongs together among a few sentences: many names share one.
"""

from __future__ import annotations

import re
from functools import lru_cache

# So many classes say something.
_FEWEST = 3
#: More classes are not looked at, for endings may follow; with so many few words sound the same.
LONGEST = 4
_NAME = re.compile(r"(?<![\w’'])[A-Z][a-zà-ž][A-Za-zà-ž]+")
# What is heard as one.
_AS_ONE = (("TS", "S"), *((kind * 2, kind) for kind in "PTKSMNR" for _ in range(2)))
_SPELLED = (
    (re.compile("[ck]h(?=[lr])|ck|qu?|c(?![eiyh])"), "k"),
    (re.compile("tch|sch?(?=[ei])|[csz]h|dg(?=[eiy])|t[sz]|c|j"), "s"),
    (re.compile("x"), "ks"),
    (re.compile("ph"), "f"),
    (re.compile("(?<=.)gh|[kh]h|^k(?=n)"), ""),
)
# What may be heard otherwise, or not at all.
_DOUBTFUL = ((re.compile("g(?=[eiy])"), "j"), (re.compile("r(?![aeiouyà-ž])"), ""))
# The letters of each class; what is not heard, or only as a vowel, has none.
_HEARD = {
    "P": "bpfv бпвф بفپڤ בפף バビブベボパピプペポフヴ",
    "T": "td тд تدطضثذ תטד タテトダデド",
    "K": "kgqc кгґ كقغگ קכךג カキクケコガギグゲゴ",
    "S": "szj зсжшчщц سزشصجظچ סזצץש サシスセソザジズゼゾチツヂヅ",
    "M": "m м م מם マミムメモ",
    "N": "n н ن נן ナニヌネノン",
    "R": "rl рл رل רל ラリルレロ",
    "": "aeiouyhw аеёиіїєйоуыэюяхьъ اأإآىةوؤيئءحخعه אהוחיע アイウエオハヒヘホヤユヨワヲャュョァィゥェォッー '’ʼ׳",
}
# What syllables of Hangul begin and end with.
_FIRST = ("K", "K", "N", "T", "T", "R", "M", "P", "P", "S", "S", "", "S", "S", "S", "K", "T", "P", "")
_LAST = ("", *"KKK", *"NNN", "T", *"RRRRRRRR", "M", *"PP", *"TT", "NK", *"TTKTP", "")
_VOWELS = 21


class _Classes(dict[int, str]):
    """Classes by code point; all other characters part words."""

    def __missing__(self, point: int) -> str:
        return " "


@lru_cache(maxsize=1)
def _classes() -> _Classes:
    """Return the classes of the letters of all scripts; letters with marks are vowels."""
    table = _Classes(dict.fromkeys(range(ord("à"), ord("ž") + 1), ""))
    table |= {ord(letter): kind for kind, letters in _HEARD.items() for letter in letters if letter != " "}
    for number in range(len(_FIRST) * _VOWELS * len(_LAST)):
        table[0xAC00 + number] = _FIRST[number // (_VOWELS * len(_LAST))] + _LAST[number % len(_LAST)]
    return table


# The article and little words that hang on in front.
_PREFIXES = {
    "ar": re.compile(r"\b(?:[وف]?[بلك]?ال|[وف]?لل|[وبلفك])(?=\w{3})"),
    "he": re.compile(r"\b[והבלמשכ]{1,2}(?=\w{3})"),
}


def sounds_there(text: str, language: str) -> frozenset[str]:
    """Return what the words of a text in another script begin like; for Arabic and Hebrew without prefixes, too."""
    low = text.lower()
    found = _beginnings(low)
    prefixes = _PREFIXES.get(language)
    return found | _beginnings(prefixes.sub("", low)) if prefixes is not None else found


def _beginnings(text: str) -> frozenset[str]:
    words = _merged(text.translate(_classes())).split()
    return frozenset([word[:size] for word in words for size in (_FEWEST, LONGEST) if len(word) >= size])


def _merged(heard: str) -> str:
    for several, one in _AS_ONE:
        heard = heard.replace(several, one)
    return heard


def sounds_here(text: str) -> frozenset[str]:
    """Return what the capitalised words of an English text sound like."""
    return frozenset().union(*map(_of_name, _NAME.findall(text)))


def names_here(text: str) -> dict[str, frozenset[str]]:
    """Return what each capitalised word of an English sentence but the first may sound like, where it can be told."""
    inside = next((at for at, char in enumerate(text) if char.isalpha()), 0) + 1
    return {name: heard for name in _NAME.findall(text[inside:]) if (heard := _of_name(name))}


@lru_cache(maxsize=8192)
def _of_name(name: str) -> frozenset[str]:
    letters = name.lower()
    for spelled, said in _SPELLED:
        letters = spelled.sub(said, letters)
    forms = [letters]
    for spelled, said in _DOUBTFUL:
        forms += [spelled.sub(said, form) for form in forms if spelled.search(form)]
    heard = (_merged(form.translate(_classes())) for form in forms)
    return frozenset(each[:LONGEST] for each in heard if len(each) >= _FEWEST)
