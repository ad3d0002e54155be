"""A person's age that changes in the course of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from qa_tool.checks.aged import aged_in
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span

_TITLES = frozenset("Mr Mrs Ms Dr Miss Mr. Mrs. Ms. Dr. President Minister Mayor Judge Coach Captain Professor".split())  # noqa: SIM905
_NOT_AN_AGE = re.compile(r"\b(?:number|No|Group|Grade|Article|Section|Psalm|Chapter|Route|Highway|Page|Flight)\b")


class ChangedAge(ArticleCheck):
    """Finds a person whose age changes: "Emiko Tanabe, 67" here and "Mrs Tanabe, 76" there.

    Two persons may share a surname, so the later name must be the whole of the earlier one, or a part of it that no
    other name with an age shares. A year more or less is a birthday, and is left alone.
    """

    id = "changed-age"
    title = "Age changes"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # Nothing flagged in 360,000 words of MT and 45,000 of references: a judgement.
    confidence = 0.85
    fewest = 2
    signs = Signs(mark=re.compile(r"^\(?[1-9]\d[,.;)]"))
    examples = (
        Example("Anna Roth, 67, fled. Later Mrs Roth, 76, went to bed.", ("Mrs Roth, 76",)),
        Example(
            "Seo Tae-yang (23) won. Seo (25) is from Busan.",
            ("Seo (25",),
            "Seo Tae-yang (23) won. Seo (23) is from Busan.",
        ),
        Example("Anna Roth (67) fled. Her son Ivan Roth (31) stayed."),
        Example("Anna Roth, 67, fled. Her husband, Ivan Roth, 70, stayed. Mrs Roth, 67, slept. Roth, 70, did not."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield names with their ages."""
        for aged in aged_in(sentence.text):
            words = aged.name.split()
            titles = [place for place, word in enumerate(words) if word in _TITLES]
            first = titles[0] if titles else 0
            name = " ".join(word for word in words[first:] if word not in _TITLES)
            if name and _NOT_AN_AGE.search(aged.name) is None:
                start = aged.span.start + len(" ".join(words[:first])) + bool(first)
                yield Observation((name, aged.age), Span(start, aged.span.end))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the later of two ages of one person."""
        full: dict[str, int] = {}
        for at, each in enumerate(seen):
            name, age = _named(each)
            words = set(name.split())
            alike = [known for known in full if known == name or (words < set(known.split()))]
            if len(alike) == 1 and abs(full[alike[0]] - age) > 1:
                message = say("{name} was {age} before.", name=alike[0], age=str(full[alike[0]]))
                right = each.text[: -len(str(age))] + str(full[alike[0]])
                yield at, Finding(Span(0, len(each.text)), message, (right,))
            elif not alike:
                full[name] = age


def _named(seen: Seen) -> tuple[str, int]:
    value: Any = seen.value
    return value  # type: ignore[no-any-return]
