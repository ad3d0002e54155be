"""The article and its parts."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from qa_tool.domain.format_ids import OF_SEGMENTS, PLAIN_TEXT
from qa_tool.domain.span import Span

if TYPE_CHECKING:
    # For its name only: the first picture does without profiles.
    from qa_tool.domain.profile import GlossaryUse


class ArticleState(StrEnum):
    """How far the review of an article has come."""

    NEW = "new"
    IN_REVIEW = "in review"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Article:
    """A machine's text as it came in; it is never changed.

    `raw` is the text exactly as decoded from the file; `text` is the same with every line end as one
    line feed (see text.lines), and all positions in the review count code points of `text`.
    `key` names the article over re-imports: the resolved path, or a hash of pasted text.
    `encoding_is_guess` says that the bytes of the file fit other encodings, too, and nobody has chosen this one.
    `source_text` is the source article where there is one, line ends as in `text`.
    `format` is the id of the format of its file (see documents.formats). `original` holds the bytes of the file where
    that format needs them to be written back; an article that comes from the database leaves them there.
    `profile` is the id of the profile that it is checked by, None for the one that ships. `glossaries` says which are
    on or off here, against that profile.
    """

    key: str
    title: str
    raw: str
    text: str
    path: str | None = None
    encoding: str = "utf-8"
    encoding_is_guess: bool = False
    language: str = "en"
    source_language: str | None = None
    source_language_is_guess: bool = False
    source_text: str | None = None
    state: ArticleState = ArticleState.NEW
    profile: int | None = None
    id: int | None = None
    format: str = PLAIN_TEXT
    glossaries: tuple[GlossaryUse, ...] = ()
    original: bytes | None = field(default=None, repr=False, compare=False)

    @property
    def is_by_line(self) -> bool:
        """Whether each line of the text stands for the same line of the source, as in a file of segments."""
        if self.format not in OF_SEGMENTS or self.source_text is None:
            return False
        return self.source_text.count("\n") == self.text.count("\n")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence; `span` counts from the start of its paragraph."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of an article and its sentences, which leave out the blanks between them."""

    text: str
    sentences: tuple[Sentence, ...]
