"""How a file of segments is opened, corrected and written in tests."""

from dataclasses import replace
from datetime import UTC, datetime

from qa_tool.documents.articles import from_bytes
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for
from qa_tool.domain.net_change import NetChange

WHEN = datetime(2024, 3, 1, tzinfo=UTC)


def opened(data, name):
    """Return the article in the bytes."""
    return replace(from_bytes(data, name), title="Harbour")


def corrected(data, name, *edits, to=None):
    """Return the bytes of the file with each (old, new) corrected once, in order of place."""
    article = opened(data, name)
    changes, at = [], 0
    for old, new in edits:
        start = article.text.index(old, at)
        at = start + len(old)
        changes.append(NetChange(start, at, new, "Kim", WHEN))
    return written(article, changes, to or name)


def at(data, name, *places):
    """Return the bytes of the file with each (start, end, new) carried out."""
    article = opened(data, name)
    return written(article, [NetChange(*place, "Kim", WHEN) for place in places], name)


def written(article, changes, name):
    target = writer_for(name)
    original = article.original if article.format == target.id else None
    return target.write(Corrected(article, changes, original, name=name))
