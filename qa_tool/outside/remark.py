"""What a program outside says of a place in a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from qa_tool.domain.said import say
from qa_tool.domain.span import Span

#: Suggestions that are taken over.
MOST_SUGGESTIONS = 5
GO_ON = say("Emend's own checks go on without it.")
SPELLING, GRAMMAR, PUNCTUATION = "Fluency/Spelling", "Fluency/Grammar", "Fluency/Punctuation"
STYLE, OTHER = "Style/Unnatural or awkward", "Other"


@dataclass(frozen=True, slots=True)
class Remark:
    """A remark: its message, what could stand there, the rule in words, and the category of MQM that fits it.

    `is_misspelling` says that the word itself is not known, which a name may be, too.
    """

    span: Span
    message: str
    suggestions: tuple[str, ...]
    rule: str
    category: str
    is_misspelling: bool


class Source(Protocol):
    """A program that remarks on texts; `check` is the id that its issues carry."""

    check: str
    #: Its name as people write it.
    name: str
    #: How many texts are best put to it at once.
    at_once: int

    def remarks(self, texts: Sequence[str], language: str) -> list[tuple[Remark, ...]]:
        """Return the remarks on each text; EmendError where it is not there, too slow, or another program."""

    def stop(self) -> None:
        """Hang up, from another thread, and ask nothing any more."""
