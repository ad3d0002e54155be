"""Whether a name is a man's or a woman's; data/given_names.tsv says what its columns are."""

from __future__ import annotations

from functools import lru_cache

from qa_tool.languages.codes import base_of
from qa_tool.text.tables import rows_of

# How names of women end: family names of Russia and Ukraine, given names of Japan and Korea (most in -ko, -mi, -suk).
_WOMEN_BY_LANGUAGE = {
    "ru": ("ova", "eva", "yova", "skaya", "tskaya"),
    "uk": ("ova", "eva", "yova", "ska", "tska", "skaya"),
    "ja": ("iko", "uko", "oko", "ako", "eko"),
    "ko": ("-mi", "-suk", "-sook", "-soon", "-ja"),
}
# Of men: Akihiko, Kazuhiko; the family names Iwako and the like are rare.
_MEN_BY_LANGUAGE = {"ja": ("hiko",), "ko": ("-cheol", "-chul", "-sik", "-gil", "-ho", "-seok")}
_EITHER_ORDER = frozenset({"ja", "ru", "uk"})


@lru_cache(maxsize=1)
def _pronouns() -> dict[str, str]:
    rows = rows_of("qa_tool.languages", "given_names.tsv")
    return {name: pronoun for pronoun, names in rows for name in names.split()}


@lru_cache(maxsize=4096)
def pronoun_of(name: str, source_language: str | None) -> str | None:
    """Return "he" or "she" for a name of two words and more, as written; None where nothing or too much tells."""
    words = name.split()
    if len(words) < 2:
        return None
    language = base_of(source_language)
    # Sources that put the family name first, now and then, come back in either order.
    given = (words[0], words[-1]) if language in _EITHER_ORDER else words[:1]
    said = {_pronouns().get(word) for word in given} - {None}
    last = words[-1].lower()
    if last.endswith(_MEN_BY_LANGUAGE.get(language, ())):
        said.add("he")
    elif last.endswith(_WOMEN_BY_LANGUAGE.get(language, ())):
        said.add("she")
    return said.pop() if len(said) == 1 else None
