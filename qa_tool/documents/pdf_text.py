"""The text of a PDF, its lines put together to paragraphs."""

from __future__ import annotations

import io
import logging
import re
import time
from collections import Counter
from collections.abc import Iterable

from pypdf import PdfReader
from pypdf.errors import PyPdfError

from qa_tool.documents.format import Extracted
from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.text.lines import without_unsafe
from qa_tool.text.wrapped import ends_paragraph, full_length

_PASTE = say("Copy its text in a PDF viewer, and paste it.")
_MOST_PAGES = 500
# An article takes a second; what takes longer was made to.
_SECONDS = 60
_PAGE_NUMBER = re.compile(r"\s*(?:-\s*)?[0-9]{1,4}(?:\s*-)?\s*")
_BULLET = re.compile(r"[•◦▪‣●○■]\s*(?=\S)")
# Letters that fonts draw as one.
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})


def read(data: bytes, name: str) -> Extracted:
    """Return the text of all pages; EmendError, one sentence, where there is none."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        pages = _pages(data, name)
    except EmendError:
        raise
    except (PyPdfError, RecursionError, MemoryError) as error:
        raise _damaged(name) from error
    except Exception as error:
        # A file that is not what the standard says raises anything; that it is damaged is all that can be said.
        raise _damaged(name) from error
    text = "\n".join(_paragraphs(_without_repeats(pages)))
    if not any(map(str.isalnum, text)):
        raise EmendError(
            say("{name} holds no text: its pages are pictures.", name=name), "Have the text recognised first (OCR)."
        )
    return Extracted(text)


def _pages(data: bytes, name: str) -> list[list[str]]:
    """Return the lines of each page."""
    reader = PdfReader(io.BytesIO(data))
    if reader.is_encrypted and not reader.decrypt(""):
        raise EmendError(say("{name} is protected by a password.", name=name), "Save it without one.")
    if len(reader.pages) > _MOST_PAGES:
        raise EmendError(
            say("{name} has more than {most} pages.", name=name, most=_MOST_PAGES),
            "Split it into single articles.",
        )
    start, found = time.monotonic(), []
    for page in reader.pages:
        if time.monotonic() - start > _SECONDS:
            raise EmendError(say("{name} takes too long to read.", name=name), _PASTE)
        text = without_unsafe(page.extract_text()).translate(_LIGATURES)
        # Some programs' blanks come out as tabs, and a page has no others.
        found.append([" ".join(line.split()) for line in text.splitlines()])
    return found


def _damaged(name: str) -> EmendError:
    return EmendError(say("{name} is damaged: it cannot be read as a PDF.", name=name), _PASTE)


def _without_repeats(pages: list[list[str]]) -> Iterable[list[str]]:
    """Yield the pages without their numbers, and without the first and last lines that most of them have.

    A number elsewhere is that of a table, or a headline.
    """
    edges = Counter(line for page in pages for line in {*page[:1], *page[-1:]})
    heads = {line for line, count in edges.items() if line and len(pages) > 2 and 2 * count > len(pages)}
    for page in pages:
        gone: set[int] = set()
        for order in (range(len(page)), range(len(page) - 1, -1, -1)):
            numbered = False
            for at in order:
                is_number = _PAGE_NUMBER.fullmatch(page[at]) is not None and not numbered
                if page[at] and not is_number and page[at] not in heads:
                    break
                numbered = numbered or is_number
                if page[at]:
                    gone.add(at)
        yield [line for at, line in enumerate(page) if at not in gone]


def _paragraphs(pages: Iterable[list[str]]) -> Iterable[str]:
    """Yield paragraphs: lines go on until one is short, or empty, or the next begins a list."""
    lines = [line for page in pages for line in page]
    full = full_length(lines)
    paragraph = ""
    for line in lines:
        if not line:
            if paragraph:
                yield paragraph
            paragraph = ""
            continue
        item = _BULLET.match(line)
        if item:
            if paragraph:
                yield paragraph
            # Other formats show no marks of lists either.
            paragraph, line = "", line[item.end() :]  # noqa: PLW2901
        paragraph = _joined(paragraph, line)
        if ends_paragraph(line, "", full):
            yield paragraph
            paragraph = ""
    if paragraph:
        yield paragraph


def _joined(paragraph: str, line: str) -> str:
    if not paragraph:
        return line
    if paragraph.endswith("-") and paragraph[-2:-1].isalpha() and line[:1].islower():
        return paragraph[:-1] + line
    # Chinese and Japanese have no blanks between words.
    wide = "\u2e80" <= paragraph[-1] <= "\u9fff" or "\u2e80" <= line[0] <= "\u9fff"
    return paragraph + line if wide else f"{paragraph} {line}"
