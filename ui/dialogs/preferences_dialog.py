"""Preferences: the checks, house rules and glossaries of each profile, and the program itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTabWidget, QVBoxLayout, QWidget

from qa_tool.checks.check import Check
from qa_tool.domain.preferences import Preferences
from ui.dialogs.buttons import button_row
from ui.dialogs.checks_page import ChecksPage
from ui.dialogs.glossaries_page import GlossariesPage
from ui.dialogs.profile_draft import ProfileDraft
from ui.dialogs.program_page import ProgramPage
from ui.dialogs.rules_page import RulesPage
from ui.keys import Keys
from ui.room import resize_on_screen
from ui.theme import SPACE, Theme
from ui.tongue import tr


@dataclass(frozen=True, slots=True)
class Known:
    """What the dialog shows besides the preferences.

    `used` is the name of the profile of the open article, `glossaries` has the number of terms by name, `theme` is the
    name of the one chosen, `paragraphs` are those of the open article.
    """

    used: str
    checks: Sequence[Check]
    glossaries: Mapping[str, int]
    theme: str
    themes: Sequence[Theme]
    system_name: str
    language: str = ""
    paragraphs: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the editor has set: the preferences, the names of the profile used here and of the theme, the language."""

    preferences: Preferences
    used: str
    theme: str
    language: str = ""


class PreferencesDialog(QDialog):
    """Four pages; nothing is kept until Save, but a theme is tried at once and put back by Cancel."""

    def __init__(
        self,
        kept: Preferences,
        known: Known,
        try_theme: Callable[[str], object],
        parent: QWidget | None = None,
        keys: Keys | None = None,
    ) -> None:
        """Show what is kept; `try_theme` dresses the program in a theme of that name."""
        super().__init__(parent)
        self.setWindowTitle(tr("Preferences"))
        self.setSizeGripEnabled(True)
        self._theme, self._try_theme = known.theme, try_theme
        self.draft = ProfileDraft(kept, known.used)
        self.checks = ChecksPage(self.draft, known.checks)
        keys = keys or Keys(parent=self)
        self.rules = RulesPage(self.draft, known.paragraphs, keys)
        self.glossaries = GlossariesPage(self.draft, known.glossaries, keys)
        self.program = ProgramPage(kept, known.theme, known.themes, known.system_name, known.language)
        self.program.theme_chosen.connect(try_theme)
        self.tabs = QTabWidget()
        self.tabs.addTab(self.checks, tr("Checks"))
        self.tabs.addTab(self.rules, tr("House rules"))
        self.tabs.addTab(self.glossaries, tr("Glossaries and language"))
        self.tabs.addTab(self.program, tr("Program"))
        self.tabs.setAccessibleName(tr("Pages of the preferences"))
        self.message = QLabel()
        self.message.setProperty("bad", True)
        box, self._good = button_row(self, tr("&Save"))
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 3 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.message)
        column.addWidget(box)
        self.draft.turned.connect(self._judge)
        self.draft.edited.connect(self._judge)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(button is self._good)
        self._good.setDefault(True)
        self._judge()
        self.checks.search.setFocus()
        resize_on_screen(self, 940, 620)

    def chosen(self) -> Chosen:
        """Return what is set."""
        preferences, used = self.draft.kept(self.program.kept())
        return Chosen(preferences, used, self.program.chosen_theme(), self.program.chosen_language())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus with Enter, or else save: Qt would press the first of so many buttons."""
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        focused = self.focusWidget()
        (focused if isinstance(focused, QPushButton) else self._good).click()

    @Slot()
    def reject(self) -> None:
        """Change nothing, and put the theme back."""
        if self.program.chosen_theme() != self._theme:
            self._try_theme(self._theme)
        super().reject()

    @Slot()
    def _judge(self) -> None:
        fault = self.draft.fault
        self.message.setText(tr(fault))
        self.message.setVisible(bool(fault))
        self._good.setEnabled(not fault)

    @staticmethod
    def ask(
        parent: QWidget | None, kept: Preferences, known: Known, try_theme: Callable[[str], object], keys: Keys
    ) -> Chosen | None:
        """Return what the editor has set, or None if they thought better of it."""
        dialog = PreferencesDialog(kept, known, try_theme, parent, keys)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen() if accepted else None
        dialog.deleteLater()
        return chosen
