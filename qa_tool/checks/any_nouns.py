"""Nouns of all kinds in the singular behind a number or "one of": "six kilometre away", "one of the best manager"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress

from qa_tool.checks.counted_nouns import AT_THE_START, CLOSES, MARKS, NOT_AFTER, PLURALS
from qa_tool.domain.issue import Finding
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.names.remembering import remembered
from qa_tool.text.nouns import NEVER_BARE, PERSONS, PLURAL_OF
from qa_tool.text.patterns import later
from qa_tool.text.words import NUMBER_WORDS, word_spans

_FIGURE = later(r"(?!(?:19|20)\d\d$)(?:[2-9]|[1-9]\d|[1-9]\d\d|[1-9]\d{0,2}(?:,\d{3})+)")
# "One of biggest problems"
_ONE_OF_BARE = later(
    r"\b(?P<kept>[Oo]ne of )(?P<degree>(?:most|least) [a-z]+ [a-z]+|(?!interest\b|rest\b|west\b|east\b|protest\b"
    r"|forest\b|honest\b)[a-z]{3,}est [a-z]+)"
)
# Nouns that the lists above do not hold. "Two dozen", "six head of cattle": of some the plural is said otherwise, or a
# language of law and sport counts them bare.
_WIDE = (
    PLURAL_OF.keys()
    - PLURALS.keys()
    - frozenset(
        [
            "dozen",
            "hundred",
            "thousand",
            "million",
            "billion",
            "trillion",
            "score",
            "militia",
            "bit",
            "stem",
            "run",
            "crew",
        ]
    )
)
_WIDE -= {noun for noun in _WIDE if PLURAL_OF[noun] == noun}
_COUNTS_OF_ALL = frozenset({*NUMBER_WORDS.split("|"), "both", "several"})
_OF_LABELS = NOT_AFTER | frozenset(
    """rank by mat top round week chapter version game set first last next every per heat lap under category
    to""".split()  # noqa: SIM905
)
_BEHIND_MEASURES = frozenset("away ago apart later each here there yesterday today".split())  # noqa: SIM905
_ONE_OF_WHOSE = frozenset("the his her its their our my".split())  # noqa: SIM905


@remembered
def _wide(word: str) -> str:
    """Return the noun that stands between two blanks, with whatever mark behind it; else nothing."""
    bare = word.rstrip(MARKS)
    return bare if bare in _WIDE else ""


def miscounted(text: str, words: Sequence[str]) -> Iterator[Finding]:
    """Yield the phrases, with the noun in the plural; `words` stand between blanks."""
    for match in _ONE_OF_BARE.finditer(text) if "ne of " in text else ():
        right = f"{match['kept']}the {match['degree']}"
        yield Finding(Span(*match.span()), say("“The” is missing here."), (right,))
    for at in compress(range(len(words)), map(_wide, words)):
        if not at:
            continue
        noun = _wide(words[at])
        following = words[at + 1].rstrip(MARKS) if at + 1 < len(words) else ""
        if words[at] == noun and following and following not in CLOSES and following not in _BEHIND_MEASURES:
            continue
        first = _counted_from(words, at, noun)
        if first < at:
            spans = word_spans(text)
            span = Span(spans[first][0], spans[at][0] + len(noun))
            kept = text[span.start : spans[at][0]]
            yield Finding(span, say("The noun stands in the wrong number."), (kept + PLURAL_OF[noun],))


def _counted_from(words: Sequence[str], at: int, noun: str) -> int:
    """Return where a phrase begins that counts the noun; the noun's own place where none does."""
    before = words[at - 1]
    if before in _COUNTS_OF_ALL or (before[0].isdigit() and _FIGURE.fullmatch(before) is not None):
        told = words[at - 2] if at > 1 else ""
        fits = not told or told in AT_THE_START or (told.islower() and told.isalpha() and told not in _OF_LABELS)
        return (
            at - 1 if fits and (before != "both" or (noun in NEVER_BARE and words[at + 1 : at + 2] != ["and"])) else at
        )
    for back in (2, 3, 4, 5):
        if at >= back and words[at - back] in {"one", "One"} and words[at - back + 1] == "of":
            degree = any(
                word.endswith("est") or word in {"most", "best", "worst"} for word in words[at - back + 2 : at]
            )
            whose = words[at - back + 2] in _ONE_OF_WHOSE
            plain = all(word.isalpha() and word.islower() for word in words[at - back + 2 : at])
            if plain and whose and (degree or (noun in PERSONS and back == 3)):
                return at - back
    return at
