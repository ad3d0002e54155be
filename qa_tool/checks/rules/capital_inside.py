"""Capitals where none belong: sentences that run into each other, and words that were translated apart."""

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
from qa_tool.languages.moments import DAYS, MONTHS
from qa_tool.text.patterns import later
from qa_tool.text.quotes import pair_quotes
from qa_tool.text.verbs import PASTS

# Small words that nothing but the start of a sentence gives a capital; A and As may be letters and marks.
_SMALL = """An The This These That There It He She They We His Her Its Their Our My But And Or So Because
    Although However When While If Then After Before In On At By For From With To Of Be Is Are Was Were
    Has Have Had Will Would Not According""".split()  # noqa: SIM905  # a list of words reads best as one
# It begins with the blank, so that a search leaps from blank to blank; what stands before it is looked at from there.
_CAPITAL = re.compile(rf" (?<=[a-z]{{2}} )(?P<word>{'|'.join(_SMALL)})(?= [a-z]{{2}})")
# A sentence was cut into pieces, and each came back with a capital of its own: "cracked Two cases", "since Last
# autumn", "crossed the lake and Reached the camp".
_COUNTS = ("Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Both", "Several", "Many", "Some")
_ORDER = ("First", "Second", "Third", "Fourth", "Fifth", "Finally", "Followed", "Some", "All", "Many")
_TIMES = rf"spring|summer|autumn|fall|winter|week|weekend|month|year|night|(?:{'|'.join((*DAYS, *MONTHS))})"
_CLAUSES = "The|This|These|There|And|But|Which|Because"
_PIECE = later(
    rf" (?<=[a-z]{{2}} )(?:(?P<count>{'|'.join(_COUNTS)})(?= (?:[a-z]+s|people|men|women|children)\b)"
    rf"|(?P<time>Last|Next)(?= (?:{_TIMES})\b)|(?P<verb>[A-Z][a-z]+ed)(?= [a-z]))"
    rf"| (?:(?<=[a-z]; )(?:{'|'.join((*_SMALL, *_ORDER))})|(?<=[a-z], )(?:{_CLAUSES}))(?=,? [a-z]{{2}})"
)
_VERBS = frozenset(past.capitalize() for past in PASTS if past.endswith("ed"))
_WORDS = frozenset((*_SMALL, *_COUNTS, *_ORDER, "Last", "Next")) | _VERBS
_BEFORE_VERB = frozenset("and has have had was were been be not also then he she it they who which".split())  # noqa: SIM905
# "Channel Four shows", "the Big Five leagues": a number is a name there.
_BEFORE_COUNT = frozenset(
    """the channel phase chapter number part act scene level group week day season game round page section article class
    grade tier type formula line platform gate stage year big radio table""".split()  # noqa: SIM905
)
# "Sami FathyDuring the talks": the full stop is lost, and the blank.
_GLUED_WORDS = (
    "During|According|After|However|Meanwhile|Although|Because|The|This|When|While|Today|Yesterday|Since|Before|With|From"
    "|But|He|She|They"
)
_GLUED = re.compile(
    rf"(?<![\w#@./-])(?P<name>[A-Z]?[a-z]{{3,}})(?P<next>{_GLUED_WORDS})(?= [a-z]{{2}}|, [a-z]| [A-Z][a-z]+)"
)
_GLUED_ALONE = re.compile(rf"[A-Z]?[a-z]{{3,}}(?:{_GLUED_WORDS})")


class _Signs:
    """The words that may be wrong, and two words without a blank between them."""

    def __contains__(self, word: object) -> bool:
        return word in _WORDS or (isinstance(word, str) and _GLUED_ALONE.fullmatch(word) is not None)


# Of whom "that He is" speaks.
_GOD = re.compile(r"\b(?:God|Lord|Allah|Jesus|Christ|Almighty|Creator|Majesty)\b")
# Two of three words of a title have a capital; of a sentence with names, one of three.
_MOST_CAPITALS = 0.35
_BEFORE_TITLE = frozenset(
    {"called", "titled", "entitled", "named", "reads", "read", "says", "song", "film", "book", "play"}
)


