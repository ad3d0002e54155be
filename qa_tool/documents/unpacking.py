"""Documents that are a zip of parts, unpacked within limits."""

from __future__ import annotations

import io
import zipfile
import zlib

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say

# A novel of 1,000 pages has some 20 MB of XML in its text and a photograph some MB; what is larger is a trap.
_MOST_BYTES = 200 * 1024 * 1024
_MOST_PARTS = 5000


def unpacked(data: bytes, name: str, mend: str) -> dict[str, bytes]:
    """Return every part by its name; what a part unpacks to is looked at before it is unpacked.

    EmendError, naming `name`, for what is too large, locked or damaged; `mend` says what to do about the last.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            infos = packed.infolist()
            if len(infos) > _MOST_PARTS or sum(info.file_size for info in infos) > _MOST_BYTES:
                raise EmendError(
                    say("{name} unpacks to more than 200 MB.", name=name), "Take large pictures out of it."
                )
            if any(info.flag_bits & 1 for info in infos):
                raise EmendError(say("{name} is protected by a password.", name=name), "Save it without one.")
            if len({info.filename for info in infos}) < len(infos):
                raise EmendError(say("{name} is damaged: a part is there twice.", name=name), mend)
            return {info.filename: _part(packed, info) for info in infos}
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError) as error:
        raise EmendError(say("{name} is damaged: it cannot be unpacked.", name=name), mend) from error


def _part(packed: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    # Without a size the module unpacks all that is there, also of a part that says it is small. It compares a checksum.
    with packed.open(info) as part:
        return part.read(info.file_size)
