"""One line an issue, as editors and continuous integration read them: path:line:column: severity: check: message."""

from __future__ import annotations

from collections.abc import Iterable

from qa_tool.reports.result import CheckResult
from qa_tool.text.lines import normalise, visible


def render(results: Iterable[CheckResult]) -> str:
    """Return the lines of all articles; line and column count from 1, columns in code points."""
    out = []
    for result in results:
        text = normalise(result.article.raw)
        line, at, start = 1, 0, 0
        for placed in result.issues:
            issue = placed.issue
            line += text.count("\n", at, placed.span.start)
            start = text.rfind("\n", 0, placed.span.start) + 1
            at = placed.span.start
            column = placed.span.start - start + 1
            told = f"{result.name}:{line}:{column}: {issue.severity}: {issue.check}: {issue.message}"
            out.append(f"{visible(told)}\n")
    return "".join(out)
