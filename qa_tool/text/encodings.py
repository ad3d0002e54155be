"""From bytes to text and back: byte order marks, UTF-8, and the national encodings that news files still come in."""

from __future__ import annotations

import codecs
import re
from unicodedata import category

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say

# Names with "-sig" stand for a byte order mark in front, as in Python's own "utf-8-sig"; longer marks come first,
# since that of UTF-32 starts with that of UTF-16.
_MARKED: tuple[tuple[str, str, bytes], ...] = (
    ("utf-8-sig", "utf-8", codecs.BOM_UTF8),
    ("utf-32-le-sig", "utf-32-le", codecs.BOM_UTF32_LE),
    ("utf-32-be-sig", "utf-32-be", codecs.BOM_UTF32_BE),
    ("utf-16-le-sig", "utf-16-le", codecs.BOM_UTF16_LE),
    ("utf-16-be-sig", "utf-16-be", codecs.BOM_UTF16_BE),
)
# What sources of news are written in where it is not Unicode; a closed list keeps the answer to one of these.
NATIONAL = ("cp949", "cp932", "euc_jp", "gb18030", "big5", "cp1251", "koi8_r", "cp1256", "cp1255", "cp1252")
# Twice the thousand characters that are enough to tell encodings apart; more would only take time.
_ENOUGH_BYTES = 65536
# Control characters, and what Unicode has given to nobody: a few bytes with a zero among them pass for UTF-16 else.
_NOT_WRITTEN, _WHITE = frozenset({"Cc", "Cn", "Co"}), "\t\n\v\f\r\x1a\x85"
# In UTF-16 of Latin letters every other byte is zero.
_FEW_ZEROS = 4
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x19\x1b-\x1f]")
# Python's codecs for other things than files; some of them raise what no encoding of text does.
_NOT_OF_FILES = frozenset({"idna", "punycode", "undefined", "unicode-escape", "raw-unicode-escape"})
_CHOOSE = say("Save the file as UTF-8, or name its encoding when you open it.")


def decode(data: bytes, name: str, encoding: str | None = None) -> tuple[str, str]:
    """Return the text and the encoding that `encode` needs to give back the same bytes.

    `encoding` None means: find out. EmendError where the bytes do not fit the encoding or none can be found; `name`
    is for its sentence.
    """
    if encoding is not None:
        return _decode_as(data, name, encoding)
    for marked, codec, mark in _MARKED:
        if data.startswith(mark):
            return _strict(data[len(mark) :], name, codec), marked
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        return _guessed(data, name, error)
    if "\0" in text:
        return _with_zeros(data, name)
    return text, "utf-8"


def may_be_another(encoding: str) -> bool:
    """Say whether bytes found to be in this encoding may as well be in another: neither a mark nor UTF-8 says so."""
    return encoding != "utf-8" and not encoding.endswith("-sig")


def encode(text: str, name: str, encoding: str) -> bytes:
    """Return the bytes of `text`; EmendError where the encoding is unknown or cannot hold a character."""
    codec, mark = codec_and_mark(encoding)
    try:
        return mark + text.encode(codec)
    except UnicodeEncodeError as error:
        lost = sorted({char for char in text if not _holds(codec, char)})
        shown = ", ".join(f"“{char}”" if char.isprintable() else f"U+{ord(char):04X}" for char in lost[:5])
        more = say(" and {number} more", number=len(lost) - 5) if len(lost) > 5 else ""
        raise EmendError(
            say(
                "{name} cannot be saved in the encoding {encoding}, which has no {shown}{more}.",
                name=name,
                encoding=encoding,
                shown=shown,
                more=more,
            ),
            "Save it as UTF-8.",
        ) from error
    except LookupError as error:
        raise EmendError(
            say("There is no text encoding called {encoding}.", encoding=encoding), "Use UTF-8."
        ) from error


def codec_and_mark(encoding: str) -> tuple[str, bytes]:
    """Return Python's name of `encoding` and the byte order mark that stands in front of its text."""
    return next(((codec, mark) for marked, codec, mark in _MARKED if marked == encoding.lower()), (encoding, b""))


def codec_named(encoding: str) -> str:
    """Return Python's name of an encoding that files are written in; EmendError where there is none of that name."""
    try:
        codec = codecs.lookup(codec_and_mark(encoding)[0]).name
    except (LookupError, ValueError) as error:
        raise _unknown(encoding) from error
    if codec in _NOT_OF_FILES:
        raise _unknown(encoding)
    return codec


def _holds(codec: str, char: str) -> bool:
    try:
        char.encode(codec)
    except UnicodeEncodeError:
        return False
    return True


