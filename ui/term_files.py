"""Terms from a file and into one: what is asked before, and what is done then."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QWidget

from qa_tool.domain.term import Term
from qa_tool.glossary.imports import GlossaryFormat
from qa_tool.glossary.opened import GlossaryFile
from ui.dialogs.export_dialog import ExportDialog
from ui.dialogs.glossary_files import ask_open, ask_save
from ui.dialogs.import_dialog import ImportDialog, Run
from ui.term_steps import TermSteps


class ExportDesk(Protocol):
    """How terms get into a file."""

    def find_losses(
        self, terms: Sequence[Term], kind: GlossaryFormat, suffix: str, done: Callable[[tuple[str, ...]], None]
    ) -> None:
        """Find what a file of this format would lose of `terms`; `done` is called later with it."""

    def export_terms(self, terms: Sequence[Term], path: Path, kind: str | None = None) -> None:
        """Write terms to a file, in the format that is named."""


class ImportDesk(Protocol):
    """How a file is read, beside the window."""

    @property
    def run(self) -> Run:
        """Does a job, and calls back with what came of it."""

    def read_glossary(self, path: Path, done: Callable[[GlossaryFile], None]) -> None:
        """Read a glossary file into memory; told where it cannot be read."""


class TermFiles:
    """Imports and exports for a window that shows terms."""

    def __init__(self, window: QWidget, desk: ExportDesk, work: ImportDesk, steps: TermSteps) -> None:
        """Ask in front of `window`; what is imported is a step that can be taken back."""
        self._window, self._desk, self._work, self._steps = window, desk, work, steps

    def take_in(self, present: Callable[[], Sequence[Term]], done: Callable[[], None]) -> None:
        """Ask for a file, show what is in it beside the `present` terms, and take the good rows."""

        def ask(file: GlossaryFile) -> None:
            chosen = ImportDialog.ask(self._window, file, present(), self._work.run)
            if chosen is not None:
                glossary, plan = chosen
                self._steps.take_in(plan, glossary, file.name)
                done()

        path = ask_open(self._window)
        if path is not None:
            self._work.read_glossary(path, ask)

    def write(self, shown: Callable[[], Sequence[Term]]) -> None:
        """Ask where to, say what the format cannot hold, and write the terms that are `shown`."""
        chosen = ask_save(self._window)
        if chosen is None:
            return
        path, kind = chosen
        terms = shown()

        def write(lost: tuple[str, ...]) -> None:
            if not lost or ExportDialog.ask(self._window, kind.title, lost):
                self._desk.export_terms(terms, path, kind.id)

        self._desk.find_losses(terms, kind, path.suffix.lower(), write)
