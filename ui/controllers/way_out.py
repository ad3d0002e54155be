"""What leaves the program by the menus: asks where to and as what, then has it written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from qa_tool.domain.errors import EmendError
from qa_tool.domain.said import say
from qa_tool.text.files import is_there
from ui.controllers.handing_on import HandingOn
from ui.controllers.review_controller import ReviewController
from ui.dialogs import document_files
from ui.dialogs.replacing_question import ReplacingQuestion
from ui.models.wording import tally
from ui.tongue import tr

TABLES = say("Tables (*.csv);;All files (*)")
#: What a file of a table can be called, the usual ending first.
_TABLE_ENDINGS = (".csv", ".txt")


class WayOut(QObject):
    """The handlers of all that is exported or copied."""

    def __init__(self, window: QWidget, controller: ReviewController, handing_on: HandingOn) -> None:
        """Ask over this window."""
        super().__init__(window)
        self._window, self._controller, self._handing_on = window, controller, handing_on

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return the handlers of the actions, by id."""
        controller = self._controller
        return {
            "export-text": self.export_text,
            "copy-text": self.copy_text,
            "print": self.print_text,
            "export-issues": partial(self.export_table, "issues", controller.export_issues),
            "export-corrections": partial(self.export_table, "corrections", controller.export_corrections),
            "export-report": self.export_report,
            "export-names": self.export_names,
            "export-done": self.export_done,
        }

    def export_text(self) -> None:
        """Ask where to, and write the corrected text."""
        article = self._controller.article
        if article is None:
            return
        ending = f"corrected{document_files.suffix_for(article.format)}"
        name, kind = self._ask_target(tr("Export corrected text"), ending, document_files.to_save(article.format))
        if name:
            path, tracked = document_files.chosen(name, kind)
            if ReplacingQuestion.may_write(self._window, path, name):
                self._controller.export_text(path, tracked=tracked)

    def copy_text(self) -> None:
        """Put the corrected text on the clipboard, as it goes into a newsroom's own system; say what is left in it."""
        controller, session = self._controller, self._controller.session
        if session is None:
            return
        QGuiApplication.clipboard().setText(session.text)
        said = tr("The corrected text is on the clipboard.")
        if controller.issues:
            said = f"{said} {tr('Left in it: {issues}.', issues=tally(controller.issues))}"
        controller.told.emit(said)

    def print_text(self) -> None:
        """Ask on which printer, and print the corrected text."""
        # Seldom needed, and on some systems not there without libraries that nothing else needs.
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        from ui.printing import print_text

        session = self._controller.session
        if session is None:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(session.article.title)
        if QPrintDialog(printer, self._window).exec():
            print_text(printer, session.text)
            self._controller.told.emit(tr("The corrected text was printed."))

    def export_table(self, what: str, export: Callable[[Path], None]) -> None:
        """Ask where to, and write a table."""
        title = tr("Export issues") if what == "issues" else tr("Export corrections")
        name, _ = self._ask_target(title, f"{what}.csv", tr(TABLES))
        if path := self._as_table(name):
            export(path)

    def export_report(self) -> None:
        """Ask where to and as what, and write a report on the article."""
        # The formats take 20 ms to import, and this is not asked for often.
        from qa_tool.reports.formats import formats

        kinds = {f"{tr(each.title)} (*{each.suffix})": each for each in sorted(formats(), key=lambda f: f.id != "html")}
        name, chosen = self._ask_target(tr("Export report"), "report.html", ";;".join(kinds))
        if not name:
            return
        path = Path(name)
        suffix = path.suffix.lower()
        form = kinds.get(chosen, next(iter(kinds.values())))
        # An ending that was typed counts; a dialog that leaves the suggested one in place does not undo the choice.
        if suffix not in {form.suffix, ".html"}:
            form = next((each for each in kinds.values() if each.suffix == suffix), form)
        if suffix != form.suffix:
            path = path.with_suffix(form.suffix) if suffix == ".html" else path.with_name(path.name + form.suffix)
        if ReplacingQuestion.may_write(self._window, path, name):
            self._controller.export_report(form, path)

    def export_names(self) -> None:
        """Ask where to, and write the wrong names of the last seven days."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, tr("Wrong names of the week"), "wrong-names.csv", tr(TABLES)
        )
        if path := self._as_table(name):
            self._controller.export_names(path)

    def export_done(self) -> None:
        """Ask for a folder, and write everything that is done into it; files that are there are asked about."""
        if not self._handing_on.files(Path()):
            self._controller.told.emit(tr("No article of the list is marked as done. {state-done} marks the open one."))
            return
        name = QFileDialog.getExistingDirectory(self._window, tr("Write everything that is done into a folder"))
        if not name:
            return
        there = [path for path in self._handing_on.files(Path(name)) if is_there(path)]
        if not there or ReplacingQuestion.ask(self._window, there):
            self._handing_on.begin(Path(name))

    def _as_table(self, name: str) -> Path | None:
        """Return the file of this name for a table, with the ending of one where it has none.

        None, and said why, where its ending promises another format: who opens it would be told that it is damaged.
        """
        if not name:
            return None
        path = Path(name)
        if not path.suffix:
            path = path.with_name(path.name + _TABLE_ENDINGS[0])
            return path if ReplacingQuestion.may_write(self._window, path, name) else None
        if path.suffix.lower() not in _TABLE_ENDINGS:
            self._controller.failed.emit(
                EmendError(
                    say("This list is written as CSV, and {name} says something else.", name=path.name),
                    "End its name in .csv, or export a report for other formats.",
                )
            )
            return None
        return path

    def _ask_target(self, title: str, ending: str, kinds: str) -> tuple[str, str]:
        """Ask for a file to write; return its name, "" where there is none, and the kind that was chosen."""
        article = self._controller.article
        if article is None:
            return "", ""
        # With the formats, after the first paint.
        from qa_tool.review.handing_on import stem_of

        folder = Path(document_files.begin_in(self._controller.folder()))
        suggested = str(folder / f"{stem_of(article.path, article.title)}.{ending}")
        return QFileDialog.getSaveFileName(self._window, title, suggested, kinds)
