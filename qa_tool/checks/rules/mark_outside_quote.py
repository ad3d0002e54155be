"""Commas and full stops behind a closing quotation mark."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.options import option
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.spelling import spelling
from qa_tool.text.varieties import AMERICAN, BRITISH, telling_words

# Not after a mark that the quotation ends with itself, nor after figures: 6", a film".
_OUTSIDE = re.compile(r"(?<=[^\W\d])[\"”](?:,(?=\s)|\.(?=\s+[A-Z\"“‘(]|\s*$))")
_OPENING = re.compile('["“]')
_BRITISH_WORD, _AMERICAN_WORD, _MARK = "british", "american", "mark"
_CODE = re.compile(r"[{}\[\]<>=\\]")
_LAST_WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]+$")
_LONGEST_WORD = 30


def _is_english(text: str, end: int) -> bool:
    """Say whether an English word in small letters ends here: no title, and no quotation in another language."""
    word = _LAST_WORD.search(text, max(0, end - _LONGEST_WORD), end)
    return word is not None and word.group().islower() and spelling().knows(word.group())


class Style(StrEnum):
    """Where the mark stands."""

    AS_SPELLED = "as spelled"
    INSIDE = "inside"
    ANYWHERE = "anywhere"


@dataclass(frozen=True, slots=True)
class Options:
    """What may be set."""

    style: Style = option(
        Style.AS_SPELLED,
        "Commas and full stops stand",
        "The British set them by the sense, the Americans always inside.",
        labels={
            Style.AS_SPELLED: "inside, unless the article is spelled the British way",
            Style.INSIDE: "inside",
            Style.ANYWHERE: "anywhere",
        },
    )


class MarkOutsideQuote(ArticleCheck):
    """Finds commas and full stops that stand behind a closing quotation mark: the "cloud", the "plan".

    American papers set them inside, whatever the sense; Chinese, Korean, Japanese and Russian set them outside, and
    machines keep that. British papers go by the sense, so nothing is said where the article is spelled the British way,
    nor of names, titles and quotations in another language.
    """

    id = "mark-outside-quote"
    title = "Comma or full stop outside the quotation marks"
    category = "Fluency/Punctuation"
    severity = Severity.MINOR
    # .91 on WMT23 zh-en MT (43 flags, chance .36), .32 on WMT21 (177, chance .16), .80 on medical MT (20, chance .16).
    # 1.4 per 1,000 words of WMT21 references, where three of four are not marked: so minor.
    confidence = 0.6
    options = Options()
    signs = Signs(BRITISH | AMERICAN, re.compile('["”][.,]'))
    examples = (
        Example(
            'They call it the "cloud", and the office the "farm".',
            ('",', '".'),
            'They call it the "cloud," and the office the "farm."',
        ),
        Example("The “long march”, of 1950, is back.", ("”,",), "The “long march,” of 1950, is back."),
        Example("They read “We”, “tarte aux pommes”, and “I, Claudius”, of old."),
        Example('The centre of town is called the "farm".'),
        Example('He is 6\'2", and she asked, "Is it so?", twice; "It is," they said.'),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the marks, and the words that tell how the article is spelled."""
        text = sentence.text
        for match in _OUTSIDE.finditer(text) if _CODE.search(text) is None else ():
            if _OPENING.search(text, 0, match.start()) is not None and _is_english(text, match.start()):
                yield Observation(_MARK, Span(*match.span()))
        for start, word in telling_words(text):
            yield Observation(_BRITISH_WORD if word in BRITISH else _AMERICAN_WORD, Span(start, start + len(word)))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the marks, where the article is not British."""
        style = facts.options_of(self.id, self.options).style
        kinds = [one.value for one in seen]
        if style is Style.ANYWHERE or (
            style is Style.AS_SPELLED and kinds.count(_BRITISH_WORD) > kinds.count(_AMERICAN_WORD)
        ):
            return
        for number, one in enumerate(seen):
            if one.value == _MARK:
                right = one.text[1] + one.text[0]
                message = say("American papers set the mark inside: {right}.", right=right)
                yield number, Finding(Span(0, 2), message, (right,))
