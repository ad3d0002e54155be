"""The check thread: one worker, the newest request wins."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from PySide6.QtCore import QObject, QThread, Signal, Slot

from qa_tool.checks import catalogue
from qa_tool.checks.facts import Facts
from qa_tool.checks.runner import Cancelled, Runner
from qa_tool.domain.issue import Checked
from ui.background.giving_way import WindowFirst


class _Worker(QObject):
    """Lives on the check thread; sees frozen values only."""

    done = Signal(int, object)

    def __init__(self, newest: _Newest, window: WindowFirst) -> None:
        super().__init__()
        self._newest = newest
        self._window = window
        self._runner: Runner | None = None
        self._facts: Facts | None = None
        self._answered = 0

    @Slot()
    def work(self) -> None:
        """Answer the newest request; older ones have been overtaken."""
        ticket, facts, paragraphs = self._newest.take()
        # Several requests that came while the worker was busy are one by now.
        if facts is None or ticket == self._answered:
            return
        if self._runner is None or facts is not self._facts:
            self._facts = facts
            self._runner = Runner(catalogue.checks(), facts)
        try:
            checked = self._runner.check(
                paragraphs,
                on_pause=self._window.give_way,
                cancelled=lambda: self._newest.overtaken(ticket),
            )
        except Cancelled:
            return
        self._answered = ticket
        self.done.emit(ticket, checked)


class _Newest:
    """The newest request, handed from the GUI thread to the worker."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._ticket = 0
        self._facts: Facts | None = None
        self._paragraphs: Sequence[str] = ()

    def put(self, facts: Facts, paragraphs: Sequence[str]) -> int:
        with self._lock:
            self._ticket += 1
            self._facts, self._paragraphs = facts, paragraphs
            return self._ticket

    def take(self) -> tuple[int, Facts | None, Sequence[str]]:
        with self._lock:
            return self._ticket, self._facts, self._paragraphs

    def overtaken(self, ticket: int) -> bool:
        return ticket != self._ticket


class BackgroundChecker(QObject):
    """Checks an article on its own thread; `checked` brings the answer to the newest request only."""

    checked = Signal(object)
    _wanted = Signal()

    def __init__(self, window: WindowFirst, parent: QObject | None = None) -> None:
        """Start the thread; it sleeps until something is asked, and gives way to `window`."""
        super().__init__(parent)
        self._newest = _Newest()
        self._asked = 0
        self._answered = 0
        self._thread = QThread()
        self._thread.setObjectName("checks")
        self._worker = _Worker(self._newest, window)
        self._worker.moveToThread(self._thread)
        self._wanted.connect(self._worker.work)
        self._worker.done.connect(self._on_done)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._answered != self._asked

    def request(self, facts: Facts, paragraphs: Sequence[str]) -> None:
        """Ask for a check; an older request that is not yet answered is dropped."""
        self._asked = self._newest.put(facts, paragraphs)
        self._wanted.emit()

    def forget(self) -> None:
        """Drop what is under way; its answer will not come."""
        self._newest.put(Facts(), ())
        self._asked = self._answered = self._newest.take()[0]

    def close(self) -> None:
        """Stop the thread and wait for it."""
        self.forget()
        self._thread.quit()
        self._thread.wait()

    @Slot(int, object)
    def _on_done(self, ticket: int, checked: Checked) -> None:
        if ticket == self._asked:
            self._answered = ticket
            self.checked.emit(checked)
