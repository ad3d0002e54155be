"""What LanguageTool or Harper says of the open article, asked in pauses and joined to what the checks found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from qa_tool.checks.facts import Facts
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Checked, Issue
from qa_tool.outside.joining import Joining
from ui.background.second_reading import SecondReading
from ui.controllers.profile_controller import ProfileController
from ui.tongue import tr

if TYPE_CHECKING:
    # For its name only.
    from qa_tool.outside.reader import SecondReader

#: Milliseconds of quiet, after the checks have answered, until it is asked: not at every key.
QUIET = 700


class SecondOpinion(QObject):
    """Follows the controller; without a second reader it does nothing, nor after a failure until one is set again."""

    def __init__(self, controller: ProfileController, reading: SecondReading, parent: QObject | None = None) -> None:
        """Begin when the database is open and names one."""
        super().__init__(parent)
        self._controller, self._reading = controller, reading
        self._reader: SecondReader | None = None
        self._facts: Facts | None = None
        self._remarks: dict[str, tuple[Issue, ...]] = {}
        # The paragraphs that were read with these facts.
        self._read: set[str] = set()
        self._joining = Joining()
        self._soon = QTimer(self, singleShot=True, interval=QUIET)
        self._soon.timeout.connect(self._ask)
        controller.join = self._joined
        controller.checked.connect(self._on_checked)
        controller.article_opened.connect(self._on_article)
        controller.library_ready.connect(self._on_library)
        controller.second_reader_changed.connect(self._use)
        reading.remarked.connect(self._on_remarked)
        reading.failed.connect(self._on_failed)

    def _joined(self, checked: Checked) -> Checked:
        return self._joining.joined(checked, self._remarks)

    @Slot()
    def _on_library(self) -> None:
        self._use(self._controller.second_reader())

    @Slot(str)
    def _use(self, where: str) -> None:
        """Ask this server or program from now on."""
        self._reading.forget()
        if self._reader is not None:
            # Or the new one would have to wait until the old one has answered.
            self._reader.stop()
        self._reader = None
        self._forget()
        if where:
            # What HTTP needs takes 70 ms to import, and most do without.
            from qa_tool.outside.opening import second_reader

            try:
                self._reader = second_reader(where)
            except EmendError as error:
                self._controller.failed.emit(error)
        self._controller.join_again()

    @Slot()
    def _on_article(self) -> None:
        self._reading.forget()
        self._forget()

    def _forget(self) -> None:
        self._remarks, self._read = {}, set()

    @Slot()
    def _on_checked(self) -> None:
        if self._reader is not None:
            self._soon.start()

    @Slot()
    def _ask(self) -> None:
        session, facts = self._controller.session, self._controller.facts
        if self._reader is None or session is None or facts is None:
            return
        if facts is not self._facts:
            # Other names: what was a slip may be one of them now. The reader itself remembers what was said.
            self._facts, self._read = facts, set()
        unread = [text for text in session.paragraphs if text not in self._read]
        if any(map(str.strip, unread)):
            self._reading.request(self._reader, facts, unread)

    @Slot(object)
    def _on_remarked(self, found: dict[str, tuple[Issue, ...]]) -> None:
        self._read.update(found)
        new = {text: issues for text, issues in found.items() if issues != self._remarks.get(text, ())}
        if new:
            self._remarks.update(new)
            self._controller.join_again()

    @Slot(object)
    def _on_failed(self, error: EmendError) -> None:
        self._reader = None
        hint = tr("{hint} Review, Second reader… lets it be tried again.", hint=tr(error.hint))
        self._controller.failed.emit(EmendError(error.what, hint))
