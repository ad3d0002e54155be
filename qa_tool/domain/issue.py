"""What a check finds, and what becomes of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from qa_tool.domain.article import Sentence
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term

_NOTHING: Mapping[str, str] = MappingProxyType({})


class Severity(StrEnum):
    """MQM severity."""

    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for minor, 1 for major, 2 for critical."""
        return _RANKS[self]


_RANKS = {Severity.MINOR: 0, Severity.MAJOR: 1, Severity.CRITICAL: 2}


@dataclass(frozen=True, slots=True)
class Finding:
    """The least that a check says.

    `span` counts from the start of what the check was given. Each suggestion replaces exactly that span;
    an empty one means delete. `evidence` maps a short plain label ("glossary entry", "also written") to a
    text. `severity` and `confidence` (0..1) default to those of the check. `elsewhere`: it is put at a sentence
    that is not wrong itself, as where something else is missing, and says nothing of how suspect that is.
    """

    span: Span
    message: str
    suggestions: tuple[str, ...] = ()
    evidence: Mapping[str, str] = field(default_factory=lambda: _NOTHING)
    severity: Severity | None = None
    confidence: float | None = None
    term: Term | None = None
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class Issue:
    """A finding, stamped by the runner; `span` counts from the start of its paragraph.

    `key` is a hash of check, flagged text, normalised sentence and glossary entry: no positions, so that
    a decision outlives edits elsewhere and opens again when its sentence or its entry changes.
    """

    check: str
    category: str
    severity: Severity
    confidence: float
    span: Span
    text: str
    message: str
    suggestions: tuple[str, ...]
    evidence: Mapping[str, str]
    term: Term | None
    key: str
    elsewhere: bool = False


@dataclass(frozen=True, slots=True)
class PlacedIssue:
    """An issue at its place: number of its paragraph among those with text, absolute span, and which of its key."""

    issue: Issue
    paragraph: int
    span: Span
    occurrence: int

    @property
    def fingerprint(self) -> str:
        """Name of this very issue, stable over restarts and edits elsewhere."""
        return f"{self.issue.key}-{self.occurrence}"


@dataclass(frozen=True, slots=True)
class CheckedSentence:
    """A sentence with its suspicion: how likely (0..1) a professional marks a major error in it, and why."""

    sentence: Sentence
    suspicion: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckedParagraph:
    """A paragraph with all that was found in it, issues in order of place."""

    text: str
    sentences: tuple[CheckedSentence, ...]
    issues: tuple[Issue, ...]


@dataclass(frozen=True, slots=True)
class FailedCheck:
    """A check that raised: its id and what it said."""

    check: str
    error: str


@dataclass(frozen=True, slots=True)
class Checked:
    """The answer to one check of an article: a value a paragraph, and the checks that failed."""

    paragraphs: tuple[CheckedParagraph, ...]
    failed: tuple[FailedCheck, ...] = ()


def issue_key(check: str, flagged: str, sentence: str, term: Term | None) -> str:
    """Return the position-free hash of an issue (16 hex digits); blanks in the sentence count as one."""
    return _hashed(check, flagged, sentence, term.digest if term else "")


# The same said of the same words again and again in one long sentence is hashed once.
@lru_cache(maxsize=1_024)
def _hashed(check: str, flagged: str, sentence: str, digest: str) -> str:
    # OpenSSL's hashes take 3 ms to load, which the first picture need not wait for.
    import hashlib

    said = (check, flagged, " ".join(sentence.split()), digest)
    return hashlib.blake2b("\x1f".join(said).encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def by_severity(issues: Sequence[PlacedIssue]) -> dict[Severity, int]:
    """Return how many issues there are of each severity."""
    return {severity: sum(placed.issue.severity is severity for placed in issues) for severity in Severity}


def says_the_same(one: Issue, other: Issue) -> bool:
    """Say whether two issues are of the same check about the same term, or else the same words."""
    return one.check == other.check and (
        one.text.casefold() == other.text.casefold()
        or (one.term is not None and other.term is not None and one.term.canonical == other.term.canonical)
    )
