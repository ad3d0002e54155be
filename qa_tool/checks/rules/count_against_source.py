"""Small counts, ordinals, durations and ages that are not what the source article says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from qa_tool.checks.beside_source import Beside, close_parts, language_of, said_there, source_of, whole
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span
from qa_tool.languages import choices
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.counts import AGE, YEAR, Count, counts_here, counts_there
from qa_tool.languages.language import SourceLanguage
from qa_tool.languages.numbers.english import ENGLISH
from qa_tool.languages.numbers.likeness import is_rounded
from qa_tool.languages.numbers.numerals import Numerals
from qa_tool.languages.numbers.reading import reader
from qa_tool.languages.numbers.writing import write_like

# The set of choices.tsv with what else says two to ten (twice, a pair, 이틀), and its first number.
_COUNTS, _FIRST, _LAST = "count", 2, 10
# Many languages say years of both: 17 лет, 17-летний.
_YEARS = frozenset({AGE, YEAR})


class CountAgainstSource(ArticleCheck):
    """A count, an ordinal, a duration or an age is another one than in the source article: 14 months for 18, six games.

    It needs the source article, in a language that Emend knows. One English sentence and one or two of the source have
    to stand for each other, or two and one. A whole number of seconds to years, an age, two to twelve of something, or
    an ordinal in figures is flagged if no number of the source sentence is the same, and the source sentence has just
    one of the same kind that is missing here. Rounded ones count as equal; so does what is said otherwise, as a day for
    24 hours.
    """

    id = "count-against-source"
    title = "Count, duration or age differs from the source"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # Of counts up to twelve, ordinals, durations and ages made wrong in news translated by people into six languages
    # (NTREX) .52, .36, .67 and .83 are found. Nothing is flagged in that news as it is (500 lines in each), in 360,000
    # words of MT (MQM), in 44,700 of people, or in 536 post-edited sentences from Russian.
    confidence = 0.85
    needs_source = True
    examples = (
        Example(
            "The bridge will be closed for 18 months.",
            ("18",),
            "The bridge will be closed for 14 months.",
            source_language="ko",
            source_text="다리는 14개월 동안 폐쇄된다.",
        ),
        Example(
            "A 17-year-old was hurt on the bridge.",
            ("17",),
            "A 19-year-old was hurt on the bridge.",
            source_language="zh",
            source_text="一名19岁男子在桥上受伤。",
        ),
        Example(
            "The work took five weeks.",
            ("five",),
            "The work took three weeks.",
            source_language="ru",
            source_text="Работы заняли три недели.",
        ),
        Example(
            "The work took 24 hours, and the bridge was closed for about 50 days.",
            source_language="de",
            source_text="Die Arbeiten dauerten einen Tag, und die Brücke war 48 Tage lang gesperrt.",
        ),
        Example(
            "The bridge was closed for two years.",
            source_language="he",
            source_text="הגשר נסגר לשנתיים, והעבודה נמשכה 3 שנים.",
        ),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the sentence, and its counts."""
        yield whole(sentence)
        for each in counts_here(sentence.text):
            yield Observation(_Ours(each.value, each.unit), each.span)

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield those in whose place the source says another one."""
        article, language = source_of(facts), source_language(facts.source_language or "")
        if article is None or language is None:
            return
        for part, ours, near in close_parts(seen, article):
            counts: Sequence[Any] = [(place, one, one.value) for place, one in ours]
            yield from _instead(counts, part, near, language, language_of(facts))


class _Ours(NamedTuple):
    """An English count."""

    value: Fraction
    unit: str


def _instead(
    mine: Sequence[tuple[int, Seen, _Ours]], part: Beside, near: Sequence[Beside], language: SourceLanguage, code: str
) -> Iterator[tuple[int, Finding]]:
    """Yield the counts of a part that no number of the source is, where just one of the source is missing."""
    theirs = counts_there(part.source, language)
    if not theirs:
        return
    # Of a pair the same elsewhere hides nothing.
    near = () if part.is_pair else near
    around = " ".join((part.source, *(each.source for each in near)))
    said = _numbers(around, language.numerals)
    stray = [each for each in mine if not _is_said(each[2], said) and not _may_say(around, code, each[2].value)]
    if not stray:
        return
    english = " ".join((part.text, *(each.text for each in near)))
    here = _numbers(english, ENGLISH)
    lost = [each for each in theirs if not _is_said(each, here) and not _may_be_said(english, each.value)]
    for unit in dict.fromkeys(each.unit for _, _, each in stray):
        wrong = [each for each in stray if each[2].unit == unit]
        right = [each for each in lost if each.unit == unit or {each.unit, unit} == _YEARS]
        if len({each.value for _, _, each in wrong}) == len({each.value for each in right}) == 1:
            yield from ((place, _finding(one.text, right[0], part.source)) for place, one, _ in wrong)


def _numbers(text: str, numerals: Numerals | None) -> frozenset[Fraction]:
    """Return all values that numbers of a text may have."""
    return frozenset(value for number in reader(numerals or Numerals()).read(text) for value in number.values)


def _is_said(each: _Ours | Count, among: frozenset[Fraction]) -> bool:
    """Say whether a number is among others, or what one of them may be rounded to; nobody rounds an age."""
    value = each.value
    return value in among or (
        each.unit != AGE and any(is_rounded(value, other) or is_rounded(other, value) for other in among)
    )


def _may_say(source: str, language: str, value: Fraction) -> bool:
    """Say whether other words of the source may say a small number."""
    if _COUNTS not in choices.sets(language) or not _FIRST <= value <= _LAST:
        return False
    return choices.source_may_say(source, language, _COUNTS, int(value) - _FIRST)


def _may_be_said(english: str, value: Fraction) -> bool:
    """Say whether other English words may say a small number."""
    return _FIRST <= value <= _LAST and choices.may_say(english, _COUNTS, int(value) - _FIRST)


def _finding(written: str, right: Count, source: str) -> Finding:
    words = right.span.of(source)
    return Finding(
        Span(0, len(written)),
        said_there(words, written),
        (write_like(written, right.value),),
        {"in the source": source},
    )
