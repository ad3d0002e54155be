"""House rules out of a file and into one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QVBoxLayout, QWidget

from qa_tool.domain.errors import EmendError
from qa_tool.domain.house_rule import HouseRule
from qa_tool.house.files import SUFFIXES, RulesRead, lost_by, read_rules, rendered, taken_in
from qa_tool.text.files import write_bytes
from ui.dialogs.buttons import button_row
from ui.dialogs.replacing_question import ReplacingQuestion
from ui.models.problem_table import ProblemTable
from ui.panels.rows_view import RowsView
from ui.room import resize_on_screen
from ui.theme import SPACE
from ui.tongue import error_words, tr


class RulesImport(QDialog):
    """Says what a file of house rules holds, and which of its rows cannot be taken, before it is taken."""

    def __init__(self, name: str, read: RulesRead | EmendError, there: Sequence[HouseRule], parent: QWidget) -> None:
        """Show what was read, or why nothing was; `there` are the rules that there are."""
        super().__init__(parent)
        self.setWindowTitle(tr("Import {name}", name=name))
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setProperty("heading", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.summary)
        box, good = button_row(self, tr("&Add the rules"))
        self.problems = ProblemTable(self)
        if isinstance(read, EmendError):
            self.summary.setText(error_words(read))
            good.setEnabled(False)
        else:
            self.summary.setText(_summary(read, there))
            good.setEnabled(bool(read.rules))
            self.problems.set_rows(read.problems)
            if read.problems:
                view = RowsView(self.problems, stretch=(1, 2), name=tr("Rows with a problem"))
                column.addWidget(view, 1)
        column.addWidget(box)
        has_rows = self.problems.rowCount() > 0
        resize_on_screen(self, 760 if has_rows else 460, 420 if has_rows else self.sizeHint().height())


def ask_import(parent: QWidget, there: tuple[HouseRule, ...]) -> tuple[HouseRule, ...] | None:
    """Return the rules that there are with those of a file that the editor chooses; None if they thought better."""
    kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    words = tr("House rules ({kinds});;All files (*)", kinds=kinds)
    name, _ = QFileDialog.getOpenFileName(parent, tr("Import house rules"), "", words)
    if not name:
        return None
    path = Path(name)
    read: RulesRead | EmendError
    try:
        read = read_rules(path)
    except EmendError as error:
        read = error
    dialog = RulesImport(path.name, read, there, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return taken_in(there, read.rules) if accepted and isinstance(read, RulesRead) else None


def ask_export(parent: QWidget, rules: Sequence[HouseRule]) -> str:
    """Write rules to a file that the editor chooses; return what to tell of it, "" for nothing."""
    kinds = {
        tr("Table") + " (*.csv *.tsv)": ".csv",
        tr("Xbench checklist") + " (*.xbckl)": ".xbckl",
    }
    name, chosen = QFileDialog.getSaveFileName(parent, tr("Export house rules"), "house-rules.csv", ";;".join(kinds))
    if not name:
        return ""
    path = Path(name)
    if path.suffix.lower() not in SUFFIXES:
        path = path.with_name(path.name + kinds.get(chosen, ".csv"))
    if not ReplacingQuestion.may_write(parent, path, name):
        return ""
    try:
        write_bytes(path, rendered(rules, path.suffix.lower()))
    except EmendError as error:
        return error_words(error)
    told = (tr("Written to {name}.", name=path.name), *map(tr, lost_by(rules, path.suffix.lower())))
    return " ".join(told)


def _summary(read: RulesRead, there: Sequence[HouseRule]) -> str:
    added = len(taken_in(there, read.rules)) - len(there)
    lost = sum(not problem.kept for problem in read.problems)
    parts = [tr("{number} rule is new.", "{number:,} rules are new.", number=added)]
    changed = len(taken_in((), read.rules)) - added
    if changed:
        parts.append(
            tr(
                "{number} takes the place of one that looks for the same.",
                "{number:,} take the place of those that look for the same.",
                number=changed,
            )
        )
    if lost:
        parts.append(tr("{number} row is left out.", "{number:,} rows are left out.", number=lost))
    if read.encoding:
        parts.append(tr("Read as {encoding}, which is a guess.", encoding=read.encoding.upper()))
    return " ".join(parts)
