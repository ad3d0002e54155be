"""Subjects in the plural beside verbs in the singular, and the other way round: "200 people was evacuated"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from qa_tool.checks.counted_nouns import NUMBER, PLURAL_NOUN
from qa_tool.domain.issue import Finding
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.words import NUMBER_WORDS

_SEVERAL = MappingProxyType({"is": "are", "was": "were", "has": "have"})
_SINGLE = MappingProxyType(
    {"are": "is", "were": "was", "have": "has", "do": "does", "don't": "doesn't", "don’t": "doesn’t"}
)
# Where a clause begins, so that its first noun is the subject: "one of the soldiers was" is right.
_BEGINS = r"(?:^|(?<=, )|(?<=\bthat ))"
_ALL_OF_THEM = r"(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll|[Mm]any|[Mm]ost|[Ss]ome|[Ss]everal|[Bb]oth)"
_ABOUT = r"(?:(?:[Mm]ore than|[Aa]t least|[Aa]bout|[Ss]ome|[Nn]early|[Aa]round|[Oo]ver|[Aa]s many as) )?"
_OF_WHOM = r"(?: of (?:the|his|her|its|their|this) [a-z]+)?"
# "Three children is considered many": there the number is the subject.
_DONE = (
    r"(?=\s(?:not |also |being |been )?"
    r"(?!(?:considered|regarded|deemed|viewed|judged|needed|required|(?:seen|taken) as)\b)"
    r"(?:[a-z]+ed|taken|seen|shown|given|known|found|built|held|sent|told|made|sold|born)\b)"
)
_OF_NUMBER = ["number", "of"]
_PERSONS = (
    "student worker soldier farmer driver officer expert lawyer prosecutor official minister citizen refugee patient"
    " victim resident voter journalist lawmaker foreigner tourist scientist doctor teacher terrorist politician person"
    " man woman child"
)
# Each with the verb that fits.
_SUBJECTS: tuple[tuple[re.Pattern[str], Mapping[str, str]], ...] = (
    (
        later(rf"{_BEGINS}{_ALL_OF_THEM}\s(?:[a-z]+\s)?(?P<noun>{PLURAL_NOUN}){_OF_WHOM}\s(?P<verb>is|was|has)(?=\s)"),
        _SEVERAL,
    ),
    (
        later(
            rf"{_BEGINS}{_ABOUT}(?:{NUMBER}|{NUMBER_WORDS.title()}) (?:[a-z]+ )?(?P<noun>{PLURAL_NOUN})"
            rf" (?P<verb>is|was|has){_DONE}"
        ),
        _SEVERAL,
    ),
    (
        later(
            rf"{_BEGINS}(?:[Ee]ach|[Oo]ne|[Ee]very one) of (?:the|its|these|those|his|her|their) (?:[a-z]+ )?"
            rf"(?P<noun>{PLURAL_NOUN}) (?P<verb>have|are|were)(?=\s)"
        ),
        _SINGLE,
    ),
    (
        later(
            r"^(?P<noun>The number of(?: (?!(?:who|that|which|and|to|in|whose)\b)[a-z]+){1,3}) (?P<verb>have|are|were)"
            r"(?=\s)"
        ),
        _SINGLE,
    ),
    (
        later(
            r"^(?:The|A|This|That|His|Her|One) (?:[a-z]+ )?"
            rf"(?P<noun>{_PERSONS.replace(' ', '|')}) (?P<verb>have|are|were|do|don['’]t)(?=\s)"
        ),
        _SINGLE,
    ),
)


_VERBS = frozenset({*_SEVERAL, *_SINGLE})
_NOUNS = frozenset(PLURAL_NOUN.split("|")) | frozenset(_PERSONS.split())


def disagreements(text: str, words: Sequence[str]) -> Iterator[Finding]:
    """Yield the nouns with their verbs, with the verb that fits; `words` are those between the blanks of the text."""
    # A noun stands right before the verb, or before "of the firm", or at the start.
    if _NOUNS.isdisjoint(words) and words[1:3] != _OF_NUMBER:
        return
    if not any(
        word in _VERBS and (words[at - 1] in _NOUNS or words[max(0, at - 4)] in _NOUNS or words[1:3] == _OF_NUMBER)
        for at, word in enumerate(words)
    ):
        return
    for pattern, right_verb in _SUBJECTS:
        for match in pattern.finditer(text):
            start = match.start("noun")
            right = f"{text[start : match.start('verb')]}{right_verb[match['verb']]}"
            yield Finding(Span(start, match.end("verb")), "Subject and verb do not agree.", (right,))
