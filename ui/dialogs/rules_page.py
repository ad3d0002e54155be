"""The house rules of a profile: a list to search, and beside it the one that is chosen, to be written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.issue import Severity
from ui.dialogs.checks_page import SearchLine
from ui.dialogs.profile_bar import ProfileBar
from ui.dialogs.profile_draft import ProfileDraft
from ui.dialogs.rule_form import RuleForm
from ui.key_scopes import HOUSE_RULES
from ui.keys import Keys
from ui.models.table import Column
from ui.models.term_fields import joined
from ui.models.ticked_table import TickedTable
from ui.models.wording import SEVERITIES, one_line
from ui.panels.rows_view import RowsView
from ui.signs import severity_icon
from ui.theme import SPACE, Theme
from ui.tongue import tr
from ui.window_keys import WindowKeys


class _Row(NamedTuple):
    """A rule at its place in the list."""

    place: int
    rule: HouseRule


def _icons(theme: Theme) -> dict[str, QIcon]:
    return {severity.value: severity_icon(theme, severity) for severity in Severity}


class RulesPage(QWidget):
    """The house rules of the profile that is shown."""

    def __init__(self, draft: ProfileDraft, paragraphs: Sequence[str], keys: Keys) -> None:
        """`paragraphs` are those of the open article, in which a rule is looked for while it is written."""
        super().__init__()
        self._draft = draft
        # The place of a rule that was written in since the search: it stays in sight, whatever it says by now.
        self._written = -1
        self.search = SearchLine()
        self.search.setPlaceholderText(tr("Search the house rules"))
        self.search.setAccessibleName(tr("Search the house rules"))
        self.search.setToolTip(tr("Words of a rule or of its note"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        columns: tuple[Column[_Row], ...] = (
            Column("Look for", lambda row: one_line(row.rule.find) or tr("New rule"), width=24),
            Column("Instead", lambda row: one_line(joined(row.rule.replace)), width=16),
            Column("Note", lambda row: one_line(row.rule.note), width=10, spared=True),
            Column(
                "Severity",
                lambda row: tr(SEVERITIES[row.rule.severity]),
                lambda row: -row.rule.severity.rank,
                icon=lambda row: row.rule.severity.value,
                width=9,
            ),
        )
        self.table: TickedTable[_Row] = TickedTable(columns, lambda row: row.rule.is_on, _icons, self)
        self.table.tick_asked.connect(self._switch)
        self.view = RowsView(self.table, stretch=0, name=tr("House rules"))
        self.view.chosen.connect(self._show_chosen)
        self.view.opened.connect(self._write)
        self.search.done.connect(self.view.setFocus)
        self.form = RuleForm(paragraphs)
        self.form.changed.connect(self._change)
        self.count = QLabel()
        self.count.setProperty("muted", True)
        acts = {"rule-add": self.add, "rule-duplicate": self.duplicate, "rule-delete": self.delete}
        self.buttons: dict[str, QPushButton] = {}
        for spec in HOUSE_RULES.actions:
            button = self.buttons[spec.id] = QPushButton(tr(spec.text))
            button.clicked.connect(acts[spec.id])
            keys.tip(button, keys.tip_of(spec.id))
        self.message = QLabel()
        self.message.setProperty("muted", True)
        self.message.setWordWrap(True)
        self.importing, self.exporting = QPushButton(tr("I&mport…")), QPushButton(tr("E&xport…"))
        self.importing.setToolTip(tr("Add the rules of a table or of an Xbench checklist"))
        self.exporting.setToolTip(tr("Write the rules of this profile to a table or to an Xbench checklist"))
        self.importing.clicked.connect(self._import)
        self.exporting.clicked.connect(self._export)
        self._lay_out()
        WindowKeys(keys, HOUSE_RULES, acts, self)
        draft.turned.connect(self._show_profile)
        draft.edited.connect(self._show)
        self._tell("")
        self._show_profile()

    @property
    def rules(self) -> tuple[HouseRule, ...]:
        """The rules of the profile that is shown."""
        return self._draft.shown.rules

    def begin(self, rule: HouseRule) -> None:
        """Add a rule, and go to its fields."""
        self.search.clear()
        self._keep((*self.rules, rule), len(self.rules))
        self._write()

    @Slot()
    def add(self) -> None:
        """Begin a new rule."""
        self.begin(HouseRule(""))

    @Slot()
    def duplicate(self) -> None:
        """Begin a rule like the chosen one."""
        row = self.view.current_row()
        if row is not None:
            self.begin(row.rule)

    @Slot()
    def delete(self) -> None:
        """Delete the chosen rule."""
        row, at = self.view.current_row(), self.view.currentIndex().row()
        if row is None:
            return
        left = (*self.rules[: row.place], *self.rules[row.place + 1 :])
        # The one below it is chosen next, or else the one above; those behind it in the list move up.
        near = [self.table.row_at(beside).place for beside in (at + 1, at - 1) if 0 <= beside < self.table.rowCount()]
        self._keep(left, near[0] - (near[0] > row.place) if near else -1)
        self.view.setFocus()

    # inner workings

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.setSpacing(3 * SPACE)
        both.addWidget(self.view, 4)
        both.addWidget(self.form, 3)
        below = QHBoxLayout()
        below.setSpacing(2 * SPACE)
        for button in self.buttons.values():
            below.addWidget(button)
        below.addWidget(self.importing)
        below.addWidget(self.exporting)
        below.addStretch(1)
        below.addWidget(self.count)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3 * SPACE, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addWidget(ProfileBar(self._draft))
        column.addWidget(self.search)
        column.addLayout(both, 1)
        column.addLayout(below)
        column.addWidget(self.message)

    def _keep(self, rules: tuple[HouseRule, ...], place: int) -> None:
        """Have these rules, with the one at a place chosen."""
        self._draft.change(replace(self._draft.shown, rules=rules))
        self.view.show_row(self.table.find(lambda row: row.place == place))
        self._show_chosen()

    @Slot()
    def _filter(self, *_changed: object) -> None:
        wanted = self.search.text().casefold().split()
        self._written = -1

        def keep(row: _Row) -> bool:
            said = f"{row.rule.find}\n{joined(row.rule.replace)}\n{row.rule.note}".casefold()
            return row.place == self._written or all(word in said for word in wanted)

        before = self.view.current_row()
        self.table.set_filter(keep if wanted else None)
        at = self.table.find(lambda row: row == before)
        self.view.show_row(max(at, 0) if self.table.rowCount() else -1)
        self._show_chosen()

    @Slot()
    def _show_profile(self) -> None:
        self._show()
        self.view.show_row(0 if self.table.rowCount() else -1)
        self._show_chosen()

    @Slot()
    def _show(self) -> None:
        before = self.view.current_row()
        if self.table.set_rows([_Row(place, rule) for place, rule in enumerate(self.rules)]) and before is not None:
            self.view.show_row(self.table.find(lambda row: row.place == before.place))
        self.view.say_nothing(tr("No house rules yet. Add the first one."), tr("No rule has these words."))
        self.exporting.setEnabled(bool(self.rules))
        off = sum(not rule.is_on for rule in self.rules)
        count = tr("{number} rule", "{number:,} rules", number=len(self.rules)) if self.rules else ""
        self.count.setText(f"{count}, {tr('{off:,} off', off=off)}" if off else count)

    @Slot()
    def _show_chosen(self, *_row: object) -> None:
        row = self.view.current_row()
        self.form.setEnabled(row is not None)
        self.form.show_rule(row.rule if row is not None else HouseRule(""))
        for name in ("rule-duplicate", "rule-delete"):
            self.buttons[name].setEnabled(row is not None)

    @Slot()
    def _import(self) -> None:
        # lxml takes its time, and files come seldom.
        from ui.dialogs.rule_files import ask_import

        rules = ask_import(self, self.rules)
        if rules is not None:
            self.search.clear()
            self._keep(rules, len(rules) - 1)
            self._tell("")

    @Slot()
    def _export(self) -> None:
        from ui.dialogs.rule_files import ask_export

        # One that is only begun is not kept, either.
        self._tell(ask_export(self, [rule for rule in self.rules if rule.find.strip()]))

    def _tell(self, words: str) -> None:
        self.message.setText(words)
        self.message.setVisible(bool(words))

    @Slot()
    def _write(self, *_row: object) -> None:
        self.form.sought.setFocus()
        self.form.sought.selectAll()

    @Slot(object, bool)
    def _switch(self, row: _Row, on: bool) -> None:
        self._put(row.place, replace(row.rule, is_on=on))

    @Slot(object)
    def _change(self, rule: HouseRule) -> None:
        row = self.view.current_row()
        if row is not None:
            self._written = row.place
            self._put(row.place, replace(rule, is_on=row.rule.is_on))

    def _put(self, place: int, rule: HouseRule) -> None:
        rules = (*self.rules[:place], rule, *self.rules[place + 1 :])
        self._draft.change(replace(self._draft.shown, rules=rules))
