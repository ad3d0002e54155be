"""How Russian writes Chinese names: the system of Palladius, from Hanyu Pinyin by the syllable.

The table of the system as reference works print it: initials and finals by rule, and the syllables that are spelled
otherwise. News that went through Russian has Si Tszinpin for Xi Jinping (Си Цзиньпин).
"""

from __future__ import annotations

from qa_tool.languages.pinyin import syllables

_INITIALS = {
    "zh": "чж", "ch": "ч", "sh": "ш", "b": "б", "p": "п", "m": "м", "f": "ф", "d": "д", "t": "т", "n": "н",
    "l": "л", "g": "г", "k": "к", "h": "х", "j": "цз", "q": "ц", "x": "с", "r": "ж", "z": "цз", "c": "ц",
    "s": "с",
}  # fmt: skip
_FINALS = {
    "a": "а", "o": "о", "e": "э", "i": "и", "u": "у", "ai": "ай", "ei": "эй", "ao": "ао", "ou": "оу",
    "an": "ань", "en": "энь", "ang": "ан", "eng": "эн", "ong": "ун", "ia": "я", "ie": "е", "iao": "яо",
    "iu": "ю", "ian": "янь", "in": "инь", "iang": "ян", "ing": "ин", "iong": "юн", "ua": "уа", "uo": "о",
    "uai": "уай", "ui": "уй", "uan": "уань", "un": "унь", "uang": "уан", "ue": "юэ", "v": "юй",
}  # fmt: skip
# Behind j, q and x an u stands for ü.
_FRONT = {"u": "юй", "uan": "юань", "ue": "юэ", "un": "юнь"}
_WHOLE = {
    "zi": "цзы", "ci": "цы", "si": "сы", "hui": "хуэй", "er": "эр", "ya": "я", "yo": "йо", "ye": "е",
    "yao": "яо", "you": "ю", "yan": "янь", "yang": "ян", "yi": "и", "yin": "инь", "ying": "ин", "yong": "юн",
    "yu": "юй", "yuan": "юань", "yue": "юэ", "yun": "юнь", "wa": "ва", "wo": "во", "wai": "вай", "wei": "вэй",
    "wan": "вань", "wang": "ван", "wen": "вэнь", "weng": "вэн", "wu": "у",
}  # fmt: skip
_VOWELS = tuple("аоэиуяеюы")


def in_palladius(name: str) -> str:
    """Return how Russian writes a name all of whose words are in Pinyin; "" for any other."""
    cut = []
    # Of most names the first word tells that they are none.
    for word in name.split():
        parts = syllables(word.lower())
        if not parts:
            return ""
        cut.append(parts)
    return " ".join(_written(parts).capitalize() for parts in cut)


def _written(parts: tuple[str, ...]) -> str:
    word = ""
    for part in parts:
        cyrillic = _syllable(part)
        # Chang'an is no Chan gan: a sign keeps the n and the vowel apart.
        word += "ъ" + cyrillic if word.endswith("н") and cyrillic.startswith(_VOWELS) else cyrillic
    return word


def _syllable(part: str) -> str:
    if part in _WHOLE:
        return _WHOLE[part]
    initial = next((one for one in _INITIALS if part.startswith(one)), "")
    final = part.removeprefix(initial)
    behind = _FRONT.get(final, "") if initial in {"j", "q", "x"} else ""
    return _INITIALS.get(initial, "") + (behind or _FINALS[final])
