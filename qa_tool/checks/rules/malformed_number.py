"""Numbers that cannot be read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.amounts_in_parts import in_parts
from qa_tool.checks.apart import apart
from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later

# What may not stand before a number, looked at from behind its first figure: so a search leaps from figure to figure.
_START = r"(?<![\w.,/:#-].)(?<!\d\s.)"
_END = r"(?![\w/:-]|[.,]\d)"
_UNIT = (
    r"(?:%|per\s?cent|million|billion|trillion|thousand|km|kg|met(?:re|er)s?|kilomet\w+|degrees|percentage|euros"
    r"|dollars)"
)
# A mark between figures with another or a unit behind, or a range; digits first, so that a search leaps.
_SCALE = later(r"\d (?:hundred|ten) [tmb]|\d (?:tr|b)illion (?:and )?\d|\d million (?:and )?\d")
_MAYBE = re.compile(
    r"[0-9](?:[.,][0-9]+(?:[.,][0-9]|(?=[\s%])|(?<=[0-9]{4}))|(?:th|st|nd|rd)\b|\s?(?:to|and|-|–)\s?[$€£¥]?[0-9])"
)
_POINT = re.compile(r"\.\d(?<=\d..)")
_POINT_THEN_COMMA = later(rf"\d{_START}\d{{0,2}}\.\d{{1,3}},\d{{3}}(?:,\d{{3}})*{_END}")
_POINTS = later(rf"\d{_START}\d{{0,2}}(?:\.\d{{3}}){{2,}}{_END}")
_MYRIAD = later(rf"[1-9]{_START}\d{{0,2}},\d{{4}}(?:,\d{{4}})*{_END}")
_INDIAN = later(rf"\d{_START}\d?(?:,\d{{2}})+,\d{{3}}{_END}")
_UNEVEN = later(rf"\d{_START}\d{{0,2}}(?:(?:,\d{{3}})+,\d{{1,2}}|,\d{{1,2}},\d{{1,2}}){_END}")
_SHORT_GROUP = later(rf"[1-9]{_START}\d{{0,2}},0\d{_END}")
_TWO_POINTS = later(rf"\d(?<![\w.,/:#-].)\d*\.\d+\.\d+(?=\s?{_UNIT}\b)")
_DECIMAL_COMMA = later(rf"\d{_START}\d{{0,2}},\d{{1,2}}(?=\s?{_UNIT}(?!\w))")
# Nobody counts them in thousandths: the point parts thousands, as in German, Russian and Spanish.
_POINT_OF_THOUSANDS = later(
    rf"[1-9]{_START}\d{{0,2}}\.\d{{3}}(?=\s(?:\w+\s)?(?:people|persons|soldiers|troops|men|women|civilians|residents"
    r"|refugees|prisoners|workers|employees|students|patients|victims|houses|homes|buildings|vehicles|tanks|drones|shells"
    r"|copies|votes)\b(?!\sper\b))"
)
# 21th, 3th, 12nd; what ends in "st" may be a weight in stone ("he lost 4st"), so only behind "the": the 20st
_ORDINAL = later(
    r"(?<![\w.,-])(?P<number>\d{1,3}(?:,\d{3})*|\d+)(?P<ending>th|nd|rd|(?<=\b[Tt]he \d)st|(?<=\b[Tt]he \d\d)st)\b"
)
_TEENS = frozenset({11, 12, 13})
_IN_INDIA = later(
    r"\b(?:Rs|rupees?|crores?|lakhs?|INR|India\w*|Delhi|Pakistan\w*|Bangladesh\w*|Nepal\w*|Sri Lanka\w*)\b|₹"
)
_ADDRESS = later(r"\b(?:IP|version|v|section|No)\.?\s$|[.]\d+$")
# 2시 5분: "at 2:5 p.m."
_SHORT_MINUTES = later(r"(?<![\d:.])(1[0-2]|[1-9]):([0-9])(?=\s?[ap]\.?m\b)")
# 6380만: counted in ten thousands, and called millions.
_TEN_THOUSANDS = later(rf"[1-9]{_START}\d{{3}}(?= million (?:won|yen|yuan|people|households|tons)\b)")
_BY_TEN_THOUSANDS = frozenset({"ko", "ja", "zh"})
# 3만~4만: "3 or 40,000", "3,000 or 40,000".
_SHORT_FIRST = later(r"\b(?P<first>[1-9])(?:,000)? (?:or|to) (?P<second>[1-9])(?P<zeros>0{0,2},000)\b(?![,\d])")
_FALLING = later(
    r"\b(?:about|around|approximately|roughly|some|between|nearly|estimated|costs?|ranging from|ranges? from)\s[$€£¥]?"
    r"(\d{1,3}(?:,\d{3})+|\d{3,})\s?(?:to|and|-|–)\s?[$€£¥]?(\d{1,3}(?:,\d{3})+|\d{3,})(?![\d.,]*\d|\s(?:million|billion|trillion))"
)


class MalformedNumber(SentenceCheck):
    """Finds numbers that cannot be read.

    A decimal point before a thousands comma (5.17,000), thousands parted by points (25.638.922, 1.200 people), commas
    at the wrong places (1,2345, as Chinese, Japanese and Korean count in ten thousands; 1,00,000 outside India;
    7,00), two decimal points, a decimal comma (2,5 million), ranges that run backwards (about 16,000 to 7,000) or have
    lost zeros (3 or 40,000), ten thousands of Korean, Japanese and Chinese that are called millions (6380 million),
    amounts said in parts (5 trillion 200 billion, 3 ten thousand), and ordinals with the ending of another (21th).
    """

    id = "malformed-number"
    title = "Number that cannot be read"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # 4 flags on news MT, 3 marked, all as major (chance .45); 1 in 45,000 words of references, a range that runs
    # backwards; 4 in 38,000 words of post-edits, all right.
    confidence = 0.8
    signs = Signs(
        frozenset({"hundred", "ten", "trillion", "billion", "million"}),
        re.compile(r"[0-9][.,][0-9]|[0-9]{3}|[0-9]:[0-9](?![0-9])|[0-9](?:th|st|nd|rd)\b"),
    )
    examples = (
        Example("They created 5.17,000 new jobs.", ("5.17,000",)),
        Example("It has 25.638.922 inhabitants.", ("25.638.922",), "It has 25,638,922 inhabitants."),
        Example("The enemy lost some 1.200 people.", ("1.200",), "The enemy lost some 1,200 people."),
        Example("Some 3,5000 people came.", ("3,5000",), "Some 35,000 people came."),
        Example("The trees cost about 16,000 to 7,000 yuan.", ("16,000 to 7,000",)),
        Example("Sales fell from 16,000 to 7,00 a year.", ("7,00",)),
        Example("It grew by 2,5 million.", ("2,5",), "It grew by 2.5 million."),
        Example("It costs 3 or 40,000 won.", ("3 or 40,000",), "It costs 30,000 or 40,000 won."),
        Example("It costs 6380 million won.", ("6380",), "It costs 63.8 million won.", "ko"),
        Example("It was her 21th goal.", ("21th",), "It was her 21st goal."),
        Example("Rain fell on the 20st.", ("20st",), "Rain fell on the 20th."),
        Example("It lent 5 trillion 200 billion won.", ("5 trillion 200 billion",), "It lent 5.2 trillion won."),
        Example("It feeds 3 ten thousand people.", ("3 ten thousand",), "It feeds 30,000 people."),
        Example("In 2019,2020 and 1,234,567 cases, 3.14159, 192.168.100.200, 12.05.2023, 10:30.5 and 3,000."),
        Example("The fund gave ₹1,00,000; sales fell from 16,000 to 7,000, and the court ruled 98 to 95."),
        Example("Women had 1.375 children per head, the euro stood at 1.085 dollars, and 0.125 people is no figure."),
        Example("He came on the 1st and the 21st, weighs 13st, and has lost 4st."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the numbers, none of which overlap."""
        text = sentence.text
        if _MAYBE.search(text) is not None:
            yield from apart(_all(text))
        for span, right in in_parts(text) if _SCALE.search(text) is not None else ():
            message = say("English says an amount with one figure and one scale.")
            yield Finding(span, message, (right,), {"how it is read": right}, Severity.MINOR)
        for match in _SHORT_MINUTES.finditer(text) if ":" in text else ():
            yield _finding(match, say("Minutes have two figures."), f"{match[1]}:0{match[2]}", Severity.MINOR)
        for match in _SHORT_FIRST.finditer(text):
            short, (first, second) = match.group().split(" ")[0], (int(match["first"]), int(match["second"]))
            if second == first + 1 and short != f"{first}{match['zeros']}":
                right = match.group().replace(short, f"{first}{match['zeros']}", 1)
                yield _finding(
                    match, say("The first figure has lost its zeros, or the second has some too many."), right
                )
        if facts.source_language in _BY_TEN_THOUSANDS:
            for match in _TEN_THOUSANDS.finditer(text):
                right = f"{int(match.group()) / 100:g}"
                yield _finding(match, say("Counted in ten thousands, and called millions?"), right)


