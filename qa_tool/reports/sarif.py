"""SARIF 2.1.0 (OASIS), the form in which code forges and continuous integration take the findings of programs."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from qa_tool import __version__
from qa_tool.domain.article import Article
from qa_tool.domain.issue import PlacedIssue, Severity
from qa_tool.domain.span import Span
from qa_tool.reports.columns import Columns
from qa_tool.reports.reviewed import Fate, Judged
from qa_tool.text.lines import LineMap, normalise

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.CRITICAL: "error", Severity.MAJOR: "warning", Severity.MINOR: "note"}


@dataclass(frozen=True, slots=True)
class Subject:
    """An article called `name`, and the issues of its machine's text; with their fates where it was reviewed."""

    name: str
    article: Article
    issues: Sequence[PlacedIssue | Judged]


def render(subjects: Iterable[Subject], checks: Mapping[str, str]) -> str:
    """Return one run; `checks` maps the id of a check to its description.

    Positions are those of the file: lines and columns in code points, and offsets of the text as decoded.
    """
    met = list(subjects)
    found = {_placed(issue).issue.check for subject in met for issue in subject.issues}
    rules = {check: number for number, check in enumerate(sorted(found))}
    driver = {
        "name": "emend",
        "semanticVersion": __version__,
        "rules": [{"id": check, "shortDescription": {"text": checks.get(check, check)}} for check in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [result for subject in met for result in _results(subject, rules)],
    }
    whole = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _results(subject: Subject, rules: Mapping[str, int]) -> Iterator[dict[str, object]]:
    columns, lines = Columns(normalise(subject.article.raw)), LineMap(subject.article.raw)
    place = {"uri": _uri(subject.name)}
    for one in subject.issues:
        placed, issue = _placed(one), _placed(one).issue
        region = _region(placed.span, columns, lines)
        result: dict[str, object] = {
            "ruleId": issue.check,
            "ruleIndex": rules[issue.check],
            "level": _LEVELS[issue.severity],
            "rank": round(100 * issue.confidence, 1),
            "message": {"text": issue.message},
            "locations": [
                {"physicalLocation": {"artifactLocation": place, "region": {**region, "snippet": {"text": issue.text}}}}
            ],
            "partialFingerprints": {"emend/v1": placed.fingerprint},
            "properties": {"severity": issue.severity.value, "category": issue.category},
        }
        if issue.suggestions:
            result["fixes"] = [_fix(place, region, suggestion) for suggestion in issue.suggestions]
        yield result | (_fate(one) if isinstance(one, Judged) else {})


def _fate(judged: Judged) -> dict[str, object]:
    """Return what says that an issue is settled: a dismissed one is suppressed, a corrected one gone."""
    placed, decision = judged.placed, judged.decision
    about = {"severity": placed.issue.severity.value, "category": placed.issue.category, "fate": judged.fate.value}
    if decision is not None:
        suppressed = [{"kind": "external", "status": "accepted", "justification": judged.told}]
        return {"properties": about, "suppressions": suppressed, "baselineState": "unchanged"}
    gone = judged.fate is Fate.CORRECTED
    return {"properties": about, "suppressions": [], "baselineState": "absent" if gone else "unchanged"}


def _placed(issue: PlacedIssue | Judged) -> PlacedIssue:
    return issue.placed if isinstance(issue, Judged) else issue


def _region(span: Span, columns: Columns, lines: LineMap) -> dict[str, object]:
    (line, column), (end_line, end_column) = columns.of(span.start), columns.of(span.end)
    start, end = lines.to_raw(span.start), lines.to_raw(span.end)
    return {
        "startLine": line,
        "startColumn": column,
        "endLine": end_line,
        "endColumn": end_column,
        "charOffset": start,
        "charLength": end - start,
    }


def _fix(place: dict[str, str], region: dict[str, object], suggestion: str) -> dict[str, object]:
    told = f"Write “{suggestion}”." if suggestion else "Delete this."
    change = {"deletedRegion": region, "insertedContent": {"text": suggestion}}
    return {
        "description": {"text": told},
        "artifactChanges": [{"artifactLocation": place, "replacements": [change]}],
    }


def _uri(name: str) -> str:
    """Return a file's name as a URI: relative where it is, with a scheme where not."""
    path = Path(name)
    return path.as_uri() if path.is_absolute() else quote(os.fsencode(path.as_posix()))
