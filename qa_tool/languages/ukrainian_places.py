"""Places of Ukraine, which English papers write after their Ukrainian names or after the Russian ones.

The table data/ukrainian_places.tsv holds both. A machine takes either, and of the adjectives that both languages make
of them (Купянское направление, Куп'янський район) it makes "Kupyansky", which is no place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from qa_tool.text.tables import rows_of

_ADJECTIVE = re.compile(r"(?P<stem>[A-Z][a-z]{3,})sk(?:y|yi|yy|iy|yj|oye|oe|oi|oy|aya|a)")
# What a name has behind the stem of its adjective: Pokrov-sk, Kurakhov-o, Zaporozh-ye, Avdeev-ka.
_LONGEST_END = 3


@lru_cache(maxsize=1)
def ukrainian_places() -> Mapping[str, str]:
    """Return every form of a name by itself, with the one after the Ukrainian name: "Kharkov", "Kharkiv"."""
    return {
        form: ukrainian
        for ukrainian, others in rows_of("qa_tool.languages", "ukrainian_places.tsv")
        for form in (ukrainian, *filter(None, others.split("|")))
    }


@lru_cache(maxsize=1024)
def place_of_adjective(word: str) -> str | None:
    """Return the place that an adjective in Latin letters speaks of, spelled as it is: Kupyansk for "Kupyansky".

    None for other words, and for places that the table does not hold.
    """
    found = _ADJECTIVE.fullmatch(word)
    if found is None:
        return None
    stem = found["stem"]
    longest = len(stem) + _LONGEST_END
    return next((form for form in ukrainian_places() if form.startswith(stem) and len(form) <= longest), None)


def places_in(text: str) -> Iterator[re.Match[str]]:
    """Yield the places of Ukraine in a text, in whichever form."""
    return _forms().finditer(text)


@lru_cache(maxsize=1)
def _forms() -> re.Pattern[str]:
    longest_first = sorted(ukrainian_places(), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b(?!-)")
