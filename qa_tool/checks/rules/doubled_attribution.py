"""Who speaks is said before a quotation and behind it: He said, "We go on," he said."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.apart import apart
from qa_tool.checks.check import Example, ParagraphCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Paragraph
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.words import SAYING

# "Asked what he said, “No,” she replied" and "The king said that “no,” she said" tell of two.
_TWICE = later(
    r"^(?:He|She|They|I|The [\w’'-]+(?: [\w’'-]+){0,2}"
    r"|(?:[A-ZÀ-Þ][\w’'.-]+ ){0,3}(?!Asked|When|After|As\b)[A-ZÀ-Þ][\w’'.-]+)"
    rf" (?:also |then )?(?:{SAYING})(?: (?:to )?(?:reporters|us|me))?"
    rf"(?: (?:on|at|in|through|via|during|after) [^“”\",:]{{2,80}})?[,:] ?[“\"][^“”\"]{{2,500}}?"
    # "..., and added, “..."
    rf"(?:[,.][”\"],? and (?:also )?(?:{SAYING}),? [“\"][^“”\"]{{2,500}}?){{0,2}}"
    rf"(?P<mark>[,.?!])(?P<close>[”\"])(?P<again> (?:(?:he|she|they|I) )?(?:also )?(?:{SAYING}|pointed out|criticized"
    r"|criticised))(?P<end>\.?)(?=\s*$)"
)
# "The driver said that he fell asleep, the driver said."
_TWICE_INDIRECT = later(
    r"^(?P<who>He|She|They|I|The [a-z][\w’'-]*(?: [a-z][\w’'-]*)?|(?:[A-ZÀ-Þ][\w’'.-]+ ){0,2}[A-ZÀ-Þ][\w’'.-]+)"
    rf" (?:also )?(?:{SAYING}) (?:that )?[^\"“”?]{{8,400}}?(?P<again>, (?i:(?P=who)) (?:also )?(?:{SAYING}))\.$"
)


# He said, “We lost. It was my fault,” he said.
_AROUND = later(
    rf"(?P<who>[\w’'.)-]+) (?:also |then )?(?:{SAYING})(?: (?:to )?(?:reporters|us|me))?"
    r"(?: (?:on|at|in|before|after|during|through|via) [^“”\",:]{2,60})?[,:] ?"
    r"“[^“”]{2,1500}?[.!?…]”? [^“”]{2,600}?"
    rf"(?P<mark>[,.?!])(?P<close>”)(?P<again> (?:(?:he|she|they|I) )?(?:also )?(?:{SAYING}|pointed out|criticized"
    r"|criticised))(?P<end>\.?)(?=\s|$)"
)
_AROUND_STRAIGHT = later(_AROUND.pattern.replace("“", '"').replace("”", '"').replace('[^""]', '[^"]'))
# Of whom "Asked what he said, “No,” she replied" tells.
_OF_TWO = later(r"\b(?:[Aa]sked|[Ww]hen|[Aa]fter|[Ww]hat|[Tt]hat|[Ii]f)\b[^.,“”\"]*$")


class DoubledAttribution(ParagraphCheck):
    """Finds sentences that say before and behind what is said who says it: He said, "We go on," he said.

    Korean and Japanese reports name the speaker before a quotation and put the verb of saying behind it; machines make
    two clauses of them.
    """

    id = "doubled-attribution"
    title = "Speaker named twice"
    category = "Fluency/Duplication"
    severity = Severity.MINOR
    confidence = 0.9
    signs = Signs(frozenset(SAYING.split("|")) | {"out", "criticized", "criticised"})
    examples = (
        Example('He said, "We go on," he said.', ('," he said.',), 'He said, "We go on."'),
        Example(
            "The mayor stressed: “We go on.” she stressed.", (".” she stressed.",), "The mayor stressed: “We go on.”"
        ),
        Example(
            "The driver said that he fell asleep, the driver said.",
            (", the driver said",),
            "The driver said that he fell asleep.",
        ),
        Example("“We go on,” he said. “They will not,” she added. The driver said that he fell, the mayor said."),
        Example(
            "Coach Bae said, “We lost. It was late,” he said.",
            (",” he said.",),
            "Coach Bae said, “We lost. It was late.”",
        ),
        Example("He said, “No,” and added, “Go,” he said.", (",” he said.",), "He said, “No,” and added, “Go.”"),
        Example("The mayor said, “Who pays?” pointed out.", ("?” pointed out.",), "The mayor said, “Who pays?”"),
        Example("Asked what he said, “We go on,” she replied. She said he wrote, “We go on,” and left."),
    )

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterator[Finding]:
        """Yield what stands behind the quotation, with the mark that closes it."""
        return apart(_all(paragraph))


def _all(paragraph: Paragraph) -> Iterator[Finding]:
    text = paragraph.text
    for sentence in paragraph.sentences:
        match = _TWICE.match(sentence.text)
        again = _TWICE_INDIRECT.match(sentence.text) if match is None else None
        if match is not None:
            yield _behind(match, sentence.span.start)
        elif again is not None:
            span = Span(*again.span("again")).shifted(sentence.span.start)
            yield Finding(span, say("It is said twice who says this."), ("",))
    for pattern in (_AROUND, _AROUND_STRAIGHT):
        for match in pattern.finditer(text):
            if _OF_TWO.search(text, 0, match.start("who")) is None:
                yield _behind(match, 0)


def _behind(match: re.Match[str], start: int) -> Finding:
    mark = "." if match["mark"] == "," else match["mark"]
    return Finding(
        Span(match.start("mark"), match.end()).shifted(start),
        "Who speaks is said before the quotation and behind it.",
        (mark + match["close"],),
    )
