"""Names and phrases that have lost their “the”: in United States, at end of the year."""

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
from qa_tool.languages.countries import country
from qa_tool.text.patterns import later
from qa_tool.text.words import word_before

# Names that have the article wherever they are no part of a longer one ("EU law", "UN troops").
_NAMES = (
    r"United\s(?:States(?:\sof\sAmerica)?|Kingdom|Nations|Arab\sEmirates)|European\sUnion|Soviet\sUnion|Russian\sFederation"
    r"|Czech\sRepublic|Netherlands|Philippines|Middle\sEast|Far\sEast|Black\sSea|Baltic\sSea|Red\sSea|South\sChina\sSea"
    r"|Persian\sGulf|Korean\sPeninsula|Gaza\sStrip|West\sBank|Kremlin|White\sHouse|Pentagon|Vatican|Balkans|Caucasus"
    r"|Supreme\sCourt|Security\sCouncil|General\sStaff|Constitutional\sCourt"
    r"|State\sDuma|Verkhovna\sRada|Federation\sCouncil|Investigative\sCommittee|National\sPolice|Central\sBank"
    r"|Security\sService\sof\sUkraine|Armed\sForces\sof\s(?:Ukraine|Russia)|Cabinet\sof\sMinisters"
    r"|Ministry\sof\s(?!Sound\b)(?:the\s)?[A-Z]\w+(?:\s(?:and\s)?[A-Z]\w+)?"
    r"|(?:Foreign|Defen[cs]e|Interior|Finance|Health|Justice|Education|Energy|Economy|Culture|Emergencies)\sMinistry"
    r"|EU|UN|UK|US|USA|U\.S\.|U\.N\.|UAE|USSR|DPRK|IMF|IAEA|CIA|FBI|ECB"
)
_BEFORE = frozenset(
    """in from to by with of at for against between near into on across inside outside leave left join joined told urged
    visit visited invaded accused reports told via within throughout toward towards""".split()  # noqa: SIM905
)
_BEFORE_PART = frozenset("in at by since until on from during".split())  # noqa: SIM905
_ENDS = (
    r"(?=[,.;:!?)](?!\w)|\s*\Z|\s(?:has|have|had|is|are|was|were|will|would|and|or|but|of|in|on|for|to|that|which|who|said|says"
    r"|must|can|could|should|after|before|during|since|when|where|while|because|with|by|from|as|at|over|this|last|next)\b)"
)
_NAME = later(rf"(?<=[a-zA-Z] )(?:{_NAMES}){_ENDS}")
# "in beginning of May", "at end of the year", "on last day of the month", "in second half of the match"
# "Talks with US and Iraqi officials", "US or global news": both tell apart what follows.
_BESIDE = re.compile(
    r" (?:and|or) (?P<word>[A-Za-z]+)(?:-[a-z]+)? (?!(?:and|or|of|in|on|at|to|is|are|was|were|has|have)\b)[a-z]"
)
_TELLING = frozenset("EU UN UK US NATO global regional federal local foreign other allied international".split())  # noqa: SIM905
_PART = later(
    r"(?<=[a-zA-Z] )(?:(?:very\s)?(?:beginning|end|middle|start|outskirts|territory"
    r"|(?:first|second|last|third|fourth|same|latter)\s(?:half|part|day|days|quarter|stage|week|weeks|round|time|place|year|years|months|minutes?)"
    r"|eve|night|morning|evening|afternoon|basis|background|framework|north|south|east|west|northeast|northwest|southeast"
    r"|southwest|centre|center|vicinity|direction|presence|absence|course|case)\sof)\b"
)
_SERVICE = later(r"(?<=[a-zA-Z] )press[\s-]service(?=\sof\b|[.,;:])")
# "in case of fire", "in presence of mind", "at first time of asking", "on night of travel": said without it as well.
_FREE = later(
    r"(?:at\s(?:first|last|same)\stime|in\s(?:case|presence|absence|place|place|first\splace|second\splace|third\splace|course"
    r"|part|last\splace|fourth\splace|time|center|centre|direction)|by\s(?:night|morning)|on\s(?:basis|case|course)|from\s(?:north|south|east"
    r"|west|start|morning|night|evening|end|beginning|first\stime)|at\s(?:night|start)|(?:until|since|during)\s(?:night|morning)"
    r"|(?:by|until|since|from|on|at|during)\s(?:north|south|east|west|case|course|presence|absence))\sof",
    re.IGNORECASE,
)
# Headlines and captions leave articles out.
_RUNNING = later(r"\b(?:the|a|an)\s.*[.!?”\"]\Z", re.IGNORECASE | re.DOTALL)
_WORDS = frozenset(
    """States Kingdom Nations Emirates Union Federation Republic Netherlands Philippines East Sea Gulf Peninsula Strip
    Bank Kremlin House Pentagon Vatican Balkans Caucasus Court Council Staff Duma Rada Committee Police Service Forces
    Cabinet Ministry service EU UN UK US USA UAE USSR DPRK IMF IAEA CIA FBI ECB U beginning end middle start outskirts
    territory half part day days quarter stage week weeks round months
    minute minutes eve basis background framework north south east west northeast northwest southeast southwest centre
    center vicinity afternoon evening""".split()  # noqa: SIM905
)


