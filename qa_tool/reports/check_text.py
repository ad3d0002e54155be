"""The report of a check for people: each sentence with what is flagged in it, why, and what to put instead."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from qa_tool.domain.issue import PlacedIssue, Severity
from qa_tool.domain.span import Span
from qa_tool.reports.result import CheckResult
from qa_tool.reports.score import count_by_severity, mqm_per_1000_words
from qa_tool.text.lines import visible

_RESET, _BOLD, _DIM = "\x1b[0m", "\x1b[1m", "\x1b[2m"
_COLOURS = {Severity.CRITICAL: "\x1b[31m", Severity.MAJOR: "\x1b[33m", Severity.MINOR: "\x1b[36m"}
_SIGNS = {Severity.CRITICAL: "!!", Severity.MAJOR: "! ", Severity.MINOR: "- "}


@dataclass(frozen=True, slots=True)
class _Ink:
    """Colours for a terminal, or none."""

    colour: bool

    def put(self, text: str, *codes: str) -> str:
        return f"{''.join(codes)}{text}{_RESET}" if self.colour and text else text


def render(results: Iterable[CheckResult], *, colour: bool = False) -> str:
    """Return the report of all articles; flagged words stand in [brackets], and in colour where that is wanted."""
    ink = _Ink(colour)
    return "\n".join(_article(result, ink) for result in results)


def _article(result: CheckResult, ink: _Ink) -> str:
    lines = [ink.put(visible(f"{result.name}: {result.article.title}"), _BOLD), _summary(result), ""]
    homes = {p.fingerprint: s.span for s in reversed(result.sentences) for p in result.issues_of(s)}

    def home(placed: PlacedIssue) -> Span:
        return homes.get(placed.fingerprint, placed.span)

    for span, group in groupby(result.issues, key=home):
        inside = list(group)
        lines.append(f"Paragraph {inside[0].paragraph + 1}: {_marked(result.article.text, span, inside, ink)}")
        lines += [line for placed in inside for line in _issue(placed, ink)]
        lines.append("")
    if not result.issues:
        lines += ["Nothing was flagged.", ""]
    lines += [f"The check {failed.check} failed and was left out: {failed.error}" for failed in result.checked.failed]
    return "\n".join(lines)


def _summary(result: CheckResult) -> str:
    issues = [placed.issue for placed in result.issues]
    counts = count_by_severity(issues)
    article = result.article
    guess = " (a guess)" if article.source_language and article.source_language_is_guess else ""
    source = f"from {article.source_language}{guess}" if article.source_language else "source language not known"
    found = ", ".join(f"{counts[s]} {s}" for s in reversed(list(Severity)) if counts[s]) or "no issues"
    score = mqm_per_1000_words(issues, result.words)
    words = "word" if result.words == 1 else "words"
    return f"{result.words:,} {words}, {source}: {found}; {score:.1f} penalty points per 1,000 words"


def _marked(text: str, span: Span, issues: Sequence[PlacedIssue], ink: _Ink) -> str:
    start = min(span.start, *(p.span.start for p in issues))
    end = max(span.end, *(p.span.end for p in issues))
    out, at = [], start
    for placed in issues:
        if placed.span.start < at:
            continue
        out.append(_in_line(text[at : placed.span.start]))
        out.append(ink.put(f"[{_in_line(placed.span.of(text))}]", _COLOURS[placed.issue.severity]))
        at = placed.span.end
    out.append(_in_line(text[at:end]))
    return "".join(out)


def _in_line(text: str) -> str:
    """Return a part of the article as it may stand in a terminal, whose colours are ours alone."""
    return visible(text.replace("\n", " "))


def _issue(placed: PlacedIssue, ink: _Ink) -> list[str]:
    issue = placed.issue
    sign = ink.put(f"  {_SIGNS[issue.severity]} {issue.severity}", _COLOURS[issue.severity])
    lines = [f"{sign}: {visible(issue.message)} {ink.put(f'({issue.check})', _DIM)}"]
    if issue.suggestions:
        offered = " | ".join(suggestion or "(delete)" for suggestion in issue.suggestions)
        lines.append(f"     instead of “{visible(issue.text)}”: {ink.put(visible(offered), _BOLD)}")
    return lines
