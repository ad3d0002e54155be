"""Write a house rule without leaving the text for the preferences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from qa_tool.domain.house_rule import HouseRule
from qa_tool.house.finder import fault_of
from ui.dialogs.buttons import button_row
from ui.dialogs.rule_form import RuleForm
from ui.room import resize_on_screen
from ui.theme import SPACE
from ui.tongue import tr


class RuleDialog(QDialog):
    """The fields of a rule, and what it finds in the open article."""

    def __init__(
        self, rule: HouseRule, paragraphs: Sequence[str], profile: str, *, is_new: bool, parent: QWidget | None = None
    ) -> None:
        """Begin with `rule`; `profile` is the one that it will belong to, `is_new` says that it is made for it."""
        super().__init__(parent)
        self.setWindowTitle(tr("Add a house rule"))
        self.form = RuleForm(paragraphs)
        self.form.show_rule(rule)
        told = (
            tr("It goes into a profile of your own, “{name}”, which is used from now on.", name=profile)
            if is_new
            else tr("It goes into the profile “{name}”.", name=profile)
        )
        self.where = QLabel(told)
        self.where.setProperty("muted", True)
        self.where.setWordWrap(True)
        box, self._good = button_row(self, tr("&Save"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(3 * SPACE)
        column.addWidget(self.form, 1)
        column.addWidget(self.where)
        column.addWidget(box)
        self.form.changed.connect(self._judge)
        self._judge()
        (self.form.instead if rule.find else self.form.sought).setFocus()
        resize_on_screen(self, 520, 520)

    @Slot()
    def _judge(self, *_rule: object) -> None:
        self._good.setEnabled(not fault_of(self.form.rule))

    @staticmethod
    def ask(
        parent: QWidget | None, rule: HouseRule, paragraphs: Sequence[str], profile: str, *, is_new: bool
    ) -> HouseRule | None:
        """Return the rule as the editor left it, or None if they thought better of it."""
        dialog = RuleDialog(rule, paragraphs, profile, is_new=is_new, parent=parent)
        made = dialog.form.rule if dialog.exec() == QDialog.DialogCode.Accepted else None
        dialog.deleteLater()
        return made
