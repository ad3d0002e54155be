"""Winners with the lower score: a 1-3 victory."""

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

_SCORE = (
    r"(?<!\bat )(?<!\baround )(?<!\babout )"
    r"(?P<score>(?P<first>\d{1,3})(?P<mark>\s?[:–-]\s?)(?P<second>\d{1,3}))"
    r"(?![\d:–-]|\.\d|\s?\((?!\d{1,2}[-–]\d{1,2}, ?\d))"
)
# Not "by 2-3 goals" and "1-2 games a year", which are no scores, nor the first of several sets.
_ENDS = (
    r"(?=[.;!?”\"]| \(\d|,(?! ?\d)|$"
    r"| (?:in|on|at|over|against|away|from|after|to|and|with|thanks|through|for|last|yesterday"
    r"|today|this|despite|but|as|when|while|before|during|again|following|late|tonight|overall)\b(?! \d))"
)
_NO_CLAUSE = (
    r"(?!(?:after|before|despite|and|but|or|which|who|that|when|while|where|from|to|if|than|because|having|losing|lost"
    r"|trailing|behind|down|record|odds|vote|ratio|not|never|nor|drew|draw|up|leading|led|as|against)\b)"
)
_BETWEEN = rf"(?: {_NO_CLAUSE}[\w’'.-]*[^\W\d][\w’'.-]*){{0,6}}?"
_BY = r"(?: (?:by|with|by a score of|with a score of|with the score))?"
# "1,470 won at around 9:15": money, and an hour.
_WON = later(
    r"(?<![\d]\s)(?<!illion\s)\b(?:won|wins?|winning|beats?|beating|defeat(?:ed|s|ing)|overcame|thrashed|edged|routed|crushed)"
    rf"{_BETWEEN}{_BY} {_SCORE}{_ENDS}"
)
_VICTORY = later(
    rf"(?<![\d–:-])\b{_SCORE} (?:(?:away|home|league|cup|friendly|opening|hard-fought|convincing|narrow|surprise) )*"
    r"(?:victory|win|triumph)\b"
)
_VICTORY_OVER = later(
    rf"\b(?:victory|win|triumph) (?:over|against) (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){{0,3}}{_BY} {_SCORE}{_ENDS}"
)
# There one and two are places: a one-two.
_RACE = later(r"\b(?:races?|racing|Formula|Grand Prix|laps?|podium|drivers?|qualifying|finish|sprint|stage|one-two)\b")
_PLACES = (1, 2)


class ScoreAgainstWinner(SentenceCheck):
    """Finds winners with the lower score: "a 1-3 victory", "they won 0:2 in Haifa", "beat Basel 1-2".

    In English the winner's score stands first. Where a language is written from right to left, as Hebrew and Arabic
    are, the two change places on the way; in others the home side comes first. Several sets, ranges and places in a
    race are left alone.
    """

    id = "score-against-winner"
    title = "Score against the winner"
    category = "Accuracy/Mistranslation"
    severity = Severity.MAJOR
    # Nothing flagged in 544,000 words of MT and references, nor in 3.1 million of programmers' prose: a judgement.
    confidence = 0.85
    signs = Signs(
        frozenset(
            """won win wins winning beat beats beating defeated defeats defeating overcame thrashed edged routed crushed
            victory triumph""".split()  # noqa: SIM905
        )
    )
    examples = (
        Example("They celebrated a 1-3 victory in Haifa.", ("1-3",), "They celebrated a 3-1 victory in Haifa."),
        Example("Beitar won 0:2 on Sunday.", ("0:2",), "Beitar won 2:0 on Sunday.", "he"),
        Example("They beat Basel 1-2 at home.", ("1-2",), "They beat Basel 2-1 at home.", "ar"),
        Example("She won 4-6, 6-3, 6-2, they lost 1-2, and the team won despite trailing 1-3 at half time."),
        Example("He won by 2-3 goals, she won 1-2 games a year, and Ferrari took a 1-2 victory in the race."),
    )

    def find(self, sentence: Sentence, facts: Facts) -> Iterator[Finding]:
        """Yield the scores."""
        return apart(_all(sentence.text))


def _all(text: str) -> Iterator[Finding]:
    for pattern in (_WON, _VICTORY, _VICTORY_OVER):
        for match in pattern.finditer(text):
            score = int(match["first"]), int(match["second"])
            if score[0] >= score[1] or (score == _PLACES and _RACE.search(text)):
                continue
            yield Finding(
                Span(*match.span("score")),
                say("“{score}”: the winner has the lower score.", score=match["score"]),
                (f"{match['second']}{match['mark']}{match['first']}",),
                {"why it happens": say("the two change places in languages that are written from right to left")},
            )
