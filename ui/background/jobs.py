"""One-shot jobs off the GUI thread: what the editor waits for on one thread, what nobody waits for behind it."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, QThread, Signal, Slot

from qa_tool.domain.errors import EmendError
from ui.background.giving_way import WindowFirst

T = TypeVar("T")


class _Ended(Exception):  # noqa: N818 - no error: nobody wants the answer
    """The program ends, and nobody wants the answer any more."""


class _Job(NamedTuple):
    ticket: int
    kind: str
    work: Callable[[], object]


class _Waiting:
    """The jobs that are not begun, in order; of each kind that has a name only the newest."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._jobs: deque[_Job] = deque()

    def put(self, job: _Job) -> int | None:
        """Add a job; return the ticket of the one that it stands for, which is not done any more."""
        with self._lock:
            old = next((other for other in self._jobs if job.kind and other.kind == job.kind), None)
            if old is not None:
                self._jobs.remove(old)
            self._jobs.append(job)
        return old.ticket if old else None

    def take(self) -> _Job | None:
        with self._lock:
            return self._jobs.popleft() if self._jobs else None

    def drop_kinds(self) -> None:
        """Forget those that are asked for again whenever they are needed."""
        with self._lock:
            self._jobs = deque(job for job in self._jobs if not job.kind)


class _Worker(QObject):
    """Lives on the thread of a lane and does what waits there."""

    finished = Signal(int, object)
    failed = Signal(int, object)
    broken = Signal(object)

    def __init__(self, waiting: _Waiting) -> None:
        super().__init__()
        self._waiting = waiting

    @Slot()
    def work(self) -> None:
        """Do the next job; what the world is at fault for is reported, a defect is handed to the crash guard."""
        job = self._waiting.take()
        if job is None:
            # A newer one stood for it, and is done.
            return
        try:
            result = job.work()
        except EmendError as error:
            self.failed.emit(job.ticket, error)
        except _Ended:
            pass
        except Exception as error:  # noqa: BLE001 - carried over to the GUI thread, where the crash guard shows it
            self.failed.emit(job.ticket, None)
            self.broken.emit(error)
        else:
            self.finished.emit(job.ticket, result)

    @Slot()
    def stop(self) -> None:
        """End the thread; whatever was asked for before has been done by now."""
        QThread.currentThread().quit()


class _Lane(QObject):
    """One thread, whose jobs are done one after the other and call back on the GUI thread."""

    broken = Signal(object)
    _wanted = Signal()
    _ending = Signal()

    def __init__(self, name: str, parent: QObject) -> None:
        super().__init__(parent)
        self.free = threading.Event()
        self.free.set()
        self.closing = False
        self._waiting = _Waiting()
        self._callbacks: dict[int, tuple[Callable[[object], None], Callable[[EmendError], None] | None]] = {}
        self._ticket = 0
        self._thread = QThread()
        self._thread.setObjectName(name)
        self._worker = _Worker(self._waiting)
        self._worker.moveToThread(self._thread)
        self._wanted.connect(self._worker.work)
        self._ending.connect(self._worker.stop)
        self._worker.finished.connect(self._on_finished)
        self._worker.failed.connect(self._on_failed)
        self._worker.broken.connect(self.broken)
        self._thread.start()

    @property
    def number(self) -> int:
        """How many jobs wait or are under way."""
        return len(self._callbacks)

    def submit(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[EmendError], None] | None,
        kind: str = "",
    ) -> None:
        self._ticket += 1
        self.free.clear()
        self._callbacks[self._ticket] = (done, failed)  # type: ignore[assignment]
        dropped = self._waiting.put(_Job(self._ticket, kind, work))
        if dropped is not None:
            del self._callbacks[dropped]
        self._wanted.emit()

    def close(self) -> None:
        """Finish what is waiting, but for kinds, then stop the thread."""
        self.closing = True
        self._waiting.drop_kinds()
        self._ending.emit()
        self._thread.wait()

    @Slot(int, object)
    def _on_finished(self, ticket: int, result: object) -> None:
        done, _ = self._pop(ticket)
        done(result)

    @Slot(int, object)
    def _on_failed(self, ticket: int, error: EmendError | None) -> None:
        _, failed = self._pop(ticket)
        if failed and error:
            failed(error)

    def _pop(self, ticket: int) -> tuple[Callable[[object], None], Callable[[EmendError], None] | None]:
        callbacks = self._callbacks.pop(ticket)
        if not self._callbacks:
            self.free.set()
        return callbacks


class JobRunner(QObject):
    """Runs callables off the GUI thread and calls back on it.

    What the editor waits for (open, import, export) is done in its order on one thread. What nobody waits for (figures,
    names, counts) is done on another, which rests while there is a job; it only reads the database.
    """

    broken = Signal(object)

    def __init__(self, window: WindowFirst, parent: QObject | None = None) -> None:
        """Start both threads; they sleep until something comes."""
        super().__init__(parent)
        self._window = window
        self._jobs, self._aside = _Lane("jobs", self), _Lane("aside", self)
        for lane in (self._jobs, self._aside):
            lane.broken.connect(self.broken)

    @property
    def busy(self) -> bool:
        """Whether something is waiting or under way, also of what nobody waits for."""
        return bool(self._jobs.number + self._aside.number)

    @property
    def others_wait(self) -> bool:
        """Whether something aside waits for the one under way to end; asked by one that can be done later."""
        return self._aside.closing or self._aside.number > 1

    def submit(
        self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[EmendError], None] | None = None
    ) -> None:
        """Do what the editor waits for; `done` or `failed` is called on the GUI thread."""
        self._jobs.submit(job, done, failed)

    def aside(
        self,
        kind: str,
        job: Callable[[Callable[[], None]], T],
        done: Callable[[T], None],
        failed: Callable[[EmendError], None] | None = None,
    ) -> None:
        """Do what nobody waits for, after and beneath all jobs; `job` is given what to call between two steps of it.

        One that has not begun when its kind is asked for again is dropped; all are when the program ends, those under
        way, too. Of the kind "" nothing is dropped.
        """

        def work() -> T:
            def pause() -> None:
                self._give_way()
                if kind and self._aside.closing:
                    raise _Ended

            pause()
            return job(pause)

        self._aside.submit(work, done, failed, kind)

    def close(self) -> None:
        """Finish the jobs that are waiting, then stop the threads."""
        # What rests for a job goes on and ends: nobody takes the answers of jobs from here on.
        self._aside.closing = True
        self._jobs.close()
        self._jobs.free.set()
        self._aside.close()

    def _give_way(self) -> None:
        """Rest while the window claims the interpreter, or a job waits or is under way; called on the thread aside."""
        self._window.give_way()
        if not self._aside.closing:
            self._jobs.free.wait()
