"""The rules of a house, found in a text: words by the first one of them, patterns within a limit of time."""

from __future__ import annotations

import re
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import NamedTuple

from qa_tool.domain.errors import EmendError
from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.bounded import BoundedPattern
from qa_tool.text.words import asks_for_capital

#: Seconds that a pattern may look at one sentence.
LONGEST = 0.2
#: Seconds that a rule may look at an article while it is being written.
LONGEST_IN_ALL = 1.0
_WORD = re.compile(r"\w+")
# How far back an auxiliary is looked for (code points), and what may stand between it and its participle.
_BACK = 40
_BEFORE_PARTICIPLE = re.compile(
    r"(?:\b(?:have|has|had|having|be|been|being|is|are|was|were|gets?|got)|'(?:ve|s|re))"
    r"(?: \w+ly| not| already| just| also| never| ever)? \Z"
)
# Marks that are typed in one way and printed in another; of each one takes the place of one.
_SAME = str.maketrans(
    {
        **dict.fromkeys("\u2019\u2018\u02bc", "'"),
        **dict.fromkeys("\u201c\u201d", '"'),
        **dict.fromkeys("\u2010\u2011", "-"),
    }
    | dict.fromkeys("\u00a0\u2009\u202f", " ")
)


class Hit(NamedTuple):
    """A place where something stands that a rule does not want (code points), and what may stand there instead."""

    span: Span
    rule: HouseRule
    suggestions: tuple[str, ...]


class _Form(NamedTuple):
    """Words of a rule as they may stand in a text, and what may stand there instead.

    `done` stands there behind a form of "have" or "be". `written` is the words with plain marks, `small` that in small
    letters; `order` is the place of the rule.
    """

    words: str
    rule: HouseRule
    news: tuple[str, ...]
    done: tuple[str, ...]
    written: str = ""
    small: str = ""
    order: int = 0


