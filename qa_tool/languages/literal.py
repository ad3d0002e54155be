"""Expressions that come back from another language word for word; data/README.md says what stands in expressions/."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import PurePosixPath

from qa_tool.languages.codes import base_of
from qa_tool.text.patterns import later
from qa_tool.text.tables import files_of, rows_of
from qa_tool.text.verbs import forms, in_the_form_of
from qa_tool.text.words import asks_for_capital

_PACKAGE = "qa_tool.languages"
_LETTERS = re.compile(r"[^\W\d_]+")
# <draw>: the verb in all its forms; (?<= and (?P<name> are other matters.
_VERB = re.compile(r"(?<!\(\?P)<([a-z]+)>")


def in_place_of(match: re.Match[str], answers: Iterable[str]) -> tuple[str, ...]:
    """Return what may stand in the place of a match, with a capital where the place asks for the one that it has.

    "CEO Kim" has one anywhere.
    """
    opens = match.group()[0].isupper() and asks_for_capital(match.string, match.start())
    return tuple(each[0].upper() + each[1:] if opens else each for each in answers)


@dataclass(frozen=True)
class Literal:
    """An expression; `words` are those of which its text holds one, with and without a capital.

    `is_wrong` says that it misleads, otherwise it is merely stilted. `source` is what was translated; `expression` is
    its pattern, in which "<draw>" stands for all forms of the verb. `meaning` says what it should have become; `right`
    holds what may stand in its place, as match.expand takes it, and is empty where that depends: there "<deny>" is put
    into the form that the first word of the expression has.
    """

    is_wrong: bool
    words: tuple[str, ...]
    expression: str
    source: str
    meaning: str
    right: tuple[str, ...]

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression, as it is searched in a text; most are never asked for."""
        expression = _VERB.sub(lambda verb: f"(?:{'|'.join(forms(verb[1]))})", self.expression)
        return later(rf"\b(?:{expression})", re.IGNORECASE)

    def answers(self, match: re.Match[str]) -> tuple[str, ...]:
        """Return what may stand in the place of a match, with a capital where that opens the sentence with one."""
        written = match.group()
        first = written.split()[0].lower()
        answers = (_VERB.sub(lambda verb: in_the_form_of(verb[1], first), match.expand(each)) for each in self.right)
        return in_place_of(match, answers)


def _literal(row: Sequence[str]) -> Literal:
    kind, words, expression, source, meaning, right = row
    inflected = _VERB.sub(lambda verb: " ".join(forms(verb[1])), words).split()
    with_capitals = tuple(form for word in inflected for form in dict.fromkeys((word, word[0].upper() + word[1:])))
    answers = tuple(right.split(" | ")) if right else ()
    return Literal(kind == "wrong", with_capitals, expression, source, meaning, answers)


@lru_cache(maxsize=32)
def literals(language: str) -> tuple[Literal, ...]:
    """Return the expressions of a language ("zh"; "zh-cn" counts as "zh")."""
    base = base_of(language)
    # Those of all languages take 20 ms to read.
    tables = [each for each in files_of(_PACKAGE, "expressions") if base in PurePosixPath(each).stem.split("_")]
    return tuple(_literal(row) for table in tables for row in rows_of(_PACKAGE, table))


@lru_cache(maxsize=256)
def literals_in(text: str, language: str) -> tuple[Literal, ...]:
    """Return the expressions of a language of which a text holds one of the words; most texts hold none."""
    held = _NONE.union(*map(_held_by(language), text.split(" ")))
    if not held:
        return ()
    known = literals(language)
    return tuple(known[number] for number in sorted(held))


@lru_cache(maxsize=32)
def _held_by(language: str) -> Callable[[str], frozenset[int]]:
    """Return what says of something between two blanks of which expressions it holds a word, by their numbers."""
    numbers: defaultdict[str, set[int]] = defaultdict(set)
    for number, each in enumerate(literals(language)):
        for word in each.words:
            numbers[word].add(number)
    by_word = {word: frozenset(those) for word, those in numbers.items()}

    @lru_cache(maxsize=32_768)
    def held(between_blanks: str) -> frozenset[int]:
        return _NONE.union(*(by_word.get(word, _NONE) for word in _LETTERS.findall(between_blanks)))

    return held


_NONE: frozenset[int] = frozenset()


def word_for_word(text: str, language: str, *, wrong: bool) -> Iterator[tuple[re.Match[str], Literal, tuple[str, ...]]]:
    """Yield what misleads in a text, or what is stilted and no part of that, with what may stand there instead."""
    held = literals_in(text, language)
    for each in held:
        for match in each.pattern.finditer(text) if each.is_wrong is wrong else ():
            if wrong or not _misleads(match, held):
                yield match, each, each.answers(match)


def _misleads(stilted: re.Match[str], held: Iterable[Literal]) -> bool:
    """Say whether one of those that are held and wrong shares letters with what is stilted."""
    return any(
        match.start() < stilted.end() and stilted.start() < match.end()
        for each in held
        for match in (each.pattern.finditer(stilted.string) if each.is_wrong else ())
    )
