"""Words that English does not have."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.options import option
from qa_tool.checks.signs import Signs
from qa_tool.checks.unknown_words import Verdict, is_elsewhere, verdict
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.names.letters import key
from qa_tool.names.vocabulary import look_up, zipf
from qa_tool.text.collocations import collocations
from qa_tool.text.patterns import later
from qa_tool.text.quotes import pair_quotes
from qa_tool.text.spelling import spelling
from qa_tool.text.verbs import PASTS, THIRDS

# Longer ones are no words, and would be compared for minutes.
_LONGEST = 30
_SMALL_LETTERS = "a-z\u00df-\u00f6\u00f8-\u017f"
# Whole words in small letters: no names, no parts of hyphenated words, of addresses or of code.
_WORD = re.compile(
    rf"[{_SMALL_LETTERS}](?<![\w.@/#&\\'’‐‑_*+=<>-].)[{_SMALL_LETTERS}]{{2,{_LONGEST - 1}}}"
    r"(?![\w@/\\‐‑_*+=<>-]|['’]\w(?<!['’]s)|\.\w)"
)
# "didn 't": the blank is the fault, and another check's.
_CONTRACTED = frozenset(
    """aren couldn didn doesn hadn hasn haven isn mightn mustn needn shan shouldn wasn weren wouldn
    ain""".split()  # noqa: SIM905
)
_APOSTROPHES = (" '", " ’")
_ARTICLES_ELSEWHERE = frozenset("de la le les el il der die das los las di da du des al et und y e".split())  # noqa: SIM905
# "the girl group lumiere": what it is stands before a name that is written small.
_NAMING = (
    *("(", "[", "“", '"', "‘", "called", "known as", " or", " group", " band", " duo", " trio", " singer", " rapper"),
    *(" songwriter", " label", " startup", " start-up", " brand", " app"),
)
_CLOSING = (")", "”", '"', "]")
_OPENERS = "\"“'‘("


@dataclass(frozen=True, slots=True)
class Options:
    """What may be set."""

    fine: tuple[str, ...] = option((), "Words that are fine", "In small letters, as they stand in the text.")
    foreign: bool = option(
        True, "Words of other languages, too", "Also flag a foreign word that is no slip of English."
    )


class _Strange:
    """The words of which there is something to say."""

    def __contains__(self, word: object) -> bool:
        """Say whether English does not have the word."""
        if not isinstance(word, str) or len(word) > _LONGEST:
            return False
        return word.islower() and verdict(word) is not None


_STRANGE = _Strange()
# "Acording to", "Sicne the dam": a word with a capital that opens a sentence, and one in small letters behind it.
_OPENING = later(rf"[\"“‘'(]*(?P<word>[A-Z][{_SMALL_LETTERS}]{{2,{_LONGEST - 1}}}) (?P<next>[a-z]+)(?![\w’'-])")
_GO_TOGETHER = 0.5
# Names that no list knows are near a word often enough: of 63,000 of seven languages one in a hundred is, two in a
# thousand of those with so many letters, near so common a word. What mostly stands behind names asks for that.
_LONG, _COMMON, _VERY_COMMON = 7, 4.0, 4.5
_BEHIND_NAMES = (
    THIRDS
    | PASTS
    | frozenset(
        """is was has had will would can could may might must should does did and or who whose which that in on at of
        for from with by to also as but not then later himself herself""".split()  # noqa: SIM905
    )
)


class _Signs:
    """The words that may be strange: in small letters, and such as may open a sentence."""

    def __contains__(self, word: object) -> bool:
        """Say whether the word may be one that English does not have."""
        if not isinstance(word, str) or len(word) > _LONGEST:
            return False
        return word in _STRANGE or (word[:1].isupper() and word[1:].islower() and _is_no_name(word))


def _is_no_name(word: str) -> bool:
    """Say it of a word with a capital that is in no dictionary, and no city or family."""
    known = look_up(key(word))
    return not (known.is_city or known.is_family or spelling().knows(word) or spelling().knows(word.lower()))


class UnknownWord(SentenceCheck):
    """Finds words in small letters, and slips that open a sentence, that English does not have.

    A slip of the pen (thier), two words run together (theyalso), a word of another language that was left in the
    English (bouleversé), and words that nobody knows. Dictionaries of American and British English and a list of half
    a million words by how common they are decide together. Names, words with a hyphen, quotations in another language,
    what stands beside a name or another unknown word, and terms of science that are made of known parts are left alone.
    Of words with a capital only a slip that opens a sentence is looked for (Acording to).
    """

    id = "unknown-word"
    title = "Word that English does not have"
    category = "Fluency/Spelling"
    severity = Severity.MINOR
    # All 7 flags on news MT right (chance .6); .45 on medical MT (199, chance .31), where new terms are many. 0.2 per
    # 1,000 words of news references, four of five right and unmarked; 0.9 of medical ones. In 38,000 words of post-
    # edits 2.1, mostly slips. .76 of misspellings, .36 of left-over words and .55 of lost letters in DEMETR.
    confidence = 0.7
    options = Options()
    signs = Signs(_Signs())
    examples = (
        Example(
            "They kept thier promise of signifigant aid.",
            ("thier", "signifigant"),
            "They kept their promise of significant aid.",
        ),
        Example("At noon theyalso met the mayor.", ("theyalso",), "At noon they also met the mayor."),
        Example("A hero who bouleversé moral laws is not easily found.", ("bouleversé",)),
        Example("They use ihre own laws in the court.", ("ihre",)),
        Example("The coronavirus livestream of the unhelpfully organised superspreader was retweeted."),
        Example("The girl group lumiere sang in a hanok; jeonse and noraebang are words of Seoul, goryeo is a name."),
        Example("He wrote to news@examplle.org, ate bibimbap and kimchi at Café de la Paix, and saw E. faecalis."),
        Example("She sang “je ne regrette rien” again, and the sotto voce comment was de facto ignored."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the words that English does not have."""
        text = sentence.text
        unknown = [match for match in _WORD.finditer(text) if match.group() in _STRANGE]
        options = facts.options_of(self.id, self.options)
        yield from _of_opening(text, options.fine)
        for place, match in enumerate(unknown):
            word = match.group()
            judged = verdict(word)
            if (
                word in options.fine
                or judged is None
                or (word in _CONTRACTED and text.startswith(_APOSTROPHES, match.end()))
            ):
                continue
            # "Holi is ... on holi": the name stands in the sentence, too.
            name = word.capitalize()
            rights = (name,) if re.search(rf"\b{name}\b", text) is not None else judged.right
            if rights and (rights != judged.right or not judged.foreign):
                if text[match.start() - 1 : match.start()] != "(":
                    yield _slip(Span(*match.span()), word, rights)
            elif (options.foreign or not judged.foreign) and _is_apart(text, unknown, place):
                yield _unknown(Span(*match.span()), word, judged)


