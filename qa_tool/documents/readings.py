"""What a file says in each encoding that its bytes fit: for an editor to choose by the look of it."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path

from qa_tool.documents.raw_text import LARGER, MAX_BYTES
from qa_tool.domain.said import say
from qa_tool.text.encodings import NATIONAL, codec_and_mark, likely
from qa_tool.text.files import read_bytes

#: What an editor may know an encoding by.
TITLES = {
    "utf-8": say("Unicode (UTF-8)"),
    "utf-16-le": say("Unicode (UTF-16 LE)"),
    "utf-16-be": say("Unicode (UTF-16 BE)"),
    "cp949": say("Korean (CP949, EUC-KR)"),
    "cp932": say("Japanese (Shift-JIS)"),
    "euc_jp": say("Japanese (EUC-JP)"),
    "gb18030": say("Chinese, simplified (GB18030, GBK)"),
    "big5": say("Chinese, traditional (Big5)"),
    "cp1251": say("Cyrillic (Windows-1251)"),
    "koi8_r": say("Cyrillic (KOI8-R)"),
    "cp1256": say("Arabic (Windows-1256)"),
    "cp1255": say("Hebrew (Windows-1255)"),
    "cp1252": say("Western (Windows-1252)"),
}
# More than an article has; what a large file says further down looks no different.
_READ = 1 << 20
_LINES, _LENGTH = 40, 300


@dataclass(frozen=True, slots=True)
class Reading:
    """An encoding, what it is called, and the lines that show whether it is right."""

    encoding: str
    title: str
    text: str


def readings(path: Path, now: str) -> tuple[Reading, ...]:
    """Return what the file at `path` says in the encoding it is read in `now`, then in others, the likeliest first.

    Those that its bytes do not fit are left out. EmendError where the file cannot be read.
    """
    data = read_bytes(path, MAX_BYTES, LARGER)
    # Nearly all bytes fit UTF-16; a text in it has blanks or line ends, of which half is zero.
    wide = ("utf-16-le", "utf-16-be") if b"\0" in data else ()
    now = now.lower()
    others = (each for each in (*likely(data), "utf-8", *NATIONAL, *wide) if each != codec_and_mark(now)[0])
    texts = ((encoding, _start_of(data, encoding)) for encoding in dict.fromkeys((now, *others)))
    return tuple(Reading(each, title_of(each), _telling(text)) for each, text in texts if text is not None)


def title_of(encoding: str) -> str:
    """Return what an editor may know an encoding by."""
    return TITLES.get(codec_and_mark(encoding)[0], encoding.upper())


def _start_of(data: bytes, encoding: str) -> str | None:
    """Return the start of the text; None where the bytes do not fit."""
    codec, mark = codec_and_mark(encoding)
    body = data.removeprefix(mark)
    try:
        decoder = codecs.getincrementaldecoder(codec)()
        text = decoder.decode(body[:_READ], final=len(body) <= _READ)
    except (UnicodeDecodeError, LookupError):
        return None
    return None if "\0" in text else text


def _telling(text: str) -> str:
    """Return lines with letters beyond ASCII, of each as much as shows them; the first lines where there are none."""
    lines = [line for line in text.splitlines() if line.strip()]
    telling = [line for line in lines if not line.isascii()] or lines
    return "\n".join(map(_shown, telling[:_LINES]))


def _shown(line: str) -> str:
    first = next((at for at, char in enumerate(line) if not char.isascii()), 0)
    start = max(0, first - _LENGTH // 3) if len(line) > _LENGTH else 0
    return ("…" if start else "") + line[start : start + _LENGTH].strip()
