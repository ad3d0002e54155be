"""“He” of an office, a bank or an army."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from qa_tool.checks.check import ArticleCheck, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.countries import mentions
from qa_tool.languages.moments import DAYS, MONTHS
from qa_tool.text.patterns import later

_HEADS = frozenset(
    """office ministry bank commission agency board department government committee administration authority authorities
    company party court police military army navy prosecution prosecutors bureau council institute association
    federation union parliament camp embassy headquarters service""".split()  # noqa: SIM905
)
_HEAD = rf"(?:{'|'.join(sorted(_HEADS))})"
# What is called by what it is for.
_OF = "Ministry|Bank|Department|Institute|Commission|Board|Association|Federation|Bureau|Council|Administration|Agency"
_SAID = (
    r"(?:said|says|told|added|announced|explained|predicted|expects?|expected|warned|stressed|emphasi[sz]ed|claimed|denied"
    r"|pointed out|stated|saw|judged|estimated|decided|plans|planned|urged|criticised|criticized|argued|summoned|called"
    r"|put|asked|reported|raised|froze|kept|left|lowered|promised|noted|analy[sz]ed|diagnosed|confirmed|detected|demanded)"
)
# "The Bank of Korea said ...", "The statistics office predicted ...", up to the verb.
_OFFICE = later(
    r"(?:However, |But |Meanwhile, |In response, |On [^,]{3,20}, )?(?:[Tt]he|[A-Z][\w’'&.-]*)"
    r"(?: (?:of|for|and|the|in|[A-Za-z][\w’'&-]*)){0,7}?"
    rf" ?(?P<head>(?i:{_HEAD})(?: in (?:the )?[A-Z]\w+(?: [A-Z]\w+)?)?|(?:{_OF}) (?:of|for) (?:the )?"
    r"(?:[A-Z][\w’'&-]*,? ?(?:and )?){1,6})"
    rf"(?: |(?<= ))(?:also |has |had |then |once again |again )?{_SAID}\b"
)
_PRONOUN = later(
    r"(?:(?:However|In addition|Also|Meanwhile|Furthermore|At the same time|On the other hand|And|But),? )?"
    r"(?P<who>[Hh]e|[Ss]he) (?:also |further |then )?(?:said|added|explained|predicted|stressed|emphasi[sz]ed|saw|noted"
    r"|stated|warned|claimed|analy[sz]ed|diagnosed|continued|argued|pointed out|announced|urged)\b"
)
_PERSON = later(
    r"\b(?:[Hh]e|[Ss]he|his|her|him|who|[Oo]fficial|[Ss]poke\w+|[Pp]resident|[Mm]inister|[Cc]hair(?:man|woman|person)?"
    r"|[Hh]ead|[Dd]irector|[Gg]overnor|[Cc]hief|[Ll]eader|[Ss]ecretary|[Gg]eneral|[Aa]mbassador|[Mm]ayor|[Jj]udge|[Ll]awyer"
    r"|[Mm]an|[Ww]oman|[Rr]esearcher|[Pp]rofessor|[Aa]nalyst|[Ee]xpert|[Rr]epresentative|Rep|Mr|Ms|Mrs|Dr|[Cc]andidate"
    r"|[Cc]ommander|[Ll]awmaker|[Ss]uspect|[Dd]efendant|[Rr]eporter|[Cc]orrespondent|[Ee]nvoy|[Pp]ope|[Kk]ing|[Qq]ueen"
    r"|[Pp]rince\w*)\b"
)
_NAME = re.compile(r"(?<=[a-z,;] )[A-Z][a-z]+")
_NO_NAMES = frozenset({*DAYS, *MONTHS, "The", "I"})
_OFFICE_SPOKE, _SPOKE = "office", "pronoun"
_PLURAL = frozenset({"police", "authorities", "prosecutors"})


class PronounOfOffice(ArticleCheck):
    """Finds "he" and "she" where an office spoke before.

    "The bank said no. However, he added that debts rise.": Korean, Japanese and Chinese leave out a subject that was
    named before, and machines put "he" there whoever it was. Only verbs of saying are looked at, right behind a
    sentence whose subject is an office, a bank, an army or the like, and that speaks of no person.
    """

    id = "pronoun-of-office"
    title = "Office called “he”"
    category = "Accuracy/Mistranslation"
    severity = Severity.MINOR
    # None in 62,000 words of references, none in 360,000 of MT from Chinese: a judgement.
    fewest = 2
    signs = Signs(_HEADS | {each.capitalize() for each in _HEADS} | {"he", "she", "He", "She"})
    confidence = 0.8
    examples = (
        Example(
            "The ministry said that prices would fall. However, he added that oil was dear.",
            ("he",),
            "The ministry said that prices would fall. However, it added that oil was dear.",
        ),
        Example(
            "The Bank of Korea raised its rate. She also said that it was late.",
            ("She",),
            "The Bank of Korea raised its rate. It also said that it was late.",
        ),
        Example("The ministry said that Ann Roth had left. She said that she was ill."),
        Example("The minister said no. He added that the bank had left. The bank said so. It was late. He added that."),
    )

    def observe(self, sentence: Sentence, facts: Facts) -> Iterator[Observation]:
        """Yield who speaks: an office, somebody, or another; of an office the last word, which says "it" or "they"."""
        text = sentence.text
        office = _OFFICE.match(text)
        if office is not None and not _has_person(text, office.end("head")):
            yield Observation((_OFFICE_SPOKE, office["head"].lower()), Span(office.start("head"), office.end("head")))
            return
        pronoun = _PRONOUN.match(text)
        if pronoun is not None:
            yield Observation((_SPOKE, ""), Span(*pronoun.span("who")))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield the pronouns right behind an office."""
        for number, (before, one) in enumerate(pairwise(seen), 1):
            kind, head = before.value if isinstance(before.value, tuple) else ("", "")
            follows = one.sentence == before.sentence + 1 and isinstance(one.value, tuple) and one.value[0] == _SPOKE
            if kind != _OFFICE_SPOKE or not follows:
                continue
            right = "they" if head in _PLURAL else "it"
            right = right.capitalize() if one.text[0].isupper() else right
            message = say("An office spoke before: is “{pronoun}” “{right}”?", pronoun=one.text, right=right)
            yield number, Finding(Span(0, len(one.text)), message, (right,), {"who spoke": before.text})


def _has_person(text: str, start: int) -> bool:
    if _PERSON.search(text) is not None:
        return True
    places = {mention.span.start for mention in mentions(text)}
    return any(
        name.start() not in places and name.group() not in _NO_NAMES and name.group().isalpha()
        for name in _NAME.finditer(text, start)
    )
