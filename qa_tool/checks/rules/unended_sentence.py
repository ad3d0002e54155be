"""Sentences without a mark at their end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa_tool.checks.beside_source import beside, source_of, whole
from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span

_ENDED = tuple(".!?…:;,-–—")
_LAST_WORD = re.compile(r"[\w’'.-]*[\w%][\"”)\]]{0,2}$")
# Small words that captions and list members seldom have more than one of, and verbs that make running text.
_SMALL = frozenset(
    """the a an is are was were has have had will would that which who and of to in by on for with from at as he she it
    they this these said not be been""".split()  # noqa: SIM905  # a list of words reads best as one
)
_FINITE = frozenset(
    """is are was were has have had will would can could said says does did must should may might became began came
    cut fell found gave held hit kept left lost made met put rose ran saw sent set sold spoke struck took told
    went won wrote""".split()  # noqa: SIM905
)
# What headlines leave out.
_LEFT_OUT = frozenset("the a an is are was were has have had that which who".split())  # noqa: SIM905
# Where a line comes from: "... - Xinhua Net", "... | Reuters", "Source: ...", "example.com"
_SIGNED = re.compile(
    r"(?:\s[-–—|]{1,2}\s?|[:：]\s)[^.!?]{0,60}$|[\w-]+(?:\.[a-z]+)+$|^\W*(?:Photo|Source|Editor|Reporter|Image|By)\b"
)
_FEWEST_WORDS, _FEWEST_SMALL = 8, 2
# Headlines in title case have a capital on every third word or more.
_MOST_CAPITALS = 0.4
_HEADLINES = 3
_RUNNING = "running text"
# A line of the source without a mark at its end: a headline there, and here.
_UNENDED_THERE = re.compile(r"[^\W_][\"”»’'」』)\]]*$")


class UnendedSentence(ArticleCheck):
    """Finds sentences without a full stop.

    Either the mark is lost or the sentence is cut off. Headlines, captions and members of lists have none: what heads
    an article, three lines at most, is left alone, and of the rest only sentences with the small words and the verb of
    running text are looked at. Beside its source a line is left alone that has no mark there either.
    """

    id = "unended-sentence"
    title = "No mark at the end of the sentence"
    category = "Fluency/Punctuation"
    severity = Severity.MINOR
    # 2 flags on WMT21 zh-en MT, one marked; .50 on medical MT (10 flags, chance .15); 0.04 per 1,000 words of
    # references. .83 of the DEMETR sentences whose full stop was taken.
    confidence = 0.6
    examples = (
        Example(
            "Law to change\nIt rained. It did. She said that the law would be changed in May\nIt is an old one.",
            ("May",),
            "Law to change\nIt rained. It did. She said that the law would be changed in May.\nIt is an old one.",
        ),
        Example(
            "He was at the airport for the whole of the night (in “Rome”)",
            ("Rome”)",),
            "He was at the airport for the whole of the night (in “Rome”).",
        ),
        Example("Minister says that the law will be changed in the autumn\nIt is an old one.\nPhoto of the new house"),
        Example("It was long.\nIt was a long night for the people of the town, and the rain went on - Xinhua Net"),
        Example(
            "He was at the airport for the whole of the night in May",
            source_language="ru",
            source_text="В мае он всю ночь провел в аэропорту",
        ),
        Example("It was long.\nThe following were at the meeting that was held in the house of the mayor:"),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield the last word of a sentence without a mark, and the first sign of every other one."""
        text = sentence.text
        if facts.source_text:
            yield whole(sentence)
        if text.endswith(_ENDED):
            yield Observation(_RUNNING, Span(0, 1))
            return
        word = _LAST_WORD.search(text[-60:])
        if word is not None and _is_running_text(text):
            yield Observation(word.group(), Span(len(text) - len(word.group()), len(text)))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield all but the headlines of an article of more than one sentence."""
        alone = all(one.value != _RUNNING for one in seen)
        unended = [
            (number, one)
            for number, one in enumerate(seen)
            if isinstance(one.value, str) and one.value != _RUNNING and (alone or one.sentence >= _HEADLINES)
        ]
        there = _unended_there(seen, facts) if unended else frozenset()
        for number, one in unended:
            if one.sentence in there:
                continue
            right = f"{one.text}."
            if right.endswith(('".', "”.")):
                right = right[:-2] + "." + right[-2]
            message = say("The sentence has no mark at its end; is it whole?")
            yield number, Finding(Span(0, len(one.text)), message, (right,), {"should read": right})


def _unended_there(seen: Sequence[Seen], facts: Facts) -> frozenset[int]:
    """Return the sentences that stand for one of the source without a mark at its end."""
    article = source_of(facts)
    return frozenset(
        one.sentence
        for part in (beside(seen, article) if article is not None else ())
        if part.theirs and _UNENDED_THERE.search(part.theirs[-1].text)
        for _, one in part.ours[-1:]
    )


def _is_running_text(text: str) -> bool:
    if not (text[0].isupper() or text[0] in '"“(') or text[-2:] in {'."', ".”", "!”", "?”", '!"', '?"', ".)"}:
        return False
    words = text.lower().split()
    return (
        len(words) >= _FEWEST_WORDS
        and sum(one in _SMALL for one in words) >= _FEWEST_SMALL
        and (not _FINITE.isdisjoint(words) or any(len(one) > 4 and one.endswith("ed") for one in words))
        and not _LEFT_OUT.isdisjoint(words)
        and sum(map(str.isupper, text)) <= _MOST_CAPITALS * len(words)
        and _SIGNED.search(text) is None
    )
