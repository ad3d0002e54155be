"""What people said, in square brackets: "[Ann Roth / Professor of Law: It is late.]"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, ParagraphCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Paragraph
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later

# Who speaks, and what he or she is behind a stroke; what is said may go on in the next paragraph.
_SPOKEN = later(
    r"\[(?P<who>[A-Z][^\[\]:/\n]{1,60}?)(?:\s?/\s?(?P<what>[^\[\]:\n]{2,90}?))?\s?:\s?(?P<said>[^\[\]\n]{12,})(?P<ends>\])?"
)
# [When we stop, the city stops.]
_BY_NOBODY = later(r"\[[\"“'‘]?(?P<said>[A-Z][^\[\]:\n]{12,}?[.!?])[\"”'’]?\]")
# [Editor's note: ...], [Photo: ...]
_NO_SPEAKER = re.compile(
    r"(?:Editor|Note|Photo|Picture|Image|Video|Source|Update|Related|Read|Correction|Caption|Data|Graphic|See|Watch|Copyright"
    r"|Composition|Filming|Editing|Breaking|Exclusive|Interview|Phone|Mail|Tel|CG|VJ)",
    re.IGNORECASE,
)
_MARKS = "\"“”'‘’"
_LONGEST = 600


class BracketedQuote(ParagraphCheck):
    """Finds what people said where it stands in square brackets, as in the scripts of Korean broadcasts.

    "[Ma Sang-jin / Professor of Economics: Prices will fall.]" is "Ma Sang-jin, Professor of Economics, said: “Prices
    will fall.”" in English. Where the bracket closes in a later paragraph, nothing is suggested. Notes
    ("[Editor's note: ...]") and credits are left alone.
    """

    id = "bracketed-quote"
    title = "Quotation in square brackets"
    category = "Style/Unnatural or awkward"
    severity = Severity.MINOR
    # On four of ten pages of Korean broadcasters that were read; brackets of that form stand in no human news.
    confidence = 0.8
    source_languages = frozenset({"ko"})
    signs = Signs(mark=re.compile(r"(?:^|\W)\["))
    examples = (
        Example(
            "[Ma Sang-jin / Professor of Economics: Prices will fall.]",
            ("[Ma Sang-jin / Professor of Economics: Prices will fall.]",),
            "Ma Sang-jin, Professor of Economics, said: “Prices will fall.”",
            "ko",
        ),
        Example("[Police official: We do not know yet.]", ("[Police official: We do not know yet.]",), None, "ko"),
        Example("[When we stop, the city stops.]", ("[When we stop, the city stops.]",), None, "ko"),
        Example("[Editor’s note: This text was mended.] The law [of 1987] holds.", (), None, "ko"),
        Example("[Ma Sang-jin / Professor of Economics: Prices will fall.]"),
    )

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterator[Finding]:
        """Yield the brackets, or how they begin where they close later."""
        text = paragraph.text
        for match in _SPOKEN.finditer(text):
            if _NO_SPEAKER.match(match["who"]) is not None:
                continue
            if match["ends"] is None or len(match.group()) > _LONGEST:
                yield _finding(match.start(), match.start("said"), "")
            else:
                yield _finding(match.start(), match.end(), _as_quotation(match, text))
        for match in _BY_NOBODY.finditer(text):
            if _NO_SPEAKER.match(match["said"]) is None:
                yield _finding(match.start(), match.end(), f"“{match['said'].strip(_MARKS)}”")


def _as_quotation(match: re.Match[str], text: str) -> str:
    opening, closing = ('"', '"') if '"' in text and "“" not in text else ("“", "”")
    said = match["said"].strip().strip(_MARKS).strip()
    who = f"{match['who']}, {match['what']}," if match["what"] else match["who"]
    if any(mark in said for mark in (opening, closing)):
        opening, closing = "‘", "’"
    return f"{who} said: {opening}{said}{closing}"


def _finding(start: int, end: int, right: str) -> Finding:
    return Finding(
        Span(start, end),
        say("A quotation in brackets, as in the script of a broadcast; English has quotation marks."),
        (right,) if right else (),
    )
