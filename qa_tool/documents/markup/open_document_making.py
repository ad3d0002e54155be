"""A new OpenDocument text, as small as LibreOffice and Word take it."""

from __future__ import annotations

import io
import re
import zipfile
from html import escape

from qa_tool.text.xml_characters import legal

_TYPE = "application/vnd.oasis.opendocument.text"
_NAMES = "urn:oasis:names:tc:opendocument:xmlns"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
_BLANKS = re.compile("^ +|  +| +$|\t")
# A day that every zip can hold, so that the same text makes the same file.
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def new_document(text: str) -> bytes:
    """Return a document with a paragraph a line."""
    lines = "".join(f"<text:p>{_line(line)}</text:p>" for line in legal(text).split("\n"))
    content = (
        f'{_HEAD}<office:document-content xmlns:office="{_NAMES}:office:1.0" xmlns:text="{_NAMES}:text:1.0" '
        f'office:version="1.3"><office:body><office:text>{lines}</office:text></office:body></office:document-content>'
    )
    manifest = (
        f'{_HEAD}<manifest:manifest xmlns:manifest="{_NAMES}:manifest:1.0" manifest:version="1.3">'
        f'<manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{_TYPE}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        # The standard wants the type first and not packed.
        made.writestr(zipfile.ZipInfo("mimetype", _FIRST_DAY), _TYPE, zipfile.ZIP_STORED)
        for name, part in (("content.xml", content), ("META-INF/manifest.xml", manifest)):
            made.writestr(zipfile.ZipInfo(name, _FIRST_DAY), part, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _line(line: str) -> str:
    return _BLANKS.sub(
        lambda found: "<text:tab/>" if found[0] == "\t" else f'<text:s text:c="{len(found[0])}"/>',
        escape(line, quote=False),
    )
