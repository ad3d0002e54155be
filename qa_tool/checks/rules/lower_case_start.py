"""Sentences that begin with a small letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

from qa_tool.checks.check import Example, ParagraphCheck
from qa_tool.checks.facts import Facts
from qa_tool.domain.article import Paragraph
from qa_tool.domain.issue import Finding, Severity
from qa_tool.domain.span import Span
from qa_tool.languages.numbers.english import SCALES
from qa_tool.text.late_words import is_written_small
from qa_tool.text.quotes import pair_quotes
from qa_tool.text.spelling import spelling

# A word in small letters, whole: not iPhone, mRNA, e-mail, x-ray, a), al-Sadr, example.com, von der Leyen.
_START = re.compile(r"[\"“'‘(\[]?([a-z]+)(?=['’]\w|[ ,]|-[a-z]{3})(?<!\be)")
_PARTICLES = frozenset(
    "von van de der den del della di da dos du la le el al bin ibn ben ter ten af av zu zum zur des dal y e".split()  # noqa: SIM905
)
_AFTER_STOP = re.compile(r"[.](?<=[a-z]{2}.)[\"”]?\s+(?=[a-z]{2,}(?:,|\s(?![a-z]+[.](?:\s|$))))([a-z]+)")
_WORD_BEFORE = re.compile(r"[^\W\d_]+(?=[.][\"”]?\s)")
# What other checks say of: the sentence goes on after the full stop.
_GOES_ON = frozenset(
    "and but or nor which whom whose because although though while whereas so said says told asked added".split()  # noqa: SIM905
)
_OPENS_SENTENCE = re.compile(
    r"\.[\"”]?\s+(?:he|she|it|they|we|the|this|that|these|those|an?|in|on|at|for|with|as|his|her|its|their|there|when|while"
    r"|if|after|before)\b"
)
_ENDS = (".", "!", "?", ".”", '."', "!”", "?”", '!"', '?"', ".)", "…", "’", "'")
_FEWEST_WORDS = 5
_LONGEST_WORD = 30


class LowerCaseStart(ParagraphCheck):
    """Finds sentences that begin with a small letter.

    At the start of a paragraph, and after the full stop of a plain word. Names that are written small (iPhone, eBay,
    aespa, von der Leyen), members of lists, fragments without a full stop, or of two words, and web addresses are left
    alone.
    """

    id = "lower-case-start"
    title = "Sentence begins with a small letter"
    category = "Fluency/Spelling"
    severity = Severity.MINOR
    # .52 on medical MT (29 flags, chance .14), .33 on talks (6, chance .48: raters let transcripts begin small);
    # nothing in the news. 1 flag in 45,000 words of references, marked. .96 of the sentences of DEMETR in small
    # letters.
    confidence = 0.7
    examples = (
        Example("of course, the old laws stay in force.", ("of",), "Of course, the old laws stay in force."),
        Example(
            "He studied at the university. the exam was hard.",
            ("the",),
            "He studied at the university. The exam was hard.",
        ),
        Example("iPhone sales rose again in the last quarter, the company said."),
        Example("aespa sold a million albums in the last week. aespa will sing in May."),
        Example("von der Leyen said that the talks go on, approx. three days at most."),
        Example("a piece of bread"),
        Example("a) the first member of a list that goes on and on."),
    )

    def find(self, paragraph: Paragraph, facts: Facts) -> Iterator[Finding]:
        """Yield the first words that should have a capital."""
        text = paragraph.text
        start = _START.match(text)
        if start is not None and paragraph.sentences and _is_sentence(paragraph.sentences[0].text, start[1]):
            yield _finding(start)
        for later in _AFTER_STOP.finditer(text):
            if (
                later[1] not in _GOES_ON | _PARTICLES
                and not is_written_small(later[1])
                and _ends_sentence(text, later.start())
                and not pair_quotes(text).quoted(later.start())
            ):
                yield _finding(later)


def _finding(match: re.Match[str]) -> Finding:
    word = match[1]
    right = word[0].upper() + word[1:]
    return Finding(Span(*match.span(1)), "A sentence begins with a capital.", (right,), {"should read": right})


def _is_sentence(text: str, word: str) -> bool:
    """Say whether `text`, which begins with the small `word`, is more than a fragment, a list member or a name."""
    return (
        text.endswith(_ENDS)
        and text.count(" ") >= _FEWEST_WORDS - 1
        and word not in _PARTICLES
        and not is_written_small(word)
        and (len(word) > 1 or word == "a")
    )


def _ends_sentence(text: str, stop: int) -> bool:
    """Say whether the word before the full stop is an English word of some length: no abbreviation."""
    start = text.rfind(" ", max(0, stop - _LONGEST_WORD), stop) + 1
    word = text[start:stop].lstrip("\"“'‘(")
    if word in _SHORT_WORDS:
        return True
    if word in SCALES:
        # "2 million. hectares" goes on, says another check.
        return _OPENS_SENTENCE.match(text, stop) is not None
    return len(word) > 3 and word.isalpha() and word.islower() and word not in _SHORT and spelling().knows(word)


# Words of two and three letters that end sentences, months among them; many others are abbreviations, too.
_SHORT_WORDS = frozenset(
    """him her them us all up out off too now yet day year way war men one two ten end new old May""".split()  # noqa: SIM905
)
_SHORT = frozenset("approx dept govt intl incl excl assn univ asst assoc dist cert cont corp prof".split())  # noqa: SIM905
