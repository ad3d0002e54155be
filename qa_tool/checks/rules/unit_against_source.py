"""Numbers that count something else than in the source article: dollars for won, minutes for hours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from qa_tool.checks.beside_source import beside, source_of, whole
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.conversions import CURRENCY
from qa_tool.languages.numbers.english import ENGLISH
from qa_tool.languages.numbers.number import Number
from qa_tool.languages.numbers.reading import reader
from qa_tool.languages.pairing import Source
from qa_tool.languages.units import PERCENT, POINT, english_units, measure_of, names_of, sort_of, unit_of, units_of
from qa_tool.text.patterns import later

_WORD = later(r"(?P<gap>[\s-]*)(?P<unit>percent(?:age)?[\s-]points?|(?:square|sq\.?)\s[a-z]+|[A-Za-z]+|%)")
_SIGN = later(r"(?P<whose>[A-Z]{1,3}\s?)?[$€£₩₽₴]\s?$")
_WIDEST_SIGN = 6
# Share by which a converted number is rounded.
_ROUGHLY = 0.05
# What people say for the other, as "dollars" in a report from Hong Kong, where 元 are its dollars, too.
_LOOSE = frozenset({(POINT, PERCENT), ("USD", "HKD"), ("USD", "TWD"), ("USD", "CNY"), ("HKD", "CNY"), ("TWD", "CNY")})
_BEHIND = later(r"\s?[^\s,.;:、，。；（）()]{1,8}")


class UnitAgainstSource(ArticleCheck):
    """A number is that of the source article, and what it counts is not: dollars for won, meters for kilometers.

    It needs the source article, in a language that Emend knows. Currencies, lengths, areas, weights and times are
    compared, and percent where the source says percentage points. It is flagged if the sentence of the source has the
    same number, only with other units of the same sort, and the source says it nowhere with this one. Who converts
    changes the number, too, so that is left alone.
    """

    id = "unit-against-source"
    title = "Unit differs from the source"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # On 500 lines of news translated by people into five languages (NTREX) one flag, a right one.
    # In 282,000 words of MT (MQM, zh and ru) no flag, nor in 34,400 of people, since HK$ is left alone. In 13 articles
    # of our own 26 of 27 wrong units found, of which 10 of 11 in three that were not seen before; none false in 18.
    confidence = 0.85
    needs_source = True
    examples = (
        Example(
            "The city paid 60 million dollars for the bridge.",
            ("dollars",),
            "The city paid 60 million won for the bridge.",
            source_language="ko",
            source_text="시는 다리에 6천만 원을 냈다.",
        ),
        Example(
            "The rate fell by 0.5 percent on Friday.",
            ("percent",),
            "The rate fell by 0.5 percentage point on Friday.",
            source_language="ru",
            source_text="В пятницу ставка снизилась на 0,5 процентного пункта.",
        ),
        Example("The handout is HK$6,000, about $770.", source_language="zh", source_text="每人派发6000港元。"),
        Example(
            "Trains stopped for four hours (240 minutes), and the bridge is 62 miles away.",
            source_language="ja",
            source_text="列車は4時間止まり、橋までは100キロある。",
        ),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the sentence, and what of it counts something."""
        yield whole(sentence)
        for number in reader(ENGLISH).read(sentence.text):
            unit = unit_of(number, sentence.text, english_units())
            if unit is not None and sort_of(unit) and (where := _where(sentence.text, number)) is not None:
                yield Observation(_Counted(number.value, unit), where)

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the units that the number does not have in the source."""
        article = source_of(facts)
        ours = [(place, one, one.value) for place, one in enumerate(seen) if isinstance(one.value, _Counted)]
        if article is None or not ours or facts.source_language is None:
            return
        theirs = _counted(article, facts.source_language)
        anywhere = {(value, each.unit) for sentence in theirs for each in sentence for value in each.number.values}
        by_sentence: dict[int, list[tuple[int, Seen, _Counted]]] = {}
        counted_in: dict[int, list[_Counted]] = {}
        for place, one, counted in ours:
            counted_in.setdefault(one.sentence, []).append(counted)
            if (counted.value, counted.unit) not in anywhere:
                by_sentence.setdefault(one.sentence, []).append((place, one, counted))
        if not by_sentence:
            return
        for part in beside(seen, article):
            if not part.fits:
                continue
            said = [each for number in part.part.theirs for each in theirs[number]]
            converted = [
                (counted, each)
                for _, our in part.ours
                for counted in counted_in.get(our.sentence, ())
                for each in said
                if (counted.value, counted.unit) not in anywhere and _is_converted(counted, each)
            ]
            # 4 inches are 10 cm, so that 10 inches elsewhere in the sentence are not, nor those that are 25 cm.
            said = [each for each in said if all(each is not other for _, other in converted)]
            for place, one, counted in (each for _, our in part.ours for each in by_sentence.get(our.sentence, ())):
                if any(counted is other for other, _ in converted):
                    continue
                same = [each for each in said if counted.value in each.number.values]
                units = {each.unit for each in same}
                right = units.pop() if len(units) == 1 else None
                if right is not None and right in sort_of(counted.unit) and (counted.unit, right) not in _LOOSE:
                    yield place, _finding(one.text, counted.value, right, same[0].words)


def _where(text: str, number: Number) -> Span | None:
    """Return where the unit of a number stands; None where it is one of several dollars: HK$6 billion."""
    sign = _SIGN.search(text[max(0, number.span.start - _WIDEST_SIGN) : number.span.start])
    if sign is not None:
        start = number.span.start - len(sign.group())
        return None if sign["whose"] else Span(start, start + 1)
    word = _WORD.match(text, number.span.end)
    return None if word is None else Span(word.start("unit"), word.end())


class _Counted(NamedTuple):
    """An English number and its unit."""

    value: Fraction
    unit: str


class _Said(NamedTuple):
    """A number of the source, its unit if that is plain, and the words of both."""

    number: Number
    unit: str | None
    words: str


def _is_converted(counted: _Counted, said: _Said) -> bool:
    """Say whether a number of the source is an English one in another unit, roughly."""
    ours, theirs = measure_of(counted.unit), measure_of(said.unit or "")
    if ours is None or theirs is None or ours.kind == CURRENCY:
        return False
    bounds = ours.in_other(float(counted.value), theirs)
    return bounds is not None and bounds[0] * (1 - _ROUGHLY) <= float(said.number.value) <= bounds[1] * (1 + _ROUGHLY)


@lru_cache(maxsize=4)
def _counted(article: Source, code: str) -> tuple[tuple[_Said, ...], ...]:
    """Return the numbers of each sentence of the source."""
    language = source_language(code)
    if language is None or language.numerals is None or not language.units:
        return ((),) * len(article.sentences)
    units, read = units_of(language), reader(language.numerals).read
    return tuple(
        tuple(
            _Said(number, unit_of(number, text, units), number.span.of(text) + _behind(text, number.span.end))
            for number in read(text)
        )
        for text in (sentence.text for sentence in article.sentences)
    )


def _behind(text: str, end: int) -> str:
    """Return the words behind a number that are shown with it."""
    found = _BEHIND.match(text, end)
    return found.group() if found is not None else ""


def _finding(written: str, value: Fraction, right: str, words: str) -> Finding:
    one, many = names_of(right)
    is_one = value <= 1 if right == POINT or written in _SAME else not written.endswith("s")
    suggestion = one if is_one else many
    if written == "%":
        suggestion = f" {suggestion}"
    if "metre" in written:
        suggestion = suggestion.replace("meter", "metre")
    return Finding(
        Span(0, len(written)),
        say("The source counts in {right}: {words}.", right=many, words=words),
        (suggestion,) if written[0].isalpha() or written == "%" else (),
        {"in the source": words},
    )


# Units that are written alike for one and for many.
_SAME = frozenset({"won", "yen", "yuan", "percent", "%", "km", "m", "cm", "mm", "kg", "g", "t", "ha"})
