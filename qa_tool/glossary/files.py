"""Glossary files on disk: read within limits, decoded strictly, replaced whole."""

from __future__ import annotations

import codecs
from pathlib import Path

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.text.encodings import decode, zero_byte
from qa_tool.text.files import read_bytes, too_large

# Some million terms; a larger file is no glossary, and would only fill the memory.
MAX_BYTES = 100 * 1024 * 1024
_CHOOSE = say("Open a glossary file.")
_LARGER = say("Split it into several glossaries.")
_NAME_IT = say("Save it as UTF-8 (spreadsheet programs call this “CSV UTF-8”), or name its encoding.")
# Encodings that a file says itself, by a byte order mark or by being valid in them.
_CERTAIN = ("utf-8", "utf-16", "utf-32")


def bytes_of(data: bytes | Path, name: str, most: int = MAX_BYTES) -> bytes:
    """Return what stands in a glossary file; EmendError, naming `name`, for what cannot be read or is too large."""
    content = read_bytes(data, most, _LARGER) if isinstance(data, Path) else data
    if len(content) > most:
        raise too_large(name, most, _LARGER)
    return content


def text_of(data: bytes | Path, name: str, encoding: str | None = None) -> tuple[str, str]:
    """Return the text of a glossary file without byte order mark, and its encoding where that was only guessed.

    EmendError, naming `name`, for what cannot be read, is over MAX_BYTES, empty, no text or in no known encoding.
    """
    text, guessed = decoded(bytes_of(data, name), name, encoding)
    if not text.strip():
        raise EmendError(say("{name} is empty.", name=name), _CHOOSE)
    return text, guessed


def decoded(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """Return the text in `data`, and its encoding where that was only guessed ("" otherwise); see `text_of`."""
    try:
        text, found = decode(data, name, encoding)
    except EmendError as error:
        if "zero byte" in error.what:
            raise
        raise EmendError(error.what, _CHOOSE if "does not hold text." in error.what else _NAME_IT) from error
    if "\0" in text:
        raise zero_byte(name, text.count("\n", 0, text.index("\0")) + 1)
    return text, "" if encoding or found.startswith(_CERTAIN) else found


def encoded(text: str, what: str = "The glossary") -> bytes:
    """Return `text` as UTF-8 with the mark that spreadsheet programs look for; EmendError where that cannot be."""
    try:
        return codecs.BOM_UTF8 + text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise EmendError(
            say("{what} could not be saved: {reason}.", what=what, reason=error.reason),
            "Mend the term with that character.",
        ) from error
