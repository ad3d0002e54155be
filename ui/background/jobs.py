"""One-shot jobs off the GUI thread, one after the other: open, import, export, measure."""

from __future__ import annotations

import queue
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from qa_tool.domain.errors import EmendError

T = TypeVar("T")


class _JobWorker(QObject):
    """Lives on the job thread and does what is in the queue."""

    finished = Signal(int, object)
    failed = Signal(int, object)
    broken = Signal(object)

    def __init__(self, waiting: queue.SimpleQueue[tuple[int, Callable[[], object]]]) -> None:
        super().__init__()
        self._waiting = waiting

    @Slot()
    def work(self) -> None:
        """Do the next job; what the world is at fault for is reported, a defect is handed to the crash guard."""
        ticket, job = self._waiting.get()
        try:
            result = job()
        except EmendError as error:
            self.failed.emit(ticket, error)
        except Exception as error:  # noqa: BLE001 - carried over to the GUI thread, where the crash guard shows it
            self.failed.emit(ticket, None)
            self.broken.emit(error)
        else:
            self.finished.emit(ticket, result)

    @Slot()
    def stop(self) -> None:
        """End the thread; whatever was asked for before has been done by now."""
        QThread.currentThread().quit()


class JobRunner(QObject):
    """Runs callables on one thread of its own and calls back on the GUI thread."""

    broken = Signal(object)
    _wanted = Signal()
    _ending = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Start the thread; it sleeps until a job comes."""
        super().__init__(parent)
        self._waiting: queue.SimpleQueue[tuple[int, Callable[[], object]]] = queue.SimpleQueue()
        self._callbacks: dict[int, tuple[Callable[[object], None], Callable[[EmendError], None] | None]] = {}
        self._ticket = 0
        self._closing = False
        self._thread = QThread()
        self._thread.setObjectName("jobs")
        self._worker = _JobWorker(self._waiting)
        self._worker.moveToThread(self._thread)
        self._wanted.connect(self._worker.work)
        self._ending.connect(self._worker.stop)
        self._worker.finished.connect(self._on_finished)
        self._worker.failed.connect(self._on_failed)
        self._worker.broken.connect(self.broken)
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether a job is waiting or under way."""
        return bool(self._callbacks)

    @property
    def others_wait(self) -> bool:
        """Whether something waits for the job under way to end; asked by one that can be done later."""
        return self._closing or len(self._callbacks) > 1

    def submit(
        self,
        job: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[EmendError], None] | None = None,
    ) -> None:
        """Run `job` on the thread; `done` or `failed` is called on the GUI thread."""
        self._ticket += 1
        self._callbacks[self._ticket] = (done, failed)  # type: ignore[assignment]
        self._waiting.put((self._ticket, job))
        self._wanted.emit()

    def close(self) -> None:
        """Finish what is waiting, then stop the thread."""
        self._closing = True
        self._ending.emit()
        self._thread.wait()

    @Slot(int, object)
    def _on_finished(self, ticket: int, result: object) -> None:
        done, _ = self._callbacks.pop(ticket)
        done(result)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: EmendError | None) -> None:
        _, failed = self._callbacks.pop(ticket)
        if failed and error:
            failed(error)
