"""TBX 3 (ISO 30042:2019), the dialect TBX-Basic in the style DCA."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from qa_tool.domain.term import Term
from qa_tool.glossary import tbx, tbx_3
from qa_tool.glossary.imports import AS_FOUND, GlossaryFormat, ImportResult, Reading
from qa_tool.glossary.samples import Sample


def read(data: bytes | Path, name: str = "", how: Reading = AS_FOUND) -> ImportResult:
    """Return the terms of a file; see `tbx.read`."""
    return tbx.read(data, name, how)


def _rendered(terms: Iterable[Term], _suffix: str) -> bytes:
    return tbx_3.rendered(terms, by_tag=False)


def _fits(sample: Sample) -> int:
    sure = tbx.is_tbx(sample, "tbx")
    return sure if re.search(r"style=[\"']dca[\"']", sample.text[:4096], re.IGNORECASE) else min(sure, 8)


FORMAT = GlossaryFormat(
    id="tbx-3-dca",
    title="TBX 3 (TBX-Basic, DCA)",
    suffixes=(".tbx",),
    read=read,
    rendered=_rendered,
    fits=_fits,
    holds=tbx.HELD,
    about=(
        "Like TBX 2, with `conceptEntry`, `langSec`, `termSec`; "
        'data categories as attributes (`termNote type="administrativeStatus"`).'
    ),
)
