"""Every command, through its key or else its menu: what it does to the article or the window.

`@of` names the command that a function tries out: it makes ready, yields, and looks at what came of it. A command
without such a function makes `test_no_command_is_left_out` fail.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QMessageBox

from qa_tool.domain.article import ArticleState
from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.issue import Severity
from qa_tool.domain.span import Span
from ui.actions import MENUS, ActionSpec, all_actions
from ui.controllers import commands, window_commands
from ui.dialogs.candidates_dialog import CandidatesDialog
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.font_dialog import FontDialog
from ui.dialogs.preferences_dialog import PreferencesDialog
from ui.dialogs.preview_dialog import PreviewDialog
from ui.dialogs.second_reader_dialog import SecondReaderDialog
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.dialogs.why_dialog import WhyDialog
from ui.docks import DOCKS

TRIED: dict[str, Callable[["Hand"], Iterator[None]]] = {}
OPEN = ("getOpenFileName", "getOpenFileNames", "getExistingDirectory", "getSaveFileName")
THEN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)


def of(*names):
    def keep(act):
        for name in names:
            TRIED[name] = lambda hand, name=name: act(hand, name) if len(names) > 1 else act(hand)
        return act

    return keep


class Hand:
    """Opens a fresh article for each command, and triggers it as an editor does."""

    def __init__(self, desk, folder, patch, text):
        self.desk, self.folder, self.patch, self.text = desk, folder, patch, text
        self.window, self.editor, self.controller = desk.window, desk.editor, desk.controller
        self.around = desk.emend.surroundings
        self.number = 0
        self.shown: list[QDialog] = []

    def fresh(self):
        self.number += 1
        path = self.folder / f"article-{self.number}.txt"
        path.write_text(f"{self.text}\nThis is article {self.number}, in a café.\n", encoding="utf-8")
        with self.desk.qtbot.waitSignal(self.controller.article_opened):
            self.controller.open_files([path])
        self.desk.wait_for_checks()
        self.window.activateWindow()
        self.until(lambda: self.window.isActiveWindow() and QApplication.activePopupWidget() is None)
        self.editor.setFocus()

    def trigger(self, spec):
        action = self.window.actions_by_id[spec.id]
        assert action.isEnabled(), spec.id
        if spec.keys:
            QTest.keySequence(self.editor, QKeySequence(spec.keys[0]))
        else:
            self.click(action)

    def click(self, action):
        """Choose an action from its menu with the mouse."""
        bar = self.window.menuBar()
        menu = next(a for a in bar.actions() if action in a.menu().actions()).menu()
        QTest.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.actionGeometry(menu.menuAction()).center())
        assert menu.isVisible()
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())

    def answer_files(self, path):
        for name in OPEN:
            given = str(path) if name == "getExistingDirectory" else ([str(path)] if name[-1] == "s" else str(path), "")
            self.patch.setattr(QFileDialog, name, staticmethod(lambda *_, given=given: given))

    def answer(self, kind, act=QDialog.reject):
        """Have the next modal dialog answered; what is not of this kind is refused."""

        def look():
            dialog = QApplication.activeModalWidget()
            if dialog is None:
                QTimer.singleShot(10, look)
                return
            self.shown.append(type(dialog))
            (act if isinstance(dialog, kind) else QDialog.reject)(dialog)

        self.shown.clear()
        QTimer.singleShot(0, look)

    def until(self, true):
        self.desk.qtbot.waitUntil(lambda: bool(true()), timeout=10_000)

    def choose(self, wanted=lambda p: p.issue.suggestions):
        placed = next(p for p in self.controller.issues if wanted(p))
        self.controller.choose(placed)
        return placed

    def of_term(self):
        return self.choose(lambda p: p.issue.term is not None and p.issue.suggestions)

    def popup(self):
        """Return the texts of the menu that is open, and close it."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        texts = [action.text() for action in menu.actions()]
        menu.close()
        return texts


# File


@of("open", "open-folder")
def _(hand, name):
    folder = hand.folder / name
    folder.mkdir()
    other = folder / "other.txt"
    other.write_text(f"Another piece for {name}\n\nThe bridge was closed.\n", encoding="utf-8")
    hand.answer_files(other if name == "open" else folder)
    yield
    hand.until(lambda: hand.controller.article.title == f"Another piece for {name}")


@of("paste-article")
def _(hand):
    QGuiApplication.clipboard().setText("A pasted piece\n\nThe bridge was closed.")
    yield
    hand.until(lambda: hand.controller.session.text.startswith("A pasted piece"))


