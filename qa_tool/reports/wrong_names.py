"""Which names the machine gets wrong, how often, and in how many articles: for those who train it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from qa_tool.reports.reviewed import Fate, Judged, Reviewed
from qa_tool.text.words import split_possessive

#: The checks whose issues are about how a name is spelt.
NAME_CHECKS = frozenset({"glossary-name", "known-name", "name-against-source", "name-inconsistency"})


@dataclass(frozen=True, slots=True)
class WrongName:
    """A form that the machine wrote, the right name, how often, and in how many articles."""

    form: str
    right: str
    count: int
    articles: int


def wrong_names(articles: Iterable[Reviewed]) -> tuple[WrongName, ...]:
    """Return the wrong names of the machine's texts, the most frequent first; dismissed issues do not count."""
    counts: dict[tuple[str, str], int] = defaultdict(int)
    homes: dict[tuple[str, str], int] = defaultdict(int)
    for article in articles:
        met = set()
        for judged in article.issues:
            if judged.placed.issue.check in NAME_CHECKS and judged.fate is not Fate.DISMISSED:
                pair = _form(judged), _right(judged)
                counts[pair] += 1
                met.add(pair)
        for pair in met:
            homes[pair] += 1
    found = (WrongName(form, right, count, homes[form, right]) for (form, right), count in counts.items())
    return tuple(sorted(found, key=lambda name: (-name.count, -name.articles, name.form, name.right)))


def _form(judged: Judged) -> str:
    return split_possessive(" ".join(judged.placed.issue.text.split()))[0]


def _right(judged: Judged) -> str:
    """Return what the editor chose of what was offered, else the first offer, else the entry of the glossary."""
    issue = judged.placed.issue
    if issue.suggestions:
        chosen = judged.now if judged.now in issue.suggestions else issue.suggestions[0]
        return split_possessive(chosen)[0]
    return issue.term.canonical if issue.term else ""
