"""Words that say one or many before a noun of the other number, with what describes it between: "a female members"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import compress

from qa_tool.checks.clause_subjects import is_plural
from qa_tool.checks.counted_nouns import CLOSES, MARKS
from qa_tool.checks.verb_forms import ALL_THIRDS
from qa_tool.domain.issue import Finding
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.nouns import MASSES, NEVER_BARE, PLURAL_OF, SINGULAR_OF
from qa_tool.text.verbs import ALL_BASES, BASES, ONLY_PASTS, PASTS, THIRDS
from qa_tool.text.words import NUMBER_WORDS, word_spans

_ONE = frozenset("a an another each every".split())  # noqa: SIM905
_MORE = frozenset("many several these those numerous various".split())  # noqa: SIM905
_NUMBERED = frozenset("millions billions trillions thousands hundreds dozens".split())  # noqa: SIM905
# "A few members", "a record six goals", "a dozen men": there a number is spoken of. "Every other", "a heads of state".
_SMALL = frozenset(NUMBER_WORDS.split("|")) | frozenset(
    """few many dozen hundred thousand million billion couple record further total number lot bit great good mere full
    and or of the other more most less both all only heads no not half to in on at by for with from which that
    who whose whom where when if as it he she they we between without whether because second time how what why per this
    these order""".split()  # noqa: SIM905
)
# "A sales and a service team", "a women and men": the noun may only open a longer one.
_CLOSES = CLOSES | {
    "must",
    "should",
    "shall",
    "did",
    "does",
    "do",
    "had",
    "against",
    "between",
    "near",
    "without",
    "into",
}
_FINITE = frozenset(
    "is are was were has have had will would can could may might must should shall did does do".split()  # noqa: SIM905
)
_BEFORE_ONE = frozenset({"a", "an"})
_NUMERALS = frozenset(NUMBER_WORDS.split("|"))
_OPEN = frozenset({"and", "or", "to"})


def miscounting(words: Sequence[str], text: str) -> Iterator[Finding]:
    """Yield the phrases, without the word or with the noun in the singular; `words` stand between blanks."""
    for at in compress(range(len(words)), map(_counts, words)):
        if words[at][0].isupper() and at:
            continue
        noun = _noun_behind(words, at)
        if noun > at:
            yield _finding(words, at, noun, text)


def _counts(word: str) -> bool:
    return word.lower() in _ONE or word.lower() in _MORE


def _noun_behind(words: Sequence[str], at: int) -> int:
    """Return the place of the plural that a word for one stands before; its own place where there is none."""
    if (
        words[at] in {"a", "an"}
        and words[at + 1 : at + 2]
        and words[at + 1] in _NUMBERED
        and words[at + 2 : at + 3] == ["of"]
    ):
        return at + 1
    noun = at + 1 if words[at].lower() in _BEFORE_ONE and _names_many(words[at + 1 : at + 2]) else at + 2
    of_a = words[at].lower() in _BEFORE_ONE
    if noun >= len(words) or not (noun == at + 1 or _describes(words[at + 1]) or (of_a and words[at + 1] in _NUMERALS)):
        return at
    bare = words[noun].rstrip(MARKS)
    if bare == "does" or not (
        bare in NEVER_BARE if words[at].lower() in _MORE else bare in SINGULAR_OF and is_plural(bare)
    ):
        return at
    following = words[noun + 1] if noun + 1 < len(words) else ""
    if bare == words[noun]:
        # "A second opens in May": a verb, perhaps.
        is_verb = bare in ALL_THIRDS | ALL_BASES and following not in _FINITE
        ends = not following or (following in _CLOSES and following not in _OPEN and not is_verb)
    else:
        ends = not words[noun].endswith(",")
    return noun if ends else at


def _names_many(words: Sequence[str]) -> bool:
    """Say whether a plural that is nothing else stands there: "a landslides"."""
    return any(word.rstrip(MARKS) in SINGULAR_OF and word.rstrip(MARKS) not in ALL_THIRDS for word in words)


def _describes(word: str) -> bool:
    """Say whether a word between the two is an adjective, as far as no list knows it as a noun or a verb."""
    is_verb = word in THIRDS or word in BASES or word in ONLY_PASTS or (word in PASTS and not word.endswith("ed"))
    is_noun = word in PLURAL_OF or word in MASSES or is_plural(word)
    return word.isalpha() and word.islower() and word not in _SMALL and not is_verb and not is_noun


def _finding(words: Sequence[str], at: int, noun: int, text: str) -> Finding:
    spans = word_spans(text)
    bare = words[noun].rstrip(MARKS)
    span = Span(spans[at][0], spans[noun][0] + len(bare))
    rest, one = text[spans[at + 1][0] : span.end], SINGULAR_OF.get(bare, "")
    if words[at].lower() in _MORE:
        right = f"{text[span.start : spans[noun][0]]}{PLURAL_OF[bare]}"
        return Finding(span, say("“{words}” does not go with “{noun}”.", words=words[at], noun=bare), (right,))
    plain = (
        (rest[0].upper() + rest[1:] if words[at][0].isupper() else rest,) if words[at].lower() in {"a", "an"} else ()
    )
    single = (f"{text[span.start : spans[noun][0]]}{one}",) if one else ()
    message = say("“{words}” does not go with “{noun}”.", words=words[at], noun=bare)
    return Finding(span, message, plain + single)
