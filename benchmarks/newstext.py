"""English news text for benchmarks: real machine translations where ../shared is there, made up otherwise."""

from __future__ import annotations

import gzip
import json
import random
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_MARKED = ROOT.parent / "shared" / "bench" / "mqm" / "dev.jsonl.gz"
_WHO = "The minister|A spokesman|General Orlenko|President Varga|The governor of Lysk|Residents|Ms. Petrova|Officials"
_DID = "said|announced|denied|confirmed|repeated|explained|regretted|insisted"
_WHAT = (
    "that talks had begun|that the bridge was closed|that 12 people were hurt|that prices would fall|that aid was late"
)
_WHERE = (
    "in Lysk on Monday|near the border|at a meeting in Orlograd|after the vote|on state television|during the night"
)


def paragraphs(words: int) -> tuple[list[str], str]:
    """Return different paragraphs of together at least `words` words with blank lines between, and where from."""
    real = _MARKED.is_file()
    chosen: dict[str, None] = {}
    count = 0
    for text in _marked() if real else _made_up():
        if text not in chosen:
            chosen[text] = None
            count += len(text.split())
        if count >= words:
            break
    return [line for text in chosen for line in (text, "")], "machine-translated news" if real else "made-up news"


def _marked() -> Iterator[str]:
    with gzip.open(_MARKED, "rt", encoding="utf-8") as lines:
        for line in lines:
            item = json.loads(line)
            if item["set"].startswith("zhen"):
                yield " ".join(item["target"].split())


def _made_up() -> Iterator[str]:
    chance = random.Random(1)
    while True:
        count = chance.randint(1, 4)
        parts = [[chance.choice(kind.split("|")) for kind in (_WHO, _DID, _WHAT, _WHERE)] for _ in range(count)]
        yield " ".join(f"{' '.join(part)}, according to report No. {chance.randint(1, 9999)}." for part in parts)
