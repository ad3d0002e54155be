"""Tenses beside a time that they cannot be of: "will visit Rome last week", "arrived next month"."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from functools import partial

from qa_tool.checks.apart import apart
from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.moments import DAYS, MONTHS
from qa_tool.text.patterns import found_where, later
from qa_tool.text.verbs import BASE_OF, ONLY_PASTS, PAST_OF, PAST_TENSES, PASTS, THIRDS, participle
from qa_tool.text.words import NUMBER_WORDS

_DAY = "|".join(DAYS)
_SEASON = "spring|summer|autumn|winter"
_FEW = rf"\d{{1,2}}|{NUMBER_WORDS}|an?|one|several|a few"
_OVER = (
    rf"(?:yesterday|last (?:{_DAY}|night|week|month|year|{_SEASON})"
    rf"|(?:{_FEW}) (?:hours?|days?|weeks?|months?|years?) ago)"
)
_AHEAD = rf"(?:next (?:{_DAY}|week|month|year|{_SEASON})|tomorrow)"
# The time belongs to the sentence: no "last week's vote", no "the time last year was", no "the plan agreed yesterday".
_ENDS = (
    r"(?=[,.;:!?)]|\s*$| (?:morning|evening|afternoon|in|at|to|with|and|but|that|for|after|before|because|as|by|near"
    r"|from|on|during|while|when)\b)"
)
# What stands between the verb and the time opens no clause: these do, and every other verb.
_IN_A_CLAUSE = frozenset(
    """that which who whom whose what how why where when if from since than as of for by over during until till like
    with is are was were has have had and or but""".split()  # noqa: SIM905
) | {form for form in PASTS | PAST_OF.keys() if not form.endswith("ed")}
_CLAUSE = later(r"(?<![\w’'.-])(?:[a-z]+(?:ed|ing)|the way)(?![\w])")
_HEAD = later(r"(?<![\w’'.-])\w+")
_WORDS = r"(?: [\w’'-]+)"
_PRESENTS = THIRDS | {"says", "takes", "makes", "holds", "wins", "opens"}
_WILL = later(rf"\b(?P<kept>will) (?P<verb>[a-z]+)(?P<rest>{_WORDS}{{0,5}}?) (?P<time>{_OVER}){_ENDS}")
_NOW = later(rf"\b(?P<verb>[a-z]+s)(?P<rest>{_WORDS}{{0,4}}?) (?P<time>{_OVER}){_ENDS}")
# What is said or done at a sitting is told of in the past; trains leave and trials open on a Monday to come.
_TOLD = (
    "promises|welcomes|approves|announces|rejects|condemns|confirms|denies|accuses|admits|declares|warns|adopts|dismisses"
    "|criticises|criticizes|refuses|explains"
)
_ON_A_DAY = later(
    rf"\b(?P<verb>{_TOLD})(?P<rest>{_WORDS}{{0,3}}?) (?P<time>on (?:{_DAY})(?: (?:morning|afternoon|evening|night))?)"
    r"(?=[,.]| (?:to|that|in|at)\b)"
)
_SUBJECT = r"(?: [\w’'.-]+){1,6}?"
_OVER_NOW = later(
    rf"^(?P<time>(?:Yesterday|Last (?:{_DAY}|night|week|month|year)|(?:{_FEW}) (?:days|weeks|months|years) ago),?)"
    rf"(?P<rest>{_SUBJECT}) (?P<verb>{'|'.join(sorted(_PRESENTS))})\b(?! (?:of|and)\b)",
    re.IGNORECASE,
)
# What only happens; "agreed to meet next week" and "announced a vote next year" look ahead.
_MOVED = {
    "travelled": "travel",
    "traveled": "travel",
    "went": "go",
    "came": "come",
    "arrived": "arrive",
    "left": "leave",
    "began": "begin",
    "started": "start",
    "happened": "happen",
    "flew": "fly",
    "returned": "return",
    "took": "take",
}
_AHEAD_PAST = later(
    rf"\b(?P<verb>{'|'.join(_MOVED)}(?<!took)|took place)(?P<rest>{_WORDS}{{0,3}}?)(?<! the) (?P<time>{_AHEAD}){_ENDS}"
)
# "Met in Rome and signs a paper": two verbs of one subject.
_TWO = later(
    rf"\b(?P<first>{'|'.join(sorted(ONLY_PASTS))})(?P<rest>{_WORDS}{{0,7}}?) and (?P<verb>{'|'.join(sorted(THIRDS))})"
    r" (?=(?:the|an?|his|her|its|their|to|in|on|at|that)\b)"
)
# What still goes on: since 1960.
_GOES_ON = frozenset(
    """waiting working living serving fighting trying running leading playing building negotiating protesting rising
    falling growing holding studying teaching""".split()  # noqa: SIM905
)
_SINCE = later(
    r"\b(?P<be>is|are) (?P<verb>[a-z]+ing)"
    r"(?:(?: (?!since|first|most|only|than|as|any|that|which|who|[a-z]+est\b)[\w’'-]+){0,5}?) (?P<time>since"
    rf" (?:(?:19|20)\d\d|last (?:{_DAY}|week|month|year|{_SEASON})|{_DAY}|yesterday)){_ENDS}"
)
_MONTH = "|".join(MONTHS)
# A time that is over opens the sentence, and its verb is in the perfect: "Last May the firm has closed".
_OVER_HAS = later(
    rf"^(?P<time>(?:Yesterday|Last (?:{_DAY}|{_MONTH}|night|week|month|year|{_SEASON})"
    rf"|(?:{_FEW}) (?:days|weeks|months|years) ago),?)"
    r"(?P<rest>(?! (?:has|have|that|when|who|which)\b)(?: (?!that\b|who\b|which\b|what\b|as\b|and\b)[\w’'.-]+){1,5}?)"
    r" (?P<have>has|have)(?: also| already)? (?P<verb>[a-z]+)(?!,| (?:since|as|the lead)\b)",
    re.IGNORECASE,
)
# What has gone on since a time that opens the sentence, without a verb of its own: "Since its founding, it keeps ties".
_OPENING_SINCE = later(
    rf"^(?P<time>Since (?:(?:early |late |mid-)?(?:(?:{_MONTH}) )?(?:19|20)\d\d|then|(?:{_MONTH})"
    rf"|last (?:{_DAY}|{_MONTH}|week|month|year|{_SEASON})"
    r"|(?:the|its|his|her|their) (?:[a-z]+ )?(?:beginning|start|outbreak|founding|foundation|establishment|launch"
    r"|creation|birth|independence|invasion|introduction|collapse|election|inauguration"
    r"|opening)(?: (?:of|in) [\w’' -]+)?),)"
)
_MOST_WORDS = 6
_WHAT_IT_IS = frozenset({"the", "a", "an", "in", "at", "on", "under", "rivals", "closed", "open"})
_WORD = re.compile(r"[\w’'-]+")
_SAYS_MORE = re.compile(r" (?:it|he|she|they|that|there)\b")
_DONE = PASTS | {"been"}
_LASTING = (THIRDS - {"says", "claims", "believes", "estimates"}) | {"is", "are"}
_SIGN_WORDS = frozenset({"Since", "yesterday", "Yesterday", "last", "Last", "ago", "next", "tomorrow", "since"})


class TenseAndTime(SentenceCheck):
    """Finds tenses beside a time that they cannot be of.

    "will visit Rome last week", "the council approves it yesterday", "Last week the court rejects", "Last May it has
    closed", "travelled to Rome next week", "is waiting since 1960", "Since 1877, it keeps ties", "came to Rome and
    signs a treaty": Chinese has no tenses, Korean and Japanese tell what is past in the present, and the machine must
    choose. Where the time may belong to something else ("what was agreed last week", "last week's vote") nothing is
    said.
    """

    id = "tense-and-time"
    title = "Tense that does not go with the time"
    category = "Fluency/Grammar"
    severity = Severity.MAJOR
    # Nothing flagged in 360,000 words of MT and 45,000 of references: a judgement.
    confidence = 0.8
    signs = Signs(_SIGN_WORDS | frozenset(ONLY_PASTS) | frozenset(_TOLD.split("|")))
    examples = (
        Example("He will visit Rome last week.", ("will visit",), "He visited Rome last week."),
        Example("The council approves the plan yesterday.", ("approves",), "The council approved the plan yesterday."),
        Example("Last week the court dismisses it.", ("dismisses",), "Last week the court dismissed it."),
        Example("She travelled to Rome next week.", ("travelled",), "She will travel to Rome next week."),
        Example("He is waiting for it since 1960.", ("is waiting",), "He has been waiting for it since 1960."),
        Example("She came to Rome and receives a prize.", ("receives",), "She came to Rome and received a prize."),
        Example("He will review last week's vote, and what was agreed yesterday will continue as last year."),
        Example(
            "The man who left last week receives a prize; they agreed to meet next week. It is the worst since May."
        ),
        Example("Last May the firm has closed its shop.", ("has closed",), "Last May the firm closed its shop."),
        Example("Since then, the firm keeps its secret.", ("keeps",), "Since then, the firm has kept its secret."),
        Example("Yesterday the firm that makes cars closed. He knew that she works and receives a wage."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the verbs, none of which overlap."""
        return apart(_all(sentence.text))