class MissingArticle(SentenceCheck):
    """Finds names and phrases that have lost their "the": in United States, at end of the year.

    Russian, Ukrainian, Korean, Japanese and Chinese have no articles. Only names that always have it are looked at
    (ministries, parliaments, "press service"), and parts of a time or a place ("in beginning of May", "on outskirts of
    the town"). What opens a longer name ("UN troops", "EU law") and headlines, which leave articles out, are left
    alone.
    """

    id = "missing-article"
    title = "Name without its “the”"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    # Nothing flagged in 360,000 words of MT and 45,000 of references; 1 in 38,000 of post-edits. A judgement.
    confidence = 0.8
    signs = Signs(_WORDS)
    examples = (
        Example(
            "He flew to United States in the spring.", ("United States",), "He flew to the United States in the spring."
        ),
        Example("The shop closed in beginning of May.", ("beginning of",), "The shop closed in the beginning of May."),
        Example(
            "Exports to EU and to the UK fell a little.", ("EU",), "Exports to the EU and to the UK fell a little."
        ),
        Example(
            "The bill went to State Duma, said the press service of Ministry of Health.",
            ("State Duma", "Ministry of Health"),
            "The bill went to the State Duma, said the press service of the Ministry of Health.",
        ),
        Example("The law of EU countries, troops from UN bases and a visit to White House officials: all in the news."),
        Example(
            "He met with US and Iraqi officials, free of UN and EU sanctions, and asked for US or global news here."
        ),
        Example("Talks with Kremlin fail. At end of road, no hope"),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the names and phrases."""
        text = sentence.text
        found = [
            *_without(text, _NAME, _BEFORE),
            *(_without(text, _SERVICE, _BEFORE) if "service" in text else ()),
            *(_without(text, _PART, _BEFORE_PART) if " of" in text else ()),
        ]
        if found and _RUNNING.search(text) is not None:
            message = say("“The” is missing here.")
            yield from apart(Finding(Span(*each.span()), message, (f"the {each.group()}",)) for each in found)


def _without(text: str, pattern: re.Pattern[str], before: frozenset[str]) -> Iterator[re.Match[str]]:
    for match in pattern.finditer(text):
        word = word_before(text, match.start())
        if word.lower() not in before or _FREE.match(f"{word} {match.group()}") is not None:
            continue
        if pattern is not _NAME or not _is_told_apart(text, match.end()):
            yield match


def _is_told_apart(text: str, end: int) -> bool:
    beside = _BESIDE.match(text, end)
    if beside is None:
        return False
    people = country(beside["word"])
    return beside["word"] in _TELLING or (people is not None and beside["word"] in people.adjectives)
