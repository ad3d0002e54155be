"""Words before a time that English does not put there: "on last Friday", "has signed two years ago"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.apart import apart
from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.moments import DAYS, MONTHS
from qa_tool.text.patterns import later
from qa_tool.text.phrasal import PHRASAL
from qa_tool.text.verbs import PAST_OF, PASTS
from qa_tool.text.words import NUMBER_WORDS, word_before

_DAY = "|".join(DAYS)
_FEW = rf"{NUMBER_WORDS}|\d{{1,2}}"
# What follows a time that says when: the rest of the sentence, and no noun ("on last Friday's show").
_WHEN = (
    r"(?=[,.;!?]|\s*$| (?:and|but|to|at|in|with|after|before|when|where|while|because|as|that|he|she|it|they|left|was"
    r"|were)\b)"
)
_END = r"(?=[,.;!?]|\s*$)"
_NEEDLESS = later(rf"\b(?P<word>[Oo]n|In|[Aa]t) (?P<time>(?:last|next|this) (?:{_DAY})|yesterday|tomorrow){_WHEN}")
_IN_DAY = later(
    rf"\b(?P<word>[Ii]n) (?P<time>(?:{_DAY})(?: (?:morning|afternoon|evening|night)(?!['’]))?)"
    r"(?=[,.;!?]|\s*$| (?:(?:morning|afternoon|evening|night)(?!['’])|and|but|that|when|after)\b)"
)
_AT_DAY = later(
    rf"\b(?P<word>[Aa]t|(?<=\d:\d\d )of|(?<=[ap]\.m\. )of) (?P<time>(?:{_DAY})"
    r"(?: (?:morning|afternoon|evening|night))?)(?=[,.;!?]|\s*$| (?:and|but|that|when|after|in|from|with|to)\b)"
)
_AT_THIS = later(
    r"\b(?P<word>[Aa]t) (?P<time>(?:this|last|next) (?:year|month|week))"
    r"(?=[,.;!?]|\s*$| (?:but|in|to|when|after)\b)"
)
_DATE = rf"(?:{'|'.join(MONTHS)}) \d{{1,2}}(?:st|nd|rd|th)?(?:, \d{{4}})?"
# "in May 2,000 people came": only an ordinal, or a year behind it, says that a day is meant.
_IN_DATE = later(
    rf"\b(?P<word>[Ii]n) (?P<time>{_DATE}(?:(?!,\d){_END}|(?<=st|nd|rd|th)(?= [a-z])|(?<=\b\d{{4}})(?= [a-z])))"
)
_AT_DATE = later(rf"\b(?P<word>[Aa]t) (?P<time>{_DATE})(?=[,.;!?](?!\d)|\s*$| (?:and|to|in|when|after|the)\b)")
_IN_LAST = later(r"^(?P<word>In) (?P<time>(?:last|next) (?:year|month|week|summer|winter|spring|autumn|fall)),")
# "based on yesterday", "the show went on yesterday": the word before asks for it; "Wednesday" is a series.
_GOVERNS = frozenset(
    """based base focus focused focusing depend depends depended dwell dwelt reflect reflected reflecting look looked
    looking back bet build built comment commented rely impact effect eye eyes rest rested believe believes believed
    interest interested hope faith aim aimed aims
    laugh laughed arrive arrived hint hinted guess work change changes rise fall increase decrease drop trust role
    participate confidence
    bank light turn carry carried go goes went moved move moving on improve improved expand elaborate
    elaborated come comes came coming drag drags dragged rage rages raged starred stars starring
    appeared appears role cast""".split()  # noqa: SIM905
)
# "The match is on tomorrow."
_BE = frozenset("is are was were be been".split())  # noqa: SIM905
# "turned himself in Friday": newspapers of America leave out the "on" of a day.
_TURNED_IN = frozenset("himself herself themselves itself him her them it me us myself".split())  # noqa: SIM905
_OVER = (
    rf"yesterday|last (?:{_DAY}|night|week|month|year)|on (?:{_DAY})(?! and (?:{_DAY}))"
    rf"|(?:{_FEW}|a few|several|many) (?:days|weeks|months|years) ago|(?:an?|one) (?:day|week|month|year|hour) ago"
)
_HAVE = later(
    r"\b(?P<have>has|have)(?P<how> (?:already|also|just|now|recently))? (?P<verb>[a-z]+)(?: (?:down|up|out|off))?"
    rf"(?: (?:the|a|an|his|her|its|their|this) (?P<noun>[a-z]+))? (?P<time>{_OVER})"
    r"(?=[,.;]|\s*$| (?:and|but|that|after|when|because|with)\b"
    rf"|(?:{'|'.join(f'(?<={day})' for day in DAYS)}) (?:the|an?|his|her|its|their)\b"
    r"|(?<=yesterday) (?:to|in|at|on|by|the|a|morning|evening)\b)"
)
# "may well have died last week", "could the party have won", "is thought to later have left": no present perfect.
_MAY = later(
    r"(?:\b(?:would|could|should|may|might|must|will|shall|can|cannot)(?:n['’]t)?\b(?:[ ,]+[\w’'-]+){0,4}"
    r"|\b(?:to|having|not|can['’]t)(?: \w+(?:ly|er)| already| also| now| just)?),? $"
)
_LOOK_BACK = 60
# "in the year of the 2014": a year has no article where its phrase ends.
_THE_YEAR = later(r"\b(?P<kept>in|since|until) the (?P<time>(?:19|20)\d\d)(?=[,.;]|\s*$)")
# 지난 3일, 이번 달 5일, 지난해 같은 기간, 2022년: days, months and years as Korean, Japanese and Chinese order them.
_ORDINAL = r"\d{1,2}(?:st|nd|rd|th)"
_LAST_DAY = later(
    rf"\b(?P<kept>[Oo]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Tt]o) (?:the )?last (?P<time>{_ORDINAL})(?: day)?"
    r"(?=[,.;!?)]|\s*$| (?:at|in|and|to|that|of this|due|for|with|after|by|he|she|they|it)\b)"
)
_MONTH_FIRST = later(
    r"\b(?P<kept>(?:[Oo]n|[Ss]ince|[Uu]ntil|[Ff]rom|[Bb]y|[Tt]o) )(?:the )?"
    rf"(?P<month>(?:this|last|next|the same|same) month) (?:the )?(?P<time>{_ORDINAL})\b"
)
_SAME_PERIOD = later(r"\b(?P<time>last year|previous year)(?:['’]s)? same (?P<what>period|quarter|month|day|time)\b")
_YEAR_WORD = later(
    r"\b(?P<kept>[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom) (?:the )?(?P<time>(?:19|20)\d\d) year"
    r"(?=[,.;!?)]|\s*$| (?:and|to|the|at|in|it|he|she|they|there|when|that)\b)"
)
_SINCE = later(rf"\b(?P<word>since) (?P<time>(?:{_FEW}|several|many|a few) (?:hours|days|weeks|months|years)){_END}")


class TimePhrase(SentenceCheck):
    """Finds words before a time that English does not put there: "on last Friday", "in Monday", "since three years".

    Times in the order of another language are found, too: "on the last 3rd", "next month 5th", "in 2022 year".

    The present perfect beside a time that is over ("has signed two years ago") is found where the two stand close
    together. What asks for the word itself ("based on yesterday") is left alone.
    """

    id = "time-phrase"
    title = "Time with the wrong word"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    # Nothing flagged in 360,000 words of MT and 45,000 of references: a judgement.
    confidence = 0.8
    signs = Signs(
        frozenset({"yesterday", "tomorrow", "since", "ago", *DAYS, *MONTHS, "last", "In", "month", "same", "year"}),
        re.compile(r"^(?:19|20)\d\d[,.;]?$"),
    )
    examples = (
        Example("The ship sank on last Friday.", ("on last Friday",), "The ship sank last Friday."),
        Example("The trial will begin in Monday.", ("in Monday",), "The trial will begin on Monday."),
        Example("He has worked here since three years.", ("since three years",), "He has worked here for three years."),
        Example(
            "It rose at this year, and fell at Monday.",
            ("at this year", "at Monday"),
            "It rose this year, and fell on Monday.",
        ),
        Example("They met on the last 3rd in Busan.", ("on the last 3rd",), "They met on the 3rd in Busan."),
        Example("It ends on next month 5th.", ("on next month 5th",), "It ends on the 5th of next month."),
        Example("It has signed the contract two years ago.", ("has signed",), "It signed the contract two years ago."),
        Example(
            "On last Friday's show she reflected on yesterday; on Monday, since three years of drought, it rained."
        ),
        Example("He may have died two days ago, and has spent last year in jail."),
        Example("She was hurt in Monday night's crash."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the times, none of which overlap."""
        return apart(_all(sentence.text))


