"""Adjectives of Russian and Ukrainian where English has the place: in the Pokrovsky direction."""

from __future__ import annotations

from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.codes import base_of
from qa_tool.languages.ukrainian_places import place_of_adjective, places_in
from qa_tool.text.patterns import later

_ENDS = r"sk(?:y|yi|yy|iy|yj|oye|oe|oi|oy)"
_FRONT = later(
    rf"\b(?P<before>(?:[Ii]n|[Oo]n|[Aa]t) )?(?:(?P<the>[Tt]he) )?(?P<word>[A-Z][a-z]+{_ENDS})"
    r" (?P<noun>directions?|front|axis|sector|bridgehead|salient)\b"
)
_DISTRICT = later(
    rf"\b(?P<word>[A-Z][a-z]+{_ENDS}) (?P<noun>(?:urban |rural |city )?(?:district|raion|community|hromada))\b"
)
_NOUNS = frozenset("direction directions front axis sector bridgehead salient district raion community hromada".split())  # noqa: SIM905


class PlaceAdjective(SentenceCheck):
    """Finds adjectives of Russian and Ukrainian where English has the name of the place.

    "In the Pokrovsky direction" (на Покровском направлении) is "near Pokrovsk" or "on the Pokrovsk front", "Kupyansky
    district" is "Kupyansk district". Districts are only looked at in Ukraine: those of Russia keep the adjective in
    English, too. Where the place is known, it is suggested.
    """

    id = "place-adjective"
    title = "Adjective instead of a place"
    category = "Terminology/Named entity"
    severity = Severity.MINOR
    confidence = 0.9
    source_languages = frozenset({"ru", "uk"})
    signs = Signs(_NOUNS)
    examples = (
        Example(
            "Fighting goes on in the Pokrovsky direction.",
            ("in the Pokrovsky direction",),
            "Fighting goes on near Pokrovsk.",
            "ru",
        ),
        Example(
            "A farm in Kupyansky district burned.", ("Kupyansky district",), "A farm in Kupyansk district burned.", "uk"
        ),
        Example("They hold the Zelenopolsky front.", ("the Zelenopolsky front",), None, "ru"),
        Example("The Grayvoronsky district lies in Russia; the Pokrovsk front is long.", (), None, "ru"),
        Example("Zelensky directions were given; Nevsky Avenue lies in the district.", (), None, "uk"),
        Example("They moved in the Pokrovsky direction."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the adjectives, with what they belong to."""
        text = sentence.text
        for match in _FRONT.finditer(text):
            place, noun = place_of_adjective(match["word"]), match["noun"]
            if place is None and (match["the"] is None or noun == "directions"):
                continue
            right = ""
            if place is not None and match["before"] and noun == "direction":
                right = f"{'N' if match['before'][0].isupper() else 'n'}ear {place}"
            elif place is not None:
                right = f"{match['before'] or ''}{match['the'] + ' ' if match['the'] else ''}{place} {noun}"
            yield _finding(match.start(), match.end(), match["word"], right)
        for match in _DISTRICT.finditer(text):
            place = place_of_adjective(match["word"])
            if place is not None and (
                base_of(facts.source_language) == "uk" or next(places_in(text), None) is not None
            ):
                yield _finding(match.start(), match.end(), match["word"], f"{place} {match['noun']}")


def _finding(start: int, end: int, word: str, right: str) -> Finding:
    return Finding(
        Span(start, end),
        say("“{word}” is an adjective of the source language; English has the name of the place.", word=word),
        (right,) if right else (),
    )
