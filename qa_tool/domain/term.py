"""A glossary entry."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType


class TermKind(StrEnum):
    """What a term names."""

    PERSON = "person"
    PLACE = "place"
    ORGANIZATION = "organization"
    OTHER = "other"


class TermStatus(StrEnum):
    """Standing of a term (TBX administrative status, in plain words)."""

    APPROVED = "approved"
    PROPOSED = "proposed"
    RETIRED = "retired"


class CaseRule(StrEnum):
    """Whether letters must stand in the case of the entry."""

    ANY = "any"
    EXACT = "exact"


_NO_FORMS: Mapping[str, tuple[str, ...]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Term:
    """A canonical form, what else is accepted, what is known to be wrong, and how sources write it.

    `source_forms` maps a language code (ko, ja, zh, ru, uk, ...) to the forms in that script.
    `id` is None until the term is stored; `glossary` is the name of the list it came from.
    """

    canonical: str
    accepted: tuple[str, ...] = ()
    wrong: tuple[str, ...] = ()
    source_forms: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: _NO_FORMS)
    kind: TermKind = TermKind.OTHER
    note: str = ""
    status: TermStatus = TermStatus.APPROVED
    case: CaseRule = CaseRule.ANY
    glossary: str = ""
    id: int | None = None

    @property
    def digest(self) -> str:
        """Short hash of what the entry says; changes when a decision about it should be asked again."""
        # OpenSSL's hashes take 3 ms to load, which the first picture need not wait for.
        import hashlib

        said = (self.canonical, *sorted(self.accepted), "", *sorted(self.wrong), self.kind, self.status, self.case)
        return hashlib.blake2b("\x1f".join(said).encode(), digest_size=6).hexdigest()

    def __hash__(self) -> int:
        """Hash without the mapping of source forms, which has no hash of its own."""
        return hash((self.canonical, self.accepted, self.wrong, self.glossary, self.id))
