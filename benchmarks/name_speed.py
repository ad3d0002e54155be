"""Speed of names: a query, and texts next to rapidfuzz and translate-toolkit, with many terms, with a term added."""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from name_bench import SCORER, scorer
from newstext import paragraphs
from rapidfuzz import fuzz, process

from qa_tool.domain.term import Term, TermKind
from qa_tool.names.book import FormBook
from qa_tool.names.finder import NameFinder
from qa_tool.names.matcher import NameMatcher
from qa_tool.names.spans import names_in
from qa_tool.review.library import Library
from qa_tool.storage.database import Database

_WORDS = 100_000
_TERMS = 10_000
_TRIES = 5
_BATCH = 64
_CUTOFF = 80
# So many words of text are enough for translate-toolkit: some 2,500 words a second.
_FEW_WORDS = 5_000
# WRatio takes 15 ms for a run among 10,000 names: these are enough for it.
_FEW_RUNS = 200
# One in so many terms stands in the text.
_REALLY_THERE = 20
# Share of the names that are changed for others in the hard text: real texts of a year hold more names than a sample.
_CHANGED = 0.4
# What single queries are timed with: languages and numbers of names.
_ASKED, _SIZES = ("ko", "ru"), (100, 1_000, 10_000)
_SYLLABLES = "ba de ki lo mu na ro si ta ve zhu gra sto len mar chi dov er in os".split()  # noqa: SIM905
_MADE_UP = [(a + b + c).title() for a in _SYLLABLES for b in _SYLLABLES[:6] for c in _SYLLABLES[:3]]


def query_lines() -> Iterator[str]:
    """Yield what a query takes of the processor, each word once: half of them one by one, the others all at once."""
    bench = scorer()
    if bench is None:
        return
    folder = SCORER.parent / "data"
    news = [row["token"] for row in bench.read(folder / "negatives_dev.tsv")]
    options = argparse.Namespace(data=str(folder), set="all", split="dev", kinds=[], max_queries=3000)
    for language in _ASKED:
        for size in _SIZES:
            names, pairs = bench.glossaries(language, size, options)[0]
            words = [*(variant for variant, _, _ in pairs), *news]
            random.Random(size).shuffle(words)
            some, others = words[::2], words[1::2]
            matcher = NameMatcher(names, language)
            # What is loaded only when something is near, or many are asked about, is not counted.
            matcher.match_many(["Zaporiza", "Prigozin", *_MADE_UP])
            one_by_one = _seconds(lambda: [matcher.match(word) for word in some]) / len(some)  # noqa: B023  # at once
            at_once = _seconds(lambda: matcher.match_many(others)) / len(others)  # noqa: B023
            target = " (target: at most 150)" if size == max(_SIZES) else ""
            yield (
                f"- {language}, {size:,} names: {one_by_one * 1e6:.0f} µs a query one by one,"
                f" {at_once * 1e6:.0f} all at once{target}"
            )


def throughput_lines() -> Iterator[str]:
    """Yield words a second with 10,000 terms on one core, as ratios to rapidfuzz and to translate-toolkit."""
    lines, kind = paragraphs(_WORDS)
    lines = [line for line in lines if line]
    pool, strange = _pools()
    names = _full_names(_TERMS, lines, pool)
    terms = _terms(names)
    for about, text in (
        (kind, lines),
        (f"{kind}, {_CHANGED:.0%} of the names changed for others", _hard(lines, strange)),
    ):
        words = _words(text)
        finder = NameFinder(terms, "zh")
        finder.find("Then Prigozin spoke in Zaporiza.")
        first, again = (words / _find_seconds(finder, text) for _ in range(2))
        runs = [name.text for line in text for name in names_in(line)]
        once = list(dict.fromkeys(runs))
        fuzzy = {
            "": _cdist_seconds(runs, names, None),
            f" with a cutoff of {_CUTOFF}": _cdist_seconds(runs, names, _CUTOFF),
            f" with a cutoff of {_CUTOFF}, every run once": _cdist_seconds(once, names, _CUTOFF),
            ", WRatio instead of ratio": _cdist_seconds(runs[:_FEW_RUNS], names, None, fuzz.WRatio)
            * len(runs)
            / len(runs[:_FEW_RUNS]),
        }
        yield f"{words:,} words of {about}; {len(runs):,} runs of capitals, {len(once):,} different; {_TERMS:,} terms"
        yield f"- Emend: {first:,.0f} words/s the first time, {again:,.0f} the second"
        for how, took in fuzzy.items():
            target = "" if how else " (target: at least 20)"
            yield f"- rapidfuzz cdist{how}: {words / took:,.0f} words/s, ratio {first * took / words:.1f}{target}"
        toolkit = _toolkit(names, text)
        if toolkit is None:
            yield "- translate-toolkit is not installed: pip install -e .[bench]"
        else:
            yield f"- translate-toolkit: {toolkit:,.0f} words/s, ratio {first / toolkit:,.0f} (target: at least 100)"


