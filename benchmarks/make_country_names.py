"""Write qa_tool/languages/data/country_names.tsv: what countries and cities of theirs are called in other languages.

usage: python benchmarks/make_country_names.py

Needs Babel (`pip install Babel`): the names are those of Unicode's CLDR, of territories and of the cities that its time
zones are named after. Columns: language, code of the country (as in countries.tsv), names (with
those of the languages that are called like its people), cities.
"""

from __future__ import annotations

import csv
import re
import sys
from collections.abc import Iterator
from importlib.metadata import version

from babel import Locale
from babel.core import get_global
from babel.languages import get_official_languages
from newstext import ROOT

sys.path.insert(0, str(ROOT))

from qa_tool.languages.countries import Country, countries

TARGET = ROOT / "qa_tool" / "languages" / "data" / "country_names.tsv"
OTHERS = "ar bg cs da de el es fa fr he hi hu id it ja ko nl pl pt ro ru sv tr uk vi"
LANGUAGES = {
    **{code: (code,) for code in OTHERS.split()},
    "zh": ("zh", "zh_Hant", "zh_Hant_HK"),
}
ENGLISH = Locale.parse("en")
_BRACKETED = re.compile(r"\s*[(（]([^)）]*)[)）]\s*")
_APOSTROPHES = str.maketrans("ʼ׳", "''")


def parts(name: str) -> Iterator[str]:
    """Yield a name without what is in brackets, and that by itself where it is a name, too (Myanmar (Burma))."""
    name = name.translate(_APOSTROPHES)
    yield _BRACKETED.sub("", name)
    for inner in _BRACKETED.findall(name):
        if len(inner.split()) == 1 and not inner.isupper():
            yield inner


def own_languages(country: Country) -> Iterator[str]:
    """Yield the languages that are called like the people: French for France, but not for Belgium."""
    for code in get_official_languages(country.code):
        if ENGLISH.languages.get(code) in country.adjectives:
            yield code


def cities(locale: Locale, code: str) -> Iterator[str]:
    """Yield the cities of a country by which its time zones are named."""
    for zone in get_global("territory_zones").get(code, ()):
        city = locale.time_zones.get(zone, {}).get("city")
        if city and zone.split("/")[0] not in {"Etc", "SystemV"}:
            yield from parts(city)


def main() -> None:
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file, "excel-tab", lineterminator="\n")
        table.writerow(("language", "code", "names", "cities"))
        for language, locales in sorted(LANGUAGES.items()):
            for country in countries():
                if len(country.code) != 2:
                    continue
                names: dict[str, None] = {}
                towns: dict[str, None] = {}
                for each in locales:
                    locale = Locale.parse(each)
                    names.update(dict.fromkeys(parts(locale.territories.get(country.code, ""))))
                    names.update(
                        dict.fromkeys(name for one in own_languages(country) for name in parts(locale.languages[one]))
                    )
                    towns.update(dict.fromkeys(cities(locale, country.code)))
                names.pop("", None)
                table.writerow(
                    (language, country.code, "|".join(names), "|".join(town for town in towns if town not in names))
                )
    print(f"{TARGET.relative_to(ROOT)}: Babel {version('Babel')}")


if __name__ == "__main__":
    main()