def _decode_as(data: bytes, name: str, encoding: str) -> tuple[str, str]:
    """Decode in the encoding that the user named; a byte order mark that agrees with it is taken off."""
    codec = codec_named(encoding)
    for marked, marked_codec, mark in _MARKED:
        if data.startswith(mark) and marked_codec.startswith(codec.removesuffix("-sig")):
            return _strict(data[len(mark) :], name, marked_codec), marked
    # Python's plain "utf-16" would put a mark in front when it writes.
    codec = f"{codec}-le" if codec in {"utf-16", "utf-32"} else codec
    return _strict(data, name, codec), codec


def _strict(data: bytes, name: str, codec: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise EmendError(
            say("{name} is not in the encoding {codec}: line {line} does not fit.", name=name, codec=codec, line=line),
            _CHOOSE,
        ) from error
    except LookupError as error:
        raise _unknown(codec) from error


def _unknown(encoding: str) -> EmendError:
    return EmendError(say("There is no text encoding called {encoding}.", encoding=encoding), "Use UTF-8, for example.")


def _with_zeros(data: bytes, name: str) -> tuple[str, str]:
    """Decode what has zero bytes in it and no mark: UTF-16, or else what is wrong is said."""
    text = _unmarked_utf16(data)
    if text is not None:
        return text
    if _has_single_zeros(data):
        raise zero_byte(name, data.count(b"\n", 0, data.index(0)) + 1)
    raise _binary(name)


def _unmarked_utf16(data: bytes) -> tuple[str, str] | None:
    """Return the text of UTF-16 that has no mark, and which one it is; None where it is none.

    The zeros of its blanks and line ends are on one side of the pairs, but for single characters such as 가 (U+AC00).
    """
    high = data[1::2].count(0) > data[0::2].count(0)
    codec = "utf-16-le" if high else "utf-16-be"
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    foreign = any(category(char) in _NOT_WRITTEN and char not in _WHITE for char in set(text))
    # One unit in twenty (blanks, digits, line ends) is of ASCII even in Chinese text.
    if foreign or len(text.encode("ascii", "ignore")) * 20 < len(text):
        return None
    return None if _has_single_zeros(data, "utf-8") else (text, codec)


def _has_single_zeros(data: bytes, codec: str = "latin-1") -> bool:
    """Say whether this is a text of single bytes with zeros among them; UTF-8 with some may pass for Chinese in UTF-16.

    Of letters in UTF-16 that are neither Latin nor East Asian one byte is a control character.
    """
    try:
        data.replace(b"\0", b"").decode(codec)
    except UnicodeDecodeError:
        return False
    return _FEW_ZEROS * data.count(0) < len(data) and _CONTROLS.search(data) is None


def zero_byte(name: str, line: int) -> EmendError:
    """Return the error for a text that has a zero byte in it."""
    return EmendError(
        say("{name} does not hold text throughout: there is a zero byte in line {line}.", name=name, line=line),
        "It may be damaged. Save it anew as UTF-8 with the program that it comes from.",
    )


def _binary(name: str) -> EmendError:
    """Return the error for a file that holds something else than text."""
    return EmendError(
        say("{name} does not hold text.", name=name), "Open a plain text file, or paste the text of the article."
    )


def _guessed(data: bytes, name: str, error: UnicodeDecodeError) -> tuple[str, str]:
    """Find the encoding of bytes that are not UTF-8."""
    if b"\0" in data:
        return _with_zeros(data, name)
    if _is_damaged_utf8(data):
        line = data[: error.start].count(b"\n") + 1
        raise EmendError(
            say("{name} is damaged: line {line} holds bytes that are not UTF-8.", name=name, line=line), _CHOOSE
        ) from error
    best = next(iter(likely(data)), None)
    if best is None:
        raise EmendError(say("The encoding of {name} cannot be recognised.", name=name), _CHOOSE) from error
    return _strict(data, name, best), best


def likely(data: bytes) -> tuple[str, ...]:
    """Return the national encodings that bytes may be in, the likeliest first."""
    # Imported here because it takes 10 to 30 ms, which a file in UTF-8 need not wait for before the window shows.
    from charset_normalizer import from_bytes

    found = from_bytes(data[:_ENOUGH_BYTES], cp_isolation=list(NATIONAL), preemptive_behaviour=False)
    return tuple(match.encoding for match in found)


def _is_damaged_utf8(data: bytes) -> bool:
    """Say whether nearly all that is beyond ASCII in `data` is right UTF-8, which no other encoding looks like."""
    text = data.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    right = sum(1 for char in text if char > "\x7f") - broken
    return right > 5 * broken