def _of_opening(text: str, fine: Sequence[str]) -> Iterator[Finding]:
    """Yield the word that opens a sentence if it is a slip: the word that is meant goes with the one behind it."""
    found = _OPENING.match(text)
    if found is None or found["word"].lower() in fine or not _is_no_name(found["word"]):
        return
    may_be_name = found["next"] in _BEHIND_NAMES
    if may_be_name and len(found["word"]) < _LONG:
        return
    judged = verdict(found["word"].lower())
    if judged is None or judged.foreign:
        return
    least, together = _VERY_COMMON if may_be_name else _COMMON, collocations().familiarity
    rights = [
        word.capitalize()
        for word in judged.right
        if zipf(word) >= least and together([None, word, found["next"]])[0] >= _GO_TOGETHER
    ]
    if rights:
        yield _slip(Span(*found.span("word")), found["word"], tuple(rights))


def _slip(span: Span, word: str, rights: tuple[str, ...]) -> Finding:
    message = say("“{word}” is no English word; probably “{right}”.", word=word, right=rights[0])
    return Finding(span, message, rights, {"should read": rights[0]})


def _unknown(span: Span, word: str, judged: Verdict) -> Finding:
    if judged.foreign:
        evidence = {"how to mend": say("translate it, or put it in quotation marks")}
        message = say("“{word}” is a word of another language.", word=word)
        return Finding(span, message, evidence=evidence, severity=Severity.MAJOR, confidence=0.6)
    evidence = {"how to mend": say("look up in the source what is meant")}
    return Finding(span, say("“{word}” is no word that English knows.", word=word), evidence=evidence, confidence=0.5)


def _is_apart(text: str, unknown: Sequence[re.Match[str]], place: int) -> bool:
    """Say whether the word stands among English ones: no quotation, no name and no other unknown word beside it."""
    match = unknown[place]
    start, end = match.span()
    if place and start - unknown[place - 1].end() <= 2:
        return False
    if place + 1 < len(unknown) and unknown[place + 1].start() - end <= 2:
        return False
    before, after = text[:start].rstrip(), text[end:].lstrip()
    left = before[before.rfind(" ") + 1 :].lstrip(_OPENERS)
    right = after.split(" ", 1)[0].rstrip(",.;:")
    first = len(before) == len(left)
    return not (
        _is_part_of_name(left, after, first=first)
        or is_elsewhere(left)
        or is_elsewhere(right)
        or before.endswith(_NAMING)
        or after.startswith(_CLOSING)
        or text.startswith(" (", end)
        or pair_quotes(text).quoted(start)
    )


def _is_part_of_name(left: str, after: str, *, first: bool) -> bool:
    """Say it of "Rio de la Plata", "E. faecalis", "Festival international"; a word that opens a sentence is no name."""
    name_before = left[:1].isupper() and not first and left[-1:] not in ',;:.”"'
    initial = len(left) == 2 and left[0].isupper() and left[1] == "."
    return name_before or initial or left in _ARTICLES_ELSEWHERE or after[:1].isupper()