def _all(text: str) -> Iterator[Finding]:
    yield from _misplaced(text)
    yield from _ordinals(text)
    for match in _MYRIAD.finditer(text):
        message = say("A comma before four figures: counted in ten thousands, or a figure too many?")
        yield _finding(match, message, _grouped(match.group()))
    for match in _SHORT_GROUP.finditer(text):
        if _DECIMAL_COMMA.match(text, match.start()) is None:
            yield _finding(match, say("A comma before two figures: is it a fraction, or is a figure missing?"))
    indian = list(_INDIAN.finditer(text))
    for match in indian if indian and _IN_INDIA.search(text) is None else ():
        yield _finding(match, say("English parts figures in threes."), _grouped(match.group()))
    for match in _DECIMAL_COMMA.finditer(text):
        right = match.group().replace(",", ".")
        yield _finding(match, say("English writes fractions with a point."), right, Severity.MINOR)
    for match in _FALLING.finditer(text):
        if int(match[2].replace(",", "")) < int(match[1].replace(",", "")):
            span = Span(match.start(1), match.end(2))
            yield Finding(span, "This range runs backwards; is the second figure whole?", confidence=0.7)


def _misplaced(text: str) -> Iterator[Finding]:
    if _POINT.search(text) is not None:
        yield from _with_points(text)
    for match in _UNEVEN.finditer(text):
        yield _finding(match, say("The commas of this number do not part its figures in threes."))


