"""Clauses that stand alone: "Although the army denied it.", "Lee Da-hee, who returned to the stage in May."."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, ParagraphCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.lone_clauses import is_lone_clause
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Paragraph
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.codes import base_of
from qa_tool.names.context import STARTERS
from qa_tool.text.patterns import later
from qa_tool.text.quotes import pair_quotes
from qa_tool.text.verbs import BASE_OF, INFINITIVES, PASTS, THIRDS

_ALONE = later(
    r"^(?P<head>[A-Z][\w’'.-]*(?: (?!who\b)[\w’'.%-]+){0,10}?)(?P<who>,? who) (?P<verb>[a-z]+)\b"
    r"(?P<rest>[^,;:?!“”\"()]*)\.$"
)
_AUXILIARIES = frozenset(
    """is are was were has have had will would can could may might must should do does did says said""".split()  # noqa: SIM905
)
_FINITE = _AUXILIARIES | THIRDS | PASTS
# "Meet Ann Roth, who ...", "Introducing the man who ...", "Those who ..."
_OTHERS = frozenset(
    """meet see consider thank take ask imagine remember introducing introduce enter congratulations anyone those he she
    they it this that everyone someone everybody nobody one all people only not just""".split()  # noqa: SIM905
)
_ARTICLES = frozenset({"a", "an", "the"})
_OF_A_VERB = re.compile(r"[a-z]+ing$|been$|not$|[a-z]+ly$")
# "Because of the soaring rent.", "Because orders keep falling."
_BECAUSE = later(r"^Because (?P<of>of )?(?P<rest>[^,;:?!“”\"()]+)\.$")
_LONGEST = 12
# Talks translated from Chinese answer questions with "because".
_GIVES_REASONS = frozenset({"ko", "ja"})
_ENDS_WITH_A_NOUN = frozenset({"ko", "ja", "zh"})
_OPENERS = "Although Even Though Whereas Because Unless If While As When Since Until After Before".split()  # noqa: SIM905


class ClauseAlone(ParagraphCheck):
    """Finds clauses that stand alone: "Although the army denied it.", "Because of the rent.", and names behind "who".

    Machines cut a long sentence where its source has a comma, and half of it is none. "Lee Da-hee, who returned to the
    stage after three years.": reports in Korean and Japanese may end a sentence with a noun, and all that is said
    stands before it. Without the "who" it is a sentence. Reasons stand in sentences of their own there, too. Only
    clauses are looked at in which nothing else can be the verb of the sentence.
    """

    id = "clause-alone"
    title = "Clause without its sentence"
    category = "Fluency/Grammar"
    severity = Severity.MINOR
    # Nothing flagged in the bench: a judgement.
    confidence = 0.7
    signs = Signs(frozenset({"who", *_OPENERS}))
    examples = (
        Example(
            "Lee Da-hee, who returned to the stage after three years.",
            (", who",),
            "Lee Da-hee returned to the stage after three years.",
            "ko",
        ),
        Example(
            "A man in his 60s who was working alone on the roof.",
            (" who",),
            "A man in his 60s was working alone on the roof.",
            "ja",
        ),
        Example("Lee Da-hee, who returned to the stage, sang. The man who was ill left in May.", source_language="ko"),
        Example(
            "He closed it. Because of the rent.",
            ("Because",),
            "He closed it. This is because of the rent.",
            "ko",
        ),
        Example("It fell. Although the army denied it.", ("Although the army denied it.",), None, "uk"),
        Example("Because it rained the game was off. Because of the rain they left.", (), None, "ko"),
        Example("It was Lee who won the prize. Meet Lee, who won the prize. “A man who won.”", source_language="ko"),
        Example("Lee Da-hee, who returned to the stage after three years.", source_language="ru"),
    )

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterator[Finding]:
        """Yield clauses, and the "who" that is one too many."""
        language = base_of(facts.source_language)
        gives_reasons = language in _GIVES_REASONS and "?" not in paragraph.text
        for sentence in paragraph.sentences:
            reason = _BECAUSE.match(sentence.text) if gives_reasons else None
            if reason is not None and _gives_only_a_reason(reason):
                if not pair_quotes(paragraph.text).quoted(sentence.span.start):
                    start = sentence.span.start
                    message = say("This is a clause alone, which gives a reason.")
                    yield Finding(Span(start, start + len("Because")), message, ("This is because",))
                continue
            answers = language == "zh" and sentence.text.startswith("Because ")
            if not answers and "?" not in paragraph.text and is_lone_clause(sentence.text):
                if not pair_quotes(paragraph.text).quoted(sentence.span.start):
                    yield Finding(sentence.span, "This clause hangs on a sentence, and stands without one.")
                continue
            match = _ALONE.match(sentence.text) if language in _ENDS_WITH_A_NOUN and " who " in sentence.text else None
            if match is None or not _is_alone(match) or pair_quotes(paragraph.text).quoted(sentence.span.start):
                continue
            span = Span(*match.span("who")).shifted(sentence.span.start)
            yield Finding(span, say("This is a clause alone: without “who” it is a sentence."), ("",))


def _gives_only_a_reason(match: re.Match[str]) -> bool:
    """Say whether nothing but a reason stands there: no verb behind "of", and no second one behind a clause."""
    words = match["rest"].split()
    verbs = sum(word in _FINITE or word in INFINITIVES or word.endswith("ed") for word in words)
    return len(words) <= _LONGEST and verbs <= (0 if match["of"] else 1)


def _is_alone(match: re.Match[str]) -> bool:
    head, rest = match["head"].split(), match["rest"].split()
    first = head[0].lower()
    if first in _OTHERS or (first in STARTERS and first not in _ARTICLES) or (first in _ARTICLES and len(head) < 2):
        return False
    # A verb in the head has "who" in its object.
    if any(word in _FINITE or word in INFINITIVES for word in head[1:]):
        return False
    verb = match["verb"]
    if verb not in _FINITE:
        return False
    if verb in _AUXILIARIES:
        while rest and _OF_A_VERB.match(rest[0]):
            rest = rest[1:]
        if rest and rest[0] in BASE_OF:
            rest = rest[1:]
    return len(rest) > 1 and all(word not in _FINITE for word in rest)
