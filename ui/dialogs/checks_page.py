"""Which checks speak, and how: a list to search, and beside it the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from qa_tool.checks.check import Check
from qa_tool.domain.issue import Severity
from qa_tool.domain.profile import SHIPPED, CheckSetting
from ui.dialogs.check_details import CheckDetails, described, precision
from ui.dialogs.profile_bar import ProfileBar
from ui.dialogs.profile_draft import ProfileDraft
from ui.models.table import Column
from ui.models.ticked_table import TickedTable
from ui.models.wording import SEVERITIES, check_title
from ui.panels.rows_view import RowsView
from ui.signs import severity_icon
from ui.theme import SPACE, Theme
from ui.tongue import tr


def _icons(theme: Theme) -> dict[str, QIcon]:
    return {severity.value: severity_icon(theme, severity) for severity in Severity}


class SearchLine(QLineEdit):
    """A search field from which Enter and Down go on to what was found, and do not close the dialog."""

    done = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, or go on."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down}:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class ChecksPage(QWidget):
    """The checks of the profile that is shown."""

    def __init__(self, draft: ProfileDraft, checks: Sequence[Check]) -> None:
        """List `checks`."""
        super().__init__()
        self._draft = draft
        self.search = SearchLine()
        self.search.setPlaceholderText(tr("Search the checks"))
        self.search.setAccessibleName(tr("Search the checks"))
        self.search.setToolTip(tr("Words of a title or of a description"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.only_changed = QCheckBox(tr("&Only changed ones"))
        self.only_changed.setToolTip(tr("Show only the checks that are not set as they ship"))
        self.only_changed.toggled.connect(self._filter)
        columns: tuple[Column[Check], ...] = (
            Column("Check", lambda check: check_title(check.id), tip=lambda check: tr(check.title)),
            Column(
                "Severity",
                lambda check: tr(SEVERITIES[self._severity(check)]),
                lambda check: -self._severity(check).rank,
                icon=lambda check: self._severity(check).value,
                width=9,
            ),
            Column(
                "Is right",
                lambda check: f"{check.confidence:.0%}",
                lambda check: check.confidence,
                tip=precision,
                width=6,
                right=True,
                hint="How much of what it flags is right",
            ),
        )
        self.table: TickedTable[Check] = TickedTable(columns, lambda check: self._setting(check).on, _icons, self)
        self.table.set_rows(tuple(sorted(checks, key=lambda check: check_title(check.id).casefold())))
        self.table.tick_asked.connect(self._switch)
        self.view = RowsView(self.table, stretch=0, name=tr("Checks"))
        self.view.chosen.connect(self._show_chosen)
        self.view.opened.connect(lambda _row: self.table.toggle(self.view.currentIndex().row()))
        self.search.done.connect(self.view.setFocus)
        self.details = CheckDetails()
        self.details.changed.connect(self._set)
        self.count = QLabel()
        self.count.setProperty("muted", True)
        self.reset = QPushButton(tr("Reset all to defaults"))
        self.reset.setToolTip(tr("Set every check of this profile as it ships"))
        self.reset.clicked.connect(self._reset)
        self._lay_out()
        draft.turned.connect(self._show_profile)
        draft.edited.connect(self._show_counts)
        self.view.show_row(0)
        self._show_profile()

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.setSpacing(2 * SPACE)
        above.addWidget(self.search, 1)
        above.addWidget(self.only_changed)
        both = QHBoxLayout()
        both.setSpacing(3 * SPACE)
        both.addWidget(self.view, 4)
        both.addWidget(self.details, 3)
        below = QHBoxLayout()
        below.addWidget(self.count, 1)
        below.addWidget(self.reset)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 3 * SPACE, 0, 0)
        column.setSpacing(2 * SPACE)
        column.addWidget(ProfileBar(self._draft))
        column.addLayout(above)
        column.addLayout(both, 1)
        column.addLayout(below)

    def _setting(self, check: Check) -> CheckSetting:
        return self._draft.shown.setting(check.id)

    def _severity(self, check: Check) -> Severity:
        return self._setting(check).severity or check.severity

    @Slot()
    def _filter(self, *_changed: object) -> None:
        wanted, changed = self.search.text().casefold().split(), self.only_changed.isChecked()

        def keep(check: Check) -> bool:
            said = f"{tr(check.title)}\n{check_title(check.id)}\n{check.id}\n{described(check)}".casefold()
            return all(word in said for word in wanted) and (not changed or check.id in self._draft.shown.checks)

        before = self.view.current_row()
        self.table.set_filter(keep if wanted or changed else None)
        at = self.table.find(lambda check: check is before)
        self.view.show_row(max(at, 0) if self.table.rowCount() else -1)
        self._show_chosen()

    @Slot()
    def _show_profile(self) -> None:
        if self.only_changed.isChecked():
            self._filter()
        self._show_chosen()
        self._show_counts()

    @Slot()
    def _show_chosen(self, *_row: object) -> None:
        check = self.view.current_row()
        setting = self._setting(check) if check else SHIPPED.setting("")
        self.details.show_check(check, setting)

    @Slot()
    def _show_counts(self) -> None:
        self.table.show_again()
        off = sum(not self._setting(check).on for check in self.table.rows)
        changed = sum(check.id in self._draft.shown.checks for check in self.table.rows)
        self.count.setText(
            tr(
                "{on} of {whole} checks on, {changed} changed",
                on=len(self.table.rows) - off,
                whole=len(self.table.rows),
                changed=changed,
            )
        )
        self.reset.setEnabled(changed > 0)

    @Slot(object, bool)
    def _switch(self, check: Check, on: bool) -> None:
        self._draft.change(self._draft.shown.with_setting(check.id, replace(self._setting(check), on=on)))
        if check is self.view.current_row():
            self.details.set_on(on=on)

    @Slot(object)
    def _set(self, setting: CheckSetting) -> None:
        check = self.view.current_row()
        if check is not None:
            self._draft.change(self._draft.shown.with_setting(check.id, setting))

    @Slot()
    def _reset(self) -> None:
        self._draft.change(replace(self._draft.shown, checks=SHIPPED.checks))
        self._show_profile()
