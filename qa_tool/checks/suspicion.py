"""How suspect a sentence is: an output of its own, not a sum of flags.

Summed flags rank badly (0.55 of pairs right on WMT23 Chinese-English news, a coin 0.50); sentence length alone does
better (0.66). So this is a small logistic over a few numbers that need no corpus, signs and sizes after the "compact12"
fit on WMT21/23 MQM marks, with what serious checks found raising it. Numbers are standardised by the means and spreads
of the same news texts.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from qa_tool.domain.article import Sentence
from qa_tool.domain.issue import Issue, Severity

#: Bands of suspicion: from LOOK on a sentence is worth a look, from GLANCE on a glance, below it is fine.
LOOK, GLANCE = 0.6, 0.42

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ENDS = tuple(".!?\"'”’)]…")
#: Mean, spread and weight of each number (spreads of WMT23 news sentences; weights after compact12).
_LOG_WORDS = (3.25, 0.55, 0.41)
_AVERAGE_LETTERS = (4.9, 0.6, -0.22)
_REPEATED = (0.06, 0.07, 0.09)
_RARE_CAPITALS = (0.16, 0.13, 0.12)
_LEADS, _NO_END = 0.6, 0.25
_BASE = -0.45
#: What an issue adds by severity, at most twice: a professional marks a major error in about three of four such places.
_ISSUE = {Severity.MINOR: 0.15, Severity.MAJOR: 2.4, Severity.CRITICAL: 3.0}


def suspicion(sentence: Sentence, issues: Sequence[Issue], *, leads: bool) -> tuple[float, tuple[str, ...]]:
    """Return how likely (0..1) a professional marks a major error in the sentence, and why in plain words.

    `issues` are those in the sentence; `leads` says that it opens the article, where headlines are translated worst.
    """
    text = sentence.text
    words = _WORD.findall(text)
    if not words:
        return 0.05, ()
    count = len(words)
    content = [word for word in words if len(word) > 4]
    repeated = (len(content) - len(set(map(str.lower, content)))) / count
    capitals = sum([word[0].isupper() for word in words[1:]]) / count
    ends = text.endswith(_ENDS)
    score = (
        _BASE
        + _part(math.log(count), _LOG_WORDS)
        + _part(len("".join(words)) / count, _AVERAGE_LETTERS)
        + _part(repeated, _REPEATED)
        + _part(capitals, _RARE_CAPITALS)
        + (_LEADS if leads else 0.0)
        + (0.0 if ends else _NO_END)
        + (sum(sorted((_ISSUE[i.severity] * i.confidence for i in issues), reverse=True)[:2]) if issues else 0.0)
    )
    reasons = [_titles(issues)] if issues else []
    if count >= 35:
        reasons.append(f"very long ({count} words)")
    elif count >= 28:
        reasons.append(f"long ({count} words)")
    if capitals > 0.3:
        reasons.append("many names")
    if repeated > 0.15:
        reasons.append("repeats its own words")
    if leads:
        reasons.append("opens the article")
    if not ends:
        reasons.append("no full stop at its end")
    return round(1 / (1 + math.exp(-score)), 4), tuple(reasons)


def _part(value: float, standard: tuple[float, float, float]) -> float:
    mean, spread, weight = standard
    away = (value - mean) / spread
    return weight * (-4.0 if away < -4.0 else min(away, 4.0))


def _titles(issues: Sequence[Issue]) -> str:
    serious = sum(1 for i in issues if i.severity is not Severity.MINOR)
    polish = len(issues) - serious
    parts = []
    if serious:
        parts.append(f"{serious} serious {'issue' if serious == 1 else 'issues'}")
    if polish:
        parts.append(f"{polish} small {'issue' if polish == 1 else 'issues'}")
    return ", ".join(parts)
