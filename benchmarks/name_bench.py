"""Recall of matchers at fixed rates of false alarms, by the pairs, texts and rules of bench_names.py."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.util import module_from_spec, spec_from_file_location
from types import ModuleType

from name_baselines import Answer, Factory, baselines
from newstext import ROOT

from qa_tool.names.matcher import NameMatcher
from qa_tool.names.vocabulary import vocabulary

SCORER = ROOT.parent / "shared" / "bench" / "names" / "bench_names.py"
# False alarms per capitalised token of human English news.
BUDGETS = (0.001, 0.0001)
OURS = "Emend"
SINGLY = "one by one"
# An ordinary word of English, as Zipf frequency: once in 100,000 words. A gate for the baselines, where it helps them.
_ORDINARY = 4.0


@dataclass(frozen=True, slots=True)
class Line:
    """One matcher on one language and size: recall at each of BUDGETS and microseconds a query."""

    language: str
    size: int
    matcher: str
    recalls: tuple[float, ...]
    microseconds: float


class OneByOne:
    """NameMatcher, asked about one after the other."""

    def __init__(self, names: Sequence[str], language: str) -> None:
        """Index the names."""
        self._match = NameMatcher(names, language).match

    def match_many(self, texts: Sequence[str]) -> list[Answer]:
        """Return the best match of each text."""
        return [self._match(text) for text in texts]


def scorer() -> ModuleType | None:
    """Return the scorer, None where ../shared is not there."""
    spec = spec_from_file_location("bench_names", SCORER) if SCORER.is_file() else None
    if spec is None or spec.loader is None:
        return None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def matchers(wanted: Sequence[str]) -> dict[str, Factory]:
    """Return ours and the baselines that can run here; tell on stderr why the others cannot. `wanted`: [] for all."""
    found: dict[str, Factory] = {}
    for name, made in ((OURS, NameMatcher), (SINGLY, OneByOne), *baselines()):
        if wanted and name not in wanted:
            continue
        if isinstance(made, str):
            print(f"{name}: {made}; its column is missing", file=sys.stderr)
        else:
            found[name] = made
    return found


def lines(
    bench: ModuleType, languages: Sequence[str], sizes: Sequence[int], chosen: dict[str, Factory]
) -> Iterator[Line]:
    """Yield the lines of a table, language by language."""
    data = SCORER.parent / "data"
    negatives = [(row["token"], int(row["count"])) for row in bench.read(f"{data}/negatives_dev.tsv")]
    options = argparse.Namespace(data=str(data), set="all", split="dev", kinds=[], max_queries=3000)
    for language in languages:
        for size in sizes:
            glossaries = bench.glossaries(language, size, options)
            for name, factory in chosen.items():
                yield _line(bench, glossaries, negatives, (language, size, name), factory)


def _line(
    bench: ModuleType,
    glossaries: Sequence[tuple[list[str], list[tuple[str, str, str]]]],
    negatives: Sequence[tuple[str, int]],
    about: tuple[str, int, str],
    factory: Factory,
) -> Line:
    language, size, name = about
    hits: list[tuple[float, str]] = []
    alarms: list[tuple[float, int, str]] = []
    took, asked = 0.0, 0
    for names, queries in glossaries:
        matcher = factory(names, language)
        start = time.perf_counter()
        answers = matcher.match_many([variant for variant, _, _ in queries])
        exact = {bench.key(one) for one in names}
        strange = [(token, count) for token, count in negatives if bench.key(token) not in exact]
        others = matcher.match_many([token for token, _ in strange])
        took += time.perf_counter() - start
        asked += len(queries) + len(strange)
        for (variant, right, _), answer in zip(queries, answers, strict=True):
            hits.append((answer[1] if answer and answer[0] == right else -1.0, variant))
        for (token, count), answer in zip(strange, others, strict=True):
            if answer:
                alarms.append((min(answer[1], 1.0), count, token))
    tokens = len(glossaries) * sum(count for _, count in negatives)
    recalls = _recalls(bench, hits, alarms, tokens)
    if name not in {OURS, SINGLY}:
        # As the research did: each baseline with the gate or without, whichever is better.
        gated = _recalls(bench, [(-1.0 if _ordinary(said) else score, said) for score, said in hits],
                         [alarm for alarm in alarms if not _ordinary(alarm[2])], tokens)  # fmt: skip
        recalls = tuple(max(pair) for pair in zip(recalls, gated, strict=True))
    return Line(language, size, name, recalls, 1e6 * took / asked)


def _recalls(
    bench: ModuleType, hits: Sequence[tuple[float, str]], alarms: Sequence[tuple[float, int, str]], tokens: int
) -> tuple[float, ...]:
    found = []
    for budget in BUDGETS:
        least, _ = bench.threshold([(score, count) for score, count, _ in alarms], tokens, budget)
        found.append(sum(score >= least for score, _ in hits) / max(1, len(hits)))
    return tuple(found)


def _ordinary(token: str) -> bool:
    return vocabulary().zipf(token.lower()) >= _ORDINARY


def table(measured: Sequence[Line]) -> Iterator[str]:
    """Yield the lines of a Markdown table: recall at 1 in 1,000 / at 1 in 10,000, microseconds a query in brackets."""
    names = list(dict.fromkeys(line.matcher for line in measured))
    yield "| language | N | " + " | ".join(names) + " |"
    yield "|---" * (2 + len(names)) + "|"
    for language, size in dict.fromkeys((line.language, line.size) for line in measured):
        cells = {line.matcher: _cell(line) for line in measured if (line.language, line.size) == (language, size)}
        yield f"| {language} | {size:,} | " + " | ".join(cells.get(name, "") for name in names) + " |"


def _cell(line: Line) -> str:
    return " / ".join(f"{recall:.3f}"[1:] if recall < 1 else "1" for recall in line.recalls) + (
        f" ({line.microseconds:,.0f})"
    )
