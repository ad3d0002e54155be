"""Sentences that run into each other: a capital where none belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.quotes import pair_quotes

# Small words that nothing but the start of a sentence gives a capital; A and As may be letters and marks.
_SMALL = """An The This These That There It He She They We His Her Its Their Our My But And Or So Because
    Although However When While If Then After Before In On At By For From With To Of Be Is Are Was Were
    Has Have Had Will Would Not According""".split()  # noqa: SIM905  # a list of words reads best as one
# It begins with the blank, so that a search leaps from blank to blank; what stands before it is looked at from there.
_CAPITAL = re.compile(rf" (?<=[a-z]{{2}} )(?P<word>{'|'.join(_SMALL)})(?= [a-z]{{2}})")
# Of whom "that He is" speaks.
_GOD = re.compile(r"\b(?:God|Lord|Allah|Jesus|Christ|Almighty|Creator|Majesty)\b")
# Two of three words of a title have a capital; of a sentence with names, one of three.
_MOST_CAPITALS = 0.35
_BEFORE_TITLE = frozenset(
    {"called", "titled", "entitled", "named", "reads", "read", "says", "song", "film", "book", "play"}
)


class CapitalInside(SentenceCheck):
    """Finds small words that begin with a capital inside a sentence, where two sentences seem to run into each other.

    "seven products to choose from The minimum is 360 days": the full stop between them is lost, or a heading has grown
    into what follows. Titles, what stands in quotation marks and sentences with many capitals are left alone.
    """

    id = "capital-inside"
    title = "Sentences run into each other"
    category = "Fluency/Punctuation"
    severity = Severity.MAJOR
    # All 3 flags on WMT23 zh-en MT (chance .58), 2 of 3 on WMT21 (.21) and all 3 on talks (.11); none in 45,000 words
    # of references.
    confidence = 0.8
    signs = Signs(frozenset(_SMALL))
    examples = (
        Example(
            "There are seven products to choose from The minimum is 360 days.",
            ("from The",),
            "There are seven products to choose from. The minimum is 360 days.",
        ),
        Example(
            "Some say that trade will grow It is too early to tell.",
            ("grow It",),
            "Some say that trade will grow. It is too early to tell.",
        ),
        Example("The judges sit in The Hague; they read “In the night” and a book called The old man."),
        Example("What to Do When You Wake up In the Night and Cannot Sleep"),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the capital with the word before it."""
        text = sentence.text
        matches = list(_CAPITAL.finditer(text))
        if not matches:
            return
        words = text.split()
        if _GOD.search(text) is not None or sum(word[0].isupper() for word in words) > _MOST_CAPITALS * len(words):
            return
        for match in matches:
            start = text.rfind(" ", 0, match.start()) + 1
            before = text[start : match.start()]
            if before in _BEFORE_TITLE or not before.isalpha() or not before.islower():
                continue
            if pair_quotes(text).quoted(match.start()) or (match["word"] == "It" and before in {"the", "an", "a"}):
                continue
            right = f"{before}. {match['word']}"
            small = f"{before} {match['word'].lower()}"
            yield Finding(
                Span(start, match.end()),
                say("“{word}” has a capital inside the sentence; does a new one begin here?", word=match["word"]),
                (right, small) if match["word"] not in _NO_START else (small, right),
            )


_NO_START = frozenset("Be Is Are Was Were Has Have Had Will Would Not Of Or And".split())  # noqa: SIM905
