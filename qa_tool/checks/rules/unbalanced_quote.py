"""Quotation marks that open or close alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, ParagraphCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Paragraph
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.quotes import Quotes, pair_quotes

_MARK = re.compile("[\"“”„«»]|(?<!\\w)['‘‚]|['’](?!\\w)")
_DOUBLE = frozenset('"“”„«»')
_LONGEST_MIXED = 80
_PARTNERS = {'"': '"', "“": "”", "”": "“", "„": "“", "«": "»", "»": "«", "'": "'", "‘": "’", "’": "‘", "‚": "‘"}
# “We will go on, he said: the quotation plainly ends at the comma.
_SAID = r"(?:said|says|told|added|asked|replied|explained|wrote|stressed|noted|insisted|argued|warned|claimed)"
_ATTRIBUTION = re.compile(
    rf"\w+,(?=\s(?:(?:he|she|they|it|I|we)\s{_SAID}|{_SAID}\s[A-Z]\w*|(?:[A-Z]\w+\s){{1,3}}{_SAID})\b)"
)
_WORD_AFTER = re.compile(r"[^\s\"“”«»]*")
_WORD_BEFORE = re.compile(r"[^\s\"“”«»]*$")
_LONGEST_WORD = 40
_LONGEST_QUOTATION = 400
# "so': a mark of the other kind closes what was opened, before the sentence or another quotation does.
_CLOSED_OTHERWISE = re.compile(
    r"[^\"“”„«»‘.!?;]{1,80}?(?<![\ssSxXzZ])['’](?=[\s.,;:!?)]|$)|[^\"“”„«»‘.!?;]{1,80}?[.,!?]['’](?=\s|$)"
)


class UnbalancedQuote(ParagraphCheck):
    """Finds quotation marks without a partner.

    A translation machine often loses one of two quotation marks. The check pairs double and single marks in each
    paragraph and shows the one that is left over, or the two where they are of two kinds ("so'). One that never closes
    is serious: nobody can tell whose the words are that follow. Apostrophes, possessives (the soldiers'), years
    ('90s), feet and inches are no quotation marks. A quotation that runs on over several paragraphs opens anew on each
    and closes on the last; it is left alone.
    """

    id = "unbalanced-quote"
    title = "Quotation mark without a partner"
    category = "Fluency/Punctuation"
    severity = Severity.MINOR
    # Precision .86 on WMT23 zh-en MT (14 flags, chance .26), .32 on WMT21 (82, chance .19); of those that never close
    # .82 (.23) and .40 (.25). 0.4 per 1,000 words of news references: slips of the translators, and quotations that the
    # test set cuts in two.
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

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterator[Finding]:
        """Yield the marks that stand alone."""
        text = paragraph.text
        quotes = pair_quotes(text)
        mixed = dict(_mixed(text, quotes))
        for at in quotes.unclosed:
            if at in mixed:
                yield _in_two_kinds(text, at, mixed[at])
            else:
                yield from _unclosed(text, at)
        for at in quotes.unopened:
            if at in mixed.values():
                continue
            start = _word_start(text, at)
            yield Finding(
                Span(start, at + 1),
                "This quotation mark closes a quotation that never opens.",
                (text[start:at],),
                {"missing": say("an opening {mark} before it", mark=_PARTNERS[text[at]])},
            )


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


def _in_two_kinds(text: str, start: int, end: int) -> Finding:
    opening, closing = text[start], text[end]
    inside = text[start + 1 : end]
    return Finding(
        Span(start, end + 1),
        say("The quotation opens with {opening} and closes with {closing}.", opening=opening, closing=closing),
        (f"{opening}{inside}{_PARTNERS[opening]}", f"{_PARTNERS[closing]}{inside}{closing}"),
    )


def _unclosed(text: str, at: int) -> Iterator[Finding]:
    partner = _PARTNERS[text[at]]
    evidence = {"missing": say("a closing {mark} after it", mark=partner)}
    attribution = _ATTRIBUTION.search(text, at + 1, at + _LONGEST_QUOTATION)
    if attribution is not None:
        yield Finding(
            Span(attribution.start(), attribution.end()),
            "The quotation seems to end here, but it is not closed.",
            (attribution.group() + partner,),
            evidence,
            severity=Severity.MAJOR,
        )
        return
    if at == 0 or text[:at].isspace():
        return  # may go on in the next paragraph
    word = _WORD_AFTER.match(text, at + 1, at + 1 + _LONGEST_WORD)
    end = word.end() if word else at + 1
    yield Finding(
        Span(at, end),
        "This quotation mark opens a quotation that never closes.",
        (text[at + 1 : end],),
        evidence,
        severity=Severity.MAJOR,
    )


def _word_start(text: str, at: int) -> int:
    word = _WORD_BEFORE.search(text, max(0, at - _LONGEST_WORD), at)
    return word.start() if word else at
