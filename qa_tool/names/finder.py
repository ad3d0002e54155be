"""The one seam between names and everything else: glossary terms in a text."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from qa_tool.domain.span import Span
from qa_tool.domain.term import Term

_NOTHING: Mapping[str, str] = MappingProxyType({})


class FormStatus(StrEnum):
    """How a form found in the text stands to its term."""

    RIGHT = "right"
    WRONG_FORM = "wrong form"
    CLOSE = "close spelling"


@dataclass(frozen=True, slots=True)
class NameHit:
    """A term found in a text: where, in which form, how sure (0..1), and what should stand there instead.

    `suggestion` keeps inflection and case (PRIGOZIN'S -> PRIGOZHIN'S) and is "" where the form is right.
    `evidence` maps a plain label to a text, for the card.
    """

    span: Span
    term: Term
    status: FormStatus
    score: float
    suggestion: str = ""
    evidence: Mapping[str, str] = field(default_factory=lambda: _NOTHING)


class NameFinder:
    """Terms, indexed to be found in text in right, listed wrong and close spellings; immutable and thread-safe."""

    def __init__(self, terms: Iterable[Term], source_language: str | None) -> None:
        """Index `terms`; `source_language` (a code, or None if unknown) says what names can have turned into."""
        self.terms = tuple(terms)
        self.source_language = source_language

    def find(self, text: str) -> tuple[NameHit, ...]:
        """Return every term mentioned in `text`, in order of place, without overlaps; spans in code points."""
        return ()
