"""Runs the checks over an article, and after an edit only what can have changed."""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, chain

from qa_tool.checks.asking import Asking
from qa_tool.checks.check import ArticleCheck, Check
from qa_tool.checks.facts import Facts
from qa_tool.checks.foreign import foreign_language
from qa_tool.checks.notes import NoteBook, Notes
from qa_tool.checks.spread import Spread
from qa_tool.checks.stamping import as_written, settled, spelled_alike, stamp
from qa_tool.checks.suspicion import suspicion
from qa_tool.checks.verdicts import Verdicts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Checked, CheckedParagraph, CheckedSentence, FailedCheck, Issue
from qa_tool.domain.placing import by_sentence
from qa_tool.languages.codes import base_of
from qa_tool.text.backticks import code_in
from qa_tool.text.ends import same_ends
from qa_tool.text.varieties import Leaning
from qa_tool.text.words import unseen_inside_words

#: Letters of the paragraphs that are read together: some forty sentences, which take 20 ms.
TOGETHER = 6000


class Cancelled(Exception):  # noqa: N818 - nothing went wrong: the answer is no longer wanted
    """A newer request has overtaken this one."""


class Runner:
    """Checks one article again and again with one set of checks and Facts.

    The answer always equals that of a new Runner. What is remembered: notes on each sentence and paragraph by its
    text, the verdicts of article checks, and the last answer, of which all that did not change is handed out again.
    A runner serves one thread.
    """

    def __init__(self, checks: Iterable[Check], facts: Facts) -> None:
        """Take the checks that are on, fit the languages of `facts`, and need no source article where there is none."""
        self._checks = tuple(checks)
        self._facts = facts
        # By its language, the one for an article that is not in ours.
        self._abroad: dict[str, Runner] = {}
        fitting = tuple(check for check in self._checks if check.id not in facts.off and fits(check, facts))
        self._asking = Asking(facts)
        self._of_names = frozenset(check.id for check in fitting if check.of_names)
        self._by_the_editor = frozenset(check.id for check in fitting if check.by_the_editor)
        self._book = NoteBook(fitting, self._asking)
        across = [check for check in fitting if isinstance(check, ArticleCheck)]
        self._verdicts = tuple(Verdicts(check, place, self._asking) for place, check in enumerate(across))
        self._texts: tuple[str, ...] = ()
        self._notes: list[Notes] = []
        self._starts: list[int] = []
        self._opening: int | None = None
        self._failing = 0
        self._leaning = Leaning()
        self._spread = Spread()
        self._checked = Checked(())

    def check(
        self,
        paragraphs: Sequence[str],
        on_pause: Callable[[], None] | None = None,
        cancelled: Callable[[], bool] | None = None,
    ) -> Checked:
        """Return what is found in the article; a paragraph that is as before is the same object as before.

        `on_pause` is called as often as there are sentences that were not known, before every check of the article as
        a whole and before every paragraph that is shown anew, to give way to others; `cancelled` is asked before each
        few paragraphs that were not known. Cancelled is raised when it says yes; what was found out till then is kept
        for the next time.
        """
        texts = tuple(paragraphs)
        foreign = None if self._facts.is_foreign else foreign_language(texts, self._facts.language)
        if foreign is not None:
            return self._runner_for(foreign).check(texts, on_pause, cancelled)
        head, tail = same_ends(self._texts, texts)
        if head == len(texts) == len(self._texts):
            return self._checked
        pause = on_pause or _go_on
        middle = self._read(texts[head : len(texts) - tail], pause, cancelled or _never)
        old_middle = self._notes[head : len(self._texts) - tail]
        self._failing += sum(1 for notes in middle if notes.failed) - sum(1 for notes in old_middle if notes.failed)
        sides = self._leaning.sides
        for times, those in ((-1, old_middle), (1, middle)):
            for notes in those:
                self._leaning = self._leaning.plus(notes.leaning, times)
        self._texts = texts
        self._notes[head : head + len(old_middle)] = middle
        results = list(self._checked.paragraphs)
        results[head : head + len(old_middle)] = (_NOTHING,) * len(middle)
        touched = self._judge(head, old_middle, middle, pause) | set(range(head, head + len(middle)))
        touched |= self._beside(head, old_middle, middle)
        if self._leaning.sides != sides:
            touched = set(range(len(texts)))
        for number in touched:
            pause()
            results[number] = self._result(number)
        self._checked = Checked(tuple(results), self._failures())
        self._book.forget_all_but(texts)
        return self._checked

    def _runner_for(self, language: str) -> Runner:
        """Return the runner of an article that is in another language: most checks are not made for that."""
        if language not in self._abroad:
            self._abroad = {language: Runner(self._checks, replace(self._facts, language=language, is_foreign=True))}
        return self._abroad[language]

    def _read(
        self, texts: Sequence[str], pause: Callable[[], None], cancelled: Callable[[], bool]
    ) -> tuple[Notes, ...]:
        """Return notes on the paragraphs; those that are not known are read a few at a time."""
        unknown = [text for text in dict.fromkeys(texts) if self._book.known(text) is None]
        for several in _few_together(unknown):
            if cancelled():
                self._book.forget_all_but(texts)
                raise Cancelled
            self._book.read(several, pause)
        return tuple([self._book.notes_on(text) for text in texts])

    def _judge(
        self, first: int, before: Sequence[Notes], after: Sequence[Notes], pause: Callable[[], None]
    ) -> set[int]:
        """Bring everything that spans paragraphs up to date; return the paragraphs that may have to be shown anew."""
        touched: set[int] = set()
        if [len(notes.paragraph.sentences) for notes in before] == [len(notes.paragraph.sentences) for notes in after]:
            for place in sorted({place for notes in (*before, *after) for place in notes.observers()}):
                pause()
                touched |= self._verdicts[place].judge_again(first, before, self._notes, self._starts)
            return touched
        grown = len(after) - len(before)
        counts = [len(notes.paragraph.sentences) for notes in self._notes]
        self._starts = list(accumulate(counts, initial=0))
        for verdicts in self._verdicts:
            pause()
            # Paragraphs before the edit keep their numbers, those after it move on.
            touched |= {number + (grown if number >= first + len(before) else 0) for number in verdicts.paragraphs}
            verdicts.judge_all(self._notes, self._starts)
            touched |= set(verdicts.paragraphs)
        opening = next((number for number, count in enumerate(counts) if count), None)
        touched |= {number for number in (opening, self._opening) if number is not None}
        if self._opening is not None:
            touched.add(self._opening + grown)
        self._opening = opening
        return {number for number in touched if 0 <= number < len(self._notes)}

    def _beside(self, first: int, before: Sequence[Notes], after: Sequence[Notes]) -> set[int]:
        """Return the paragraphs beside the edit with a word that no other sentence has any more, or another has now."""
        gone, come = ([words.different for notes in those for words in notes.words] for those in (before, after))
        moved = self._spread.change(gone, come)
        if not moved:
            return set()
        beside = chain(range(first), range(first + len(after), len(self._notes)))
        return {number for number in beside if self._notes[number].has_any(moved)}

    def _result(self, number: int) -> CheckedParagraph:
        """Return a paragraph with everything said of it: the very object of the last time if nothing changed."""
        notes = self._notes[number]
        verdicts_said = tuple([verdicts.of(number, notes) for verdicts in self._verdicts]) if notes.observed else ()
        sides = self._leaning.sides
        only_here = tuple([self._spread.only_here(words.different) for words in notes.words])
        about_issues = sides if notes.issues or any(verdicts_said) else None
        made_of = (verdicts_said, number == self._opening, only_here, about_issues)
        if notes.last is not None and notes.last[0] == made_of:
            return notes.last[1]
        issues = list(notes.issues)
        for verdicts, findings in zip(self._verdicts, verdicts_said, strict=False):
            issues += [
                stamp(verdicts.check, said, start, notes.paragraph, self._asking.facts) for start, said in findings
            ]
        code = code_in(notes.paragraph.text)
        if code:
            issues = [each for each in issues if not any(each.span.overlaps(span) for span in code)]
        broken = unseen_inside_words(notes.paragraph.text)
        if broken:
            ends, starts = {span.start for span in broken}, {span.end for span in broken}
            issues = [each for each in issues if each.span.end not in ends and each.span.start not in starts]
        if any(sides):
            issues = [each if each.check in self._by_the_editor else spelled_alike(each, sides) for each in issues]
        result = _weighed(notes, settled(issues, self._of_names), only_here, opens=number == self._opening)
        if notes.last is not None and notes.last[1] == result:
            result = notes.last[1]
        notes.last = (made_of, result)
        return result

    def _failures(self) -> tuple[FailedCheck, ...]:
        """Return one failure for each check that failed somewhere, in order of id."""
        failures = [failure for verdicts in self._verdicts for failure in verdicts.failed]
        if self._failing:
            failures += [failure for notes in self._notes for failure in notes.failed]
        by_check: dict[str, FailedCheck] = {}
        for failure in failures:
            by_check[failure.check] = min(by_check.get(failure.check, failure), failure, key=lambda each: each.error)
        return tuple(by_check[check] for check in sorted(by_check))


