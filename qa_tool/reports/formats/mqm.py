"""Marks for Marot, Google's viewer of MQM evaluations: ten columns, tabs between them, one line a mark."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence

from qa_tool.domain.issue import PlacedIssue, Severity
from qa_tool.reports.report_format import ReportFormat
from qa_tool.reports.reviewed import Batch, Fate, Judged, Pair, Reviewed

COLUMNS = (
    "system",
    "doc",
    "docSegId",
    "globalSegId",
    "rater",
    "source",
    "target",
    "category",
    "severity",
    "metadata",
)
RATER, NO_ERROR = "emend", "no-error"
_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
# Marot puts the text into its page as it is: what would be a tag there would hide words, or run.
_TAG = re.compile(r"<(/?[A-Za-z!?][^<>]*)>")
_OPEN_TAG = re.compile(r"<(?=[A-Za-z/!?])")
_BREAK = re.compile(r"[\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")


def render(batch: Batch) -> str:
    """Return the table.

    The system "machine" has the issues of the machine's text, "corrected" those still open in the corrected one;
    dismissed ones are no errors and stand nowhere.
    """
    rows: list[Sequence[str]] = [COLUMNS]
    segment = 0
    for article in batch.articles:
        for pair in article.pairs:
            segment += 1
            for system, issues in (("machine", pair.issues), ("corrected", pair.left)):
                rows += _rows(system, article, pair, issues, segment=segment, batch=batch)
    return "".join("\t".join(row) + "\n" for row in rows)


def _rows(
    system: str, article: Reviewed, pair: Pair, issues: Sequence[Judged], *, segment: int, batch: Batch
) -> Iterator[Sequence[str]]:
    machine = system == "machine"
    text, start = (pair.before, pair.span.start) if machine else (pair.after, pair.after_span.start)
    languages = f"{article.article.source_language or 'und'}-{article.article.language}"
    head = (system, _flat(f"{article.name}:{languages}"), str(pair.number + 1), str(segment), RATER, _flat(pair.source))
    common: dict[str, object] = {"timestamp": int(batch.made.timestamp() * 1000), "source_not_seen": not pair.source}
    if machine and pair.changed:
        common["corrected_translation"] = _flat(pair.after)
    counted = [judged for judged in issues if judged.fate is not Fate.DISMISSED]
    if not counted:
        # Marot asks for the length of the marked text of every row.
        yield (*head, _flat(text), NO_ERROR, NO_ERROR, _json(common | {"marked_text": ""}))
    for judged in counted:
        placed = judged.placed
        first, last = max(0, placed.span.start - start), min(len(text), placed.span.end - start)
        marked = f"{_flat(text[:first])}<v>{_flat(text[first:last])}</v>{_flat(text[last:])}"
        about = common | {"note": _flat(f"{placed.issue.message} ({judged.told})")} | _tokens(text, first, last)
        yield (*head, marked, _category(placed), placed.issue.severity.value.capitalize(), _json(about))


def _category(placed: PlacedIssue) -> str:
    """Return the category; that of a critical error says "Non-translation", the one thing that Marot weighs 25."""
    critical = placed.issue.severity is Severity.CRITICAL
    return f"Non-translation/{placed.issue.category}" if critical else placed.issue.category


def _tokens(text: str, start: int, end: int) -> dict[str, object]:
    """Return the marked text, and which tokens of the segment it is; the tokens joined are the segment."""
    tokens = _TOKEN.findall(_flat(text))
    place, inside = 0, []
    for number, token in enumerate(tokens):
        if place < end and start < place + len(token):
            inside.append(number)
        place += len(token)
    spans = [[inside[0], inside[-1]]] if inside else []
    return {"marked_text": _flat(text[start:end]), "target_spans": spans, "segment": {"target_tokens": tokens}}


def _flat(text: str) -> str:
    """Return the text without what would end a cell or look like a mark or a tag; positions stay."""
    return _OPEN_TAG.sub("‹", _TAG.sub(r"‹\1›", _BREAK.sub(" ", text)))


def _json(value: dict[str, object]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


FORMAT = ReportFormat(
    "mqm",
    "MQM marks for Marot",
    ".tsv",
    "A line a mark with the marked words in <v>…</v>, for Google's viewer of MQM evaluations; the machine's text and "
    "the corrected one as two systems.",
    render,
)
