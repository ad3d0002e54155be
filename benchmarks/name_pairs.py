"""Names and what they became through other scripts: the pairs that the name matcher is trained and measured on."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path

from qa_tool.names.letters import key

LANGUAGES = ("ko", "ja", "zh", "ru", "uk", "ar", "he")
DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "bench" / "names" / "data"
MODEL = Path(__file__).resolve().parent.parent / "qa_tool" / "names" / "data"
# Ukrainian has few pairs of its own: it is trained on the Russian ones too, and its own count so many times.
_UKRAINIAN_TIMES = 5


def rows(name: str) -> list[dict[str, str]]:
    """Return the rows of a tab-separated file of the data."""
    with (DATA / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def half(letters: str) -> int:
    """Return 0 or 1: which half of all names a key belongs to."""
    return hashlib.md5(letters.encode(), usedforsecurity=False).digest()[-1] % 2


def pairs(language: str, split: str = "train") -> list[tuple[str, str]]:
    """Return the keys of (name, spelling) of a language."""
    return [(right, said) for right, said, _ in with_forms(language, split)]


def with_forms(language: str, split: str = "train") -> list[tuple[str, str, str]]:
    """Return the keys of (name, spelling) of a language, and the form of the name in its script."""
    found = [
        (key(row["canonical"]), key(row["variant"]), row["pivot_form"]) for row in rows(f"pairs_{language}_{split}.tsv")
    ]
    found = [one for one in found if len(one[0]) >= 3 and len(one[1]) >= 2]
    if language == "uk" and split == "train":
        return with_forms("ru") + _UKRAINIAN_TIMES * found
    return found
