"""What stands around the news and is seldom translated: datelines, bylines, copyright, links to other articles."""

from __future__ import annotations

from functools import lru_cache

from qa_tool.languages.catalogue import source_language
from qa_tool.text.patterns import later


@lru_cache(maxsize=1024)
def share_of_news(text: str, code: str | None) -> float:
    """Return how much of a sentence of a source is no such thing, from 0 to 1; remembered."""
    language = source_language(code) if code else None
    if language is None or not language.credits or not text:
        return 1.0
    return 1.0 - sum(match.end() - match.start() for match in later(language.credits).finditer(text)) / len(text)
