"""Number words beside nouns they do not go with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import compress
from types import MappingProxyType

from qa_tool.checks.any_nouns import miscounted
from qa_tool.checks.apart import apart
from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.clause_subjects import VERBS_OF_ONE, disagreeing
from qa_tool.checks.counted_nouns import CLOSES, COUNTS, MARKS, NOT_AFTER, PLURALS, clashes
from qa_tool.checks.facts import Facts
from qa_tool.checks.one_and_many import miscounting
from qa_tool.checks.signs import Signs
from qa_tool.checks.subject_verbs import HARMED, OF_THE_PRESS, OPENING, disagreements
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.nouns import MASSES, NEVER_BARE, PLURAL_OF, SINGULAR_OF
from qa_tool.text.patterns import later

_UNCOUNTED = frozenset(
    """advice equipment evidence furniture homework information knowledge luggage machinery music news pollen progress
    software traffic weather violence money personnel baggage harm chaos""".split()  # noqa: SIM905
)
# Of the nouns that are seldom counted wrongly, those that are nothing else.
_WIDE = {noun: PLURAL_OF[noun] for noun in NEVER_BARE - {"doe"} if SINGULAR_OF.get(PLURAL_OF[noun]) == noun}
_PLURAL_OF = _WIDE | PLURALS
_ONE = frozenset(_PLURAL_OF)
_MORE = frozenset({*_PLURAL_OF.values(), "persons"})
_BACK = {plural: noun for noun, plural in _PLURAL_OF.items()}
_MASSES = _UNCOUNTED | MASSES
_ALSO = {"people": "person", "runs": "run"}
_SINGULAR = {"many": "much", "few": "little", "these": "this", "those": "that", "several": "some"}
_CLASHES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "these": _MASSES | _ONE,
        "those": _MASSES | _ONE,
        "many": _MASSES | _ONE,
        "few": _MASSES,
        "several": _MASSES | _ONE,
        "various": _ONE,
        "numerous": _ONE,
        "both": _ONE,
        "much": _MORE - {"people", "years"},
        "this": _MORE - {"people", "products"},
        "each": _MORE,
        "every": _MORE,
        "another": _MORE - {"people"},
        "a": (_MORE - {"people"}) | MASSES | {"data"},
        "an": _MASSES - {"harm"},
        "1": _MORE | {"runs", "people"},
    }
)
# "Type 1 errors", "day 1 results": there the number names something.
_NAMED_BY_NUMBER = NOT_AFTER | frozenset(
    """division category number round week chapter version heat lap leg zone tier figure table unit gate formula
    season rank top under channel priority case game set match""".split()  # noqa: SIM905
)
_LEFT = frozenset(_CLASHES) | {word.capitalize() for word in _CLASHES}

# "a good news", "two bad news": a word of what kind it is between the two, and nothing that the noun only opens.
_COUNTED_BY_MISTAKE = "news|information|advice|evidence|equipment|furniture|luggage|homework|machinery"
_OF_A_KIND = later(
    rf"\b(?P<count>[Aa]n?|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Mm]any|[Ss]everal|[Ff]ew|[Vv]arious)"
    r" (?P<kind>(?!little |lot |bit |few |large |big |great |vast |small |certain )[a-z-]+ )"
    rf"(?P<noun>{_COUNTED_BY_MISTAKE})(?=[.;:!?]|,(?! [a-z]+ (?:and|or)\b)|\Z| (?:is|was|has|have|are|were|about|for"
    r"|from|that|which|on|in|to|of|when|yesterday|at|by|with|reached|came)\b)"
)
# "They is", "He have": only where the sentence begins with them, so that "the man with her have" is no matter.
_SUBJECTS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "He": frozenset({"have", "are", "do", "don't", "don’t"}),
        "She": frozenset({"have", "are", "do", "don't", "don’t"}),
        "It": frozenset({"have", "are", "do", "don't", "don’t"}),
        "They": frozenset({"is", "was", "has", "does", "doesn't", "doesn’t", "isn't", "isn’t", "wasn't", "wasn’t"}),
        "We": frozenset({"is", "was", "has", "does", "doesn't", "doesn’t", "isn't", "isn’t"}),
        "I": frozenset({"is", "are", "has", "does"}),
    }
)
_RIGHT_VERB = MappingProxyType(
    {"have": "has", "are": "is", "do": "does", "is": "are", "was": "were", "has": "have", "does": "do"}
    | {"don't": "doesn't", "don’t": "doesn’t", "doesn't": "don't", "doesn’t": "don’t", "isn't": "aren't"}
    | {"isn’t": "aren’t", "wasn't": "weren't", "wasn’t": "weren’t"}
)
# Inside a sentence only what nothing can make right: "demanded that he have a say" is, "and he are" may be.
_ANYWHERE: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "they": frozenset({"is", "was", "has", "does", "doesn't", "doesn’t", "isn't", "isn’t", "wasn't", "wasn’t"}),
        "we": frozenset({"is", "was", "has", "does", "doesn't", "doesn’t", "isn't", "isn’t"}),
        "he": frozenset({"are", "don't", "don’t"}),
        "she": frozenset({"are", "don't", "don’t"}),
    }
)
_JOINED = frozenset({"and", "or", "nor", "as", "than", "what", "who", "whoever", "all"})
_TOKEN = re.compile(r"\S+")


class Agreement(SentenceCheck):
    """Finds number words beside nouns, and pronouns beside verbs, that do not agree with them.

    "The two metals is", "shops in the north has", "plans that threatens us", "it depend on", "these music", "many
    evidence", "much problems", "this measures", "every students", "a soldiers", "a female members", "They was", "300
    soldier were", "200 people was evacuated", "some of people", "a three-days visit", "was 45 year old", "a good
    news": plain cases, since most faults of grammar cannot be told by rule. A subject is looked at where it opens a
    clause and is read wholly; a noun that only opens a longer one (these music festivals) is left alone.
    """

    id = "agreement"
    title = "Singular beside plural"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    # 4 flags in 360,000 words of MT, 2 marked (“many evidence”); none in 45,000 of references. In 1.6 million words of
    # what programmers write 5, all right. Few: a judgement.
    confidence = 0.7
    signs = Signs(
        _UNCOUNTED
        | MASSES
        | _ONE
        | _MORE
        | PLURAL_OF.keys()
        | COUNTS
        | OPENING
        | OF_THE_PRESS
        | HARMED
        | VERBS_OF_ONE
        | frozenset({"runs", "data", "them", "whom", *_ANYWHERE, *_SUBJECTS})
    )
    examples = (
        Example("There is many evidence from studies.", ("many evidence",), "There is much evidence from studies."),
        Example("She loves these music of the north.", ("these music",), "She loves this music of the north."),
        Example("Every students of the school came.", ("Every students",), "Every student of the school came."),
        Example("The army said 300 soldier were killed.", ("300 soldier",), "The army said 300 soldiers were killed."),
        Example(
            "One of the largest country in the world.",
            ("One of the largest country",),
            "One of the largest countries in the world.",
        ),
        Example("There is 36 cases.", ("There is 36 cases",), "There are 36 cases."),
        Example("More than 200 people was evacuated.", ("people was",), "More than 200 people were evacuated."),
        Example("A 52-year old man left.", ("52-year old",), "A 52-year-old man left."),
        Example("Experts is right.", ("Experts is",), "Experts are right."),
        Example("The blast killed 1 people.", ("1 people",), "The blast killed 1 person."),
        Example("He said they has no gas.", ("they has",), "He said they have no gas."),
        Example("Exports to Spain was down.", ("Exports to Spain was",), "Exports to Spain were down."),
        Example("She had a good news for us.", ("a good news",), "She had good news for us."),
        Example("They was in Rome.", ("They was",), "They were in Rome."),
        Example("He met a female members of it.", ("a female members",), "He met female members of it."),
        Example(
            "The old clocks of Rome has stopped.",
            ("has",),
            "The old clocks of Rome have stopped.",
        ),
        Example("These music festivals, many information technology firms and every people's commissar met."),
        Example(
            "He gave much of this, people say; a few years each, another three weeks. I have. They, was the reply."
        ),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the pairs that clash, none of which overlap."""
        words = sentence.text.split()
        yield from apart(_all(sentence, words)) if words else ()


