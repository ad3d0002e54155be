"""Tags of the source that a segment of the translation lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qa_tool.checks.beside_source import last_word
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.tag_marks import mark, marks_in

_A, _B = mark(0), mark(1)


class MissingTag(ArticleCheck):
    """A tag of the source is missing in the translation of its segment.

    In XLIFF and TMX files tags stand for formatting, links and placeholders. Those that both sides have are not shown,
    and no edit can break them. One that only the source has shows there as a letter in a square; put into the
    translation, the letter becomes that tag in the file. What opens and what closes are two tags, and both have to be
    put in, in that order. The suggestion puts them at the end of the segment.
    """

    id = "missing-tag"
    title = "Tag of the source is missing"
    category = "Design and markup/Missing markup"
    severity = Severity.MAJOR
    # It compares what files say of themselves.
    confidence = 1.0
    needs_source = True
    languages = frozenset()
    examples = (
        Example(
            "The mayor left. She said why.",
            ("why.",),
            f"The mayor left. She said why.{_A}",
            source_language="ko",
            source_text=f"시장이 떠났다. 이유를{_A} 말했다.",
        ),
        Example(
            "The bridge is closed.\nThe road is open.",
            ("open.",),
            f"The bridge is closed.\nThe road is open.{_A}{_B}",
            source_language="de",
            source_text=f"Die Brücke ist zu.\nDie {_A}Straße{_B} ist offen.",
        ),
        Example(f"The {_A}road{_B} is open.", source_language="de", source_text=f"Die {_A}Straße{_B} ist offen."),
        Example("The road is open.", source_language="de", source_text="Die Straße ist offen."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the marks in a sentence, and where it ends."""
        yield Observation(marks_in(sentence.text), Span(0, len(sentence.text)))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the last sentence of every line whose source has marks that it lacks."""
        lines = (facts.source_text or "").split("\n")
        there: dict[int, set[str]] = {}
        last: dict[int, int] = {}
        for number, one in enumerate(seen):
            there.setdefault(one.paragraph, set()).update(str(each) for each in one.value)  # type: ignore[attr-defined]
            last[one.paragraph] = number
        for paragraph, number in last.items():
            if paragraph >= len(lines):
                continue
            lacking = "".join(each for each in marks_in(lines[paragraph]) if each not in there[paragraph])
            if lacking:
                text = seen[number].text
                span = last_word(text)
                yield (
                    number,
                    Finding(
                        span,
                        say(
                            "A tag is missing here that the source has: {tags}.",
                            "{number} tags are missing here that the source has: {tags}.",
                            number=len(lacking),
                            tags=" ".join(lacking),
                        ),
                        (f"{span.of(text)}{lacking}",),
                        {"in the source": lines[paragraph]},
                    ),
                )
