"""Which lines of a page are its article."""

from __future__ import annotations

import re
from collections import Counter

from qa_tool.documents.markup.folding import FoldedLine
from qa_tool.documents.markup.page import PageReader

# The pages of newspapers have some 100,000 characters; of one ten times larger all of the text is taken.
_MOST = 1_000_000
# In less the extractor finds nothing that it could tell apart (its own retry_length).
_LEAST = 250
# More take it minutes.
_MOST_LINES = 5000
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def article_lines(raw: str, lines: list[FoldedLine]) -> list[FoldedLine]:
    """Return the lines of the article: all in those parts of the page of which the extractor kept the half at least.

    It leaves out short lines of the article (lists, captions), so its text only says where the article is. Lines in
    menus and forms, and parts that are links and little else, are no article where there is another text.
    """
    told = [line for line in lines if not line.aside] or lines
    if len(told) > _MOST_LINES or sum(len(line.text) for line in told) < _LEAST:
        return told
    kept = _kept(raw)
    if not kept:
        return told
    whole: Counter[int] = Counter()
    linked: Counter[int] = Counter()
    found: Counter[int] = Counter()
    for line in told:
        text = _letters(line.text)
        whole[line.container] += len(text)
        linked[line.container] += line.linked
        found[line.container] += len(text) if text in kept else 0
    chosen = {each for each in whole if 2 * found[each] >= whole[each] and 2 * linked[each] < whole[each]}
    body = [line for line in told if line.container in chosen]
    if not body:
        return told
    before = told[: next(number for number, line in enumerate(told) if line is body[0])]
    titles = [line for line in before if line.block == "h1"]
    return [*titles[-1:], *body]


def _kept(raw: str) -> frozenset[str]:
    """Return the lines that readability keeps, their letters only."""
    if len(raw) > _MOST:
        return frozenset()
    # 60 ms to import, for pages only.
    import logging

    from readability import Document

    logging.getLogger("readability").setLevel(logging.CRITICAL)
    try:
        summary = Document(_DECLARATION.sub("", raw)).summary(html_partial=True)
    except Exception:  # noqa: BLE001 - whatever it stumbles over, the page can be read without it.
        return frozenset()
    return frozenset(_letters(line.text) for line in PageReader(summary).lines)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))