@of("open-sample")
def _(hand):
    yield
    hand.until(lambda: hand.controller.article.path.endswith("harbour-ko.txt"))


@of("attach-source", "paste-source")
def _(hand, name):
    path = hand.folder / "source.ko.txt"
    path.write_text("구조선이 항구에 도착했다\n", encoding="utf-8")
    hand.answer_files(path)
    QGuiApplication.clipboard().setText(path.read_text(encoding="utf-8"))
    yield
    hand.until(lambda: "구조선" in (hand.controller.article.source_text or ""))
    hand.until(lambda: "구조선" in hand.around.source.panel.view.toPlainText())


@of("detach-source")
def _(hand):
    hand.around.source.side.attach_text("구조선이 항구에 도착했다\n")
    hand.until(lambda: hand.controller.article.source_text)
    yield
    hand.until(lambda: not hand.controller.article.source_text)


@of("encoding")
def _(hand):
    hand.patch.setattr(window_commands.EncodingDialog, "ask", staticmethod(lambda *_, **__: "cp1252"))
    yield
    hand.until(lambda: hand.controller.article.encoding == "cp1252")
    assert "Ã©" in hand.controller.session.text


@of("source-language")
def _(hand):
    hand.controller.set_source_language("ko")
    yield
    hand.until(QApplication.activePopupWidget)
    menu = QApplication.activePopupWidget()
    assert menu.activeAction().text() == "Korean"
    QTest.keyClick(menu, Qt.Key.Key_Down)
    wanted = menu.activeAction().data()
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert hand.controller.article.source_language == wanted != "ko"
    assert hand.editor.hasFocus()
    hand.until(lambda: not hand.controller.checking)


@of("export-text", "export-report", "export-issues", "export-corrections", "export-names")
def _(hand, name):
    hand.choose(lambda p: p.issue.text == "Zaporiza")
    hand.controller.apply_suggestion(0)
    words = {"export-text": hand.controller.session.text, "export-issues": "Prigozin", "export-names": "Zaporiza"}
    target = hand.folder / f"{name}.{'txt' if name == 'export-text' else 'html' if name[-1] == 't' else 'csv'}"
    hand.answer_files(target)
    yield
    hand.until(lambda: target.exists() and "Written to" in hand.window.statusBar().currentMessage())
    assert words.get(name, "Zaporizhzhia") in target.read_text(encoding="utf-8-sig")


@of("copy-text")
def _(hand):
    hand.choose(lambda p: p.issue.text == "Zaporiza")
    hand.controller.apply_suggestion(0)
    QGuiApplication.clipboard().clear()
    yield
    assert QGuiApplication.clipboard().text() == hand.controller.session.text
    assert "Left in it: " in hand.window.statusBar().currentMessage()


@of("export-done")
def _(hand):
    hand.controller.set_state(ArticleState.DONE)
    into = hand.folder / "done"
    into.mkdir()
    hand.answer_files(into)
    yield
    hand.until(lambda: (into / "report.html").exists() and not hand.desk.emend.jobs.busy)
    assert (into / f"article-{hand.number}.corrected.txt").exists()


@of("state-new", "state-review", "state-done")
def _(hand, name):
    hand.controller.set_state(ArticleState.DONE if name != "state-done" else ArticleState.NEW)
    yield
    wanted = {"new": ArticleState.NEW, "review": ArticleState.IN_REVIEW, "done": ArticleState.DONE}
    assert hand.controller.state is wanted[name.partition("-")[2]]
    assert hand.controller.state.value in hand.window.statusBar().currentMessage()


@of("next-article")
def _(hand):
    here = hand.controller.article.id
    hand.until(lambda: any(s.state is ArticleState.NEW and s.id != here for s in hand.controller.summaries))
    yield
    hand.until(lambda: hand.controller.article.id != here)
    assert hand.controller.state is ArticleState.NEW


@of("archive")
def _(hand):
    yield
    here = hand.controller.article.id
    hand.until(lambda: next(s for s in hand.controller.summaries if s.id == here).archived)


@of("quit")
def _(hand):
    yield
    assert not hand.window.isVisible()


# Edit


@of("undo", "redo")
def _(hand, name):
    before = hand.controller.session.text
    hand.choose()
    hand.controller.apply_suggestion(0)
    after = hand.controller.session.text
    assert after != before
    if name == "redo":
        hand.controller.undo()
    yield
    assert hand.controller.session.text == hand.editor.toPlainText() == (before if name == "undo" else after)


