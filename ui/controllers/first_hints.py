"""The first five minutes: three hints on the sample article, each at its moment, each only until it was done once."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Slot

from qa_tool.domain.article import ArticleState
from qa_tool.domain.changes import Changes
from qa_tool.domain.said import say
from ui.controllers.review_controller import ReviewController
from ui.keys import Keys
from ui.panels.said_line import HintLine
from ui.tongue import tr

#: Decisions on the sample after which handing on is worth a hint, although issues are left.
ENOUGH = 4
_SETTING = "hints/done"
_HINTS = {
    "next": say("{next-issue} goes to the next issue. The card on the right says what is wrong, and why."),
    "apply": say("{apply-1}, or the digit alone, puts a suggestion into the text; {dismiss-here} says it is fine."),
    "export": say("{export-text} writes the corrected text to a file. Everything is saved already, as you go."),
}


class FirstHints(QObject):
    """Shows the hint that is due; nothing at all to somebody who has worked before."""

    def __init__(
        self, controller: ReviewController, line: HintLine, sample: Path, *, keys: Keys, settings: QSettings
    ) -> None:
        """Follow the controller; what was done or closed is kept in the settings."""
        super().__init__(line)
        self._controller, self._line, self._sample = controller, line, str(sample)
        self._keys, self._settings = keys, settings
        done = str(settings.value(_SETTING, "")).split()
        self._left = [name for name in _HINTS if name not in done]
        self._begun = bool(done)
        if not self._left:
            return
        for signal in (controller.article_opened, controller.checked, controller.library_ready, keys.changed):
            signal.connect(self._show)
        controller.current_changed.connect(self._on_current)
        controller.changed.connect(self._on_changed)
        line.closed.connect(self._close)
        self._show()

    @Slot()
    def exported(self) -> None:
        """Take note that the text was handed on."""
        self._done("export")

    # inner workings

    def _due(self) -> str:
        """Return the hint whose moment it is, or ""."""
        controller = self._controller
        session, article = controller.session, controller.article
        if not self._left or session is None or article is None or article.path != self._sample:
            return ""
        if not self._begun and self._has_worked():
            self._left = []
            self._keep()
            return ""
        name = self._left[0]
        current = controller.current
        at_its_moment = {
            "next": bool(controller.issues),
            "apply": current is not None and bool(current.issue.suggestions),
            "export": controller.latest is not None
            and (not controller.issues or len(session.log) + len(session.decisions) >= ENOUGH),
        }
        return name if at_its_moment[name] else ""

    def _has_worked(self) -> bool:
        """Say whether any article was worked on before the first hint."""
        return any(summary.state is not ArticleState.NEW for summary in self._controller.summaries)

    @Slot()
    def _show(self, *_what: object) -> None:
        due = self._due()
        names = list(_HINTS)
        self._line.show_hint(
            self._keys.words(tr(_HINTS[due])) if due else "", names.index(due) + 1 if due else 0, len(names)
        )

    @Slot(object)
    def _on_current(self, placed: object) -> None:
        if placed is not None and self._line.isVisible():
            self._done("next")
        self._show()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        # Typed, applied or dismissed: whoever does that knows how to decide.
        if changes.reviewed and self._begun:
            self._done("apply")
        self._show()

    @Slot()
    def _close(self) -> None:
        if self._left:
            self._done(self._left[0])

    def _done(self, name: str) -> None:
        if name in self._left and (self._begun or self._due()):
            self._left.remove(name)
            self._begun = True
            self._keep()
            self._show()

    def _keep(self) -> None:
        self._settings.setValue(_SETTING, " ".join(name for name in _HINTS if name not in self._left))
