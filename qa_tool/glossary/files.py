"""Glossary files on disk: read within limits, decoded strictly, replaced whole."""

from __future__ import annotations

import codecs
import contextlib
import errno
import os
import secrets
import stat
from pathlib import Path

from qa_tool.domain.errors import EmendError

# Some million terms; a larger file is no glossary, and would only fill the memory.
MAX_BYTES = 100 * 1024 * 1024
_CHOOSE = "Open a glossary file."
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
    content = _bytes_of(data) if isinstance(data, Path) else data
    if len(content) > MAX_BYTES:
        raise _too_large(name)
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
        target = path.resolve()
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        _replace(target, data)
    except (OSError, ValueError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise EmendError(f"{path} could not be saved: {reason}.", "Choose another name or folder.") from error


def _replace(target: Path, data: bytes) -> None:
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    beside = target.with_name(f".emend-{secrets.token_hex(8)}.tmp")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            # Some file systems have no permissions to copy.
            with contextlib.suppress(OSError):
                beside.chmod(stat.S_IMODE(target.stat().st_mode))
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


def _bytes_of(path: Path) -> bytes:
    try:
        if path.is_dir():
            raise EmendError(f"{path} is a folder.", "Choose a file in it.")
        if path.stat().st_size > MAX_BYTES:
            raise _too_large(path.name)
        with path.open("rb") as file:
            # A pipe tells no size: one byte more than is allowed is enough to know.
            return file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise EmendError(f"There is no file {path}.", "Check its name.") from error
    except (OSError, ValueError, RuntimeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
        raise EmendError(f"{path} could not be read: {reason}.", _CHOOSE) from error


def _too_large(name: str) -> EmendError:
    return EmendError(f"{name} is larger than {MAX_BYTES // 1024 // 1024} MB.", "Split it into several glossaries.")
