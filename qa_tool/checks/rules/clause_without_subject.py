"""Clauses inside a sentence that have a verb and nobody who acts: "He said that wants to stay"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.nouns import SINGULAR_OF
from qa_tool.text.patterns import found_where, later
from qa_tool.text.verbs import ONLY_PASTS, PASTS, THIRDS
from qa_tool.text.words import SAYING

_SAID = (
    f"{SAYING}|hinted|hints|hinting|knows|knew|revealed|reveals|shared|recalled|recalls|reported|reports|assured|assures"
    "|thinks|believes|hopes|decided|adding|saying|noting|admitting|showed|shows|described|remembered|boasted|complained"
)
# Only somebody wants, hopes or is glad: there "that" is no "this".
_MINDS = (
    r"(?:wants?|wanted|hopes?|hoped|intends?|intended|deserves|dreams|dreamed|regrets|believes|thinks"
    r"|(?:does|did|do)(?: not|n['’]t) (?:know|want|plan|intend|remember|understand|believe|think|regret|see|feel|expect"
    r"|deny|agree|like)"
    r"|(?:is|was|are|were)(?: not| also| very| always)? (?:ready to|willing|afraid of|proud|glad|happy to|sorry"
    r"|tired of|grateful|convinced|confident|planning|trying to|ashamed)"
    r"|(?:will|would)(?: not|n['’]t) (?:allow|tolerate|give up|vote|comment|forgive|resign)|would (?:like|love|prefer))"
)
_THAT = later(rf"\b(?:{_SAID}) (?P<what>that) (?P<verb>{_MINDS})\b(?! (?:who|is|was)\b)")
_HOW = later(r"\b(?P<said>told|tells|said|explained|explains|revealed|reveals|shared|admitted|described|recalled"
    r"|showed)"
             r" (?P<what>how|why) (?P<verb>[a-z]+)\b(?!-)")  # fmt: skip
_WHICH = later(
    r"\b(?P<what>(?:due to|because of|thanks to|as a result of) which) (?P<verb>managed|won|lost|failed|received"
    r"|became|went|decided|began|left|took|can|could|will|has|have|had)\b(?! (?:it|he|she|they|we)\b)"
)
_NO_VERB = frozenset("did does do is was were are has have had saw found felt bore wound ground".split())  # noqa: SIM905


class ClauseWithoutSubject(SentenceCheck):
    """Finds clauses in which nobody acts: "He said that wants to stay", "She told why left the group".

    Russian, Ukrainian, Arabic, Chinese and Japanese leave out who acts where that is known; in English the clause
    needs a word for it. Where "that" may stand for what was said ("He said that was wrong") nothing is said.
    """

    id = "clause-without-subject"
    title = "Clause without a subject"
    category = "Fluency/Grammar"
    severity = Severity.MAJOR
    confidence = 0.8
    signs = Signs(frozenset({"that", "how", "why", "which"}))
    examples = (
        Example("The coach said that wants to stay.", ("that wants",), None, "ru"),
        Example("The singer told why left the group.", ("why left",), None, "uk"),
        Example("He found gold, thanks to which became rich.", ("thanks to which became",)),
        Example("He said that was wrong, why not, how come; she told how lives were lost and why he left."),
        Example("He found gold, thanks to which it became rich; they explained why not, and how best to go."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the verbs, with what opens their clause."""
        text = sentence.text
        for match in _THAT.finditer(text) if " that " in text else ():
            yield _finding(match)
        for match in found_where(_HOW, text, _acts) if " how " in text or " why " in text else ():
            yield _finding(match)
        for match in _WHICH.finditer(text) if " which " in text else ():
            yield _finding(match)


def _acts(match: re.Match[str]) -> bool:
    """Say whether the verb is in a form that needs somebody: "took" is, "taken" and "lost" may describe."""
    verb = match["verb"]
    if verb in _NO_VERB or verb in SINGULAR_OF:
        return False
    if verb in THIRDS:
        return True
    return verb in ONLY_PASTS or (match["what"] == "why" and verb in PASTS)


def _finding(match: re.Match[str]) -> Finding:
    message = say("“{verb}” has no subject: who does it?", verb=match["verb"])
    return Finding(Span(match.start("what"), match.end("verb")), message)
