"""The MQM score of an article, with the weights that Google's MQM evaluations use."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from qa_tool.domain.issue import Issue, Severity

#: Freitag et al. 2021: major 5, minor 1, minor punctuation 0.1; critical as their non-translation, 25.
WEIGHTS = {Severity.CRITICAL: 25.0, Severity.MAJOR: 5.0, Severity.MINOR: 1.0}
PUNCTUATION, MINOR_PUNCTUATION = "Fluency/Punctuation", 0.1


def penalty(issue: Issue) -> float:
    """Return the penalty points of an issue."""
    if issue.severity is Severity.MINOR and issue.category == PUNCTUATION:
        return MINOR_PUNCTUATION
    return WEIGHTS[issue.severity]


def mqm_per_1000_words(issues: Iterable[Issue], words: int) -> float:
    """Return the penalty points per 1,000 words of the text; 0 for a text without words."""
    return 1000 * sum(map(penalty, issues)) / words if words else 0.0


def count_by_severity(issues: Iterable[Issue]) -> dict[Severity, int]:
    """Return how many issues there are of each severity."""
    counted = Counter(issue.severity for issue in issues)
    return {severity: counted[severity] for severity in Severity}
