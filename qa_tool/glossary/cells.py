r"""Cells that hold several forms: "|" between them, "\|" and "\\" for the marks themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from qa_tool.text.scripts import scripts

_ESCAPED = re.compile(r"\\([\\|])")
_PIECE = re.compile(r"(?:\\[\\|]|[^|])+")
# Zero-width space, word joiner, byte order mark: marks of direction and joiners say something.
_UNSEEN = "\u200b\u2060\ufeff"
_LABELLED = re.compile(r"\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\s*:(.*)", re.DOTALL)
# Scripts that are written in one language only.
_LANGUAGE_OF_SCRIPT = {"Hangul": "ko", "Kana": "ja", "Hebrew": "he"}


def bare(cell: str) -> str:
    """Return a cell without blanks around it, and without what is not to be seen, as web pages leave it at an end."""
    stripped = cell.strip()
    while stripped and (stripped[0] in _UNSEEN or stripped[-1] in _UNSEEN):
        stripped = stripped.strip(_UNSEEN).strip()
    return stripped


def forms_in(cell: str) -> tuple[str, ...]:
    """Return the forms of a cell, each once, without blanks around them."""
    if "|" not in cell and "\\" not in cell:
        form = bare(cell)
        return (form,) if form else ()
    pieces = (bare(_ESCAPED.sub(r"\1", piece.strip())) for piece in _PIECE.findall(cell))
    return tuple(dict.fromkeys(piece for piece in pieces if piece))


def cell_of(forms: Iterable[str]) -> str:
    """Return the cell that `forms_in` reads as `forms`."""
    return "|".join(form.replace("\\", "\\\\").replace("|", "\\|") for form in forms)


def source_forms_in(cell: str) -> tuple[dict[str, tuple[str, ...]], tuple[str, ...]]:
    """Return the forms by language of a cell such as "ko:…|ja:…", and those whose language cannot be known."""
    found: dict[str, dict[str, None]] = {}
    unknown: list[str] = []
    for piece in forms_in(cell):
        labelled = _LABELLED.fullmatch(piece)
        code, form = (labelled.group(1).lower(), bare(labelled.group(2))) if labelled else (spoken_in(piece), piece)
        if code and form:
            found.setdefault(code, {})[form] = None
        else:
            unknown.append(piece)
    return {code: tuple(forms) for code, forms in found.items()}, tuple(unknown)


def source_cell_of(sources: Mapping[str, tuple[str, ...]]) -> str:
    """Return the cell that `source_forms_in` reads as `sources`."""
    return cell_of(f"{code}:{form}" for code, forms in sources.items() for form in forms)


def spoken_in(form: str) -> str:
    """Return the one language that is written in a script of `form`, or ""."""
    return next((code for script, code in _LANGUAGE_OF_SCRIPT.items() if scripts(form)[script]), "")
