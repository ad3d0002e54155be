"""One person under two titles: "CEO Nam" here and "Representative Nam" there."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later

# What machines make of one Korean word: 대표, 의원, 본부장 and 국장, 감독, 장관, 회장, 청장, 원장.
_ONE_WORD = tuple(
    frozenset(titles.split(", "))
    for titles in (
        "CEO, Representative, Rep., Chairman",
        "Representative, Rep., Congressman, Congresswoman, Senator, Lawmaker, Assemblyman",
        "General Manager, Director, Chief, Manager, Department Head, Division Chief, Team Leader, Section Chief",
        "Director, Coach, Manager",
        "Minister, Secretary, Attorney General, Secretary of State",
        "Chairman, President, Chairperson",
        "Commissioner, Chief, Director, Administrator",
        "Director, Dean, Principal",
    )
)
# Of one word, what English has for whoever leads a team.
_OF_A_TEAM = "Coach"
# Two that English has for the same.
_EQUALS = {"Rep.": "Representative"}
_BY_LOWER = {title.lower(): _EQUALS.get(title, title) for titles in _ONE_WORD for title in titles}
_TITLES = "|".join(sorted({re.escape(title) for titles in _ONE_WORD for title in titles}, key=len, reverse=True))
_SURNAMES = (
    "Kim|Lee|Park|Choi|Jung|Jeong|Chung|Kang|Cho|Yoon|Yun|Jang|Lim|Han|Oh|Seo|Shin|Kwon|Hwang|Ahn|Song|Hong|Moon|Bae|Noh|Nam"
    "|Ryu|Yoo|Yang|Baek|Heo|Ko|Kwak|Ma|Joo|Woo|Min|Na|Shim|Sim|Ha|Son|Sohn|Koo|Won|Tak|Chu|Choo|Byun|Um|Eom|Bang|Cha|Pyo|Gil"
)
_GIVEN = r"[A-Z][a-z]+(?:-?[A-Z]?[a-z]+)?"
_NAME = rf"(?P<surname>{_SURNAMES})(?: (?P<behind>{_GIVEN}-[A-Za-z][a-z]+))?"
_CALLED = later(rf"(?<!Vice )(?<!Deputy )(?<!Assistant )(?P<title>{_TITLES}|{_TITLES.lower()}) {_NAME}\b(?!-)")
_IN_FULL = later(rf"\b(?P<surname>{_SURNAMES}) (?P<given>[A-Z][a-z]+-[A-Za-z][a-z]+)\b")


class _Called(NamedTuple):
    surname: str
    given: str
    title: str


class TwoTitles(ArticleCheck):
    """Finds one person who is called by two titles that are one word in Korean.

    A Korean paper puts a title behind the name each time, and the machine translates it anew: 대표 becomes "CEO",
    "Representative" and "Chairman", 본부장 "General Manager" and "Director", 감독 "Director" and "Coach". Only family
    names that one person of the article has are looked at. The title that stands more often is offered, and "Coach"
    where a team is led.
    """

    id = "two-titles"
    title = "One person under two titles"
    category = "Terminology/Inconsistent use of terminology"
    severity = Severity.MINOR
    # On one of six pages of Korean politics and business that were read; not measurable in the bench: a judgement.
    confidence = 0.7
    source_languages = frozenset({"ko"})
    fewest = 2
    signs = Signs(frozenset(_SURNAMES.split("|")))
    examples = (
        Example(
            "CEO Nam left. CEO Nam said so. Chairman Nam came back.",
            ("Chairman Nam",),
            "CEO Nam left. CEO Nam said so. CEO Nam came back.",
            "ko",
        ),
        Example(
            "Director Bae Min-ho won. “A good game,” said Coach Bae.",
            ("Director Bae",),
            "Coach Bae Min-ho won. “A good game,” said Coach Bae.",
            "ko",
        ),
        Example("CEO Lee Min-ho left, and so did Representative Lee Do-yun.", (), None, "ko"),
        Example("Minister Ko met Governor Ko. Vice Minister Han met Minister Han.", (), None, "ko"),
        Example("CEO Nam left. CEO Nam said so. Chairman Nam came back."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield who is called what, and names in full."""
        text = sentence.text
        for match in _CALLED.finditer(text):
            title = _BY_LOWER[match["title"].lower()]
            given = _folded(match["behind"] or "")
            yield Observation(_Called(match["surname"], given, title), Span(match.start(), match.end("surname")))
        for match in _IN_FULL.finditer(text):
            yield Observation(_Called(match["surname"], _folded(match["given"]), ""), Span(*match.span()))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the titles that stand less often than another of the same word."""
        by_surname: defaultdict[str, list[int]] = defaultdict(list)
        for at, one in enumerate(seen):
            if isinstance(one.value, _Called):
                by_surname[one.value.surname].append(at)
        for places in by_surname.values():
            called = {at: value for at in places if isinstance(value := seen[at].value, _Called)}
            if len({value.given for value in called.values() if value.given}) > 1:
                continue
            often = Counter(value.title for value in called.values() if value.title)
            for at, value in called.items():
                other = _rival(value.title, often)
                if other:
                    right = f"{other if seen[at].text[0].isupper() else other.lower()} {value.surname}"
                    message = say("Called “{name}” elsewhere: one title for one person.", name=right)
                    yield at, Finding(Span(0, len(seen[at].text)), message, (right,))


def _folded(given: str) -> str:
    return given.replace("-", "").lower()


def _rival(title: str, often: Counter[str]) -> str:
    """Return the title of the same Korean word that stands more often, or as often and first; nothing if none does."""
    if any(title != _OF_A_TEAM and {title, _OF_A_TEAM} <= titles for titles in _ONE_WORD) and often[_OF_A_TEAM]:
        return _OF_A_TEAM
    for other, count in often.most_common():
        if other == title or not title:
            return ""
        if count >= often[title] and title != _OF_A_TEAM and any({title, other} <= titles for titles in _ONE_WORD):
            return other
    return ""
