"""Formats of glossary files: each file in this folder is one, and adding a file adds a format."""

from __future__ import annotations

import importlib
import pkgutil
from functools import lru_cache
from pathlib import Path

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.glossary.imports import GlossaryFormat
from qa_tool.glossary.samples import Sample


@lru_cache(maxsize=1)
def formats() -> tuple[GlossaryFormat, ...]:
    """Return every format, in order of id.

    TypeError, naming the file, where one in this folder holds no FORMAT, or one with an id other than its name.
    """
    return tuple(_format_in(name) for name in sorted(module.name for module in pkgutil.iter_modules(__path__)))


def format_named(name: str) -> GlossaryFormat:
    """Return the format with that id; EmendError where there is none."""
    found = next((each for each in formats() if each.id == name), None)
    if found is None:
        known = ", ".join(each.id for each in formats())
        raise EmendError(
            say("There is no glossary format called {name}.", name=name),
            say("Use one of these: {known}.", known=known),
        )
    return found


def reader_for(path: Path) -> GlossaryFormat:
    """Return the first format for the suffix of `path`; EmendError where there is none."""
    suffix = path.suffix.lower()
    found = next((each for each in formats() if suffix in each.suffixes), None)
    if found is None:
        known = ", ".join(dict.fromkeys(each for entry in formats() for each in entry.suffixes))
        shown = f"files ending in {suffix}" if suffix else "files without an ending"
        raise EmendError(
            say("{name}: {shown} are not known as glossaries.", name=path.name, shown=shown),
            say("Use one of these: {known}.", known=known),
        )
    return found


def format_of(sample: Sample, name: str) -> GlossaryFormat:
    """Return the format that a file is most surely of; the first in order of id where several are as sure.

    EmendError, naming `name`, where neither its suffix nor its content is known.
    """
    best = max(formats(), key=lambda each: each.fits(sample))
    return best if best.fits(sample) else reader_for(Path(name))


def _format_in(name: str) -> GlossaryFormat:
    found = getattr(importlib.import_module(f"{__name__}.{name}"), "FORMAT", None)
    if not isinstance(found, GlossaryFormat) or found.id != name.replace("_", "-"):
        raise TypeError(f"glossary/formats/{name}.py must hold FORMAT, a GlossaryFormat with its name as the id")
    return found
