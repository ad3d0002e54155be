"""Clauses behind "who" and "which" that say too much: "the lamp which he mended it", "the farmer which was hurt"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.apart import apart
from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.nouns import PERSONS, PLURAL_OF
from qa_tool.text.patterns import found_where, later
from qa_tool.text.valency import having
from qa_tool.text.verbs import BASE_OF, WITHOUT_OBJECT, is_verb
from qa_tool.text.words import word_before

_MORE_PEOPLE = "people man men woman women pilot coach captain goalkeeper pensioner resident president".split()  # noqa: SIM905
_PEOPLE = frozenset({*PERSONS, *(PLURAL_OF[noun] for noun in PERSONS), *_MORE_PEOPLE})
# "The army of workers, which": something else is meant. A chief or a subject may be no person.
_PERSON = later(
    r"(?<!\bof )(?P<kept>\b(?:[Tt]he|an?|[Aa]|[Hh]is|[Hh]er|[Tt]heir|[Ss]ome|[Mm]any|[Tt]hose|[Tt]hese|[Mm]ost"
    r"|[Tt]wo|[Tt]hree) (?:[a-z]+ )?"
    r"(?P<noun>[a-z]+)) which (?P<verb>is|are|was|were|has|have|had|will|would|can|could|[a-z]+ed)\b"
    r"|^(?P<first>[A-Z][a-z]+)(?P<all>) which (?P<be>is|are|was|were|has|have|had)\b"
    # "He called the pilot, which was wrong" is right: only what opens the sentence.
    r"|^(?:(?:The|An?|His|Her|Their|One|This) (?:[a-z]+ )?)(?P<who>[a-z]+), which (?:\w+ly )?[a-z]+\b"
)
# "The tank, who broke down": nothing that has a will of its own, or a crew that is spoken of by its name.
_THINGS = frozenset(
    """tank tanks tractor bus buses tram bridge bridges ship boat letter letters car cars train trains truck trucks
    lorry plane planes aircraft helicopter drone drones missile missiles rocket rockets building buildings
    house houses flat apartment road roads river law laws bill document documents book books film films song
    songs phone phones device report reports law plant plants factory weapon weapons vehicle vehicles system
    systems product products engine vaccine virus storm earthquake website page article video photo picture
    painting monument statue tower airport hotel restaurant shop church stadium satellite submarine ferry
    bike motorcycle bomb shell fire flood coin banknote medicine drug machine""".split()  # noqa: SIM905
)
_THING = later(
    r"^(?:The|An?|This|That|These|Those|His|Her|Its|Their|Our) (?:[\w-]+ )?(?P<thing>[a-z]+),? (?P<wrong>who)"
    r" (?:\w+ly )?(?:is|was|are|were|has|had|have|will|can|could|would|should|[a-z]+ed|left|took|broke|flew|fell"
    r"|came|went|hit|made|stood|sank|led|ran|cost|costs|won|lost)\b"
)
_WITH_MORE = having("more than an object")
_OBJECT = later(
    r"\b(?P<which>which|whom) (?P<who>he|she|it|they|we|I) (?:(?:had|has|have|will|would|can|could|did not|does not"
    r"|do not|never|also) )?"
    r"(?P<verb>[a-z]+) (?P<what>it|them|him)(?=[.,;]|\s(?:in|on|at|from|for|last|with|when|after|before|because|is"
    r"|was|are|were)\b|\s*$)"
)
_SUBJECT = later(
    r"(?P<which>\bwhich) (?P<who>it|they|he|she) (?P<how>(?:will|would|could|can|may|might|must|has|have"
    r"|had) )?(?P<verb>[a-z]+)\b(?! (?:to|on|in|from|with|for|of|at|about|into|over|against|through) ?(?:$|[.,;]))"
)
_MEASURING = having("a measure")
_MEASURED = later(
    r" (?:(?:about|around|some|over|only|at least|more than|up to) )?(?:\d|[A-Z€$£]|an?\b|one\b|two\b|three\b"
    r"|four\b|of\b|on\b|to\b|in\b)"
)
_IS = later(
    r"(?P<which>\bwhich|, who) (?P<who>it|they|he|she) (?P<is>is|are|was|were)"
    r"(?= (?:located|situated|called|known|very|one of|the (?:largest|only|first|biggest)|also|now|still) ?)"
)
_PREPOSITIONS = frozenset(
    """in on at to of for from with by about under over through into upon against during than""".split()  # noqa: SIM905
)


class RelativeClause(SentenceCheck):
    """Finds clauses behind "who" and "which" that name their noun twice, and people called "which".

    "The lamp which he mended it", "a house, which it was located in Rome", "the plan, which it would cost 60 million",
    "the farmer which was hurt", and things called "who": "The tank, who broke down". Korean, Japanese, Chinese and
    Arabic say the noun again, and Russian, German and French have one word for who and which.
    """

    id = "relative-clause"
    title = "Clause that names its noun again"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    confidence = 0.8
    signs = Signs(frozenset({"which", "whom", "who"}))
    examples = (
        Example(
            "The lamp which he mended it in May is lost.", ("mended it",), "The lamp which he mended in May is lost."
        ),
        Example(
            "The plan, which it would cost 60 million, failed.",
            ("which it would",),
            "The plan, which would cost 60 million, failed.",
        ),
        Example("The farmer which was hurt is home.", ("which",), "The farmer who was hurt is home."),
        Example("The pilot, which fell, is home.", ("which",), "The pilot, who fell, is home."),
        Example("The old tank, who broke down, is new.", ("who",), "The old tank, which broke down, is new."),
        Example("The way in which he saw it, the books which he gave them in May and the state which it is in."),
        Example(
            "The army of workers which was raised; the plan, which it said was late; the owner of the tank who fled."
        ),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield what is said again."""
        text = sentence.text
        if " which " in text or " who" in text:
            yield from apart(_all(text))


