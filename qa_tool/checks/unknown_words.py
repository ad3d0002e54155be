"""What is wrong with a word that English does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from qa_tool.names.letters import key
from qa_tool.names.vocabulary import vocabulary
from qa_tool.text.dialects import is_dialect
from qa_tool.text.ends import same_ends
from qa_tool.text.late_words import is_late_name, is_late_word, is_written_small
from qa_tool.text.spelling import spelling
from qa_tool.text.verbs import MADE_REGULAR

#: Zipf frequencies: what is commoner than _USED is a word, whatever the dictionaries say; a slip's word is at least
#: _COMMON (short ones _VERY_COMMON, since most short strings are near some word; _RARE for long ones that nobody
#: writes) and much commoner than the slip, the more so where the first letter differs, which slips seldom touch, and
#: the less so where it is spelled by ear (occured, recieve), but not where it is derived from a word (remainer).
_USED, _COMMON, _VERY_COMMON, _RARE = 3.6, 3.0, 4.6, 2.0
_GAP, _GAP_OF_SHORT, _GAP_BY_EAR = 2.0, 2.4, 1.2
#: What two slips by ear are made of (tommorow) is at least so common.
_COMMON_BY_EAR = 3.5
#: By how much a word that differs by a doubled letter goes before the others.
_BY_EAR = 1.5
_NO_WORD = 2.2
#: Where other languages know a word so well, and better than English by so much, it is theirs.
_FOREIGN, _BETTER = 3.4, 1.2
_ENGLISH = 2.6
_SHORT, _SHORTEST_UNKNOWN, _SHORTEST_PART = 4, 5, 3
_MIDDLING, _LONG = 5, 7
_MOST_OFFERED = 3
#: A name is left in small letters where other languages know it as a word so much better: hari, novo.
_BETTER_THAN_NAME = 1.5
_SHORTEST_NAME, _SHORTEST_LETTERS = 4, 3
_BOTH_VERY_COMMON, _BOTH_COMMON = 5.0, 3.8
_VOWEL = re.compile("[aeiouy\u00df-\u00f6\u00f8-\u017f]")
# What makes new words of known ones, and how words of science end.
_PREFIXES = tuple(
    """anti auto bio co counter cyber de dis eco electro euro ex extra fore geo hecto hyper immuno in infra inter intra
    macro mega meta micro mid mini mis mono multi nano neo neuro non oro over para photo physio poly post pre pro proto
    pseudo psycho radio re semi socio sub super tele thermo trans tri ultra un under uni up vice""".split()  # noqa: SIM905
)
_ENDINGS = tuple(
    """s es er ers ed ing ly ness less like wise able ability ful hood ship ism ist ists fold ish ward wards y
    ian""".split()  # noqa: SIM905
)
_OF_SCIENCE = re.compile(
    r"(?:us|um|ae|is|ii|oma|oid|itis|osis|algia|ectomy|plasty|graph(?:y|ie)|emia|aemia|uria|pathy|scopy|genic|cyte|ine|ase|ol|yl|ide"
    r"|ate)s?$"
)
# Never offered: what the two dictionaries mark so (NOSUGGEST), in the forms that a slip comes near to, and its like.
_NEVER_OFFERED = frozenset(
    """arse ass asshole bitch bitches bitchy boob boobs bullshit cock cocks coon coons crap cum cunt cunts dick dicks
    dildo dildos faggot faggots fuck fucked fucker fucking fucks kraut nigga nigger niggers piss prick pricks pussy shit
    shits shitty slut sluts slutty tit tits titty tranny turd turds twat wank wanker whore whores wop""".split()  # noqa: SIM905
)
# A word that runs into another is a small one.
_SMALL = frozenset(
    """the of and to in that is was for with his her they their this these have has had not are were been but from which
    who also all said will would""".split()  # noqa: SIM905
)
# Of which no longer word is made.
_ALONE = frozenset({"that", "which", "this", "these", "their", "they", "would", "have", "been", "were", "who"})
# British against American spelling, where each stands: what is in its place, before it, after it.
_SPELLINGS = (
    ({"s", "z"}, re.compile("[iy]$"), re.compile("[aei]")),
    ({"u", ""}, re.compile("o$"), re.compile("r")),
    (
        {"l", ""},
        re.compile("[aeiouy]l?$"),
        re.compile("l?(?:ed|ings?|[eo]rs?|ists?|able|ful|fully|ments?|en|ery|ous|ation)$"),
    ),
    ({"c", "k"}, re.compile("s$"), re.compile("")),
    ({"c", "s"}, re.compile("(?:def|off|lic|pret)en$|pract?i$"), re.compile("[ei]")),
    ({"i", "y"}, re.compile("^[tsgcp]$"), re.compile("")),
)
# How Greek comes into English: paediatric.
_GREEK = ({"a", ""}, {"o", ""})
_VOWELS = "aeiou"


class Verdict(NamedTuple):
    """What a word is: `right` what was meant, the likeliest first; `foreign` that other languages have it."""

    right: tuple[str, ...] = ()
    foreign: bool = False


@lru_cache(maxsize=32_768)
def verdict(word: str) -> Verdict | None:
    """Return what is wrong with a word in small letters, or None where it is one of English, or a name."""
    if word in MADE_REGULAR or _is_word_or_name(word):
        return Verdict(MADE_REGULAR[word]) if word in MADE_REGULAR else None
    known = vocabulary().look_up(key(word))
    if known.zipf >= (_USED if word.isascii() else _ENGLISH):
        return None
    foreign = known.elsewhere >= max(_FOREIGN, known.zipf + _BETTER)
    if not word.isascii():
        return Verdict(foreign=True)
    right = _meant(word, known.zipf)
    if right or foreign:
        return Verdict(right, foreign)
    apart = _run_together(word) if known.zipf < _NO_WORD else ""
    if apart:
        return Verdict((apart,))
    is_nothing = len(word) >= _SHORTEST_UNKNOWN and known.zipf == 0 and not _is_made_of_known(word)
    return Verdict() if is_nothing else None


@lru_cache(maxsize=32_768)
def only_capital(word: str) -> str:
    """Return how English writes a word in small letters that it has only with a capital, or in capitals; "" if others.

    "sorbonne" is "Sorbonne" and "gdp" is "GDP". What other languages have as a word, and letters that a slip makes of
    a common word (lsat), are left alone.
    """
    knows = spelling().knows
    if is_late_name(word):
        return word.capitalize()
    if len(word) < _SHORTEST_LETTERS or knows(word) or is_dialect(word) or is_written_small(word):
        return ""
    is_name = len(word) >= _SHORTEST_NAME and knows(word.capitalize())
    if not is_name and not knows(word.upper()):
        return ""
    known = vocabulary().look_up(key(word))
    if known.elsewhere >= max(_FOREIGN, known.zipf + _BETTER_THAN_NAME):
        return ""
    if is_name:
        return word.capitalize()
    return word.upper() if _VOWEL.search(word) is None or not _meant(word, known.zipf) else ""


@lru_cache(maxsize=4096)
def is_elsewhere(word: str) -> bool:
    """Say whether a word is far commoner in other languages than in English."""
    known = vocabulary().look_up(key(word)) if len(word) > _SHORTEST_PART else None
    return known is not None and known.zipf < _USED and known.elsewhere >= known.zipf + _BETTER


def _is_word_or_name(word: str) -> bool:
    """Say whether a dictionary has the word, with its accents or without (façade), or as a name; or it is letters."""
    knows = spelling().knows
    return (
        knows(word)
        or is_dialect(word)
        or is_late_word(word)
        or is_late_name(word)
        or is_written_small(word)
        or _VOWEL.search(word) is None
        or knows(key(word))
        or knows(word.capitalize())
        or (knows(word.upper()) and not _meant(word, vocabulary().zipf(word)))
    )


def _meant(word: str, zipf: float) -> tuple[str, ...]:
    """Return the words that a slip, or two by ear, turn into this one and that are common enough to have been meant."""
    size = vocabulary().zipf
    near = [other for other in spelling().near(word) if size(other) >= _least(word, zipf, other)]
    near = [
        other
        for other in near
        if len(other) >= _SHORTEST_PART and other not in _NEVER_OFFERED and not _is_variant(word, other)
    ]
    if not near and len(word) >= _LONG:
        least = max(_COMMON_BY_EAR, zipf + _GAP)
        once = set(_by_ear(word))
        heard = once.union(*map(_by_ear, once))
        near = [other for other in sorted(heard - {word}) if spelling().knows(other) and size(other) >= least]
    return tuple(
        sorted(near, key=lambda other: size(other) + _BY_EAR * _is_doubled(word, other), reverse=True)[:_MOST_OFFERED]
    )


def _is_doubled(word: str, other: str) -> bool:
    """Say whether a letter is doubled in one of two words and not in the other: acquited, acquitted."""
    left, mine, others, _ = _apart(word, other)
    return {mine, others} == {"", left[-1:]}


def _least(word: str, zipf: float, other: str) -> float:
    """Return how common another word has to be, to be meant by this one."""
    if len(word) <= _MIDDLING:
        least, gap = _VERY_COMMON if len(word) <= _SHORT else _COMMON, _GAP_OF_SHORT
    else:
        _, mine, others, _ = _apart(word, other)
        if _is_doubled(word, other) or (len(mine) > 1 and sorted(mine) == sorted(others)):
            gap = _GAP_BY_EAR
        else:
            gap = _GAP_OF_SHORT if _is_derived(word) else _GAP
        least = _RARE if zipf == 0 and len(word) >= _LONG and gap < _GAP_OF_SHORT else _COMMON
    return max(least, zipf + gap + (other[0] != word[0]))


def _by_ear(word: str) -> Iterator[str]:
    """Yield what sounds like a word: a letter doubled or no longer doubled, one vowel for another, -ly for -ally."""
    for at, letter in enumerate(word):
        yield word[:at] + (word[at + 1 :] if word[at - 1 : at] == letter else letter + word[at:])
        if letter in _VOWELS:
            yield from (word[:at] + vowel + word[at + 1 :] for vowel in _VOWELS if vowel != letter)
    if word.endswith("ly"):
        yield word.removesuffix("ally") + "ly" if word.endswith("ally") else word.removesuffix("ly") + "ally"


def _apart(word: str, other: str) -> tuple[str, str, str, str]:
    """Return what two words begin with, what each has that the other has not, and what they end with."""
    head, tail = same_ends(word, other)
    return word[:head], word[head : len(word) - tail], other[head : len(other) - tail], word[len(word) - tail :]


def _is_variant(word: str, other: str) -> bool:
    """Say whether two words differ as British from American spelling, or only by an ending."""
    left, mine, others, right = _apart(word, other)
    parts = {mine, others}
    if parts in _GREEK:
        return "ae" in word + other or "oe" in word + other
    if not right and parts <= {"", "s", "d", "r"}:
        return True
    return any(parts == these and before.search(left) and after.match(right) for these, before, after in _SPELLINGS)


def _run_together(word: str) -> str:
    """Return two common words, one of them small, that stand in `word` without their blank, if any."""
    size, knows = vocabulary().zipf, spelling().knows
    best, most = "", 0.0
    for at in range(2, len(word) - 1):
        left, right = word[:at], word[at:]
        if (left in _SMALL or right in _SMALL) and knows(left) and knows(right):
            least = min(size(left), size(right))
            if least >= most and least >= (_BOTH_COMMON if right in _ALONE else _BOTH_VERY_COMMON):
                best, most = f"{left} {right}", least
    return best


def _is_made_of_known(word: str) -> bool:
    """Say whether a word is one that English makes of others: superspreader, geohazard, retweeted, -itis."""
    parts = range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    return (
        _OF_SCIENCE.search(word) is not None
        or any(map(_is_known, _stems(word)))
        or any(_is_known(word[:at]) and _is_known(word[at:]) for at in parts)
    )


def _is_derived(word: str) -> bool:
    """Say whether a word of the dictionaries has a beginning or an ending more: reshoring, remainer."""
    return any(len(stem) > _SHORT and spelling().knows(stem) for stem in _stems(word))


def _stems(word: str) -> Iterator[str]:
    """Yield what is left of a word without one of the beginnings and endings that make new words."""
    yield from (word.removeprefix(prefix) for prefix in _PREFIXES if word.startswith(prefix))
    yield from (word.removesuffix(ending) for ending in _ENDINGS if word.endswith(ending))
    if word.endswith(("ability", "ibility")):
        yield f"{word[:-5]}le"


def _is_known(part: str) -> bool:
    if len(part) <= _SHORTEST_PART:
        # Most strings of three letters are something.
        return len(part) == _SHORTEST_PART and spelling().knows(part) and vocabulary().zipf(part) >= _USED
    return spelling().knows(part) or vocabulary().zipf(part) >= _NO_WORD
