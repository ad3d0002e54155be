"""Findings of one check that do not overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qa_tool.domain.issue import Finding


def apart(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield findings in order of place, leaving out each that overlaps one before it."""
    end = -1
    for finding in sorted(findings, key=lambda finding: finding.span):
        if finding.span.start >= end:
            yield finding
            end = finding.span.end
