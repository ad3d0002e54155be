"""Brackets that open or close alone."""

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

_BRACKET = re.compile(r"[()\[\]{}（）［］]")
_CLOSING = {"(": ")", "[": "]", "{": "}", "（": "）", "［": "］"}
_OPENING = {closing: opening for opening, closing in _CLOSING.items()}
_WIDTH = str.maketrans("（）［］", "()[]")
# a) b) 1) 2.1) iv) at the start of a line or after a blank: the mark of a list
_LIST_MARK = re.compile(r"(?:^|[\s:;,])(?:[A-Za-z]|\d{1,2}(?:\.\d)?|[ivxIVX]{1,5})$")
_SMILEY = re.compile(r"(?<!\w)[:;=][-^']?[()\[\]](?!\w)|(?<!\w)[()]['-]?[:;](?=\s|$)")
# (LPR and ... or (2019 and ...: what the bracket held is plain
_SHORT_CONTENT = re.compile(r"\((?:[A-Z][A-Z.&-]+|(?:1[0-9]|20)\d\d)(?=[\s.,;:])")
_WORD_AFTER = re.compile(r"\w*")
_WORD_BEFORE = re.compile(r"\w*$")
_LONGEST_WORD = 40


class UnbalancedBracket(ParagraphCheck):
    """Finds brackets without a partner.

    Round, square and curly brackets are paired in each paragraph, and the one that is left over is shown. Marks of
    lists such as "a)" or "2)" and smileys are left alone.
    """

    id = "unbalanced-bracket"
    title = "Bracket without a partner"
    category = "Fluency/Punctuation"
    severity = Severity.MINOR
    # 6 flags in 188,000 words of news MT, too few to measure; .24 on medical MT (chance .14). 0.1 per 1,000 words of
    # news references, 0.2 of medical ones.
    confidence = 0.7
    signs = Signs(mark=_BRACKET)
    examples = (
        Example("The agency (IAEA warned of a leak.", ("(IAEA",), "The agency (IAEA) warned of a leak."),
        Example("The plan was dropped) in May.", ("dropped)",), "The plan was dropped in May."),
        Example("He signed the deal [in Geneva) on Monday.", (")",), "He signed the deal [in Geneva] on Monday."),
        Example("There are two ways: a) to wait, b) to leave (as others did)."),
        Example("The team won again :) and its fans (some 3,000) cheered."),
    )

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterator[Finding]:
        """Yield the brackets that stand alone."""
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
                opener = text[open_at.pop()]
                wanted = _CLOSING[opener]
                if sign.translate(_WIDTH) != wanted.translate(_WIDTH):
                    message = say("A bracket that opens with {opener} closes with {sign}.", opener=opener, sign=sign)
                    yield Finding(Span(at, at + 1), message, (wanted,), {"opens with": opener})
            elif at not in faces and _LIST_MARK.search(text, max(0, at - 6), at) is None:
                yield _unopened(text, at)
        for at in open_at:
            yield _unclosed(text, at)


def _unopened(text: str, at: int) -> Finding:
    word = _WORD_BEFORE.search(text, max(0, at - _LONGEST_WORD), at)
    start = word.start() if word else at
    message = say("This bracket closes, but none opens before it.")
    return Finding(
        Span(start, at + 1),
        message,
        (text[start:at],),
        {"missing": say("an opening {mark}", mark=_OPENING[text[at]])},
    )


def _unclosed(text: str, at: int) -> Finding:
    message = say("This bracket opens, but none closes after it.")
    evidence = {"missing": say("a closing {mark}", mark=_CLOSING[text[at]])}
    content = _SHORT_CONTENT.match(text, at)
    if content is not None:
        return Finding(Span(at, content.end()), message, (content.group() + ")", content.group()[1:]), evidence)
    word = _WORD_AFTER.match(text, at + 1, at + 1 + _LONGEST_WORD)
    end = word.end() if word else at + 1
    return Finding(Span(at, end), message, (text[at + 1 : end],), evidence)
