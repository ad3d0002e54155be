"""Line ends, and the few characters that neither a text widget nor a database can hold."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter

from qa_tool.domain.format_ids import WRAPPED_TEXT

_LINE_END = re.compile("\r\n|[\r\n\u2028\u2029]")
_OTHER_LINE_END = re.compile("\r\n|[\r\u2028\u2029]")
# NUL ends strings in many libraries, lone surrogates have no UTF-8, and Qt keeps U+FDD0 to U+FDEF for itself
# (U+FDD0 and U+FDD1 are its frame marks and come back as line feeds).
_UNSAFE = re.compile("[\0\ud800-\udfff\ufdd0-\ufdef]")
REPLACEMENT = "\ufffd"
# What steers a terminal, or ends a line there: of ASCII all but the tab as pictures, the others as U+FFFD.
_AS_PICTURES = str.maketrans(
    {code: 0x2400 + code for code in range(0x20) if code != 0x09}
    | {0x7F: 0x2421}
    | dict.fromkeys((*range(0x80, 0xA0), 0x2028, 0x2029), REPLACEMENT)
)
_AS_BLANKS = str.maketrans(dict.fromkeys("\r\n\u2028\u2029\x85", " "))


def normalise(raw: str) -> str:
    r"""Return `raw` with every line end (\r\n, \r, U+2028, U+2029) as one line feed and unsafe characters as U+FFFD.

    Only \r\n changes the number of code points.
    """
    # To look for each of them takes a tenth of the time of a pattern.
    others = any(end in raw for end in "\r\u2028\u2029")
    return without_unsafe(_OTHER_LINE_END.sub("\n", raw) if others else raw)


def text_of(raw: str, article_format: str) -> str:
    """Return the text of an article of a format (its id) from what was decoded, line ends normalised."""
    text = normalise(raw)
    if article_format != WRAPPED_TEXT:
        return text
    # Its patterns take 1.5 ms, which the first picture of most articles need not wait for.
    from qa_tool.text.wrapped import unwrapped

    return unwrapped(text)


def without_unsafe(text: str) -> str:
    """Return `text` with NUL, lone surrogates and U+FDD0 to U+FDEF each as one U+FFFD; positions stay."""
    return text.replace("\0", REPLACEMENT) if text.isascii() else _UNSAFE.sub(REPLACEMENT, text)


def in_one_line(text: str) -> str:
    """Return `text` with a blank for every character that ends a line; positions stay."""
    return text.translate(_AS_BLANKS)


def visible(text: str) -> str:
    """Return `text` in one line that does nothing to a terminal but show there; positions stay."""
    return text if text.isprintable() else text.translate(_AS_PICTURES)


def line_at(text: str, position: int) -> tuple[int, str]:
    """Return where the line of a position begins (code points), and the line without its end."""
    start = text.rfind("\n", 0, position) + 1
    end = text.find("\n", position)
    return start, text[start : end if end >= 0 else len(text)]


class LineMap:
    """Positions of a normalised text in the raw one; both in code points."""

    def __init__(self, raw: str) -> None:
        """Find the line ends of `raw` that are two characters long."""
        self._raw = raw
        self._pairs: list[int] = []
        start = raw.find("\r\n")
        while start >= 0:
            self._pairs.append(start - len(self._pairs))
            start = raw.find("\r\n", start + 2)

    def to_raw(self, offset: int) -> int:
        """Return where `offset` of the normalised text stands in the raw one."""
        return offset + bisect_left(self._pairs, offset)

    @property
    def dominant_end(self) -> str:
        """The line end used most, the first one among equals; a line feed where there is none."""
        counts = Counter(_LINE_END.findall(self._raw))
        return counts.most_common(1)[0][0] if counts else "\n"
