"""One compound with a hyphen, in one word or in two, inside an article."""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Sequence

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.written_ways import otherwise
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span
from qa_tool.names.remembering import remembered
from qa_tool.text.blanks import found_between
from qa_tool.text.spelling import spelling

# Whole words in small letters, with one hyphen or none.
_WORD = re.compile(r"(?<![\w'’.-])(?:[a-z]{2,}|e)(?:-[a-z]{2,}|[a-z]{4,})(?![\w-]|['’]\w|\.\w)")
# Two words where a name of a thing may end: behind an article or the like a verb can hardly follow.
_BEHIND = (
    r"(?=[.,;:!?)”\"]|$| (?:and|or|of|in|on|at|to|for|from|with|by|is|was|were|are|has|had|will|would|that|which|who"
    r"|after|before|as|during|near|against|into|said)\b)"
)
_TWO = re.compile(rf"(?<![\w'’.-])(?=([a-z]{{3,}}) ([a-z]{{3,}}){_BEHIND})")
_ENDS = re.compile(_BEHIND)
# What makes other words of two: any one, every day, in side, set up, may be, re-sign.
_NOT_FIRST = frozenset(
    """any every some may can all for the out over under with there where here what when who how not off down back after
    before through while are was has had its his her our new old own too more less much very set take put get""".split()  # noqa: SIM905
)
_NOT_SECOND = frozenset(
    """out off over back away through ever self one body thing time times day days way ways where one long side down
    under ward wards able less like wise""".split()  # noqa: SIM905
)
# Of these a hyphen makes other words, or another check speaks.
_LEFT_ALONE = frozenset({"re", "co-op", "co-ops", "percent"})
_SHORTEST_PART = 3


class MixedHyphen(ArticleCheck):
    """One compound is written in two ways in one article: cease-fire and ceasefire, heat stroke and heatstroke.

    Words in small letters are compared: with a hyphen against in one word, in one word against in two where both are
    the name of a thing. The commoner one stays, of two as common the one met first. A hyphen before a noun against two
    words (decision-making skills, skills of decision making) follows the rules of English, and is left alone; so are
    names, and words that a hyphen makes others (re-sign).
    """

    id = "mixed-hyphen"
    title = "Compound written in two ways"
    category = "Fluency/Inconsistency"
    severity = Severity.MINOR
    # Each of 25 flags in machine-translated Chinese news (0.13 per 1,000 words) is written in two ways there,
    # as are 1 in 60,000 words of human news and 5 in 38,000 of human translations.
    confidence = 0.9
    fewest = 2
    examples = (
        Example(
            "The ceasefire holds. A ceasefire is rare. The cease-fire began.",
            ("cease-fire",),
            "The ceasefire holds. A ceasefire is rare. The ceasefire began.",
        ),
        Example(
            "Several air strikes were reported. The air strikes, and more airstrikes, followed.",
            ("airstrikes",),
            "Several air strikes were reported. The air strikes, and more air strikes, followed.",
        ),
        Example("The ceasefire holds, and decision-making skills need decision making."),
        Example("They re-sign a player and resign. Everyday life is lived every day."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the compounds, with their letters."""
        del facts
        text = sentence.text
        for start, (word, letters) in found_between(text, _compounds):
            span = Span(start, start + len(word))
            yield Observation(letters, span)
            if "-" not in word and _ENDS.match(text, span.end):
                yield Observation((letters,), span)
        for two in _TWO.finditer(text):
            first, second = two.groups()
            joined = first + second
            if first in _NOT_FIRST or second in _NOT_SECOND or joined in _LEFT_ALONE:
                continue
            if spelling().knows(joined):
                yield Observation((_stem(joined),), Span(two.start(), two.end(2)))

    def group(self, value: Hashable) -> Hashable:
        """Return the letters that are compared; in a tuple those of one word and of two."""
        return value

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the places that are written otherwise than most."""
        del facts
        yield from otherwise(seen, [_cut(one.text) for one in seen], _as_cut)


def _as_cut(one: Seen, usual: tuple[int, str]) -> str:
    """Return a compound cut as another of its letters is."""
    letters, (place, mark) = re.sub("[ -]", "", one.text), usual
    return letters[:place] + mark + letters[place:] if mark else letters


def _cut(text: str) -> tuple[int, str]:
    """Return where a compound is cut, and with what."""
    found = re.search("[ -]", text)
    return (found.start(), found.group()) if found else (0, "")


def _stem(letters: str) -> str:
    return letters.removesuffix("s")


@remembered
def _compounds(between_blanks: str) -> tuple[tuple[int, tuple[str, str]], ...]:
    """Return the words that may be compounds, where they start, and their letters without the ending of a plural."""
    found = []
    for match in _WORD.finditer(between_blanks):
        word = match.group()
        is_left = word.partition("-")[0] in _LEFT_ALONE or word in _LEFT_ALONE
        if not is_left and ("-" in word or _is_made_of_two(word)):
            found.append((match.start(), (word, _stem(word.replace("-", "")))))
    return tuple(found)


def _is_made_of_two(word: str) -> bool:
    """Say whether a word is two, or a syllable like non- and a word, or what is done by wire (email)."""
    knows = spelling().knows
    return (word.startswith("e") and knows(word[1:])) or any(
        knows(word[:place]) and knows(word[place:]) for place in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1)
    )
