"""Which glossaries the open article uses: its profile says it, and the editor may say otherwise for one article."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Slot
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from qa_tool.domain.changes import Changes
from qa_tool.domain.errors import EmendError
from qa_tool.domain.profile import GlossaryUse
from ui.controllers.profile_controller import ProfileController
from ui.editor.article_header import ARROW
from ui.keys import Keys
from ui.main_window import MainWindow
from ui.models.wording import OWN
from ui.tongue import tr


class ArticleGlossaries(QObject):
    """Fills a menu with the glossaries, each ticked where the article uses it, and keeps what is chosen there.

    The menu opens from the action of the window, and from a button in its status bar that says how many are used.
    """

    def __init__(self, window: MainWindow, controller: ProfileController, keys: Keys) -> None:
        """Serve the action of the window that is named for it."""
        super().__init__(window)
        self._window, self._controller = window, controller
        self.menu = QMenu(window)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        window.actions_by_id["article-glossaries"].setMenu(self.menu)
        self.button = QToolButton()
        self.button.setProperty("fact", True)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        # The status bar stays as low as its words are.
        self.button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Ignored)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        keys.tip(self.button, tr("Which glossaries this article uses ({article-glossaries})"), "{tip}")
        window.statusBar().insertPermanentWidget(0, self.button)
        for signal in (controller.article_opened, controller.profile_changed, controller.library_ready):
            signal.connect(self._count)
        controller.changed.connect(self._on_changed)
        self._count()

    def show_menu(self) -> None:
        """Show the glossaries in the middle of the window, for whoever asks by name and not by the menu."""
        self.menu.popup(self._window.mapToGlobal(QPoint(self._window.width() // 2, self._window.height() // 3)))

    def uses(self) -> tuple[GlossaryUse, ...]:
        """Return every glossary by its priority, and whether the open article uses it."""
        controller, article = self._controller, self._controller.article
        if article is None:
            return ()
        said = {use.name: use.on for use in controller.profile.uses_with(article.glossaries)}
        order = controller.profile.glossary_order(controller.glossaries)
        return tuple(GlossaryUse(use.name, said.get(use.name, True)) for use in order)

    def switch(self, name: str, on: bool) -> None:
        """Use a glossary for the open article or not; it is checked again at once."""
        wanted = [GlossaryUse(use.name, on if use.name == name else use.on) for use in self.uses()]
        called = name or tr(OWN)
        self._keep(
            self._controller.profile.differing(wanted),
            tr("This article uses “{name}” now.", name=called)
            if on
            else tr("This article does not use “{name}” any more.", name=called),
        )

    @Slot()
    def follow_profile(self) -> None:
        """Let the profile have its way again."""
        self._keep((), tr("This article uses the glossaries of its profile."))

    @Slot()
    def _count(self, *_what: object) -> None:
        """Say in the status bar how many glossaries the article uses."""
        uses = self.uses()
        used, number = sum(use.on for use in uses), len(uses)
        said = tr("{number} glossary", "{number} glossaries", number=number)
        if used < number:
            said = tr("{used} of {glossaries}", used=used, glossaries=said)
        self.button.setText(f"{said} {ARROW}")
        self.button.setVisible(bool(uses))

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.terms or changes.articles:
            self._count()

    @Slot()
    def _fill(self) -> None:
        self.menu.clear()
        article, counts = self._controller.article, self._controller.glossaries
        for number, use in enumerate(self.uses(), 1):
            mnemonic = f"&{number}  " if number < 10 else ""
            name = (use.name or tr(OWN)).replace("&", "&&")
            terms = tr("{number:,} term", "{number:,} terms", number=counts.get(use.name, 0))
            action = self.menu.addAction(f"{mnemonic}{name} ({terms})")
            action.setCheckable(True)
            action.setChecked(use.on)
            action.setToolTip(tr("Use this glossary for this article alone, or not"))
            action.toggled.connect(partial(self.switch, use.name))
        self.menu.addSeparator()
        back = self.menu.addAction(
            tr("As the &profile “{name}” says", name=self._controller.profile.name.replace("&", "&&"))
        )
        back.setToolTip(tr("Use the glossaries that the profile uses"))
        back.setEnabled(article is not None and bool(article.glossaries))
        back.triggered.connect(self.follow_profile)

    def _keep(self, uses: tuple[GlossaryUse, ...], told: str) -> None:
        controller, session = self._controller, self._controller.session
        if controller.library is None or session is None or session.article.id is None:
            controller.tell_not_kept()
            return
        try:
            session.article = controller.library.set_glossaries(session.article, uses)
        except EmendError as error:
            controller.failed.emit(error)
            return
        controller.check_again()
        self._count()
        controller.told.emit(told if any(use.on for use in self.uses()) else tr("This article uses no glossary."))
