"""Rich text (.rtf), read only."""

from __future__ import annotations

import re

from qa_tool.documents.format import DocumentFormat, Extracted
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say

# Cells are paragraphs; deleted text and list marks are groups to leave out. The first way keeps an escaped backslash.
_ADAPTED = re.compile(r"\\\\|\\(?:nest)?(cell|row)(?![a-zA-Z])|\\(deleted|listtext)(?![a-zA-Z0-9])")
_PUT = {"cell": r"\par", "row": "", "deleted": r"\*\zdeleted", "listtext": r"\*\zlisttext"}
# No number in the format has more digits; some thousand would take minutes.
_LONG_NUMBER = re.compile(r"(\\[a-z]{1,32}-?)[0-9]{10,}")
_GROUP = re.compile(r"\\.|\{(\\shptxt(?![a-zA-Z]))?|\}", re.DOTALL)
_SAVE = say("Open it in Word or LibreOffice and save it as .docx.")


def read(data: bytes, name: str, _encoding: str | None) -> Extracted:
    """Return the text."""
    from striprtf.striprtf import rtf_to_text

    if not recognises(data):
        raise EmendError(say("{name} is no rich text document.", name=name), _SAVE)
    source = _with_boxes(_LONG_NUMBER.sub(r"\g<1>0", data.decode("latin-1")))
    source = _ADAPTED.sub(lambda found: _PUT.get(found[1] or found[2], found[0]), source)
    try:
        text = rtf_to_text(source, errors="replace")  # type: ignore[no-untyped-call]
    except (ValueError, LookupError, OverflowError, IndexError, KeyError, AttributeError) as error:
        raise EmendError(say("{name} is damaged: its text cannot be read.", name=name), _SAVE) from error
    lines = (line.strip(" ") for line in text.replace("\0", "\ufffd").split("\n"))
    # Characters beyond 16 bits come as two halves.
    found = "\n".join(lines).strip("\n").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if not found.strip():
        raise EmendError(say("{name} is empty.", name=name), "Open a file with the text of an article.")
    return Extracted(found)


def _with_boxes(source: str) -> str:
    """Return the source with the text of its boxes, which is kept within pictures, behind all other text."""
    if "{\\shptxt" not in source:
        return source
    boxes: list[str] = []
    depth = within = start = end = 0
    for found in _GROUP.finditer(source):
        if found[0][0] == "\\":
            continue
        depth += -1 if found[0] == "}" else 1
        if not within and found[1]:
            within, start = depth, found.end()
        elif found[0] == "}" and within and depth < within:
            within = 0
            boxes.append(source[start : found.start()])
        end = found.start()
    return "".join([source[:end], *(f"\\par{{{box}}}" for box in boxes), source[end:]])


def recognises(data: bytes) -> bool:
    """Say whether this starts as rich text does."""
    return data.startswith(b"{\\rtf")


FORMAT = DocumentFormat(
    id="rtf",
    title="Rich text",
    suffixes=(".rtf",),
    read=read,
    recognises=recognises,
    reads=(
        "paragraphs, tables (a cell a line), words of links; then text boxes; tracked insertions are read, tracked "
        "deletions are not"
    ),
    keeps="the text",
    loses="formatting, pictures, footnotes, headers and footers",
    warning=(
        "A rich text document is read only: its footnotes, pictures and formatting are left out. Corrections go out "
        "as another format."
    ),
)
