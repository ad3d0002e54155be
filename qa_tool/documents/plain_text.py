"""Plain text files: reading in whatever encoding, writing without ever leaving half a file."""

from __future__ import annotations

import os
import textwrap
from dataclasses import replace
from pathlib import Path

from qa_tool.documents.encodings import binary, decode, encode
from qa_tool.documents.signatures import kind_of
from qa_tool.domain.article import Article
from qa_tool.domain.errors import EmendError
from qa_tool.text.files import read_bytes, too_large, write_bytes
from qa_tool.text.lines import normalise, without_unsafe

# An article has some thousand words; a larger file is another kind of thing, and would only make the window slow.
MAX_BYTES = 20 * 1024 * 1024
#: What the text files of a folder are called, the usual ending first.
SUFFIXES = (".txt", ".text", ".md")
LARGER = "Split it into single articles."
_TITLE_LENGTH = 80
_OPEN_ANOTHER = "Open a file with the text of an article."


def read(path: Path, encoding: str | None = None) -> Article:
    """Return the article in the file at `path`; its key is the resolved path.

    `encoding` None means: byte order mark, else UTF-8, else found from the bytes. EmendError, each one sentence,
    for what cannot be read or is no text.
    """
    data = read_bytes(path, MAX_BYTES, LARGER)
    raw, found = _text_of(data, path.name, encoding)
    place = key_of(path)
    return _article(raw, place, path=place, title=path.stem, encoding=found)


def key_of(path: Path) -> str:
    """Return the key that the article in the file at `path` has."""
    return _storable(path.resolve())


def reads_as(path: Path, known: Article) -> bool:
    """Say whether the file still holds the text of `known`, read in the encoding that was right for it."""
    try:
        return read(path, known.encoding).raw == known.raw
    except EmendError:
        return False


def articles_in(path: Path) -> list[Path]:
    """Return the text files in and below a folder in order of name, or the file itself."""
    if not path.is_dir():
        return [path]
    return sorted(p for p in path.rglob("*") if p.suffix.lower() in SUFFIXES and p.is_file())


def from_bytes(data: bytes, name: str, encoding: str | None = None) -> Article:
    """Return the article in `data`, as it comes from standard input; `name` is for titles and errors."""
    if len(data) > MAX_BYTES:
        raise too_large(name, MAX_BYTES, LARGER)
    raw, found = _text_of(data, name, encoding)
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


def _text_of(data: bytes, name: str, encoding: str | None) -> tuple[str, str]:
    """Return the text in `data` and its encoding; EmendError where there is none."""
    if (kind := kind_of(data)) is not None:
        raise EmendError(
            f"{name} is {kind}, and this kind cannot be opened yet.", "Save it as plain text, or paste its text."
        )
    raw, found = decode(data, name, encoding)
    if not raw.strip("\ufeff \t\r\n\f\v\u2028\u2029\xa0\u3000"):
        raise EmendError(f"{name} is empty.", _OPEN_ANOTHER)
    if "\0" in raw:
        raise binary(name)
    return raw, found


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


def _storable(path: Path) -> str:
    """Return the path as text that a database can hold; odd bytes in it are written out as escapes."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")
