"""An editor's word that an issue is fine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Scope(StrEnum):
    """How far a dismissal reaches."""

    HERE = "here"
    ARTICLE = "article"
    TERM = "term"
    ALWAYS = "always"


@dataclass(frozen=True, slots=True)
class Decision:
    """A dismissal.

    HERE holds for `fingerprint` in the article `article_key`; ARTICLE for the flagged `text` and `check` in that
    article; TERM for `text` and the entry `term` (canonical form, with `term_digest` so that it opens again when
    the entry changes) in every article; ALWAYS for `text` and `check` everywhere. `text` compares case-folded.
    """

    scope: Scope
    check: str
    text: str
    when: datetime
    article_key: str = ""
    fingerprint: str = ""
    term: str = ""
    term_digest: str = ""
    editor: str = ""
    id: int | None = None
