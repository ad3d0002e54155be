"""Everything around the text: panels, bars, windows and commands. Built after the first picture."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtGui import QKeySequence, QShortcut

from qa_tool.domain.changes import Changes
from qa_tool.reports.score import mqm_per_1000_words
from ui.controllers.commands import Commands
from ui.controllers.review_controller import ReviewController
from ui.editor.article_editor import ArticleEditor
from ui.editor.changes_view import ChangesView
from ui.editor.find_bar import FindBar
from ui.glossary_window import GlossaryWindow
from ui.main_window import MainWindow
from ui.panels.articles_panel import ArticlesPanel
from ui.panels.card_panel import CardPanel
from ui.panels.dismissed_panel import DismissedPanel
from ui.panels.history_panel import HistoryPanel
from ui.panels.issues_panel import IssuesPanel
from ui.panels.names_panel import NamesPanel
from ui.panels.suspects_panel import SuspectsPanel

#: Milliseconds of quiet after which the edit effort is measured again (sacrebleu takes 0.1 s for a long article).
EFFORT_DELAY = 1500


class Surroundings(QObject):
    """Builds the panels and ties them, the menus and the status bar to the controller."""

    def __init__(
        self, window: MainWindow, controller: ReviewController, editor: ArticleEditor, sample: Path
    ) -> None:
        """Fill the window."""
        super().__init__(window)
        self._window, self._controller, self._editor = window, controller, editor
        self.card = CardPanel(controller)
        self.issues = IssuesPanel(controller)
        self.articles = ArticlesPanel(controller)
        window.fill(
            {
                "articles": self.articles,
                "card": self.card,
                "issues": self.issues,
                "suspects": SuspectsPanel(controller),
                "names": NamesPanel(controller),
                "history": HistoryPanel(controller),
                "dismissed": DismissedPanel(controller),
            }
        )
        self.find_bar = FindBar(controller, editor)
        window.add_above_text(self.find_bar)
        self.changes = ChangesView()
        window.add_page(self.changes)
        self.glossary: GlossaryWindow | None = None
        self.commands = Commands(
            window, controller, editor, self.find_bar, sample, self.toggle_changes, self.show_glossary
        )
        window.connect_actions(self.commands.handlers())
        editor.menu_asked.connect(self._show_menu)
        self._welcome_keys()
        self._effort = QTimer(self, singleShot=True, interval=EFFORT_DELAY)
        self._effort.timeout.connect(controller.measure_effort)
        controller.changed.connect(self._on_changed)
        controller.article_opened.connect(self._on_article_opened)
        controller.checked.connect(self._show_facts)
        controller.effort_measured.connect(self._show_effort)
        self._on_article_opened()
