"""Words that say the opposite of the source article: rose for fell, a surplus for a deficit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from qa_tool.checks.beside_source import Beside, pairs, source_of, whole
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.opposites import (
    CHANGE,
    ENGLISH,
    Opposites,
    figures_of,
    is_about_figures,
    opposite_word,
    opposites_of,
    turned,
)


class OppositeOfSource(ArticleCheck):
    """A figure rises where it falls in the source article, or the other way round; or a surplus is a deficit there.

    It needs the source article, in a language that Emend knows. One English sentence and one of the source have to
    stand for each other. Pairs of opposites are compared: rise and fall of a figure or an amount, surplus and deficit,
    exports and imports, shares bought and sold. One is flagged if the sentence has words of one side only, and the
    source has words of the other side only; where both rise and fall are said, the part with the same figure counts.
    Rates of exchange and bonds are left alone, since there the one side rises when the other falls.
    """

    id = "opposite-of-source"
    title = "Opposite of what the source says"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # In 282,000 words of MT (MQM, zh and ru) one flag, in a marked error; in 34,400 of people none. In 13 articles of
    # our own 15 of 18 found, of which 4 of 6 in three that were not seen before; none false in 18. On 500 lines of news
    # translated by people into six languages (NTREX), and from Chinese and German, none, with a figure or without.
    confidence = 0.8
    needs_source = True
    examples = (
        Example(
            "Sales fell 12 percent to 30 million euros.",
            ("fell",),
            source_language="ko",
            source_text="매출은 12% 늘어 3천만 유로가 됐다.",
        ),
        Example(
            "The region has a budget surplus.",
            ("surplus",),
            source_language="ru",
            source_text="У региона дефицит бюджета.",
        ),
        Example(
            "Sales rose 12 percent, but exports rose 4 percent and profits fell 8 percent.",
            ("fell",),
            "Sales rose 12 percent, but exports rose 4 percent and profits rose 8 percent.",
            source_language="zh",
            source_text="销售额增长12%，出口下降4.1%，利润增长8%。",
        ),
        Example(
            "Sales fell 12 percent, but profit rose.",
            source_language="ja",
            source_text="売上高は12％減ったが、利益は増えた。",
        ),
        Example(
            "The won fell 8.3 won to 1,436 to the dollar.",
            source_language="ko",
            source_text="환율은 8.3원 오른 1천436원이었다.",
        ),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the sentence, and the words that say one side of a pair and not the other."""
        text = sentence.text.lower()
        yield whole(sentence)
        if len(text) != len(sentence.text):
            return
        for pair, sides in ENGLISH.items():
            side = sides.side(text)
            if pair == CHANGE:
                yield from (Observation(_Figure(figure, said), span) for figure, said, span in figures_of(text))
            if side is None or (pair == CHANGE and not is_about_figures(text)):
                continue
            found = sides[side].search(text)
            if found is not None:
                yield Observation(_Side(pair, side), Span(found.start(), found.end()))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield those of which the source says the opposite."""
        article, language = source_of(facts), source_language(facts.source_language or "")
        if article is None or language is None or not language.opposites:
            return
        known = opposites_of(language)
        for part, ours in pairs(seen, article):
            for place, one in ours:
                value: Any = one.value
                if isinstance(value, _Figure):
                    said = turned(part.source.lower(), known, value.figure, value.side)
                else:
                    said = _opposite(known[value.pair], value.side, part) if value.pair in known else None
                if said is not None:
                    yield place, _finding(one.text, said, part)


class _Side(NamedTuple):
    """What a word says: which side of a pair of opposites."""

    pair: str
    side: int


class _Figure(NamedTuple):
    """A figure that a part of a sentence says to rise or to fall."""

    figure: str
    side: int


def _opposite(sides: Opposites, side: int, part: Beside) -> str | None:
    """Return the words of the source that say the opposite, or None where it does not, or says both."""
    source = part.source.lower()
    found = sides[1 - side].search(source) if sides.side(source) == 1 - side else None
    return found.group() if found is not None else None


def _finding(written: str, said: str, part: Beside) -> Finding:
    message = say("The source says {said} here, the opposite of “{written}”.", said=said, written=written)
    instead = opposite_word(written.lower())
    if instead and written[0].isupper():
        instead = instead.capitalize()
    return Finding(Span(0, len(written)), message, (instead,) if instead else (), {"in the source": part.source})
