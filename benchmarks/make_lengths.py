"""Write qa_tool/languages/data/lengths.tsv: how many English letters stand for one letter of another language.

usage: python benchmarks/make_lengths.py

The median over translations by people in ../shared/bench/mqm of at least 20 letters, without talks, which are told
shorter; for languages that are not there, over our own sentences in number_pairs.tsv and news_pairs.tsv of
tests/checks. The last column says how many of which.
"""

from __future__ import annotations

import gzip
import json
import statistics
import sys
from collections import Counter, defaultdict

from newstext import ROOT

sys.path.insert(0, str(ROOT))

from qa_tool.languages.pairing import letters

MARKED = ROOT.parent / "shared" / "bench" / "mqm" / "dev.jsonl.gz"
TARGET = ROOT / "qa_tool" / "languages" / "data" / "lengths.tsv"
OWN = tuple(ROOT / "tests" / "checks" / name for name in ("number_pairs.tsv", "news_pairs.tsv"))
_SHORTEST, _FEWEST = 20, 15


def ratio(source: str, target: str) -> float:
    own, same = letters(source)
    return (len(target) - same) / own


def main() -> None:
    ratios: dict[str, list[float]] = defaultdict(list)
    sets: dict[str, Counter[str]] = defaultdict(Counter)
    with gzip.open(MARKED, "rt", encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            if item["is_ref"] and item["set"] != "ted21" and len(item["source"]) >= _SHORTEST:
                ratios[item["src_lang"]].append(ratio(item["source"], item["target"]))
                sets[item["src_lang"]][item["set"]] += 1
    for line in (line for own in OWN for line in own.read_text(encoding="utf-8").splitlines()):
        code, source, target, *_ = line.split("\t")
        if len(ratios[code]) < _FEWEST or "own" in sets[code]:
            ratios[code].append(ratio(source, target))
            sets[code]["own"] += 1
    rows = ["language\tratio\tfrom"]
    for code, each in sorted(ratios.items()):
        if len(each) >= _FEWEST:
            counted = ", ".join(f"{count} of {name}" for name, count in sorted(sets[code].items()))
            rows.append(f"{code}\t{statistics.median(each):.2f}\t{counted}")
    TARGET.write_text("\n".join(rows) + "\n", encoding="utf-8")
    print("\n".join(rows))


if __name__ == "__main__":
    main()
