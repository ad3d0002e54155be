"""The strict variety of Office Open XML (ISO/IEC 29500-1): the names of its namespaces, and those that all else uses.

Word and Excel save it as "Strict Open XML". Elements are called the same in both; only the namespaces differ, and so it
is read as the usual variety and written back as it was.
"""

from __future__ import annotations

import re

STRICT, USUAL = b"http://purl.oclc.org/ooxml/", b"http://schemas.openxmlformats.org/"
# Namespaces stand in quotation marks, as types of relations do; what a text says of them stays.
_STRICT_NAME = re.compile(rb"(?<=[\"'])" + re.escape(STRICT) + rb"(\w+)/(\w+)(?=[/\"'])")
_USUAL_NAME = re.compile(rb"(?<=[\"'])" + re.escape(USUAL) + rb"(\w+)/2006/(\w+)(?=[/\"'])")
# Its packages are as all others.
_NOT_ITS_OWN = frozenset({b"package", b"markup-compatibility"})


def is_strict(relations: bytes) -> bool:
    """Say whether a package whose outermost relations (_rels/.rels) these are is of the strict variety."""
    return STRICT in relations


def as_usual(part: bytes) -> bytes:
    """Return a part with the names of namespaces that the usual variety has."""
    return _STRICT_NAME.sub(USUAL + rb"\1/2006/\2", part)


def as_strict(part: bytes) -> bytes:
    """Return a part with the names of namespaces that the strict variety has."""
    return _USUAL_NAME.sub(
        lambda found: found[0] if found[1] in _NOT_ITS_OWN else STRICT + found[1] + b"/" + found[2], part
    )
