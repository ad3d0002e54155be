"""Newspapers that have lost the "The" of their name: the diplomatic journal Diplomat."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.tables import lines_of

_KINDS = ("newspaper", "magazine", "journal", "outlet", "daily", "weekly", "monthly")
# "the weekly Economist": these are adjectives, too, and the article before them does for the name.
_HOW_OFTEN = ("daily", "weekly", "monthly")
_HAS_ARTICLE = later(r"(?:\b(?:the|an?|his|her|its|their|our|my|this|that)|['’]s?)(?: [\w-]+){0,3} $", re.IGNORECASE)
_LOOK_BACK = 60
# What a newspaper is named after, and what comes then: "told Guardian readers", "a weekly Guardian column" are right.
_SOURCES = ("according to", "told", "citing", "quoting", "interview with", "quoted by", "reported by", "published by")
_AFTER = r"(?=[.,;:)”\"]|['’](?!\w)|\s*$| (?:that|on|in|reported|said|wrote|last|earlier|this)\b)"


class TitleArticle(SentenceCheck):
    """Finds newspapers, magazines and news sites that have lost the "The" of their name.

    Korean, Japanese, Chinese and Russian have no articles, so "the journal Diplomat" and "according to Guardian" come
    out of machines. Only right behind what such a paper is called, or where it is quoted; "Guardian readers", "Times
    journalists" and "the weekly Economist", where one article does for both, are left alone.
    """

    id = "title-article"
    title = "Newspaper without the “The” of its name"
    category = "Terminology/Wrong term"
    severity = Severity.MINOR
    # Nothing flagged in 360,000 words of MT and 45,000 of references: a judgement.
    confidence = 0.7
    signs = Signs(frozenset(_KINDS) | {source.split()[0] for source in _SOURCES} | {"According"})
    examples = (
        Example("She wrote it in the diplomatic journal Diplomat.", ("Diplomat",)),
        Example(
            "According to Washington Post, he left.", ("Washington Post",), "According to The Washington Post, he left."
        ),
        Example(
            "It was in British weekly Economist.",
            ("British weekly Economist",),
            "It was in the British weekly Economist.",
        ),
        Example("He told Guardian readers, the Guardian newspaper and the newspaper Le Monde; a weekly Sun day."),
        Example("She wrote a weekly Guardian column, and the magazine was, according to The Economist, old."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the names."""
        text = sentence.text
        for pattern in _patterns():
            for match in pattern.finditer(text):
                name, start = match["name"], match.start()
                message = say("The name of this paper is “The {name}”.", name=name)
                if not match.group().endswith(tuple(f"{often} {name}" for often in _HOW_OFTEN)):
                    yield Finding(Span(*match.span("name")), message, (f"The {name}",))
                elif _HAS_ARTICLE.search(text, max(0, start - _LOOK_BACK), start) is None:
                    article = "The" if not start else "the"
                    yield Finding(Span(*match.span()), message, (f"{article} {match.group()}",))


@lru_cache(maxsize=1)
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    lines = lines_of("qa_tool.text", "mastheads.txt")
    clear, every = [line for line in lines if not line.startswith("~")], [line.removeprefix("~ ") for line in lines]
    kinds, sources = "|".join(_KINDS), "|".join(_SOURCES).replace("according", "[Aa]ccording")
    return (
        re.compile(
            rf"\b(?:[A-Z][a-z]+(?:an|ish|ese|ch) )?(?:{kinds}),? [“\"'‘]?(?P<name>{_longest_first(every)}){_AFTER}"
        ),
        re.compile(rf"\b(?:{sources}) (?P<name>{_longest_first(clear)}){_AFTER}"),
    )


def _longest_first(names: list[str]) -> str:
    return "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
