"""Checks articles one after the other, or in several processes."""

from __future__ import annotations

import argparse
import copyreg
import gc
import os
import sys
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Runner
from qa_tool.checks.tuning import tuned
from qa_tool.cli.commands import OBJECTS_BETWEEN_COLLECTIONS
from qa_tool.cli.inputs import article_of, decisions_of, profile_of, terms_of
from qa_tool.cli.progress import Progress
from qa_tool.domain.article import Article
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Checked, Issue
from qa_tool.glossary.known_names import retired_keys
from qa_tool.names.book import FormBook
from qa_tool.names.finder import NameFinder
from qa_tool.reports.result import CheckResult, NameLine
from qa_tool.storage.location import cache_folder
from qa_tool.text.files import is_file

if TYPE_CHECKING:
    # For their names only.
    from qa_tool.outside.reader import SecondReader
    from qa_tool.review.names import NameRow

# A process pays for its start where it has some 15,000 words to check.
_BYTES_WORTH_A_PROCESS = 100_000


def _read_only(values: dict[object, object]) -> MappingProxyType[object, object]:
    return MappingProxyType(values)


# Terms and issues hold read-only mappings, which Python does not send to other processes by itself.
copyreg.pickle(MappingProxyType, lambda mapping: (_read_only, (dict(mapping),)))


class Checker:
    """Checks articles with one set of options; keeps what articles of one source language share."""

    def __init__(self, options: argparse.Namespace, *, with_names: bool) -> None:
        """Read the terms; EmendError where they or the checks asked for cannot be had."""
        self.options = options
        self.with_names = with_names
        only = _split(getattr(options, "checks", None))
        if getattr(options, "checks", None) is not None and not only:
            raise EmendError("--checks names no check.", "“python main.py checks” lists the ones there are.")
        without = _split(getattr(options, "without", None))
        self._checks = catalogue.select(only, without)
        if not self._checks:
            raise EmendError("No check is left to be made.", "Name fewer with --without.")
        self._profile = profile_of(options)
        # Checks that are named speak, whatever the profile says.
        self._named = frozenset(check.id for check in self._checks) if only else frozenset()
        terms = terms_of(options, self._profile)
        self._decisions = () if getattr(options, "dismissed", False) else decisions_of(options)
        self._kept_in = cache_folder()
        self._book = FormBook(terms, self._kept_in)
        self._retired = retired_keys(terms)
        self._finders: dict[str | None, NameFinder] = {}
        self._readers = _second_readers(options)
        # What is loaded by now stays until the end: the collector need not look at it at all.
        gc.freeze()

    def check(self, name: str) -> CheckResult:
        """Read and check one article; EmendError where it cannot be read."""
        article = article_of(name, self.options, self._profile.source_language)
        facts = self._facts(article)
        lines = article.text.split("\n")
        checked = Runner(self._checks, facts).check(lines)
        for reader in tuple(self._readers):
            checked = self._with_remarks(reader, checked, facts)
        if self._decisions:
            # Five modules that hardly a check in the terminal needs.
            from qa_tool.review.marks import Closed, marks_of
            from qa_tool.review.without_closed import without_closed

            checked = without_closed(checked, marks_of(checked.paragraphs, Closed(self._decisions, article.key)))
        listed = _names_of(lines, facts) if self.with_names else ()
        return CheckResult(name, article, checked, listed)

    def finder_for(self, article: Article) -> NameFinder:
        """Return what the terms of the glossary are found with in an article."""
        return self._facts(article).names

    def _with_remarks(self, reader: SecondReader, checked: Checked, facts: Facts) -> Checked:
        """Add what a second reader says; where it fails, say so once and go on without."""
        from qa_tool.outside.joining import Joining

        remarks: dict[str, tuple[Issue, ...]] = {}
        texts = [paragraph.text for paragraph in checked.paragraphs]
        try:
            remarks.update(reader.read(texts, facts.names, facts.language))
        except EmendError as error:
            print(error, file=sys.stderr)
            self._readers.remove(reader)
        return Joining().joined(checked, remarks)

    def _facts(self, article: Article) -> Facts:
        code = article.source_language
        if code not in self._finders:
            self._finders[code] = NameFinder(self._book, code)
        finder = self._finders[code]
        facts = Facts(
            article.language,
            code,
            article.source_text,
            finder,
            self._retired,
            kept_in=self._kept_in,
            by_line=article.is_by_line,
        )
        facts = tuned(facts, self._profile, self._checks)
        return replace(facts, off=facts.off - self._named) if facts.off & self._named else facts