def _all(text: str) -> Iterator[Finding]:
    words = frozenset(text.split())
    for pattern, signs, verbs, first, right in _RULES:
        if any(map(text.__contains__, signs)) and not words.isdisjoint(verbs):
            fits = partial(_is_one_clause, verbs=verbs)
            for match in found_where(pattern, text, fits):
                yield _finding(match, first, right(match))
    for match in found_where(_OVER_HAS, text, partial(_is_one_clause, verbs=_DONE)) if " ha" in text else ():
        been = "was" if match["have"] == "has" else "were"
        yield _finding(match, "have", been if match["verb"] == "been" else PAST_OF.get(match["verb"], match["verb"]))
    opening = _OPENING_SINCE.match(text) if text.startswith("Since ") else None
    if opening is not None:
        yield from _since_then(text, opening)
    may_hold_two = " and " in text and not words.isdisjoint(THIRDS) and not words.isdisjoint(ONLY_PASTS)
    for match in found_where(_TWO, text, partial(_is_one_clause, verbs=THIRDS)) if may_hold_two else ():
        message = say("The verbs “{first}” and “{second}” differ in tense.", first=match["first"], second=match["verb"])
        yield Finding(Span(*match.span("verb")), message, (_of_third(match),))


def _since_then(text: str, opening: re.Match[str]) -> Iterator[Finding]:
    """Yield the verb of the first clause behind the time, where it stands in the present."""
    for place, word in enumerate(_WORD.finditer(text, opening.end())):
        verb, following = word.group(), text[word.end() : word.end() + len(" there ")]
        # "Is believed to be", "is no longer": that is so now.
        lasts = verb in THIRDS or following.strip().split(" ")[0] in _WHAT_IT_IS
        if place and verb in _LASTING and lasts and _SAYS_MORE.match(following) is None:
            done = participle(BASE_OF[verb]) if verb in THIRDS else "been"
            right = f"{'have' if verb == 'are' else 'has'} {done}"
            message = say("“{group}” does not go with “{time}”.", group=verb, time=opening["time"].strip(",").lower())
            yield Finding(Span(*word.span()), message, (right,), {"how to mend": "look up in the source when it was"})
        if place == _MOST_WORDS or verb in _LASTING | _IN_A_CLAUSE or verb in PASTS or following[:1] in {",", ";", ":"}:
            return


