"""Actions of the menus, in the real window, where there is nothing to do or an answer is no: what each does otherwise is in test_every_command."""

from functools import partial

import pytest
from choosing import choose, menu_of, of_term, trigger
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

from qa_tool.domain.decision import Scope
from qa_tool.domain.span import Span
from ui.actions import all_actions
from ui.controllers import commands
from ui.dialogs.command_palette import CommandPalette


@pytest.fixture
def desk(fresh_desk, article):
    return fresh_desk(article)


def answers(monkeypatch, name, answer):
    monkeypatch.setattr(QFileDialog, name, staticmethod(lambda *_: answer))


def test_every_action_has_a_text_a_tip_and_a_handler_and_is_enabled(desk):
    handlers = desk.emend.surroundings.commands.handlers()
    for spec in all_actions():
        assert spec.text, spec.id
        assert spec.tip, spec.id
        assert spec.id in handlers
        assert spec.tip in desk.window.actions_by_id[spec.id].toolTip()
    assert all(action.isEnabled() for action in desk.window.actions_by_id.values()), "there is an article"


def test_no_key_belongs_to_two_actions():
    keys = [key for spec in all_actions() for key in spec.keys]
    assert len(keys) == len(set(keys))


def test_without_an_article_only_what_needs_none_is_enabled(empty_desk):
    desk = empty_desk()
    for spec in all_actions():
        assert desk.window.actions_by_id[spec.id].isEnabled() is not spec.needs_article, spec.id


def test_open(empty_desk, article, monkeypatch):
    desk = empty_desk()
    answers(monkeypatch, "getOpenFileNames", ([str(article)], ""))
    trigger(desk, "open")
    desk.wait_for_checks()
    assert desk.controller.article.title == "Rescue ship reaches the harbour"


def test_the_dialogs_begin_where_the_work_lies(desk, article, tmp_path, monkeypatch):
    begun = {}
    for name in ("getOpenFileNames", "getOpenFileName", "getExistingDirectory", "getSaveFileName"):
        nothing = "" if name == "getExistingDirectory" else ([] if name[-1] == "s" else "", "")
        monkeypatch.setattr(
            QFileDialog,
            name,
            staticmethod(lambda *given, name=name, none=nothing: begun.update({name: given[2]}) or none),
        )
    for name in ("open", "open-folder", "attach-source", "export-text"):
        trigger(desk, name)
    assert begun["getOpenFileNames"] == begun["getOpenFileName"] == str(article.parent)
    assert begun["getExistingDirectory"] == str(article.parent.parent)
    assert begun["getSaveFileName"] == str(article.with_name(f"{article.stem}.corrected.txt"))
    QGuiApplication.clipboard().setText("Ferry fares: a rise?\n\nThe bridge was closed.")
    trigger(desk, "paste-article")
    desk.qtbot.waitUntil(lambda: desk.text.startswith("Ferry"))
    desk.wait_for_checks()
    trigger(desk, "export-text")
    assert begun["getSaveFileName"] == str(article.with_name("Ferry fares a rise.corrected.txt"))
    with desk.qtbot.waitSignal(desk.controller.article_opened):
        trigger(desk, "open-sample")
    trigger(desk, "open")
    assert begun["getOpenFileNames"] == str(article.parent), "nobody keeps articles beside the sample"


def test_a_dialog_without_an_answer_changes_and_writes_nothing(desk, tmp_path, monkeypatch):
    before = desk.controller.session, set(tmp_path.iterdir())
    answers(monkeypatch, "getOpenFileNames", ([], ""))
    answers(monkeypatch, "getExistingDirectory", "")
    answers(monkeypatch, "getSaveFileName", ("", ""))
    for name in ("open", "open-folder", "export-text", "export-issues", "export-corrections"):
        trigger(desk, name)
        assert (desk.controller.session, set(tmp_path.iterdir())) == before, name


