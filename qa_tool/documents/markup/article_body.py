"""Which lines of a page are its article."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from qa_tool.documents.markup.folding import FoldedLine
from qa_tool.documents.markup.page import TEXT_BLOCKS, Container, PageReader

# The pages of newspapers have some 100,000 characters; of one ten times larger all of the text is taken.
_MOST = 1_000_000
# In less the extractor finds nothing that it could tell apart (its own retry_length).
_LEAST = 250
# More take it minutes.
_MOST_LINES = 5000
# What programs that make pages call the parts that stand among the paragraphs of an article and are none of it.
_NO_ARTICLE = re.compile(
    r"comment|disqus|promo|related|sidebar|sponsor|newsletter|shar(?:e|ing)|social|widget|advert|outbrain|taboola|"
    r"sign-?up|subscri|cookie|popup|paginat|recirc|recommend|\bads?\b",
    re.IGNORECASE,
)
_NAMES = re.compile(r"\s(?:class|id)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")


def article_lines(raw: str, page: PageReader) -> list[FoldedLine]:
    """Return the lines of the article: all in those parts of the page of which the extractor kept the half at least.

    It leaves out short lines of the article (lists, captions), so its text only says where the article is: other parts
    among these, as pages that wrap each paragraph or two have them, belong to it. Lines in
    menus and forms, and parts that are links and little else, are no article where there is another text.
    """
    told = [line for line in page.lines if not line.aside] or page.lines
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
    worded = {each for each in whole if 2 * linked[each] < whole[each]}
    chosen = {each for each in worded if 2 * found[each] >= whole[each]}
    among = _among(page.containers, chosen)
    if 2 * sum(found[each] for each in among) < sum(whole[each] for each in among):
        among = set()
    also = (worded & among) - chosen
    body = [line for line in told if line.container in chosen or (line.container in also and line.block in TEXT_BLOCKS)]
    if not body:
        return told
    before = told[: next(number for number, line in enumerate(told) if line is body[0])]
    titles = [line for line in before if line.block == "h1"]
    return [*titles[-1:], *body]


def _among(containers: Sequence[Container], chosen: set[int]) -> set[int]:
    """Return the parts of the smallest part that holds all that are chosen; none where that is the whole page.

    Those that are called something that is no article are left out, with all in them.
    """
    # A part has a higher number than the one around it.
    holds = Counter(chosen)
    for number in range(len(containers) - 1, 0, -1):
        holds[containers[number].around] += holds[number]
    smallest = max((each for each, count in holds.items() if count == len(chosen)), default=0)
    found = {smallest} if smallest else set[int]()
    for number in range(smallest + 1, len(containers)) if smallest else ():
        around, tag = containers[number]
        if around in found and not any(_NO_ARTICLE.search(said) for said in _NAMES.findall(tag)):
            found.add(number)
    return found


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