class CapitalInside(SentenceCheck):
    """Finds small words that begin with a capital inside a sentence, where two sentences seem to run into each other.

    "seven products to choose from The minimum is 360 days": the full stop between them is lost, or a heading has grown
    into what follows. Words that cannot be names and have a capital ("cracked Two cases", "since Last autumn", "was
    sold; The second one") are found, too: there the pieces of a sentence were translated one by one; and so are words
    without a blank between them ("Otto BergDuring the fair"). Titles, what
    stands in quotation marks and sentences with many capitals are left alone.
    """

    id = "capital-inside"
    title = "Sentences run into each other"
    category = "Fluency/Punctuation"
    severity = Severity.MAJOR
    # All 3 flags on WMT23 zh-en MT (chance .58), 2 of 3 on WMT21 (.21) and all 3 on talks (.11); none in 45,000 words
    # of references.
    confidence = 0.8
    signs = Signs(_Signs())
    examples = (
        Example(
            "There are seven products to choose from The minimum is 360 days.",
            ("from The",),
            "There are seven products to choose from. The minimum is 360 days.",
        ),
        Example(
            "Some say that trade will grow It is too early to tell.",
            ("grow It",),
            "Some say that trade will grow. It is too early to tell.",
        ),
        Example("She has lived here since Last autumn.", ("Last",), "She has lived here since last autumn."),
        Example(
            "The town thanked Otto BergDuring the fair.",
            ("BergDuring",),
            "The town thanked Otto Berg. During the fair.",
        ),
        Example("The judges sit in The Hague; they read “In the night” and a book called The old man."),
        Example("What to Do When You Wake up In the Night and Cannot Sleep"),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the capital with the word before it."""
        text = sentence.text
        for match in _GLUED.finditer(text):
            name, following = match["name"], match["next"]
            message = say("“{name}” and “{word}” run into each other.", name=name, word=following)
            yield Finding(Span(*match.span()), message, (f"{name}. {following}", f"{name} {following.lower()}"))
        matches = list(_CAPITAL.finditer(text))
        pieces = [match for match in _PIECE.finditer(text) if _is_no_name(match)]
        if not matches and not pieces:
            return
        words = text.split()
        if _GOD.search(text) is not None or sum(word[0].isupper() for word in words) > _MOST_CAPITALS * len(words):
            return
        for match in pieces:
            if not pair_quotes(text).quoted(match.start()):
                word = match.group().strip()
                start = match.start() + 1
                if text[match.start() - 1] in ";,":
                    start = text.rfind(" ", 0, match.start()) + 1
                yield Finding(
                    Span(start, match.end()),
                    say("“{word}” has a capital inside the sentence.", word=word),
                    (text[start : match.start() + 1].lstrip() + word.lower(),),
                    severity=Severity.MINOR,
                )
        for match in matches:
            start = text.rfind(" ", 0, match.start()) + 1
            before = text[start : match.start()]
            if before in _BEFORE_TITLE or not before.isalpha() or not before.islower():
                continue
            if pair_quotes(text).quoted(match.start()) or (match["word"] == "It" and before in {"the", "an", "a"}):
                continue
            right = f"{before}. {match['word']}"
            small = f"{before} {match['word'].lower()}"
            yield Finding(
                Span(start, match.end()),
                say("“{word}” has a capital inside the sentence; does a new one begin here?", word=match["word"]),
                (right, small) if match["word"] not in _NO_START else (small, right),
            )


def _is_no_name(match: re.Match[str]) -> bool:
    """Say whether the word that was found can be no name: "Channel Four shows", "and Ahmed said" may have one."""
    before = match.string[: match.start()].rsplit(" ", 1)[-1]
    if before[-1:] in {";", ","}:
        return before[:-1] not in _BEFORE_TITLE | {"said", "wrote", "added", "asked"}
    if match["verb"]:
        return match["verb"] in _VERBS and before in _BEFORE_VERB
    return match["time"] is not None or before not in _BEFORE_COUNT


_NO_START = frozenset("Be Is Are Was Were Has Have Had Will Would Not Of Or And".split())  # noqa: SIM905
