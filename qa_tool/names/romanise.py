"""What a word in another script reads as in Latin letters."""

from __future__ import annotations

import importlib
import pkgutil
import unicodedata
from collections.abc import Callable
from functools import lru_cache

from qa_tool.languages import romanisation
from qa_tool.languages.codes import base_of
from qa_tool.names.letters import key
from qa_tool.text.scripts import scripts

_LONGEST = 40
# The language that a script is read in where none is given, or one that is written otherwise.
_OF_SCRIPT = {"Hangul": "ko", "Kana": "ja", "Han": "zh", "Cyrillic": "ru", "Arabic": "ar", "Hebrew": "he"}
_SCRIPTS_OF = {
    "ko": ("Hangul",), "ja": ("Kana", "Han"), "zh": ("Han",), "ru": ("Cyrillic",), "uk": ("Cyrillic",),
    "bg": ("Cyrillic",), "ar": ("Arabic",), "he": ("Hebrew",),
}  # fmt: skip

#: The languages in other scripts that are read.
READ = tuple(_SCRIPTS_OF)


def romanised(word: str, language: str | None) -> tuple[str, ...]:
    """Return the keys that `word` reads as, the most usual first; nothing where it cannot be read (names in kanji).

    What English newspapers write comes first, other systems and what machines make of it follow. `language` is a code,
    or None to go by the script.
    """
    return tuple(dict.fromkeys((*usual(word, language), *_read(word, language, "others"))))


@lru_cache(maxsize=8192)
def usual(word: str, language: str | None) -> tuple[str, ...]:
    """Return only those readings of `word` that English newspapers use; a word in Latin letters reads as it stands."""
    return _read(word, language, "usual")


def _read(word: str, language: str | None, function: str) -> tuple[str, ...]:
    letters = unicodedata.normalize("NFC", word.strip())
    found = scripts(letters)
    if not found or len(letters) > _LONGEST:
        return ()
    if set(found) == {"Latin"}:
        return (key(letters),) if function == "usual" else ()
    reader = _reader(_language(found.most_common(1)[0][0], language), function)
    if reader is not None:
        return tuple(dict.fromkeys(filter(None, map(key, reader(letters)))))
    if function == "others" or "Han" in found:
        return ()
    # 8 ms to import; only for scripts that have no file of their own.
    from anyascii import anyascii

    return tuple(filter(None, (key(anyascii(letters)),)))


def _language(script: str, language: str | None) -> str:
    base = base_of(language)
    return base if script in _SCRIPTS_OF.get(base, ()) else _OF_SCRIPT.get(script, "")


@lru_cache(maxsize=32)
def _reader(code: str, function: str) -> Callable[[str], tuple[str, ...]] | None:
    """Return a function of the language's file; only files of languages that are asked for are loaded."""
    if code not in {module.name for module in pkgutil.iter_modules(romanisation.__path__)}:
        return None
    found: Callable[[str], tuple[str, ...]] = getattr(
        importlib.import_module(f"{romanisation.__name__}.{code}"), function
    )
    return found