_NOTHING = CheckedParagraph("", (), ())


def fits(check: Check, facts: Facts) -> bool:
    """Say whether a check is for articles of these languages, and has the source article if it needs one."""
    return (
        (not check.languages or base_of(facts.language) in check.languages)
        and (not check.source_languages or base_of(facts.source_language) in check.source_languages)
        and (not check.needs_source or facts.source_text is not None)
    )


def _weighed(
    notes: Notes, issues: tuple[Issue, ...], only_here: Sequence[Container[str]], *, opens: bool
) -> CheckedParagraph:
    """Return the checked paragraph, each sentence with its suspicion."""
    inside = by_sentence(notes.paragraph.sentences, issues)
    sentences = []
    of_each = zip(notes.paragraph.sentences, notes.words, only_here, strict=True)
    for number, (sentence, words, new) in enumerate(of_each):
        leads = opens and number == 0
        doubt, reasons = suspicion(sentence, words, inside.get(number, ()), leads=leads, only_here=new)
        sentences.append(CheckedSentence(sentence, doubt, reasons))
    if notes.text != notes.paragraph.text:
        issues = tuple([as_written(issue, notes.text, notes.seen) for issue in issues])
        spans = [notes.seen.written(each.sentence.span) for each in sentences]
        sentences = [
            replace(each, sentence=Sentence(span.of(notes.text), span))
            for each, span in zip(sentences, spans, strict=True)
        ]
    return CheckedParagraph(notes.text, tuple(sentences), issues)


def _few_together(texts: Iterable[str]) -> Iterator[list[str]]:
    """Yield texts in order, as many together as have TOGETHER letters."""
    several: list[str] = []
    letters = 0
    for text in texts:
        several.append(text)
        letters += len(text)
        if letters >= TOGETHER:
            yield several
            several, letters = [], 0
    if several:
        yield several


def _go_on() -> None:
    """Pause for nobody."""


def _never() -> bool:
    return False
