"""A number of the headline that the article tells otherwise: "Six dead" above "Four people were killed"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from types import MappingProxyType
from typing import Any

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.numbers.english import COUNTS
from qa_tool.text.blanks import found_between
from qa_tool.text.patterns import later

_NUMBERS = MappingProxyType(
    {form: count for word, count in COUNTS.items() for form in (word, word.capitalize(), word.upper())}
)
# Numbers that are not read: "twenty-one", "dozens".
_UNREAD = frozenset(
    """dozen dozens scores hundred hundreds thousands thirteen fourteen fifteen sixteen seventeen eighteen nineteen
    twenty thirty forty fifty sixty seventy eighty ninety""".split()  # noqa: SIM905
)
_UNREAD_FORMS = _UNREAD | {word.capitalize() for word in _UNREAD}
_NUMBER = later(
    r"(?<![\w.,$€£¥₩-])(?:[1-9]\d{0,2}(?:,\d{3}){1,3}|[1-9]\d{0,8}|[A-Za-z]+)(?![\w%]|[.,]\d|-)|[A-Za-z]+(?=-[a-z])"
)
_DEAD = "dead|killed|die|dies|died|deaths|fatalities"
_HURT = "injured|hurt|wounded|injuries"
_KINDS = MappingProxyType(dict.fromkeys(_DEAD.split("|"), "dead") | dict.fromkeys(_HURT.split("|"), "hurt"))
# What no number of the dead is: three times, three hours.
_MEASURES = (
    "times|hours|minutes|weeks|percent|per|kilomet(?:re|er)s|km|miles|met(?:re|er)s|million|billion|thousand|floors"
)
_COUNTED = "years|months|days|jobs|goals|votes|seats|members|arrested|missing|detained"
_WHO = "people|persons|civilians|soldiers|children|men|women|others|passengers|workers|residents|migrants|students"
_WHAT = later(
    rf"(?:\s(?:more\s)?(?:{_WHO}))?(?:\s(?:were|was|are|is|have\sbeen|has\sbeen|had\sbeen|of\sthem))?"
    rf"\s(?P<what>{_DEAD}|{_HURT}|{_COUNTED}|{_MEASURES})\b",
    re.IGNORECASE,
)
_VERB = later(
    r"\b(?P<what>kills?|killed|killing|injures?|injured|injuring|wounds|wounding)\s(?:at\sleast\s)?\Z", re.IGNORECASE
)
_LONGEST_VERB = 20
_MEASURE, _NOT_READ = "measure", 0
_ENDED = (".", "!", "?", "”", '"', "’", ":", ";")
_FEWEST = 4


class HeadlineFigure(ArticleCheck):
    """Finds a number of the headline that the article tells otherwise: "Six dead" above "Four people were killed".

    Numbers of the dead, the injured, the missing, of years, jobs, goals, votes and seats are compared; nothing is said
    where the headline's number stands anywhere in the article, or is the sum of two that do, or a rounded one.
    """

    id = "headline-figure"
    title = "Headline and article differ"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # Nothing flagged in 360,000 words of MT and 45,000 of references: a judgement.
    confidence = 0.8
    fewest = 2
    signs = Signs(_UNREAD_FORMS | _NUMBERS.keys(), re.compile(r"\d"))
    examples = (
        Example("Six dead after fire in Rome\n\nFour people were killed in a fire in Rome on Monday.", ("Six dead",)),
        Example(
            "Mayor jailed for eight years\n\nA court sent the mayor of a town to prison for six years.",
            ("eight years",),
        ),
        Example("Six dead after fire\n\nFour people were killed at once; two died later, and 3 were hurt."),
        Example("Six dead after fire in Rome\n\nA fire killed six, and another 4 people died in May."),
        Example("Some 400 injured in Rome\n\nThe fire injured 396 people, and 12 people died."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield numbers: whether they may stand in a headline, how many, and of what, if that is compared."""
        text = sentence.text
        is_head = not text.rstrip().endswith(_ENDED) and text.count(" ") >= _FEWEST - 1
        end = 0
        for start, (number, length) in found_between(text, _numbers_in):
            if number == _NOT_READ:
                yield Observation((is_head, number, ""), Span(start, start + length))
                continue
            verb = _VERB.search(text, max(end, start - _LONGEST_VERB), start)
            said = verb or _WHAT.match(text, start + length)
            first, last = (start, start + length) if said is None else (min(start, said.start()), start + length)
            end = last if said is None else max(last, said.end())
            kind = "" if said is None else _kind(said["what"].lower(), is_verb=verb is not None)
            yield Observation((is_head, number, kind), Span(first, end))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the numbers of the first sentence that the others contradict."""
        if not _is_head(seen[0]):
            return
        rest = [each for each in seen if each.sentence > 0]
        if any(_parts(each)[1] == _NOT_READ for each in rest):
            return
        numbers = {_parts(each)[1] for each in rest if _parts(each)[2] != _MEASURE}
        for at, each in enumerate(seen):
            _, number, kind = _parts(each)
            others = [_parts(one)[1] for one in rest if _parts(one)[2] == kind]
            if each.sentence > 0 or kind in {"", _MEASURE} or not others or number in numbers:
                continue
            near = any(0.85 * number <= one <= 1.15 * number and number >= 20 for one in numbers)
            if near or any(number - one in others for one in others):
                continue
            yield (
                at,
                Finding(
                    Span(0, len(each.text)),
                    say(
                        "The article does not say {number} anywhere, but {other}.",
                        number=str(number),
                        other=str(others[0]),
                    ),
                    evidence={"how to mend": "look up in the source which is right"},
                ),
            )


def _is_head(seen: Seen) -> bool:
    return seen.sentence == 0 and _parts(seen)[0]


def _parts(seen: Seen) -> tuple[bool, int, str]:
    value: Any = seen.value
    return value  # type: ignore[no-any-return]


@lru_cache(maxsize=32_768)
def _numbers_in(between_blanks: str) -> tuple[tuple[int, tuple[int, int]], ...]:
    """Return the numbers in what stands between two blanks: where, which, and how long they are (code points)."""
    found = []
    for match in _NUMBER.finditer(between_blanks):
        said = match.group()
        number = _NUMBERS.get(said) or (_NOT_READ if said in _UNREAD_FORMS else None)
        if said[0].isdigit():
            number = int(said.replace(",", ""))
        if number is not None:
            found.append((match.start(), (number, len(said))))
    return tuple(found)


def _kind(what: str, *, is_verb: bool) -> str:
    if re.fullmatch(_MEASURES, what):
        return _MEASURE
    if is_verb:
        return "dead" if what.startswith("kill") else "hurt"
    return _KINDS.get(what, what)
