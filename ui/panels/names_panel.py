"""Who is who: every name of the article, its forms, and the glossary entry it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from qa_tool.domain.correction import TextEdit
from qa_tool.domain.issue import Issue
from qa_tool.text.words import split_possessive
from ui.desk import NameRow, ReviewDesk
from ui.keys import Keys
from ui.looked_for import Field
from ui.models.name_table import NameEntry, NameTable
from ui.models.wording import context
from ui.panels.refresh import Refresher
from ui.panels.rows_view import RowsView
from ui.theme import SPACE
from ui.tongue import tr

#: Code points shown before and after a name in its first sentence: the name is seen in a narrow panel, too.
_BEFORE, _AFTER = 16, 120


class NamesDesk(ReviewDesk, Protocol):
    """The open article, and the names in it."""

    @property
    def name_rows(self) -> Sequence[NameRow]:
        """The names as the last check found them."""

    @property
    def looking_for_names(self) -> bool:
        """Whether they are still to be found."""


class NamesPanel(QWidget):
    """Names with their forms; a click goes from place to place, one choice corrects all.

    `add_asked` carries the form that shall go to the glossary; the window answers with its term dialog.
    """

    add_asked = Signal(str)

    def __init__(self, desk: NamesDesk, parent: QWidget | None = None, keys: Keys | None = None) -> None:
        """Follow `desk`, and name the keys that the actions have."""
        super().__init__(parent)
        self._desk = desk
        self._keys = keys or Keys(parent=self)
        self._visited: tuple[str, int] = ("", -1)
        self.setAccessibleName(tr("Names"))
        self.table = NameTable(self)
        self.view = RowsView(self.table, stretch=5, name=tr("Names in this article"))
        self._search = QLineEdit()
        self._search.setClearButtonEnabled(True)
        self._search.setPlaceholderText(tr("Filter names"))
        self._search.setAccessibleName(tr("Filter names"))
        self._search.setMaximumWidth(260)
        self._search.textChanged.connect(self._filter_changed)
        self._summary = QLabel()
        self._summary.setProperty("muted", True)
        self._correct = QPushButton(tr("Correct to…"))
        self._correct.setAccessibleName(tr("Correct every place of the chosen form"))
        self._correct.setToolTip(tr("Put another form in all its places, in one step"))
        self._correct.clicked.connect(self._offer_forms)
        self._add = QPushButton(tr("Add to glossary…"))
        self._add.setAccessibleName(tr("Add the chosen form to the glossary"))
        self._add.setToolTip(tr("Add the chosen form to the glossary (Enter)"))
        self._add.clicked.connect(self._ask_to_add)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(2 * SPACE)
        row.addWidget(self._search, 1)
        row.addWidget(self._summary, 1)
        row.addWidget(self._correct)
        row.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.view, 1)
        self.view.selectionModel().selectionChanged.connect(self._show_buttons)
        self.view.clicked.connect(self._go_on)
        self.view.opened.connect(self._on_opened)
        self._refresher = Refresher(self, self.refresh)
        self._refresher.follow(desk.changed, desk.article_opened, desk.checked, self._keys.changed)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Take over the names as they stand."""
        session = self._desk.session
        dismissed = [placed.issue for placed, _ in session.dismissed()] if session else []
        rows = [_entry(row, session.text, dismissed) for row in self._desk.name_rows] if session else []
        rows.sort(key=lambda row: (not row.is_wrong, -row.count, row.form.casefold()))
        chosen = self.view.current_row()
        if self.table.set_rows(rows) and chosen is not None:
            self.view.show_row(self.table.find(lambda row: row.form == chosen.form))
        wrong = sum(row.is_wrong for row in rows)
        self._summary.setText(
            tr(
                "{forms}, {wrong:,} wrong",
                forms=tr("{number:,} form", "{number:,} forms", number=len(rows)),
                wrong=wrong,
            )
            if rows
            else tr("No names yet")
        )
        self._say_nothing()
        self._show_buttons()

    @property
    def fields(self) -> tuple[Field, ...]:
        """What the list is filtered by."""
        return (self._search,)

    # inner workings

    def _say_nothing(self) -> None:
        words = self._keys.words(tr("No article is open. {open} opens one."))
        if self._desk.session is not None:
            looking = self._desk.checking or self._desk.looking_for_names
            words = tr("Looking for names…") if looking else tr("No names were found in this article.")
        self.view.say_nothing(words, tr("No name is like that. Change the filter above."))

    @Slot()
    def _filter_changed(self) -> None:
        wanted = self._search.text().strip().casefold()

        def keep(row: NameEntry) -> bool:
            return wanted in row.form.casefold() or wanted in row.belongs.casefold()

        self.table.set_filter(keep if wanted else None)
        self._say_nothing()
        self._show_buttons()

    @Slot()
    def _show_buttons(self, *_selection: object) -> None:
        row = self.view.current_row()
        self._correct.setEnabled(row is not None and bool(row.spans))
        self._add.setEnabled(row is not None and row.term is None)

    @Slot()
    def _go_on(self) -> None:
        """Go to the next place of the form that was clicked."""
        row = self.view.current_row()
        if row is None or not row.spans:
            return
        form, place = self._visited
        place = (place + 1) % len(row.spans) if form == row.form else 0
        self._visited = (row.form, place)
        self._desk.show(row.spans[place])

    @Slot(object)
    def _on_opened(self, row: NameEntry) -> None:
        if row.term is None:
            self.add_asked.emit(_to_add(row))
        else:
            self._go_on()

    @Slot()
    def _ask_to_add(self) -> None:
        row = self.view.current_row()
        if row is not None:
            self.add_asked.emit(_to_add(row))

    @Slot()
    def _offer_forms(self) -> None:
        """Offer the right forms of the entry, and any other."""
        row = self.view.current_row()
        if row is None:
            return
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for form in right_forms(row):
            action = menu.addAction(form.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, to=form: self.correct(row, to))
        others = self._wrong_ones_like(row)
        if others:
            words = tr(
                "All wrong forms of it: {list}",
                list=", ".join(f"{other.form} → {other.right}" for other in others).replace("&", "&&"),
            )
            menu.addAction(words).triggered.connect(lambda: self.correct_all(others))
        spelled = self._spelled_otherwise(row)
        if spelled:
            words = tr(
                "This form is the right one: {list}",
                list=", ".join(f"{other.form} → {row.form}" for other in spelled).replace("&", "&&"),
            )
            pairs = [(other, row.form) for other in spelled]
            menu.addAction(words).triggered.connect(lambda: self._replace(pairs))
        if not menu.isEmpty():
            menu.addSeparator()
        menu.addAction(tr("Another form…")).triggered.connect(lambda: self._ask_form(row))
        menu.popup(self._correct.mapToGlobal(QPoint(0, self._correct.height())))

    def _ask_form(self, row: NameEntry) -> None:
        form, good = QInputDialog.getText(
            self, tr("Correct a name"), tr("Right form of {form}:", form=row.form), text=row.form
        )
        if good and form.strip():
            self.correct(row, form.strip())

    def correct(self, row: NameEntry, form: str) -> None:
        """Put `form` in every place of a row, in one step; places that have changed meanwhile are left alone."""
        self._replace([(row, form)])

    def correct_all(self, rows: Sequence[NameEntry]) -> None:
        """Put in every place of these rows what should stand there, in one step."""
        self._replace([(row, row.right) for row in rows])

    def _replace(self, pairs: Sequence[tuple[NameEntry, str]]) -> None:
        session = self._desk.session
        if session is None:
            return
        text = session.text
        # A span may reach over an inflection (Lehman's): only the form itself is replaced.
        edits = [
            TextEdit(span.start, row.form, form)
            for row, form in pairs
            for span in row.spans
            if form != row.form and span.of(text).startswith(row.form)
        ]
        if edits:
            self._desk.replace(sorted(edits, key=lambda edit: edit.start))

    def _wrong_ones_like(self, row: NameEntry) -> list[NameEntry]:
        """Return the wrong forms of the name that a row belongs to, where that is more than the row itself."""
        right = row.right or row.form

        def alike(other: NameEntry) -> bool:
            return other.term == row.term if row.term else other.term is None and other.right == right

        found = [other for other in self.table.rows if other.is_wrong and other.right and alike(other)]
        return found if found != [row] else []

    def _spelled_otherwise(self, row: NameEntry) -> list[NameEntry]:
        """Return the other spellings of a name whose rarer one this is: that may be the right one all the same."""
        if row.term is not None or not row.right:
            return []
        alike = [each for each in self.table.rows if each.term is None and row.right in (each.form, each.right)]
        return [each for each in alike if each != row]

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed out of sight."""
        super().showEvent(event)
        self._refresher.catch_up()


def right_forms(row: NameEntry) -> list[str]:
    """Return what can stand instead: what the finder says first, then the forms of the entry."""
    forms = [row.right] if row.right else []
    if row.term is not None:
        forms += [row.term.canonical, *row.term.accepted]
    return [form for form in dict.fromkeys(forms) if form != row.form]


def _to_add(row: NameEntry) -> str:
    """Return the form that goes to the glossary: of a surname the full name, which brings its surname with it."""
    return row.bearers[0] if len(row.bearers) == 1 else row.form


def _entry(row: NameRow, text: str, dismissed: Sequence[Issue]) -> NameEntry:
    sentence = ""
    if row.spans:
        (before, words, _), (*_, after) = context(text, row.spans[0], _BEFORE), context(text, row.spans[0], _AFTER)
        sentence = f"{before}{words}{after}"
    said = sum(_is_about(issue, row) for issue in dismissed) if dismissed and row.status != "right" else 0
    return NameEntry(
        row.form,
        row.count,
        row.term,
        row.status,
        tuple(row.spans),
        row.right,
        tuple(row.bearers),
        sentence,
        fine=0 < row.count <= said,
    )


def _is_about(issue: Issue, row: NameRow) -> bool:
    """Say whether an issue is about a form; by its words, since places move on before the names are found again."""
    return issue.term == row.term and split_possessive(issue.text)[0] in {row.form, *row.form.split()}