def scaling_lines(*, million: bool) -> Iterator[str]:
    """Yield how time grows with the terms, what opening an index costs and how soon an added term is live."""
    lines = [line for line in paragraphs(_WORDS)[0] if line]
    pool, strange = _pools()
    hard = _hard(lines, strange)
    took: dict[int, tuple[float, float]] = {}
    for size in (1_000, 100_000, *((1_000_000,) if million else ())):
        terms = _terms(_full_names(size, lines, pool))
        with TemporaryDirectory() as folder:
            built = _seconds(lambda: FormBook(terms, Path(folder)))  # noqa: B023  # called at once
            opened = min(_seconds(lambda: FormBook(terms, Path(folder))) for _ in range(_TRIES))  # noqa: B023
            finder = NameFinder(FormBook(terms, Path(folder)), "zh")
            # What is loaded only when something is near is not counted.
            finder.find("Then Prigozin spoke.")
            plain, changed = (_find_seconds(finder, text) for text in (lines, hard))
        took[size] = plain, changed
        yield (
            f"- {size:,} terms: index built and written in {built:.2f} s, opened in {opened * 1000:,.1f} ms,"
            f" {opened / built:.1%} of that (target: at most 5 %)"
        )
        yield f"- {_words(lines):,} words checked in {plain:.2f} s, with changed names in {changed:.2f} s"
        if size == 100_000:
            growths = [many / few for many, few in zip(took[size], took[1_000], strict=True)]
            yield f"- check with 100,000 to 1,000 terms: {growths[0]:.2f}, {growths[1]:.2f} (target: at most 2.5)"
            yield f"- a term added to {size:,} is live after {_added(terms) * 1000:,.0f} ms (target: at most 50)"


def _find_seconds(finder: NameFinder, lines: Sequence[str]) -> float:
    return _seconds(lambda: [finder.find(line) for line in lines])


def _added(terms: Sequence[Term]) -> float:
    """Return how long it takes until the open article is checked with a term that was stored."""
    with TemporaryDirectory() as folder:
        library = Library(Database.open(f"sqlite:///{folder}/emend.sqlite"), kept_in=Path(folder, "cache"))
        library.glossary.import_terms(terms, "many", "benchmark")
        opened = library.open_text("Then Quintorzhevsky spoke.")
        article = replace(opened.session.article, source_language="zh")

        def add() -> None:
            library.glossary.add(Term("Quintorzhevsky", kind=TermKind.PERSON))
            if not library.facts_for(article).names.find(article.text):
                raise AssertionError("the added term is not found")

        library.facts_for(article)
        took = min(_seconds(add) for _ in range(_TRIES))
        library.close()
    return took


def _seconds(act: Callable[[], object]) -> float:
    start = time.process_time()
    act()
    return time.process_time() - start


def _cdist_seconds(
    runs: Sequence[str], names: Sequence[str], cutoff: int | None, by: Callable[..., float] = fuzz.ratio
) -> float:
    def compare() -> None:
        for start in range(0, len(runs), _BATCH):
            batch = runs[start : start + _BATCH]
            process.cdist(batch, names, scorer=by, score_cutoff=cutoff, workers=1)

    return _seconds(compare)


def _toolkit(names: Sequence[str], lines: Sequence[str]) -> float | None:
    try:
        match: Any = import_module("translate.search.match")
        base: Any = import_module("translate.storage.base")
    except ImportError:
        return None
    store = base.TranslationStore()
    for name in names:
        unit = base.TranslationUnit(name)
        unit.target = name
        store.units.append(unit)
    matcher = match.terminologymatcher(store)
    few, words = [], 0
    for line in lines:
        few.append(line)
        words += len(line.split())
        if words >= _FEW_WORDS:
            break
    return words / _seconds(lambda: [matcher.matches(line) for line in few])


def _pools() -> tuple[list[str], list[str]]:
    """Return single names for terms, and others for the text; real ones where ../shared is there."""
    bench = scorer()
    if bench is None:
        names = {(a + b + c).title() for a in _SYLLABLES for b in _SYLLABLES for c in _SYLLABLES}
    else:
        files = [SCORER.parent / "data" / f"glossary_{code}.tsv" for code in ("zh", "ru", "ar")]
        names = {row["canonical"] for file in files for row in bench.read(file) if row["canonical"].isalpha()}
    ordered = sorted(names)
    return ordered[::2], ordered[1::2]


def _full_names(count: int, lines: Sequence[str], pool: Sequence[str]) -> list[str]:
    chance = random.Random(count)
    there = dict.fromkeys(name.text for line in lines for name in names_in(line) if " " in name.text)
    names = dict.fromkeys(list(there)[: count // _REALLY_THERE])
    while len(names) < count:
        names[f"{chance.choice(pool)} {chance.choice(pool)}"] = None
    return list(names)


def _terms(names: Sequence[str]) -> tuple[Term, ...]:
    return tuple(Term(name, kind=TermKind.PERSON) for name in names)


def _hard(lines: Sequence[str], pool: Sequence[str]) -> list[str]:
    chance = random.Random(3)
    changed = []
    for line in lines:
        for name in reversed(names_in(line)):
            if chance.random() < _CHANGED:
                # A few names are frequent, most are rare.
                other = pool[int(len(pool) * chance.random() ** 3)]
                line = line[: name.span.start] + other + line[name.span.end :]  # noqa: PLW2901
        changed.append(line)
    return changed


def _words(lines: Sequence[str]) -> int:
    return sum(len(line.split()) for line in lines)
