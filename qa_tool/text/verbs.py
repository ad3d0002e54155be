"""Verbs of English in their forms, and what a form tells: that it is a verb, and what goes with it.

Some 4,800, made by benchmarks/make_word_classes.py; data/README.md says from what.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib import resources
from itertools import compress
from types import MappingProxyType

# Pasts that learners, and machines that learned from them, make by the rule; those that are words of their own (costed,
# leaded, flied) are left out. Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.14-3.19.
_MADE_REGULAR = """beated beat beaten|becomed became become|beginned began begun|bited bit bitten|blowed blew blown
    breaked broke broken|bringed brought|builded built|buyed bought|casted cast|catched caught|choosed chose chosen
    comed came come|cutted cut|dealed dealt|digged dug|drawed drew drawn|drinked drank drunk|drived drove driven
    eated ate eaten|falled fell fallen|feeled felt|fighted fought|finded found|forbidded forbade forbidden
    forgetted forgot forgotten|freezed froze frozen|gived gave given|goed went gone|growed grew grown|hitted hit
    holded held|hurted hurt|keeped kept|knowed knew known|leaved left|losed lost|maked made|meaned meant|meeted met
    overcomed overcame overcome|payed paid|readed read|rised rose risen|runned ran run|sayed said
    seeked sought|selled sold|sended sent|setted set|shaked shook shaken|shooted shot|shutted shut|sinked sank sunk
    sitted sat|sleeped slept|speaked spoke spoken|spended spent|splitted split|spreaded spread|standed stood
    stealed stole stolen|sticked stuck|striked struck|sweared swore sworn|sweeped swept|swimmed swam swum
    taked took taken|teached taught|telled told|thinked thought|throwed threw thrown|understanded understood
    weared wore worn|winned won|withdrawed withdrew withdrawn|writed wrote written"""
# Participles as well, says Merriam-Webster.
_PARTICIPLES_TOO = frozenset({"forgot", "hid", "bit", "trod", "drank", "shrank"})
_VOWELS = "aeiou"


def past_by_rule(verb: str, *, doubled: bool = False) -> str:
    """Return the past tense and participle of a regular verb."""
    if doubled:
        return f"{verb}{verb[-1]}ed"
    if verb.endswith("y") and verb[-2] not in _VOWELS:
        return f"{verb[:-1]}ied"
    return f"{verb}d" if verb.endswith("e") else f"{verb}ed"


_FILE = resources.files("qa_tool.text").joinpath("data", "verbs.txt").read_text(encoding="utf-8").split()
# Each verb in its forms, and letters. b: the dictionary form is nothing else, s: so is the third person, v: it is a
# verb
# far more often than a noun, n: it has no object, t: it has one.
_BASE, _THIRD, _ING, _PAST, _DONE, _LETTERS = (_FILE[part::6] for part in range(6))
_VERBS = tuple(zip(_BASE, _PAST, _DONE, strict=True))
_CHANGING = tuple(verb for verb in _VERBS if not verb[1].endswith("ed"))


def _having(letters: str, forms: Sequence[str] = _BASE) -> frozenset[str]:
    has = {known for known in {*_LETTERS} if not {*letters}.isdisjoint(known)}
    return frozenset(compress(forms, map(has.__contains__, _LETTERS)))


_THIRDS, _INGS, _PASTS, _PARTICIPLES = (dict(zip(_BASE, those, strict=True)) for those in (_THIRD, _ING, _PAST, _DONE))
#: Verbs in the form of the dictionary that are nothing else: "receive".
BASES = _having("b")
#: Verbs in the form of the dictionary; some are nouns, too, but less often: "produce".
INFINITIVES = _having("bsv") | {"be", "do", "have", "make", "take", "find", "hold", "leave"}
#: Third persons that are nothing else: "produces".
THIRDS = _having("s", _THIRD)
#: Past tenses and participles: "received", "wrote", "written".
PASTS = frozenset(form for base, past, done in _VERBS for form in (past, done) if form != base)
#: Verbs in the form of the dictionary, those that are nouns far more often among them: "face".
ALL_BASES = frozenset(_BASE)
#: Verbs that have no object, and so no passive: "happen".
WITHOUT_OBJECT = _having("n")
#: Verbs that have an object: "abolish".
WITH_OBJECT = _having("t")
# Nouns just as often, in the third person, too: only a place that holds nothing but a verb tells them apart.
_AS_OFTEN_NOUNS = frozenset(
    """answer arrest ask call charge claim demand end help like live look move need order plan play report return start
    talk travel turn visit vote wait walk want work show lead run think feel stand sit sing fight lie""".split()  # noqa: SIM905
)
_VERBS_HERE = INFINITIVES | _AS_OFTEN_NOUNS
#: The past tense of verbs whose past differs from their dictionary form, those that are nouns as often among them.
PAST_TENSES: Mapping[str, str] = MappingProxyType(
    {base: past for base, past, _ in _VERBS if past != base and base in _VERBS_HERE}
)
#: The past tense of a participle that differs from it.
PAST_OF: Mapping[str, str] = MappingProxyType(
    {done: past for _, past, done in _CHANGING if done not in {past, "born"} and done not in ALL_BASES}
)
# "To found a firm", "to lay a stone": pasts that are verbs of their own, but for two that are hardly ever.
_VERBS_TOO = ALL_BASES - {"saw", "fell"}
#: Past tenses that are nothing else, each with the verb and its participle: "went".
ONLY_PASTS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        past: (base, done)
        for base, past, done in _CHANGING
        if past != done and past not in _PARTICIPLES_TOO and past not in _VERBS_TOO
    }
)
#: Irregular past tenses that are participles, too, each with its verb: "made".
PASTS_AND_PARTICIPLES: Mapping[str, str] = MappingProxyType(
    {past: base for base, past, done in _CHANGING if past == done and past not in _VERBS_TOO}
)
#  The dictionary form of every other form; of one that two verbs share, that of the irregular one: "found" is of
# "find".
BASE_OF: Mapping[str, str] = MappingProxyType(
    {
        **dict(zip(_THIRD + _ING, _BASE * 2, strict=True)),
        **{past: base for base, past, _ in _VERBS if past != base},
        **{form: base for base, past, done in _CHANGING for form in (past, done) if form != base},
    }
)
#: What is right for pasts made by the rule that do not go by it: "rised" is "rose" or "risen".
MADE_REGULAR: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        row.split()[0]: tuple(row.split()[1:])
        for line in _MADE_REGULAR.strip().splitlines()
        for row in line.split("|")
        if row.split()[0] != row.split()[1]
    }
)


def is_verb(word: str) -> bool:
    """Say whether a word is a form of a verb; of those that are nouns, too, only where that is the rarer."""
    return word in BASE_OF or word in PAST_TENSES or word in INFINITIVES


def third(verb: str) -> str:
    """Return the third person of a verb; of one that is not here, as if it were regular."""
    if verb in _THIRDS:
        return _THIRDS[verb]
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in _VOWELS else f"{verb}s"


def ing(verb: str) -> str:
    """Return the form in -ing of a verb; of one that is not here, as if it were regular."""
    silent = verb.endswith("e") and not verb.endswith(("ee", "oe")) and verb != "be"
    return _INGS.get(verb) or (f"{verb[:-1]}ing" if silent else f"{verb}ing")


def participle(verb: str) -> str:
    """Return the participle of the past of a verb; of one that is not here, as if it were regular."""
    return _PARTICIPLES.get(verb) or past_by_rule(verb)


def past(verb: str) -> str:
    """Return the past tense of a verb; of one that is not here, as if it were regular."""
    return _PASTS.get(verb) or past_by_rule(verb)


def forms(verb: str) -> tuple[str, ...]:
    """Return all forms of a verb, that of the dictionary first, none of them twice."""
    if verb == "be":
        return ("be", "is", "are", "was", "were", "being", "been")
    return tuple(dict.fromkeys((verb, third(verb), ing(verb), past(verb), participle(verb))))


def in_the_form_of(verb: str, other: str) -> str:
    """Return a verb in the form that another has: "deny" in that of "drew" is "denied".

    A past that looks like the form of the dictionary ("put") is taken for a past, as most are in news.
    """
    base = BASE_OF.get(other, other)
    if other == ing(base):
        return ing(verb)
    if other == past(base):
        return past(verb)
    if other == participle(base):
        return participle(verb)
    return third(verb) if other == third(base) else verb
