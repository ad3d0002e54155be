"""Titles that stand behind a name as in Korean, Japanese and Chinese: "Biden president said"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from qa_tool.names.families import FAMILY_FIRST, has_given_second
from qa_tool.names.letters import key
from qa_tool.names.vocabulary import look_up
from qa_tool.text.patterns import later
from qa_tool.text.verbs import PASTS, THIRDS

# What Korean, Japanese and Chinese put behind a name (대통령, 감독, 容疑者), and how English says it before one: {0} is
# the name. "Putin lawyer", "Biden aide" are somebody else, as headlines write them, and not among them.
_BEFORE = {
    **dict.fromkeys(
        ("president", "vice president", "prime minister", "governor", "mayor", "chairman", "chairwoman", "chairperson",
         "professor", "senator", "minister", "vice minister", "foreign minister", "defense minister",
         "defence minister",
         "finance minister", "health minister", "justice minister", "interior minister", "emperor", "bishop"), ""
    ),
    **dict.fromkeys(("coach", "pitcher", "outfielder", "infielder", "goalkeeper", "reporter", "announcer"), "{1} {0}"),
    **dict.fromkeys(("player", "lawmaker", "representative", "athlete", "singer", "actor", "actress"), "{0}"),
    **dict.fromkeys(("suspect", "defendant"), "the {1}, {0},"),
}  # fmt: skip
_TITLES = "|".join(sorted(_BEFORE, key=len, reverse=True))
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,2}"
_OPENS = (
    r"(?:^[“\"‘'(]?|(?<=[,;:] )|(?<=[“\"(])|(?<=\b(?:that|when|with|from) )|(?<=\b(?:and|but|for) )"
    r"|(?<=\b(?:by|of|to|as|if) ))"
)
_PATTERN = later(
    rf"{_OPENS}(?P<name>{_NAME}) (?P<title>{_TITLES})(?P<after> \(\d{{1,3}}\)| (?P<verb>[a-z]+)|(?=[,.]))(?![\w’'-])"
)
_MORE_VERBS = frozenset("is was has had will would can could also then again".split())  # noqa: SIM905
# A Zipf frequency that few family names have that are nothing else.
_COMMON = 4.0
_NO_NAMES = re.compile(
    r"(?:The|A|An|His|Her|Its|Their|Our|My|This|That|Former|New|Old|Another|Every|When|If|In|On|At)\b"
)
_PREPOSITION = later(r"\b(?:with|by|of|to|from|for) $")


class TitleAfterName(SentenceCheck):
    """Finds titles that stand behind a name: "Biden president said", "Tanaka suspect (45)".

    Korean, Japanese and Chinese say who somebody is behind the name, and some machines leave it there. Only names of
    people are looked at, before a verb, an age or the end: "Nintendo president Furukawa", "the Biden presidency" and
    "the Moscow mayor" are left alone.
    """

    id = "title-after-name"
    title = "Title behind a name"
    category = "Fluency/Grammar"
    severity = Severity.MAJOR
    # A judgement: none in 21,300 words of English news and in the human translations of the bench.
    confidence = 0.85
    source_languages = frozenset({"ko", "ja", "zh"})
    signs = Signs(frozenset(title.split()[-1] for title in _BEFORE))
    examples = (
        Example(
            "Biden president said that the talks would go on.",
            ("Biden president",),
            "President Biden said that the talks would go on.",
            "ko",
            terms=(Term("Joe Biden", kind=TermKind.PERSON),),
        ),
        Example("Tanaka suspect (45) left.", ("Tanaka suspect (45)",), "The suspect, Tanaka, 45, left.", "ja"),
        Example("Yamamoto pitcher threw well.", ("Yamamoto pitcher",), "Pitcher Yamamoto threw well.", "ja"),
        Example("The Biden president photo was shown; Stanford professor Lee left with a Seoul mayor.", (), None, "ko"),
        Example("Nintendo president Shuntaro Furukawa spoke. Biden president said no."),
        Example("Tanaka's player said no.", (), None, "ja"),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the name with its title."""
        text = sentence.text
        for match in _PATTERN.finditer(text):
            name, title, verb = match["name"], match["title"], match["verb"]
            if _NO_NAMES.match(name) is not None or name.endswith(("'s", "’s", "s'", "s’")):
                continue
            if verb and not (verb in PASTS or verb in THIRDS or verb in _MORE_VERBS or verb.endswith("ed")):
                continue
            aged = match["after"].strip() if match["after"].strip().startswith("(") else ""
            if not verb and not aged and _PREPOSITION.search(text, 0, match.start("name")) is None:
                continue
            # The names of the glossary are looked for last: that takes the longest.
            if not _is_person(name, match.start("name"), text, facts):
                continue
            right = (_BEFORE[title] or f"{title.title()} {{0}}").format(name, title)
            if aged:
                right = f"{right.rstrip(',')}, {aged.strip('()')},"
            elif not verb:
                right = right.rstrip(",")
            if not match.start("name") or text[match.start("name") - 1] in '“"':
                right = right[0].upper() + right[1:]
            span = Span(match.start("name"), match.end("after") if aged else match.end("title"))
            yield Finding(span, say("In English a title stands before the name."), (right,))


def _is_person(name: str, start: int, text: str, facts: Facts) -> bool:
    """Say whether a name is one that only people have, or one of the glossary's people."""
    words = name.split()
    if has_given_second(words) or (len(words) > 1 and key(words[0]) in FAMILY_FIRST):
        return True
    if all(map(_is_family_name, map(key, words))):
        return True
    span = Span(start, start + len(name))
    return any(hit.span == span and hit.term.kind is TermKind.PERSON for hit in facts.names.find(text))


def _is_family_name(letters: str) -> bool:
    known = look_up(letters)
    # Apple and Stanford are family names, too.
    return letters in FAMILY_FIRST or (known.is_family and not known.is_city and known.zipf < _COMMON)
