"""Names of months, days, countries and peoples in small letters."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span

# None of these is a word in small letters (as march, may, china, turkey, polish, swede and jordan are).
_NAMES = frozenset(
    """january february april june july september october november december monday tuesday wednesday thursday friday
    saturday sunday
    afghanistan albania algeria america argentina armenia australia austria azerbaijan bangladesh belarus belgium
    bolivia bosnia brazil britain bulgaria cambodia cameroon canada colombia croatia cyprus denmark ecuador egypt
    england estonia ethiopia europe finland france germany ghana greece hungary iceland india indonesia iran iraq
    ireland israel italy japan kazakhstan kenya korea kosovo kuwait latvia lebanon libya lithuania luxembourg malaysia
    mexico moldova mongolia montenegro morocco myanmar nepal netherlands nigeria norway pakistan palestine peru
    philippines poland portugal qatar romania russia scotland serbia singapore slovakia slovenia somalia spain sudan
    sweden switzerland syria taiwan tajikistan tanzania thailand tunisia uganda ukraine uruguay uzbekistan venezuela
    vietnam yemen zambia zimbabwe africa asia
    african american americans arab arabs argentinian armenian asian australian austrian belarusian belgian brazilian
    british bulgarian canadian canadians chinese croatian cuban czech danish dutch egyptian english estonian european
    europeans filipino finnish french georgian german germans greek greeks hungarian indian indians indonesian iranian
    iranians iraqi iraqis irish israeli israelis italian italians japanese korean koreans latvian lithuanian malaysian
    mexican mexicans norwegian pakistani palestinian palestinians portuguese romanian russian russians scottish serbian
    slovak slovenian spanish swedish syrian syrians taiwanese thai tunisian turkish ukrainian ukrainians venezuelan
    vietnamese
    putin zelensky zelenskyy lavrov peskov lukashenko medvedev biden obama merkel macron erdogan netanyahu
    london paris berlin moscow beijing tokyo seoul kyiv kiev washington brussels geneva shanghai""".split()  # noqa: SIM905
)
# "french fries", "danish pastry": some styles write them small
_THINGS = re.compile(
    r" (?:fries|fry|dressing|windows?|doors?|toast|press|horn|pastr\w+|fire|numerals?|setter|oven|ink|rubber|muffins?"
    r"|roulette|summer|wheat|corn|cheese|yog\w+|salad)\b"
)
_WORD = re.compile(r"[a-z](?<![\w.@/#&'’_-].)[a-z]{3,10}(?![\w@/_-]|\.\w)")
# "the Ministry of defense", "Department of justice": what an office is for belongs to its name.
_FIELD = (
    r"(?:defen[sc]e|culture|justice|health|finance|education|energy|agriculture|transport(?:ation)?|labou?r|trade|interior"
    r"|foreign affairs|internal affairs|economy|commerce|tourism|sports?|science|environment|emergency situations"
    r"|emergencies|digital (?:development|transformation)|industry|technology|research|security|welfare|infrastructure)"
)
_OFFICE = re.compile(
    rf"\b(?:Ministry|Minister|Department|Secretary) (?:of|for) (?:the )?(?P<field>{_FIELD}(?:(?:,|,? and) {_FIELD})*)\b"
)
_SMALL_WORDS = frozenset({"and"})
_OFFICES = frozenset(
    """Ministry Minister Ministers Department Secretary Duma Staff Assembly Affairs Commission Court Committee Service
    Office Bureau Council Bank Chamber Prosecutor Guard Republic Union Congress""".split()  # noqa: SIM905
)
# "trump": a man where he does something, otherwise a card and a verb.
_TRUMP = re.compile(
    r"(?:(?<=[Dd]onald )|(?<=[Pp]resident ))trump\b"
    r"|(?<![\w-])trump(?= (?:is|was|has|had|said|says|will|would|signed|announced|wants|himself)\b|['’]s\b)"
)
# "the state Duma", "foreign Ministers", "the central Bank": one word as in a name, the other not.
_MIXED = re.compile(
    r"\b(?P<small>state|foreign|defen[cs]e|interior|finance|health|justice|prime|general|internal|economic)"
    r" (?P<big>Duma|Ministry|Ministers?|Staff|Assembly|Affairs|Prosecutor)\b(?P<name> [A-Z])?"
    r"|\b(?:[Tt]he|[a-z]+['’]s|[A-Z][a-z]+ian|so-called|[a-z]+ed) (?:(?P<bank>national|central|supreme|constitutional"
    r"|security|accounting|investigative|district|regional|municipal|border|people['’]s|general) "
    r"(?P<court>Bank|Court|Council|Chamber|Committee|Guard|Union|Congress|Prosecutor|Commission|Assembly"
    r"|(?<=people['’]s )Republic))\b(?! [A-Z])"
    r"|\b[A-Z][a-z]+ (?P<people>people['’]s) Republic\b"
)
# Who has the office; a capital only before the name.
_WHO = ("Minister", "Prosecutor")
# "the Central electoral Commission"
_BETWEEN = re.compile(
    r"\b(?:Central|Supreme|Federal|National|State|Main|Constitutional)"
    r" (?P<small>electoral|election|investigative|military|arbitration|statistics|security|border|customs|tax)"
    r" (?:Commission|Court|Committee|Service|Office|Bureau|Council|Department)\b"
)


class LowerCaseName(SentenceCheck):
    """Finds months, days of the week, countries, peoples and offices with a small letter: in canada, german law.

    So is the "Ministry of defense", whose field belongs to its name, and "the state Duma" or "the central Bank", of
    which one word has the capital and the other has not. Words that English also has in small letters
    (march, china, turkey), web and mail addresses and parts of longer words are left alone.
    """

    id = "lower-case-name"
    title = "Name begins with a small letter"
    category = "Fluency/Spelling"
    severity = Severity.MINOR
    # Precision .73 on medical MT (64 flags, chance .21); none in 360,000 words of news, and none in 45,000 of
    # references.
    confidence = 0.75
    signs = Signs(_NAMES | _OFFICES | {"trump"})
    examples = (
        Example("In canada the german law is known.", ("canada", "german"), "In Canada the German law is known."),
        Example("The Ministry of culture is shut.", ("culture",), "The Ministry of Culture is shut."),
        Example(
            "The foreign Ministers told the state Duma that trump said no.",
            ("foreign Ministers", "state Duma", "trump"),
            "The foreign ministers told the State Duma that Trump said no.",
        ),
        Example("They met in november.", ("november",), "They met in November."),
        Example("We march with fine china and turkey, french fries and a danish pastry in May."),
        Example("See www.russia.ru, info@spain.es, #ukraine and anti-american."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the names."""
        text = sentence.text
        for match in _WORD.finditer(text):
            name = match.group()
            if name in _NAMES and _THINGS.match(text, match.end()) is None:
                yield _finding(*match.span(), name.capitalize())
        for match in _TRUMP.finditer(text) if "trump" in text else ():
            yield _finding(*match.span(), "Trump")
        for match in _MIXED.finditer(text):
            if match["people"] is not None:
                yield _finding(*match.span("people"), match["people"].capitalize())
                continue
            first, second = ("small", "big") if match["small"] is not None else ("bank", "court")
            small, big = match[first], match[second]
            is_name = not big.startswith(_WHO) or match["name"] is not None
            right = f"{small.capitalize()} {big}" if is_name else f"{small} {big.lower()}"
            yield _finding(match.start(first), match.end(second), right)
        for match in _BETWEEN.finditer(text):
            yield _finding(*match.span("small"), match["small"].capitalize())
        for match in _OFFICE.finditer(text) if "Minist" in text or "Department" in text or "Secretary" in text else ():
            right = " ".join(word if word in _SMALL_WORDS else word.capitalize() for word in match["field"].split())
            yield _finding(*match.span("field"), right)


def _finding(start: int, end: int, right: str) -> Finding:
    return Finding(Span(start, end), "A name begins with a capital.", (right,), {"should read": right})
