"""Hangul in Latin letters.

Usual: Revised Romanization (National Institute of Korean Language, 2000), with the changes that neighbouring sounds
make (신라 Silla, 종로 Jongno) and, as personal names are written, without them; and the family names and given
syllables that people spell in their own ways (김 Kim, 이 Lee, 영 Young, 희 Hee), the commonest by general knowledge,
not by a count. Others: McCune-Reischauer without its marks (chŏng: chong), and what machines make of loanwords
(외래어 표기법): f for p, v for b, l for r, z and zh for j, and the vowel eu left out (프리고진 prigojin, frigozin).
"""

from __future__ import annotations

from functools import lru_cache

from qa_tool.languages.romanisation.spelling import Piece, spelled

_MOST = 64
_FIRST_HANGUL, _LAST_HANGUL = 0xAC00, 0xD7A3
_OPEN = ("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h")
_MIDDLE = (
    "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu", "eu",
    "ui", "i",
)  # fmt: skip
_CLOSE = (
    "", "k", "k", "k", "n", "n", "n", "t", "l", "k", "m", "l", "l", "l", "p", "l", "m", "p", "p", "t", "t", "ng", "t",
    "t", "k", "t", "p", "t",
)  # fmt: skip
# McCune-Reischauer and machines.
_OPEN_OTHERS: tuple[Piece, ...] = (
    ("k", "g"), ("kk", "gg"), ("n",), ("t", "d"), ("tt", "dd"), ("r", "l"), ("m",), ("p", "b", "v"), ("pp", "bb"),
    ("s", "th"), ("ss",), ("",), ("ch", "j", "z", "zh"), ("tch", "jj"), ("ch", "ts"), ("k", "c"), ("t",), ("p", "f"),
    ("h",),
)  # fmt: skip
_LOAN_OPEN: tuple[Piece, ...] = (
    ("g",), ("kk",), ("n",), ("d",), ("tt",), ("r", "l"), ("m",), ("b", "v"), ("pp",), ("s", "th"), ("ss",), ("",),
    ("j", "z", "zh"), ("jj",), ("ch", "ts"), ("k", "c"), ("t",), ("p", "f"), ("h",),
)  # fmt: skip
_MIDDLE_OTHERS: tuple[Piece, ...] = (
    ("a",), ("ae",), ("ya",), ("yae",), ("o", "u", "e"), ("e",), ("yo", "ye"), ("ye",), ("o",), ("wa",), ("wae",),
    ("oe",), ("yo",), ("u", "oo"), ("wo",), ("we",), ("wi",), ("yu",), ("u",), ("ui",), ("i", "y"),
)  # fmt: skip
_SILENT = _MIDDLE.index("eu")
_L = 8
_STOPS = {1: "g", 2: "kk", 7: "d", 17: "b", 19: "s", 22: "j"}
# What a final and an opening consonant become together: (finals that sound so, opening) -> (final, opening).
_TOGETHER = {
    ("n", "r"): ("l", "l"), ("l", "n"): ("l", "l"), ("l", "r"): ("l", "l"), ("m", "r"): ("m", "n"),
    ("ng", "r"): ("ng", "n"), ("k", "r"): ("ng", "n"), ("p", "r"): ("m", "n"), ("t", "r"): ("n", "n"),
    ("k", "n"): ("ng", "n"), ("k", "m"): ("ng", "m"), ("p", "n"): ("m", "n"), ("p", "m"): ("m", "m"),
    ("t", "n"): ("n", "n"), ("t", "m"): ("n", "m"),
}  # fmt: skip
_FAMILIES: dict[str, Piece] = {
    "김": ("kim", "gim"), "이": ("lee", "yi", "rhee", "i"), "리": ("ri", "lee", "rhee"), "박": ("park", "pak", "bak"),
    "최": ("choi", "choe"), "정": ("jung", "jeong", "chung", "chong"), "강": ("kang", "gang"), "조": ("cho", "jo"),
    "윤": ("yoon", "yun"), "장": ("jang", "chang"), "임": ("lim", "im", "rim"), "한": ("han",), "오": ("oh", "o"),
    "서": ("seo", "suh"), "신": ("shin", "sin"), "권": ("kwon", "gwon"), "황": ("hwang",), "안": ("ahn", "an"),
    "송": ("song",), "류": ("ryu", "yoo", "ryoo"), "유": ("yoo", "yu", "ryu", "you"), "전": ("jeon", "jun", "chun"),
    "홍": ("hong",), "고": ("ko", "go", "koh"), "문": ("moon", "mun"), "양": ("yang",), "손": ("son", "sohn"),
    "배": ("bae", "pae"), "백": ("baek", "paik", "baik"), "허": ("heo", "hur", "huh", "ho"), "노": ("noh", "roh", "no"),
    "심": ("shim", "sim"), "곽": ("kwak", "gwak"), "우": ("woo", "u"), "구": ("koo", "gu", "ku"), "주": ("joo", "ju"),
    "현": ("hyun", "hyeon"), "추": ("choo", "chu"), "원": ("won",), "반": ("ban", "pan"),
}  # fmt: skip
_GIVEN: dict[str, Piece] = {
    "영": ("young", "yeong", "yong"), "희": ("hee", "hui"), "현": ("hyun", "hyeon", "hyon"), "경": ("kyung", "gyeong"),
    "명": ("myung", "myeong", "myong"), "정": ("jung", "jeong", "jong"), "준": ("jun", "joon"), "우": ("woo", "u"),
    "수": ("soo", "su"), "주": ("joo", "ju"), "석": ("suk", "seok", "sok"), "열": ("yeol", "yul", "youl"),
    "성": ("sung", "seong", "song"), "승": ("seung", "sung"), "은": ("eun", "un"), "선": ("sun", "seon", "son"),
    "연": ("yeon", "youn", "yon"), "기": ("ki", "gi"), "근": ("geun", "keun", "kun"), "건": ("gun", "geon", "kun"),
    "국": ("kook", "guk", "kuk"), "규": ("kyu", "gyu"), "용": ("yong", "young"), "훈": ("hoon", "hun"),
    "순": ("soon", "sun"), "철": ("chul", "cheol", "chol"), "형": ("hyung", "hyeong"), "식": ("shik", "sik"),
    "신": ("shin", "sin"), "광": ("kwang", "gwang"), "관": ("kwan", "gwan"), "구": ("koo", "gu", "ku"),
    "태": ("tae",), "재": ("jae", "je"), "일": ("il",), "인": ("in",), "진": ("jin", "chin"), "혜": ("hye", "hae"),
    "애": ("ae",), "범": ("beom", "bum", "pom"), "동": ("dong", "tong"), "덕": ("deok", "duk", "dok"),
}  # fmt: skip


