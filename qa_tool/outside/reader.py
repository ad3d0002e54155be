"""A second reader of articles: what LanguageTool says of their paragraphs, each asked about once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qa_tool.domain.issue import Issue
from qa_tool.names.finder import NameFinder
from qa_tool.outside.issues import issues_of
from qa_tool.outside.languagetool import LanguageTool, Remark

#: Paragraphs remembered.
_MOST = 20_000


class SecondReader:
    """Asks a server, and remembers its remarks by the text of the paragraph. Serves one thread."""

    def __init__(self, server: LanguageTool) -> None:
        """Ask this server."""
        self._server = server
        self._said: dict[tuple[str, str], tuple[Remark, ...]] = {}

    def stop(self) -> None:
        """Hang up, from another thread: a reading under way ends with an EmendError."""
        self._server.stop()

    def read(
        self, paragraphs: Iterable[str], names: NameFinder, language: str = "en"
    ) -> Iterator[tuple[str, tuple[Issue, ...]]]:
        """Yield each paragraph with what is remarked on it; EmendError as soon as the server fails."""
        language = language.partition("-")[0].lower()
        for text in dict.fromkeys(paragraphs):
            if text and not text.isspace():
                yield text, issues_of(text, self._remarks(text, language), names, language)

    def _remarks(self, text: str, language: str) -> tuple[Remark, ...]:
        known = self._said.get((language, text))
        if known is None:
            known = self._server.remarks(text, language)
            if len(self._said) >= _MOST:
                self._said.clear()
            self._said[language, text] = known
        return known
