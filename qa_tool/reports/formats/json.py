"""Everything that a report knows as one JSON object (schema 1), for programs."""

from __future__ import annotations

import json

from qa_tool import __version__
from qa_tool.reports.report_format import ReportFormat
from qa_tool.reports.reviewed import Batch, Judged, Pair, Reviewed
from qa_tool.reports.score_sheet import score_sheet
from qa_tool.reports.wrong_names import wrong_names


def render(batch: Batch) -> str:
    """Return the object; all positions are code points, line ends of the texts are line feeds."""
    whole = {
        "schema": 1,
        "program": f"emend {__version__}",
        "made": batch.made.isoformat(timespec="seconds"),
        "articles": [_article(article) for article in batch.articles],
        "names": [
            {"form": name.form, "right": name.right, "count": name.count, "articles": name.articles}
            for name in wrong_names(batch.articles)
        ],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _article(article: Reviewed) -> dict[str, object]:
    sheet, effort = score_sheet([article]), article.effort
    return {
        "path": article.name,
        "title": article.article.title,
        "language": article.article.language,
        "source_language": article.article.source_language,
        "state": article.article.state.value,
        "words": article.words,
        "editors": list(article.editors),
        "corrections": len(article.log),
        "effort": {
            "ter": round(effort.ter, 2),
            "chrf": round(effort.chrf, 2),
            "bleu": round(effort.bleu, 2),
            "signature": effort.signature,
        },
        "score": {
            "mqm_per_1000_words": round(sheet.per_1000, 2),
            "confirmed_per_1000_words": round(sheet.confirmed_per_1000, 2),
            "remaining_per_1000_words": round(sheet.remaining_per_1000, 2),
            **{fate.value: count for fate, count in sheet.whole.by_fate.items()},
        },
        "sentences": [_sentence(pair) for pair in article.pairs],
        "issues": [_issue(judged) for judged in article.issues],
        "added_issues": [_issue(judged) for judged in article.added],
    }


def _sentence(pair: Pair) -> dict[str, object]:
    return {
        "paragraph": pair.paragraph,
        "start": pair.span.start,
        "end": pair.span.end,
        "machine": pair.before,
        "corrected": pair.after,
        "source": pair.source,
    }


def _issue(judged: Judged) -> dict[str, object]:
    placed, decision = judged.placed, judged.decision
    return {
        "check": placed.issue.check,
        "category": placed.issue.category,
        "severity": placed.issue.severity.value,
        "confidence": placed.issue.confidence,
        "start": placed.span.start,
        "end": placed.span.end,
        "text": placed.issue.text,
        "message": placed.issue.message,
        "suggestions": list(placed.issue.suggestions),
        "fate": judged.fate.value,
        "now": judged.now,
        "dismissed": {
            "scope": decision.scope.value,
            "by": decision.editor,
            "when": decision.when.isoformat(timespec="seconds"),
        }
        if decision
        else None,
        "fingerprint": placed.fingerprint,
    }


FORMAT = ReportFormat(
    "json",
    "JSON for programs",
    ".json",
    "Everything: sentences of both texts, every issue with its fate, effort, score, wrong names.",
    render,
)
