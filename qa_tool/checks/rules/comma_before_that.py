"""A comma that parts "that" from what it belongs to: "He said, that the road was shut"."""

from __future__ import annotations

from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.text.patterns import later
from qa_tool.text.words import SAYING

# What a clause with "that" follows: Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), 11.4.
_VERBS = (
    f"{SAYING}|know|knows|knew|think|thinks|thought|believe|believes|believed|hope|hopes|hoped|feel|feels|felt|fear|fears"
    "|feared|learned|learnt|found|showed|shows|proved|decided|agreed|agree|expects?|expected|concluded|reported"
    "|reports|revealed|reveals|mentioned|recalled|reminded|pointed out|underlined|remarked|assured|assures|considers"
    "|considered|understands?|understood|means|meant|wants|suggested|suggests|suspects?|suspected|acknowledged|affirmed"
    "|notes|stressing|adding|noting|saying|explaining|indicating|indicated|confirming|reporting|emphasi[sz]ing|claiming"
)
_ADJECTIVES = (
    "clear|important|known|obvious|possible|impossible|likely|unlikely|sure|convinced|certain|true|strange|necessary"
    "|interesting|afraid|aware|glad|happy|proud|sorry|good|bad|understandable|evident|noteworthy|surprising|desirable"
    "|unclear|unknown"
)
_NOUNS = "fact|opinion|conviction|belief|impression|assumption|conclusion|view|truth is|reason is|problem is|point is"
_OPENS = (
    r"(?=[“\"]?(?:the|an?|he|she|it|they|we|I|you|there|these|those|this|his|her|its|their|our|all|some|many|most|every"
    r"|each|[a-z]{3,}s (?:will|are|were|have|had|can|could|would|should|must|may|do|did)|no|nobody|much|long|in|on|at"
    r"|after|if|when|[A-Z][\w’'-]+|\d[\d.,]*)[ ’'])"
)
# "said during a talk with the radio, that the film", but for what has a clause of its own
_WITH = (
    r"(?: (?:to|in|during|at|on|with|for|after|before|via|through|by|from)"
    r"(?: (?!(?:that|which|who|whom|where|when|as|if|and|but|is|are|was|were|has|had|will|would)\b)[\w’'-]+){1,9})?"
)
# "It is unclear, how the fire began"; "He asked, how?" is another matter.
_WORDS = r"that|whether|(?:how|why)(?= (?:the|an?|he|she|it|they|we|I|many|much|long|his|her|their)\b)"
_TOLD = r"(?: (?:him|her|them|us|me|reporters|journalists|police|(?:the|his|her|its|their) [a-z]+))"
_PARTED = later(
    rf"\b(?:(?:{_VERBS})(?:(?<=told){_TOLD}|(?<=tells){_TOLD}|(?<=assured){_TOLD}|(?<=reminded){_TOLD})?{_WITH}"
    rf"|(?:is|are|was|were|be|been|am|[Ii]t['’]s) (?:\w+ly |not |also |very |quite |absolutely )?(?:{_ADJECTIVES})"
    rf"|the (?:{_NOUNS}))(?P<comma>, (?P<word>{_WORDS})) {_OPENS}"
)
# "The trouble is, he said, that the road is shut": there the words between two commas stand apart.
_MAY_OPEN = later(
    r"\A(?!(?:If|When|Once|As|Since|Because|Although|While|Whether|How|What|Why)\b)(?:(?:In|On|At|After|Before|During|For"
    r"|According|Earlier|Also|However|Meanwhile|Thus|Therefore|But|And|Today|Yesterday|Later|Then|Moreover|Besides)\b[^,]*,)?[^,–—(“\"]*\Z"
)
_PLACES = (", that ", ", whether ", ", how ", ", why ")


class CommaBeforeThat(SentenceCheck):
    """Finds a comma before "that", "whether" or "how" behind a verb of saying: "He said, that the road was shut".

    German, Russian, Ukrainian and Arabic part the two by a comma, English does not. Where another part of the sentence
    ends before the comma ("The road, he said, that ..."), and lists of clauses with "that", are left alone.
    """

    id = "comma-before-that"
    title = "Comma before “that”"
    category = "Fluency/Punctuation"
    severity = Severity.MINOR
    confidence = 0.8
    signs = Signs(frozenset({"that", "whether", "how", "why"}))
    examples = (
        Example("He said, that the road was shut.", (", that",), "He said that the road was shut."),
        Example(
            "She added in a talk with the radio, that a film was made.",
            (", that",),
            "She added in a talk with the radio that a film was made.",
        ),
        Example("It is clear, that the pipe must go.", (", that",), "It is clear that the pipe must go."),
        Example("It is unclear, how he left.", (", how",), "It is unclear how he left."),
        Example("The trouble is, he said, that the road is shut; that, she said, that is why."),
        Example("He said that it rained, that the road was shut, and that it was late. He said, that day, no."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the commas, each with the word that follows."""
        text = sentence.text
        for match in _PARTED.finditer(text) if any(map(text.__contains__, _PLACES)) else ():
            before = text[: match.start("comma")]
            if _MAY_OPEN.match(text[: match.start()]) is not None and " that " not in before:
                word = match["word"]
                message = say("English has no comma before this “{word}”.", word=word)
                yield Finding(Span(*match.span("comma")), message, (f" {word}",))