def _with_points(text: str) -> Iterator[Finding]:
    for match in _POINT_THEN_COMMA.finditer(text):
        yield _finding(match, say("A point and then a comma: is it thousands, or a fraction?"))
    for match in _POINTS.finditer(text):
        if _ADDRESS.search(text, max(0, match.start() - 12), match.start()) is None and match.group().count(".") != 3:
            yield _finding(match, say("English parts thousands with commas."), match.group().replace(".", ","))
    for match in _POINT_OF_THOUSANDS.finditer(text):
        yield _finding(match, say("English parts thousands with commas."), match.group().replace(".", ","))
    for match in _TWO_POINTS.finditer(text):
        yield _finding(match, say("This number has two decimal points."))


def _grouped(figure: str) -> str:
    return f"{int(figure.replace(',', '')):,}"


def _ordinals(text: str) -> Iterator[Finding]:
    for match in _ORDINAL.finditer(text):
        number = int(match["number"].replace(",", ""))
        ending = "th" if number % 100 in _TEENS else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        if ending != match["ending"]:
            message = say("The ending does not go with the number.")
            yield Finding(Span(*match.span()), message, (match["number"] + ending,), severity=Severity.MINOR)


def _finding(match: re.Match[str], message: str, right: str = "", severity: Severity | None = None) -> Finding:
    evidence = {"how it is read": right} if right else {"how to mend": say("look up the figure in the source")}
    return Finding(Span(*match.span()), message, (right,) if right else (), evidence, severity)
