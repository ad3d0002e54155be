"""Handing on many articles at once: into which files of a folder they go."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath, PureWindowsPath

from qa_tool.documents.formats import formats
from qa_tool.domain.article import ArticleState
from qa_tool.storage.articles import ArticleSummary

#: What is put between the name of the original and its ending, so that a file beside the original is another one.
CORRECTED = "corrected"
#: The report on all of them.
REPORT = "report.html"
# What some system takes in no name of a file, and how long the title of a pasted text may be there.
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*\s]+')
_LONGEST = 60
# Devices of Windows, which cannot be files whatever their ending.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com\d|lpt\d)(?=\s*(?:\.|$))", re.IGNORECASE)


def done_ones(summaries: Iterable[ArticleSummary]) -> tuple[ArticleSummary, ...]:
    """Return the articles of the list that are marked as done; what is archived or an earlier version stays out."""
    return tuple(
        each for each in summaries if each.state is ArticleState.DONE and not each.archived and not each.earlier
    )


def stem_of(path: str | None, title: str) -> str:
    """Return what the file of an article is called without its ending: as its original, or by its title."""
    # The path may be one of another system.
    name = PureWindowsPath(path).name if path else ""
    stem = PurePath(name).stem if name else _FORBIDDEN.sub(" ", title)[:_LONGEST].strip(" .") or "article"
    return f"_{stem}" if _DEVICE.match(stem) else stem


def files_for(summaries: Sequence[ArticleSummary], folder: Path) -> tuple[tuple[Path, ArticleSummary], ...]:
    """Return the file of each article in a folder: in its own format, or as plain text where that cannot be written."""
    writable = {suffix for each in formats() if each.write for suffix in each.suffixes}
    taken: set[str] = set()
    files = []
    for each in summaries:
        suffix = PureWindowsPath(each.path or "").suffix.lower()
        stem = stem_of(each.path, each.title)
        made, number = "", 1
        while not made or made.casefold() in taken:
            again = f" ({number})" if number > 1 else ""
            made = f"{stem}{again}.{CORRECTED}{suffix if suffix in writable else formats()[0].suffixes[0]}"
            number += 1
        taken.add(made.casefold())
        files.append((folder / made, each))
    return tuple(files)
