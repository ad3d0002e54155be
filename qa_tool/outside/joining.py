"""What was found by our own checks and what was remarked from outside, in one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from qa_tool.domain.issue import Checked, CheckedParagraph, Issue


class Joining:
    """Adds remarks to what was checked; what is joined again unchanged is the same object again."""

    def __init__(self) -> None:
        """Remember nothing yet."""
        # By the identity of the paragraph, which is held with it.
        self._last: dict[int, tuple[CheckedParagraph, Sequence[Issue], CheckedParagraph]] = {}

    def joined(self, checked: Checked, remarked: Mapping[str, Sequence[Issue]]) -> Checked:
        """Return what was checked with what was `remarked` on its paragraphs, by their texts."""
        if not remarked:
            return checked
        before, self._last = self._last, {}
        paragraphs = []
        for own in checked.paragraphs:
            more = remarked.get(own.text)
            if not more:
                paragraphs.append(own)
                continue
            known = self._last.get(id(own)) or before.get(id(own))
            if known is None or known[1] is not more:
                known = (own, more, with_remarks(own, more))
            self._last[id(own)] = known
            paragraphs.append(known[2])
        return replace(checked, paragraphs=tuple(paragraphs))


def with_remarks(own: CheckedParagraph, more: Sequence[Issue]) -> CheckedParagraph:
    """Return a paragraph with what was remarked where our own checks say nothing; suspicion is not touched."""
    new = [one for one in more if not any(one.span.overlaps(ours.span) for ours in own.issues)]
    issues = sorted((*own.issues, *new), key=lambda issue: (issue.span, issue.check))
    return replace(own, issues=tuple(issues)) if new else own
