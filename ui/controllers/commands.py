"""What each action of the menus does: asks what has to be asked, then calls a controller."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox

from qa_tool import __version__
from qa_tool.domain.article import ArticleState
from qa_tool.domain.decision import Scope
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import PlacedIssue
from qa_tool.domain.lesson import Lesson
from qa_tool.domain.said import say
from ui.controllers.handing_on import HandingOn
from ui.controllers.preferring import Preferring
from ui.controllers.review_controller import ReviewController
from ui.controllers.way_out import WayOut
from ui.controllers.window_commands import WindowCommands
from ui.dialogs import document_files
from ui.dialogs.apply_all_dialog import ApplyAllDialog
from ui.dialogs.candidates_dialog import CandidatesDialog
from ui.dialogs.second_reader_dialog import SecondReaderDialog
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.dialogs.term_dialog import TermDialog
from ui.dialogs.why_dialog import WhyDialog
from ui.editor.article_editor import ArticleEditor
from ui.editor.changes_view import ChangesView
from ui.editor.find_bar import FindBar
from ui.keys import Keys
from ui.main_window import MainWindow
from ui.tongue import tr

#: What the database is needed for, but for opening, which says so itself, and for what goes on without it.
_NEEDING_THE_DATABASE = frozenset(
    """attach-source paste-source detach-source source-language encoding lines export-report export-done export-issues
    export-corrections export-names state-new state-review state-done archive archive-done find-everywhere
    preferences second-reader next-article apply-everywhere add-term glossary candidates article-glossaries
    import-glossary export-glossary""".split()  # noqa: SIM905
)
#: What of that goes on where the database cannot be opened: what was done is not lost, and leaves the program.
_WITHOUT_ONE = frozenset(
    """export-report export-issues export-corrections state-new state-review state-done""".split()  # noqa: SIM905
)
#: What the menu at the caret says of a dismissal: of each scope its words, and whose key stands beside them.
_FINE = (
    (Scope.HERE, say("This is fine here"), "dismiss-here"),
    (Scope.ARTICLE, say("This is fine in this &article"), "dismiss-article"),
    (Scope.TERM, say("This is not that glossary &term"), "dismiss-term"),
    (Scope.ALWAYS, say("This is always fine"), "dismiss-always"),
)


class Commands(QObject):
    """Handlers of the table of actions, by id."""

    def __init__(
        self,
        window: MainWindow,
        controller: ReviewController,
        editor: ArticleEditor,
        *,
        find_bar: FindBar,
        sample: Path,
        show_changes: Callable[[], None],
        show_glossary: Callable[[], object],
        preferring: Preferring,
        handing_on: HandingOn,
        keys: Keys,
        settings: QSettings,
        chosen_together: Callable[[], Sequence[PlacedIssue]],
        others: Mapping[str, Callable[[], object]],
    ) -> None:
        """Take everything that a command may need; `others` are handlers that stand elsewhere.

        `chosen_together` returns the issues chosen in the list, where the keyboard is there and they are several.
        """
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._editor = editor
        self._find_bar = find_bar
        self._sample = sample
        self._show_changes = show_changes
        self._show_glossary = show_glossary
        self._preferring = preferring
        self._way_out = WayOut(window, controller, handing_on)
        self._keys = keys
        self._of_window = WindowCommands(
            window, controller, editor, keys=keys, settings=settings, all_handlers=self.handlers
        )
        self._chosen_together = chosen_together
        # What was asked for while the database is being opened, by the names of its actions.
        self._waiting: set[str] = set()
        self._others = others

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return the handler of every action."""
        controller, editor, bar = self._controller, self._editor, self._find_bar
        found: dict[str, Callable[[], object]] = {
            **self._others,
            "open": self.open_files,
            "open-folder": self.open_folder,
            "paste-article": self.paste_article,
            "open-sample": lambda: controller.open_files([self._sample]),
            **self._way_out.handlers(),
            "archive": controller.toggle_archived,
            "archive-done": controller.archive_done,
            "state-new": partial(controller.set_state, ArticleState.NEW),
            "state-review": partial(controller.set_state, ArticleState.IN_REVIEW),
            "state-done": partial(controller.set_state, ArticleState.DONE),
            "quit": self._window.close,
            "undo": controller.undo,
            "redo": controller.redo,
            "find": partial(self._over_the_text, bar.open_find),
            "find-next": partial(self._over_the_text, bar.find_next),
            "find-previous": partial(self._over_the_text, bar.find_previous),
            "replace": partial(self._over_the_text, bar.open_replace),
            "profile": self._preferring.show_menu,
            "preferences": self._preferring.ask,
            "next-issue": partial(self._in_the_text, controller.next_issue),
            "previous-issue": partial(self._in_the_text, controller.previous_issue),
            "next-suspect": partial(self._in_the_text, controller.next_suspect),
            "sentence-fine": partial(self._in_the_text, controller.dismiss_sentence),
            "suggestion-menu": partial(self._over_the_text, self.suggestion_menu),
            "apply-equal": self.apply_equal,
            "dismiss-here": partial(self._dismiss, Scope.HERE),
            "dismiss-article": partial(self._dismiss, Scope.ARTICLE),
            "dismiss-term": partial(self._dismiss, Scope.TERM),
            "dismiss-always": partial(self._dismiss, Scope.ALWAYS),
            "be-quiet": partial(controller.answer_offer, True),
            "go-on-telling": partial(controller.answer_offer, False),
            "second-reader": self.choose_second_reader,
            "add-rule": lambda: self._preferring.add_rule(self._words_chosen()),
            "add-term": self.add_term,
            "why": partial(self._over_the_text, self.why_not_flagged),
            "glossary": self._show_glossary,
            "candidates": self.show_candidates,
            "show-changes": self._show_changes,
            "larger": lambda: editor.set_text_size(editor.text_size() + 1),
            "smaller": lambda: editor.set_text_size(editor.text_size() - 1),
            "keys": lambda: ShortcutsDialog.ask(self._window, self._keys),
            "about": self.about,
        }
        for number in range(1, 10):
            found[f"apply-{number}"] = partial(self._apply, number - 1)
        found |= self._of_window.handlers()
        return found | {name: partial(self._once_open, name, found[name]) for name in _NEEDING_THE_DATABASE}

    def _once_open(self, name: str, act: Callable[[], object]) -> None:
        """Do it now, or as soon as the database is open; asked for twice meanwhile, it is done once.

        Where it cannot be opened, say so before anything is asked.
        """
        access = self._controller.access
        if access.trouble is not None and name not in _WITHOUT_ONE:
            self._controller.failed.emit(access.refusal)
            return

        def do() -> None:
            self._waiting.discard(name)
            act()

        if name not in self._waiting or access.trouble is not None:
            self._waiting.add(name)
            if access.when_open(do):
                self._controller.told.emit(tr("This waits a moment, until the database is ready."))

    def _in_the_text(self, go: Callable[[], object]) -> None:
        """Go somewhere in the text, with the focus, wherever that was: what is typed next belongs there.

        Where there is nothing to go to, the changes stay: never is typed into a text that is not in sight.
        """
        go()
        self._of_window.go_to_text()

    def _over_the_text(self, act: Callable[[], object]) -> None:
        """Do what belongs to the text, with the text in sight."""
        self._window.show_text()
        act()

    # in

    def open_files(self) -> None:
        """Ask for files and open them."""
        folder = document_files.begin_in(self._controller.folder())
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Open articles"), folder, document_files.to_open())
        if names:
            self._controller.open_files([Path(name) for name in names])

    def open_folder(self) -> None:
        """Ask for a folder and open the articles in it."""
        last = self._controller.folder()
        # The next one lies beside the last one, and not in it.
        beside = document_files.begin_in(last.parent if last else None)
        name = QFileDialog.getExistingDirectory(self._window, tr("Open every article in a folder"), beside)
        if name:
            self._controller.open_files([Path(name)])

    def paste_article(self) -> None:
        """Open the text on the clipboard as an article, or the files that were copied."""
        given = QGuiApplication.clipboard().mimeData()
        files = [Path(url.toLocalFile()) for url in given.urls() if url.isLocalFile()] if given else []
        if files:
            self._controller.open_files(files)
            return
        text = given.text() if given else ""
        markup = given.html() if given and given.hasHtml() else ""
        if not text.strip() and not markup.strip():
            self._controller.failed.emit(EmendError("There is no text on the clipboard.", "Copy the article first."))
            return
        self._controller.open_text(text, markup)

    # at the issue

    def suggestion_menu(self) -> None:
        """Show at the caret all that can be done here."""
        menu = self.menu_here()
        menu.popup(self._editor.viewport().mapToGlobal(self._editor.cursorRect().bottomLeft()))

    def menu_here(self) -> QMenu:
        """Return a menu of what can be done at the caret; it deletes itself when it closes."""
        controller, here = self._controller, self._editor.selection()
        menu = QMenu(self._window)
        menu.aboutToHide.connect(menu.deleteLater)
        placed = controller.current
        # The card may be about another place than the caret.
        if placed is not None and here.start <= placed.span.end and placed.span.start <= here.end:
            for number, text in enumerate(placed.issue.suggestions[:9]):
                shown = text if text.strip() else tr("Delete")
                action = menu.addAction(f"&{number + 1}  {shown}")
                action.triggered.connect(partial(controller.apply_suggestion, number))
            if placed.issue.suggestions:
                menu.addSeparator()
            for scope, text, key in _FINE:
                if scope is not Scope.TERM or placed.issue.term is not None:
                    action = menu.addAction(self._with_key(tr(text), key))
                    action.triggered.connect(partial(controller.dismiss, scope))
            menu.addSeparator()
        action = menu.addAction(self._with_key(tr("Add to the glossary…"), "add-term"))
        action.triggered.connect(self.add_term)
        if here.length:
            action = menu.addAction(self._with_key(tr("Add a house rule…"), "add-rule"))
            action.triggered.connect(lambda: self._preferring.add_rule(self._words_chosen()))
        action = menu.addAction(self._with_key(tr("Why is this not flagged?"), "why"))
        action.triggered.connect(self.why_not_flagged)
        menu.addSeparator()
        for text, act in ((tr("Cut"), self._editor.cut), (tr("Copy"), self._editor.copy)):
            action = menu.addAction(text)
            action.setEnabled(self._editor.textCursor().hasSelection())
            action.triggered.connect(act)
        action = menu.addAction(tr("Paste"))
        action.setEnabled(self._editor.canPaste())
        action.triggered.connect(self._editor.paste)
        return menu

    def _with_key(self, text: str, action: str) -> str:
        """Return the text of a menu with the key of an action beside it."""
        return f"{text}\t{self._keys.shown(action)}"

    def _dismiss(self, scope: Scope) -> None:
        """Dismiss the current issue, or those that are chosen together in the list."""
        together = self._chosen_together()
        if together:
            self._controller.dismiss_together(together, scope)
        else:
            self._controller.dismiss(scope)

    def _apply(self, index: int) -> None:
        """Apply a suggestion of the current issue, or of each of those that are chosen together in the list."""
        together = self._chosen_together()
        if together:
            self._controller.apply_together(together, index)
        else:
            self._controller.apply_suggestion(index)

    def apply_equal(self) -> None:
        """Show every issue equal to the current one, and correct those that are chosen."""
        equal = self._controller.equal_issues()
        if not equal or not equal[0].issue.suggestions:
            self._controller.tell_none(
                tr("There is no issue with a suggestion here. {next-issue} goes to the next one.")
            )
            return
        session = self._controller.session
        pairs = ApplyAllDialog.ask(self._window, equal, session.text if session else "")
        if pairs:
            self._controller.apply_all(pairs)

    def add_term(self) -> None:
        """Add what is selected to the glossary: as the right form, or as a wrong one of the term that is named."""
        self.add_form(self._words_chosen())

    def _words_chosen(self) -> str:
        """Return the words that are selected in the text in sight, "" where there are none."""
        page = self._window.pages.currentWidget()
        shown = page if isinstance(page, ChangesView) else self._editor
        return " ".join(shown.selected_text().split())

    def why_not_flagged(self) -> None:
        """Say why the word that is selected, or at the caret, was not flagged."""
        found = self._controller.inspect_name(self._editor.selection())
        if found is None:
            self._controller.told.emit(tr("There is no word here. Put the caret into a name."))
            return
        dialog = WhyDialog(found, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.add_asked.connect(self.add_form)
        dialog.open()

    def show_candidates(self) -> None:
        """Show the names that no term covers."""
        dialog = CandidatesDialog(self._controller, self._window, self._keys)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def add_form(self, form: str) -> None:
        """Ask for a term that begins with this form."""
        if self._controller.library is None:
            self._controller.failed.emit(self._controller.access.refusal)
            return
        article = self._controller.article
        language = article.source_language if article else None
        begun = self._controller.begun_term(form)
        made = TermDialog.ask(self._window, None, form, self._controller.terms, language, begun=begun)
        if made is None:
            return
        if made.id is None:
            self._controller.add_term(made)
        else:
            self._controller.update_term(made)

    def edit_lesson(self) -> None:
        """Show the glossary entry that typing gave reason to make, and store it as the editor leaves it."""
        session = self._controller.session
        lesson = session.offer if session else None
        if session is None or not isinstance(lesson, Lesson):
            self._controller.told.emit(tr("There is no question to answer."))
            return
        made = TermDialog.ask(self._window, lesson.term, "", (), session.article.source_language)
        if made is not None:
            self._controller.learn(lesson, made)

    def choose_second_reader(self) -> None:
        """Ask which second reader there is, and have it asked from now on."""
        where = SecondReaderDialog.ask(self._window, self._controller.second_reader())
        if where is not None:
            self._controller.set_second_reader(where)

    def about(self) -> None:
        """Say what this is."""
        QMessageBox.about(
            self._window,
            tr("About Emend"),
            tr(
                "<b>Emend {version}</b><p>The desk for machine-translated news.</p><p>Free software under the "
                "GNU General Public License, version 3 or later. No text leaves your computer.</p>",
                version=__version__,
            ),
        )