@of("find", "replace")
def _(hand, name):
    hand.around.find_bar.close_bar()
    yield
    assert hand.around.find_bar.isVisible()
    assert hand.around.find_bar.isAncestorOf(QApplication.focusWidget())
    hand.around.find_bar.close_bar()


@of("find-next", "find-previous")
def _(hand, name):
    hand.around.find_bar.open_find()
    QTest.keyClicks(QApplication.focusWidget(), "Russia")
    hand.editor.setFocus()
    before = hand.editor.selection()
    yield
    found = hand.editor.selection()
    assert found.of(hand.controller.session.text) == "Russia"
    assert found != before
    hand.around.find_bar.close_bar()


@of("find-everywhere")
def _(hand):
    yield
    assert hand.around.everywhere.isVisible()
    hand.until(hand.around.everywhere.words.hasFocus)
    hand.around.everywhere.close()


@of("profile", "article-glossaries")
def _(hand, name):
    wanted = {"profile": "&Edit the profiles…", "article-glossaries": "As the &profile"}[name]
    yield
    hand.until(lambda: any(a.text().startswith(wanted) for a in QApplication.activePopupWidget().actions()))
    while QApplication.activePopupWidget():
        QApplication.activePopupWidget().close()


@of("preferences", "second-reader", "keys", "reading-font", "about")
def _(hand, name):
    kind = {
        "preferences": PreferencesDialog,
        "second-reader": SecondReaderDialog,
        "keys": ShortcutsDialog,
        "reading-font": FontDialog,
        "about": QMessageBox,
    }[name]
    hand.answer(kind)
    yield
    hand.until(lambda: hand.shown)
    assert issubclass(hand.shown[0], kind)


# Review


@of("next-issue", "previous-issue")
def _(hand, name):
    # What is minor is passed over until it is switched on.
    first, second, *_ = [p for p in hand.controller.issues if p.issue.severity is not Severity.MINOR]
    hand.controller.choose(first if name == "next-issue" else second)
    yield
    wanted = second if name == "next-issue" else first
    assert hand.controller.current == wanted
    assert hand.editor.selection() == wanted.span


@of("minor")
def _(hand):
    minor = [p for p in hand.controller.issues if p.issue.severity is Severity.MINOR]
    rows = hand.desk.emend.surroundings.issues.table
    serious = [p for p in hand.controller.issues if p not in minor]
    assert minor
    # The list follows shortly after the checks.
    hand.until(lambda: [row.placed for row in rows.shown_rows()] == serious)
    yield
    assert [row.placed for row in rows.shown_rows() if row.placed in minor] == minor


@of("next-suspect")
def _(hand):
    waiting = [span for span, _ in hand.controller.unread_suspects()]
    assert waiting
    yield
    assert hand.editor.selection() in waiting


@of("sentence-fine")
def _(hand):
    placed = hand.choose(lambda p: p.issue.text == "Prigozin")
    yield
    assert placed not in hand.controller.issues
    assert any("Prigozin" in sentence for sentence in hand.controller.session.read)


@of("suggestion-menu")
def _(hand):
    placed = hand.of_term()
    yield
    assert f"&1  {placed.issue.suggestions[0]}" in hand.popup()


@of(*(f"apply-{number}" for number in range(1, 10)))
def _(hand, name):
    placed = hand.of_term()
    hand.controller.choose(replace(placed, issue=replace(placed.issue, suggestions=tuple("abcdefghi"))))
    yield
    letter = "abcdefghi"[int(name[-1]) - 1]
    assert Span(placed.span.start, placed.span.start + 1).of(hand.controller.session.text) == letter
    assert hand.controller.session.log[-1].inserted == letter


@of("apply-equal")
def _(hand):
    hand.choose(lambda p: p.issue.text == "Zaporiza")
    hand.answer(PreviewDialog, PreviewDialog.accept)
    yield
    hand.until(lambda: "Zaporiza " not in hand.controller.session.text)
    assert hand.shown == [PreviewDialog]


@of("apply-everywhere")
def _(hand):
    placed = hand.of_term()
    yield
    dialog = hand.around.everywhere
    assert dialog.isVisible()
    assert (dialog.words.text(), dialog.instead.text()) == (placed.issue.text, placed.issue.suggestions[0])
    hand.until(lambda: not dialog.looking)
    dialog.close()


@of("dismiss-here", "dismiss-article", "dismiss-term", "dismiss-always")
def _(hand, name):
    placed = hand.of_term()
    yield
    ((hidden, decision),) = hand.controller.session.dismissed()
    assert (hidden.span, decision.scope) == (placed.span, Scope(name.partition("-")[2]))
    assert placed not in hand.controller.issues
    hand.controller.restore(decision)


