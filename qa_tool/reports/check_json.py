"""The JSON of `emend check`; programs rely on it (schema 1)."""

from __future__ import annotations

import json
from collections.abc import Iterable

from qa_tool import __version__
from qa_tool.domain.format_ids import TEXTS
from qa_tool.domain.issue import Severity
from qa_tool.domain.span import Span
from qa_tool.reports.result import CheckResult
from qa_tool.reports.score import count_by_severity, mqm_per_1000_words
from qa_tool.text.lines import without_unsafe


def render(results: Iterable[CheckResult]) -> str:
    """Return the report of all articles as one JSON object."""
    whole = {"schema": 1, "program": f"emend {__version__}", "articles": [_article(result) for result in results]}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _article(result: CheckResult) -> dict[str, object]:
    article = result.article
    issues = [placed.issue for placed in result.issues]
    ids = {placed.fingerprint: f"k{number}" for number, placed in enumerate(result.issues, 1)}
    counts = count_by_severity(issues)
    return {
        "path": result.name,
        "language": article.language,
        "source_language": article.source_language,
        "words": result.words,
        "characters": len(article.raw),
        **({} if article.format in TEXTS else {"text": article.raw}),
        "sentences": [
            {
                "index": sentence.index,
                "paragraph": sentence.paragraph,
                **_place(result, sentence.span),
                "suspicion": sentence.checked.suspicion,
                "issues": [ids[p.fingerprint] for p in result.issues_of(sentence)],
            }
            for sentence in result.sentences
        ],
        "issues": [
            {
                "id": ids[placed.fingerprint],
                "check": placed.issue.check,
                "category": placed.issue.category,
                "severity": placed.issue.severity.value,
                "confidence": placed.issue.confidence,
                **_place(result, placed.span),
                "message": placed.issue.message,
                "suggestions": list(placed.issue.suggestions),
                "evidence": dict(placed.issue.evidence),
                "fingerprint": placed.fingerprint,
            }
            for placed in result.issues
        ],
        "names": [
            {
                "form": name.form,
                "count": name.count,
                "term": name.term,
                "status": name.status,
                "spans": [list(_ends(result, span)) for span in name.spans],
            }
            for name in result.names
        ],
        "score": {
            "mqm_per_1000_words": round(mqm_per_1000_words(issues, result.words), 2),
            **{severity.value: counts[severity] for severity in reversed(list(Severity))},
        },
        "failed_checks": [{"check": failed.check, "error": failed.error} for failed in result.checked.failed],
    }


def _place(result: CheckResult, span: Span) -> dict[str, object]:
    """Return where something stands in the file as decoded, and what stands there."""
    start, end = _ends(result, span)
    return {"start": start, "end": end, "text": without_unsafe(result.article.raw[start:end])}


def _ends(result: CheckResult, span: Span) -> tuple[int, int]:
    return result.lines.to_raw(span.start), result.lines.to_raw(span.end)
