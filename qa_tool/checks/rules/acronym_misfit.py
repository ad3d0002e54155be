"""Abbreviations that do not fit the words they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from qa_tool.checks.check import Example, SentenceCheck
from qa_tool.checks.facts import Facts
from qa_tool.checks.signs import Signs
from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.said import say
from qa_tool.domain.span import Span
from qa_tool.names.vocabulary import vocabulary
from qa_tool.text.spelling import spelling

_ACRONYM = re.compile(r"\((?<=\w \()([A-Z]{3,5})\)")
_WORDS_BEFORE = re.compile(r"(?:[A-Za-z]+[-\s]){2,8}$")
_SMALL = frozenset("of the and for in on to a an with by or from at de".split())  # noqa: SIM905
# Of currencies, hours, countries, agencies and files: they explain nothing that stands before them.
_OTHERS = frozenset(
    """USD EUR GBP JPY CNY RMB KRW RUB UAH CHF AUD CAD HKD GMT EST EDT CET CEST EET UTC PST PDT BST KST JST USA UAE
    USSR AFP DPA TASS UPI ANI KCNA AAP NHK BBC CNN UTC SPD CDU CSU FDP NATO IMF
    PDF XLS DOC MPEG JPEG""".split()  # noqa: SIM905
)
# They stand for the same in all languages, in the order of none or of French.
_OF_THE_WORLD = frozenset("ISO UTC FIFA FIDE FIBA UCI FIVB UIAA FIS FEI TAI".split())  # noqa: SIM905
_LOOK_BACK = 90
_KNOWN = 3.0


class AcronymMisfit(SentenceCheck):
    """Finds abbreviations in brackets that do not fit the English words before them: fat-free mass (MLG).

    The words were translated, and the abbreviation is still that of the source. Only words in small letters are
    looked at, of which at least two letters must begin the words before: names of parties, firms and offices keep
    the abbreviation of their own language. Of those only an abbreviation is flagged that has the letters of the English
    one in another order: International Monetary Fund (FMI).
    """

    id = "acronym-misfit"
    title = "Abbreviation does not fit its words"
    category = "Accuracy/Untranslated text"
    severity = Severity.MAJOR
    # Precision .85 on medical MT from seven languages (104 flags, chance .13), three of four marked as major; nothing
    # in the news. 2 in 45,000 words of references.
    confidence = 0.8
    signs = Signs(mark=re.compile(r"\([A-Z]{3,5}\)"))
    examples = (
        Example("They measured fat-free mass (MLG) daily.", ("MLG",)),
        Example(
            "It carries the human immunodeficiency virus (VIH) too.",
            ("VIH",),
            "It carries the human immunodeficiency virus (HIV) too.",
        ),
        Example("It belongs to the World Trade Union (UTW).", ("UTW",), "It belongs to the World Trade Union (WTU)."),
        Example("They measured body mass index (BMI), gross domestic product (GDP) and intellectual property (IPR)."),
        Example(
            "The Social Democrats (SPD) met at the end of the day (CET), and he paid in full (USD); read this (PDF)."
        ),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the abbreviations."""
        text = sentence.text
        for match in _ACRONYM.finditer(text):
            before = _WORDS_BEFORE.search(text, max(0, match.start() - _LOOK_BACK), match.start())
            if before is None or match[1] in _OTHERS or _is_known(match[1]):
                continue
            words = re.split(r"[-\s]+", before.group().strip())
            near = [word for word in words if word.lower() not in _SMALL][-len(match[1]) :]
            turned = _turned_round(match[1], words)
            if turned:
                yield _finding(match, near, turned)
                continue
            if len(near) < 2 or not all(word.islower() for word in near[-2:]) or _fits(match[1], words):
                continue
            initials = "".join(word[0].upper() for word in near)
            yield _finding(match, near, initials if sorted(initials) == sorted(match[1]) else "")


def _finding(match: re.Match[str], near: Sequence[str], english: str) -> Finding:
    return Finding(
        Span(*match.span(1)),
        say(
            "“{letters}” does not fit the words before it; is it the abbreviation of another language?",
            letters=match[1],
        ),
        (english,) if english else (),
        {"words": " ".join(near)},
        confidence=0.95 if english else None,
    )


def _turned_round(letters: str, words: Sequence[str]) -> str:
    """Return the initials of a name in capitals if the letters are the same in another order: IMF for FMI."""
    name = [word for word in words if word[0].isupper()]
    initials = "".join(word[0] for word in name[-len(letters) :])
    same = sorted(initials) == sorted(letters) and initials != letters and letters not in _OF_THE_WORLD
    return initials if same and words[-1][0].isupper() and not _fits(letters, words) else ""


@lru_cache(maxsize=1024)
def _is_known(letters: str) -> bool:
    """Say whether readers of English know the abbreviation, whatever stands before it: WLAN, CPI."""
    word = letters.lower()
    return vocabulary().zipf(word) >= _KNOWN and not spelling().knows(word)


def _fits(letters: str, words: Sequence[str]) -> bool:
    """Say whether the letters come in this order in the words, the first of them at the start of one."""
    joined = " ".join(words).upper()
    starts = [at for at, char in enumerate(joined) if char == letters[0] and (at == 0 or not joined[at - 1].isalpha())]
    return any(_in_order(letters, joined[at:]) for at in starts)


def _in_order(letters: str, text: str) -> bool:
    remaining = iter(text)
    return all(letter in remaining for letter in letters)
