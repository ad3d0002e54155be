"""Words in an order that English does not have: "he the report sent", "gave up it", "asked where was he"."""

from __future__ import annotations

from collections.abc import Iterator

from qa_tool.checks.apart import apart
from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.valency import one_of
from qa_tool.text.verbs import PASTS
from qa_tool.text.words import word_before

_BE = "is|are|was|were"
_HELPING = f"{_BE}|will|has|have|had|can|could|would|should|did|does|do|must"
# "Than he the day before", "so they the voters", "is he the man": a clause without its verb, or a question.
_THE_AFTER_HE = later(r"(?<![\w’'-])(?P<he>[Hh]e|[Ss]he|[Tt]hey) (?P<the>the|an?|his|her|their|its) (?P<noun>[a-z]+)\b")
_BEFORE_HE = frozenset(
    f"""than as so and or but nor not if that whom what which who whether {_HELPING.replace("|", " ")} where when how
    why isn't aren't wasn't weren't gave give told tell call called make made""".split()
)
# "They asked where was he", not "Where was he?", "so where was he", "not only did he".
_ASKED = later(
    rf"\b(?P<asked>{one_of('a question')}) (?P<where>where|why|how|when|what|how many|how much) (?P<is>{_HELPING})"
    r" (?P<he>he|she|they|we|it)\b"
)
_WHETHER = later(rf"\b(?P<kept>whether) (?P<is>{_HELPING}) (?P<he>he|she|they|we|it|I|you|the [a-z]+)\b(?! or\b)")
_BEHIND_IT = "up out down off away back over".split()  # noqa: SIM905
_WITH_IT = "|".join(f"(?:{one_of(f'it {particle}')}) {particle}" for particle in _BEHIND_IT)
_PARTICLE = later(
    rf"\b(?P<verb>{_WITH_IT}) (?P<what>it|them)"
    r"(?=[.,;:!?]|\s(?:and|in|on|at|to|for|by|because|after|before|when|with|during|until)\b|\s*$)"
)
_ENOUGH = later(
    rf"\b(?P<be>is|are|was|were|not|be|been) enough (?P<how>{one_of('enough')})(?=[.,;:!?]|\s(?:to|for|and)\b|\s*$)"
)
_SUCH = later(r"(?<![\w’'-])(?P<article>a|an) such(?= (?!and|or|as|like)[a-z]+)(?!-)")
_VERY = later(rf"\b(?P<verb>{one_of('very much')}) very much (?P<what>(?:the|his|her|their|this|these) [a-z]+)")
# "Was not found the cause."
_TURNED = later(
    r"^(?:Was|Were|Is|Are|Has been|Have been)(?P<not> not)? (?P<verb>[a-z]+) (?:the|an?|\d+|his|her|its|their)\b"
)
_ENDS_ASKING = (" ”\"'’)", "?")


class WordOrder(SentenceCheck):
    """Finds words in an order that English does not have.

    "Yesterday he the report sent", "she gave up it", "They asked where was he", "whether will it rain", "not enough
    big", "a such day", "Was not found the cause". Only orders that nothing makes right are looked at; questions are
    left alone.
    """

    id = "word-order"
    title = "Words in the wrong order"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    confidence = 0.8
    signs = Signs(
        frozenset(_BEHIND_IT)
        | frozenset("he she they He She They whether enough such very".split())  # noqa: SIM905
        | frozenset("where why how when what Was Were Is Are Has Have".split())  # noqa: SIM905
    )
    examples = (
        Example("Yesterday he the report sent.", ("he the report",)),
        Example("They asked where was he.", ("where was he",), "They asked where he was."),
        Example("It is not known whether will it rain.", ("whether will it",), "It is not known whether it will rain."),
        Example("She gave up it.", ("gave up it",), "She gave it up."),
        Example("The hall is not enough big.", ("enough big",), "The hall is not big enough."),
        Example("It was a such day.", ("a such",), "It was such a day."),
        Example("Was not found the cause.", ("Was not found the",)),
        Example("Is he the man? Better than he the day before. Where was he, they asked; she gave up on it."),
        Example("There are not enough big halls, and such a day is not a such-and-such."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the groups of words."""
        strip, mark = _ENDS_ASKING
        if not sentence.text.rstrip(strip).endswith(mark):
            yield from apart(_all(sentence.text))


def _all(text: str) -> Iterator[Finding]:
    for match in _THE_AFTER_HE.finditer(text):
        before = word_before(text, match.start()).lower()
        if before not in _BEFORE_HE and (before or match.start() == 0 or text[match.start() - 2] in ",;:"):
            yield _finding(match.start(), match.end(), text)
    for match in _ASKED.finditer(text) if any(map(text.__contains__, _ASKING)) else ():
        right = f"{match['where']} {match['he']} {match['is']}" if match["is"] not in {"did", "does", "do"} else ""
        yield _finding(match.start("where"), match.end(), text, right)
    for match in _WHETHER.finditer(text) if "whether " in text else ():
        right = f"{match['kept']} {match['he']} {match['is']}" if match["is"] not in {"did", "does", "do"} else ""
        yield _finding(match.start(), match.end(), text, right)
    for match in _PARTICLE.finditer(text) if any(map(text.__contains__, _OBJECTS)) else ():
        verb, _, particle = match["verb"].rpartition(" ")
        yield _finding(match.start(), match.end(), text, f"{verb} {match['what']} {particle}")
    for match in _ENOUGH.finditer(text) if " enough " in text else ():
        yield _finding(match.end("be") + 1, match.end(), text, f"{match['how']} enough")
    for match in _SUCH.finditer(text) if " such " in text else ():
        yield _finding(match.start(), match.end(), text, f"such {match['article']}")
    for match in _VERY.finditer(text) if " very much " in text else ():
        yield _finding(match.start(), match.end(), text, f"{match['verb']} {match['what']} very much")
    turned = _TURNED.match(text)
    if turned is not None and turned["verb"] in PASTS:
        yield _finding(0, turned.end(), text)


_ASKING = (" where ", " why ", " how ", " when ", " what ")
_OBJECTS = (" it", " them")


def _finding(start: int, end: int, text: str, right: str = "") -> Finding:
    message = say("“{group}”: the words stand in the wrong order.", group=text[start:end])
    return Finding(Span(start, end), message, (right,) if right else ())
