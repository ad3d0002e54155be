"""Tenses that a clause cannot have: "If it will rain", "works here since 2019", "is belonging"."""

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
from qa_tool.languages.moments import DAYS
from qa_tool.text.patterns import later
from qa_tool.text.verbs import BASE_OF, INFINITIVES, participle, third
from qa_tool.text.words import NUMBER_WORDS

# What lies ahead stands in the present there (Quirk et al. 1985, 14.22). "If you will follow me" asks, "when will it
# rain" is a question: only clauses that open a sentence and are followed by another.
_AHEAD = later(
    r"^(?:“|\")?(?P<first>If|When|As soon as|As long as|Until|Unless|Once(?! again| more)|Before"
    r"|After) (?P<subject>(?!(?:[\w’'-]+ )*you )(?!will\b)(?:[\w’'-]+ ){1,5}?)"
    r"will (?P<verb>[a-z]+)(?P<rest>[^,;:?]*), (?![^,]*\?)"
)
_PLURAL_SUBJECTS = ("they ", "we ", "I ", "people ", "men ", "women ", "children ")
_HAVE = later(
    r"\b(?P<first>[Ii]f )(?P<subject>(?:he|she|it|they|we|I"
    r"|the [a-z]+(?: [a-z]+)?) )would(?: have)? (?P<verb>[a-z]+)(?=[^,;?]*,"
    r" (?:[\w’'-]+ ){1,4}would\b)"
)
_START = (
    rf"since (?:(?:19|20)\d\d\b|last (?:week|month|year|spring|summer|autumn|winter)|yesterday|childhood"
    rf"|{'|'.join(DAYS)}"
    r"|(?:early |late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|(?:the )?(?:beginning|start|end|outbreak) of|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon"
    r"|midnight) in the)"
)
# "It is the first since 2019", "prices are up since May" look back from now; to be doing, closed or ill does not.
_SINCE = later(
    rf"(?<!\b[Ii]t )\b(?P<be>is|are|am) (?P<what>(?:closed|shut|empty|ill|missing|in prison|in hospital|short of"
    rf"|without|married"
    rf"|retired|out of work|(?!according|including|outstanding|growing|rising|increasing|willing|missing)[a-z]+ing)\b"
    rf"(?: [\w’'-]+){{0,5}}? {_START})"
)
_LIVES = later(
    rf"\b(?P<who>[Hh]e|[Ss]he|I|[Tt]hey|[Ww]e) (?P<verb>works?|lives?|knows?|leads?|runs?"
    rf"|teach(?:es)?) (?P<rest>(?:(?!for\b)[\w’'-]+ ){{0,4}}?"
    rf"(?:{_START}|for (?:{NUMBER_WORDS}|\d+|many|several|over \d+)(?:-[a-z]+)? (?:years|months|weeks"
    rf"|decades)(?=[,.;]|$)))"
)
# What is, and does not go on (Quirk et al. 1985, 4.28).
_STATES = "belonging|consisting|possessing|owning|resembling|deserving|comprising|lacking|preferring|knowing"
# "The will is lacking", "lacking in will": what a thing is; only with an object does it go on.
_MERELY_LACKING = r"lacking(?! (?!(?:in|and|or|but|from|as|at|on|for|to|here|now|when|because|so)\b)\w)"
_STATE = later(rf"\b(?P<be>is|are|was|were|am) (?!{_MERELY_LACKING})(?P<verb>{_STATES})\b(?! (?:is|was)\b)")
_MEASURED = later(
    rf"\b(?P<be>is|are|was|were) (?P<verb>weighing|measuring|costing|having|containing) (?P<rest>(?:about |some "
    rf"|only )?(?:\d[\d.,]*|{NUMBER_WORDS}"
    r"|no|many|several) )(?!times\b)(?=[a-z])"
)


class ClauseTense(SentenceCheck):
    """Finds tenses that a clause cannot have.

    "If it will rain, we will stay", "She works here since 2019", "is closed since May", "If he would had gone, she
    would", "The house is belonging to him", "is weighing five kilograms". Languages that tell tenses apart otherwise
    come back like this.
    """

    id = "clause-tense"
    title = "Tense that the clause cannot have"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    confidence = 0.75
    signs = Signs(
        frozenset(
            """If if When As Until Unless Once Before After since works work lives live knows know leads
                lead""".split()  # noqa: SIM905
        )
        | frozenset("runs run teach teaches weighing measuring costing having containing".split())  # noqa: SIM905
        | frozenset(_STATES.split("|"))
    )
    examples = (
        Example("If the rain will last, we will stay.", ("will last",), "If the rain lasts, we will stay."),
        Example("She works here since 2019.", ("works",), "She has worked here since 2019."),
        Example("The bridge is closed since May.", ("is",), "The bridge has been closed since May."),
        Example("The house is belonging to him.", ("is belonging",), "The house belongs to him."),
        Example("The lamp is weighing five kilograms.", ("is weighing",), "The lamp weighs five kilograms."),
        Example("If it would moved more, they would flee.", ("would moved",), "If it had moved more, they would flee."),
        Example("If you will follow me, I will lead. It is the first since 2019, and he works for two weeks a year."),
        Example("When will it rain, they asked. He is having a rest; the army is containing the fire."),
        Example("Once again England will leave the town with its hopes intact, and go home."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the verbs."""
        yield from apart(_all(sentence.text))


def _all(text: str) -> Iterator[Finding]:
    match = _AHEAD.match(text) if " will " in text else None
    if match is not None and match["verb"] in INFINITIVES | {"last", "be"}:
        several = match["subject"] in _PLURAL_SUBJECTS or match["subject"].rstrip().endswith("s")
        verb = (
            ("are" if several else "is")
            if match["verb"] == "be"
            else match["verb"]
            if several
            else third(match["verb"])
        )
        message = say("Behind “{first}” the present says what lies ahead.", first=match["first"])
        yield Finding(Span(match.end("subject"), match.end("verb")), message, (verb,))
    for match in _HAVE.finditer(text) if " would " in text else ():
        base = BASE_OF.get(match["verb"])
        if base is not None and match["verb"] == participle(base):
            message = say("Behind “if” stands no “would”.")
            yield Finding(Span(match.end("subject"), match.end("verb")), message, (f"had {match['verb']}",))
    for match in _SINCE.finditer(text) if " since " in text else ():
        been = "has been" if match["be"] == "is" else "have been"
        message = say("What goes on since then stands in the perfect: “{right}”.", right=been)
        yield Finding(Span(*match.span("be")), message, (been,))
    for match in _LIVES.finditer(text) if " since " in text or " for " in text else ():
        base = BASE_OF.get(match["verb"], match["verb"])
        have = "has" if match["who"].lower() in {"he", "she"} else "have"
        right = f"{have} {participle(base)}"
        message = say("What goes on since then stands in the perfect: “{right}”.", right=right)
        yield Finding(Span(*match.span("verb")), message, (right,))
    for pattern in (_STATE, _MEASURED):
        for match in pattern.finditer(text) if "ing " in text else ():
            base = BASE_OF[match["verb"]]
            right = {"is": third(base), "are": base, "am": base}.get(match["be"], participle(base))
            message = say("“{verb}” is what something is, not what it is doing.", verb=base)
            yield Finding(Span(match.start(), match.end("verb")), message, (right,))
