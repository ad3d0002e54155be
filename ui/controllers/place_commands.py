"""What is done at a place of the text: with its issue, its name, or the words that are selected there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from qa_tool.domain.decision import Scope
from qa_tool.domain.issue import PlacedIssue
from qa_tool.domain.lesson import Lesson
from qa_tool.domain.said import say
from ui.controllers.preferring import Preferring
from ui.controllers.review_controller import ReviewController
from ui.dialogs.apply_all_dialog import ApplyAllDialog
from ui.dialogs.term_dialog import TermDialog
from ui.dialogs.why_dialog import WhyDialog
from ui.editor.article_editor import ArticleEditor
from ui.editor.changes_view import ChangesView
from ui.keys import Keys
from ui.main_window import MainWindow
from ui.tongue import tr

#: What the menu at the caret says of a dismissal: of each scope its words, and whose key stands beside them.
_FINE = (
    (Scope.HERE, say("This is fine here"), "dismiss-here"),
    (Scope.ARTICLE, say("This is fine in this &article"), "dismiss-article"),
    (Scope.TERM, say("This is not that glossary &term"), "dismiss-term"),
    (Scope.ALWAYS, say("This is always fine"), "dismiss-always"),
)


class PlaceCommands(QObject):
    """Asks what has to be asked about a place, then calls the controller."""

    def __init__(
        self,
        window: MainWindow,
        controller: ReviewController,
        editor: ArticleEditor,
        *,
        preferring: Preferring,
        keys: Keys,
        chosen_together: Callable[[], Sequence[PlacedIssue]],
    ) -> None:
        """Take everything that such a command may need.

        `chosen_together` returns the issues chosen in the list, where the keyboard is there and they are several.
        """
        super().__init__(window)
        self._window, self._controller, self._editor = window, controller, editor
        self._preferring, self._keys = preferring, keys
        self._chosen_together = chosen_together

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
            action.triggered.connect(self.add_rule)
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

    def dismiss(self, scope: Scope) -> None:
        """Dismiss the current issue, or those that are chosen together in the list."""
        together = self._chosen_together()
        if together:
            self._controller.dismiss_together(together, scope)
        else:
            self._controller.dismiss(scope)

    def apply(self, index: int) -> None:
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
        self.add_form(self.words_chosen())

    def add_rule(self) -> None:
        """Begin a house rule about what is selected."""
        self._preferring.add_rule(self.words_chosen())

    def words_chosen(self) -> str:
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
