"""Characters that XML, HTML and spreadsheets may not hold."""

from __future__ import annotations

import re

# XML 1.0, section 2.2: what is no Char.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def legal(text: str) -> str:
    """Return `text` with every character that XML may not hold as U+FFFD; positions stay."""
    return text if text.isprintable() else _ILLEGAL.sub("\ufffd", text)
