"""Which program is meant by what an editor writes."""

from __future__ import annotations

from qa_tool.outside.address import address
from qa_tool.outside.harper import Harper
from qa_tool.outside.languagetool import LanguageTool
from qa_tool.outside.reader import SecondReader
from qa_tool.outside.remark import Source
from qa_tool.text.files import expanded


def second_reader(where: str) -> SecondReader:
    """Return the reader at an address, or the one that is a program; EmendError where there is none."""
    return SecondReader(_source(where))


def known_as(where: str) -> str:
    """Return it as it is kept: an address written out, the whole path of a program; EmendError as above."""
    source = _source(where)
    return source.program if isinstance(source, Harper) else str(address(where))


def _source(where: str) -> Source:
    """Tell them apart: what is named after Harper is a program, all else an address.

    Windows copies a path with quotation marks around it.
    """
    where = where.strip().strip('"')
    if "harper" in where.casefold() and "://" not in where:
        return Harper(str(expanded(where)))
    return LanguageTool(address(where))
