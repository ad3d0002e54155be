"""Paragraphs that begin with a comma: what stood before is lost, or ends the paragraph before."""

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

_OPENS_WITH_MARK = later(r"\s*(?P<mark>[,;])(?:\s?(?=[^\W\d_]+['’]?[^\W\d_]*\s\w)|\s(?=\w+,\s))")


class CutParagraph(ParagraphCheck):
    """Finds paragraphs that begin with a comma or a semicolon.

    "In the new episode of", and a paragraph on ", Mei leaves the town": where a word is a link, some sites put it on a
    line of its own or drop it, and the sentence is cut in two.
    """

    id = "cut-paragraph"
    title = "Paragraph begins with a comma"
    category = "Fluency/Punctuation"
    severity = Severity.MINOR
    confidence = 0.85
    signs = Signs(mark=re.compile(r"^[,;]"))
    examples = (
        Example("In the new episode of\n\n, Mei leaves the town.", (",",)),
        Example("; the mayor left the town.", (";",)),
        Example("The mayor, an old man, left the town; nobody knows why."),
        Example(",5 of 10; ,,, ;-) left the town."),
    )

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterator[Finding]:
        """Yield the mark."""
        match = _OPENS_WITH_MARK.match(paragraph.text)
        if match is not None:
            evidence = {"how to mend": say("join it to the paragraph before, or look up in the source what is lost")}
            yield Finding(Span(*match.span("mark")), say("No paragraph begins with this mark."), (), evidence)
