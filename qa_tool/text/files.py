"""Files, read within a limit and written whole or not at all; what goes wrong is one sentence.

What is asked of a path is answered whatever it is: a name that is too long, links that go round, a folder that nobody
may look into. Whoever then reads or writes there is told what is wrong.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say

#: ERROR_SHARING_VIOLATION and ERROR_LOCK_VIOLATION of Windows (winerror.h).
_HELD = {32, 33}


def is_folder(path: Path) -> bool:
    """Say whether a folder is seen there."""
    return os.path.isdir(path)  # noqa: PTH112 - Path.is_dir raises where it cannot tell


def is_file(path: Path) -> bool:
    """Say whether a file is seen there."""
    return os.path.isfile(path)  # noqa: PTH113 - Path.is_file raises where it cannot tell


def is_there(path: Path) -> bool:
    """Say whether anything is seen there."""
    return os.path.exists(path)  # noqa: PTH110 - Path.exists raises where it cannot tell


def resolved(path: Path) -> Path:
    """Return the path without links, as far as they can be followed."""
    return Path(os.path.realpath(path))


def expanded(given: str) -> Path:
    """Return the path that was written, with the folder that ~ stands for; a ~ of nobody's stays."""
    return Path(os.path.expanduser(given))  # noqa: PTH111 - Path.expanduser raises where there is nobody of the name


def read_bytes(path: Path, most: int, larger: str) -> bytes:
    """Return what stands in the file; EmendError where it cannot be read or holds more than `most` bytes.

    The size is looked at first; `larger` says what to do with a file that is too large.
    """
    try:
        if path.is_dir():
            raise EmendError(say("{path} is a folder.", path=path), "Open a file in it.")
        size = path.stat().st_size
        if size <= most:
            with path.open("rb") as file:
                # A pipe tells no size: one byte more than is allowed is enough to know.
                data = file.read(most + 1)
                size = max(size, len(data))
    except (OSError, ValueError, RuntimeError) as error:
        raise _cannot_read(path, error) from error
    if size > most:
        raise too_large(path.name, most, larger)
    return data


def listed(folder: Path) -> list[Path]:
    """Return what lies in a folder, in order; EmendError where nobody may look into it."""
    try:
        return sorted(folder.iterdir())
    except OSError as error:
        raise _cannot_read(folder, error) from error


def too_large(name: str, most: int, larger: str) -> EmendError:
    """Return what to tell about something of more than `most` bytes."""
    return EmendError(say("{name} is larger than {most} MB.", name=name, most=most // 1024 // 1024), larger)


def write_bytes(path: Path, data: bytes) -> None:
    """Put `data` in place of the file at `path`, which is whole at every moment.

    The bytes go to a file beside it, which then takes its place. EmendError where that fails; then nothing has changed.
    """
    try:
        target = path.resolve()
        if target.exists() and not os.access(target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        _replace(target, data)
    except _Held as error:
        raise _open_elsewhere(path) from error
    except (OSError, ValueError, RuntimeError) as error:
        raise (_open_elsewhere(path) if _is_held(error) else _cannot_write(path, error)) from error


def _replace(target: Path, data: bytes) -> None:
    """Put `data` in place of `target` with its permissions; the file beside it is removed whatever happens."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    beside = target.with_name(f".emend-{os.urandom(8).hex()}.tmp")
    try:
        with beside.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            # Some file systems have no permissions to copy.
            with contextlib.suppress(OSError):
                beside.chmod(stat.S_IMODE(target.stat().st_mode))
        try:
            beside.replace(target)
        except PermissionError as error:
            # The folder takes files, and this one may be written: on Windows, what a program has open stays in place.
            raise _Held from error
    finally:
        beside.unlink(missing_ok=True)


def _cannot_read(path: Path, error: Exception) -> EmendError:
    """Return what to tell about a file or a folder that could not be read."""
    if isinstance(error, FileNotFoundError):
        return EmendError(say("There is no file {path}.", path=path), "Check its name, or open another one.")
    if _is_held(error):
        return _open_elsewhere(path)
    if isinstance(error, PermissionError):
        return EmendError(
            say("There is no permission to read {path}.", path=path), "Ask its owner, or open a copy of your own."
        )
    return EmendError(
        say("{path} could not be read: {reason}.", path=path, reason=_reason(error)), "Check it, or open another one."
    )


class _Held(Exception):  # noqa: N818 - it says what is the matter
    """A file was not replaced because somebody else holds it."""


def _is_held(error: Exception) -> bool:
    """Say whether Windows refuses a file because a program has it open, which Python takes for want of permission."""
    return getattr(error, "winerror", None) in _HELD


def _open_elsewhere(path: Path) -> EmendError:
    return EmendError(say("{path} may be open in another program.", path=path), "Close it there, and try again.")


def _cannot_write(path: Path, error: Exception) -> EmendError:
    """Return what to tell about a file that could not be written."""
    number = error.errno if isinstance(error, OSError) else None
    if number in {errno.EACCES, errno.EPERM}:
        return EmendError(say("There is no permission to write {path}.", path=path), "Choose another folder.")
    if number == errno.EROFS:
        return EmendError(
            say("{parent} is on a disk that cannot be written to.", parent=path.parent), "Choose another folder."
        )
    if number in {errno.ENOSPC, errno.EDQUOT}:
        return EmendError(
            say("The disk is full: {path} was not saved.", path=path), "Free some space, or choose another disk."
        )
    if number in {errno.ENOENT, errno.ENOTDIR}:
        if path.parent.is_dir():
            what, hint = say("No file can be made in {parent}.", parent=path.parent), "Choose another folder."
        else:
            what, hint = say("There is no folder {parent}.", parent=path.parent), "Choose a folder that exists."
        return EmendError(what, hint)
    if number == errno.EISDIR:
        return EmendError(say("{path} is a folder.", path=path), "Choose a file name inside it.")
    return EmendError(
        say("{path} could not be saved: {reason}.", path=path, reason=_reason(error)), "Choose another name or folder."
    )


def _reason(error: Exception) -> str:
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error)
