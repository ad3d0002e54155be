"""The text in a file, and the key that its article has: as much as the first picture of the window needs."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from unicodedata import normalize

from qa_tool.documents.signatures import kind_of
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.text.encodings import decode, zero_byte
from qa_tool.text.files import read_bytes, resolved

# An article has some thousand words; a larger file is another kind of thing, and would only make the window slow.
MAX_BYTES = 20 * 1024 * 1024
LARGER = say("Split it into single articles.")
_OPEN_ANOTHER = say("Open a file with the text of an article.")


def read_raw(path: Path, encoding: str | None = None) -> tuple[str, str]:
    """Return the text in the file exactly as decoded, and its encoding; EmendError where there is none.

    `encoding` None means: byte order mark, else UTF-8, else found from the bytes.
    """
    return raw_of(read_bytes(path, MAX_BYTES, LARGER), path.name, encoding)


def raw_of(data: bytes, name: str, encoding: str | None) -> tuple[str, str]:
    """Return the text in `data` and its encoding; EmendError, which gives it this `name`, where there is none."""
    if (kind := kind_of(data)) is not None:
        raise EmendError(
            say("{name} is {kind}, and this kind cannot be opened yet.", name=name, kind=kind),
            "Save it as plain text, or paste its text.",
        )
    raw, found = decode(data, name, encoding)
    if not raw.strip("\ufeff \t\r\n\f\v\u2028\u2029\xa0\u3000"):
        raise EmendError(say("{name} is empty.", name=name), _OPEN_ANOTHER)
    if "\0" in raw:
        raise zero_byte(name, raw.count("\n", 0, raw.index("\0")) + 1)
    return raw, found


def key_of(path: Path, system: str = sys.platform) -> str:
    """Return the key that the article in the file at `path` has; odd bytes in its name are written out as escapes."""
    name = os.fsencode(resolved(path)).decode("utf-8", "backslashreplace")
    # macOS finds a file by its name with letters composed or taken apart (é, 기), and dialogs and folders differ in it.
    return normalize("NFC", name) if system == "darwin" else name


def reads_as(path: Path, raw: str, encoding: str, original: bytes | None = None) -> bool:
    """Say whether the file still holds this text, read in the encoding that was right for it.

    Of a format that keeps its `original`, the bytes must be the same.
    """
    try:
        if original is not None:
            return read_bytes(path, MAX_BYTES, LARGER) == original
        return read_raw(path, encoding)[0] == raw
    except EmendError:
        return False
