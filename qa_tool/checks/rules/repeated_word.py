"""Words and phrases said twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from operator import eq

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.meant_twice import Said, as_phrase, in_a_list, in_a_row, joined, joined_phrase
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.names.remembering import remembered
from qa_tool.text.patterns import later

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_LONGEST_LOOP = 6
_LIGHT_GAP = re.compile(r",?\s+")
_RELATIVES = frozenset({"who", "whom", "whose", "which", "that"})
_WHATEVER = frozenset({"whatever", "whoever"})
_SOMEBODY = frozenset(
    {"somebody", "someone", "something", "anybody", "anyone", "one", "people", "those", "others", "man"}
)
#: Words in the longest line of verse.
_LINE = 9
# "The wind of the west wind", "In the cold, the cold eases": one thing, named twice.
_OF_ITSELF = later(
    r"\b(?P<kept>[Tt]he (?:(?P<how>[a-z]+) )?)(?P<noun>[a-z]{4,}) of the (?!(?P=how) )(?P<rest>[a-z-]+ (?P=noun))\b"
    r"(?![-’'])"
)
_IN_ITSELF = later(
    r"(?:^|(?<=[.] ))(?P<kept>[IFAOWDB][a-z]+ the (?P<noun>[a-z]{3,}), )(?P<rest>the (?P=noun))\b(?![-’'])"
)
# "the third level of the third level": what joins a phrase with itself.
_JOINS = frozenset({"of", "in", "with", "for", "and", "or", "to", "at", "on", "by", "as", "than", "from"})


class RepeatedWord(SentenceCheck):
    """Finds words and phrases that stand twice in a row, or are joined with themselves.

    "in in", "soldiers and soldiers", "heavy rain or heavy rain", "between Vietnam and Vietnam", "Bern, Bern, Bern",
    "the third level of the third level", "the wind of the west wind", "in the cold, the cold eases": machines repeat
    themselves when two different words of the source have one translation, or when they get stuck. What English doubles
    on purpose ("had had", "more and more", "very, very", "again and again", "the best of the best") and doubled names
    (Bora Bora) are left alone.
    """

    id = "repeated-word"
    title = "Word or phrase said twice"
    category = "Fluency/Duplication"
    severity = Severity.MAJOR
    # Precision .96 on WMT23 zh-en MT (27 flags, chance .87), .70 on WMT21 (50, chance .32), .67 on medical MT (12,
    # chance .43), two of three as major; .31 on talks (13, chance .33), which stammer. 0.1 per 1,000 words of
    # references. .92 of the words that DEMETR doubled, .98 of those it repeated.
    confidence = 0.9
    examples = (
        Example("The vote was held in in the old church.", ("in in",), "The vote was held in the old church."),
        Example("Talks between Vietnam and Vietnam began.", ("Vietnam and Vietnam",)),
        Example(
            "They mourned the soldiers and soldiers of the war.",
            ("soldiers and soldiers",),
            "They mourned the soldiers of the war.",
        ),
        Example(
            "He studied in Bern, Bern, Bern, Bern and left.",
            ("Bern, Bern, Bern, Bern",),
            "He studied in Bern and left.",
        ),
        Example("The trip to New Zealand to New Zealand was long.", ("to New Zealand to New Zealand",)),
        Example("They tried war crimes and crimes against humanity; the Foreign Minister and Minister of Trade left."),
        Example(
            "A gust of the wind came. It was the wind of the west wind.",
            ("the wind of the west wind",),
            "A gust of the wind came. It was the west wind.",
        ),
        Example("In the cold, the cold will ease.", ("In the cold, the cold",), "The cold will ease."),
        Example("He had had more and more, again and again, and it was very, very good."),
        Example("Duran Duran went to Bora Bora with Boutros Boutros-Ghali, New York, New York, in 2020 2021."),
        Example("No, no, no, she said; she waited and waited for hours and hours."),
        Example("Whatever happens happens, and whoever leaves leaves."),
        Example("the river runs and runs\nMerrily, merrily, merrily, merrily,"),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the repetitions; longer ones first, none overlap."""
        text = sentence.text
        for match in _OF_ITSELF.finditer(text) if " of the " in text else ():
            message = say("“{noun}” is said of itself.", noun=match["noun"])
            yield Finding(Span(*match.span()), message, (match["kept"] + match["rest"],), severity=Severity.MINOR)
        for match in _IN_ITSELF.finditer(text) if ", the " in text else ():
            message = say("“{noun}” is said of itself.", noun=match["noun"])
            yield Finding(Span(*match.span()), message, ("T" + match["rest"][1:],), severity=Severity.MINOR)
        words = list(chain.from_iterable(map(_words_of, text.split(" "))))
        near = _near_repeats(words)
        if not near:
            return
        places = [match.span() for match in _WORD.finditer(text)]
        if len(places) != len(words):
            return  # a capital that is longer in lower case
        said = Said(text, words, places)
        done = 0
        for first, distance in near:
            if first < done:
                continue
            found = _loop(said, first, distance) or _joined(said, first, distance) or _phrase(said, first, distance)
            if found is not None:
                finding, done = found
                if finding is not None and not (_is_verse(text) and _is_refrain(finding.span.of(text))):
                    yield finding