def _all(text: str) -> Iterator[Finding]:
    for match in found_where(_PERSON, text, _is_person):
        place = text.index(" which ", match.start()) + 1
        yield Finding(Span(place, place + len("which")), say("People are “who”, not “which”."), ("who",))
    thing = _THING.match(text) if " who " in text else None
    if thing is not None and thing["thing"] in _THINGS:
        yield Finding(Span(*thing.span("wrong")), say("Things are “which”, not “who”."), ("which",))
    for match in _OBJECT.finditer(text):
        verb = match["verb"]
        if is_verb(verb) and BASE_OF.get(verb, verb) not in _WITH_MORE and _opens(text, match):
            message = say("“{what}” is said by “{which}” already.", what=match["what"], which=match["which"])
            yield Finding(Span(match.start("verb"), match.end("what")), message, (verb,))
    for match in _SUBJECT.finditer(text):
        base = BASE_OF.get(match["verb"], match["verb"])
        measures = base in _MEASURING and _MEASURED.match(text, match.end()) is not None
        if (measures or base in WITHOUT_OBJECT) and _opens(text, match):
            kept = match["how"] or f"{match['verb']} "
            yield _again(
                match,
                Span(match.start(), match.start("verb") + len(kept) - 1 if not match["how"] else match.end("how") - 1),
                kept,
            )
    for match in _IS.finditer(text):
        if _opens(text, match):
            yield _again(match, Span(*match.span()), f"{match['is']} ")


def _again(match: re.Match[str], span: Span, kept: str) -> Finding:
    message = say("“{what}” is said by “{which}” already.", what=match["who"], which=match["which"].strip(", "))
    return Finding(span, message, (f"{match['which']} {kept}".rstrip(),))


def _is_person(match: re.Match[str]) -> bool:
    return (match["noun"] or match["who"] or match["first"].lower()) in _PEOPLE


def _opens(text: str, match: re.Match[str]) -> bool:
    """Say whether no preposition stands before the clause: not "in which it was"."""
    return word_before(text, match.start()).lower() not in _PREPOSITIONS
