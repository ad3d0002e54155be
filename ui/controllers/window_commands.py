"""Commands on the window itself: going to its parts, the list of all commands, the font, how the file is read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Qt, Slot

from qa_tool.domain.errors import EmendError
from ui.actions import all_actions
from ui.controllers.availability import why_not
from ui.controllers.review_controller import ReviewController
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.encoding_dialog import EncodingDialog
from ui.dialogs.font_dialog import FontDialog
from ui.editor.article_editor import ArticleEditor
from ui.keys import Keys, plain
from ui.main_window import MainWindow
from ui.models.command_search import Command
from ui.models.key_table import MENU_OF
from ui.tongue import tr

#: Panels that a command goes to, each by the name of its dock.
PANELS = ("articles", "issues", "suspects", "names", "history", "dismissed", "score")
#: Commands that the palette lists first because they were used last.
RECENT = 8


class WindowCommands(QObject):
    """Handlers of some actions, by id; `all_handlers` returns those of every action, for the palette."""

    def __init__(
        self,
        window: MainWindow,
        controller: ReviewController,
        editor: ArticleEditor,
        *,
        keys: Keys,
        settings: QSettings,
        all_handlers: Callable[[], Mapping[str, Callable[[], object]]],
    ) -> None:
        """Take everything that a command may need; the last commands used are kept in the settings."""
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._editor = editor
        self._keys = keys
        self._settings = settings
        self._all_handlers = all_handlers

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return the handlers."""
        return {
            "text-size-normal": self._editor.reset_text_size,
            "reading-font": self.choose_font,
            "encoding": self.choose_encoding,
            "lines": self.switch_lines,
            "palette": self.show_palette,
            "go-text": self.go_to_text,
            **{f"go-{name}": partial(self.go_to_panel, name) for name in PANELS},
        }

    def go_to_text(self) -> None:
        """Put the keyboard into the text, or into what is shown in its place."""
        self._window.activateWindow()
        shown = self._window.pages.currentWidget()
        target = self._editor if self._editor.isVisible() else shown
        if target is not None:
            target.setFocus()

    def go_to_panel(self, name: str) -> None:
        """Bring a panel to the front, and put the keyboard into its list; where that is empty, into the panel."""
        self._window.add_docks().enter(name)

    def show_palette(self) -> None:
        """List every command by its name."""
        english = {spec.id: plain(spec.text) for spec in all_actions()}
        commands = [
            Command(
                spec.id,
                plain(spec.text),
                spec.tip,
                plain(tr(MENU_OF[spec.id])),
                self._keys.shown(spec.id),
                why_not(spec, self._controller),
                english[spec.id],
            )
            for spec in self._keys.table()
            if spec.id != "palette"
        ]
        palette = CommandPalette(commands, self._recent(), self._window)
        palette.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        palette.chosen.connect(self._run)
        palette.finished.connect(self._back_to_text)
        palette.open()

    def choose_font(self) -> None:
        """Ask for the font and the size of the article's text."""
        editor, session = self._editor, self._controller.session
        chosen = FontDialog.ask(self._window, editor.family(), editor.text_size(), session.text if session else "")
        if chosen is not None:
            editor.set_family(chosen[0])
            editor.set_text_size(chosen[1] or editor.usual_size)

    def choose_encoding(self) -> None:
        """Show the file in the encodings that it fits, and read it again in the one chosen."""
        controller = self._controller
        article = controller.article
        if self._is_in_the_way("encoding") or article is None or article.path is None:
            return
        # Guessing takes 30 ms to import, and this is not asked for often.
        from qa_tool.documents.readings import readings

        try:
            found = readings(Path(article.path), article.encoding)
        except EmendError as error:
            controller.failed.emit(error)
            return
        chosen = EncodingDialog.ask(self._window, found, is_guess=article.encoding_is_guess)
        if chosen is not None:
            controller.read_again(chosen)

    def switch_lines(self) -> None:
        """Read the lines of the article joined to paragraphs, or each for itself."""
        if not self._is_in_the_way("lines"):
            self._controller.read_lines()

    # inner workings

    def _is_in_the_way(self, name: str) -> bool:
        """Say, and tell, whether something keeps this action from doing what it does."""
        trouble = why_not(next(each for each in self._keys.table() if each.id == name), self._controller)
        if trouble:
            self._controller.failed.emit(EmendError(f"{trouble}."))
        return bool(trouble)

    def _recent(self) -> list[str]:
        return str(self._settings.value("palette/recent", "")).split()

    @Slot(str)
    def _run(self, name: str) -> None:
        kept = [name, *(other for other in self._recent() if other != name)][:RECENT]
        self._settings.setValue("palette/recent", " ".join(kept))
        self._all_handlers()[name]()

    @Slot()
    def _back_to_text(self) -> None:
        if self._controller.session is not None:
            self.go_to_text()
