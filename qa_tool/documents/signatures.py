"""What a file is that is not plain text, by its first bytes."""

from __future__ import annotations

from qa_tool.domain.said import say

# After the public lists of file signatures (IANA media type registrations and the formats' own specifications).
_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", say("a PDF document")),
    (b"{\\rtf", say("a rich text document")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", say("an old Office document")),
    (b"\x89PNG\r\n\x1a\n", say("a picture")),
    (b"\xff\xd8\xff", say("a picture")),
    (b"GIF8", say("a picture")),
    (b"SQLite format 3\0", say("a database")),
    (b"\x7fELF", say("a program")),
    (b"MZ\x90\0", say("a program")),
    (b"\x1f\x8b\x08", say("a packed file")),
    (b"7z\xbc\xaf\x27\x1c", say("a packed file")),
    (b"Rar!\x1a\x07", say("a packed file")),
    (b"ID3", say("a sound file")),
    (b"OggS", say("a sound or video file")),
    (b"\x1a\x45\xdf\xa3", say("a video file")),
)
_ZIP = b"PK\x03\x04"
# Parts that name themselves within the first bytes of a zip container.
_ZIP_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"word/", say("a Word document")),
    (b"xl/", say("an Excel workbook")),
    (b"ppt/", say("a PowerPoint presentation")),
    (b"opendocument.text", say("an OpenDocument text")),
    (b"opendocument", say("an OpenDocument file")),
    (b"epub+zip", say("an e-book")),
    (b"[Content_Types].xml", say("an Office document")),
)
_ZIP_LOOK = 8192


def kind_of(data: bytes) -> str | None:
    """Return what the bytes are, in words with their article ("a PDF document"), or None if no signature fits."""
    if data.startswith(_ZIP):
        start = data[:_ZIP_LOOK]
        return next((kind for mark, kind in _ZIP_KINDS if mark in start), say("a zip archive"))
    return next((kind for mark, kind in _SIGNATURES if data.startswith(mark)), None)
