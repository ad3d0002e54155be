"""Which language a sentence or a paragraph is in, and which a whole article was left in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from qa_tool.names.vocabulary import vocabulary
from qa_tool.text.languages import detect_sentence
from qa_tool.text.patterns import later
from qa_tool.text.quotes import pair_quotes
from qa_tool.text.scripts import scripts

# A text that holds one of these small words is English enough; the commonest are looked for first, at next to no cost.
_ENGLISH = re.compile(
    r"\b(?:[Tt]he|of|and|[Tt]h(?:is|at|ey|eir|ere)|with|from|were|has|have|by|said|which|for|are|(?P<german>was))\b"
)
# "Was" is a word of German, too.
_GERMAN = later(r"\b(?:der|das|und|nicht|ist|ein|eine|mit|von|zu|auf|wir|er|sie)\b")
_WORD = re.compile(r"[^\W\d_]{2,}")
_FEWEST_WORDS = 6
_FEWEST_FOREIGN_LETTERS = 8
# Zipf frequency from which a word is common in English, and the share of such words in a sentence that is English.
# Texts in English quote the small words of others, so that ten sentences in seven languages reached up to 0.75.
_COMMON, _SHARE_OF_ENGLISH = 3.5, 0.85
# An article is known by its beginning (code points); so much of it may be in its own language where it is foreign.
_SAMPLE, _SHARE_OF_OWN = 20_000, 0.2


@lru_cache(maxsize=16_384)
def language_of(text: str, expected: str) -> str | None:
    """Return the code of the language of a sentence or paragraph, `expected` if it may be that, None if untold."""
    if " the " in text or " of " in text or " and " in text:
        return expected
    english = _ENGLISH.search(text)
    if english is not None and (english["german"] is None or _GERMAN.search(text) is None):
        return expected
    counts = scripts(text)
    foreign = counts.total() - counts["Latin"]
    if foreign * 2 > counts.total():
        return detect_sentence(text, expected) if foreign >= _FEWEST_FOREIGN_LETTERS else None
    outside = text
    for pair in pair_quotes(text).pairs:
        outside = outside[: pair.start] + " " * pair.length + outside[pair.end :]
    words = _WORD.findall(outside)
    if len(words) < _FEWEST_WORDS or sum(word[0].isupper() for word in words) * 2 > len(words):
        return None  # too short, or a list of names
    if sum(vocabulary().zipf(word) >= _COMMON for word in words) >= _SHARE_OF_ENGLISH * len(words):
        return expected  # a headline without small words; to ask statistics costs more than the rest of an article
    return detect_sentence(" ".join(outside.split()), expected)


def foreign_language(paragraphs: Sequence[str], expected: str) -> str | None:
    """Return the code of the language that an article is in from end to end, None if it is in `expected` or untold."""
    own = 0
    others: Counter[str] = Counter()
    for text in paragraphs:
        code = language_of(text, expected)
        if code == expected:
            own += len(text)
            if own > _SHARE_OF_OWN * max(others.total(), _SAMPLE):
                return None
        elif code is not None:
            others[code] += len(text)
    if not own and not others:
        # Taken together, short paragraphs may tell.
        code = language_of(" ".join(paragraphs)[:_SAMPLE], expected)
        return None if code == expected else code
    return others.most_common(1)[0][0] if own < _SHARE_OF_OWN * others.total() else None
