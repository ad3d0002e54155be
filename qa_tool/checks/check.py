"""What a check is: one class in one file of rules/."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Paragraph, Sentence
from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term


@dataclass(frozen=True, slots=True)
class Example:
    """A text and what the check should flag in it, in order (empty: nothing).

    `fixed` is the text after the first suggestion of every finding, where one is made. `terms` is its glossary,
    `rules` are those of its house.
    """

    text: str
    flags: tuple[str, ...] = ()
    fixed: str | None = None
    source_language: str | None = None
    source_text: str | None = None
    terms: tuple[Term, ...] = ()
    rules: tuple[HouseRule, ...] = ()


class Check:
    """Base of all checks: who it is, and what it looks at.

    `id` equals the file name with hyphens; `category` is the MQM name; `confidence` (0..1) is the precision
    measured for it. `languages` and `source_languages` limit it to those codes; empty means all. The docstring
    of the class is the user's documentation. A check keeps no state: the same text and Facts give the same answer.
    `signs` says what a text must hold for the check to be asked at all; None: it is asked about every text.
    `by_the_editor`: what it suggests was written by the editor, and is spelled in no other way.
    `sees_typed`: it sees blanks and hyphens as they were typed; all others see plain ones (text.plain).
    `of_names`: it says which name should stand there; of one name one such issue is kept.
    `options` holds the defaults of what an editor may set: a value of the frozen dataclass Options in the check's file,
    whose fields are made by checks.options.option; `facts.options_of(self.id, self.options)` gives them as set.
    """

    id: ClassVar[str]
    title: ClassVar[str]
    category: ClassVar[str]
    severity: ClassVar[Severity]
    confidence: ClassVar[float] = 0.8
    needs_source: ClassVar[bool] = False
    languages: ClassVar[frozenset[str]] = frozenset({"en"})
    source_languages: ClassVar[frozenset[str]] = frozenset()
    examples: ClassVar[tuple[Example, ...]] = ()
    signs: ClassVar[Signs | None] = None
    of_names: ClassVar[bool] = False
    by_the_editor: ClassVar[bool] = False
    sees_typed: ClassVar[bool] = False
    options: ClassVar[Any] = None


class SentenceCheck(Check):
    """A check that needs one sentence at a time; remembered by the sentence's text."""

    def find(self, sentence: Sentence, facts: Facts) -> Iterable[Finding]:
        """Yield findings; spans count from the start of `sentence.text`."""
        raise NotImplementedError


class ParagraphCheck(Check):
    """A check that looks across the sentences of a paragraph; remembered by the paragraph's text."""

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterable[Finding]:
        """Yield findings; spans count from the start of `paragraph.text`."""
        raise NotImplementedError


class Observation(NamedTuple):
    """Something in a sentence that matters to the article as a whole: a comparable value and where it stands."""

    value: Hashable
    span: Span


class Seen(NamedTuple):
    """An observation at its place: `sentence` and `paragraph` count through the article.

    `text` is what stands there.
    """

    sentence: int
    value: Hashable
    text: str
    paragraph: int = 0


class ArticleCheck(Check):
    """A check over the whole article, in two steps so that an edit costs little.

    `observe` picks from each sentence what matters (remembered by the sentence's text); `judge` sees only these,
    in order, and runs again only when one of the values changed. What it says may depend on nothing else.
    `group` may part the observations, so that an edit judges only its own groups again. `fewest` is how many of them
    a group must have for `judge` to say anything: it is not asked about fewer.
    """

    fewest: ClassVar[int] = 1

    def group(self, value: Hashable) -> Hashable:  # noqa: ARG002 - for those that override it
        """Return the group of an observation; `judge` sees one whole group at a time. All are one by default."""
        return None

    def observe(self, sentence: Sentence, facts: Facts) -> Iterable[Observation]:
        """Yield what the article as a whole has to know of this sentence; spans count from its start."""
        raise NotImplementedError

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield (index into `seen`, finding); the finding's span counts from the start of that observation."""
        raise NotImplementedError


class AcrossParagraphs(ArticleCheck):
    """An article check that needs a whole paragraph to see what matters in it, as what is open at its end.

    An observation is kept with the sentence that it begins in, and ends with that at the latest.
    """

    def observe(self, sentence: Sentence, facts: Facts) -> Iterable[Observation]:  # noqa: ARG002 - asked of paragraphs
        """Yield nothing: this one observes paragraphs."""
        return ()

    def observe_paragraph(self, paragraph: Paragraph, facts: Facts) -> Iterable[Observation]:
        """Yield what the article as a whole has to know of this paragraph; spans count from its start."""
        raise NotImplementedError
