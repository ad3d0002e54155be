"""The forms of many terms are packed in a process of their own: what sorts a million words lets no other thread on."""

from __future__ import annotations

import gc
import marshal
import mmap
import os
import subprocess
import sys
import tempfile
import threading
from collections.abc import Sequence

from qa_tool.domain.term import Term
from qa_tool.names.tables import packed_forms, said, term_of

#: From so many terms on they are worth the start of a process (0.2 s); fewer are packed in less.
MANY = 3_000
# Finds what this process finds, wherever it was started from.
_PROGRAM = "import sys; sys.path[:] = {path!r}; from qa_tool.names import apart; apart.answer()"
# On Windows: without a window of its own, and behind what the editor does.
_QUIETLY: int = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0)
#: How far it stands back elsewhere.
_NICE = 10


def packed_beside(terms: Sequence[Term]) -> bytes | memoryview:
    """Return the tables of all forms of `terms`; made beside the other threads, where these would wait for long."""
    # Where the program is frozen, its executable is no Python that could be told what to do.
    here = threading.current_thread() is threading.main_thread() or getattr(sys, "frozen", False)
    if len(terms) < MANY or here:
        return packed_forms(terms)
    try:
        return _from_process(terms)
    except (OSError, ValueError, subprocess.SubprocessError):
        # Slower for others, but the same.
        return packed_forms(terms)


def _from_process(terms: Sequence[Term]) -> memoryview:
    command = [sys.executable, "-c", _PROGRAM.format(path=sys.path)]
    asked = b"".join(said(terms))
    with tempfile.TemporaryFile() as answered:
        subprocess.run(
            command,
            input=asked,
            stdout=answered,
            stderr=subprocess.DEVNULL,
            check=True,
            creationflags=_QUIETLY,
        )
        # Read where it lies: copied, it would hold all up again.
        return memoryview(mmap.mmap(answered.fileno(), 0, access=mmap.ACCESS_READ))


def answer() -> None:
    """Read terms from the standard input and write their tables to the standard output."""
    if hasattr(os, "nice"):
        os.nice(_NICE)
    # All that is made here is kept until the end.
    gc.disable()
    terms: list[Term] = []
    while True:
        try:
            terms += map(term_of, marshal.load(sys.stdin.buffer))  # noqa: S302 - from this very program
        except EOFError:
            break
    sys.stdout.buffer.write(packed_forms(terms))
