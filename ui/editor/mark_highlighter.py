"""Paints the marks of issues: it looks up finished spans and never checks anything."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat

from qa_tool.domain.issue import Issue, Severity
from qa_tool.text.offsets import Utf16Map
from ui.theme import Theme

_LINES = {
    # Shape as well as colour: a wave for what is serious, dots for polish.
    Severity.CRITICAL: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Severity.MAJOR: QTextCharFormat.UnderlineStyle.WaveUnderline,
    Severity.MINOR: QTextCharFormat.UnderlineStyle.DotLine,
}


class MarkHighlighter(QSyntaxHighlighter):
    """Underlines the open issues of each paragraph; `issues_of` looks up those of one paragraph number."""

    def __init__(self, issues_of: Callable[[int], Sequence[Issue]], theme: Theme) -> None:
        """Keep the look-up; the editor gives the document."""
        # PySide wants a parent of some kind here; the document follows with setDocument.
        super().__init__(None)  # type: ignore[call-overload]
        self._issues_of = issues_of
        self.current_band = QColor()
        self._formats: dict[Severity, QTextCharFormat] = {}
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Take over the colours of a theme; call rehighlight() to show them."""
        self.current_band = QColor(theme.current_band)
        for severity, line in _LINES.items():
            colour = QColor(theme.severity_colour(severity))
            style = QTextCharFormat()
            style.setUnderlineStyle(line)
            style.setUnderlineColor(colour)
            tint = QColor(colour)
            tint.setAlphaF(0.08 if severity is Severity.MINOR else 0.15)
            style.setBackground(tint)
            self._formats[severity] = style

    def highlightBlock(self, text: str) -> None:
        """Lay the format of each issue's severity on its span."""
        issues = self._issues_of(self.currentBlock().blockNumber())
        if not issues:
            return
        positions = Utf16Map(text)
        # The more severe one is painted last, and so on top.
        for issue in sorted(issues, key=lambda i: i.severity.rank):
            start = positions.to_utf16(issue.span.start)
            self.setFormat(start, positions.to_utf16(issue.span.end) - start, self._formats[issue.severity])