class HouseRules:
    """Rules, indexed to be found in text; thread-safe. Only a pattern that took too long is ever forgotten."""

    def __init__(self, rules: Iterable[HouseRule] = ()) -> None:
        """Index those that are on; one that cannot be read is left out (see `fault_of`)."""
        self._by_word: defaultdict[str, list[_Form]] = defaultdict(list)
        self._loose: list[_Form] = []
        self._patterns: dict[int, tuple[HouseRule, BoundedPattern]] = {}
        for order, rule in enumerate(rules):
            if not rule.is_on or fault_of(rule):
                continue
            if rule.is_pattern:
                self._patterns[order] = rule, _pattern(rule)
                continue
            for form in _forms_of(rule):
                written = form.words.translate(_SAME)
                self._index(form._replace(written=written, small=_small(written), order=order))
        self._is_empty = not (self._by_word or self._loose or self._patterns)

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return every place in `text`, in order and without overlaps: the longest of those that begin at one place.

        EmendError where a pattern takes too long; it is left out from then on.
        """
        if self._is_empty:
            return ()
        found = sorted((*self._words_in(text), *self._patterns_in(text)), key=_by_place)
        hits, end = [], 0
        for _, hit in found:
            if hit.span.start >= end:
                hits.append(hit)
                end = hit.span.end
        return tuple(hits)

    # inner workings

    def _index(self, form: _Form) -> None:
        first = _WORD.match(form.small)
        if form.rule.whole_words and first is not None:
            self._by_word[first.group()].append(form)
        else:
            self._loose.append(form)

    def _words_in(self, text: str) -> Iterator[tuple[int, Hit]]:
        written = text.translate(_SAME)
        small = _small(written)
        for word in _WORD.finditer(small) if self._by_word else ():
            for form in self._by_word.get(word.group(), ()):
                if small.startswith(form.small, word.start()):
                    yield from self._hit(form, text, written, small, word.start())
        for form in self._loose:
            start = small.find(form.small)
            while start >= 0:
                yield from self._hit(form, text, written, small, start)
                start = small.find(form.small, start + 1)

    @staticmethod
    def _hit(form: _Form, text: str, written: str, small: str, start: int) -> Iterator[tuple[int, Hit]]:
        span, rule = Span(start, start + len(form.small)), form.rule
        if rule.match_case and not written.startswith(form.written, start):
            return
        if rule.whole_words and not _is_whole(small, span):
            return
        is_done = form.done != form.news and _BEFORE_PARTICIPLE.search(small, max(0, start - _BACK), start) is not None
        hit = _wanted(text, small, Hit(span, rule, form.done if is_done else form.news))
        if hit is not None:
            yield form.order, hit

    def _patterns_in(self, text: str) -> Iterator[tuple[int, Hit]]:
        for order, (rule, pattern) in tuple(self._patterns.items()):
            try:
                offers = list(pattern.offers(text, rule.replace, LONGEST))
            except TimeoutError as error:
                self._patterns.pop(order, None)
                raise _too_slow(rule) from error
            small = _small(text.translate(_SAME)) if offers and rule.replace else ""
            for span, news in offers:
                hit = _wanted(text, small, Hit(span, rule, news))
                if hit is not None:
                    yield order, hit


#: Finds nothing.
NO_RULES = HouseRules()


def fault_of(rule: HouseRule) -> str:
    """Return why a rule cannot be looked for ("" for no reason)."""
    if rule.is_empty:
        return say("A house rule needs words to look for.")
    if rule.is_pattern:
        try:
            pattern = _pattern(rule)
        except ValueError as error:
            return say("This pattern cannot be read: {error}.", error=error)
        for each in rule.replace:
            try:
                pattern.check(each)
            except ValueError:
                return say("“{words}” stands for a group that the pattern does not have.", words=each)
    return ""


def places_of(rule: HouseRule, sentences: Iterable[str]) -> list[tuple[str, Hit]]:
    """Return where a rule speaks, on or off, each with its sentence; EmendError where a pattern takes too long."""
    finder, until = HouseRules((replace(rule, is_on=True),)), time.monotonic() + LONGEST_IN_ALL
    found = []
    for text in sentences:
        found += [(text, hit) for hit in finder.find(text)]
        if time.monotonic() > until:
            raise _too_slow(rule)
    return found


@lru_cache(maxsize=2_048)
def _pattern(rule: HouseRule) -> BoundedPattern:
    return BoundedPattern(rule.find, whole_words=rule.whole_words, match_case=rule.match_case, any_blank=True)


def _forms_of(rule: HouseRule) -> Iterator[_Form]:
    """Yield the words of a rule, and if it asks for that these words with other endings."""
    words = " ".join(rule.find.split())
    yield _Form(words, rule, rule.replace, rule.replace)
    if rule.inflected:
        # The verbs and nouns take 10 ms to read, and few rules ask for them.
        from qa_tool.house.inflections import inflections, with_the_ending

        for form in inflections(words):
            news, done = (
                tuple(filter(None, (with_the_ending(each, words, form, is_done=is_done) for each in rule.replace)))
                for is_done in (False, True)
            )
            yield _Form(form, rule, news, done)


def _wanted(text: str, small: str, hit: Hit) -> Hit | None:
    """Return a hit with what may stand there in the case of the place; None where the text has one of them already."""
    there = hit.span.of(text)
    news = tuple(dict.fromkeys(_in_case(each, hit, text) for each in hit.suggestions))
    if there in news or any(_is_part_of(each, small, hit.span) for each in news):
        return None
    return hit._replace(suggestions=news)


def _in_case(new: str, hit: Hit, text: str) -> str:
    there, looked_for = hit.span.of(text), "" if hit.rule.is_pattern else hit.rule.find.strip()
    if there.isupper() and sum(map(str.isalpha, there)) > 1 and looked_for and not looked_for.isupper():
        return new.upper()
    asked = looked_for[:1].islower() or asks_for_capital(text, hit.span.start)
    return new[:1].upper() + new[1:] if there[:1].isupper() and asked else new


def _is_part_of(new: str, small: str, span: Span) -> bool:
    """Say whether what is found stands in what should be there: "US" in "the US"."""
    whole, part = _small(new.translate(_SAME)), span.of(small)
    at = whole.find(part) if len(whole) > len(part) else -1
    while at >= 0:
        if span.start >= at and small.startswith(whole, span.start - at):
            return True
        at = whole.find(part, at + 1)
    return False


def _is_whole(small: str, span: Span) -> bool:
    # At an end that is no letter there is no word to be whole.
    return not (
        (_is_letter(small[span.start]) and span.start and _is_letter(small[span.start - 1]))
        or (_is_letter(small[span.end - 1]) and span.end < len(small) and _is_letter(small[span.end]))
    )


def _is_letter(character: str) -> bool:
    return character.isalnum() or character == "_"


def _small(text: str) -> str:
    """Return a text in small letters, as long as it is."""
    small = text.lower()
    return (
        small if len(small) == len(text) else "".join(low if len(low := each.lower()) == 1 else each for each in text)
    )


def _too_slow(rule: HouseRule) -> EmendError:
    told = say("The pattern “{pattern}” of the house rules takes too long and is left out.", pattern=rule.find)
    return EmendError(told, say("Make it simpler in the preferences."))


def _by_place(found: tuple[int, Hit]) -> tuple[int, int, int]:
    order, hit = found
    return hit.span.start, -hit.span.end, order