@of("be-quiet", "go-on-telling")
def _(hand, name):
    controller = hand.controller
    placed = hand.choose(lambda p: p.issue.check == "date-without-month")
    journal = controller.library.journal(controller.article)
    for number in range(2):
        journal.add_decision(
            Decision(Scope.HERE, placed.issue.check, placed.issue.text, THEN, f"/{number}-{name}.txt", "f")
        )
    controller.dismiss(Scope.HERE)
    assert controller.session.offer is not None
    before = len(controller.session.decisions)
    yield
    assert controller.session.offer is None
    assert len(controller.session.decisions) == before + (name == "be-quiet")
    if name == "be-quiet":
        controller.restore(controller.session.decisions[-1])


# Glossary


@of("add-term")
def _(hand):
    hand.choose(lambda p: p.issue.text == "I did.")
    hand.answer(commands.TermDialog, lambda dialog: dialog.accept())
    yield
    hand.until(lambda: any(term.canonical == "I did." for term in hand.controller.terms))


@of("why")
def _(hand):
    at = hand.controller.session.text.index("mayor")
    hand.editor.reveal(Span(at, at), select=False)
    yield
    hand.until(lambda: hand.window.findChild(WhyDialog))
    dialog = hand.window.findChild(WhyDialog)
    assert "mayor" in dialog.reason.text()
    dialog.close()


@of("glossary", "import-glossary", "export-glossary")
def _(hand, name):
    asked = []
    for each in OPEN:
        hand.patch.setattr(QFileDialog, each, staticmethod(lambda *_, each=each: asked.append(each) or ("", "")))
    yield
    hand.until(lambda: hand.around.glossary is not None and hand.around.glossary.isVisible())
    wanted = {"glossary": [], "import-glossary": ["getOpenFileName"], "export-glossary": ["getSaveFileName"]}[name]
    hand.until(lambda: asked == wanted)
    hand.around.glossary.close()


@of("candidates")
def _(hand):
    yield
    dialog = hand.window.findChild(CandidatesDialog)
    assert dialog.isVisible()
    hand.until(lambda: not dialog.looking)
    dialog.close()


# View and Help


@of("show-changes")
def _(hand):
    yield
    assert hand.window.pages.currentWidget() is hand.around.changes
    hand.around.toggle_changes()


@of("go-text", *(f"go-{name}" for name in window_commands.PANELS))
def _(hand, name):
    around = hand.around
    (around.issues.view if name == "go-text" else hand.editor).setFocus()
    hand.desk.wait_for_checks()
    hand.until(lambda: not hand.desk.emend.jobs.busy)
    yield
    if name == "go-text":
        assert hand.editor.hasFocus()
        return
    dock = hand.window.add_docks().dock(name.removeprefix("go-"))
    hand.until(lambda: dock.isAncestorOf(QApplication.focusWidget()))
    assert not dock.widget().visibleRegion().isEmpty()


@of("larger", "smaller", "text-size-normal")
def _(hand, name):
    usual = hand.editor.usual_size
    hand.editor.set_text_size(usual + 3)
    yield
    assert hand.editor.text_size() == {"larger": usual + 4, "smaller": usual + 2}.get(name, usual)
    hand.editor.reset_text_size()


@of("palette")
def _(hand):
    yield
    palette = hand.window.findChild(CommandPalette)
    assert palette.isVisible()
    hand.until(palette.field.hasFocus)
    palette.reject()


@pytest.mark.parametrize("menu", [title for title, _ in MENUS])
def test_every_command_does_what_it_says(start, article, tmp_path, monkeypatch, menu):
    hand = Hand(start(article), tmp_path, monkeypatch, article.read_text(encoding="utf-8"))
    for spec in dict(MENUS)[menu]:
        if isinstance(spec, ActionSpec):
            hand.fresh()
            trying = TRIED[spec.id](hand)
            next(trying)
            hand.trigger(spec)
            try:
                with suppress(StopIteration):
                    next(trying)
            except BaseException as error:
                error.add_note(f"the command was {spec.id}")
                raise


def test_no_command_is_left_out():
    assert set(TRIED) == {spec.id for spec in all_actions()}


def test_the_view_menu_shows_and_hides_every_dock(start, article, tmp_path, monkeypatch):
    hand = Hand(start(article), tmp_path, monkeypatch, "")
    for name, *_ in DOCKS:
        dock = hand.window.add_docks().dock(name)
        toggle = dock.toggleViewAction()
        for _ in range(2):
            before = dock.isHidden()
            hand.click(toggle)
            assert dock.isHidden() is not before, name
