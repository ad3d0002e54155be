"""Plain text files: reading in whatever encoding, writing without ever leaving half a file."""

from __future__ import annotations

import textwrap
from dataclasses import replace
from pathlib import Path

from qa_tool.documents.raw_text import LARGER, MAX_BYTES, key_of, raw_of, read_raw
from qa_tool.domain.article import Article
from qa_tool.domain.errors import EmendError
from qa_tool.text.encodings import encode
from qa_tool.text.files import too_large, write_bytes
from qa_tool.text.lines import normalise, without_unsafe

#: What the text files of a folder are called, the usual ending first.
SUFFIXES = (".txt", ".text", ".md")
_TITLE_LENGTH = 80


def read(path: Path, encoding: str | None = None) -> Article:
    """Return the article in the file at `path`; its key is the resolved path.

    `encoding` None means: byte order mark, else UTF-8, else found from the bytes. EmendError, each one sentence,
    for what cannot be read or is no text.
    """
    raw, found = read_raw(path, encoding)
    place = key_of(path)
    return _article(raw, place, path=place, title=path.stem, encoding=found)


def articles_in(path: Path) -> list[Path]:
    """Return the text files in and below a folder in order of name, or the file itself."""
    if not path.is_dir():
        return [path]
    return sorted(p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())


def from_bytes(data: bytes, name: str, encoding: str | None = None) -> Article:
    """Return the article in `data`, as it comes from standard input; `name` is for titles and errors."""
    if len(data) > MAX_BYTES:
        raise too_large(name, MAX_BYTES, LARGER)
    raw, found = raw_of(data, name, encoding)
    return _article(raw, _paste_key(raw), title=name, encoding=found)


def from_text(text: str, title: str = "") -> Article:
    """Return the article of pasted text; its key is a hash, so that the same text opens the same article again.

    EmendError for text without a letter or digit and for text of more than MAX_BYTES characters.
    """
    if len(text) > MAX_BYTES:
        raise too_large("The pasted text", MAX_BYTES, LARGER)
    if not text.strip():
        raise EmendError("There is no text to open.", "Copy the text of an article first.")
    raw = without_unsafe(text)
    article = _article(raw, _paste_key(raw), title="Pasted text")
    return replace(article, title=_shortened(title)) if title.strip() else article


def write(path: Path, raw: str, encoding: str = "utf-8") -> None:
    """Write `raw`, line ends as they stand, in place of the file at `path`.

    `encoding` is a name that `read` gave. The file is whole at every moment: the bytes go to a file beside it, which
    then takes its place. EmendError where that fails; then nothing has changed.
    """
    write_bytes(path, encode(raw, path.name, encoding))


def _article(raw: str, key: str, *, title: str, path: str | None = None, encoding: str = "utf-8") -> Article:
    """Return the article; its title is the first line that says something, else `title`."""
    text = normalise(raw)
    first = next((line for line in text.split("\n") if any(map(str.isalnum, line))), "")
    return Article(key, _shortened(first or title), raw, text, path=path, encoding=encoding)


def _shortened(line: str) -> str:
    """Return `line` on one line of at most 80 characters, cut after a word."""
    line = " ".join(line.split())
    if len(line) <= _TITLE_LENGTH:
        return line
    cut = textwrap.shorten(line, _TITLE_LENGTH, placeholder="…")
    # A text without blanks, as in Chinese, has no word to cut after.
    return cut if len(cut) > _TITLE_LENGTH // 2 else line[: _TITLE_LENGTH - 1] + "…"


def _paste_key(raw: str) -> str:
    # OpenSSL's hashes take 3 ms to load, which the first picture need not wait for.
    import hashlib

    return "paste:" + hashlib.blake2b(raw.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
