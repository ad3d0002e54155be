"""What takes long to make is kept in files, read where they lie; no answer depends on whether a file was there."""

from __future__ import annotations

import hashlib
import mmap
import os
import sys
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from zlib import crc32

from qa_tool import __version__
from qa_tool.names.packed import Packed
from qa_tool.names.romanise import READ

SUFFIX, _UNFINISHED = ".names", ".unfinished"
#: How many files stay: those used last.
KEPT = 6
# Seconds after which an unfinished file is one that nobody finishes.
_GIVEN_UP = 3_600
_MAGIC = b"Emend names 3\n\0\0"
_DIGEST, _CHECK, _SIZE = 16, 4, 8
_HEAD = len(_MAGIC) + _DIGEST + _CHECK + _SIZE
# What is in the files follows from these modules.
_MADE_BY = (
    "forms", "kept", "letters", "packed", "particles", "readings", "romanise", "sounds", "spans", "tables",
    "../text/words", *(f"../languages/romanisation/{name}" for name in (*READ, "spelling")),
)  # fmt: skip


def kept(folder: Path | None, said: Iterable[bytes], make: Callable[[], bytes | memoryview]) -> Packed:
    """Return what `make` makes of what is said; from a file in `folder`, where it was made before and is sound.

    Whatever is wrong with the folder or the file, the answer is the same: it is made then, and kept if it can be.
    """
    if folder is None:
        return Packed(memoryview(make()))
    digest = _digest(said)
    path = folder / (digest.hex() + SUFFIX)
    found = _read(path, digest)
    if found is None:
        made = make()
        _write(path, digest, made)
        # From the file it takes no memory that others could not have as well.
        found = _read(path, digest) or memoryview(made)
    return Packed(found)


def _digest(said: Iterable[bytes]) -> bytes:
    """Return the name of what follows from what is said, for this version of the program and of Python."""
    digest = hashlib.blake2b(_program(), digest_size=_DIGEST)
    for part in said:
        digest.update(len(part).to_bytes(8, "little"))
        digest.update(part)
    return digest.digest()


@lru_cache(maxsize=1)
def _program() -> bytes:
    parts = [__version__.encode(), sys.byteorder.encode(), str(sys.implementation.cache_tag).encode()]
    here = Path(__file__)
    for name in _MADE_BY:
        # While the program is worked on, its version says too little; where it is frozen, there are no such files.
        with suppress(OSError):
            parts.append((here.parent / f"{name}.py").read_bytes())
    return b"\0".join(parts)


def _read(path: Path, digest: bytes) -> memoryview | None:
    """Return what is kept in a file; None where it is not there, or not as it was written."""
    try:
        with path.open("rb") as file:
            whole = memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
    except (OSError, ValueError):
        return None
    head, body = whole[:_HEAD], whole[_HEAD:]
    if head != _head(digest, body):
        return None
    with suppress(OSError):
        # Those that are used stay.
        os.utime(path)
    return body


def _write(path: Path, digest: bytes, body: bytes | memoryview) -> None:
    """Write a file whole or not at all, and remove those used longest ago; nothing is said where that fails."""
    unfinished = path.with_name(os.urandom(8).hex() + _UNFINISHED)
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            unfinished.write_bytes(_head(digest, memoryview(body)))
            # Not put together first: that copies what is large while all other threads wait.
            with unfinished.open("ab") as file:
                file.write(body)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
        _remove_old(path.parent)


def _head(digest: bytes, body: memoryview) -> bytes:
    return _MAGIC + digest + crc32(body).to_bytes(_CHECK, "little") + len(body).to_bytes(_SIZE, "little")


def _remove_old(folder: Path) -> None:
    by_age = sorted(folder.glob(f"*{SUFFIX}"), key=lambda file: file.stat().st_mtime, reverse=True)
    given_up = time.time() - _GIVEN_UP
    left_over = [file for file in folder.glob(f"*{_UNFINISHED}") if file.stat().st_mtime < given_up]
    for file in by_age[KEPT:] + left_over:
        # While another process reads it, Windows says no; the next time will do.
        with suppress(OSError):
            file.unlink()
