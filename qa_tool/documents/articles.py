"""Articles out of files, folders, bytes and pasted text, whatever their format."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from qa_tool.documents.formats import format_of
from qa_tool.documents.headline import headline, shortened
from qa_tool.documents.raw_text import LARGER, MAX_BYTES, key_of
from qa_tool.documents.sources_beside import source_beside
from qa_tool.domain.article import Article
from qa_tool.domain.errors import EmendError
from qa_tool.domain.format_ids import IN_AN_ENCODING, PLAIN_TEXT, TEXTS, WRAPPED_TEXT
from qa_tool.domain.said import say
from qa_tool.text.encodings import may_be_another
from qa_tool.text.files import read_bytes, too_large
from qa_tool.text.lines import normalise, text_of, without_unsafe
from qa_tool.text.wrapped import is_wrapped

_LONGEST_LINE = 500_000
_BLANKS_AT_THE_END = re.compile(r"[ \t]+(?=[\r\n\u2028\u2029])")


def read(path: Path, encoding: str | None = None) -> Article:
    """Return the article in the file at `path`; its key is the resolved path.

    `encoding` None means: byte order mark, else UTF-8, else found from the bytes. EmendError, each one sentence,
    for what cannot be read or is no text.
    """
    data = read_bytes(path, MAX_BYTES, LARGER)
    place = key_of(path)
    article = _extracted(data, path.name, encoding, place, path=place, title=path.stem)
    beside = source_beside(path) if article.source_text is None else None
    return article if beside is None else _with_source(article, *beside)


def from_bytes(data: bytes, name: str, encoding: str | None = None) -> Article:
    """Return the article in `data`, as it comes from standard input; `name` is for titles and errors."""
    if len(data) > MAX_BYTES:
        raise too_large(name, MAX_BYTES, LARGER)
    return _extracted(data, name, encoding, None, title=name)


def from_text(text: str, title: str = "") -> Article:
    """Return the article of pasted text; its key is a hash, so that the same text opens the same article again.

    EmendError for text without a letter or digit and for text of more than MAX_BYTES characters.
    """
    if len(text) > MAX_BYTES:
        raise too_large(say("The pasted text"), MAX_BYTES, LARGER)
    if not text.strip():
        raise EmendError("There is no text to open.", "Copy the text of an article first.")
    raw = without_unsafe(text)
    _refuse_long_lines(raw, say("The pasted text"))
    if is_wrapped(normalise(raw)):
        # Blanks at the ends of lines, which PDF viewers and mail programs leave, would be two where lines are joined.
        raw = _BLANKS_AT_THE_END.sub("", raw)
    article = _article(raw, _paste_key(raw), title="Pasted text")
    return replace(article, title=shortened(title)) if title.strip() else article


def with_lines(article: Article, *, joined: bool) -> Article:
    """Return a plain text with its lines read as broken at a width, and joined to paragraphs, or each as a paragraph.

    Articles of other formats stay as they are.
    """
    if article.format not in TEXTS:
        return article
    kind = WRAPPED_TEXT if joined else PLAIN_TEXT
    return replace(article, format=kind, text=text_of(article.raw, kind))


def from_rich_text(markup: str, text: str) -> Article:
    """Return the article of rich text from the clipboard, `text` where that says nothing.

    Where there are headings or links to keep it is a web page, which it can be exported as; else text.
    """
    # Only for rich text.
    from qa_tool.documents.markup.pasting import pasted

    found = pasted(markup)
    if found.page is None:
        return from_text(found.text or text)
    return _extracted(found.page, "pasted.html", None, None, title="Pasted text")


def _with_source(article: Article, path: Path, language: str) -> Article:
    """Return an article with the source in the file beside it, where that can be read."""
    try:
        found = _extracted(read_bytes(path, MAX_BYTES, LARGER), path.name, None, None, title=path.stem)
    except EmendError:
        return article
    return replace(article, source_text=found.text, source_language=language)


def _extracted(
    data: bytes, name: str, encoding: str | None, key: str | None, *, title: str, path: str | None = None
) -> Article:
    """Read `data` in the format that name and content say."""
    kind = format_of(name, data)
    found = kind.read(data, name, encoding)
    for text in (found.text, found.source_text or ""):
        _refuse_long_lines(text, name)
    place = key or _paste_key(found.text)
    article = _article(found.text, place, title=title, path=path, encoding=found.encoding, kind=kind.id)
    return replace(
        article,
        encoding_is_guess=kind.id in IN_AN_ENCODING
        and encoding is None
        and not found.encoding_is_said
        and may_be_another(found.encoding),
        source_text=normalise(found.source_text) if found.source_text is not None else None,
        source_language=found.source_language,
        language=found.language or article.language,
        original=data if kind.keeps_original else None,
    )


def _refuse_long_lines(text: str, name: str) -> None:
    """Raise EmendError for a line that no paragraph has, and of which every key in the window would take seconds."""
    at = 0
    while len(text) - at > _LONGEST_LINE:
        end = max(text.rfind(end, at, at + _LONGEST_LINE + 1) for end in "\n\r\u2028\u2029")
        if end < 0:
            raise EmendError(say("{name} holds a line of more than 500,000 characters.", name=name), LARGER)
        at = end + 1


def _article(
    raw: str, key: str, *, title: str, path: str | None = None, encoding: str = "utf-8", kind: str = PLAIN_TEXT
) -> Article:
    """Return the article; its title is the first line that says something, else `title`."""
    text = normalise(raw)
    title = headline(text) or shortened(title)
    article = Article(key, title, raw, text, path=path, encoding=encoding, format=kind)
    return with_lines(article, joined=True) if kind == PLAIN_TEXT and is_wrapped(text) else article


def _paste_key(raw: str) -> str:
    # OpenSSL's hashes take 3 ms to load, which the first picture need not wait for.
    import hashlib

    return "paste:" + hashlib.blake2b(raw.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