def _is_one_clause(match: re.Match[str], verbs: Collection[str]) -> bool:
    """Say whether the verb is one of `verbs`, and no clause opens behind it."""
    rest = match.groupdict().get("rest", "")
    return (
        match["verb"].partition(" ")[0] in verbs
        and _IN_A_CLAUSE.isdisjoint(_HEAD.findall(rest))
        and _CLAUSE.search(rest) is None
    )


def _of_will(match: re.Match[str]) -> str:
    return PAST_TENSES[match["verb"]]


def _of_third(match: re.Match[str]) -> str:
    return PAST_TENSES[BASE_OF[match["verb"]]]


def _of_told(match: re.Match[str]) -> str:
    verb = match["verb"]
    base = BASE_OF.get(verb) or verb.removesuffix("s")
    return PAST_TENSES.get(base) or f"{base.removesuffix('e')}ed"


def _of_moved(match: re.Match[str]) -> str:
    took, _, place = match["verb"].partition(" ")
    return f"will {_MOVED[took]} {place}".rstrip()


def _of_since(match: re.Match[str]) -> str:
    return f"{'has' if match['be'] == 'is' else 'have'} been {match['verb']}"


_TIMES_OVER = ("yesterday", "last ", " ago")
# Each with what stands in every text that holds it, its verbs, what it begins with, and what makes it right.
_RULES: tuple[tuple[re.Pattern[str], tuple[str, ...], Collection[str], str, Callable[[re.Match[str]], str]], ...] = (
    (_WILL, _TIMES_OVER, PAST_TENSES.keys(), "kept", _of_will),
    (_NOW, _TIMES_OVER, _PRESENTS, "verb", _of_third),
    (_OVER_NOW, ("Yesterday", "Last ", " ago"), _PRESENTS, "verb", _of_third),
    (_ON_A_DAY, ("day",), frozenset(_TOLD.split("|")), "verb", _of_told),
    (_AHEAD_PAST, ("next ", "tomorrow"), _MOVED.keys(), "verb", _of_moved),
    (_SINCE, (" since ",), _GOES_ON, "be", _of_since),
)


def _finding(match: re.Match[str], first: str, right: str) -> Finding:
    span = Span(match.start(first), match.end("verb"))
    message = say(
        "“{group}” does not go with “{time}”.", group=span.of(match.string), time=match["time"].strip(",").lower()
    )
    return Finding(span, message, (right,), {"how to mend": "look up in the source when it was"})
