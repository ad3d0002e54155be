"""An answer of the checks as it is once what was found fine is left out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qa_tool.checks.suspicion import weighed_again
from qa_tool.domain.issue import Checked, CheckedParagraph
from qa_tool.domain.placing import by_sentence
from qa_tool.review.marks import Mark


def without_closed(checked: Checked, rows: Sequence[Sequence[Mark]]) -> Checked:
    """Return what was found without what a decision closes; nor does that make its sentence suspect.

    `rows` are the marks of its paragraphs, with what closes them.
    """
    return replace(
        checked,
        paragraphs=tuple(
            _left(paragraph, row) if any(mark.decision for mark in row) else paragraph
            for paragraph, row in zip(checked.paragraphs, rows, strict=True)
        ),
    )


def _left(paragraph: CheckedParagraph, row: Sequence[Mark]) -> CheckedParagraph:
    issues = tuple(mark.issue for mark in row if mark.decision is None)
    texts = [one.sentence for one in paragraph.sentences]
    before, now = by_sentence(texts, paragraph.issues), by_sentence(texts, issues)
    sentences = tuple(
        weighed_again(one, before.get(number, ()), now.get(number, ()))
        for number, one in enumerate(paragraph.sentences)
    )
    return replace(paragraph, sentences=sentences, issues=issues)
