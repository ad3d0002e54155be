"""“She” and “he” of a ministry, a company or a court."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_tool.checks.bare_places import bare_places
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.countries import is_country
from qa_tool.languages.moments import DAYS, MONTHS
from qa_tool.text.nouns import PERSONS
from qa_tool.text.patterns import later

_INSTITUTIONS = frozenset(
    """administration agency airline army association authority authorities bank board bureau camp centre center channel
    commission committee company corporation council court department directorate embassy federation firm foundation
    government group headquarters institute military ministry municipality navy newspaper observatory office
    organisation organization parliament party police prosecution prosecutors service union university airlines
    electronics holdings insurance motors securities staff telecom""".split()  # noqa: SIM905
)
_SEVERAL = frozenset({"authorities", "police", "prosecutors", "staff"})
_ANY = "|".join(sorted(_INSTITUTIONS))
# The subject of its sentence: "The Ministry of Health and Sport announced", not "The ministry of Ann Roth".
_SUBJECT = later(
    rf"(?:And |But |However, |Meanwhile, |In response, |On [^,]{{3,20}}, )?(?:[Tt]he|Its|An?|[A-Z][\w-]+)"
    rf" (?:[\w-]+ ){{0,4}}?(?:(?P<head>{_ANY})(?: in (?:the )?[A-Z]\w+(?: [A-Z]\w+)?)?"
    rf"|(?=[A-Z])(?P<name>(?i:{_ANY}))(?: (?:of|for) (?:the )?[A-Z][\w-]+(?:(?:,| and| of| of the)? [A-Z][\w-]+)*)?)"
    r"(?= (?:also |has |had |then )?(?:said|saw|told|put|kept|left|froze|met|held|began|found|sent|took|made|gave|set"
    r"|built|sought|won|lost|(?!(?:is|was|does)\b)[a-z]+(?:ed|s))\b)"
)
_SAYS = (
    r"(?:said|says|added|affirmed|analy[sz]ed|announced|argued|assured|called|claimed|clarified|confirmed|continued|denied"
    r"|diagnosed|emphasi[sz]ed|explained|expressed|indicated|noted|pointed|predicted|promised|recalled|reported|revealed|saw"
    r"|specified|stated|stressed|urged|warned)"
)
_AT_THE_START = later(
    r"(?:(?:However|In addition|Also|Meanwhile|Furthermore|At the same time|On the other hand|And|But),? )?"
    rf"(?P<pronoun>[Ss]he|[Hh]e) (?:also |further |then )?{_SAYS}\b"
)
_BEHIND = later(rf", (?:and )?(?P<pronoun>she|he) (?:also )?{_SAYS}\b")
_WORD = later(r"[\w’'-]+")
# One of whom "she" may speak, besides those that can be nothing else.
_ALSO_PERSONS = frozenset(
    """minister secretary president director head chief official chairwoman spokeswoman governor general colonel king
    queen princess leader member teacher doctor patient suspect victim witness driver child baby worker resident
    neighbour neighbor relative parent person somebody someone source man woman mother wife he she him her his who
    """.split()  # noqa: SIM905
)
_NO_NAMES = frozenset({*DAYS, *MONTHS, "I"})
_INSTITUTION, _SEVERAL_OF_THEM, _PRONOUN = "institution", "several", "pronoun"


class InstitutionPronoun(ArticleCheck):
    """Finds "she" and "he" that can only mean a ministry, a company or a court.

    "The ministry opened 12 clinics. She explained that they are free": in Arabic, Hebrew, Russian, Ukrainian and German
    the word for it is feminine or masculine, and the machine keeps that; Korean, Japanese and Chinese leave out a
    subject that was named before, and machines put "he" there whoever it was. Only "she said", "he added" and the like
    are looked at, right behind a sentence whose subject is an institution and that speaks of nobody.
    """

    id = "institution-pronoun"
    title = "Institution as “she” or “he”"
    category = "Accuracy/Mistranslation"
    severity = Severity.MINOR
    # Nothing in 360,000 words of MT from Chinese, 62,000 of references and 22,000 of English news: a judgement.
    confidence = 0.8
    fewest = 2
    signs = Signs(_INSTITUTIONS | {each.capitalize() for each in _INSTITUTIONS} | {"he", "she", "He", "She"})
    examples = (
        Example(
            "The ministry opened 12 clinics. She explained that they are free.",
            ("She",),
            "The ministry opened 12 clinics. It explained that they are free.",
            "ar",
        ),
        Example(
            "The company closed its shop on Monday, and she added that rents had risen.",
            ("she",),
            "The company closed its shop on Monday, and it added that rents had risen.",
            "ru",
        ),
        Example("Ann Roth left the ministry. She explained that it is late.", (), None, "ar"),
        Example(
            "The ministry of Ann Roth opened 12 clinics. She explained it. The court freed him. He said no.",
            (),
            None,
            "ar",
        ),
        Example(
            "Seoul police raised the alarm. However, he added that it was late.",
            ("he",),
            "Seoul police raised the alarm. However, they added that it was late.",
            "ko",
        ),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield what the sentence speaks of, and the pronoun."""
        text = sentence.text
        subject = _SUBJECT.match(text)
        start = _AT_THE_START.match(text)
        pronoun = start or (_BEHIND.search(text, subject.end()) if subject is not None else None)
        left_out = pronoun.span("pronoun") if pronoun is not None else (0, 0)
        if subject is not None and not start and not _speaks_of_somebody(text, subject.end(), left_out):
            head = (subject["head"] or subject["name"]).lower()
            yield Observation(_SEVERAL_OF_THEM if head in _SEVERAL else _INSTITUTION, Span(0, 1))
        if pronoun is not None:
            yield Observation(_PRONOUN, Span(*left_out))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the pronouns that have an institution before them, and nobody."""
        for at, one in enumerate(seen):
            if one.value != _PRONOUN:
                continue
            before = seen[at - 1] if at else one
            if before.value in {_INSTITUTION, _SEVERAL_OF_THEM} and one.sentence - before.sentence <= 1:
                right = "they" if before.value == _SEVERAL_OF_THEM else "it"
                right = right.capitalize() if one.text[0].isupper() else right
                message = say(
                    "An institution is told of before: is “{pronoun}” “{right}”?", pronoun=one.text, right=right
                )
                yield at, Finding(Span(0, len(one.text)), message, (right,))


def _speaks_of_somebody(text: str, begins: int, left_out: tuple[int, int]) -> bool:
    """Say whether a sentence names somebody, or may: any capital that is no place or day, behind its subject."""
    for match in _WORD.finditer(text):
        word, start = match.group().removesuffix("’s").removesuffix("'s"), match.start()
        if left_out[0] <= start < left_out[1]:
            continue
        if word.lower() in _ALSO_PERSONS or word in PERSONS:
            return True
        is_name = word[0].isupper() and start >= begins and not word.isupper()
        if is_name and word not in _NO_NAMES and word not in bare_places() and not is_country(word):
            return True
    return False