def _all(sentence: Sentence, words: Sequence[str]) -> Iterator[Finding]:
    yield from disagreeing(sentence.text, words)
    yield from miscounting(words, sentence.text)
    yield from clashes(sentence.text, words)
    yield from miscounted(sentence.text, words)
    yield from disagreements(sentence.text, words)
    yield from _pronouns(sentence.text, words)
    yield from _of_a_kind(sentence.text)
    places = [place for place in compress(range(len(words)), map(_LEFT.__contains__, words)) if _clash(words, place)]
    wrong_verb = len(words) > 1 and words[1] in _SUBJECTS.get(words[0], ())
    if not places and not wrong_verb:
        return
    spans = [match.span() for match in _TOKEN.finditer(sentence.text)]
    if wrong_verb:
        right = f"{words[0]} {_RIGHT_VERB.get(words[1], '')}" if words[0] != "I" else ""
        right = {"I is": "I am", "I are": "I am", "I has": "I have", "I does": "I do"}.get(" ".join(words[:2]), right)
        span = Span(spans[0][0], spans[1][1])
        yield Finding(span, "Subject and verb do not agree.", (right,), {"should read": right})
    for place in places:
        noun = words[place + 1].rstrip(MARKS)
        start = spans[place][0]
        span = Span(start, spans[place + 1][0] + len(noun))
        right = _mended(words[place], noun)
        message = say("“{words}” does not go with “{noun}”.", words=words[place], noun=noun)
        yield Finding(span, message, (right,) if right else ())


