"""What became of every issue of the machine's text.

Both texts are checked, with the checks and the glossary of today. An issue of the machine's text is still there if the
same check flags something at the place where its words went: then it is dismissed if a decision closes it there, and
otherwise open, just as the window shows it. If nothing is flagged there any more, it was corrected, by whatever change.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qa_tool.checks.check import Check
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.domain.article import Article
from qa_tool.domain.correction import Correction
from qa_tool.domain.decision import Decision
from qa_tool.domain.issue import PlacedIssue
from qa_tool.domain.placing import place, place_sentences
from qa_tool.reports.reviewed import Fate, Judged, Reviewed
from qa_tool.review.alignment import Alignment
from qa_tool.review.marks import Closed
from qa_tool.review.pairs import pairs
from qa_tool.review.pieces import fold
from qa_tool.text.lines import line_at
from qa_tool.text.xml_characters import legal


def reviewed(
    name: str,
    article: Article,
    log: Sequence[Correction],
    decisions: Iterable[Decision],
    *,
    facts: Facts,
    checks: Iterable[Check],
) -> Reviewed:
    """Return an article with its two texts side by side and the fate of every issue."""
    text = fold(article.text, log)
    runner = Runner(checks, facts)
    machine = runner.check(article.text.split("\n"))
    found = place(machine)
    standing = found if text == article.text else place(runner.check(text.split("\n")))
    alignment = Alignment(article.text, text)
    issues, left = judged(found, standing, alignment, Closed(decisions, article.key), text)
    side_by_side = pairs(article, text, place_sentences(machine), alignment, issues=issues, left=left)
    return Reviewed(legal(name), article, text, tuple(log), issues, left, side_by_side)


def judged(
    found: Sequence[PlacedIssue],
    standing: Sequence[PlacedIssue],
    alignment: Alignment,
    closed: Closed,
    text: str,
) -> tuple[tuple[Judged, ...], tuple[Judged, ...]]:
    """Return the issues of the machine's text and those that stand in the corrected one, each with its fate."""
    free: dict[str, list[int]] = {}
    for number, placed in enumerate(standing):
        free.setdefault(placed.issue.check, []).append(number)
    known: set[int] = set()
    issues = []
    for placed in found:
        went = alignment.forward(placed.span)
        waiting = free.get(placed.issue.check, [])
        still = next((n for n in waiting if standing[n].span == went), None)
        if still is None:
            still = next((n for n in waiting if standing[n].span.overlaps(went)), None)
        now = went.of(text)
        if still is None:
            issues.append(Judged(placed, Fate.CORRECTED, now=now))
            continue
        waiting.remove(still)
        known.add(still)
        decision = _decision(closed, standing[still], text)
        issues.append(Judged(placed, Fate.DISMISSED if decision else Fate.OPEN, decision, now))
    left = []
    for number, placed in enumerate(standing):
        decision = _decision(closed, placed, text)
        fate = Fate.DISMISSED if decision else Fate.OPEN
        left.append(Judged(placed, fate, decision, placed.span.of(text), number not in known))
    return tuple(issues), tuple(left)


def _decision(closed: Closed, placed: PlacedIssue, text: str) -> Decision | None:
    """Return the decision that closes an issue of the corrected text."""
    _, paragraph = line_at(text, placed.span.start)
    return closed.decision_for(placed.issue, placed.occurrence, paragraph)
