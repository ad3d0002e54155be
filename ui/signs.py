"""The signs of severities, states, suspicion and names, in the colours of a theme."""

from __future__ import annotations

from PySide6.QtGui import QColor, QIcon, QPainter

from qa_tool.domain.article import ArticleState
from qa_tool.domain.issue import Severity
from ui.shapes import Shape, draw, draw_icon
from ui.theme import Theme

_SHAPES = {Severity.CRITICAL: Shape.OCTAGON, Severity.MAJOR: Shape.TRIANGLE, Severity.MINOR: Shape.CIRCLE}
_STATES = {ArticleState.NEW: Shape.RING, ArticleState.IN_REVIEW: Shape.HALF, ArticleState.DONE: Shape.TICK}


def severity_icon(theme: Theme, severity: Severity) -> QIcon:
    """Draw the sign of a severity: a filled octagon, a filled triangle or a small circle."""
    return draw_icon(_SHAPES[severity], theme.severity_colour(severity), theme.base)


def paint_severity(painter: QPainter, theme: Theme, severity: Severity, left: int, top: int) -> None:
    """Draw the sign of a severity at a place of a picture that is being painted."""
    painter.save()
    painter.translate(left, top)
    draw(painter, _SHAPES[severity], QColor(theme.severity_colour(severity)), QColor(theme.base))
    painter.restore()


def dismissed_icon(theme: Theme) -> QIcon:
    """Draw the grey ring of what was dismissed."""
    return draw_icon(Shape.RING, theme.dismissed, theme.base)


def state_icon(theme: Theme, state: ArticleState) -> QIcon:
    """Draw the sign of an article's state: a ring, a half disc or a tick."""
    colour = {ArticleState.NEW: theme.muted, ArticleState.IN_REVIEW: theme.accent, ArticleState.DONE: theme.done}[state]
    return draw_icon(_STATES[state], colour, theme.base)


def suspicion_icon(theme: Theme, bars: int) -> QIcon:
    """Draw one to three rising bars: how much a sentence asks for a look."""
    shape = (Shape.ONE_BAR, Shape.TWO_BARS, Shape.THREE_BARS)[min(3, max(1, bars)) - 1]
    return draw_icon(shape, theme.major if bars >= 3 else theme.muted, theme.faint)


def done_icon(theme: Theme) -> QIcon:
    """Draw the tick of what is done."""
    return draw_icon(Shape.TICK, theme.done, theme.base)


def standing_icons(theme: Theme) -> dict[str, QIcon]:
    """Draw how a name stands to the glossary: a triangle for wrong, a tick for right, a ring for unknown."""
    return {
        "wrong": draw_icon(Shape.TRIANGLE, theme.major, theme.base),
        "right": draw_icon(Shape.TICK, theme.done, theme.base),
        "unknown": draw_icon(Shape.RING, theme.muted, theme.base),
    }
