"""What a check of one article came to: the value that the reports are made of."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, takewhile

from qa_tool.domain.article import Article
from qa_tool.domain.issue import Checked, PlacedIssue
from qa_tool.domain.placing import PlacedSentence, place, place_sentences
from qa_tool.domain.span import Span
from qa_tool.text.lines import LineMap


@dataclass(frozen=True)
class NameLine:
    """A name in one of its forms, as reports list it; spans in code points of the article's text."""

    form: str
    count: int
    term: str | None
    status: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class CheckResult:
    """An article, called `name` in reports, with what was found in it."""

    name: str
    article: Article
    checked: Checked
    names: tuple[NameLine, ...] = ()

    @cached_property
    def issues(self) -> tuple[PlacedIssue, ...]:
        """The issues in order of place."""
        return place(self.checked)

    @cached_property
    def sentences(self) -> tuple[PlacedSentence, ...]:
        """The sentences in order."""
        return place_sentences(self.checked)

    @cached_property
    def lines(self) -> LineMap:
        """From positions of the text to positions of the file as decoded."""
        return LineMap(self.article.raw)

    @property
    def words(self) -> int:
        """Words of the text: what stands between blanks."""
        return len(self.article.text.split())

    def issues_of(self, sentence: PlacedSentence) -> list[PlacedIssue]:
        """Return the issues that share a code point with a sentence."""
        first = bisect_left(self._ends, sentence.span.start + 1)
        within = takewhile(lambda p: p.span.start < sentence.span.end, self.issues[first:])
        return [p for p in within if p.span.overlaps(sentence.span)]

    @cached_property
    def _ends(self) -> list[int]:
        """For each issue the furthest end up to it: never falling, so that a search can halve it."""
        return list(accumulate((p.span.end for p in self.issues), max))
