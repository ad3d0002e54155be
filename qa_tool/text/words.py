"""Words, their case and their possessive endings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.domain.span import Span

# Letters and digits, joined inside by apostrophes, hyphens or the points of an abbreviation (don't, so-called, U.S).
WORD = re.compile(r"[^\W_]+(?:['\u2019\u2010\u2011-][^\W_]+|\.(?=[^\W\d_](?:\W|$))[^\W\d_])*")
#: Numbers above one that the press writes as words, as a part of patterns.
NUMBER_WORDS = (
    "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
    "|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
)
#: Verbs of saying behind the one who speaks, as a part of patterns.
SAYING = (
    "said|says|told|tells|added|adds|announced|announces|stressed|stresses|explained|explains"
    "|emphasised|emphasises|emphasized|emphasizes"
    "|noted|warned|promised|claimed|declared|confirmed|denied|admitted|asked|replied|wrote|insisted|argued|stated"
)
# What stands before a word that opens a sentence, or is written like one that does.
_BEFORE_CAPITAL = ("“", '"', "‘", "'", "(", "[", ":", ".", "!", "?", "-", "–", "—", "…", "*", "•")
_BETWEEN_BLANKS = re.compile(r"\S+")
_BEFORE = re.compile(r"([\w’'-]+) $")
_LONGEST_BEFORE = 30
# A soft hyphen, a blank of no width and the like.
_UNSEEN_INSIDE = re.compile("(?<=[^\\W\\d_])[\u00ad\u200b\u2060\ufeff]+(?=[^\\W\\d_])")
_POSSESSIVE = re.compile(r"(?:['\u2019\u02bc][sS]|(?<=[sSxXzZ])['\u2019\u02bc])$")


def words(text: str) -> Iterator[re.Match[str]]:
    """Yield the words of `text` in order, as matches."""
    return WORD.finditer(text)


def word_spans(text: str) -> list[tuple[int, int]]:
    """Return where each of text.split() stands (code points)."""
    return [found.span() for found in _BETWEEN_BLANKS.finditer(text)]


def unseen_inside_words(text: str) -> list[Span]:
    """Return where in words characters stand that cannot be seen: what ends or begins there is no word."""
    return [] if text.isascii() else [Span(*found.span()) for found in _UNSEEN_INSIDE.finditer(text)]


def word_at(text: str, place: int) -> Span:
    """Return the word that `place` lies in or beside; an empty span where there is none."""
    return next(
        (Span(*found.span()) for found in words(text) if found.start() <= place <= found.end()), Span(place, place)
    )


def word_before(text: str, place: int) -> str:
    """Return the word that ends a blank before `place` (code points); empty at the start and behind a mark."""
    found = _BEFORE.search(text, max(0, place - _LONGEST_BEFORE), place)
    return found[1] if found is not None else ""


def count_words(text: str) -> int:
    """Return the number of words as word processors count them: whatever stands between blanks."""
    return len(text.split())


def split_possessive(word: str) -> tuple[str, str]:
    """Return the word without its possessive ending, and that ending: ("Putin", "'s"), ("the allies", "'")."""
    found = _POSSESSIVE.search(word)
    if found is None or found.start() == 0:
        return word, ""
    return word[: found.start()], found.group()


def asks_for_capital(text: str, place: int) -> bool:
    """Say whether what stands at a place (code points) is written with a capital, whatever it is."""
    before = text[:place].rstrip()
    return not before or before.endswith(_BEFORE_CAPITAL)


def match_case(model: str, word: str) -> str:
    """Return `word` in the case of `model`: all capitals, or a capital at the start, else as it stands.

    A model of one letter (or none) does not say "all capitals"; a lower-case model leaves the word alone, since
    the word may be a name.
    """
    letters = [char for char in model if char.isalpha()]
    if len(letters) > 1 and all(char.isupper() for char in letters):
        return word.upper()
    if letters and letters[0].isupper() and word:
        return word[0].upper() + word[1:]
    return word
