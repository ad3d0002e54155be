"""“She” and “he” of a ministry, a company or a court."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa_tool.checks.bare_places import bare_places
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.countries import is_country
from qa_tool.languages.moments import DAYS, MONTHS
from qa_tool.text.nouns import PERSONS
from qa_tool.text.patterns import later

_INSTITUTIONS = (
    "ministry|company|agency|authority|commission|court|government|bank|university|association|organi[sz]ation|party"
    "|newspaper|channel|federation|administration|directorate|department|municipality|council|committee|union|airline"
    "|institute|centre|center|office|police|army|embassy|group|firm|corporation|foundation|observatory"
)
# The subject of its sentence: "The Ministry of Health and Sport announced", not "The ministry of Ann Roth".
_SUBJECT = later(
    rf"(?:And |But )?(?:The|Its|An?) (?:[\w-]+ ){{0,4}}?(?:(?:{_INSTITUTIONS})"
    rf"|(?=[A-Z])(?i:{_INSTITUTIONS})(?: (?:of|for) (?:the )?[A-Z][\w-]+(?:(?:,| and| of| of the)? [A-Z][\w-]+)*)?)"
    r"(?= (?:also |has |had )?[a-z]+(?:ed|s)?\b)(?! of\b)"
)
_SAYS = (
    r"(?:said|says|added|explained|indicated|stressed|noted|confirmed|announced|revealed|pointed|affirmed|emphasi[sz]ed"
    r"|stated|continued|reported|warned|clarified|expressed|called|denied|claimed|assured|recalled|specified|promised)"
)
_AT_THE_START = later(rf"(?P<pronoun>She|He) (?:also |further |then )?{_SAYS}\b")
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
_BACK = 3
_INSTITUTION, _SOMEBODY, _PRONOUN = "institution", "somebody", "pronoun"


class InstitutionPronoun(ArticleCheck):
    """Finds "she" and "he" that can only mean a ministry, a company or a court.

    "The ministry opened 12 clinics. She explained that they are free": in Arabic, Hebrew, Russian, Ukrainian and German
    the word for it is feminine or masculine, and the machine keeps that. Only "she said", "he added" and the like are
    looked at, behind a sentence whose subject is an institution and that speaks of nobody, and where nobody was spoken
    of in the two sentences before.
    """

    id = "institution-pronoun"
    title = "Institution as “she” or “he”"
    category = "Accuracy/Mistranslation"
    severity = Severity.MINOR
    # The bench has no such language. On 22,000 words of English news read as if they were Arabic nothing: a judgement.
    confidence = 0.8
    fewest = 2
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
        Example("Ann Roth left. The ministry opened 12 clinics. She explained that they are free.", (), None, "ar"),
        Example(
            "The ministry of Ann Roth opened 12 clinics. She explained it. The court freed him. He said no.",
            (),
            None,
            "ar",
        ),
        Example("The ministry opened 12 clinics. She explained that they are free."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield what the sentence speaks of, and the pronoun."""
        language = source_language(facts.source_language) if facts.source_language else None
        if language is None or not language.has_genders:
            return
        text = sentence.text
        subject = _SUBJECT.match(text)
        start = _AT_THE_START.match(text)
        pronoun = start or (_BEHIND.search(text, subject.end()) if subject is not None else None)
        left_out = pronoun.span("pronoun") if pronoun is not None else (0, 0)
        kind = (
            _SOMEBODY if _speaks_of_somebody(text, subject, left_out) else _INSTITUTION if subject is not None else ""
        )
        if kind and not start:
            yield Observation(kind, Span(0, 1))
        if pronoun is not None:
            yield Observation(_PRONOUN, Span(*left_out))
        if kind == _SOMEBODY and start:
            yield Observation(kind, Span(len(text) - 1, len(text)))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the pronouns that have an institution before them, and nobody."""
        for at, one in enumerate(seen):
            if one.value != _PRONOUN:
                continue
            near = [other for other in seen[max(0, at - _BACK - 1) : at] if one.sentence - other.sentence <= _BACK]
            is_near = bool(near) and one.sentence - near[-1].sentence <= 1
            if is_near and near[-1].value == _INSTITUTION and all(other.value == _INSTITUTION for other in near):
                right = "It" if one.text[0].isupper() else "it"
                message = say("“{pronoun}” of an institution: English says “{right}”.", pronoun=one.text, right=right)
                yield at, Finding(Span(0, len(one.text)), message, (right,))


def _speaks_of_somebody(text: str, subject: re.Match[str] | None, left_out: tuple[int, int]) -> bool:
    """Say whether a sentence names somebody, or may: any capital that is no place, day or part of its subject."""
    begins = subject.end() if subject is not None else 0
    for match in _WORD.finditer(text):
        word, start = match.group().removesuffix("’s").removesuffix("'s"), match.start()
        if left_out[0] <= start < left_out[1]:
            continue
        if word.lower() in _ALSO_PERSONS or word in PERSONS:
            return True
        is_name = word[0].isupper() and start >= max(begins, 1) and not word.isupper()
        if is_name and word not in _NO_NAMES and word not in bare_places() and not is_country(word):
            return True
    return False
