"""Findings become issues: stamped with what the check is, and with the same said twice left out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Sequence
from dataclasses import replace

from qa_tool.checks.check import Check
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Paragraph
from qa_tool.domain.issue import Finding, Issue, issue_key
from qa_tool.domain.said import Said
from qa_tool.domain.span import Span
from qa_tool.text.ends import same_ends
from qa_tool.text.plain import PlainText
from qa_tool.text.varieties import Leaning, respelled


def stamp(check: Check, finding: Finding, start: int, paragraph: Paragraph, facts: Facts) -> Issue:
    """Return the finding as an issue of `paragraph`; its span counts from `start` code points into it."""
    span = finding.span.shifted(start)
    flagged = span.of(paragraph.text)
    return Issue(
        check.id,
        check.category,
        facts.severities.get(check.id) or finding.severity or check.severity,
        check.confidence if finding.confidence is None else finding.confidence,
        span,
        flagged,
        finding.message,
        finding.suggestions,
        finding.evidence,
        finding.term,
        issue_key(check.id, flagged, _sentence_around(span.start, paragraph), finding.term),
        finding.elsewhere,
    )


def settled(issues: Sequence[Issue], of_names: Container[str] = frozenset()) -> tuple[Issue, ...]:
    """Return the issues of one paragraph in order of place, without those that a stronger one makes needless.

    An issue is needless if a stronger one would change the paragraph in the same way, if it doubts the very words
    of which a glossary entry says what should stand there, if it makes no suggestion for words that another of its
    kind mends ("datas", a plural that there is not, and a word of another language), if it speaks of a name for which
    another one has a suggestion, or if its check said so before. `of_names` holds the ids of the checks of names.
    """
    if len(issues) < 2:
        return tuple(issues)
    kept: list[Issue] = []
    said: set[object] = set()
    named: list[Span] = []
    # A capital alone does not make a word of "suburses".
    mended = {(i.span, _kind(i)) for i in issues if i.suggestions and i.suggestions[0].lower() != i.text.lower()}
    for issue in sorted(issues, key=_strength):
        claims = _claims(issue)
        needless = not issue.suggestions and issue.term is None and (issue.span, _kind(issue)) in mended
        if issue.check in of_names:
            needless = needless or any(issue.span.overlaps(span) for span in named)
        if not needless and said.isdisjoint(claims):
            kept.append(issue)
            if issue.check in of_names and issue.suggestions:
                named.append(issue.span)
            said.add(claims[0])
            if issue.term is not None:
                said.add((issue.span, _kind(issue)))
    return tuple(sorted(kept, key=lambda issue: (issue.span, issue.check)))


def spelled_alike(issue: Issue, sides: Leaning) -> Issue:
    """Return an issue that suggests, and says of it, words as they are spelled in the article: cancelled, canceled.

    What the glossary says, and the words that are there already, stay; so does a suggestion that spells them otherwise.
    """
    if not issue.suggestions or issue.term is not None:
        return issue
    here = issue.text.split()
    new = {old: respelled(old, sides, here) for old in issue.suggestions}
    new = {old: changed for old, changed in new.items() if changed not in {old, issue.text}}
    if not new:
        return issue
    suggestions = tuple(dict.fromkeys(new.get(each, each) for each in issue.suggestions))
    evidence = {name: new.get(said, said) for name, said in issue.evidence.items()}
    message = issue.message
    if isinstance(message, Said):
        values = message.values.items()
        message = Said(message.template, {name: new.get(str(value), value) for name, value in values})
    return replace(issue, suggestions=suggestions, evidence=evidence, message=message)


def as_written(issue: Issue, text: str, seen: PlainText) -> Issue:
    """Return the issue of a paragraph that the checks saw otherwise than its `text` is written."""
    span = seen.written(issue.span)
    written = span.of(text)
    suggestions = issue.suggestions
    if len(written) == len(issue.text) and written != issue.text:
        suggestions = tuple(_with_ends_of(written, issue.text, suggestion) for suggestion in suggestions)
    return replace(issue, span=span, text=written, suggestions=suggestions)


def _with_ends_of(written: str, seen: str, suggestion: str) -> str:
    head, tail = same_ends(seen, suggestion)
    return written[:head] + suggestion[head : len(suggestion) - tail] + written[len(written) - tail :]


def _strength(issue: Issue) -> tuple[object, ...]:
    return (issue.term is None, -issue.severity.rank, -issue.confidence, issue.check, issue.span, issue.message)


def _claims(issue: Issue) -> list[object]:
    """Return what must not have been said by a stronger issue."""
    own = _change(issue) if issue.suggestions else (issue.span, issue.check, issue.message)
    return [own] if issue.term is not None else [own, (issue.span, _kind(issue))]


def _kind(issue: Issue) -> str:
    """Return the uppermost name of the MQM category: Terminology, Accuracy, Fluency."""
    return issue.category.partition("/")[0]


def _change(issue: Issue) -> tuple[int, str, str]:
    """Return what the first suggestion changes, cut down to the letters that differ: place, removed, inserted."""
    old, new = issue.text, issue.suggestions[0]
    head, tail = same_ends(old, new)
    return issue.span.start + head, old[head : len(old) - tail], new[head : len(new) - tail]


def _sentence_around(place: int, paragraph: Paragraph) -> str:
    """Return the text of the sentence that holds `place`, or the one before; the paragraph if there is none."""
    number = bisect_right(paragraph.sentences, place, key=lambda sentence: sentence.span.start)
    return paragraph.sentences[number - 1].text if number else paragraph.text
