"""Everything around the text: panels, bars, windows and commands. Built after the first picture."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QSettings, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from qa_tool.domain.changes import Changes
from qa_tool.domain.span import Span
from qa_tool.reports.effort import Effort
from qa_tool.reports.score import mqm_per_1000_words
from ui.background.jobs import JobRunner
from ui.controllers.article_glossaries import ArticleGlossaries
from ui.controllers.commands import Commands
from ui.controllers.everywhere import Everywhere
from ui.controllers.first_hints import FirstHints
from ui.controllers.glossary_work import GlossaryWork
from ui.controllers.handing_on import HandingOn
from ui.controllers.menu_state import MenuState
from ui.controllers.preferring import Preferring
from ui.controllers.review_controller import ReviewController
from ui.dialogs.everywhere_dialog import EverywhereDialog
from ui.editor.article_editor import ArticleEditor
from ui.editor.article_header import ArticleHeader
from ui.editor.changes_view import ChangesView
from ui.editor.find_bar import FindBar
from ui.editor.menu_keys import pressed
from ui.glossary_window import GlossaryWindow
from ui.keys import Keys
from ui.main_window import MainWindow
from ui.models.wording import tally
from ui.panels.article_menu import article_menu
from ui.panels.articles_panel import ArticlesPanel
from ui.panels.batch_bar import BatchBar
from ui.panels.card_panel import CardPanel
from ui.panels.dismissed_panel import DismissedPanel
from ui.panels.history_panel import HistoryPanel
from ui.panels.issues_panel import IssuesPanel
from ui.panels.names_panel import NamesPanel
from ui.panels.said_line import HintLine
from ui.panels.score_panel import ScorePanel
from ui.panels.suspects_panel import SuspectsPanel
from ui.signs_by_number import leave_to_windows
from ui.source_pane import SourcePane
from ui.tongue import tr

#: Milliseconds of quiet after which the edit effort is measured again (sacrebleu takes 0.1 s for a long one, and more).
EFFORT_DELAY = 1500


class Surroundings(QObject):
    """Builds the panels and ties them, the menus and the status bar to the controller."""

    def __init__(
        self,
        window: MainWindow,
        controller: ReviewController,
        editor: ArticleEditor,
        sample: Path,
        preferring: Preferring,
        *,
        header: ArticleHeader,
        jobs: JobRunner,
        keys: Keys,
        settings: QSettings,
    ) -> None:
        """Have what is needed; `build` fills the window."""
        super().__init__(window)
        self._window, self._controller, self._editor, self._header = window, controller, editor, header
        self._sample, self._preferring, self._jobs = sample, preferring, jobs
        self._keys, self._settings = keys, settings

    def build(self) -> Iterator[None]:
        """Fill the window, part by part, so that a key is taken in between."""
        yield from self._build_panels()
        yield
        yield from self._build_around_the_text()
        yield
        self._on_article_opened()

    def _build_panels(self) -> Iterator[None]:
        window, controller, keys = self._window, self._controller, self._keys
        self.card = CardPanel(controller, keys=keys)
        yield
        self.issues = IssuesPanel(controller, keys=keys, settings=self._settings)
        yield
        self.articles = ArticlesPanel(controller, keys=keys)
        self.names = NamesPanel(controller, keys=keys)
        yield
        self.suspects = SuspectsPanel(controller, keys=keys)
        self.source = SourcePane(window, controller, self._editor, self.card, jobs=self._jobs, keys=keys)
        history = HistoryPanel(controller, keys=keys, settings=self._settings)
        dismissed, score = DismissedPanel(controller, keys=keys), ScorePanel(controller, keys=keys)
        yield
        for name, panel in (
            ("articles", self.articles),
            ("source", self.source.panel),
            ("card", self.card),
            ("issues", self.issues),
            ("suspects", self.suspects),
            ("names", self.names),
            ("history", history),
            ("dismissed", dismissed),
            ("score", score),
        ):
            yield
            window.fill(name, panel)
        self.source.tie(window.add_docks())

    def _build_around_the_text(self) -> Iterator[None]:
        window, controller, editor = self._window, self._controller, self._editor
        keys, settings, sample = self._keys, self._settings, self._sample
        self.handing_on = HandingOn(controller, self)
        self.batch = BatchBar(tr("Articles read"), tr("Read no more files; what is in the list stays"))
        self.written = BatchBar(tr("Articles written"), tr("Write no more articles; what is written stays"))
        for bar, batch in ((self.batch, controller.batch), (self.written, self.handing_on.batch)):
            window.statusBar().insertPermanentWidget(0, bar)
            bar.hide()
            batch.progress.connect(bar.show_progress)
            bar.cancelled.connect(batch.cancel)
        self.find_bar = FindBar(controller, editor, keys=keys)
        window.add_above_text(self.find_bar)
        self.changes = ChangesView(keys=keys)
        window.add_page(self.changes)
        self.everywhere: EverywhereDialog | None = None
        self._go = Everywhere(controller, self._jobs, self)
        self.glossary: GlossaryWindow | None = None
        self.article_glossaries = ArticleGlossaries(window, controller, keys)
        self.commands = Commands(
            window,
            controller,
            editor,
            find_bar=self.find_bar,
            sample=sample,
            show_changes=self.toggle_changes,
            show_glossary=self.show_glossary,
            preferring=self._preferring,
            handing_on=self.handing_on,
            keys=keys,
            settings=settings,
            chosen_together=self.issues.chosen.together,
            others={
                **self.source.handlers(),
                "minor": self.switch_minor,
                "next-article": self.open_next_article,
                "find-everywhere": self.find_everywhere,
                "apply-everywhere": self.apply_everywhere,
                "article-glossaries": self.article_glossaries.show_menu,
                "source-language": self._header.show_languages,
                "import-glossary": lambda: self.show_glossary().import_file(),
                "export-glossary": lambda: self.show_glossary().export_file(),
            },
        )
        yield
        window.connect_actions(self.commands.handlers())
        window.left_over = self._say_what_is_missing
        MenuState(window, controller, keys, self.issues.chosen.together)
        self.hint = HintLine()
        window.add_below_text(self.hint)
        hints = FirstHints(controller, self.hint, sample, keys=keys, settings=settings)
        window.actions_by_id["export-text"].triggered.connect(hints.exported)
        editor.menu_asked.connect(self._show_menu)
        self.card.equal_asked.connect(self.commands.at_place.apply_equal)
        self.card.lesson_asked.connect(self.commands.at_place.edit_lesson)
        self.articles.menu_asked.connect(self._show_article_menu)
        self.names.add_asked.connect(self.commands.at_place.add_form)
        for panel in (self.articles, self.issues, self.suspects):
            panel.text_asked.connect(editor.setFocus)
        self.changes.closed.connect(self.toggle_changes)
        self._welcome_keys()
        leave_to_windows(self._window)
        self._effort = QTimer(self, singleShot=True, interval=EFFORT_DELAY)
        self._effort.timeout.connect(controller.measure_effort)
        controller.changed.connect(self._on_changed)
        controller.article_opened.connect(self._on_article_opened)
        controller.checked.connect(self._show_facts)
        controller.effort_measured.connect(self._show_effort)

    # windows and pages

    def toggle_changes(self) -> None:
        """Show the machine's text and the editor's in one, or the text again."""
        session = self._controller.session
        pages = self._window.pages
        if session is None:
            return
        if pages.currentWidget() is self.changes:
            self._window.show_text()
            self._editor.setFocus()
            return
        self._controller.settle()
        self.changes.show_changes(self._controller.stretches())
        pages.setCurrentWidget(self.changes)
        self.changes.read_in(self._editor.font())
        self.changes.begin_at(self._editor.caret())
        self.changes.setFocus()

    def open_next_article(self) -> None:
        """Open the next article of the list that there is something to do in."""
        if not self.articles.open_next():
            self._controller.told.emit(tr("No other article of the list is waiting."))

    def switch_minor(self) -> None:
        """Show minor issues too, or leave them out; where nothing else is left, go to the first of them."""
        controller, box = self._controller, self.issues.minor
        box.toggle()
        if not box.isChecked():
            controller.told.emit(tr("Minor issues are left out: {next-issue} goes through what is more severe."))
            return
        if controller.current is None and controller.issues:
            controller.told.emit(tr("Minor issues are shown, too. Here is the next; {next-issue} goes on."))
            controller.next_issue()
        else:
            controller.told.emit(tr("Minor issues are shown, too: {next-issue} goes through all that is flagged."))

    def show_glossary(self) -> GlossaryWindow:
        """Open the glossary window, or bring it to the front."""
        if self.glossary is None:
            work = GlossaryWork(self._controller, self._jobs, self)
            self.glossary = GlossaryWindow(self._controller, work, self._window, self._keys)
            self.glossary.article_asked.connect(self._show_place)
        self.glossary.show()
        self.glossary.raise_()
        self.glossary.activateWindow()
        return self.glossary

    @Slot(int, object)
    def _show_place(self, article_id: int, span: Span) -> None:
        """Show a place in a stored article, in front."""
        self._go.go(article_id, span)
        self._window.raise_()
        self._window.activateWindow()
        self._editor.setFocus()

    def find_everywhere(self) -> EverywhereDialog:
        """Open the search over all articles, or bring it to the front, with the selected words; else as it was left."""
        if self.everywhere is None:
            self.everywhere = EverywhereDialog(self._go, self._window, self._keys)
        dialog = self.everywhere
        selected = self._editor.selected_text() if self._editor.textCursor().hasSelection() else ""
        if selected and "\n" not in selected and self._window.isActiveWindow():
            dialog.begin_with(selected)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()
        dialog.words.setFocus()
        dialog.words.selectAll()
        return dialog

    def apply_everywhere(self) -> None:
        """Look in all articles for the words of the current issue, to put its first suggestion there."""
        placed = self._controller.current
        if placed is None or not placed.issue.suggestions:
            self._controller.tell_none(
                tr("There is no issue with a suggestion here. {next-issue} goes to the next one.")
            )
            return
        self.find_everywhere().offer(placed)

    # what follows the article

    @Slot()
    def _on_article_opened(self) -> None:
        is_open = self._controller.session is not None
        for action in self._window.actions_by_id.values():
            if action.property("needs_article"):
                action.setEnabled(is_open)
        self._paste_on_empty_desk.setEnabled(not is_open)
        for name in ("open", "read", "score", "effort"):
            self._window.facts[name].setText("")
        self._show_facts()
        if is_open:
            self._effort.start()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if changes.corrections:
            self._effort.start()
        if changes.edits or changes.issues or changes.decisions or changes.articles:
            self._show_facts()
        if changes.edits and self._window.pages.currentWidget() is self.changes:
            self.changes.show_changes(self._controller.stretches())

    @Slot()
    def _show_facts(self) -> None:
        controller, facts = self._controller, self._window.facts
        session = controller.session
        if session is None:
            facts["words"].setText("")
            return
        words = controller.words
        issues = controller.issues
        facts["words"].setText(tr("{number:,} word", "{number:,} words", number=words))
        facts["open"].setText(tr("Checking…") if controller.latest is None else tally(issues))
        done, whole = controller.progress()
        looked_at = tr(
            "{done} of {number} sentence looked at", "{done} of {number} sentences looked at", number=whole, done=done
        )
        facts["read"].setText(looked_at if whole else "")
        facts["read"].setToolTip(tr("Sentences worth a look that you looked at and found fine"))
        points = mqm_per_1000_words([p.issue for p in issues], words)
        # No issue known yet is not the same as none.
        known = controller.latest is not None
        facts["score"].setText(tr("{points:.1f} points per 1,000 words", points=points) if known else "")
        facts["score"].setToolTip(
            tr("MQM penalty of the open issues: major 5, minor 1, per 1,000 words. Lower is better.")
        )

    @Slot(object)
    def _show_effort(self, effort: Effort) -> None:
        label = self._window.facts["effort"]
        label.setText(tr("{ter:.1f} % changed", ter=effort.ter))
        label.setToolTip(
            tr(
                "How much of the machine's text you changed so far: TER, the share of words edited. "
                "chrF {chrf:.1f}, BLEU {bleu:.1f} of the machine's text against yours.",
                chrf=effort.chrf,
                bleu=effort.bleu,
            )
        )

    def _say_what_is_missing(self, event: QKeyEvent) -> bool:
        """Say why the key of an action does nothing: Qt leaves that of one that is not enabled to the window."""
        key = pressed(event)
        if self._controller.session is not None or not any(
            key in spec.keys for spec in self._keys.table() if spec.needs_article
        ):
            return False
        self._controller.told.emit(tr("No article is open. {open} opens one."))
        return True

    def _show_menu(self, where: QPoint) -> None:
        self.commands.at_place.menu_here().popup(where)

    @Slot(QPoint)
    def _show_article_menu(self, where: QPoint) -> None:
        """Show what can be done with the open article as a whole."""
        article_menu(self._window).popup(where)

    def _welcome_keys(self) -> None:
        welcome = self._window.welcome
        welcome.open_asked.connect(self.commands.open_files)
        welcome.paste_asked.connect(self.commands.paste_article)
        welcome.sample_asked.connect(self._window.actions_by_id["open-sample"].trigger)
        # Ctrl+V is the text's own key; on the empty desk there is no text, and it opens what is on the clipboard.
        self._paste_on_empty_desk = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), welcome)
        self._paste_on_empty_desk.setContext(Qt.ShortcutContext.WindowShortcut)
        self._paste_on_empty_desk.activated.connect(self.commands.paste_article)
