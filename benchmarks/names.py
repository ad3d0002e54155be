"""How well and how fast names are recognised, next to what else there is: one Markdown report.

usage: python benchmarks/names.py [--languages ko,ru] [--sizes 100,1000] [--matchers Emend,ratio] [--parts pairs,text]

Parts: pairs (single names through seven scripts, ../shared/bench/names), sources (the same with the source forms of the
names at hand), sentences (tests/names/sentences), flags (news translated by people), speed, scaling. All of it takes
most of an hour, nearly all for the baselines with 10,000 names; WRatio is left out there (15 ms a query) unless named.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from itertools import chain

from newstext import ROOT

sys.path.insert(0, str(ROOT))

from name_bench import BUDGETS, OURS, SCORER, Line, lines, matchers, scorer, table
from name_sources import source_lines
from name_speed import query_lines, scaling_lines, throughput_lines
from name_text import flag_lines, sentence_lines

_LANGUAGES = "ko,ja,zh,ru,uk,ar,he"
_PARTS = ("pairs", "sources", "sentences", "flags", "speed", "scaling")
_SLOW, _MOST_FOR_SLOW = "WRatio", 1_000


def main() -> int:
    options = _options()
    languages = options.languages.split(",")
    sizes = [int(size) for size in options.sizes.split(",")]
    wanted = [name for name in options.matchers.split(",") if name]
    reports: dict[str, Callable[[], Iterator[str]]] = {
        "pairs": lambda: _pairs(languages, sizes, wanted),
        "sources": lambda: source_lines(languages),
        "sentences": lambda: sentence_lines(languages, show=options.show),
        "flags": lambda: flag_lines(languages, show=options.show),
        "speed": lambda: chain(query_lines(), throughput_lines()),
        "scaling": lambda: scaling_lines(million=options.million),
    }
    for part in options.parts.split(","):
        print(f"## {part}\n")
        for line in reports[part]():
            print(line, flush=True)
        print()
    return 0


def _pairs(languages: list[str], sizes: list[int], wanted: list[str]) -> Iterator[str]:
    bench = scorer()
    if bench is None:
        yield f"The pairs are not there: {SCORER.relative_to(ROOT.parent)} is missing beside the project."
        return
    rates = " / ".join(f"1 per {1 / budget:,.0f}" for budget in BUDGETS)
    yield f"Recall at {rates} capitalised tokens of human news (microseconds a query); each baseline with a gate on"
    yield "ordinary words where that helps it."
    yield ""
    found: list[Line] = []
    chosen = matchers(wanted)
    for size in sizes:
        some = {name: one for name, one in chosen.items() if name != _SLOW or size <= _MOST_FOR_SLOW or wanted}
        for line in lines(bench, languages, [size], some):
            found.append(line)
            print(f"{line.language} {line.size} {line.matcher} {line.recalls[0]:.3f}", file=sys.stderr, flush=True)
    found.sort(key=lambda line: languages.index(line.language))
    yield from table(found)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--languages", default=_LANGUAGES, help="codes with commas between")
    parser.add_argument("--sizes", default="100,1000,10000", help="numbers of names")
    parser.add_argument("--matchers", default="", help=f"{OURS} and baselines by name; all without")
    parser.add_argument("--parts", default=",".join(_PARTS), help="which parts of the report")
    parser.add_argument("--show", action="store_true", help="list every failing sentence and every flag")
    parser.add_argument("--million", action="store_true", help="scaling with 1,000,000 terms too")
    options = parser.parse_args()
    if strange := set(options.parts.split(",")) - set(_PARTS):
        parser.error(f"no such part: {', '.join(sorted(strange))}")
    return options


if __name__ == "__main__":
    sys.exit(main())
