"""Countries in a text of another language: which ones it speaks of by name, people, city or sign.

Meant for what a source does not say: a country is rather seen once too often than overlooked. The names are those of
CLDR (data/country_names.tsv, made by benchmarks/make_country_names.py), cut down to how they begin where the language
declines them, and what sources/ knows on top.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache, partial

from qa_tool.languages.catalogue import source_language
from qa_tool.languages.codes import base_of
from qa_tool.text.patterns import later
from qa_tool.text.tables import rows_of

# Written without blanks, or with endings that hang on to the name: names are found anywhere, as they are.
_ANYWHERE = frozenset({"ja", "ko", "zh", "ar", "he", "hi"})
# Never declined, and told from other words by their capitals: Nga is Russia, ngay at once.
_AS_THEY_ARE = frozenset({"id", "vi"})
# Letters cut off a word that may be declined, and how many must be left.
_CUT, _LEFT = 2, 4
# Not declined in Russian and Ukrainian: of Монако the letters that a monk has, too, are not enough.
_NOT_DECLINED = ("о", "у")
_CUT_BY_LANGUAGE = {"de": later("(?:enland|land|reich|ien|en|ei|a|e|o|s)$")}
# Words that lose their end before a vowel and are written as one with it: l’Irak, dell’Iran.
_ELIDING = frozenset({"fr", "it"})
_APART = str.maketrans("'’", "  ")
# What hangs on before a word: "and", "in", "the".
_CLITICS = {
    "ar": r"(?<!\w)(?:و|ف)?(?:ب|ك|ل)?(?:ال|لل?)?",
    "he": r"(?<!\w)[ובכלמשה]{0,3}",
}
_ARABIC = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه", **dict.fromkeys("ًٌٍَُِّْـ", "")})
# Accents move: Γαλλία, Γάλλος, γαλλικός.
_GREEK = str.maketrans("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ")
_ARABIC_EDGES = later("^ال|(?:يا|ية|ا|ه|ة)$")
# The people of a country in -ya: בלגיה, בלגי.
_HEBREW_EDGE = later("(?<=י)ה$")
_WORD = later(r"\w+(?:['’]\w+)*")
_PLAIN_START = later(r"[\w \"'״]*")
# A country by which another one is meant as often, or of which it is a part.
_KIN: tuple[frozenset[str], ...] = tuple(
    map(
        frozenset,
        (
            ("GB", "GB-ENG", "GB-SCT", "GB-WLS", "GB-NIR"),
            ("CN", "HK", "MO", "TW"),
            ("KR", "KP"),
            ("RU", "SU"),
            ("US", "PR"),
            ("CD", "CG"),
            ("IE", "GB-NIR"),
            ("IL", "PS"),
            ("SD", "SS"),
            ("DK", "GL"),
            ("MA", "EH"),
            ("GN", "GQ", "GW", "PG"),
            ("DM", "DO"),
            ("NE", "NG"),
        ),
    )
)

# How a form begins, the country, what to look for first, and then the whole form.
_Looks = dict[str, list[tuple[str, str, "re.Pattern[str] | None"]]]
# So many letters of it, if it has as many.
_BEGINNING = 3


class ForeignCountries:
    """Finds countries in one language; immutable."""

    def __init__(self, code: str) -> None:
        """Take the language with that code."""
        self._code = code
        forms: dict[str, set[str]] = defaultdict(set)
        for country, names in _table().get(code, ()):
            forms[country].update(form for form in map(self._form, names) if len(form) > 1)
        language = source_language(code)
        for country, words in language.country_words.items() if language else ():
            forms[country].update(_alternatives(words))
        self.known = frozenset(forms)
        # By their names, and not by a city, a sign or a people.
        by_name = {country: {self._form(names[0])} for country, names in _table().get(code, ()) if names}
        # After a key the same sentences are asked of again.
        self._named_in = lru_cache(maxsize=256)(partial(self._found, looks=self._looks(by_name)))
        self._found_in = lru_cache(maxsize=256)(partial(self._found, looks=self._looks(forms)))

    def find(self, text: str) -> frozenset[str]:
        """Return the codes of all countries that `text` may speak of; remembered."""
        return self._found_in(text)

    def find_named(self, text: str) -> frozenset[str]:
        """Return the codes of the countries that `text` calls by their names; remembered."""
        return self._named_in(text)

    def _found(self, text: str, looks: _Looks) -> frozenset[str]:
        plain = self._plain(text)
        if self._code not in _ANYWHERE:
            plain = f" {' '.join(_WORD.findall(plain))} "
        beginnings = {plain[at : at + size] for size in range(_BEGINNING + 1) for at in range(len(plain) - size + 1)}
        return frozenset(
            country
            for beginning in beginnings & looks.keys()
            for country, start, whole in looks[beginning]
            if start in plain and (whole is None or whole.search(plain))
        )

    def _looks(self, forms: Mapping[str, set[str]]) -> _Looks:
        """Return what to look for by how it begins: few of the beginnings stand in a text."""
        looks: _Looks = defaultdict(list)
        for country, mine in forms.items():
            for start, whole in map(self._look, mine):
                looks[start[:_BEGINNING]].append((country, start, whole))
        return dict(looks)

    def _look(self, form: str) -> tuple[str, re.Pattern[str] | None]:
        """Return what to look for first, at the speed of a search for letters, and then for the whole form."""
        before = "" if self._code in _ANYWHERE else " "
        clitics = _CLITICS.get(self._code, "")
        plain = _PLAIN_START.match(form)
        start = plain.group() if plain else ""
        if start == form:
            return before + form, later(clitics + form) if clitics else None
        # The last letter before a sign may be one that is repeated or left out.
        return before + start[:-1], later(clitics + before + form)

    def _form(self, name: str) -> str:
        """Return a regular expression for a name however it is declined."""
        name = self._plain(name)
        if self._code == "ar" and " " not in name:
            name = _ARABIC_EDGES.sub("", name)
        if self._code == "he" and " " not in name:
            name = _HEBREW_EDGE.sub("", name)
        if self._code in _ANYWHERE:
            return re.escape(name)
        if self._code in _AS_THEY_ARE:
            return "".join(f"{word} " for word in _WORD.findall(name))
        return r"\w* ".join(map(self._stem, _WORD.findall(name)))

    def _stem(self, word: str) -> str:
        ending = _CUT_BY_LANGUAGE.get(self._code)
        cut = 1 if word.endswith(_NOT_DECLINED) else _CUT
        stem = ending.sub("", word) if ending is not None else word[: max(_LEFT, len(word) - cut)]
        return stem if len(stem) >= _LEFT else word[:_LEFT]

    def _plain(self, text: str) -> str:
        if self._code == "ar":
            return text.translate(_ARABIC)
        if self._code == "el":
            return text.lower().translate(_GREEK)
        if self._code in _ELIDING:
            text = text.translate(_APART)
        return text if self._code in _ANYWHERE | _AS_THEY_ARE else text.lower()


def _alternatives(words: str) -> list[str]:
    """Return the alternatives of a regular expression, but not those inside of brackets."""
    found = [""]
    depth = 0
    for char in words:
        depth += (char in "([") - (char in ")]")
        if char == "|" and not depth:
            found.append("")
        else:
            found[-1] += char
    return found


def kin(code: str) -> frozenset[str]:
    """Return the codes of all countries that may be meant by a name of this one, itself included."""
    return frozenset({code}.union(*(family for family in _KIN if code in family)))


@lru_cache(maxsize=4)
def foreign_countries(code: str | None) -> ForeignCountries | None:
    """Return the finder for the language with that code ("zh-TW" counts as "zh"), or None if it has no names."""
    base = base_of(code)
    return ForeignCountries(base) if base in _table() else None


@lru_cache(maxsize=1)
def _table() -> dict[str, list[tuple[str, tuple[str, ...]]]]:
    rows: dict[str, list[tuple[str, tuple[str, ...]]]] = defaultdict(list)
    for language, country, names, cities in rows_of("qa_tool.languages", "country_names.tsv")[1:]:
        rows[language].append((country, tuple(name for name in (*names.split("|"), *cities.split("|")) if name)))
    return rows