# Spellings of one sound in names, the longer ones first: Duck and deok, Joon and jun.
_ONE_SOUND = (
    ("ck", "k"), ("sh", "s"), ("ch", "j"), ("eo", "o"), ("oo", "u"), ("ou", "o"), ("eu", "u"), ("ee", "i"), ("ae", "e"),
    ("ay", "e"), ("wu", "u"), ("u", "o"), ("k", "g"), ("t", "d"), ("p", "b"), ("f", "b"), ("z", "j"), ("r", "l"),
)  # fmt: skip


def usual(word: str) -> tuple[str, ...]:
    """Return what English newspapers write for the Hangul `word`."""
    cut = _syllables(word)
    if not cut:
        return ()
    return tuple(dict.fromkeys((*_person(word), _revised(cut), _letter_by_letter(cut))))[:_MOST]


def others(word: str) -> tuple[str, ...]:
    """Return what other systems and machines make of the Hangul `word`."""
    cut = _syllables(word)
    loan = spelled(_loanword(cut), _MOST // 2)
    return tuple(dict.fromkeys((*loan, *spelled(_older(cut), _MOST // 2)))) if cut else ()


def _syllables(word: str) -> list[tuple[int, int, int]]:
    """Return opening, vowel and closing of each syllable by their numbers; nothing where other letters stand."""
    points = [ord(char) for char in word if not char.isspace()]
    if any(not _FIRST_HANGUL <= point <= _LAST_HANGUL for point in points):
        return []
    places = [point - _FIRST_HANGUL for point in points]
    return [(place // 588, place % 588 // 28, place % 28) for place in places]


def _person(word: str) -> tuple[str, ...]:
    """Return a name of a family name and two syllables as people write it, one of three; nothing for other lengths."""
    letters = word.replace(" ", "")
    if len(letters) != 3 or letters[0] not in _FAMILIES:
        return ()
    given = [_GIVEN.get(char) or (_letter_by_letter(_syllables(char)),) for char in letters[1:]]
    return spelled([_FAMILIES[letters[0]], *given], _MOST - 2)


def _letter_by_letter(cut: list[tuple[int, int, int]]) -> str:
    return "".join(_OPEN[opening] + _MIDDLE[vowel] + _CLOSE[closing] for opening, vowel, closing in cut)


def _revised(cut: list[tuple[int, int, int]]) -> str:
    out: list[str] = []
    for number, (opening, vowel, closing) in enumerate(cut):
        start = _OPEN[opening]
        if number and out:
            end = out.pop()
            if not start and cut[number - 1][2] in _STOPS:
                # A final before a vowel opens the next syllable: 속이 sogi.
                end, start = "", _STOPS[cut[number - 1][2]]
            elif not start and end == "l":
                end, start = "", "r"
            else:
                end, start = _TOGETHER.get((end, start), (end, start))
            out.append(end)
        out += [start + _MIDDLE[vowel], _CLOSE[closing]]
    return "".join(out)


def _loanword(cut: list[tuple[int, int, int]]) -> list[Piece]:
    pieces: list[Piece] = []
    for opening, vowel, closing in cut:
        pieces.append(_LOAN_OPEN[opening])
        # The vowel that parts foreign clusters is left out, unless nothing else would stand there.
        pieces.append(("", "u", "eu") if vowel == _SILENT and closing == 0 else _loan_vowel(vowel))
        pieces.append(("l", "r") if closing == _L else (_CLOSE[closing],))
    return pieces


def _loan_vowel(vowel: int) -> Piece:
    return {"eo": ("er", "o", "eo"), "eu": ("eu", "u"), "ae": ("a", "ae"), "i": ("i", "y")}.get(
        _MIDDLE[vowel], (_MIDDLE[vowel],)
    )


def _older(cut: list[tuple[int, int, int]]) -> list[Piece]:
    pieces: list[Piece] = []
    for opening, vowel, closing in cut:
        pieces += [_OPEN_OTHERS[opening], _MIDDLE_OTHERS[vowel], (_CLOSE[closing],)]
    return pieces


def families_of(letters: str) -> frozenset[str]:
    """Return the family names in Hangul that people spell so, in small letters."""
    return frozenset(family for family, spellings in _FAMILIES.items() if letters in spellings)


def family(syllable: str) -> str:
    """Return how people mostly spell a family name of one syllable, in small letters; "" for what is none."""
    return _FAMILIES.get(syllable, ("",))[0]


@lru_cache(maxsize=8192)
def reads_as(syllable: str, letters: str) -> bool:
    """Say whether one syllable of Hangul may be what small letters spell, as people spell names, more or less."""
    spelled_so = (*_GIVEN.get(syllable, ()), *_FAMILIES.get(syllable, ()), _letter_by_letter(_syllables(syllable)))
    return _folded(letters) in map(_folded, spelled_so)


def _folded(letters: str) -> str:
    """Return a syllable without the differences between systems."""
    for written, meant in _ONE_SOUND:
        letters = letters.replace(written, meant)
    return letters
