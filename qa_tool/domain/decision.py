"""An editor's word that an issue is fine."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Scope(StrEnum):
    """How far a dismissal reaches; NOWHERE: the editor was asked whether to be quiet, and wants to go on being told."""

    HERE = "here"
    ARTICLE = "article"
    TERM = "term"
    ALWAYS = "always"
    KIND = "kind"
    NOWHERE = "nowhere"


class Place(StrEnum):
    """The kind of place in which something was flagged."""

    HEADLINE = "headline"
    CAPTION = "caption"
    LIST = "list"
    TABLE = "table"
    QUOTATION = "quotation"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Decision:
    """A dismissal.

    HERE holds for `fingerprint` in the article `article_key`; ARTICLE for the flagged `text` and `check` in that
    article; TERM for `text` and the entry `term` (canonical form, with `term_digest` so that it opens again when
    the entry changes) in every article; ALWAYS for `text` and `check` everywhere; KIND for all that `check` says in
    places of the kind `place`, or anywhere where that is None. `text` compares case-folded. The narrower scopes keep
    the `place` they were made in (None: not known). NOWHERE holds for nothing: what was offered is not offered again.
    The wider ones name in `article_key` the article they were made in, so that they can be taken back there; "" where
    that is not known. `id` says where a decision is stored, not which it is.
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
    id: int | None = field(default=None, compare=False)
    place: Place | None = None
