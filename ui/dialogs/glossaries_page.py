"""Which glossaries a profile uses and in what order, and what its articles are translated from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from qa_tool.domain.profile import SHIPPED, GlossaryUse
from qa_tool.domain.said import say
from qa_tool.languages.names import NAMES
from ui.dialogs.profile_bar import ProfileBar
from ui.dialogs.profile_draft import ProfileDraft
from ui.key_scopes import PRIORITY
from ui.keys import Keys
from ui.models.table import Column
from ui.models.ticked_table import TickedTable
from ui.models.wording import OWN
from ui.panels.rows_view import RowsView
from ui.theme import SPACE
from ui.tongue import tr
from ui.window_keys import WindowKeys

_ORDER = say(
    "Ticked glossaries are used. Where two say different things of a form, the upper one is right. "
    "Those imported later are used, too, and come last."
)
_NO_ORDER = say(
    "Ticked glossaries are used. Where two say different things of a form, neither is followed. In a profile of your "
    "own you can move one up: then the upper one is right."
)
_LANGUAGE = say(
    "Where neither the source nor the folder of an article tells. Otherwise Emend guesses from the English."
)


class GlossariesPage(QWidget):
    """The glossaries and the source language of the profile that is shown."""

    def __init__(self, draft: ProfileDraft, glossaries: Mapping[str, int], keys: Keys) -> None:
        """List `glossaries`, by name with how many terms each has."""
        super().__init__()
        self._draft, self._known = draft, glossaries
        columns: tuple[Column[GlossaryUse], ...] = (
            Column("Glossary", lambda use: use.name or tr(OWN)),
            Column("Terms", lambda use: f"{self._known.get(use.name, 0):,}", width=8, right=True),
        )
        self.table: TickedTable[GlossaryUse] = TickedTable(columns, lambda use: use.on, parent=self)
        self.table.tick_asked.connect(self._switch)
        self.view = RowsView(self.table, stretch=0, name=tr("Glossaries"))
        # The order of the rows is what is set here.
        self.view.setSortingEnabled(False)
        self.view.horizontalHeader().setSectionsClickable(False)
        self.view.opened.connect(lambda _row: self.table.toggle(self.view.currentIndex().row()))
        self.view.selectionModel().selectionChanged.connect(self._show_buttons)
        self.up, self.down = QPushButton(tr("Move u&p")), QPushButton(tr("Move do&wn"))
        self.up.clicked.connect(self._move_up)
        self.down.clicked.connect(self._move_down)
        keys.tip(self.up, keys.tip_of("priority-up"))
        keys.tip(self.down, keys.tip_of("priority-down"))
        acts = {"priority-up": self._move_up, "priority-down": self._move_down}
        WindowKeys(keys, PRIORITY, acts, self.view)
        self.language = QComboBox()
        self.language.setAccessibleName(tr("Translated from"))
        self.language.setToolTip(tr(_LANGUAGE))
        self.language.addItem(tr("As Emend guesses"), None)
        for code, name in sorted(NAMES.items(), key=lambda each: each[1]):
            self.language.addItem(tr(name), code)
        self.language.activated.connect(self._on_language)
        self._order = _said(tr(_NO_ORDER))
        self.reset = QPushButton(tr("Reset all to defaults"))
        self.reset.setToolTip(tr("Use every glossary, none before another, and guess the language"))
        self.reset.clicked.connect(self._reset)
        self._lay_out()
        draft.turned.connect(self._show)
        draft.edited.connect(self._show)
        self._show()
        self.view.show_row(0)

    def _lay_out(self) -> None:
        buttons = QVBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addWidget(self.up)
        buttons.addWidget(self.down)
        buttons.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(2 * SPACE)
        both.addWidget(self.view, 1)
        both.addLayout(buttons)
        label = QLabel(tr("&Translated from"))
        label.setBuddy(self.language)
        # The sentence beside it gives way.
        label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.setSpacing(3 * SPACE)
        row.addWidget(label)
        row.addWidget(self.language)
        row.addWidget(_said(tr(_LANGUAGE)), 1)
        below = QHBoxLayout()
        below.addStretch(1)
        below.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3 * SPACE, 0, 0)
        column.setSpacing(3 * SPACE)
        column.addWidget(ProfileBar(self._draft))
        column.addWidget(self._order)
        column.addLayout(both, 1)
        column.addLayout(row)
        column.addLayout(below)

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _uses(self) -> tuple[GlossaryUse, ...]:
        return self._draft.shown.glossary_order(self._known)

    @Slot()
    def _show(self) -> None:
        profile, at = self._draft.shown, self.view.currentIndex().row()
        if self.table.set_rows(self._uses()):
            self.view.show_row(min(max(at, 0), self.table.rowCount() - 1))
        self.table.show_again()
        self._order.setText(tr(_ORDER) if profile.glossaries else tr(_NO_ORDER))
        self.language.setCurrentIndex(max(0, self.language.findData(profile.source_language)))
        as_shipped = (profile.glossaries, profile.source_language) == (SHIPPED.glossaries, SHIPPED.source_language)
        self.reset.setEnabled(not as_shipped)
        self._show_buttons()

    @Slot()
    def _show_buttons(self, *_changed: object) -> None:
        at = self.view.currentIndex().row()
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < self.table.rowCount() - 1)

    @Slot(object, bool)
    def _switch(self, use: GlossaryUse, on: bool) -> None:
        uses = tuple(replace(each, on=on) if each == use else each for each in self._uses())
        self._draft.change(replace(self._draft.shown, glossaries=uses))

    def _move(self, by: int) -> None:
        uses, at = list(self._uses()), self.view.currentIndex().row()
        if at < 0 or not 0 <= at + by < len(uses):
            return
        uses[at], uses[at + by] = uses[at + by], uses[at]
        self._draft.change(replace(self._draft.shown, glossaries=tuple(uses)))
        self.view.show_row(at + by)
        self._show_buttons()

    @Slot(int)
    def _on_language(self, at: int) -> None:
        self._draft.change(replace(self._draft.shown, source_language=self.language.itemData(at)))

    @Slot()
    def _reset(self) -> None:
        shown = self._draft.shown
        self._draft.change(replace(shown, glossaries=SHIPPED.glossaries, source_language=SHIPPED.source_language))


def _said(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("muted", True)
    label.setWordWrap(True)
    return label
