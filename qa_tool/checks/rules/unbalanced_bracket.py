"""Brackets that open or close alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa_tool.checks.check import AcrossParagraphs, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.running_quotes import FARTHEST
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Paragraph
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span

_BRACKET = re.compile(r"[()\[\]{}（）［］]")
_CLOSING = {"(": ")", "[": "]", "{": "}", "（": "）", "［": "］"}
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
_WIDTH = str.maketrans("（）［］", "()[]")
# a) b) 1) 2.1) iv) at the start of a line or after a blank: the mark of a list
_LIST_MARK = re.compile(r"(?:^|[\s:;,])(?:[A-Za-z]|\d{1,2}(?:\.\d)?|[ivxIVX]{1,5})$")
_SMILEY = re.compile(r"(?<!\w)[:;=][-^']?[()\[\]](?!\w)|[:;=][-^']?\)+(?!\w)|(?<!\w)[()]['-]?[:;](?=\s|$)")
# (LPR and ... or (2019 and ...: what the bracket held is plain
_SHORT_CONTENT = re.compile(r"\((?:[A-Z][A-Z.&-]+|(?:1[0-9]|20)\d\d)(?=[\s.,;:])")
_OPENING_AND_WORD = re.compile(r"(\W)\1*\w*")
_WORD_BEFORE = re.compile(r"\w*$")
_LONGEST_WORD = 40
# What can be the matter: it opens or closes alone, opens a paragraph that it may run beyond, or closes another kind.
_OPENS, _RUNS_ON, _CLOSES, _OTHER = "opens", "runs on", "closes", "other"


class UnbalancedBracket(AcrossParagraphs):
    """Finds brackets without a partner.

    Round, square and curly brackets are paired in each paragraph, and the one that is left over is shown. Marks of
    lists such as "a)" or "2)" and smileys are left alone, and so is a bracket that opens a paragraph and closes in a
    later one, as around the words of somebody in a broadcast.
    """

    id = "unbalanced-bracket"
    title = "Bracket without a partner"
    category = "Fluency/Punctuation"
    severity = Severity.MINOR
    # 6 flags in 188,000 words of news MT, too few to measure; .29 on medical MT (chance .18). 0.1 per 1,000 words of
    # references.
    confidence = 0.7
    signs = Signs(mark=_BRACKET)
    examples = (
        Example("The agency (IAEA warned of a leak.", ("(IAEA",), "The agency (IAEA) warned of a leak."),
        Example("The plan was dropped) in May.", ("dropped)",), "The plan was dropped in May."),
        Example("He signed the deal [in Geneva) on Monday.", (")",), "He signed the deal [in Geneva] on Monday."),
        Example("[Roth, a voter: I was there.\n\nI saw it.] The vote was close."),
        Example("There are two ways: a) to wait, b) to leave (as others did)."),
        Example("The team won again :) and its fans (some 3,000) cheered."),
    )

    def observe_paragraph(self, paragraph: Paragraph, facts: Facts) -> Iterator[Observation]:
        """Yield the brackets that stand alone in their paragraph: what is the matter, and what is wanted."""
        text = paragraph.text
        brackets = list(_BRACKET.finditer(text))
        faces = {at for face in _SMILEY.finditer(text) for at in range(face.start(), face.end())}
        open_at: list[int] = []
        for bracket in brackets:
            at, sign = bracket.start(), bracket.group()
            if sign in _CLOSING:
                if at not in faces:
                    open_at.append(at)
            elif open_at:
                wanted = _CLOSING[text[open_at.pop()]]
                if sign.translate(_WIDTH) != wanted.translate(_WIDTH):
                    yield Observation((_OTHER, wanted), Span(at, at + 1))
            elif at not in faces and _LIST_MARK.search(text, max(0, at - 6), at) is None:
                word = _WORD_BEFORE.search(text, max(0, at - _LONGEST_WORD), at)
                yield Observation((_CLOSES, sign), Span(word.start() if word else at, at + 1))
        alone = frozenset(open_at)
        for at in open_at:
            if at - 1 in alone and text[at] == text[at - 1]:
                continue  # "[[" is said once
            content = _SHORT_CONTENT.match(text, at) or _OPENING_AND_WORD.match(text, at, at + _LONGEST_WORD)
            end = content.end() if content else at + 1
            yield Observation((_OPENS if text[:at].strip() else _RUNS_ON, _CLOSING[text[at]]), Span(at, end))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the brackets whose partner does not stand in a later paragraph either."""
        answered = _answered(seen)
        for number, one in enumerate(seen):
            if number not in answered:
                yield number, _finding(one.text, *_value(one))


def _value(one: Seen) -> tuple[str, str]:
    matter, sign = one.value if isinstance(one.value, tuple) else ("", "")
    return matter, sign


def _answered(seen: Sequence[Seen]) -> set[int]:
    """Return the brackets that open a paragraph and close in a later one, with their partners."""
    answered: set[int] = set()
    opened: dict[str, int] = {}
    for number, one in enumerate(seen):
        matter, sign = _value(one)
        if matter == _RUNS_ON:
            opened[sign] = number
        elif matter == _CLOSES and sign in opened:
            before = opened.pop(sign)
            if one.paragraph - seen[before].paragraph <= FARTHEST:
                answered |= {before, number}
    return answered


def _finding(text: str, matter: str, sign: str) -> Finding:
    span = Span(0, len(text))
    if matter == _OTHER:
        opener = _OPENING[sign]
        message = say("A bracket that opens with {opener} closes with {sign}.", opener=opener, sign=text)
        return Finding(span, message, (sign,), {"opens with": opener})
    if matter == _CLOSES:
        message = say("This bracket closes, but none opens before it.")
        return Finding(span, message, (text[:-1],), {"missing": say("an opening {mark}", mark=_OPENING[sign])})
    message = say("This bracket opens, but none closes after it.")
    closed = (f"{text})",) if _SHORT_CONTENT.match(f"{text} ") else ()
    return Finding(span, message, (*closed, text.lstrip(text[0])), {"missing": say("a closing {mark}", mark=sign)})