def _all(text: str) -> Iterator[Finding]:
    for pattern in (_NEEDLESS, _IN_DAY, _AT_DAY, _AT_THIS, _IN_DATE, _AT_DATE, _IN_LAST):
        for match in pattern.finditer(text):
            if not _asks_for_it(word_before(text, match.start()).lower(), pattern):
                right = match["time"] if pattern in {_NEEDLESS, _AT_THIS, _IN_LAST} else f"on {match['time']}"
                yield _finding(match, right[0].upper() + right[1:] if match["word"][0].isupper() else right)
    for match in _SINCE.finditer(text) if "since" in text else ():
        yield _finding(match, f"for {match['time']}")
    for match in _THE_YEAR.finditer(text) if " the " in text else ():
        span = Span(match.start() + len(match["kept"]) + 1, match.end())
        yield Finding(span, say("A year has no “the”."), (match["time"],))
    yield from _as_ordered_elsewhere(text)
    for match in _HAVE.finditer(text) if " ha" in text else ():
        verb, noun = match["verb"], match["noun"] or ""
        is_participle = verb in PASTS or verb.endswith("ed")
        # "has banned the party formed last year"
        may = match["have"] == "have" and _MAY.search(text, max(0, match.start() - _LOOK_BACK), match.start())
        if is_participle and not may and not noun.endswith(("ed", "en")):
            span = Span(match.start("have"), match.end("verb"))
            message = say("“{group}” does not go with a time that is over.", group=span.of(text))
            how = (match["how"] or "").strip()
            yield Finding(span, message, (f"{how} {PAST_OF.get(verb, verb)}".strip(),))


