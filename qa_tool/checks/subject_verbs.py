"""Subjects in the plural beside verbs in the singular, and the other way round: "200 people was evacuated"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import compress
from types import MappingProxyType

from qa_tool.checks.counted_nouns import NUMBER, PLURAL_NOUN
from qa_tool.domain.issue import Finding
from qa_tool.domain.span import Span
from qa_tool.text.nouns import NEVER_BARE, PERSONS, SINGULAR_OF
from qa_tool.text.patterns import later
from qa_tool.text.words import NUMBER_WORDS, word_spans

_SEVERAL = MappingProxyType({"is": "are", "was": "were", "has": "have"})
_SINGLE = MappingProxyType(
    {"are": "is", "were": "was", "have": "has", "do": "does", "don't": "doesn't", "don’t": "doesn’t"}
)
# Where a clause begins, so that its first noun is the subject: "one of the soldiers was" is right.
_BEGINS = r"(?:^|(?<=, )|(?<=\bthat ))"
_PLURALS = f"(?:{PLURAL_NOUN}|{{press}})"
_ALL_OF_THEM = r"(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll|[Mm]any|[Mm]ost|[Ss]ome|[Ss]everal|[Bb]oth|[Nn]o)"
_ABOUT = r"(?:(?:[Mm]ore than|[Aa]t least|[Aa]bout|[Ss]ome|[Nn]early|[Aa]round|[Oo]ver|[Aa]s many as) )?"
_OF_WHOM = r"(?: of (?:the|his|her|its|their|this) [a-z]+)?"
# What the press writes of in the plural, and what may follow it: exports to the EU, attacks on civilians.
_OF_THE_PRESS = frozenset(
    """exports imports prices sales shares profits losses attacks strikes clashes talks elections protests costs taxes
    reserves revenues wages relations negotiations sanctions troops weapons funds rates""".split()  # noqa: SIM905
)
#: The same with a capital, too.
OF_THE_PRESS = _OF_THE_PRESS | {noun.capitalize() for noun in _OF_THE_PRESS}
_PRESS = "|".join(sorted(OF_THE_PRESS))
_OF_WHAT = (
    r"(?: (?:of|to|in|on|from|for|against|by) (?:(?:the|his|her|its|their|this|both) )?[A-Za-z]+(?: [A-Z][a-z]+)?)?"
)
# "Three children is considered many": there the number is the subject.
_DONE = (
    r"(?=\s(?:not |also |being |been )?"
    r"(?!(?:considered|regarded|deemed|viewed|judged|needed|required|(?:seen|taken) as)\b)"
    r"(?:[a-z]+ed|taken|seen|shown|given|known|found|built|held|sent|told|made|sold|born)\b)"
)
_OF_NUMBER = ["number", "of"]
#: What is said of so many, without a noun: "Another 23 was injured".
HARMED = frozenset({"injured", "killed", "wounded", "hurt", "arrested", "detained", "missing"})
_PERSONS = (
    "student worker soldier farmer driver officer expert lawyer prosecutor official minister citizen refugee patient"
    " victim resident voter journalist lawmaker foreigner tourist scientist doctor teacher terrorist politician person"
    " man woman child"
)
#: Plurals that open a sentence, as in "Experts is cautious"; names of books and films do, too, with "is a" behind.
OPENING = frozenset(noun.capitalize() for noun in PLURAL_NOUN.split("|"))
_PLURAL_AT_START = "|".join(sorted(OPENING))
# Each with the verb that fits.
_SUBJECTS: tuple[tuple[re.Pattern[str], Mapping[str, str]], ...] = (
    (
        later(rf"{_BEGINS}{_ALL_OF_THEM}\s(?:[a-z]+\s)?(?P<noun>{PLURAL_NOUN}){_OF_WHOM}\s(?P<verb>is|was|has)(?=\s)"),
        _SEVERAL,
    ),
    (
        later(
            r"(?:^|(?<=\bthat ))(?P<noun>(?:(?:[Tt]he|[Aa]ll|[Ss]ome|[Mm]any|[Ii]ts|[Hh]igh|[Tt]hese) )?"
            rf"(?:{_PRESS}){_OF_WHAT})"
            r" (?P<verb>is|was|has)(?=\s(?!a\b|an\b|the\b|what\b))"
        ),
        _SEVERAL,
    ),
    (
        later(rf"^(?P<noun>{_PLURAL_AT_START}) (?P<verb>is|was|has)(?=\s(?!a\b|an\b|the\b|its\b|what\b|not\sa\b))"),
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
            rf"(?:{_BEGINS[3:-1]}|(?<=, and )|(?<=[a-z] and ))"
            rf"(?P<noun>(?:{NUMBER}|{NUMBER_WORDS.title()}|[Mm]any|[Mm]ost|[Bb]oth|[Ss]everal) of"
            r" (?:them|whom)) (?P<verb>is|was|has)(?=\s)"
        ),
        _SEVERAL,
    ),
    (
        later(
            rf"{_BEGINS}(?P<noun>(?:[Aa]nother|[Aa] further|[Aa]t least|[Aa]bout|[Ss]ome) {NUMBER})"
            r" (?P<verb>is|was|has)"
            rf"(?= (?:been )?(?:seriously |slightly |badly )?(?:{'|'.join(sorted(HARMED))})\b)"
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


# "Two weeks is a long time", "The three miles was hard": what measures is one.
_MEASURES = frozenset(
    """years months weeks days hours minutes seconds miles kilometres kilometers metres meters dollars euros pounds
    yards percents degrees tonnes tons decades centuries""".split()  # noqa: SIM905
)
_WHICH = frozenset("The These Those Many Several Both All Some Most Few His Her Its Their Our".split())  # noqa: SIM905
_WHICH_ONE = frozenset("The A An This That His Her Every Each One".split())  # noqa: SIM905


def _at_the_start(text: str, words: Sequence[str]) -> Iterator[Finding]:
    """Look at a subject that opens the sentence: "These old bridges was", "The new teacher were"."""
    for at in (2, 3):
        if len(words) <= at + 1 or words[at] not in _VERBS or not words[1].islower():
            continue
        noun, verb = words[at - 1], words[at]
        if words[0] in _WHICH and noun in SINGULAR_OF and SINGULAR_OF[noun] in NEVER_BARE and noun not in _MEASURES:
            right = _SEVERAL.get(verb, "")
        elif words[0] in _WHICH_ONE and noun in PERSONS and noun in NEVER_BARE:
            right = _SINGLE.get(verb, "")
        else:
            continue
        # "Many bridges is what they need"; "The teacher were to come" is of another mood.
        if right and noun not in _NOUNS and words[at + 1] not in {"what", "a", "an", "the", "to", "he", "not"}:
            spans = word_spans(text)
            span = Span(spans[0][0], spans[at][1])
            yield Finding(span, "Subject and verb do not agree.", (f"{text[span.start : spans[at][0]]}{right}",))


_PART_OF_THEM = frozenset({"them", "whom"})
_VERBS = frozenset({*_SEVERAL, *_SINGLE})
_BEFORE_NUMBER = frozenset({"another", "further", "least", "about", "some", "Another", "About", "Some"})
_NOUNS = frozenset(PLURAL_NOUN.split("|")) | OPENING | frozenset(_PERSONS.split())
_SUBJECT_WORDS = _NOUNS | _PART_OF_THEM | _BEFORE_NUMBER


def disagreements(text: str, words: Sequence[str]) -> Iterator[Finding]:
    """Yield the nouns with their verbs, with the verb that fits; `words` are those between the blanks of the text."""
    if _VERBS.isdisjoint(words):
        return
    yield from _at_the_start(text, words)
    if not _may_disagree(words):
        return
    for pattern, right_verb in _SUBJECTS:
        for match in pattern.finditer(text):
            start = match.start("noun")
            right = f"{text[start : match.start('verb')]}{right_verb[match['verb']]}"
            yield Finding(Span(start, match.end("verb")), "Subject and verb do not agree.", (right,))


def _may_disagree(words: Sequence[str]) -> bool:
    """Say whether a noun stands right before a verb, or before "of the firm", or at the start."""
    if words[1:3] == _OF_NUMBER or not OF_THE_PRESS.isdisjoint(words):
        return True
    return not _SUBJECT_WORDS.isdisjoint(words) and any(
        words[at - 1] in _NOUNS
        or words[at - 1] in _PART_OF_THEM
        or words[max(0, at - 2)] in _BEFORE_NUMBER
        or words[max(0, at - 4)] in _NOUNS
        for at in compress(range(len(words)), map(_VERBS.__contains__, words))
    )
