"""Numbers that are not what the source article says."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.numbers.aligning import Alignment
from qa_tool.languages.numbers.english import ENGLISH
from qa_tool.languages.numbers.likeness import Mistake, are_comparable, bounds, is_rounded, mistake
from qa_tool.languages.numbers.number import Kind, Number
from qa_tool.languages.numbers.numerals import FIGURES
from qa_tool.languages.numbers.reading import reader
from qa_tool.languages.numbers.writing import plain, write_like
from qa_tool.text.sentences import split

# Smaller ones are spelled, left out and added too freely.
_LEAST = 10
# Longer than any article of news; what comes behind it is left out.
_LONGEST_SOURCE = 50_000
# Digits in common from which a likeness is no chance, where digits are wrong and where a factor of ten is; below, the
# numbers must be the only ones of a short stretch.
_NO_CHANCE, _NO_CHANCE_BY_TENS = 3, 2
_SHORT_STRETCH = 5
_SURE, _LIKELY, _POSSIBLE = 0.9, 0.8, 0.7


class NumberAgainstSource(ArticleCheck):
    """A number is too large or too small by a factor of ten or more, or has a wrong digit, against the source article.

    It needs the source article. Languages count in other steps than English: 만 and 万 are ten thousand, 억 and 億 a
    hundred million, a German Billion is a trillion, and points and commas change places; that is where amounts go wrong
    by a factor. A number is flagged if the source has no equal one anywhere, and the part of the source that the
    sentence stands for has one, missing here, that explains it: the same digits, a power of ten apart; or the same
    size with one digit wrong, too many or too few, or two that changed places. Numbers are read in figures and words,
    and rounded ones count as equal. Numbers below ten, days, hours, scores, ordinals, ranges, measures that may have
    been converted, and numbers that are missing altogether are left alone.
    """

    id = "number-against-source"
    title = "Number differs from the source"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    confidence = 0.85
    needs_source = True
    examples = (
        Example(
            "The city spent 3.5 million won on the bridge.",
            ("3.5 million",),
            "The city spent 350 million won on the bridge.",
            source_language="ko",
            source_text="시는 다리에 3억5천만 원을 썼다.",
        ),
        Example(
            "Some 12,000 people came, and the harvest was 4,829 tons.",
            ("4,829",),
            "Some 12,000 people came, and the harvest was 4,892 tons.",
            source_language="ru",
            source_text="Пришли около 12 тыс. человек, урожай составил 4892 тонны.",
        ),
        Example(
            "Five million people live there.",
            ("Five million",),
            "Fifty million people live there.",
            source_language="ja",
            source_text="そこには五千万人が住んでいる。",
        ),
        Example(
            "The city spent some 350 million won on the bridge in 2023.",
            source_language="ko",
            source_text="시는 2023년 다리에 3억4980만 원을 썼다.",
        ),
        Example(
            "A dozen shops opened, 25 percent more.",
            source_language="de",
            source_text="Zwölf Läden öffneten, 25 Prozent mehr.",
        ),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the numbers of a sentence."""
        for number in reader(ENGLISH).read(sentence.text):
            yield Observation(replace(number, span=Span(0, number.span.length)), number.span)

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the numbers that a number of the source explains."""
        if not facts.source_text or not seen:
            return
        source = _read(facts.source_text, facts.source_language)
        ours = [one.value for one in seen if isinstance(one.value, Number)]
        doubtful = [place for place, number in enumerate(ours) if _is_plain(number) and not source.has(number)]
        if not doubtful:
            return
        missing, scarce = source.missing(ours), source.scarce(ours)
        alignment = Alignment(
            ((number.value, one.sentence) for number, one in zip(ours, seen, strict=True) if number.value >= _LEAST),
            ((each.number.value, each.sentence) for each in source.numbers if each.number.value >= _LEAST),
            source.length,
        )
        stretches = {place: alignment.stretch(seen[place].sentence) for place in doubtful}
        for place in doubtful:
            near = [each for each in missing if each.sentence in stretches[place]]
            scarce_near = [each for each in scarce if each.sentence in stretches[place]]
            rivals = {ours[other].value for other in doubtful if stretches[other].overlaps(stretches[place])}
            alone = (
                stretches[place].length <= _SHORT_STRETCH
                and len(rivals) == 1
                and len({each.number.value for each in near}) == 1
            )
            finding = _explained(seen[place].text, ours[place], near, source, alone=alone)
            if finding is None and not near and stretches[place].length <= _SHORT_STRETCH and len(rivals) == 1:
                finding = _explained(seen[place].text, ours[place], scarce_near, source, alone=False)
            if finding is not None:
                yield place, finding


@dataclass(frozen=True, slots=True)
class _Said:
    """A number of the source, its words, and the number of its sentence."""

    number: Number
    words: str
    sentence: int


class _Source:
    """The numbers of a source article; immutable."""

    def __init__(self, numbers: Sequence[_Said], length: int, *, knows_words: bool) -> None:
        self.numbers = numbers
        self.length = length
        self._knows_words = knows_words
        self._exact = {value for said in numbers for value in said.number.values}
        # Nobody rounds a year.
        self._sorted = sorted({v for said in numbers if said.number.kind is not Kind.YEAR for v in said.number.values})

    def has(self, number: Number) -> bool:
        """Say whether a number of the source is equal to this one, or rounded is."""
        return not self._exact.isdisjoint(number.values) or any(self._has_rounded(value) for value in number.values)

    def _has_rounded(self, value: Fraction) -> bool:
        low, high = bounds(value)
        place = bisect_right(self._sorted, low)
        return place < len(self._sorted) and self._sorted[place] < high

    def missing(self, ours: Sequence[Number]) -> tuple[_Said, ...]:
        """Return the plain numbers of the source that are nowhere among `ours`."""
        values = {value for number in ours for value in number.values}
        # What is exactly something in the source is not another thing rounded.
        rounded = {number.value for number in ours if self._exact.isdisjoint(number.values)}
        return tuple(
            said
            for said in self.numbers
            if _is_plain(said.number)
            and values.isdisjoint(said.number.values)
            and (said.number.kind is Kind.YEAR or not any(is_rounded(value, said.number.value) for value in rounded))
        )

    def scarce(self, ours: Sequence[Number]) -> tuple[_Said, ...]:
        """Return the plain numbers of the source that are among `ours`, but less often."""
        said = Counter(each.number.value for each in self.numbers)
        found = Counter(value for number in ours for value in {*number.values})
        return tuple(
            each
            for each in self.numbers
            if _is_plain(each.number) and 0 < found[each.number.value] < said[each.number.value]
        )

    def explains(self, said: _Said, written: str, number: Number) -> Mistake | None:
        """Return the mistake that makes `number` of what the source says, or None."""
        slip = mistake(number, said.number) if self.can_tell(written, number) else None
        return slip if slip is None or self._knows_words or not slip.power else None

    def can_tell(self, written: str, number: Number) -> bool:
        """Say whether the numerals of the source are known well enough to judge this number.

        Of a language whose words are not known only figures can be compared: 5 may stand for five million.
        """
        return self._knows_words or (written[0].isdecimal() and number.scale == 1)


@lru_cache(maxsize=4)
def _read(text: str, code: str | None) -> _Source:
    """Return the numbers of a source article; remembered."""
    language = source_language(code) if code else None
    numerals = language.numerals if language is not None else None
    numbers: list[_Said] = []
    length = 0
    for line in text[:_LONGEST_SOURCE].split("\n"):
        # The line is read as one, for "3,2 Mio. Euro" may be taken for two sentences.
        ends = [sentence.span.end for sentence in split(line, code or "en")]
        numbers += [
            _Said(number, number.span.of(line), length + bisect_left(ends, number.span.end))
            for number in reader(numerals or FIGURES).read(line)
        ]
        length += len(ends)
    return _Source(numbers, length, knows_words=numerals is not None)


def _is_plain(number: Number) -> bool:
    """Say whether a number is one that may be wrong: no small one, no day, no part of a name."""
    is_small = number.value < _LEAST and number.value.denominator == 1 and number.scale == 1
    return number.is_sure and number.kind is not Kind.OTHER and (number.kind is Kind.PERCENT or not is_small)


def _explained(written: str, number: Number, near: Sequence[_Said], source: _Source, *, alone: bool) -> Finding | None:
    """Return what is wrong with a number, if one of those that are missing near its place says so.

    `alone` says that of both there is no other around.
    """
    slips = [(slip, said) for said in near if (slip := source.explains(said, written, number)) is not None]
    if len({said.number.value for _, said in slips}) == 1:
        slip, said = slips[0]
        if slip.in_common >= (_NO_CHANCE_BY_TENS if slip.power else _NO_CHANCE):
            return _of_slip(written, slip, said, _SURE)
        if alone:
            return _of_slip(written, slip, said, _LIKELY)
    if alone and not slips and are_comparable(number, near[0].number) and source.can_tell(written, number):
        return _of_another(written, near[0])
    return None


def _of_slip(written: str, slip: Mistake, said: _Said, confidence: float) -> Finding:
    right = _plainly(said.number)
    if slip.power:
        size = "too large" if slip.power > 0 else "too small"
        message = (
            f"Magnitude error: “{written}” is {size} by a factor of {10 ** abs(slip.power):,}; "
            f"the source says {said.words}, which is {right}."
        )
    else:
        message = f"A digit is wrong: the source says {said.words}, which is {right}; here it says “{written}”."
    return _finding(written, said, message, Severity.MAJOR, confidence)


def _of_another(written: str, said: _Said) -> Finding:
    message = f"The source says {said.words}, which is {_plainly(said.number)}, where this says “{written}”."
    return _finding(written, said, message, Severity.MINOR, _POSSIBLE)


def _finding(written: str, said: _Said, message: str, severity: Severity, confidence: float) -> Finding:
    suggestion = write_like(written, said.number.value)
    if said.number.up_to is not None:
        suggestion += f" to {write_like(written.lower(), said.number.up_to)}"
    return Finding(
        Span(0, len(written)),
        message,
        (suggestion,),
        {"in the source": said.words, "which is": _plainly(said.number)},
        severity=severity,
        confidence=confidence,
    )


def _plainly(number: Number) -> str:
    """Return a number in plain English figures."""
    if number.kind is Kind.YEAR:
        return plain(number.value, "")
    to = "" if number.up_to is None else f" to {plain(number.up_to)}"
    return f"{plain(number.value)}{to}{' percent' if number.kind is Kind.PERCENT else ''}"