@remembered
def _words_of(between_blanks: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(between_blanks.lower()))


def _is_verse(text: str) -> bool:
    """Say whether a sentence is a line of verse: it ends with a comma, begins small without an end, or has a slash."""
    if text.startswith("/ ") or " / " in text:
        return True
    ends = text[-1] not in '.!?…"”’)'
    return ends and text.count(" ") < _LINE and (text[-1] in ",;" or text[0].islower())


def _is_refrain(repeated: str) -> bool:
    """Say whether verse may say it so: the wind, the wind; runs and runs."""
    return "," in repeated or " and " in repeated


def _near_repeats(words: Sequence[str]) -> list[tuple[int, int]]:
    """Return (place, distance) of every word that comes again at most six words later, and is a candidate."""
    pairs = set(pairwise(words))
    if len(pairs) >= len(words) - 1 and not any(map(eq, words, words[1:])) and not any(map(eq, words, words[2:])):
        return []  # most sentences: no word comes again so soon, nor do two that follow each other
    last: dict[str, int] = {}
    found = []
    for place, word in enumerate(words):
        before = last.get(word)
        if before is not None:
            distance = place - before
            if distance <= 2 or (
                distance <= _LONGEST_LOOP + 1
                and words[before + 1 : place - 1] == words[place + 1 : place + distance - 1]
                and (
                    words[place - 1] in _JOINS
                    or words[place - 1 : place] == words[place + distance - 1 : place + distance]
                )
            ):
                found.append((before, distance))
        last[word] = place
    return found


def _loop(said: Said, first: int, size: int) -> tuple[Finding | None, int] | None:
    """Return the finding if it is not meant, and the word after a loop; None if `size` words are not said again."""
    unit = said.words[first : first + size]
    blank = True
    end = first + size
    while said.words[end : end + size] == unit:
        gap = said.between(end)
        if _LIGHT_GAP.fullmatch(gap) is None:
            break
        blank = blank and gap.isspace()
        end += size
    times = (end - first) // size
    if times == 1 or size > _LONGEST_LOOP:
        return None
    inner = said.shown(first, first + size)
    if times == 2 and size == 1 and first and said.words[first - 1] in _WHATEVER:
        return None, end  # "whatever happens happens"
    if times == 2 and any(word in _RELATIVES and unit[at - 1] in _SOMEBODY for at, word in enumerate(unit)):
        return None, end  # "who learned it from somebody who learned it from somebody"
    if times == 2 and size > 1 and ("and" in unit[1:2] or not set(inner).isdisjoint(",;:")):
        return None  # "X and X and", or members of a list: "the first Act, the second Act, the third"
    if size == 1:
        meant = in_a_row(said, first, times) if blank else in_a_list(said, first, times)
    else:
        meant = as_phrase(unit, inner, times, blank=blank)
    if meant:
        return None, end
    message = say("“{inner}” is said {times} in a row.", inner=inner, times=_times(times))
    return Finding(said.span(first, end), message, (inner,), {"said": _times(times)}), end


def _joined(said: Said, first: int, distance: int) -> tuple[Finding, int] | None:
    """Return the finding for "X and X" or "X or X", and the word after it."""
    end, join = first + 3, said.words[first + 1]
    if distance != 2 or said.shown(first + 1, first + 2) not in {"and", "or"} or joined(said, first):
        return None
    if not (said.between(first + 1).isspace() and said.between(first + 2).isspace()):
        return None
    shown = said.shown(first, first + 1)
    message = say(
        "“{shown}” is joined with itself; two different words of the source may have become one.", shown=shown
    )
    return Finding(
        said.span(first, end), message, (shown,), {"said": say("twice, joined by “{join}”", join=join)}, _weight(join)
    ), end


def _phrase(said: Said, first: int, distance: int) -> tuple[Finding, int] | None:
    """Return the finding for "X Y of X Y", a phrase that is joined with itself, and the word after it."""
    size, end = distance - 1, first + 2 * distance - 1
    join, phrase = said.words[first + size], said.words[first : first + size]
    if size < 2 or join not in _JOINS or phrase != said.words[first + distance : end]:
        return None
    if joined_phrase(said, first, size):
        return None
    shown = said.shown(first, first + size)
    message = say(
        "“{shown}” is joined with itself; two different phrases of the source may have become one.", shown=shown
    )
    return Finding(
        said.span(first, end), message, (shown,), {"said": say("twice, joined by “{join}”", join=join)}, _weight(join)
    ), end


def _weight(join: str) -> Severity | None:
    """Return how much "X or X" weighs: professionals let half of it pass (4 on WMT21, 2 marked)."""
    return Severity.MINOR if join == "or" else None


def _times(number: int) -> str:
    known = {2: say("twice"), 3: say("three times")}
    return known.get(number) or say("{number} times", number=number)
