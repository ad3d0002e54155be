"""The source languages that are known: one for every file in sources/."""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache

from qa_tool.languages import sources
from qa_tool.languages.codes import base_of
from qa_tool.languages.language import SourceLanguage


@lru_cache(maxsize=1)
def all_languages() -> tuple[SourceLanguage, ...]:
    """Return every known source language, in order of code.

    TypeError, naming the file, where one of sources/ holds no LANGUAGE, or one with a code other than its file name.
    """
    return tuple(map(_language_in, _codes()))


def source_language(code: str) -> SourceLanguage | None:
    """Return the language with that code ("ko"; "zh-cn" counts as "zh"), or None if nothing is known of it."""
    base = base_of(code)
    return _language_in(base) if base in _codes() else None


@lru_cache(maxsize=1)
def _codes() -> tuple[str, ...]:
    return tuple(sorted(module.name for module in pkgutil.iter_modules(sources.__path__)))


@lru_cache(maxsize=64)
def _language_in(name: str) -> SourceLanguage:
    language = getattr(importlib.import_module(f"{sources.__name__}.{name}"), "LANGUAGE", None)
    if not isinstance(language, SourceLanguage) or language.code != name:
        raise TypeError(f"languages/sources/{name}.py must hold LANGUAGE, a SourceLanguage with the code {name!r}")
    return language
