"""What can be done with the issues that are chosen in the list, and a line that says how many they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QPushButton

from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.issue import PlacedIssue
from ui.desk import ReviewDesk
from ui.key_scopes import ISSUES
from ui.keys import Keys
from ui.models.issue_table import IssueRow
from ui.panels.rows_view import RowsView
from ui.theme import SPACE
from ui.tongue import tr
from ui.window_keys import WindowKeys


class ChosenLine(QFrame):
    """Has several rows be chosen in a list of issues; the line is for while two open ones or more are."""

    def __init__(self, desk: ReviewDesk, view: RowsView, keys: Keys) -> None:
        """Act on the rows of `view`; the tips name the keys that the actions have."""
        super().__init__()
        self._desk, self._view = desk, view
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setProperty("footer", True)
        self.setAccessibleName(tr("Chosen issues"))
        self.text = QLabel()
        self.apply = QPushButton()
        keys.tip(self.apply, tr("Apply the first suggestion of each chosen issue, in one step ({apply-1})"))
        self.apply.clicked.connect(self._apply_first)
        self.dismiss = QPushButton(tr("Dismiss all"))
        keys.tip(self.dismiss, tr("Dismiss the chosen issues here, in one step ({dismiss-here})"))
        self.dismiss.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        row.setSpacing(2 * SPACE)
        row.addWidget(self.text, 1)
        for button in (self.apply, self.dismiss):
            # A click leaves the keyboard in the list.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        WindowKeys(keys, ISSUES, {"issues-dismiss": self._dismiss_or_bring_back}, view)

    def together(self) -> Sequence[PlacedIssue]:
        """Return the open issues that are chosen, where they are several and the keyboard is in the list or here.

        A single one that only shows where the keyboard is becomes the current issue: what is done next is meant for it.
        """
        chosen, focus = self._open_ones(), self.window().focusWidget()
        if focus is None or not (focus is self._view or self.isAncestorOf(focus)):
            return ()
        if len(chosen) == 1 and self._desk.current is None:
            self._desk.choose(chosen[0])
        return chosen if len(chosen) > 1 else ()

    def follow(self) -> tuple[int, int]:
        """Say how many are chosen, and what could be done; return how many open ones and dismissed ones they are."""
        chosen = self._open_ones()
        number, fitting = len(chosen), sum(bool(placed.issue.suggestions) for placed in chosen)
        self.text.setText(tr("{number:,} issue chosen", "{number:,} issues chosen", number=number))
        self.apply.setText(tr("Apply first suggestions ({number:,})", number=fitting))
        self.apply.setEnabled(fitting > 0)
        return number, self._view.selected_count() - number

    def keep_over(self, change: Callable[[], object]) -> None:
        """Have those that are chosen, where they are several, chosen after a change of the rows, too."""
        view, current = self._view, self._view.current_row()
        chosen = {_name(row) for row in view.selected_rows()} if view.selected_count() > 1 else set()
        change()
        shown = enumerate(view.shown_rows()) if chosen and view.selected_count() < len(chosen) else ()
        again = {_name(row): at for at, row in shown if _name(row) in chosen}
        if len(again) > 1 and current is not None:
            view.select_rows(again.values(), again.get(_name(current), min(again.values())))

    @Slot()
    def bring_back(self) -> None:
        """Open those that are chosen and dismissed again."""
        decisions = dict.fromkeys(row.decision for row in self._view.selected_rows() if row.decision is not None)
        if decisions:
            self._desk.restore(*decisions)

    # inner workings

    def _open_ones(self) -> list[PlacedIssue]:
        return [row.placed for row in self._view.selected_rows() if row.decision is None]

    @Slot()
    def _apply_first(self) -> None:
        # The line goes, and the keyboard with it if it was here.
        self._view.setFocus()
        self._desk.apply_together(self._open_ones(), 0)

    @Slot()
    def _dismiss(self) -> None:
        self._view.setFocus()
        self._desk.dismiss_together(self._open_ones(), Scope.HERE)

    def _dismiss_or_bring_back(self) -> None:
        if self.together():
            self._dismiss()
        elif self._open_ones():
            self._desk.dismiss(Scope.HERE)
        else:
            self.bring_back()


def _name(row: IssueRow) -> tuple[str, Decision | None]:
    return row.placed.fingerprint, row.decision
