"""The thread on which LanguageTool is asked: it waits for the server, and nobody waits for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal, Slot

from qa_tool.checks.facts import Facts
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Issue

if TYPE_CHECKING:
    # For its name only.
    from qa_tool.outside.reader import SecondReader

#: Seconds after which what has been remarked so far is handed over.
SOME = 0.5


class _Asked:
    """The newest request, handed from the GUI thread to the worker."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ticket = 0
        self._what: tuple[SecondReader, Facts, Sequence[str]] | None = None

    def put(self, what: tuple[SecondReader, Facts, Sequence[str]] | None) -> int:
        with self._lock:
            self._ticket += 1
            self._what = what
            return self._ticket

    def take(self) -> tuple[int, tuple[SecondReader, Facts, Sequence[str]] | None]:
        with self._lock:
            what, self._what = self._what, None
            return self._ticket, what

    def overtaken(self, ticket: int) -> bool:
        return ticket != self._ticket


class _Worker(QObject):
    """Lives on the thread; sees frozen values only."""

    some = Signal(int, object)
    done = Signal(int)
    failed = Signal(int, object)

    def __init__(self, asked: _Asked) -> None:
        super().__init__()
        self._asked = asked

    @Slot()
    def work(self) -> None:
        """Read the paragraphs of the newest request; a newer one ends it between two of them."""
        ticket, what = self._asked.take()
        if what is None:
            return
        reader, facts, paragraphs = what
        found: dict[str, tuple[Issue, ...]] = {}
        since = time.monotonic()
        try:
            for text, issues in reader.read(paragraphs, facts.names, facts.language):
                if self._asked.overtaken(ticket):
                    return
                found[text] = issues
                if time.monotonic() - since > SOME:
                    self.some.emit(ticket, found)
                    found, since = {}, time.monotonic()
        except EmendError as error:
            self.failed.emit(ticket, error)
        self.some.emit(ticket, found)
        self.done.emit(ticket)


class SecondReading(QObject):
    """Has articles read by a second reader; `remarked` brings what it says, by the text of the paragraph."""

    remarked = Signal(object)
    failed = Signal(object)
    _wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start the thread; it sleeps until something is asked."""
        super().__init__(parent)
        self._asked = _Asked()
        self._ticket = self._answered = 0
        self._reader: SecondReader | None = None
        self._thread = QThread()
        self._thread.setObjectName("second reading")
        self._worker = _Worker(self._asked)
        self._worker.moveToThread(self._thread)
        self._wanted.connect(self._worker.work)
        self._worker.some.connect(self._on_some)
        self._worker.done.connect(self._on_done)
        self._worker.failed.connect(self._on_failed)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._answered != self._ticket

    def request(self, reader: SecondReader, facts: Facts, paragraphs: Sequence[str]) -> None:
        """Have paragraphs read; an older request that is not yet answered is dropped."""
        self._reader = reader
        self._ticket = self._asked.put((reader, facts, paragraphs))
        self._wanted.emit()

    def forget(self) -> None:
        """Drop what is under way; its answer will not come."""
        self._ticket = self._answered = self._asked.put(None)

    def close(self) -> None:
        """Stop the thread and wait for it, and not for the server."""
        self.forget()
        if self._reader is not None:
            self._reader.stop()
        self._thread.quit()
        self._thread.wait()

    @Slot(int, object)
    def _on_some(self, ticket: int, found: dict[str, tuple[Issue, ...]]) -> None:
        if ticket == self._ticket and found:
            self.remarked.emit(found)

    @Slot(int)
    def _on_done(self, ticket: int) -> None:
        if ticket == self._ticket:
            self._answered = ticket

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: EmendError) -> None:
        if ticket == self._ticket:
            self.failed.emit(error)
