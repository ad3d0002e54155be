"""What of the glossary is shown: words, kind, status, glossary, and the language of source forms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from operator import attrgetter

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from qa_tool.domain.term import Term
from qa_tool.languages.names import NAMES
from ui.keys import Keys
from ui.looked_for import Field
from ui.models.term_cells import KINDS, STATUSES
from ui.models.wording import OWN
from ui.theme import SPACE
from ui.tongue import tr

_GLOSSARY = attrgetter("glossary")
#: What stands for "no source forms at all" among the languages.
_NONE = "none"


class TermFilter(QWidget):
    """One row of fields; `changed` is emitted when another choice of terms is wanted."""

    changed = Signal()

    def __init__(self, parent: QWidget, keys: Keys) -> None:
        """Begin with all terms."""
        super().__init__(parent)
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(tr("Search terms, forms and notes"))
        self.words.setAccessibleName(tr("Search the glossary"))
        keys.tip(self.words, tr("Every word is looked for, in every form and in the note ({glossary-find})"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(self._tell)
        self.kind = self._combo(tr("Kind to show"), tr("Show the terms of one kind"), tr("All kinds"))
        self.status = self._combo(tr("Status to show"), tr("Show the terms of one status"), tr("Any status"))
        self.glossary = self._combo(
            tr("Glossary to show"), tr("Show the terms of one glossary"), tr("All glossaries"), 14
        )
        self.language = self._combo(
            tr("Language of source forms"),
            tr("Show the terms that have a form in this source language"),
            tr("Any language"),
        )
        for kind, words in KINDS.items():
            self.kind.addItem(tr(words), kind)
        for status, words in STATUSES.items():
            self.status.addItem(tr(words), status)
        for code, name in sorted(NAMES.items(), key=lambda each: tr(each[1])):
            self.language.addItem(tr(name), code)
        self.language.addItem(tr("No source form"), _NONE)
        self.all = QPushButton(tr("&Show all"), self)
        self.all.setToolTip(tr("Show every term again"))
        self.all.clicked.connect(self.show_all)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addWidget(self.words, 1)
        for field in (self.kind, self.status, self.glossary, self.language, self.all):
            row.addWidget(field)
        self._show_state()

    @property
    def fields(self) -> tuple[Field, ...]:
        """Every choice there is."""
        return self.words, self.kind, self.status, self.glossary, self.language

    def keep(self) -> Callable[[Term], bool] | None:
        """Return what says whether a term is of the chosen kind, status, glossary and language; None for all."""
        kind, status = self.kind.currentData(), self.status.currentData()
        glossary, language = self.glossary.currentData(), self.language.currentData()
        if kind is None and status is None and glossary is None and language is None:
            return None

        def keep(term: Term) -> bool:
            return (
                (kind is None or term.kind == kind)
                and (status is None or term.status == status)
                and (glossary is None or term.glossary == glossary)
                and (
                    language is None or (language in term.source_forms if language != _NONE else not term.source_forms)
                )
            )

        return keep

    def offer_glossaries(self, terms: Sequence[Term]) -> None:
        """Offer the glossaries that there are; the chosen one stays chosen."""
        names = sorted(set(map(_GLOSSARY, terms)), key=str.casefold)
        if [self.glossary.itemData(n) for n in range(1, self.glossary.count())] == names:
            return
        chosen = self.glossary.currentData()
        self.glossary.blockSignals(True)
        while self.glossary.count() > 1:
            self.glossary.removeItem(1)
        for name in names:
            self.glossary.addItem(name or tr(OWN), name)
        self.glossary.setCurrentIndex(max(0, self.glossary.findData(chosen)) if chosen is not None else 0)
        self.glossary.blockSignals(False)

    @Slot()
    def show_all(self) -> None:
        """Take every choice back."""
        self.blockSignals(True)
        self.words.clear()
        for field in (self.kind, self.status, self.glossary, self.language):
            field.setCurrentIndex(0)
        self.blockSignals(False)
        self.words.setFocus()
        self._tell()

    def _combo(self, name: str, tip: str, everything: str, width: int = 10) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(name)
        combo.setToolTip(tip)
        combo.setMinimumContentsLength(width)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.addItem(everything, None)
        combo.currentIndexChanged.connect(self._tell)
        return combo

    @Slot()
    def _tell(self, *_state: object) -> None:
        self._show_state()
        self.changed.emit()

    def _show_state(self) -> None:
        self.all.setEnabled(bool(self.words.text()) or self.keep() is not None)
