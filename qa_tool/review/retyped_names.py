"""The names that the editor has put in place of others, read from what differs from the machine's text."""

from __future__ import annotations

from qa_tool.review.lessons import replaced
from qa_tool.text.words import split_possessive


def retyped_names(machine: str, text: str) -> frozenset[tuple[str, str]]:
    """Return, word by word, which names stand in place of which: (the machine's, the editor's).

    What was taken back leaves nothing, and what was put both ways says nothing.
    """
    if machine == text:
        return frozenset()
    found: set[tuple[str, str]] = set()
    for pair in replaced(machine, text):
        wrong, right = pair.wrong.split(), pair.right.split()
        if len(wrong) == len(right):
            both = zip(map(_bare, wrong), map(_bare, right), strict=True)
            found.update((old, new) for old, new in both if old != new and old[:1].isupper() and new[:1].isupper())
    return frozenset((old, new) for old, new in found if (new, old) not in found)


def _bare(word: str) -> str:
    return split_possessive(word.strip(".,;:()"))[0]
