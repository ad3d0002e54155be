"""Write or change a glossary entry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QDialog, QFormLayout, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from qa_tool.domain.term_event import TermEvent
from qa_tool.glossary.faults import fault_of
from ui.dialogs.buttons import button_row
from ui.dialogs.caught_forms import CaughtForms
from ui.models.term_cells import CHOICES
from ui.models.term_fields import forms_of, joined, source_forms_of, source_lines
from ui.models.term_life import event_line
from ui.room import resize_on_screen
from ui.theme import SPACE
from ui.tongue import tr

#: Events of the past that are shown, and that the tip has.
_EVENTS, _MOST_EVENTS = 2, 20


class TermDialog(QDialog):
    """The fields of one term; what cannot be taken is said below them as it is typed."""

    def __init__(
        self,
        term: Term | None,
        selected: str = "",
        known: Iterable[Term] = (),
        parent: QWidget | None = None,
        language: str | None = None,
        *,
        begun: Term | None = None,
        history: Sequence[TermEvent] = (),
    ) -> None:
        """Show `term`, or an empty entry for the words `selected` in the text.

        `known` are the terms that exist: naming one of them changes it instead of making another. `language` is the
        source language (a code, None for not known) for which is shown first what would be caught. `begun` is what the
        article says of what is selected. `history` is what became of the term so far, the last first.
        """
        super().__init__(parent)
        self._term = term
        self._selected = selected
        self._known: Mapping[str, Term] = {t.canonical.casefold(): t for t in known}
        # To which terms other forms belong; only where a new one is made.
        self._wrong_of = {f.casefold(): t for t in self._known.values() for f in t.wrong}
        self._accepted_of = {f.casefold(): t for t in self._known.values() for f in t.accepted}
        self._wrong_is_ours = term is None
        self.setWindowTitle(tr("Change term") if term and term.id is not None else tr("Add to glossary"))
        self.setMinimumWidth(560)
        self._caught = CaughtForms(language)
        self._build(history)
        self._fill(term or begun or Term(selected))
        self._canonical.textEdited.connect(self._on_canonical)
        self._wrong.textEdited.connect(self._on_wrong)
        for field in (self._canonical, self._accepted, self._wrong):
            field.textChanged.connect(self._judge)
        self._sources.textChanged.connect(self._judge)
        self._caught.refused.connect(lambda forms: self._take(self._wrong, self._accepted, forms))
        self._caught.accepted.connect(lambda forms: self._take(self._accepted, self._wrong, forms))
        self._judge()
        resize_on_screen(self, self.sizeHint().width(), self.sizeHint().height())
        self._canonical.selectAll()
        self._canonical.setFocus()

    @staticmethod
    def ask(
        parent: QWidget | None,
        term: Term | None = None,
        selected: str = "",
        known: Iterable[Term] = (),
        language: str | None = None,
        *,
        begun: Term | None = None,
        history: Sequence[TermEvent] = (),
    ) -> Term | None:
        """Return the term as the editor left it, or None.

        `selected` becomes the right form of a new term, or its wrong form once another right one is typed; `begun` says
        it where that is known. The term has an id where it exists already.
        """
        dialog = TermDialog(term, selected, known, parent, language, begun=begun, history=history)
        made = dialog.term() if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return made

    def term(self) -> Term:
        """Return the term as the fields say."""
        known = self._existing()
        base = self._term or known or Term("")
        accepted, wrong = forms_of(self._accepted.text()), forms_of(self._wrong.text())
        if known is not None:
            accepted = tuple(dict.fromkeys((*known.accepted, *accepted)))
            wrong = tuple(dict.fromkeys((*known.wrong, *wrong)))
        sources, _ = source_forms_of(self._sources.toPlainText())
        return replace(
            base,
            canonical=base.canonical if known is not None else " ".join(self._canonical.text().split()),
            accepted=accepted,
            wrong=wrong,
            source_forms={**base.source_forms, **sources} if known is not None else sources,
            kind=base.kind if known is not None else TermKind(self._kind.currentData()),
            note=base.note if known is not None else self._note.text().strip(),
            status=TermStatus(self._status.currentData()),
            case=CaseRule(self._case.currentData()),
        )

    def problem(self) -> str:
        """Return why the fields cannot be taken, or ""."""
        canonical = " ".join(self._canonical.text().split())
        written = Term(canonical, forms_of(self._accepted.text()), forms_of(self._wrong.text()))
        _, bad_line = source_forms_of(self._sources.toPlainText())
        line = tr("“{line}” names no language. Write it as Korean: 프리고진", line=bad_line) if bad_line else ""
        return tr(fault_of(written)) or line

    # inner workings

    def _build(self, history: Sequence[TermEvent]) -> None:
        self._canonical = self._line(tr("Term"), tr("The form that shall stand in the text"))
        self._kind = self._choice(tr("Kind"), CHOICES["kind"].items())
        self._wrong = self._line(
            tr("Wrong forms"), tr("What the machine makes of it; several are separated by semicolons")
        )
        self._accepted = self._line(
            tr("Also accepted"), tr("Other forms that are right; several are separated by semicolons")
        )
        self._sources = QPlainTextEdit()
        self._sources.setProperty("field", True)
        self._sources.setAccessibleName(tr("Source forms"))
        self._sources.setToolTip(tr("How the source writes it, one language a line"))
        self._sources.setPlaceholderText(tr("One a line, as in\nKorean: 프리고진\nRussian: Пригожин"))
        self._sources.setTabChangesFocus(True)
        # Less on a low screen, where the buttons would be out of it.
        line = self.fontMetrics().lineSpacing()
        self._sources.setMinimumHeight(2 * line + 14)
        self._sources.setMaximumHeight(4 * line + 14)
        self._note = self._line(tr("Note"), tr("A word to colleagues"))
        self._status = self._choice(tr("Status"), CHOICES["status"].items())
        self._case = self._choice(tr("Capitals"), CHOICES["case"].items())
        form = QFormLayout()
        form.setHorizontalSpacing(3 * SPACE)
        form.setVerticalSpacing(2 * SPACE)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in (
            (tr("&Term"), self._canonical),
            (tr("&Kind"), self._kind),
            (tr("&Wrong forms"), self._wrong),
            (tr("Also &accepted"), self._accepted),
            (tr("What would\nbe caught"), self._caught),
            (tr("S&ource forms"), self._sources),
            (tr("&Note"), self._note),
            (tr("Stat&us"), self._status),
            (tr("Ca&pitals"), self._case),
        ):
            form.addRow(label, field)
        if history:
            self._past = QLabel("\n".join(map(event_line, history[:_EVENTS])))
            self._past.setProperty("muted", True)
            self._past.setToolTip("\n".join(map(event_line, history[:_MOST_EVENTS])))
            form.addRow(tr("What was done"), self._past)
        self._message = QLabel()
        self._message.setWordWrap(True)
        self._message.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        box, self._good = button_row(self, tr("&Save"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addLayout(form)
        column.addWidget(self._message)
        column.addWidget(box)

    def _line(self, name: str, tip: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setToolTip(tip)
        return field

    def _choice(self, name: str, entries: Iterable[tuple[str, str]]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, text in entries:
            box.addItem(tr(text), value)
        return box

    def _fill(self, term: Term) -> None:
        self._canonical.setText(term.canonical)
        self._kind.setCurrentIndex(self._kind.findData(term.kind.value))
        self._wrong.setText(joined(term.wrong))
        self._accepted.setText(joined(term.accepted))
        self._sources.setPlainText(source_lines(term.source_forms))
        self._note.setText(term.note)
        self._status.setCurrentIndex(self._status.findData(term.status.value))
        self._case.setCurrentIndex(self._case.findData(term.case.value))

    def _existing(self) -> Term | None:
        if self._term is not None:
            return None
        return self._known.get(" ".join(self._canonical.text().split()).casefold())

    def _belongs_to(self, form: str) -> str:
        """Say of which term a form is a wrong or an accepted one already; "" where it is none."""
        if self._term is not None:
            return ""
        if wrong := self._wrong_of.get(form.casefold()):
            return tr("The glossary has “{form}” as a wrong form of {term}.", form=form, term=wrong.canonical)
        if accepted := self._accepted_of.get(form.casefold()):
            return tr("The glossary has “{form}” as an accepted form of {term}.", form=form, term=accepted.canonical)
        return ""

    @Slot(str)
    def _on_canonical(self, text: str) -> None:
        """Make the selected words the wrong form as soon as another right one is typed, and not only a longer one.

        Who selects a surname and types the full name has not called the surname wrong.
        """
        if self._wrong_is_ours and self._selected:
            longer = f" {' '.join(self._selected.split())} " in f" {' '.join(text.split())} "
            self._wrong.setText("" if longer or not text.strip() else self._selected)

    @Slot()
    def _on_wrong(self) -> None:
        self._wrong_is_ours = False

    def _take(self, field: QLineEdit, other: QLineEdit, forms: list[str]) -> None:
        """Put forms into one field, and take them out of the other."""
        field.setText(joined(dict.fromkeys((*forms_of(field.text()), *forms))))
        other.setText(joined(form for form in forms_of(other.text()) if form not in forms))
        self._wrong_is_ours = False

    @Slot()
    def _judge(self) -> None:
        problem, known = self.problem(), self._existing()
        forms = (*forms_of(self._wrong.text()), *forms_of(self._accepted.text()))
        sources, _ = source_forms_of(self._sources.toPlainText())
        self._caught.show_name(" ".join(self._canonical.text().split()), forms, sources)
        hint = (
            tr("{term} is in the glossary already: these forms are added to it.", term=known.canonical)
            if known
            else self._belongs_to(" ".join(self._canonical.text().split()))
        )
        # Of a new term that nobody has begun to write, nothing is wrong yet.
        begun = any(each.isModified() for each in (self._canonical, self._wrong, self._accepted))
        said = problem if self._canonical.text() or begun else ""
        self._message.setText(said or hint)
        self._message.setProperty("bad", bool(said))
        self._message.style().unpolish(self._message)
        self._message.style().polish(self._message)
        self._good.setEnabled(not problem)