def _as_ordered_elsewhere(text: str) -> Iterator[Finding]:
    for match in _LAST_DAY.finditer(text) if "last " in text else ():
        yield _reordered(match, f"{match['kept']} the {match['time']}")
    for match in _MONTH_FIRST.finditer(text) if " month " in text else ():
        month = f"the {match['month'].removeprefix('the ')}" if "same" in match["month"] else match["month"]
        yield _reordered(match, f"{match['kept']}the {match['time']} of {month}")
    for match in _SAME_PERIOD.finditer(text) if " same " in text else ():
        year = match["time"] if match["time"] == "last year" else "the previous year"
        yield _reordered(match, f"the same {match['what']} of {year}")
    for match in _YEAR_WORD.finditer(text) if " year" in text else ():
        yield _reordered(match, f"{match['kept']} {match['time']}")


def _reordered(match: re.Match[str], right: str) -> Finding:
    return Finding(Span(*match.span()), say("English says this time otherwise: {right}.", right=right), (right,))


def _asks_for_it(before: str, pattern: re.Pattern[str]) -> bool:
    """Say whether the word before goes with the one that is looked at, which then says nothing of the time."""
    if pattern is _NEEDLESS and before in _BE:
        return True
    turned_in = pattern is _IN_DAY and (before in _TURNED_IN or PHRASAL.search(before) is not None)
    return turned_in or before in _GOVERNS


def _finding(match: re.Match[str], right: str) -> Finding:
    group = match.string[match.start("word") : match.end("time")]
    message = say("English does not put “{word}” before this time.", word=match["word"].lower())
    return Finding(Span(match.start("word"), match.start("word") + len(group)), message, (right,))
