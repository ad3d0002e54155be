"""Words with a hyphen at their end that belongs to nothing."""

from __future__ import annotations

from collections.abc import Iterator

from qa_tool.checks.check import Example, ParagraphCheck
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Paragraph
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.spelling import spelling

# Two- and three-year terms; the words for "and" that stand in names of other languages.
_HANGING = later(
    r"(?<![\w-])(?P<left>[A-Za-z]?[a-z]{2,}(?:-[a-z]{2,})*)-\s+"
    r"(?!(?:and|or|to|but|nor|versus|vs|as|und|y|e|et)\b)(?P<right>[A-Za-z][a-z]+)(?![\w-])"
)

# What ends compounds before a noun: long-awaited, fast-growing, well-known.
_COMPOUND = later(r"(?:ed|ing|known|born|made|run|term|time|scale|old|wide|high|free|like)$")


class HangingHyphen(ParagraphCheck):
    """Finds words with a hyphen and a blank behind them.

    A word that was broken at the end of a line (inter- national), a compound (well- known), or a dash that lost its
    blank (he said- the vote). "Two- and three-year terms" is left alone.
    """

    id = "hanging-hyphen"
    title = "Hyphen that hangs on a word"
    category = "Fluency/Punctuation"
    severity = Severity.MINOR
    # Right in both of 2 flags on news MT (chance .76), not in the 1 on medical MT; none in human translations.
    confidence = 0.85
    examples = (
        Example("The inter- national talks went on.", ("inter- national",), "The international talks went on."),
        Example("A well- known singer came.", ("well- known",), "A well-known singer came."),
        Example("Two- and three-year terms, mid- to late summer, pre- or postwar houses, F- and G-class."),
        Example("The well-known singer - as all agreed - sang for the U.S.- China talks."),
    )

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterator[Finding]:
        """Yield the two words."""
        text = paragraph.text
        if "- " not in text and "-\t" not in text:
            return
        for match in _HANGING.finditer(text):
            suggestions = _suggestions(match["left"], match["right"])
            yield Finding(
                Span(*match.span()),
                say("A hyphen hangs on this word."),
                suggestions,
                {"should read": suggestions[0]},
            )


def _suggestions(left: str, right: str) -> tuple[str, ...]:
    """Return what the two may have been, the likeliest first."""
    whole, compound, apart = left + right, f"{left}-{right}", f"{left} {right}"
    if right.islower() and spelling().knows(whole.lower()):
        return whole, compound
    # Parts of a name, as Suk-Yeol, or a compound.
    if (left[0].isupper() and right[0].isupper()) or _COMPOUND.search(right) is not None:
        return compound, apart
    return apart, compound, f"{left} – {right}"
