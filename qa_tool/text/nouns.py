"""Nouns of English that are counted, and such as are not: "village", "advice".

Some 3,400, made by benchmarks/make_word_classes.py; data/README.md says from what. None is an adjective, too.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources
from itertools import compress
from types import MappingProxyType

_FILE = resources.files("qa_tool.text").joinpath("data", "nouns.txt").read_text(encoding="utf-8").split()
# Each noun, its plural or a hyphen, and letters. c: it is counted, b: hardly ever without an article, h: a person, m:
# it
# is not counted.
_NOUN, _PLURAL, _LETTERS = (_FILE[part::3] for part in range(3))


def _having(letter: str) -> frozenset[str]:
    return frozenset(compress(_NOUN, (letter in letters for letters in _LETTERS)))


#: The plural of every noun that is counted, and never a mass.
PLURAL_OF: Mapping[str, str] = MappingProxyType(
    {noun: plural for noun, plural in zip(_NOUN, _PLURAL, strict=True) if plural != "-"}
)
#: The noun of every such plural that differs from it.
SINGULAR_OF: Mapping[str, str] = MappingProxyType(
    {plural: noun for noun, plural in PLURAL_OF.items() if plural != noun and plural not in PLURAL_OF}
)
#: Of these the singular hardly ever stands without an article or the like: "village".
NEVER_BARE = _having("b")
#: Nouns that mean persons and nothing else: "citizen".
PERSONS = _having("h")
#: Nouns that are never counted, and take no "a": "advice".
MASSES = _having("m")
