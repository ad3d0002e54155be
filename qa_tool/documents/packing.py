"""Writes a zip with some parts replaced; all others go over as they are, packed, which zipfile has no way for."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

# After PKWARE's APPNOTE, 4.3.7, 4.3.12 and 4.3.16. Everything here is far too small for zip64.
_LOCAL = struct.Struct("<4s5H3L2H")
_CENTRAL = struct.Struct("<4s6H3L5H2L")
_END = struct.Struct("<4s4H2LH")
# XML packs nearly as well as with the usual 6, in half the time.
_LEVEL = 3
_VERSION, _UTF8, _DEFLATED = 20, 0x800, 8
# What is true of a packed part wherever it stands: how it is deflated, and that its name is UTF-8.
_LASTING_FLAGS = 0x806
_FIRST_DAY = 1 << 5 | 1


def repacked(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    """Return the zip in `data` with other contents for the parts in `changed`; new ones come last.

    `data` was opened by zipfile before, and is whole.
    """
    out, directory = bytearray(), bytearray()
    new = dict(changed)
    entries = 0
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        infos = old.infolist()
    for info in infos:
        _, _, flags, method, time, day, *_, name_length, extra_length = _LOCAL.unpack_from(data, info.header_offset)
        start = info.header_offset + _LOCAL.size
        name = data[start : start + name_length]
        content = new.pop(info.filename, None)
        if content is None:
            start += name_length + extra_length
            body, crc, size = data[start : start + info.compress_size], info.CRC, info.file_size
        else:
            body, crc, size, method = _deflated(content), zlib.crc32(content), len(content), _DEFLATED
        _add(out, directory, name, body, (flags & _LASTING_FLAGS, method, time, day, crc, len(body), size))
        entries += 1
    for part, content in new.items():
        said = (_UTF8, _DEFLATED, 0, _FIRST_DAY, zlib.crc32(content))
        body = _deflated(content)
        _add(out, directory, part.encode(), body, (*said, len(body), len(content)))
        entries += 1
    end = _END.pack(b"PK\5\6", 0, 0, entries, entries, len(directory), len(out), 0)
    return bytes(out + directory + end)


def _add(out: bytearray, directory: bytearray, name: bytes, body: bytes, said: tuple[int, ...]) -> None:
    """Add a part, and its line to the directory; `said` is what both say of it, in their order."""
    directory += _CENTRAL.pack(b"PK\1\2", _VERSION, _VERSION, *said, len(name), 0, 0, 0, 0, 0, len(out)) + name
    out += _LOCAL.pack(b"PK\3\4", _VERSION, *said, len(name), 0) + name + body


def _deflated(content: bytes) -> bytes:
    packer = zlib.compressobj(_LEVEL, wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()
