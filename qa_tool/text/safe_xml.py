"""XML from anywhere: no entities, nothing fetched, bounded depth and size; what is wrong is one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

from lxml import etree

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say

# No whole tree is kept, which would take ten times the room of its file.
MAX_BYTES = 100 * 1024 * 1024
_MEND = say("Export it anew, or open it in an XML editor to mend it.")


def elements(data: bytes, name: str, wanted: tuple[str, ...]) -> Iterator[etree._Element]:
    """Yield the elements whose local name is wanted, each whole, and forget them one by one.

    EmendError, naming `name`, for what is not well-formed or declares entities, at the latest after the last element.
    """
    # Namespaces differ between versions of a format; "{*}" is every one of them and none.
    parser = etree.iterparse(
        BytesIO(data),
        events=("end",),
        tag=tuple(f"{{*}}{each}" for each in wanted),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        encoding=_encoding_against(data),
    )
    try:
        checked = False
        for _, element in parser:
            if not checked:
                _refuse_entities(element, name)
                checked = True
            yield element
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        line = say(" in line {number}", number=error.lineno) if error.lineno else ""
        # Of a CDATA section that does not end, the next lines are what is in it.
        reason = (error.msg or "it is not well-formed").strip().partition("\n")[0].split(", line")[0].strip()
        raise EmendError(
            say("{name} is not sound XML{line}: {reason}.", name=name, line=line, reason=reason), _MEND
        ) from error
    root = parser.root
    if root is not None:
        _refuse_entities(root, name)


def local_name(element: etree._Element) -> str:
    """Return the name of an element without its namespace, "" for what is no element."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def text_in(element: etree._Element) -> str:
    """Return all text in an element, without blanks around it."""
    return "".join(element.itertext()).strip()


def _encoding_against(data: bytes) -> str | None:
    """Return UTF-8 where a file says UTF-16 and plainly is not, as one does that an editor saved anew; else None."""
    said = re.match(rb"(?:\xef\xbb\xbf)?<\?xml[^>]{1,80}encoding=[\"']utf-16", data, re.IGNORECASE)
    return "utf-8" if said else None


def _refuse_entities(element: etree._Element, name: str) -> None:
    declared = element.getroottree().docinfo.internalDTD
    if declared is not None and next(iter(declared.iterentities()), None) is not None:
        raise EmendError(say("{name} declares XML entities, which can hide anything.", name=name), _MEND)
