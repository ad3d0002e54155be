"""Formats of documents: each file in this folder is one, and adding a file adds a format."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import replace
from functools import lru_cache
from pathlib import PurePath

from qa_tool.documents.format import Corrected, DocumentFormat
from qa_tool.domain.errors import EmendError
from qa_tool.domain.format_ids import PLAIN_TEXT, are_alike
from qa_tool.domain.said import say


@lru_cache(maxsize=1)
def formats() -> tuple[DocumentFormat, ...]:
    """Return every format: plain text first, the others in order of id.

    TypeError, naming the file, where one here holds no complete FORMAT, or one with an id other than its name.
    """
    found = [_format_in(module.name) for module in pkgutil.iter_modules(__path__)]
    return tuple(sorted(found, key=lambda each: (each.id != PLAIN_TEXT, each.id)))


def readable_suffixes() -> tuple[str, ...]:
    """Return what the files are called that can be opened."""
    return tuple(dict.fromkeys(suffix for each in formats() for suffix in each.suffixes))


def suffixes_in_folders() -> tuple[str, ...]:
    """Return what the files are called that are articles wherever they lie; others have to be named."""
    return tuple(dict.fromkeys(suffix for each in formats() if each.in_folders for suffix in each.suffixes))


def format_of(name: str, data: bytes) -> DocumentFormat:
    """Return the format that a file of this name and content is read as: plain text where nothing says otherwise.

    EmendError where the name says one format and the content another.
    """
    by_suffix = _by_suffix(name)
    by_content = next((each for each in formats() if each.recognises(data)), None)
    if by_suffix is None or by_content in {None, by_suffix}:
        return by_suffix or by_content or formats()[0]
    raise EmendError(
        say("{name} holds another format than its name says: {title}.", name=name, title=by_content.title),
        say("Rename it so that it ends in {suffixes}.", suffixes=by_content.suffixes[0]),
    )


def warning_of(format_id: str) -> str:
    """Return what is told when an article of this format is opened, "" for nothing."""
    return next((each.warning for each in formats() if each.id == format_id), "")


def warnings_of_suffixes() -> dict[str, str]:
    """Return what is told of files in folders, by the ending of their names."""
    told = (each for each in formats() if each.in_folders and each.warning)
    return {suffix: each.warning for each in told for suffix in each.suffixes}


def writer_for(name: str, *, tracked: bool = False) -> DocumentFormat:
    """Return the format that a file of this name is written in: plain text where it has no suffix.

    EmendError where that cannot be written, or cannot hold tracked changes.
    """
    suffix = PurePath(name).suffix.lower()
    found = _by_suffix(name) if suffix else formats()[0]
    if found is None or found.write is None:
        raise EmendError(
            say("{name}: files ending in {suffix} cannot be written.", name=name, suffix=suffix),
            say("Use one of {endings}.", endings=_endings(tracked)),
        )
    if tracked and not found.tracks:
        raise EmendError(
            say("{name}: {title} cannot hold tracked changes.", name=name, title=found.title),
            say("Use one of {endings}.", endings=_endings(tracked)),
        )
    return found


def written(kind: DocumentFormat, corrected: Corrected) -> bytes:
    """Return the bytes of a file of a kind that `writer_for` gave, made of an article of whatever format."""
    if kind.write is None:
        raise ValueError("the format was asked for as one that can be written")
    article = corrected.article
    if not are_alike(article.format, kind.id):
        # Line ends and encoding are those of the new kind of file, and its original is of no use.
        corrected = replace(corrected, article=replace(article, raw=article.text, encoding="utf-8"), original=None)
    return kind.write(corrected)


def _by_suffix(name: str) -> DocumentFormat | None:
    suffix = PurePath(name).suffix.lower()
    return next((each for each in formats() if suffix in each.suffixes), None)


def _endings(tracked: bool) -> str:
    writers = [each for each in formats() if each.write and (each.tracks or not tracked)]
    return ", ".join(suffix for each in writers for suffix in each.suffixes) or "none that there is yet"


def _format_in(name: str) -> DocumentFormat:
    found = getattr(importlib.import_module(f"{__name__}.{name}"), "FORMAT", None)
    if not isinstance(found, DocumentFormat) or found.id != name.replace("_", "-"):
        raise TypeError(f"documents/formats/{name}.py must hold FORMAT, a DocumentFormat with its name as the id")
    missing = [part for part in ("title", "suffixes", "reads", "keeps", "loses") if not getattr(found, part)]
    if missing or bool(found.write) != bool(found.writes):
        raise TypeError(f"documents/formats/{name}.py must say what it {', '.join(missing) or 'writes'}")
    return found
