"""Objects of verbs that have none: "was approved the plan", "participated the talks"."""

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
from qa_tool.text.patterns import found_with, later
from qa_tool.text.valency import having, having_with
from qa_tool.text.verbs import BASE_OF, WITH_OBJECT, participle, third

# "We are concerned the price may rise": a clause without its "that"; "he was prescribed the drug": two objects.
_FEELING = frozenset(
    """concerned disappointed worried pleased surprised delighted amazed alarmed annoyed thrilled shocked saddened
    satisfied frustrated astonished prescribed""".split()  # noqa: SIM905
)
# Passives: of a verb whose only object has become the subject. Other verbs may keep one ("was given the key", "was
# called a thief", "was charged a fee").
_ACTED_ON = (
    frozenset(map(participle, (WITH_OBJECT | having("an object")) - having("an object in the passive")))
    - {"left"}
    - _FEELING
)
# A time is no object: "arrived the same day", "was closed the week before".
_TIME = (
    r"(?! (?:[a-z]+ ){0,2}(?:day|days|week|weeks|month|months|year|years|morning|evening|night|afternoon|time|times"
    r"|moment|season"
    r"|summer|winter|spring|autumn|weekend|hour|hours|minute|minutes|decade|century|way|same|more|most|rest|lot|few"
    r"|bit|little"
    r"|whole|entire|second|third|first|instant|fourth|last|long|other|mile|miles|kilometers?|kilometres?)\b)"
)
_PASSIVE = later(
    r"\b(?P<be>(?:has|have|had) been|is|are|was|were|be) (?P<verb>[a-z]+)(?P<what> (?:the|its|his|her|their))\b" + _TIME
)
_ACTIVE = later(r"\b(?P<verb>[a-z]+)(?P<what> (?:the|its|his|her|their))\b" + _TIME)
# "Insists his plan works": a clause without its "that".
_WITH = {verb: behind for verb, behind in having_with("something").items() if verb != "insist"}
_WITHOUT = {
    form: verb for verb in _WITH for form in (verb, third(verb), participle(verb)) if form not in {"object", "objects"}
}
# "If the order is violated the flag rises": a clause without its comma.
_CLAUSE = later(
    r"\b(?:if|when|whenever|where|once|as|while|although|though|after|before|because|until|unless|since|that|which"
    r"|than)\b[^,;:]*$",
    re.IGNORECASE,
)
_LOOK_BACK = 80


class NeedlessObject(SentenceCheck):
    """Finds objects of verbs that have none: "The talks were approved the plan", "He participated the talks".

    In the passive a verb has no object but for those that have two ("was given the key"), and some need a
    word before it ("rely on", "participate in"). Times are left alone ("was closed the same day").
    """

    id = "needless-object"
    title = "Object of a verb that has none"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    confidence = 0.8
    signs = Signs(_ACTED_ON | _WITHOUT.keys())
    examples = (
        Example("On Monday the house was approved the plan.", ("was approved the",)),
        Example("He participated the talks.", ("participated the",), "He participated in the talks."),
        Example("They rely the army.", ("rely the",), "They rely on the army."),
        Example("We are disappointed the talks failed; he was prescribed the drug."),
        Example("They rely on the army; he arrived the next morning and complained the whole way."),
        Example(
            "If the order is violated the flag rises; he was given the key and was called the king; it was closed the"
            " same day."
        ),
        Example("The mayor insists his plan has been a success."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the verbs with the word that opens the object."""
        yield from apart(_all(sentence.text))


def _all(text: str) -> Iterator[Finding]:
    for match in found_with(_PASSIVE, text, _ACTED_ON) if " be" in text or "s " in text or "re " in text else ():
        if _CLAUSE.search(text, max(0, match.start() - _LOOK_BACK), match.start()) is not None:
            continue
        base = BASE_OF.get(match["verb"], "")
        verb = {"is": third(base), "was": match["verb"], "were": match["verb"], "are": base}.get(match["be"], "")
        message = say("“{verb}” has no object in the passive.", verb=match["verb"])
        yield Finding(Span(*match.span()), message, (f"{verb}{match['what']}",) if verb else ())
    for match in found_with(_ACTIVE, text, _WITHOUT):
        right = f"{match['verb']} {_WITH[_WITHOUT[match['verb']]]}{match['what']}"
        message = say("“{verb}” has no object without a word before it.", verb=match["verb"])
        yield Finding(Span(*match.span()), message, (right,))
