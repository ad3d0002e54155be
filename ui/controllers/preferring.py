"""The preferences and the choice of a profile, as they are asked for from the desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPoint, QSettings, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from qa_tool.checks import catalogue
from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.profile import SHIPPED, copied
from qa_tool.storage.location import editor_name
from ui.controllers.profile_controller import ProfileController
from ui.keys import Keys
from ui.main_window import MainWindow
from ui.theme import THEMES, ThemeFollower
from ui.tongue import SETTING, tr


class Preferring(QObject):
    """Asks, and hands on what is answered; `menu` holds the profiles whenever it opens.

    `language_chosen` tells that the window shall speak another language, which stands in the settings.
    """

    language_chosen = Signal()

    def __init__(
        self,
        window: MainWindow,
        controller: ProfileController,
        follower: ThemeFollower,
        settings: QSettings,
        keys: Keys,
    ) -> None:
        """Put the profiles into the menu of the window, and the one in use into its status bar."""
        super().__init__(window)
        self._window, self._controller = window, controller
        self._follower, self._settings, self._keys = follower, settings, keys
        action: QAction = window.actions_by_id["profile"]
        self.menu = QMenu(window)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        action.setMenu(self.menu)
        controller.profile_changed.connect(self._show_name)

    def ask(self) -> None:
        """Show the preferences, and keep what is set."""
        controller = self._controller
        if controller.library is None:
            controller.failed.emit(controller.access.refusal)
            return
        # 30 ms to import, and seldom needed.
        from ui.dialogs.preferences_dialog import Known, PreferencesDialog

        controller.settle()
        known = Known(
            controller.profile.name,
            catalogue.checks(),
            controller.glossaries,
            self._follower.chosen,
            tuple(THEMES.values()),
            editor_name(),
            str(self._settings.value(SETTING, "")),
            self._paragraphs(),
        )
        kept = controller.preferences
        chosen = PreferencesDialog.ask(self._window, kept, known, self._follower.choose, self._keys)
        if chosen is not None:
            self._settings.setValue("window/theme", chosen.theme)
            self._settings.setValue(SETTING, chosen.language)
            controller.set_preferences(chosen.preferences, chosen.used, kept)
            if chosen.language != known.language:
                self.language_chosen.emit()

    def add_rule(self, words: str) -> None:
        """Ask for a house rule that begins with these words, and keep it in the profile that the article has."""
        controller = self._controller
        if controller.library is None:
            controller.failed.emit(controller.access.refusal)
            return
        # As the preferences.
        from ui.dialogs.profile_draft import ProfileDraft
        from ui.dialogs.rule_dialog import RuleDialog

        kept = controller.preferences
        draft = ProfileDraft(kept, controller.profile.name)
        is_new = not draft.is_own
        name = copied(draft.shown, draft.names).name if is_new else draft.shown.name
        rule = RuleDialog.ask(self._window, HouseRule(words), self._paragraphs(), name, is_new=is_new)
        if rule is None:
            return
        rules = (*(each for each in draft.shown.rules if each.find != rule.find), rule)
        draft.change(replace(draft.shown, rules=rules))
        controller.set_preferences(*draft.kept(kept), kept)

    def show_menu(self) -> None:
        """Show the profiles in the middle of the window, for whoever asks by name and not by the menu."""
        self.menu.popup(self._window.mapToGlobal(QPoint(self._window.width() // 2, self._window.height() // 3)))

    def _paragraphs(self) -> Sequence[str]:
        session = self._controller.session
        return session.paragraphs if session is not None else ()

    @Slot()
    def _fill(self) -> None:
        controller = self._controller
        self.menu.clear()
        used = controller.profile
        for number, profile in enumerate((SHIPPED, *controller.preferences.profiles), 1):
            mnemonic = f"&{number}  " if number < 10 else ""
            action = self.menu.addAction(f"{mnemonic}{profile.name.replace('&', '&&')}")
            action.setCheckable(True)
            action.setChecked(profile.id == used.id)
            action.setToolTip(tr("Check this article, and new ones, by this profile"))
            action.triggered.connect(partial(controller.use_profile, profile))
        self.menu.addSeparator()
        more = self.menu.addAction(tr("&Edit the profiles…"))
        more.setToolTip(tr("Open the preferences"))
        more.triggered.connect(self.ask)

    @Slot(str)
    def _show_name(self, name: str) -> None:
        self._window.facts["profile"].setText("" if name == SHIPPED.name else name)
        self._window.facts["profile"].setToolTip(tr("The profile that this article is checked by (Edit, Profile)"))
