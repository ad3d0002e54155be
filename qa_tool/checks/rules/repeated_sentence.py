"""Sentences that come again."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.options import option
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span


@dataclass(frozen=True, slots=True)
class Options:
    """What may be set."""

    words: int = option(6, "Shortest sentence, in words", "Shorter ones may come again on purpose.", least=2, most=50)
    near: int = option(
        3,
        "Farthest apart, in sentences",
        "Farther apart it may be meant: a headline that is the first sentence, too; a refrain.",
        least=1,
        most=1000,
    )


class RepeatedSentence(ArticleCheck):
    """Finds sentences of six words and more (or as set) that come again word for word soon after.

    A machine that gets stuck writes a sentence twice; so does a paragraph that was pasted twice. What opens the
    article may come again as its first sentence.
    """

    id = "repeated-sentence"
    title = "Sentence said twice"
    category = "Fluency/Duplication"
    severity = Severity.MINOR
    # Nothing flagged in 263,000 words of news and talks by machines and 32,000 by people. 133 flags in the medical MT,
    # whose sources say these sentences twice, too: raters mark them as often as any others (.85, chance .86).
    confidence = 0.5
    options = Options()
    fewest = 2
    examples = (
        Example(
            "It rained. The ministers met again in the old town hall. The ministers met again in the old town hall.",
            ("The ministers met again in the old town hall.",),
            "It rained. The ministers met again in the old town hall. ",
        ),
        Example(
            "It rains. They will never give up the fight. He said so. They will never give up the fight.",
            ("They will never give up the fight.",),
        ),
        Example("The ministers met in the old town hall.\nThe ministers met in the old town hall.\nIt rained."),
        Example("It rains. It rains. Never again. Never again."),
    )

    def group(self, value: Hashable) -> Hashable:
        """Return the sentence itself: only equal ones are compared."""
        return value

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the sentence, if it is long enough."""
        if sentence.text.count(" ") + 1 >= facts.options_of(self.id, self.options).words:
            yield Observation(sentence.text, Span(0, len(sentence.text)))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield every sentence that was there shortly before."""
        near = facts.options_of(self.id, self.options).near
        for number, (before, one) in enumerate(pairwise(seen), 1):
            if before.sentence > 0 and one.sentence - before.sentence <= near:
                yield (
                    number,
                    Finding(Span(0, len(one.text)), "The same sentence stands shortly before.", ("",)),
                )
