"""Encodings that files name themselves."""

from __future__ import annotations

import re

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say

# Python has codecs of other kinds, too, which a file should not choose.
_KNOWN = re.compile(
    r"(?:utf|iso|windows|cp|euc|shift|gb|big5|koi8|us-ascii|ascii|latin|ks|mac|tis|viscii)[-_]?[\w.-]*\Z"
)


def declared(encoding: bytes, name: str) -> str:
    """Return the name of an encoding that a file says it is in; EmendError where there is none of that name."""
    said = encoding.decode("ascii", "replace").lower()
    if not _KNOWN.match(said):
        raise EmendError(
            say("{name} says that it is in {said}, which is no encoding known here.", name=name, said=said),
            "Export it anew, or name its encoding when you open it.",
        )
    return said
