"""How common a word is in English: the evidence that a token is a word or a name in its own right."""

from __future__ import annotations

import math
from functools import lru_cache

from qa_tool.names.letters import key


class Ordinary:
    """Zipf frequencies of English words and names: 0 = unknown, 3 = one in a million, 7 = "the".

    The list is loaded when first asked for.
    Source: wordfreq's large English list, 321,000 words of books, news, subtitles, the web and Wikipedia.
    """

    def zipf(self, word: str) -> float:
        """Return the Zipf frequency of `word`, whatever its case; 0.0 where the list does not know it."""
        frequencies = _frequencies()
        found = frequencies.get(word.lower()) or frequencies.get(key(word))
        return math.log10(found) + 9.0 if found else 0.0


@lru_cache(maxsize=1)
def _frequencies() -> dict[str, float]:
    # The list takes 0.2 s to load and is needed only once something in the text looks like a name spelled wrongly.
    from wordfreq import get_frequency_dict

    frequencies: dict[str, float] = get_frequency_dict("en")
    return frequencies
