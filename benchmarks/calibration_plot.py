"""A picture of how well probabilities hold: what was said against how often it was so."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_SIDE, _LEFT, _TOP, _ROOM = 360, 56, 16, 48
_TEXT, _GRID, _MARK = "#57606a", "#d0d7de", "#1a5a9e"


class Point(NamedTuple):
    """Sentences of like suspicion: its mean (0..1), the share of them that is marked (0..1), and how many there are."""

    said: float
    marked: float
    count: int


def drawn(points: Sequence[Point]) -> str:
    """Return an SVG picture of the points; the line is where suspicion and share are the same."""
    return "\n".join(_lines(points)) + "\n"


def _lines(points: Sequence[Point]) -> Iterator[str]:
    width, height = _LEFT + _SIDE + 16, _TOP + _SIDE + _ROOM
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
        f' font-family="sans-serif" font-size="12" fill="{_TEXT}">'
    )
    yield f'<rect width="{width}" height="{height}" fill="#ffffff"/>'
    for tenth in range(0, 11, 2):
        x, y = _place(tenth / 10, tenth / 10)
        yield f'<path d="M{_LEFT} {y}h{_SIDE}M{x} {_TOP}v{_SIDE}" stroke="{_GRID}" fill="none"/>'
        yield f'<text x="{_LEFT - 8}" y="{y + 4}" text-anchor="end">{tenth / 10:.1f}</text>'
        yield f'<text x="{x}" y="{_TOP + _SIDE + 18}" text-anchor="middle">{tenth / 10:.1f}</text>'
    yield f'<path d="M{_LEFT} {_TOP + _SIDE}l{_SIDE} {-_SIDE}" stroke="{_TEXT}" stroke-dasharray="4 4"/>'
    for point in points:
        x, y = _place(point.said, point.marked)
        # The area says how many sentences there are.
        radius = max(2.5, math.sqrt(point.count) / 6)
        yield f'<circle cx="{x}" cy="{y}" r="{radius:.1f}" fill="{_MARK}" fill-opacity="0.75"/>'
    middle = _LEFT + _SIDE / 2
    yield f'<text x="{middle}" y="{height - 8}" text-anchor="middle">suspicion, cross-validated</text>'
    across = _TOP + _SIDE / 2
    yield (
        f'<text x="14" y="{across}" text-anchor="middle" transform="rotate(-90 14 {across})">'
        "share with a major error marked</text>"
    )
    yield "</svg>"


def _place(said: float, marked: float) -> tuple[float, float]:
    return round(_LEFT + _SIDE * said, 1), round(_TOP + _SIDE * (1 - marked), 1)
