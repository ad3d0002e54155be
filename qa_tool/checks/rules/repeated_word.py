"""Words and phrases said twice."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, pairwise
from operator import eq

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.countries import is_country
from qa_tool.names.remembering import remembered
from qa_tool.names.vocabulary import vocabulary
from qa_tool.text.phrasal import PHRASAL
from qa_tool.text.spelling import spelling

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_LONGEST_LOOP = 6
_BLANKS = re.compile(r"\s+")
_LIGHT_GAP = re.compile(r",?\s+")
# Doubled on purpose, or by grammar: "had had", "that that", "told her her son", "very very".
_DOUBLES = frozenset(
    """had that very so no yes bye ha hah her his really too far long many much big never now well there hear
    knock blah tut go please wait cha can pom night bling hush tick ding chop boo choo dum goody aye hip haw
    hee ho ta wee win lose old good same is what who you do did does one two three four five six seven eight
    nine ten zero oh la na da beep buzz click quack woof meow drip tap run stop stay help love dear there
    here up down fifty ylang beri piri peri tuk dik tsk yum""".split()  # noqa: SIM905  # a list of words reads best as one
)
# "What it was was a lie": the first ends a clause.
_ENDS_A_CLAUSE = frozenset({"was", "were", "are", "has"})
_CLAUSES = frozenset({"what", "whatever", "who", "whoever", "all", "everything", "where", "how"})
# "moved in in May", "went on on Monday": a particle and then a date or place
_PARTICLES = frozenset({"in", "on", "over", "by", "up", "off", "out", "to", "for", "with"})
_DATE_AFTER = re.compile(
    r"\s+(?:\d|(?:early|late|mid)\b|the\s+(?:early|late|spring|summer|autumn|fall|winter|\d)|[A-Z])"
)
# "more and more", "years and years", "again and again"; comparatives and past tenses are seen by their ending
_AND_DOUBLES = frozenset(
    """more less again over on by through so such round around up down out half neck years days weeks months
    hours minutes ages miles yards time thousands hundreds millions billions tens dozens lots tons heaps
    loads piles pages masses stacks rows bags how when where why what who if decades centuries generations
    further farther better worse least most many much long far away off back now all yes no maybe very man
    one two this that these those he she it they you we went ran kept got grew read sat rose fell grew wept
    drank slept sang fought came spoke wrote thought person people country state nation party human friend
    woman women men child children side""".split()  # noqa: SIM905  # a list of words reads best as one
)
_AND_PAST = re.compile(r"(?:ed|ing|er)$")
_KINDS = re.compile(r"\b(?:there\s(?:is|are|was|were)|there's|between|difference|from)\b", re.IGNORECASE)
_COMPOUND = re.compile(
    r" (?!(?:of|in|on|at|to|for|with|by|from|into|as|and|or|but|is|are|was|were|has|have|had|will|would|that|which|who"
    r"|the|a|an|he|she|it|they|we|this|these|after|before|during|among|between|under|over|while|when)\b)[a-z]{3}"
)
_SURNAMES = frozenset(
    """johnson smith brown jones williams kim lee park chen wang li zhang liu ernst young marks moore thomas
    harris""".split()  # noqa: SIM905  # a list of words reads best as one
)


# Places and people with a doubled name; those of families (Duran Duran, Lang Lang) are known from the vocabulary.
_DOUBLED_NAMES = frozenset({"wagga", "walla", "paw", "baden", "berry", "humuhumu", "money", "monday"})
_SHORTEST_NAME, _KNOWN_NAME, _ENGLISH_WORD = 5, 2.0, 4.0
_FEWEST_WORDS_AROUND = 5
_SMALL_WORD = 6.0
_OF_THEMSELVES = frozenset(
    """best worst first last few many most least elite cream rich poor great good old young brave strong weak end
    beginning heart king queen secret shadow dream story""".split()  # noqa: SIM905  # a list of words reads best as one
)
_RELATIVES = frozenset({"who", "whom", "whose", "which", "that"})
_SOMEBODY = frozenset(
    {"somebody", "someone", "something", "anybody", "anyone", "one", "people", "those", "others", "man"}
)
#: Words in the longest line of verse.
_LINE = 9
# "the third level of the third level": what joins a phrase with itself.
_JOINS = frozenset({"of", "in", "with", "for", "and", "or", "to", "at", "on", "by", "as", "than", "from"})


class RepeatedWord(SentenceCheck):
    """Finds words and phrases that stand twice in a row, or are joined with themselves.

    "in in", "soldiers and soldiers", "between Vietnam and Vietnam", "Bern, Bern, Bern", "the third level of the third
    level": machines repeat themselves when two different words of the source have one translation, or when they get
    stuck. What English doubles on purpose ("had had", "more and more", "very, very", "again and again", "the best of
    the best") and doubled names (Bora Bora) are left alone.
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
        Example("He had had more and more, again and again, and it was very, very good."),
        Example("Duran Duran went to Bora Bora with Boutros Boutros-Ghali, New York, New York, in 2020 2021."),
        Example("No, no, no, she said; she waited and waited for hours and hours."),
        Example("the river runs and runs\nMerrily, merrily, merrily, merrily,"),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the repetitions; longer ones first, none overlap."""
        text = sentence.text
        words = list(chain.from_iterable(map(_words_of, text.split(" "))))
        near = _near_repeats(words)
        if not near:
            return
        places = [match.span() for match in _WORD.finditer(text)]
        if len(places) != len(words):
            return  # a capital that is longer in lower case
        done = 0
        for first, distance in near:
            if first < done:
                continue
            found = (
                _loop(text, words, places, first, distance)
                or _joined(text, words, places, first, distance)
                or _joined_phrase(text, words, places, first, distance)
            )
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


def _loop(
    text: str, words: Sequence[str], places: Sequence[tuple[int, int]], first: int, size: int
) -> tuple[Finding | None, int] | None:
    """Return the word after a loop, and the finding if it is not meant; None if `size` words are not said again."""
    unit = words[first : first + size]
    blank = True
    end = first + size
    while words[end : end + size] == unit:
        gap = text[places[end - 1][1] : places[end][0]]
        if _LIGHT_GAP.fullmatch(gap) is None:
            break
        blank = blank and _BLANKS.fullmatch(gap) is not None
        end += size
    times = (end - first) // size
    if times == 1 or size > _LONGEST_LOOP:
        return None
    inner = text[places[first][0] : places[first + size - 1][1]]
    if times == 2 and any(word in _RELATIVES and unit[at - 1] in _SOMEBODY for at, word in enumerate(unit)):
        return None, end  # "who learned it from somebody who learned it from somebody"
    if times == 2 and size > 1 and ("and" in unit[1:2] or not set(inner).isdisjoint(",;:")):
        return None  # "X and X and", or members of a list: "the first Act, the second Act, the third"
    if size == 1:
        fine = (
            _fine_double(text, words, places, first, times) if blank else _fine_list(text, words, places, first, times)
        )
    else:
        fine = _fine_phrase(unit, inner, times, blank=blank)
    if fine:
        return None, end
    span = Span(places[first][0], places[end - 1][1])
    finding = Finding(
        span,
        say("“{inner}” is said {times} in a row.", inner=inner, times=_times(times)),
        (inner,),
        {"said": _times(times)},
    )
    return finding, end


def _fine_double(text: str, words: Sequence[str], places: Sequence[tuple[int, int]], first: int, times: int) -> bool:
    word = words[first]
    start, end = places[first][0], places[first + times - 1][1]
    if text[end : end + 1] in {"-", "’", "'"} or text[start - 1 : start] in {"-", "'"}:
        return True
    if _is_doubled_by_mistake(word, first, times, text[end : end + 1]):
        return False
    ends_a_clause = word in _ENDS_A_CLAUSE and not _CLAUSES.isdisjoint(words[max(0, first - 5) : first])
    if word in _DOUBLES or any(char.isdigit() for char in word) or len(word) == 1 or ends_a_clause:
        return times <= (2 if ends_a_clause else 3) or word[0].isdigit()
    shown = text[places[first][0] : places[first][1]]
    again = text[places[first + 1][0] : places[first + 1][1]]
    if shown[0].isupper() and again[0].isupper():
        return times == 2 and not is_country(shown) and _is_doubled_name(text, shown, start, first)
    if word in _PARTICLES and times == 2:
        before = text[:start].rstrip()[-20:]
        return PHRASAL.search(before) is not None and _DATE_AFTER.match(text, end) is not None
    return False


def _is_doubled_by_mistake(word: str, first: int, times: int, after: str) -> bool:
    """Say it of "in 2017 2017" and "how good it is is."; tables and "what he does does matter" are fine."""
    if first < _FEWEST_WORDS_AROUND:
        return False
    if word.isdecimal():
        return len(word) == 4 and word[:2] in {"19", "20"}
    return times == 2 and after == "." and word in {"is", "does", "did", "do"}


def _is_doubled_name(text: str, shown: str, start: int, first: int) -> bool:
    """Say whether a name may stand twice: Duran Duran, Lang Lang, Bora Bora; not "in Bishkek Bishkek"."""
    word = shown.lower()
    if word in _DOUBLED_NAMES or first < _FEWEST_WORDS_AROUND - 1:
        return True
    before = text[:start].rsplit(None, 1)[-1].lstrip('"“‘(')
    after = text[start + 2 * len(shown) + 1 :]
    # Nobody gives "the" a capital here but in a name: The The.
    is_small = before.islower() and not after[:1].isspace() and vocabulary().zipf(word) >= _SMALL_WORD
    if len(shown) > 2 and shown.isupper():
        return before.isupper()  # a headline in capitals
    known = vocabulary().look_up(word)
    if before[:1].isupper() and before.isalpha() and (len(shown) >= _SHORTEST_NAME or spelling().knows(word)):
        return False  # "Oliver Dowden Dowden", "the Middle East East"
    if known.is_family or is_small:
        return True
    if spelling().knows(word) and known.zipf >= _ENGLISH_WORD:
        return False
    return len(shown) < _SHORTEST_NAME or not (known.zipf >= _KNOWN_NAME or known.is_city)


def _fine_list(text: str, words: Sequence[str], places: Sequence[tuple[int, int]], first: int, times: int) -> bool:
    """Say whether "X, X" or "X, X, X" may be meant: New York, New York; no, no, no; location, location, location."""
    shown = text[places[first][0]]
    return (
        times == 2
        or (times == 3 and (first == 0 or not shown.isupper()))
        or words[first] in _DOUBLES
        or words[first][0].isdigit()
    )


def _fine_phrase(unit: Sequence[str], shown: str, times: int, *, blank: bool) -> bool:
    if all(word[0].isdigit() or len(word) == 1 for word in unit):
        return True
    if not blank and times == 2:
        # "step by step, step by step", "New York, New York", "the truth, the truth"
        return len(unit) <= 3
    if times == 2 and len(unit) == 2 and unit[0] in _DOUBLES and unit[1] in _DOUBLES:
        return True
    if times == 2 and len(unit) == 2 and unit[0] == "and" and unit[1] in _AND_DOUBLES:
        return True  # ", and more and more people"
    return times == 2 and len(unit) == 2 and shown.istitle() and not is_country(shown) and not blank


def _joined(
    text: str, words: Sequence[str], places: Sequence[tuple[int, int]], first: int, distance: int
) -> tuple[Finding, int] | None:
    """Return the finding for "X and X", and the word after it."""
    if distance != 2 or words[first + 1] != "and":
        return None
    start, stop = places[first][0], places[first + 2][1]
    shown = text[start : places[first][1]]
    if _BLANKS.sub(" ", text[places[first][1] : places[first + 2][0]]) != " and ":
        return None
    if (
        text[stop : stop + 1] in {"-", "’", "'"}
        or text[start - 1 : start] == "-"
        or _fine_pair(text, shown, start, stop)
    ):
        return None
    finding = Finding(
        Span(start, stop),
        say("“{shown}” is joined with itself; two different words of the source may have become one.", shown=shown),
        (shown,),
        {"said": "twice, joined by “and”"},
    )
    return finding, first + 3


def _joined_phrase(
    text: str, words: Sequence[str], places: Sequence[tuple[int, int]], first: int, distance: int
) -> tuple[Finding, int] | None:
    """Return the finding for "X Y of X Y", a phrase that is joined with itself, and the word after it."""
    size = distance - 1
    join = words[first + size]
    if (
        size < 2
        or join not in _JOINS
        or words[first : first + size] != words[first + distance : first + distance + size]
    ):
        return None
    if (
        size < 3
        and not _is_thing_of_itself(words[first : first + size], join)
        and (join != "and" or words[first] in _AND_DOUBLES or words[first] in _DOUBLES)
    ):
        return None  # "the best of the best", "one by one", "more work and more work"
    start, stop = places[first][0], places[first + distance + size - 1][1]
    shown = text[start : places[first + size - 1][1]]
    whole = text[start:stop]
    if not set(whole).isdisjoint(',;:()"“”') or text[stop : stop + 1] in {"-", "’", "'"}:
        return None
    if size < 3 and (_COMPOUND.match(text, stop) or text[stop + 1 : stop + 2].isupper() or words[first].isdecimal()):
        return None  # "the Senate and the Senate Judiciary Committee"
    finding = Finding(
        Span(start, stop),
        say("“{shown}” is joined with itself; two different phrases of the source may have become one.", shown=shown),
        (shown,),
        {"said": say("twice, joined by “{join}”", join=join)},
    )
    return finding, first + distance + size


def _is_thing_of_itself(phrase: Sequence[str], join: str) -> bool:
    """Say it of "the census in the census"; "the best of the best", "the king of the kings" may be meant."""
    return (
        join in {"of", "in"} and phrase[0] == "the" and not (phrase[1] in _OF_THEMSELVES or phrase[1].endswith("est"))
    )


def _fine_pair(text: str, shown: str, start: int, stop: int) -> bool:
    """Say whether "X and X", from `start` to `stop`, may be meant: years and years, health and health services."""
    word = shown.lower()
    if word in _AND_DOUBLES or word in _DOUBLES or word in _SURNAMES or len(word) <= 2 or word[0].isdigit():
        return True
    if not is_country(shown) and (_AND_PAST.search(word) or _KINDS.search(text, 0, start)):
        return True
    if shown.islower() and not shown.endswith("s") and _COMPOUND.match(text, stop):
        return True
    # "Black and black": a name and a word.
    return start > 0 and shown[0].isupper() != text[stop - len(shown)].isupper()


def _times(number: int) -> str:
    known = {2: say("twice"), 3: say("three times")}
    return known.get(number) or say("{number} times", number=number)