def _of_a_kind(text: str) -> Iterator[Finding]:
    for match in _OF_A_KIND.finditer(text):
        count, what = match["count"], match["kind"] + match["noun"]
        one = count.lower() in {"a", "an"}
        right = (
            f"{what[0].upper() if count[0].isupper() else what[0]}{what[1:]}" if one else f"{count} pieces of {what}"
        )
        yield Finding(Span(*match.span()), say("“{noun}” is not counted.", noun=match["noun"]), (right,))


def _pronouns(text: str, words: Sequence[str]) -> Iterator[Finding]:
    for place, word in enumerate(words[1:-1], 1) if not _ANYWHERE.keys().isdisjoint(words) else ():
        if word in _ANYWHERE and words[place + 1] in _ANYWHERE[word] and words[place - 1].lower() not in _JOINED:
            start, end = (match.span() for match in list(_TOKEN.finditer(text))[place : place + 2])
            right = f"{word} {_RIGHT_VERB[words[place + 1]]}"
            yield Finding(Span(start[0], end[1]), "Subject and verb do not agree.", (right,))


def _clash(words: Sequence[str], place: int) -> bool:
    if place + 1 >= len(words):
        return False
    noun = words[place + 1]
    bare = noun.rstrip(MARKS)
    if bare not in _CLASHES[words[place].lower()]:
        return False
    if words[place].lower() in {"a", "many", "this", "much"} and place and words[place - 1].lower() in _BEFORE:
        return False
    if words[place] == "1":
        before = words[place - 1] if place else ""
        if not before.isalpha() or not before.islower() or before in _NAMED_BY_NUMBER:
            return False
    following = words[place + 2].rstrip(MARKS) if place + 2 < len(words) else ""
    # No plural that "each" goes with opens a longer noun, and a verb of the past is none.
    # "A knowledge of Greek" can be said.
    of_it = words[place] in {"a", "an"} and following == "of" and bare in MASSES
    if of_it or (bare == "data" and following in {"and", "or"}):
        return False
    told = words[place].lower() in {"each", "every"} and following.endswith("ed")
    return bare != noun or not following or following in CLOSES or told


# "as many", "half a", "how much", "at this"; "not such a people"
_BEFORE = frozenset({"what", "half", "too", "twice"})


def _mended(word: str, noun: str) -> str:
    other = _SINGULAR.get(word.lower())
    if noun in _MASSES | {"data"} and (other or word in {"a", "an"}):
        kept = f"{other} " if other else ""
        return f"{kept.capitalize() if word[0].isupper() else kept}{noun}"
    if noun in _ONE and word.lower() in {"many", "several", "various", "numerous", "both"}:
        return f"{word} {_PLURAL_OF[noun]}"
    if (noun in _BACK or noun in _ALSO) and word.lower() in {"each", "every", "another", "a", "1"}:
        return f"{word} {_ALSO.get(noun) or _BACK[noun]}"
    if noun in _MORE and word.lower() == "this":
        return f"{'These' if word[0].isupper() else 'these'} {noun}"
    if noun in _MORE and word.lower() == "much":
        return f"{'Many' if word[0].isupper() else 'many'} {noun}"
    return ""
