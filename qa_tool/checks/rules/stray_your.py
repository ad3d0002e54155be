"""“Your” where a report speaks to nobody: he thanked your players."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from qa_tool.checks.check import AcrossParagraphs, Example, Observation, Seen
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Paragraph
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.languages.catalogue import source_language
from qa_tool.text.nouns import PERSONS
from qa_tool.text.patterns import later
from qa_tool.text.quotes import pair_double_quotes, pair_quotes
from qa_tool.text.verbs import PASTS

_ANY = later(r"(?<![\w’'-])(?:[Yy]ou|[Yy]ours?|[Yy]ourself|[Yy]ourselves|[Ww]e|I|[Oo]ur)(?![\w-])")
# "The coach thanked your players", "He will visit your mother in May": who did it stands right before.
_STRAY = later(
    r"(?:^|[.,;] |\b(?:that|and|but|said) )(?:(?P<he>[Hh]e)|(?P<she>[Ss]he)|(?P<they>[Tt]hey)"
    r"|[Tt]he (?:(?!said|that)[a-z]+ ){0,2}?(?P<title>(?!(?:s?he|they)\b)[a-z]+)|[A-Z][\w’-]+(?: [A-Z][\w’-]+){1,2})"
    r" (?:also |then |has |had |have )*(?:(?P<past>[a-z]+)|(?:will|would|can|could) [a-z]+)"
    r" (?:(?:to|with|about|of|for|from|in|on|at|without|by) )?(?P<your>your)"
    r" (?!(?:average|typical|usual|own|standard|everyday|ordinary|hand|attention|best|local|favou?rite)\b)[a-z]+"
)
_OF = {"he": "his", "she": "her", "they": "their"}
_PEOPLE = PERSONS | {"coach", "head", "striker", "keeper", "captain", "star", "commander", "host"}
_ADDRESSES, _STRAYS = "addresses", "strays"
_MOST = 2


class StrayYour(AcrossParagraphs):
    """Finds "your" in a report that speaks to nobody: "The coach thanked your players".

    Russian and Ukrainian have one word (свой) for whatever belongs to the subject, and machines make "your" of it. What
    stands in quotation marks is left alone, and so is an article that says "you", "we" or "I" anywhere outside of them.
    """

    id = "stray-your"
    title = "Reader addressed in a report"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # Nothing flagged in 544,000 words of MT and references, paragraph by paragraph, nor in 3.1 million of programmers'
    # prose: a judgement.
    confidence = 0.75
    source_languages = frozenset({"ru", "uk"})
    signs = Signs(
        frozenset(
            "You you Your your Yours yours Yourself yourself Yourselves yourselves We we I Our our".split()  # noqa: SIM905
        )
    )
    examples = (
        Example(
            "Poland lost. The coach thanked your players for it.",
            ("your",),
            "Poland lost. The coach thanked his players for it.",
            "uk",
        ),
        Example(
            "She said she will visit your mother in May.", ("your",), "She said she will visit her mother in May.", "ru"
        ),
        Example("The coach thanked your players, as you know. “He thanked your players,” she said.", (), None, "ru"),
        Example("The coach thanked your players.", (), None, "ko"),
    )

    def observe_paragraph(self, paragraph: Paragraph, facts: Facts) -> Iterator[Observation]:
        """Yield what speaks to somebody outside of quotations, and "your" where the subject tells whose it is."""
        text = paragraph.text
        quotes = pair_quotes(text)
        strays = {}
        is_open = bool(pair_double_quotes(text).unclosed)
        for match in _STRAY.finditer(text):
            words = _whose(match)
            if words:
                strays[match.start("your")] = words
        for match in _ANY.finditer(text):
            if not quotes.quoted(match.start()):
                words = strays.get(match.start(), ()) if not is_open else ()
                yield Observation((_STRAYS if words else _ADDRESSES, words), Span(*match.span()))

    def judge(self, seen: Sequence[Seen], facts: Facts) -> Iterator[tuple[int, Finding]]:
        """Yield those of an article that speaks to nobody."""
        values = [one.value if isinstance(one.value, tuple) else (_ADDRESSES, ()) for one in seen]
        source = source_language(facts.source_language) if facts.source_language else None
        if source is None or len(values) > _MOST or any(kind == _ADDRESSES for kind, _ in values):
            return
        why = say("{name} has one word for what belongs to the subject", name=source.name)
        for number, (_, words) in enumerate(values):
            yield (
                number,
                Finding(
                    Span(0, len(seen[number].text)),
                    "“Your” in a report that speaks to nobody.",
                    words,
                    {"why it happens": why},
                ),
            )


def _whose(match: re.Match[str]) -> tuple[str, ...]:
    """Return what may stand there, () where nobody is said to have done it."""
    if match["past"] and match["past"] not in PASTS and not match["past"].endswith("ed"):
        return ()
    if match["title"] and match["title"] not in _PEOPLE:
        return ()
    for group, word in _OF.items():
        if match[group]:
            return (word,)
    return ("his", "her", "their")