def test_a_list_is_not_written_under_the_name_of_something_else(desk, tmp_path, monkeypatch):
    there = set(tmp_path.iterdir())
    for name in ("export-issues", "export-corrections", "export-names"):
        answers(monkeypatch, "getSaveFileName", (str(tmp_path / "list.docx"), ""))
        trigger(desk, name)
        assert "written as CSV, and list.docx says something else" in desk.window.notice.text.text()
        assert set(tmp_path.iterdir()) == there
    # Without an ending it gets that of a table.
    answers(monkeypatch, "getSaveFileName", (str(tmp_path / "list"), ""))
    trigger(desk, "export-issues")
    desk.qtbot.waitUntil((tmp_path / "list.csv").exists)


def test_no_article_comes_to_the_desk_beneath_a_dialog_that_asks_about_the_one_there(desk, article, monkeypatch):
    other = article.with_name("other.txt")
    other.write_text("Officials met.\n", encoding="utf-8")
    out, before = article.with_name("out.txt"), desk.text
    idle = partial(desk.qtbot.waitUntil, lambda: not desk.emend.jobs._jobs.number)

    def ask(*_given):
        """Stand for the dialog of the system, which waits while the other article is read."""
        dialog = QDialog(desk.window)
        dialog.open()
        idle()
        dialog.close()
        return str(out), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(ask))
    with desk.qtbot.waitSignal(desk.controller.article_opened):
        desk.controller.open_files([other])
        trigger(desk, "export-text")
    assert desk.text == "Officials met.\n"
    idle()
    assert out.read_text("utf-8") == before


def test_open_folder(empty_desk, article, monkeypatch):
    second = article.with_name("zeal.txt")
    second.write_text("Zeal of the harbour\n\nThe pilots went home.\n", encoding="utf-8")
    desk = empty_desk()
    answers(monkeypatch, "getExistingDirectory", str(article.parent))
    trigger(desk, "open-folder")
    desk.qtbot.waitUntil(lambda: len(desk.controller.summaries) == 2, timeout=10_000)
    assert {s.title for s in desk.controller.summaries} == {"Rescue ship reaches the harbour", "Zeal of the harbour"}


def test_paste_of_nothing_says_so_and_of_an_article_or_its_file_opens_it(empty_desk, article):
    desk = empty_desk()
    QGuiApplication.clipboard().setText("  ")
    trigger(desk, "paste-article")
    assert desk.window.notice.isVisible()
    assert "no text on the clipboard" in desk.window.notice.text.text()
    QGuiApplication.clipboard().setText("A pasted piece\n\nThe bridge was closed.")
    trigger(desk, "paste-article")
    desk.wait_for_checks()
    assert desk.text == "A pasted piece\n\nThe bridge was closed."
    given = QMimeData()
    given.setHtml("<p>There was <b>rain</b>.<img src='rain.png'></p><p>A storm came.</p>")
    desk.editor.insertFromMimeData(given)
    assert desk.text == "There was rain.\nA storm came.A pasted piece\n\nThe bridge was closed."
    given = QMimeData()
    given.setUrls([QUrl.fromLocalFile(str(article))])
    given.setText(str(article))
    QGuiApplication.clipboard().setMimeData(given)
    with desk.qtbot.waitSignal(desk.controller.article_opened):
        trigger(desk, "paste-article")
    assert desk.text.startswith("Rescue ship")


def test_what_cannot_be_done_changes_nothing_and_says_so(desk):
    before = desk.text
    for name, said in (("undo", "nothing to undo"), ("redo", "nothing to redo"), ("apply-9", "no such suggestion")):
        if name == "apply-9":
            of_term(desk)
        trigger(desk, name)
        assert said in desk.window.statusBar().currentMessage()
        assert desk.text == before


def test_next_and_previous_issue(desk):
    trigger(desk, "next-issue")
    first = desk.controller.current
    trigger(desk, "next-issue")
    second = desk.controller.current
    assert first.span.start < second.span.start
    trigger(desk, "previous-issue")
    assert desk.controller.current == first
    assert desk.editor.selection() == first.span


def test_a_fine_sentence_loses_its_issues(desk):
    placed = choose(desk, lambda p: p.issue.check == "stranded-fragment")
    trigger(desk, "sentence-fine")
    assert placed not in desk.controller.issues
    assert all(decision.scope is Scope.HERE for _, decision in desk.controller.session.dismissed())


