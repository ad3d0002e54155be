"""A subject that is named again as the one who acts."""

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

# The Kremlin was resuming ... banned by the Kremlin: one clause, the same name before its verb and after "by".
_TWICE = re.compile(
    r"(?<!by )(?<!of )(?<!in )(?<!to )\b((?:[Tt]he )?[A-Z][a-z]{2,}(?: [A-Z][a-z]+)?)"
    r" (?:was|were|is|are|has|have|had|will|would|[a-z]+(?:ed|s)) (?:[^.,;:()\"“”]{4,110} )?by \1(?!['’\w-]| [A-Z])"
)


class RepeatedPhrase(SentenceCheck):
    """Finds a clause whose subject comes again after "by".

    "The court was reopening a case closed by the court": where a sentence of the source has no subject, machines
    take the nearest name for it, and the name stands twice in one clause. It is at least clumsy, and often wrong about
    who does what.
    """

    id = "repeated-phrase"
    title = "Same name as subject and after “by”"
    category = "Style/Unnatural or awkward"
    severity = Severity.MINOR
    # Nothing flagged in 398,000 words of MT and 88,000 of references: too rare to measure.
    confidence = 0.5
    signs = Signs(frozenset({"by"}))
    examples = (
        Example(
            "He said the Senate was reviving a party banned by the Senate.",
            ("the Senate was reviving a party banned by the Senate",),
        ),
        Example(
            "Microsoft is selling a firm founded by Microsoft.", ("Microsoft is selling a firm founded by Microsoft",)
        ),
        Example("The Senate was reviving a party banned by the House."),
        Example(
            "The Senate voted; a party banned by the Senate was revived, and Microsoft is led by Microsoft's board."
        ),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the clause from the first to the second naming."""
        for match in _TWICE.finditer(sentence.text):
            yield Finding(
                Span(match.start(), match.end()),
                say("“{name}” is named twice in one clause; who does what may have been mixed up.", name=match[1]),
                evidence={"named twice": match[1], "how to mend": "make sure of the subject, or use a pronoun"},
            )
