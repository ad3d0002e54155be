"""What the dialogs for opening and saving documents offer: one line for every format that there is."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths

from qa_tool.documents.formats import formats, readable_suffixes
from qa_tool.domain.said import say
from qa_tool.text.files import is_folder
from ui.tongue import tr

ALL = say("All files (*)")
WITH_CHANGES = say(" with tracked changes")
_ENDING = re.compile(r"\.(?=.*[A-Za-z])[A-Za-z0-9]{1,9}")


def begin_in(folder: Path | None) -> str:
    """Return where a dialog begins: in this folder, or else among the editor's documents, where there are any."""
    if folder is None:
        folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    # A dialog takes a folder that is not there for the name of a file.
    return str(folder if is_folder(folder) else Path.home())


def to_open() -> str:
    """Return the kinds of files to open, all articles first."""
    kinds = [_kind(tr("Articles"), readable_suffixes()), *(_kind(tr(each.title), each.suffixes) for each in formats())]
    return ";;".join([*kinds, tr(ALL)])


def to_save(first: str) -> str:
    """Return the kinds of files to save, those of the format `first` (its id) before the others."""
    kinds = []
    for each in sorted((each for each in formats() if each.write), key=lambda each: each.id != first):
        kinds.append(_kind(tr(each.title), each.suffixes))
        if each.tracks:
            kinds.append(_kind(tr(each.title) + tr(WITH_CHANGES), each.suffixes))
    return ";;".join([*kinds, tr(ALL)])


def suffix_for(article_format: str) -> str:
    """Return the usual suffix of a format, that of plain text where it cannot be written."""
    written = [each for each in formats() if each.write]
    return next((each for each in written if each.id == article_format), written[0]).suffixes[0]


def chosen(name: str, kind: str) -> tuple[Path, bool]:
    """Return the file that was chosen, with a suffix where none was typed, and whether changes are to be tracked.

    What stands behind a full stop in a title, as in “U.S. visit”, is none.
    """
    path = Path(name)
    if not _ENDING.fullmatch(path.suffix) and kind != tr(ALL) and "*." in kind:
        path = path.with_name(path.name + kind.partition("(*")[2].split(" ")[0].rstrip(")"))
    return path, tr(WITH_CHANGES) in kind


def _kind(title: str, suffixes: tuple[str, ...]) -> str:
    return f"{title} ({' '.join(f'*{suffix}' for suffix in suffixes)})"
