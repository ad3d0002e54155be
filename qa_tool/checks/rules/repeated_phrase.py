"""A name that comes again in its own clause: as the one who acts, or as its own owner."""

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

# "The Democratic Party's Democratic Party members"; not "New York's New York Times", "North Korea's Korea Today".
_OWN = re.compile(r"(?<![\w-])(?<![A-Z] )(?P<name>[A-Z][\w-]+(?: [A-Z][\w-]+)*)['’]s (?P=name)\b(?!['’]| [A-Z]|-)")
_NAME_BEFORE = re.compile(r"[A-Z][\w’'-]* $")
_LONGEST_WORD = 30


class RepeatedPhrase(SentenceCheck):
    """Finds a clause whose subject comes again after "by", and a name that owns itself.

    "The court was reopening a case closed by the court": where a sentence of the source has no subject, machines
    take the nearest name for it, and the name stands twice in one clause. It is at least clumsy, and often wrong about
    who does what. In "the Greens' Greens" and "Seoul's Seoul city government" the machine has read one name twice.
    """

    id = "repeated-phrase"
    title = "Same name twice in a clause"
    category = "Style/Unnatural or awkward"
    severity = Severity.MINOR
    # Nothing flagged in 398,000 words of MT and 88,000 of references: too rare to measure.
    confidence = 0.5
    signs = Signs(frozenset({"by"}), re.compile(r"[’']s$"))
    examples = (
        Example(
            "He said the Senate was reviving a party banned by the Senate.",
            ("the Senate was reviving a party banned by the Senate",),
        ),
        Example(
            "Microsoft is selling a firm founded by Microsoft.", ("Microsoft is selling a firm founded by Microsoft",)
        ),
        Example(
            "It was drafted by the Green Party's Green Party members.",
            ("Green Party's Green Party",),
            "It was drafted by the Green Party members.",
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
        for match in _OWN.finditer(sentence.text):
            start, name = match.start(), match["name"]
            before = _NAME_BEFORE.search(sentence.text, max(0, start - _LONGEST_WORD), start)
            # "The" opens a sentence and no name.
            if before is None or before.group() == "The ":
                message = say("“{name}” is named twice; one of the two may stand for something else.", name=name)
                yield Finding(Span(*match.span()), message, (name,))
