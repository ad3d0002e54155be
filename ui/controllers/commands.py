"""What each action of the menus does: asks what has to be asked, then calls a controller."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from qa_tool import __version__
from qa_tool.domain.article import ArticleState
from qa_tool.domain.decision import Scope
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import PlacedIssue
from ui.controllers.handing_on import HandingOn
from ui.controllers.place_commands import PlaceCommands
from ui.controllers.preferring import Preferring
from ui.controllers.review_controller import ReviewController
from ui.controllers.way_out import WayOut
from ui.controllers.window_commands import WindowCommands
from ui.dialogs import document_files
from ui.dialogs.candidates_dialog import CandidatesDialog
from ui.dialogs.second_reader_dialog import SecondReaderDialog
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.editor.article_editor import ArticleEditor
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
        #: What is done at a place of the text.
        self.at_place = PlaceCommands(
            window, controller, editor, preferring=preferring, keys=keys, chosen_together=chosen_together
        )
        # What was asked for while the database is being opened, by the names of its actions.
        self._waiting: set[str] = set()
        self._others = others

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return the handler of every action."""
        controller, editor, bar, at = self._controller, self._editor, self._find_bar, self.at_place
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
            "suggestion-menu": partial(self._over_the_text, at.suggestion_menu),
            "apply-equal": at.apply_equal,
            "dismiss-here": partial(at.dismiss, Scope.HERE),
            "dismiss-article": partial(at.dismiss, Scope.ARTICLE),
            "dismiss-term": partial(at.dismiss, Scope.TERM),
            "dismiss-always": partial(at.dismiss, Scope.ALWAYS),
            "be-quiet": partial(controller.answer_offer, True),
            "go-on-telling": partial(controller.answer_offer, False),
            "second-reader": self.choose_second_reader,
            "add-rule": at.add_rule,
            "add-term": at.add_term,
            "why": partial(self._over_the_text, at.why_not_flagged),
            "glossary": self._show_glossary,
            "candidates": self.show_candidates,
            "show-changes": self._show_changes,
            "larger": lambda: editor.set_text_size(editor.text_size() + 1),
            "smaller": lambda: editor.set_text_size(editor.text_size() - 1),
            "keys": lambda: ShortcutsDialog.ask(self._window, self._keys),
            "about": self.about,
        }
        for number in range(1, 10):
            found[f"apply-{number}"] = partial(at.apply, number - 1)
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

    def show_candidates(self) -> None:
        """Show the names that no term covers."""
        dialog = CandidatesDialog(self._controller, self._window, self._keys)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

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
