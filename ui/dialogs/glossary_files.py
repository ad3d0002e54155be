"""Asking for glossary files to open and to write, with the formats that there are."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from qa_tool.glossary.formats import format_named, formats
from qa_tool.glossary.imports import GlossaryFormat
from ui.dialogs.replacing_question import ReplacingQuestion
from ui.tongue import tr


def ask_open(parent: QWidget) -> Path | None:
    """Return the file to import, or None."""
    suffixes = dict.fromkeys(suffix for each in formats() for suffix in each.suffixes)
    known = " ".join(f"*{suffix}" for suffix in suffixes)
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Import a glossary"), "", tr("Glossaries ({known} *.xml);;All files (*)", known=known)
    )
    return Path(name) if name else None


def ask_save(parent: QWidget) -> tuple[Path, GlossaryFormat] | None:
    """Return where to write and in which format, or None; a name without a suffix gets the format's own."""
    filters = {_filter(each): each for each in formats()}
    name, chosen = QFileDialog.getSaveFileName(parent, tr("Export the terms shown"), "glossary.csv", ";;".join(filters))
    if not name:
        return None
    path, kind = Path(name), filters.get(chosen)
    if kind is None:
        # Not every system says which filter was chosen.
        by_suffix = (each for each in formats() if path.suffix.lower() in each.suffixes)
        kind = next(by_suffix, format_named("emend-csv"))
    if path.suffix.lower() not in kind.suffixes:
        path = path.with_name(path.name + kind.suffixes[0])
    return (path, kind) if ReplacingQuestion.may_write(parent, path, name) else None


def _filter(kind: GlossaryFormat) -> str:
    # A bracket in a title would end it.
    title = tr(kind.title).replace("(", "- ").replace(")", "")
    return f"{title} ({' '.join(f'*{suffix}' for suffix in kind.suffixes)})"
