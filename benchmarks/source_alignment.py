"""How well sentences are laid beside their source: `python benchmarks/source_alignment.py`.

Articles of ../shared/bench/mqm, human and machine translations, whose segments say what stands for what: with their
paragraphs, and as one paragraph; whole, and with one segment of ten taken out of the English. Prints how many English
sentences stand beside their segment, how many of the segments taken out are found to be missing, and how many that are
there are said to be.
"""

from __future__ import annotations

import gzip
import json
import random
import sys
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import accumulate

from newstext import ROOT

sys.path.insert(0, str(ROOT))

from qa_tool.languages.pairing import Source, here
from qa_tool.text.sentences import split

MARKED = ROOT.parent / "shared" / "bench" / "mqm" / "dev.jsonl.gz"
SETS = ("zhen23", "zhen21", "ted21", "bio")
# So many machine systems of each set are enough: the sources are the same.
_SYSTEMS, _LONGEST, _LEFT_OUT = 2, 150, 0.1


def articles() -> Iterator[tuple[str, str, list[tuple[str, str]]]]:
    """Yield set, language and (source, target) segments of articles."""
    found: dict[tuple[str, str, str, str], list[dict[str, object]]] = defaultdict(list)
    systems: dict[str, dict[str, None]] = defaultdict(dict)
    with gzip.open(MARKED, "rt", encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            if item["set"] not in SETS:
                continue
            if not item["is_ref"]:
                systems[item["set"]][item["system"]] = None
                if item["system"] not in list(systems[item["set"]])[:_SYSTEMS]:
                    continue
            found[item["set"], item["src_lang"], item["doc"], item["system"]].append(item)
    for (name, language, _, _), items in found.items():
        items.sort(key=lambda item: (item["seg"] if isinstance(item["seg"], (int, float)) else 0, str(item["seg"])))
        pairs = [(" ".join(str(item["source"]).split()), " ".join(str(item["target"]).split())) for item in items]
        if len(pairs) > 3:
            yield name, language, pairs[:_LONGEST]


def measure(pairs: list[tuple[str, str]], language: str, gone: set[int], *, flat: bool) -> Counter[str]:
    """Return what came of one article, counted in sentences."""
    between = " " if flat else "\n"
    text = between.join(source for source, _ in pairs)
    ends = list(accumulate(len(source) + 1 for source, _ in pairs))
    article = Source(text, language)
    theirs, at = [], 0
    for sentence in article.sentences:
        at = text.index(sentence.text, at)
        theirs.append(bisect_right(ends, at + len(sentence.text) // 2))
    left = [number for number in range(len(pairs)) if number not in gone]
    ours = [(number, sentence.text) for number in left for sentence in split(pairs[number][1])]
    counts: Counter[str] = Counter()
    for part in article.parts([(here(said), 0 if flat else number) for number, said in ours]):
        segments = {theirs[place] for place in part.theirs}
        counts["ours"] += len(part.ours)
        counts["right"] += sum(ours[place][0] in segments for place in part.ours)
        for place in part.theirs:
            kind = "gone" if theirs[place] in gone else "there"
            counts[kind] += 1
            counts[f"{kind}, alone"] += not part.ours
    return counts


def main() -> None:
    chance = random.Random(1)
    known = list(articles())
    print(f"{'':24}{'beside its segment':>20}{'gaps found':>14}{'false gaps':>14}")
    for flat in (False, True):
        for left_out in (False, True):
            totals: dict[str, Counter[str]] = defaultdict(Counter)
            for name, language, pairs in known:
                gone = {n for n in range(len(pairs)) if left_out and chance.random() < _LEFT_OUT}
                totals[name] += measure(pairs, language, gone, flat=flat)
            print(f"{'one paragraph' if flat else 'paragraphs'}{', with gaps' if left_out else ''}")
            for name in SETS:
                counts = totals[name]
                gaps = f"{counts['gone, alone']} of {counts['gone']}" if left_out else ""
                false = f"{counts['there, alone']} of {counts['there']}"
                print(f"  {name:22}{counts['right'] / counts['ours']:>20.3f}{gaps:>14}{false:>14}")


if __name__ == "__main__":
    main()
