"""Glossary files on disk: read within limits, decoded strictly, replaced whole."""

from __future__ import annotations

import codecs
from pathlib import Path

from qa_tool.domain.errors import EmendError
from qa_tool.text.files import read_bytes, too_large, write_bytes

# Some million terms; a larger file is no glossary, and would only fill the memory.
MAX_BYTES = 100 * 1024 * 1024
_CHOOSE = "Open a glossary file."
_LARGER = "Split it into several glossaries."
# The mark of UTF-32 starts like that of UTF-16, so it comes first.
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def text_of(data: bytes | Path, name: str) -> str:
    """Return the text of a glossary file: UTF-8, or UTF-16 or UTF-32 with a byte order mark, which is left out.

    EmendError, naming `name`, for what cannot be read, is over MAX_BYTES, empty, no text or in another encoding.
    """
    content = read_bytes(data, MAX_BYTES, _LARGER) if isinstance(data, Path) else data
    if len(content) > MAX_BYTES:
        raise too_large(name, MAX_BYTES, _LARGER)
    codec, start = next(((codec, len(mark)) for mark, codec in _MARKS if content.startswith(mark)), ("utf-8", 0))
    try:
        text = content[start:].decode(codec)
    except UnicodeDecodeError as error:
        line = content[: start + error.start].count(b"\n") + 1
        raise EmendError(
            f"{name} is not in {codec.upper()}: line {line} does not fit.",
            "Save it as UTF-8; spreadsheet programs call this “CSV UTF-8”.",
        ) from error
    if "\0" in text:
        raise EmendError(f"{name} does not hold text.", _CHOOSE)
    if not text.strip():
        raise EmendError(f"{name} is empty.", _CHOOSE)
    return text


def write_whole(path: Path, text: str) -> None:
    """Put `text`, as UTF-8 with the mark that spreadsheet programs look for, in place of the file at `path`.

    It is written beside it first, so that the old file stands until the new one is complete. EmendError otherwise.
    """
    try:
        data = codecs.BOM_UTF8 + text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise EmendError(f"{path} could not be saved: {error.reason}.", "Mend the term with that character.") from error
    write_bytes(path, data)
