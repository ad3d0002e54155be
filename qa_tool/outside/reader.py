"""A second reader of articles: what another program says of their paragraphs, each asked about once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qa_tool.domain.issue import Issue
from qa_tool.languages.codes import base_of
from qa_tool.names.finder import NameFinder
from qa_tool.outside.issues import issues_of
from qa_tool.outside.remark import Remark, Source

#: Paragraphs remembered.
_MOST = 20_000


class SecondReader:
    """Asks a source, and remembers its remarks by the text of the paragraph. Serves one thread."""

    def __init__(self, source: Source) -> None:
        """Ask this source."""
        self._source = source
        self._said: dict[tuple[str, str], tuple[Remark, ...]] = {}

    def stop(self) -> None:
        """Hang up, from another thread: a reading under way ends with an EmendError."""
        self._source.stop()

    def read(
        self, paragraphs: Iterable[str], names: NameFinder, language: str = "en"
    ) -> Iterator[tuple[str, tuple[Issue, ...]]]:
        """Yield each paragraph with what is remarked on it; EmendError as soon as the source fails."""
        language = base_of(language)
        texts = [text for text in dict.fromkeys(paragraphs) if text and not text.isspace()]
        at_once = self._source.at_once
        for start in range(0, len(texts), at_once):
            lot = texts[start : start + at_once]
            for text, remarks in zip(lot, self._remarks(lot, language), strict=True):
                yield text, issues_of(self._source, text, remarks, names, language)

    def _remarks(self, texts: list[str], language: str) -> list[tuple[Remark, ...]]:
        if len(self._said) + len(texts) > _MOST:
            self._said.clear()
        unknown = [text for text in texts if (language, text) not in self._said]
        if unknown:
            for text, remarks in zip(unknown, self._source.remarks(unknown, language), strict=True):
                self._said[language, text] = remarks
        return [self._said[language, text] for text in texts]
