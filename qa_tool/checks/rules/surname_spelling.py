"""One Korean family name in two spellings: "Professor Chung" here and "Professor Jung" there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence
from typing import NamedTuple

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later

# Spellings of one family name, by how often passports have them: National Institute of Korean Language, 2009.
_SPELLINGS = """Jung Jeong Chung Cheong|Lee Yi Rhee|Park Pak Bak|Choi Choe|Cho Jo|Kang Gang|Yoon Yun|Yoo Yu|Lim Im Rim
    |Shin Sin|Seo Suh|Noh Roh|Moon Mun|Shim Sim|Heo Huh|Ko Koh Go|Koo Ku Gu|Son Sohn|Ahn An|Baek Paik Baik
    |Jeon Jun Chun|Joo Ju|Woo Wu|Kwak Gwak|Kwon Gwon|Jang Chang|Yeo Yuh|Bae Pae|Ji Jee Chi|Na Nah Ra"""
_GROUP_OF = {name: group for group in _SPELLINGS.split("|") for name in group.split()}
_TITLES = (
    "Professor|Prof\\.|President|Minister|Chairman|Chairwoman|Chairperson|Representative|Rep\\.|CEO|Director|Coach|Manager"
    "|Mayor|Governor|Judge|Prosecutor|Lawyer|Attorney|Senator|Commissioner|Chief|General|Captain|Leader|Secretary"
    "|Ambassador|Candidate|Doctor|Dr\\.|Mr\\.|Ms\\.|Mrs\\."
)
_NAMES = "|".join(sorted(_GROUP_OF, key=len, reverse=True))
_CALLED = later(
    rf"(?P<title>(?i:{_TITLES})) (?P<surname>{_NAMES})(?: (?P<given>[A-Z][a-z]+-[A-Za-z][a-z]+))?(?![\w-]|[’'](?!s\b))"
)


class _Called(NamedTuple):
    """Somebody with a title: the title, the family name, and the given name in small letters without its hyphen."""

    title: str
    surname: str
    given: str


class SurnameSpelling(ArticleCheck):
    """Finds one Korean family name in two spellings behind one title: "Professor Chung" and "Professor Jung".

    Korean has one spelling of each, passports have several, and a machine takes another one in each sentence. Two
    people whose given names differ are left alone. The spelling of the full name is offered, or the one that stands
    more often.
    """

    id = "surname-spelling"
    title = "Family name in two spellings"
    category = "Terminology/Inconsistent use of terminology"
    severity = Severity.MAJOR
    of_names = True
    # On pages of Korean broadcasters and papers that were read; nothing in the bench: a judgement.
    confidence = 0.8
    source_languages = frozenset({"ko"})
    fewest = 2
    signs = Signs(frozenset(_GROUP_OF))
    examples = (
        Example(
            "Professor Chung Ha-rin left. Professor Jung was late. Professor Jung said so.",
            ("Jung", "Jung"),
            "Professor Chung Ha-rin left. Professor Chung was late. Professor Chung said so.",
            "ko",
        ),
        Example("Coach Yoo spoke. Coach Yoo left. Coach Yu wept.", ("Yu",), None, "ko"),
        Example("Coach Yoo Min-ho met Coach Yu Da-on. Professor Cho met Mayor Jo.", source_language="ko"),
        Example("Coach Yoo spoke. Coach Yu wept."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the family names behind a title."""
        for match in _CALLED.finditer(sentence.text):
            given = (match["given"] or "").replace("-", "").lower()
            yield Observation(_Called(match["title"].lower(), match["surname"], given), Span(*match.span("surname")))

    def group(self, value: Hashable) -> Hashable:
        """Return the title with all spellings of the name."""
        return (value.title, _GROUP_OF[value.surname]) if isinstance(value, _Called) else value

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the spellings that are not that of the full name, or the rarer ones."""
        called = [one.value for one in seen if isinstance(one.value, _Called)]
        if len({value.given for value in called if value.given}) > 1:
            return
        count = Counter(value.surname for value in called)
        if len(count) == 1:
            return
        kept = next((value.surname for value in called if value.given), count.most_common(1)[0][0])
        for number, one in enumerate(seen):
            if one.text != kept:
                message = say("“{written}” and “{right}” are one family name in Korean.", written=one.text, right=kept)
                evidence = {"in this article": ", ".join(f"{name} ({count[name]})" for name in count)}
                yield number, Finding(Span(0, len(one.text)), message, (kept,), evidence)
