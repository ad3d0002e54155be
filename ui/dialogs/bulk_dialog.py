"""Change one thing or several of many terms at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel, QVBoxLayout, QWidget

from qa_tool.domain.said import say
from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from ui.dialogs.buttons import button_row
from ui.models.term_cells import CASES, KINDS, STATUSES
from ui.theme import SPACE
from ui.tongue import tr

_LEAVE = say("Leave as it is")


class BulkDialog(QDialog):
    """Kind, status, capitals and glossary, each left alone until something is chosen."""

    def __init__(self, terms: Sequence[Term], glossaries: Iterable[str], parent: QWidget | None = None) -> None:
        """Change `terms`; `glossaries` are the names that there are."""
        super().__init__(parent)
        self._terms = terms
        self.setWindowTitle(tr("Change {terms}", terms=tr("{number:,} term", "{number:,} terms", number=len(terms))))
        self.setMinimumWidth(440)
        self.kind = self._combo(tr("Kind"), ((tr(words), kind) for kind, words in KINDS.items()))
        self.status = self._combo(tr("Status"), ((tr(words), status) for status, words in STATUSES.items()))
        self.case = self._combo(tr("Capitals"), ((tr(words), case) for case, words in CASES.items()))
        self.glossary = self._combo(tr("Glossary"), ((name, name) for name in glossaries if name))
        self.glossary.setEditable(True)
        self.glossary.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.glossary.setToolTip(tr("Choose a glossary, or write the name of a new one"))
        self.glossary.currentTextChanged.connect(self._show_state)
        form = QFormLayout()
        form.setHorizontalSpacing(3 * SPACE)
        form.setVerticalSpacing(2 * SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for label, field in (
            (tr("&Kind"), self.kind),
            (tr("Stat&us"), self.status),
            (tr("Ca&pitals"), self.case),
            (tr("&Glossary"), self.glossary),
        ):
            form.addRow(label, field)
        self._message = QLabel()
        self._message.setProperty("muted", True)
        self._message.setWordWrap(True)
        box, self._good = button_row(self, tr("&Change"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addLayout(form)
        column.addWidget(self._message)
        column.addWidget(box)
        self._show_state()
        self.kind.setFocus()

    def changed(self) -> tuple[tuple[Term, Term], ...]:
        """Return the terms that would change, as they are and as they would be."""
        wanted = self._chosen()
        return tuple((term, replace(term, **wanted)) for term in self._terms if _differs(term, wanted))

    def _chosen(self) -> dict[str, Any]:
        """Return what all terms shall have, by the part of a term."""
        wanted: dict[str, Any] = {}
        for name, field, made in (
            ("kind", self.kind, TermKind),
            ("status", self.status, TermStatus),
            ("case", self.case, CaseRule),
        ):
            if field.currentData() is not None:
                wanted[name] = made(field.currentData())
        glossary = " ".join(self.glossary.currentText().split())
        if glossary and glossary != tr(_LEAVE):
            wanted["glossary"] = glossary
        return wanted

    @staticmethod
    def ask(parent: QWidget | None, terms: Sequence[Term], glossaries: Iterable[str]) -> tuple[tuple[Term, Term], ...]:
        """Return the terms to change, as they are and as they shall be; none if the editor thought better of it."""
        dialog = BulkDialog(terms, glossaries, parent)
        pairs = dialog.changed() if dialog.exec() == QDialog.DialogCode.Accepted else ()
        dialog.deleteLater()
        return pairs

    def _combo(self, name: str, entries: Iterable[tuple[str, str]]) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.addItem(tr(_LEAVE), None)
        for words, value in entries:
            combo.addItem(words, value)
        combo.currentIndexChanged.connect(self._show_state)
        return combo

    @Slot()
    def _show_state(self, *_state: object) -> None:
        if not hasattr(self, "_good"):
            return
        wanted = self._chosen()
        changed, whole = sum(_differs(term, wanted) for term in self._terms), len(self._terms)
        self._message.setText(
            tr(
                "{changed:,} of {terms} would change; one undo takes it back.",
                changed=changed,
                terms=tr("{number:,} term", "{number:,} terms", number=whole),
            )
            if changed
            else tr("Nothing would change yet. Choose what all of them shall have.")
        )
        self._good.setEnabled(changed > 0)


def _differs(term: Term, wanted: dict[str, Any]) -> bool:
    return any(getattr(term, part) != value for part, value in wanted.items())
