"""The glossaries that come with the program."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

from qa_tool.domain.term import Term
from qa_tool.glossary.formats import emend_csv


@dataclass(frozen=True, slots=True)
class ShippedGlossary:
    """A list that ships; `name` is that of its file without the suffix."""

    name: str
    terms: tuple[Term, ...]


@lru_cache(maxsize=1)
def shipped() -> tuple[ShippedGlossary, ...]:
    """Return the glossaries of the folder glossaries/, in order of name."""
    files = sorted(
        (file for file in resources.files("glossaries").iterdir() if file.name.endswith(".csv")),
        key=lambda file: file.name,
    )
    names = [file.name.removesuffix(".csv") for file in files]
    return tuple(
        ShippedGlossary(name, emend_csv.read(file.read_bytes(), name).terms)
        for name, file in zip(names, files, strict=True)
    )
