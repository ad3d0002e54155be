"""The encoding that a page says it is in, and bytes in it."""

from __future__ import annotations

import codecs
import re

from qa_tool.documents.raw_text import raw_of
from qa_tool.domain.errors import EmendError

_LOOK = 4096
_SAID = re.compile(
    rb"<meta\b[^>]{0,500}?\bcharset\s*=\s*[\"']?\s*([\w.:-]{2,40})"
    rb"|<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([\w.:-]{2,40})",
    re.IGNORECASE,
)
# Names of the Encoding Standard of the WHATWG that Python does not know; those that begin with "x-" it knows without.
_NAMES = {
    **dict.fromkeys(("ks_c_5601-1987", "windows-949", "ksc_5601"), "cp949"),
    **dict.fromkeys(("windows-874", "dos-874"), "cp874"),
    **dict.fromkeys(("iso-8859-8-i", "logical", "visual"), "iso8859-8"),
    **dict.fromkeys(("koi", "koi8"), "koi8-r"),
    "windows-31j": "cp932",
    "cn-big5": "big5",
    "koi8-ru": "koi8-u",
    "unicode-1-1-utf-8": "utf-8",
}
# As the Encoding Standard of the WHATWG reads these names.
_MEANT = {
    **dict.fromkeys(("ascii", "iso8859-1", "latin-1"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    **dict.fromkeys(("euc_kr", "johab"), "cp949"),
    **dict.fromkeys(("utf-16", "utf-16-le", "utf-16-be", "utf-7"), "utf-8"),
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    "iso8859-11": "cp874",
    "iso8859-9": "cp1254",
}


def page_text(data: bytes, name: str, encoding: str | None) -> tuple[str, str]:
    """Return the text of a page and its encoding: that named, its mark's, the one it says, or one that is found."""
    said = None if encoding is not None else said_encoding(data)
    if said is not None and not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return raw_of(data, name, said)
        except EmendError:
            # What it says is not true, or not text; the way without says which.
            pass
    return raw_of(data, name, encoding)


def codec_and_mark(encoding: str) -> tuple[str, int]:
    """Return Python's name of an encoding and the length of its byte order mark."""
    if not encoding.endswith("-sig"):
        return encoding, 0
    codec = encoding.removesuffix("-sig")
    return codec, len("\ufeff".encode(codec))


def said_encoding(data: bytes) -> str | None:
    """Return the encoding that a page says it is in, by Python's name; None where it says none that there is."""
    found = _SAID.search(data[:_LOOK])
    if found is None:
        return None
    said = (found[1] or found[2]).decode("ascii").lower().removeprefix("x-").removeprefix("x-")
    try:
        codec = codecs.lookup(_NAMES.get(said, said))
    except (LookupError, ValueError):
        return None
    return _MEANT.get(codec.name, codec.name) if codec._is_text_encoding else None  # noqa: SLF001
