"""Amounts said in parts: "1,095 trillion 200 billion won", "5 hundred million", "3 ten thousand households".

Korean, Japanese and Chinese count in ten thousands and in hundred millions of these, and say an amount scale by scale
(1조 2000억); machines keep the parts, where English has one figure and one scale.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from qa_tool.domain.span import Span
from qa_tool.text.patterns import later

_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_FIGURE = r"\d{1,3}(?:,\d{3})+|\d+(?:\.\d+)?"
_PARTS = later(
    rf"(?<![\w.,/:$€£¥-])(?P<first>{_FIGURE}) (?P<scale>trillion|billion|million) (?:and )?"
    rf"(?P<second>{_FIGURE}) (?P<less>billion|million|thousand)\b(?!-)"
)
_MANY = later(
    rf"(?<![\w.,/:-])(?P<first>{_FIGURE}) (?P<word>hundred|ten) (?P<scale>thousand|million|billion|trillion)\b(?!-)"
)
_LEAST_IN_WORDS = 10**6


def in_parts(text: str) -> Iterator[tuple[Span, str]]:
    """Yield where an amount stands in parts (code points), and how English says it."""
    for match in _PARTS.finditer(text):
        scale, less = _SCALES[match["scale"]], _SCALES[match["less"]]
        second = _value(match["second"]) * less
        if less < scale and second < scale:
            yield Span(*match.span()), _said(_value(match["first"]) * scale + second, scale)
    for match in _MANY.finditer(text):
        value = _value(match["first"]) * {"hundred": 100, "ten": 10}[match["word"]] * _SCALES[match["scale"]]
        yield Span(*match.span()), _said(value, max(scale for scale in (1, *_SCALES.values()) if scale <= value))


def _value(figure: str) -> Decimal:
    return Decimal(figure.replace(",", ""))


def _said(value: Decimal, scale: int) -> str:
    """Return an amount in figures and a scale: 1,095.2 trillion; below a million in figures alone."""
    if value < _LEAST_IN_WORDS:
        return f"{value:,f}".removesuffix(".0")
    figure = f"{(value / scale).normalize():,f}"
    return f"{figure} {next(word for word, size in _SCALES.items() if size == scale)}"
