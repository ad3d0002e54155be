"""Runs the checks over an article, and after an edit only what can have changed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from qa_tool.checks.check import ArticleCheck, Check, Observation, ParagraphCheck, Seen, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.suspicion import suspicion
from qa_tool.domain.article import Paragraph, Sentence
from qa_tool.domain.issue import (
    Checked,
    CheckedParagraph,
    CheckedSentence,
    FailedCheck,
    Finding,
    Issue,
    Severity,
    issue_key,
)
from qa_tool.domain.span import Span
from qa_tool.text.sentences import paragraph as parse

LOG = logging.getLogger(__name__)

#: The memos may hold this many times what the article holds before what it no longer uses is dropped.
SPARE = 4


class Cancelled(Exception):  # noqa: N818 - not an error: the answer is no longer wanted
    """A newer request has overtaken this one."""


G = TypeVar("G")
T = TypeVar("T")
Placed = tuple[Check, Finding]
#: (index of the observation within its paragraph, what the check says of it)
Verdicts = tuple[tuple[int, Finding], ...]


@dataclass(frozen=True, slots=True)
class _SentenceNotes:
    """What the checks say of a sentence by itself."""

    findings: tuple[Placed, ...]
    observed: tuple[tuple[Observation, ...], ...]
    failed: tuple[FailedCheck, ...]


@dataclass(frozen=True, slots=True)
class _Notes:
    """What the checks say of a paragraph by itself; `observed` has a row an article check."""

    paragraph: Paragraph
    findings: tuple[Placed, ...]
    observed: tuple[tuple[tuple[int, Observation], ...], ...]
    values: tuple[tuple[object, ...], ...]
    failed: tuple[FailedCheck, ...]


class Runner:
    """Checks one article again and again with one set of checks and Facts.

    It remembers what it said of every sentence and paragraph and where the last text differs from the next, so
    the answer to an edit costs what the edit touched. The answer always equals that of a new Runner.
    """

    def __init__(self, checks: Iterable[Check], facts: Facts) -> None:
        """Take those checks that fit the language of the article and of its source."""
        fitting = tuple(check for check in checks if fits(check, facts))
        self._facts = facts
        self._sentence_checks = tuple(c for c in fitting if isinstance(c, SentenceCheck))
        self._paragraph_checks = tuple(c for c in fitting if isinstance(c, ParagraphCheck))
        self._article_checks = tuple(c for c in fitting if isinstance(c, ArticleCheck))
        self._sentences: dict[str, _SentenceNotes] = {}
        self._paragraphs: dict[str, _Notes] = {}
        self._logged: set[str] = set()
        self._texts: tuple[str, ...] = ()
        self._notes: list[_Notes] = []
        self._verdicts: list[list[Verdicts]] = [[] for _ in self._article_checks]
        self._judging_failed: list[FailedCheck | None] = [None for _ in self._article_checks]
        self._results: list[CheckedParagraph] = []
        self._leader: int | None = None

    def check(
        self,
        paragraphs: Sequence[str],
        *,
        on_pause: Callable[[], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Checked:
        """Return what is found in these paragraphs; those that did not change are the same objects as before.

        `on_pause` is called after every paragraph that was not known; `cancelled` is asked before each, and
        Cancelled raised where it says so.
        """
        texts = tuple(paragraphs)
        head, tail = changed_middle(self._texts, texts)
        fresh = []
        for text in texts[head : len(texts) - tail]:
            if text not in self._paragraphs:
                if cancelled is not None and cancelled():
                    raise Cancelled
                self._paragraphs[text] = self._read(text)
                if on_pause is not None:
                    on_pause()
            fresh.append(self._paragraphs[text])
        stale = self._notes[head : len(self._notes) - tail]
        self._notes[head : len(self._notes) - tail] = fresh
        self._texts = texts
        touched = set(range(head, head + len(fresh)))
        for number, check in enumerate(self._article_checks):
            touched |= self._judge_again(number, check, stale, fresh, head)
        self._results[head : head + len(stale)] = [_UNKNOWN] * len(fresh)
        touched |= self._new_leader()
        for index in touched:
            self._results[index] = self._result(index)
        self._forget_unused()
        return Checked(tuple(self._results), self._failures())

    # a paragraph by itself

    def _read(self, text: str) -> _Notes:
        paragraph = parse(text, self._facts.language)
        findings: list[Placed] = []
        failed: list[FailedCheck] = []
        observed: list[list[tuple[int, Observation]]] = [[] for _ in self._article_checks]
        for index, sentence in enumerate(paragraph.sentences):
            notes = self._sentences.get(sentence.text)
            if notes is None:
                notes = self._sentences[sentence.text] = self._read_sentence(sentence)
            start = sentence.span.start
            findings += [(check, _moved(finding, start)) for check, finding in notes.findings]
            failed += notes.failed
            for row, seen in zip(observed, notes.observed, strict=True):
                row += [(index, observation) for observation in seen]
        for check in self._paragraph_checks:
            findings += [(check, f) for f in self._safely(check, check.find, paragraph, failed)]
        values = tuple(
            (len(paragraph.sentences), *((i, o.value, _text_of(paragraph, i, o)) for i, o in row)) for row in observed
        )
        return _Notes(paragraph, tuple(findings), tuple(map(tuple, observed)), values, tuple(dict.fromkeys(failed)))

    def _read_sentence(self, sentence: Sentence) -> _SentenceNotes:
        # The notes hold for this text wherever it stands, so the checks see it at the start of a paragraph of its own.
        alone = Sentence(sentence.text, Span(0, len(sentence.text)))
        findings: list[Placed] = []
        failed: list[FailedCheck] = []
        for check in self._sentence_checks:
            findings += [(check, f) for f in self._safely(check, check.find, alone, failed)]
        observed = tuple(tuple(self._safely(check, check.observe, alone, failed)) for check in self._article_checks)
        return _SentenceNotes(tuple(findings), observed, tuple(failed))

    def _safely(
        self, check: Check, ask: Callable[[G, Facts], Iterable[T]], given: G, failed: list[FailedCheck]
    ) -> Iterable[T]:
        """Return what a check says; one that raises is logged once, noted and left out."""
        try:
            return list(ask(given, self._facts))
        except Exception as error:  # noqa: BLE001 - one broken check must not silence the others
            failed.append(self._failure(check, error))
            return ()

    def _failure(self, check: Check, error: Exception) -> FailedCheck:
        if check.id not in self._logged:
            self._logged.add(check.id)
            LOG.warning("the check %s failed and is left out", check.id, exc_info=error)
        return FailedCheck(check.id, f"{type(error).__name__}: {error}")

    # the article as a whole

    def _judge_again(
        self, number: int, check: ArticleCheck, stale: Sequence[_Notes], fresh: Sequence[_Notes], head: int
    ) -> set[int]:
        """Bring the verdicts of a check up to date; return the paragraphs whose verdicts changed."""
        verdicts = self._verdicts[number]
        if [n.values[number] for n in stale] == [n.values[number] for n in fresh]:
            return set()
        before = verdicts[:head] + [()] * len(fresh) + verdicts[head + len(stale) :]
        after = self._judge(number, check)
        self._verdicts[number] = after
        return {index for index, (old, new) in enumerate(zip(before, after, strict=True)) if old != new}

    def _judge(self, number: int, check: ArticleCheck) -> list[Verdicts]:
        seen: list[Seen] = []
        origin: list[tuple[int, int]] = []
        first = 0
        for index, notes in enumerate(self._notes):
            for place, (sentence, observation) in enumerate(notes.observed[number]):
                text = _text_of(notes.paragraph, sentence, observation)
                seen.append(Seen(first + sentence, observation.value, text))
                origin.append((index, place))
            first += len(notes.paragraph.sentences)
        found: list[list[tuple[int, Finding]]] = [[] for _ in self._notes]
        self._judging_failed[number] = None
        try:
            for place, finding in check.judge(seen, self._facts):
                index, within = origin[place]
                found[index].append((within, finding))
        except Exception as error:  # noqa: BLE001 - one broken check must not silence the others
            self._judging_failed[number] = self._failure(check, error)
            return [() for _ in self._notes]
        return [tuple(each) for each in found]

    def _new_leader(self) -> set[int]:
        """Return the paragraphs to be weighed again because another one now opens the article."""
        leader = next((i for i, text in enumerate(self._texts) if text and not text.isspace()), None)
        if leader == self._leader:
            return set()
        touched = {i for i in (leader, self._leader) if i is not None and i < len(self._results)}
        self._leader = leader
        return touched

    def _failures(self) -> tuple[FailedCheck, ...]:
        if not self._logged:
            return ()
        said = [f for notes in self._notes for f in notes.failed] + [f for f in self._judging_failed if f]
        return tuple({f.check: f for f in said}.values())

    # the answer

    def _result(self, index: int) -> CheckedParagraph:
        notes = self._notes[index]
        placed = list(notes.findings)
        for number, check in enumerate(self._article_checks):
            for within, finding in self._verdicts[number][index]:
                which, observation = notes.observed[number][within]
                start = notes.paragraph.sentences[which].span.start + observation.span.start
                placed.append((check, _moved(finding, start)))
        issues = tuple(_stamp(check, finding, notes.paragraph) for check, finding in _settled(placed))
        sentences = []
        for order, sentence in enumerate(notes.paragraph.sentences):
            inside = [i for i in issues if i.span.overlaps(sentence.span)]
            value, reasons = suspicion(sentence, inside, leads=order == 0 and index == self._leader)
            sentences.append(CheckedSentence(sentence, value, reasons))
        return CheckedParagraph(notes.paragraph.text, tuple(sentences), issues)

    def _forget_unused(self) -> None:
        used = len(self._texts) + 256
        if len(self._paragraphs) > SPARE * used:
            keep = set(self._texts)
            self._paragraphs = {text: notes for text, notes in self._paragraphs.items() if text in keep}
        if len(self._sentences) > SPARE * SPARE * used:
            keep = {s.text for notes in self._notes for s in notes.paragraph.sentences}
            self._sentences = {text: notes for text, notes in self._sentences.items() if text in keep}


_UNKNOWN = CheckedParagraph("", (), ())


def fits(check: Check, facts: Facts) -> bool:
    """Say whether a check has anything to say about an article of these languages."""
    return (
        (not check.languages or facts.language in check.languages)
        and (not check.source_languages or facts.source_language in check.source_languages)
        and (not check.needs_source or facts.source_text is not None)
    )


def changed_middle(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[int, int]:
    """Return how many items two tuples share at the start, and how many of the rest at the end.

    Slices of tuples compare at C speed, and identical items without a look at their letters.
    """
    most = min(len(old), len(new))
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if old[low:middle] == new[low:middle]:
            low = middle
        else:
            high = middle - 1
    head = low
    low, high = 0, most - head
    while low < high:
        middle = (low + high + 1) // 2
        if old[len(old) - middle : len(old) - low] == new[len(new) - middle : len(new) - low]:
            low = middle
        else:
            high = middle - 1
    return head, low


def _moved(finding: Finding, by: int) -> Finding:
    if by == 0:
        return finding
    return Finding(
        finding.span.shifted(by),
        finding.message,
        finding.suggestions,
        finding.evidence,
        finding.severity,
        finding.confidence,
        finding.term,
    )


def _text_of(paragraph: Paragraph, sentence: int, observation: Observation) -> str:
    return observation.span.of(paragraph.sentences[sentence].text)


def _settled(placed: Sequence[Placed]) -> list[Placed]:
    """Return findings in order of place, without one that says the same of the same words as a surer one."""
    kept: list[Placed] = []
    surest = sorted(placed, key=lambda p: (-_severity(p).rank, -_confidence(p), p[0].id, p[1].span))
    for check, finding in surest:
        if not any(
            other.span == finding.span and other.suggestions[:1] == finding.suggestions[:1] for _, other in kept
        ):
            kept.append((check, finding))
    return sorted(kept, key=lambda p: (p[1].span, p[0].id))


def _severity(placed: Placed) -> Severity:
    check, finding = placed
    return finding.severity or check.severity


def _confidence(placed: Placed) -> float:
    check, finding = placed
    return check.confidence if finding.confidence is None else finding.confidence


def _stamp(check: Check, finding: Finding, paragraph: Paragraph) -> Issue:
    flagged = finding.span.of(paragraph.text)
    sentence = next(
        (s.text for s in paragraph.sentences if s.span.start <= finding.span.start < s.span.end), paragraph.text
    )
    return Issue(
        check.id,
        check.category,
        _severity((check, finding)),
        _confidence((check, finding)),
        finding.span,
        flagged,
        finding.message,
        finding.suggestions,
        finding.evidence,
        finding.term,
        issue_key(check.id, flagged, sentence, finding.term),
    )
