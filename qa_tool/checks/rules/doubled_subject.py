"""Subjects said twice: "The minister he said", "Anna Roth, the mayor, she said"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from qa_tool.checks.apart import apart
from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.verbs import PASTS
from qa_tool.text.words import SAYING

_PERSON = (
    "president|minister|premier|mayor|governor|chairman|chairwoman|chief|leader|director|spokesman|spokeswoman"
    "|spokesperson|coach|captain|professor|doctor|judge|lawyer|prosecutor|general|commander|ambassador|king|queen|senator"
    "|lawmaker|official|expert|analyst|owner|head|secretary|player|witness|driver|teacher|student|farmer|pensioner"
    "|minister-president|chancellor"
)
_NAME = r"[A-ZÀ-Þ][\w’'.-]+(?: (?:al|de|van|von|bin) ?[A-Za-zÀ-Þ][\w’'.-]+| [A-ZÀ-Þ][\w’'.-]+){1,3}"
# A comma behind the verb makes it something put in: "The mayor, she said, was ill."
_VERB = rf"(?P<pronoun>(?:he|she|they) )(?P<verb>{SAYING})\b(?!,)"
_PLAIN = (
    later(
        rf"^(?:The|A|An|Its|His|Her|Their) (?:[\w’'-]+ ){{0,3}}?(?:{_PERSON})s? {_VERB}"
        r"(?= (?:that|the|it|there)\b(?! (?:is|was|would|had)\b))"
    ),
    later(
        rf"^(?:The|A|An|Its|His|Her|Their) (?:[\w’'-]+ ){{0,3}}?(?:{_PERSON})(?: of [^,;:]{{1,40}})?, {_NAME}, {_VERB}"
    ),
    later(
        rf"^(?!(?:In|On|At|From|For|After|Before|With|By|Since|To|Of|As|When|If)\b){_NAME},"
        rf" (?:the|an?|its|his|her|their|who) [^,;:“”\"]{{3,60}}, {_VERB}"
    ),
    later(rf"^(?:(?:Mr|Mrs|Ms|Dr|President|Minister|Governor|Mayor|Professor)\.? )+{_NAME} {_VERB}"),
)
# "the widow, who she lives there", "most of them they worked"
_WHO = later(
    r"(?:, who|\b[Mm]ost of (?:them|whom)) (?P<pronoun>(?:he|she|they) )"
    r"(?P<verb>lives?|lived|works?|worked|comes?|came|died|fled|arrived|left|lost|runs?|ran|leads?|led|studies|studied)\b"
)
# "the talks, in which Mr Roth he named his price"
_CLAUSE = later(
    rf"\b(?:in|to|for|from|with|at|on|of|by) (?:which|whom) (?:(?:Mr|Mrs|Ms|Dr)\.? [A-ZÀ-Þ][\w’'-]+|the (?:{_PERSON}))"
    r" (?P<pronoun>(?:he|she|they) )(?P<verb>[a-z]+)\b(?!,)"
)
# "The bus, which carried forty people, it overturned": "it said", "it emerged" are put in.
_WHICH = later(
    r"^(?:The|A|An|Its|His|Her|Their) [^,;:“”\"]{2,60}, (?:which|who|whose) [^,;:“”\"]{3,80},"
    r" (?P<pronoun>(?:it|he|she|they) )"
    rf"(?!(?:{SAYING}|emerged|seems|seemed|is|was|will|would|appears|appeared|turned|remains|has been|had been)\b)"
    r"(?P<verb>[a-z]+(?:ed|s)|fell|went|left|came|began|hit|lost|won|ran|sank|broke|rose|took|made|became)\b(?!,)"
)
# 'A resident of the village, "I saw smoke," he said.': the speaker of a Korean or Japanese report, whose verb stands
# behind the quotation. Nothing of what belongs to the speaker may be a verb.
_ROLE = (
    rf"{_PERSON}|resident|villager|survivor|victim|source|passenger|relative|neighbor|neighbour|employee|worker|insider"
    "|researcher|representative|manager|citizen|person|man|woman|mother|father|nurse|physician|athlete|fan"
    "|user|critic|attorney|reporter|soldier|officer|member|applicant|merchant|fisherman|chief executive|CEO"
)
_ALSO_SAYING = "predicted|pointed out|advised|recalled|complained|urged|lamented|appealed|shouted|hoped"
_OF_ROLE = r" (?:of|from|at|in|with|for|on|named|surnamed|called) [^,;:“”\"]{2,80}?"
_WITH_CLAUSE = r"(?:, (?:who|whose) [^“”\",;:]{3,90}|, (?:a|an|the|aged) [^“”\",;:]{2,60}|, \d{1,3})?"
_HANGING = later(
    rf"^(?P<who>(?:(?:The|A|An|One|Another|Its|His|Her|Their) (?:[\w’'-]+ ){{0,4}}?(?:{_ROLE})s?(?:{_OF_ROLE})?"
    rf"|(?!(?:In|On|At|From|For|After|Before|With|By|Since|To|Of|As|When|If|Asked|But|And|He|She|They|It|We|You|I)\b)"
    rf"(?:[A-ZÀ-Þ][\w’'.-]+ ){{1,4}}[A-ZÀ-Þ][\w’'.-]+(?:{_OF_ROLE})?)(?P<clause>{_WITH_CLAUSE})), ?(?P<open>[“\"])"
    rf"(?P<quoted>[^“”\"]{{10,600}}?)(?P<mark>[,.?!])(?P<close>[”\"]) (?P<pronoun>(?:he|she|they|it) )"
    rf"(?P<verb>{SAYING}|{_ALSO_SAYING})"
    r"(?P<rest>(?: (?:to )?(?:reporters|us))?(?: (?:with|in|at|on|through) [^,;:“”\".]{2,60})?)\.$"
)
_NAMING = frozenset({"named", "surnamed", "called", "aged", "united"})
_AUXILIARIES = frozenset("is are was were has had have will would can could may might must do does did".split())  # noqa: SIM905
_OF_A_CLAUSE = re.compile(r", (?:who|whose) .*")
_SAYING = frozenset(verb.split()[-1] for verb in f"{SAYING}|{_ALSO_SAYING}".split("|"))


class DoubledSubject(SentenceCheck):
    """Finds subjects that are said twice: "The minister he said", "Anna Roth, the mayor, she said".

    Languages with a topic (Korean, Japanese, Chinese) and Arabic name a person and go on with a pronoun, also behind
    what the person says: 'The mayor, "We go on," he said.' That one is serious: who speaks has no verb. What is put
    in between commas ("The mayor, she said, was ill") is left alone.
    """

    id = "doubled-subject"
    title = "Subject said twice"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    # Nothing flagged in 360,000 words of MT and 45,000 of references: a judgement.
    confidence = 0.85
    signs = Signs(_SAYING | {"which", "whom", "whose", "who", "them"})
    examples = (
        Example("The minister he said that it was late.", ("he said",), "The minister said that it was late."),
        Example(
            "The mayor, Anna Roth, she said it was late.", ("she said",), "The mayor, Anna Roth, said it was late."
        ),
        Example(
            "Ivan Petrenko, a doctor from Lviv, he told reporters to go.",
            ("he told",),
            "Ivan Petrenko, a doctor from Lviv, told reporters to go.",
        ),
        Example("The bus, which was old, it overturned.", ("it overturned",), "The bus, which was old, overturned."),
        Example(
            'A resident of the village, who lost his house, "I do not know where to go," he said.',
            (', "I do not know where to go," he said.',),
            'A resident of the village, who lost his house, said, "I do not know where to go."',
        ),
        Example("The mayor, she said, was ill. On Monday, she said it was late. The mayor he named said no."),
        Example("In May, the month of rain, he said it was late. The dog he told us of won."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the pronouns with their verbs."""
        text = sentence.text
        if " he " in text or " she " in text or " they " in text or " it " in text:
            yield from apart(chain(_all(text), _hanging(text)))


def _hanging(text: str) -> Iterator[Finding]:
    match = _HANGING.match(text)
    if match is None or any(map(_is_finite, _OF_A_CLAUSE.sub("", match["who"]).split())):
        return
    mark = "." if match["mark"] == "," else match["mark"]
    comma = "," if match["clause"] else ""
    said = f"{comma} {match['verb']}{match['rest']}, {match['open']}{match['quoted'].lstrip()}{mark}{match['close']}"
    yield Finding(
        Span(match.end("who"), match.end()),
        say("The speaker before the quotation has no verb; the one behind it has another subject."),
        (said,),
        severity=Severity.MAJOR,
    )


def _is_finite(word: str) -> bool:
    """Say whether a word in small letters may be the verb of its clause."""
    return word.islower() and word not in _NAMING and (word in PASTS or word in _AUXILIARIES)


def _all(text: str) -> Iterator[Finding]:
    for pattern in (*_PLAIN, _CLAUSE, _WHO, _WHICH):
        for match in pattern.finditer(text):
            pronoun = match["pronoun"].strip()
            yield Finding(
                Span(match.start("pronoun"), match.end("verb")),
                say("The subject is said twice: “{pronoun}” is too many.", pronoun=pronoun),
                (match["verb"],),
            )
