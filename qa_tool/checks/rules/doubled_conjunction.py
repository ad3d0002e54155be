"""Conjunctions that say the same twice: although ..., but; because ..., so."""

from __future__ import annotations

from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later

# A clause that the first word opens, and after its one comma another with a subject of its own.
_CLAUSE = r"\b[^,;:()“”\"—–?!]{{8,90}}, (?P<said>(?P<second>{second}) (?P<next>{subject}))\b"
_SUBJECT = (
    r"(?:the|a|an|he|she|it|they|we|I|there|his|her|its|their|this|these|those|many|most|some|people|[A-Z]\w+"
    r"|[a-z]+s(?= (?:are|were|have|had|will|would|can|could)\b))"
)
# "so the story goes", "so they say"; "so many shops were shut" says how many
_STORY = (
    r"(?!many\b|the (?:story|saying|argument|theory|thinking|legend|tale|joke|song)\b|the [a-z]+ (?:say|says|said)\b"
    r"|(?:he|she|they|I|it|we) (?:say|says|said|think|thought)\b)"
)
_TWICE = (
    later(
        r"(?:^(?:And )?|\bthat )(?P<first>[Aa]lthough|[Tt]hough|[Ee]ven though|[Dd]espite|[Ii]n spite of)"
        + _CLAUSE.format(second="but", subject=_SUBJECT)
    ),
    later(
        r"(?:^(?:And )?|\bthat )(?P<first>[Bb]ecause|[Bb]ecause of|[Dd]ue to)"
        + _CLAUSE.format(second="so", subject=_STORY + _SUBJECT)
    ),
)


class DoubledConjunction(SentenceCheck):
    """Finds clauses that are joined twice: "Although it rained, but they played", "Because it rained, so they left".

    In Chinese (虽然…但是, 因为…所以) and other languages both halves have their word; English has one of them. Only at
    the start of a sentence or behind "that", and only where a new subject follows: "Although tired, but happy, they
    left" is left alone.
    """

    id = "doubled-conjunction"
    title = "Clauses joined twice"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    # Nothing flagged in 360,000 words of MT and 45,000 of references; one flag in 1.6 million words of what programmers
    # write, rightly. A judgement.
    confidence = 0.85
    signs = Signs(
        frozenset(
            {
                "Although",
                "although",
                "Though",
                "though",
                "Despite",
                "despite",
                "spite",
                "Because",
                "because",
                "Due",
                "due",
            }
        )
    )
    examples = (
        Example(
            "Although it rained, but the game went on.",
            ("but the",),
            "Although it rained, the game went on.",
        ),
        Example("Because the road was shut, so they waited.", ("so they",), "Because the road was shut, they waited."),
        Example("Although tired, but not unhappy, they left; because it was late, so late, they took a cab."),
        Example("Because it rained, so the story goes, they left. Though nothing but rain came, people stayed."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the second word with the one behind it."""
        for pattern in _TWICE:
            match = pattern.search(sentence.text)
            if match is not None:
                first, second = match["first"].lower(), match["second"]
                message = say("“{word}” says already what “{said}” says.", word=first, said=second)
                yield Finding(Span(*match.span("said")), message, (match["next"],))
