"""Names in Russian and Ukrainian text: their endings, and the cases they stand in.

The commonest endings of surnames and places, and the case endings of nouns and adjectives of school grammars, of which
names use few; gathered by hand.
"""

from __future__ import annotations

from qa_tool.text.patterns import later

# What ends like this is Slavic, and English spells it by rule; Байден and Шольц it does not.
_SLAVIC = later(
    r".{2,}(?:[оеё]ва?|[иіы]на?|[сц]ь?к(?:ий|ая|а|е|и)|[яа]к|енко|[чщ]ук|юк|[оеи]вич|[оеі]вна|[оеи]во|ськ|ск|град"
    r"|город|[їі]в|[иі]ха|[нр](?:ый|ий|ая))"
)
# As given names end (Сергій, Юрий, Алексей, Наталія), and surnames seldom do.
_GIVEN = later(r"(?:(?:(?<![сц]к)(?<![сц]ьк)(?<!н)[иі]|[аеє])й|[иі]я)$")
# A case ending, and those of the first case that it can come from.
_CASES = (
    (later(r"(?<=и)(?:и|ю|ей)$"), ("я",)),
    (later(r"(?<=ь)(?:я|ю|ем)$"), ("е",)),
    (later(r"(?<=[сц]к)(?:ого|ому|им|ом)$"), ("ий",)),
    (later(r"(?<=[сц]к)(?:ой|ую)$"), ("ая",)),
    (later(r"(?<=[сц]ьк)(?:ого|ому|им)$"), ("ий",)),
    (later(r"(?<=[сц]ьк)(?:ої|ій|ою|у)$"), ("а",)),
    (later(r"(?<=[нр])(?:ого|ому|ым|им)$"), ("ый", "ий")),
    (later(r"(?:ом|ым|им|ем|єм|ою|ой|ей|ові|еві)$"), ("", "а")),
    (later(r"[ауыиіеюя]$"), ("", "а", "о")),
    (later(r"ой$"), ("ая",)),
)
_SHORTEST = 3
# Чорновола, of Чорновіл: a vowel that Ukrainian has only where no consonant closes the syllable.
_OPEN_SYLLABLE = later(r"(?<=[бвгґджзклмнпрстфхцчшщ])[оеє](?=[бвгджзклмнпрстфхцчшщ]$)")


def nominatives(word: str, *, is_ukrainian: bool = False) -> tuple[str, ...]:
    """Return the forms that `word` may be a case of, in small letters, itself first."""
    letters = word.lower()
    found = dict.fromkeys((letters,))
    for ending, firsts in _CASES:
        stem = ending.sub("", letters)
        if stem != letters and len(stem) >= _SHORTEST:
            found |= dict.fromkeys(stem + first for first in firsts)
            if is_ukrainian and "" in firsts:
                found |= dict.fromkeys((_OPEN_SYLLABLE.sub("і", stem),))
    return tuple(found)


def is_slavic_name(word: str) -> bool:
    """Say whether a name in its first case ends as Slavic surnames and places do."""
    return _SLAVIC.fullmatch(word.lower()) is not None


def is_given_name(word: str) -> bool:
    """Say whether a word ends in its first case as many given names of Slavs do, and few of their surnames."""
    return _GIVEN.search(word) is not None