def check_all(
    paths: Sequence[str], options: argparse.Namespace, *, with_names: bool
) -> Iterator[CheckResult | EmendError]:
    """Yield the result of each article in order, or the error that says why there is none."""
    checker = Checker(options, with_names=with_names)
    jobs = min(getattr(options, "jobs", None) or _worthwhile_jobs(paths), len(paths))
    if getattr(options, "languagetool", None) or getattr(options, "harper", None):
        # They do not get faster by being asked more at once, and what they fail at is said once.
        jobs = 1
    bar = Progress(len(paths))
    for result in _in_processes(paths, checker, jobs) if jobs > 1 else (_attempt(checker, path) for path in paths):
        yield result
        bar.step()
    bar.clear()


def _worthwhile_jobs(paths: Sequence[str]) -> int:
    """Return in how many processes so much text is checked soonest: one a core, each with enough to do."""
    size = sum(path.stat().st_size for path in map(Path, paths) if is_file(path))
    return max(1, min(os.cpu_count() or 1, size // _BYTES_WORTH_A_PROCESS))


def _in_processes(paths: Sequence[str], checker: Checker, jobs: int) -> Iterator[CheckResult | EmendError]:
    # Takes 30 ms to import.
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    # On Linux a process begins as a copy of this one, and what the first article needed is there; elsewhere each
    # process makes a checker of its own.
    yield _attempt(checker, paths[0])
    _Process.checker = checker
    context = multiprocessing.get_context("fork" if sys.platform == "linux" else None)
    with ProcessPoolExecutor(jobs - 1, context, _start, (checker.options, checker.with_names)) as pool:
        theirs = deque((pool.submit(_in_process, path), path) for path in paths[1:])
        # The others begin in front and this one at the end: articles side by side, which are often of one matter and
        # hold the same words, are checked by the same process.
        own: list[CheckResult | EmendError] = []
        while theirs and theirs[-1][0].cancel():
            own.append(_attempt(checker, theirs.pop()[1]))
            while theirs and theirs[0][0].done():
                yield theirs.popleft()[0].result()
        for future, _ in theirs:
            yield future.result()
        yield from reversed(own)


def _attempt(checker: Checker, path: str) -> CheckResult | EmendError:
    try:
        return checker.check(path)
    except EmendError as error:
        return error


class _Process:
    """The checker of a worker process: inherited, or made by the pool's initializer, the only way a pool has."""

    checker: Checker | None = None


def _start(options: argparse.Namespace, with_names: bool) -> None:
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    _Process.checker = _Process.checker or Checker(options, with_names=with_names)


def _in_process(path: str) -> CheckResult | EmendError:
    if _Process.checker is None:
        raise RuntimeError("this is no process of the pool")
    return _attempt(_Process.checker, path)


def _second_readers(options: argparse.Namespace) -> list[SecondReader]:
    """Return the readers that the options name; EmendError where one is not on this computer."""
    server, program = getattr(options, "languagetool", None), getattr(options, "harper", None)
    if not (server or program):
        return []
    # 30 ms to import, and seldom needed.
    from qa_tool.outside.address import address
    from qa_tool.outside.harper import Harper
    from qa_tool.outside.languagetool import LanguageTool
    from qa_tool.outside.reader import SecondReader

    sources = [*((LanguageTool(address(server)),) if server else ()), *((Harper(program),) if program else ())]
    return [SecondReader(source) for source in sources]


def _split(given: str | None) -> list[str]:
    return [part.strip() for part in given.split(",") if part.strip()] if given else []


def _names_of(lines: Sequence[str], facts: Facts) -> tuple[NameLine, ...]:
    from qa_tool.review.names import names

    return tuple(map(_name_line, names(lines, facts)))


def _name_line(row: NameRow) -> NameLine:
    return NameLine(row.form, row.count, row.term.canonical if row.term else None, row.status, row.spans)
