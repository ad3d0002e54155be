"""Quotation marks that open or close alone."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from qa_tool.checks.check import AcrossParagraphs, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.running_quotes import FARTHEST
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Paragraph
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.quotes import Quotes, pair_quotes
from qa_tool.text.words import SAYING

_MARK = re.compile("[\"“”„«»]|(?<!\\w)['‘‚]|['’](?!\\w)")
# The marks of a typesetting program are another check's matter.
_TYPESET = "''"
_DOUBLE = frozenset('"“”„«»')
_LONGEST_MIXED = 80
_PARTNERS = {'"': '"', "“": "”", "”": "“", "„": "“", "«": "»", "»": "«", "'": "'", "‘": "’", "’": "‘", "‚": "‘"}
# “We will go on, he said: the quotation plainly ends at the comma.
_ATTRIBUTION = re.compile(
    rf"\w+,(?=\s(?:(?:he|she|they|it|I|we)\s(?:{SAYING})|(?:{SAYING})\s[A-Z]\w*|(?:[A-Z]\w+\s){{1,3}}(?:{SAYING}))\b)"
)
_WORD_AFTER = re.compile(r"[^\s\"“”«»]*")
_WORD_BEFORE = re.compile(r"[^\s\"“”«»]*$")
_LONGEST_WORD = 40
# What can be the matter with a mark; one at the start of a paragraph may run on in the next, which opens it anew.
_OPENS, _RUNS_ON, _ENDS_HERE, _CLOSES, _TWO_KINDS = "opens", "runs on", "ends here", "closes", "two kinds"
_LONGEST_QUOTATION = 400
# "so': a mark of the other kind closes what was opened, before the sentence or another quotation does.
_CLOSED_OTHERWISE = re.compile(
    r"[^\"“”„«»‘.!?;]{1,80}?(?<![\ssSxXzZ])['’](?=[\s.,;:!?)]|$)|[^\"“”„«»‘.!?;]{1,80}?[.,!?]['’](?=\s|$)"
)


class _Alone(NamedTuple):
    """A mark without a partner in its paragraph."""

    matter: str
    mark: str


class UnbalancedQuote(AcrossParagraphs):
    """Finds quotation marks without a partner.

    A translation machine often loses one of two quotation marks. The check pairs double and single marks in each
    paragraph and shows the one that is left over, or the two where they are of two kinds ("so'). One that never closes
    is serious: nobody can tell whose the words are that follow. Apostrophes, possessives (the soldiers'), years
    ('90s), feet and inches are no quotation marks. A quotation that runs on over several paragraphs opens anew on each
    and closes on the last, or opens on the first only; both are left alone.
    """

    id = "unbalanced-quote"
    title = "Quotation mark without a partner"
    category = "Fluency/Punctuation"
    severity = Severity.MINOR
    # Precision .83 on WMT23 zh-en MT (12 flags, chance .22), .47 on WMT21 (36, chance .25); of those that never close
    # .80 (.18) and .59 (.34). 0.3 per 1,000 words of news references: mostly slips of the translators.
    confidence = 0.85
    signs = Signs(mark=_MARK)
    examples = (
        Example(
            'The minister called it "a step back and left.', ('"a',), "The minister called it a step back and left."
        ),
        Example("Nobody believed the threat.”", ("threat.”",), "Nobody believed the threat."),
        Example("“We will go on, he said, and sat down.", ("on,",), "“We will go on,” he said, and sat down."),
        Example("She praised the \"silk road' of old.", ("\"silk road'",), 'She praised the "silk road" of old.'),
        Example("The players' union met in the '90s; it's 6'2\" that counts, the coach's rule says."),
        Example("“The first part of a long speech, which goes on in the next paragraph."),
        Example("She said: \"He called it 'a gift' and smiled.\""),
    )

    def observe_paragraph(self, paragraph: Paragraph, facts: Facts) -> Iterator[Observation]:
        """Yield the marks without a partner in their paragraph: what is the matter, and the mark."""
        text = paragraph.text
        quotes = pair_quotes(text)
        mixed = dict(_mixed(text, quotes))
        alone = [_unclosed(text, at) for at in quotes.unclosed if at not in mixed and text[at] in _PARTNERS]
        alone += [
            Observation(_Alone(_CLOSES, text[at]), Span(_word_start(text, at), at + 1))
            for at in quotes.unopened
            if at not in mixed.values() and not text.startswith(_TYPESET, at)
        ]
        alone += [Observation(_Alone(_TWO_KINDS, text[at]), Span(at, end + 1)) for at, end in mixed.items()]
        yield from sorted(alone, key=lambda one: one.span)

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the marks whose partner does not stand in a paragraph nearby either."""
        answered = _answered(seen)
        for number, one in enumerate(seen):
            alone = _alone(one)
            if alone.matter != _RUNS_ON and number not in answered:
                yield number, _FINDINGS[alone.matter](one.text, alone.mark)


def _answered(seen: Sequence[Seen]) -> set[int]:
    """Return the marks that open a quotation which a later paragraph closes, and those that close it."""
    answered: set[int] = set()
    open_now: dict[str, int] = {}
    for number, one in enumerate(seen):
        alone = _alone(one)
        if alone.matter in (_OPENS, _RUNS_ON, _ENDS_HERE):
            open_now[_PARTNERS[alone.mark]] = number
        elif alone.matter == _CLOSES:
            opened = open_now.pop(alone.mark, None)
            if opened is not None and 0 < one.paragraph - seen[opened].paragraph <= FARTHEST:
                answered |= {opened, number}
    return answered


def _alone(seen: Seen) -> _Alone:
    assert isinstance(seen.value, _Alone)
    return seen.value


def _mixed(text: str, quotes: Quotes) -> Iterator[tuple[int, int]]:
    """Yield the marks that open a quotation which one of the other kind closes: "so'."""
    for at in quotes.unclosed:
        if text[at] in _DOUBLE:
            closed = _CLOSED_OTHERWISE.match(text, at + 1)
            if closed is not None and not any(pair.start < closed.end() <= pair.end for pair in quotes.pairs):
                yield at, closed.end() - 1
        else:
            later = next((mark for mark in quotes.unopened if at < mark <= at + _LONGEST_MIXED), None)
            if later is not None and text[later] in _DOUBLE:
                yield at, later


def _unclosed(text: str, at: int) -> Observation:
    """Return what is the matter with a mark that never closes in its paragraph, and where that is to be seen."""
    attribution = _ATTRIBUTION.search(text, at + 1, at + _LONGEST_QUOTATION)
    if attribution is not None:
        return Observation(_Alone(_ENDS_HERE, text[at]), Span(*attribution.span()))
    word = _WORD_AFTER.match(text, at + 1, at + 1 + _LONGEST_WORD)
    span = Span(at, word.end() if word else at + 1)
    return Observation(_Alone(_OPENS if text[:at].strip() else _RUNS_ON, text[at]), span)


def _opens(text: str, mark: str) -> Finding:
    message = say("This quotation mark opens a quotation that never closes.")
    return Finding(Span(0, len(text)), message, (text[1:],), _needs_closing(mark), severity=Severity.MAJOR)


def _ends_here(text: str, mark: str) -> Finding:
    message = say("The quotation seems to end here, but it is not closed.")
    suggestions = (text + _PARTNERS[mark],)
    return Finding(Span(0, len(text)), message, suggestions, _needs_closing(mark), severity=Severity.MAJOR)


def _needs_closing(mark: str) -> dict[str, str]:
    return {"missing": say("a closing {mark} after it", mark=_PARTNERS[mark])}


def _closes(text: str, mark: str) -> Finding:
    evidence = {"missing": say("an opening {mark} before it", mark=_PARTNERS[mark])}
    message = say("This quotation mark closes a quotation that never opens.")
    return Finding(Span(0, len(text)), message, (text[:-1],), evidence)


def _two_kinds(text: str, opening: str) -> Finding:
    closing, inside = text[-1], text[1:-1]
    return Finding(
        Span(0, len(text)),
        say("The quotation opens with {opening} and closes with {closing}.", opening=opening, closing=closing),
        (f"{opening}{inside}{_PARTNERS[opening]}", f"{_PARTNERS[closing]}{inside}{closing}"),
    )


_FINDINGS: Mapping[str, Callable[[str, str], Finding]] = {
    _OPENS: _opens,
    _ENDS_HERE: _ends_here,
    _CLOSES: _closes,
    _TWO_KINDS: _two_kinds,
}


def _word_start(text: str, at: int) -> int:
    word = _WORD_BEFORE.search(text, max(0, at - _LONGEST_WORD), at)
    return word.start() if word else at
