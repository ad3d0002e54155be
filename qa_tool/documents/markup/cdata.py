"""CDATA sections of XML: text in which nothing is markup, and how corrections go into it."""

from __future__ import annotations

import re
from bisect import bisect_right
from html import escape, unescape

from qa_tool.documents.markup.tags import CDATA, CDATA_END, Kind, tokens

_APART = f"{CDATA_END}{CDATA}"
# What text is written with that the encoding or the format needs marks for.
_MARKUP = re.compile(r"(<[^<>]*>|&#\d+;)")
_SECTION = re.compile(rf"{re.escape(CDATA)}(.*?){re.escape(CDATA_END)}", re.DOTALL)


class DataSections:
    """Where the CDATA sections of a file are."""

    def __init__(self, raw: str) -> None:
        """Find them in XML that is sound."""
        found = [each for each in tokens(raw, xml=True) if each.kind is Kind.DATA] if CDATA in raw else []
        self._firsts, self._lasts = [each.first for each in found], [each.last for each in found]

    def written(self, markup: str, at: int) -> str:
        """Return what stands for `markup` at an offset of the file: itself, or, in a section, its text."""
        section = bisect_right(self._firsts, at) - 1
        if section < 0 or at > self._lasts[section]:
            return markup
        # With what stands beside it, it may end the section.
        before, after = _APART if markup.startswith(("]", "&gt;")) else "", _APART if markup.endswith("]") else ""
        return f"{before}{as_data(markup)}{after}"


def without_sections(raw: str) -> str:
    """Return XML with the same text and no CDATA sections."""
    return _SECTION.sub(lambda found: escape(found[1], quote=False), raw)


def with_sections(markup: str) -> str:
    """Return XML in whose CDATA sections stands markup, with the text of that in them."""
    return _SECTION.sub(lambda found: f"{CDATA}{as_data(found[1])}{CDATA_END}", markup)


def as_data(markup: str) -> str:
    """Return markup as it stands in a section, which is parted where there are tags, and where "]]>" would end it."""
    parts = _MARKUP.split(markup)
    parts[::2] = [unescape(part).replace(CDATA_END, f"]]{_APART}>") for part in parts[::2]]
    parts[1::2] = [f"{CDATA_END}{part}{CDATA}" for part in parts[1::2]]
    return "".join(parts)
