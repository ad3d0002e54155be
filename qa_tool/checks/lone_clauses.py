"""Clauses that hang on a sentence and have none: "Although the army denied it."."""

from __future__ import annotations

from collections.abc import Sequence

from qa_tool.text.patterns import later
from qa_tool.text.verbs import ALL_BASES, BASE_OF, INFINITIVES, PASTS, THIRDS

_OPENS = later(
    r"^(?P<opens>Although|Even though|Though|Whereas|Because|Unless|If|Even if|While|As soon as|When|Since|Until|After"
    r"|Before)"
    r" (?P<rest>[^,;:?!“”\"()–—{}|<>=_]+)\.$"
)
# What may stand before a noun as well: "After the war the town grew".
_BEFORE_NOUNS = frozenset({"Since", "Until", "After", "Before"})
# With these even short ones are no answers: "If he can."
_PLAIN = frozenset({"Although", "Even though", "Though", "Whereas"})
_FEWEST, _FEWEST_PLAIN = 5, 3
# "It's late" has a subject and a verb.
_BARE = later(r"[’'](?:s|re|ve|ll|d|m)$")
_OBJECTS = frozenset({"it", "that", "this"})
_PRONOUNS = frozenset("he she it they we there".split())  # noqa: SIM905
_SUBJECTS = _PRONOUNS | frozenset(
    """I you this that these those who what nobody everyone everything nothing then""".split()  # noqa: SIM905
)
_DETERMINERS = frozenset("the a an his her its their this these those every no some many most several".split())  # noqa: SIM905
_OF_A_NOUN = _DETERMINERS | frozenset(
    """my our your any each all both one two three four five six ten another other more of in on at by for from with to
    into over under about between among against during without through near behind since until before after as and or
    than half own new old first last next whole""".split()  # noqa: SIM905
)
_AUXILIARIES = frozenset(
    """is are was were has have had will would can could may might must should do does did cannot""".split()  # noqa: SIM905
)
_BEHIND_AUXILIARY = frozenset(
    """not also already still been be never yet always now being only even just no longer""".split()  # noqa: SIM905
)
# "Before the court stood two men."
_TURNED = frozenset("is are was were stood stands lay lies came comes sat sits hung loomed".split())  # noqa: SIM905
_MOST_BEFORE_VERB, _MOST_BEHIND_DETERMINER = 8, 3


def is_lone_clause(text: str) -> bool:
    """Say whether a sentence is a clause that hangs on another, and plainly nothing more: it has one verb.

    Wherever another word may be a verb, or the subject may be two, it is taken for a sentence: "After the storm the
    town rebuilt", "If it rains we stay".
    """
    match = _OPENS.match(text)
    if match is None:
        return False
    opens, words = match["opens"], match["rest"].split()
    if len(words) < (_FEWEST_PLAIN if opens in _PLAIN else _FEWEST) or "you" in words or "your" in words:
        return False
    if any(word.startswith(("'", "‘", "’")) for word in words):
        return False
    verb = _first_verb(words)
    return (
        verb is not None
        and _is_one_subject(words[:verb], before_noun=opens in _BEFORE_NOUNS)
        and not (opens in _BEFORE_NOUNS and words[verb] in _TURNED and words[0] not in _PRONOUNS)
        and not _has_another(words, verb)
    )


def _first_verb(words: Sequence[str]) -> int | None:
    """Return the place of the first word that can be the verb of the clause, None where that is not plain."""
    maybe: list[int] = []
    for place, word in enumerate(words[: _MOST_BEFORE_VERB + 1]):
        if place and (word in _AUXILIARIES or word in THIRDS or word in PASTS):
            # "The repair crews were": what may be a verb, too, is a noun right before it only.
            return place if not maybe or maybe == [place - 1] else None
        if place and _may_be_verb(words, place):
            maybe.append(place)
    return maybe[0] if len(maybe) == 1 else None


def _is_one_subject(words: Sequence[str], *, before_noun: bool) -> bool:
    """Say whether the words are one subject: a pronoun, an article and its noun, or a name."""
    first, others = words[0], words[1:]
    if first in _PRONOUNS:
        return not others
    if any(word in _SUBJECTS or word.endswith("ing") for word in others):
        return False
    if first in _DETERMINERS:
        return bool(others) and _is_noun_group(others, 1 if before_noun else _MOST_BEHIND_DETERMINER)
    return not before_noun and all(word[:1].isupper() or word in {"of", "the", "and"} for word in words)


def _is_noun_group(words: Sequence[str], most: int) -> bool:
    """Say whether what stands behind an article is a noun of at most so many words, with others behind "of" or "in"."""
    run = 0
    for word in words:
        if word in {"of", "in", "for", "at", "from", "and"}:
            if not run:
                return False
            run = 0
        elif word in _DETERMINERS:
            # Another article without "of" is another subject.
            if run:
                return False
        else:
            run += 1
        if run > most:
            return False
    return run > 0


def _has_another(words: Sequence[str], verb: int) -> bool:
    """Say whether a word behind the verb may be another verb, or its subject."""
    place = verb + 1
    if words[verb] in _AUXILIARIES:
        while place < len(words) and (words[place] in _BEHIND_AUXILIARY or words[place].endswith("ly")):
            place += 1
        if place < len(words) and (words[place] in BASE_OF or words[place] in ALL_BASES):
            place += 1
    return any(
        (word not in _OBJECTS and _BARE.sub("", word) in _OBJECTS)
        or word in _AUXILIARIES
        or word in THIRDS
        or word in PASTS
        or _BARE.sub("", word) in _SUBJECTS - _OBJECTS
        or _may_be_verb(words, number)
        for number, word in enumerate(words[place:], place)
    )


def _may_be_verb(words: Sequence[str], place: int) -> bool:
    """Say whether a word may be a finite verb where it stands: not behind an article, "to" or another small word."""
    word, before = words[place], words[place - 1]
    if before in _OF_A_NOUN or before.endswith(("’s", "'s", "s’")) or word.endswith("ing"):
        return False
    # "In the same house": a noun behind an adjective; one thing does not "house".
    if word in ALL_BASES and place > 1 and words[place - 2] in _OF_A_NOUN and not before.endswith("s"):
        return False
    return word in INFINITIVES or (word in ALL_BASES and before not in PASTS) or (word in BASE_OF)