def test_the_changes_and_back_in_the_size_of_the_text(desk):
    desk.editor.set_text_size(17)
    place = desk.text.index("In Korea")
    desk.editor.reveal(Span(place, place))
    for _ in range(2):
        trigger(desk, "show-changes")
        assert desk.window.pages.currentWidget() is desk.emend.surroundings.changes
        assert desk.emend.surroundings.changes._text.font().pointSizeF() == 17
        assert desk.emend.surroundings.changes._text.textCursor().position() == place, "nothing is changed yet"
        trigger(desk, "show-changes")
        assert desk.window.pages.currentWidget() is desk.window.desk
        assert desk.editor.font().pointSizeF() == 17


def test_nothing_is_typed_into_the_text_behind_the_changes(desk, qtbot):
    changes, page = desk.emend.surroundings.changes, desk.window.pages.currentWidget
    for act, has_focus in (
        (lambda: trigger(desk, "next-issue"), desk.editor.hasFocus),
        (lambda: trigger(desk, "next-suspect"), desk.editor.hasFocus),
        (lambda: trigger(desk, "replace"), desk.emend.surroundings.find_bar.isVisible),
        (lambda: desk.controller.choose(desk.controller.issues[-1]), desk.editor.isVisible),
    ):
        trigger(desk, "show-changes")
        act()
        assert page() is desk.window.desk, "where it leads to is in sight"
        assert has_focus()
    for placed in desk.controller.issues:
        desk.controller.choose(placed)
        desk.controller.dismiss(Scope.HERE)
    before = desk.text
    trigger(desk, "show-changes")
    trigger(desk, "next-issue")
    assert page() is changes
    trigger(desk, "palette")
    desk.window.findChild(CommandPalette).reject()
    qtbot.waitUntil(changes._text.hasFocus)
    desk.key(Qt.Key.Key_Delete)
    assert desk.text == before
    desk.key(Qt.Key.Key_Escape)
    assert page() is desk.window.desk


def test_keys_and_about(desk, monkeypatch):
    shown = []
    monkeypatch.setattr(commands.ShortcutsDialog, "ask", staticmethod(lambda _parent, keys: shown.append(keys.table())))
    monkeypatch.setattr(QMessageBox, "about", staticmethod(lambda _parent, title, _text: shown.append(title)))
    trigger(desk, "keys")
    trigger(desk, "about")
    assert shown == [all_actions(), "About Emend"]


def test_quit(start, article):
    desk = start(article)
    trigger(desk, "quit")
    assert not desk.window.isVisible()


def test_f8_is_heard_in_the_text(desk):
    desk.key(Qt.Key.Key_F8)
    assert desk.controller.current is not None


def test_what_can_do_nothing_is_grey_while_its_menu_is_open_and_its_key_says_why(fresh_desk, article):
    desk = fresh_desk(article)
    desk.editor.go_to(0, 0)
    desk.controller._set_current(None)
    actions = desk.window.actions_by_id

    def grey(name):
        menu = menu_of(desk.window, actions[name])
        menu.popup(desk.window.mapToGlobal(desk.window.rect().center()))
        try:
            return {each.objectName(): each.toolTip() for each in menu.actions() if not each.isEnabled()}
        finally:
            menu.close()

    assert {"dismiss-here", "apply-equal", "be-quiet"} <= grey("dismiss-here").keys()
    assert grey("dismiss-here")["dismiss-here"] == "No issue is chosen."
    assert grey("undo")["undo"] == "Nothing was changed."
    assert "detach-source" in grey("detach-source")
    assert all(action.isEnabled() for action in actions.values())
    assert actions["undo"].toolTip().endswith("(Ctrl+Z)")
    desk.key(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.statusBar().currentMessage().startswith("No issue is chosen")
    desk.controller.next_issue()
    desk.controller.apply_suggestion(0)
    assert "undo" not in grey("undo")
    desk.controller.close_article()
    assert "undo" in grey("undo")
    assert not actions["undo"].isEnabled()
