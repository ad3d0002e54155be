"""Commands about the words at a place, in the real window: its menu, its term, and why it is not flagged."""

import pytest
from choosing import choose, of_term, trigger
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QDialog

from qa_tool.domain.decision import Scope
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind
from ui.controllers import place_commands
from ui.dialogs.why_dialog import WhyDialog


@pytest.fixture
def desk(fresh_desk, article):
    return fresh_desk(article)


def test_the_menu_of_suggestions(desk):
    of_term(desk)
    shown = [action.text() for action in desk.emend.surroundings.commands.at_place.menu_here().actions()]
    assert shown[0].startswith("&1")
    assert "This is fine here\tCtrl+I" in shown
    assert "Add to the glossary…\tCtrl+Shift+G" in shown


def test_the_menu_dismisses_at_each_scope_by_a_letter(empty_desk, article, qtbot):
    desk = empty_desk(article)
    for letter, scope in ((Qt.Key.Key_T, Scope.TERM), (Qt.Key.Key_A, Scope.ARTICLE)):
        of_term(desk)
        trigger(desk, "suggestion-menu")
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        menu = QApplication.activePopupWidget()
        texts = [action.text().partition("\t")[0] for action in menu.actions()]
        assert "This is fine in this &article" in texts
        qtbot.keyClick(menu, letter)
        qtbot.waitUntil(lambda scope=scope: scope in {decision.scope for decision in desk.controller.session.decisions})
    choose(desk, lambda p: p.issue.term is None)
    other = [action.text() for action in desk.emend.surroundings.commands.at_place.menu_here().actions()]
    assert not any("glossary &term" in text for text in other), "it is about no term"


def test_the_menu_of_the_mouse_is_about_the_place_under_it(desk):
    def menu_at(position):
        cursor = desk.editor.textCursor()
        cursor.setPosition(position)
        where = desk.editor.cursorRect(cursor).center()
        asked = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, desk.editor.viewport().mapToGlobal(where))
        QApplication.sendEvent(desk.editor.viewport(), asked)
        menu = QApplication.activePopupWidget()
        shown = {action.text() for action in menu.actions() if action.isEnabled()}
        menu.close()
        return shown

    shown = of_term(desk)
    other = next(p for p in desk.controller.issues if p.span.start > shown.span.end and p.issue.suggestions)
    assert f"&1  {shown.issue.suggestions[0]}" in menu_at(shown.span.start + 1)
    assert desk.editor.selection() == shown.span, "what is selected stays so"
    assert f"&1  {other.issue.suggestions[0]}" in menu_at(other.span.start + 1)
    assert desk.controller.current == other
    nothing = menu_at(desk.text.index("Rescue") + 3)
    assert not any(text.startswith(("&1", "This is")) for text in nothing), "the card is about another place"
    assert {"Cut", "Copy"}.isdisjoint(nothing), "nothing is selected there"


def test_correct_all_equal(desk, monkeypatch):
    placed = of_term(desk)
    monkeypatch.setattr(
        place_commands.ApplyAllDialog,
        "ask",
        staticmethod(lambda _parent, issues, _text: [(p, p.issue.suggestions[0]) for p in issues]),
    )
    trigger(desk, "apply-equal")
    assert placed.issue.suggestions[0] in desk.text
    assert placed.issue.text not in desk.text


def test_add_term(empty_desk, article, monkeypatch):
    desk = empty_desk(article)
    choose(desk, lambda p: p.issue.text == "I did.")
    asked = []

    def ask(_parent, _term, form, _known, _language, begun):
        asked.append((form, begun))
        return Term("Idid Lane")

    monkeypatch.setattr(place_commands.TermDialog, "ask", staticmethod(ask))
    trigger(desk, "add-term")
    assert asked == [("I did.", Term("I did."))]
    assert any(term.canonical == "Idid Lane" for term in desk.controller.terms)
    desk.wait_for_checks()


def test_what_is_selected_among_the_changes_is_added_and_not_what_is_hidden(desk, monkeypatch):
    asked = []
    monkeypatch.setattr(place_commands.TermDialog, "ask", staticmethod(lambda *of, **_more: asked.append(of[2])))
    desk.editor.reveal(Span(0, 6), select=True)
    trigger(desk, "show-changes")
    changes = desk.emend.surroundings.changes
    trigger(desk, "add-term")
    page = changes._text
    assert page.find("harbour")
    trigger(desk, "add-term")
    assert asked == ["", "harbour"]
    trigger(desk, "show-changes")


def test_a_new_term_begins_with_how_the_source_writes_it(empty_desk, tmp_path, monkeypatch):
    (tmp_path / "ferry.en.txt").write_text("Mayor Yuri Galchenko left.", encoding="utf-8")
    (tmp_path / "ferry.ko.txt").write_text("유리 갈첸코 시장은 떠났다.", encoding="utf-8")
    desk = empty_desk(tmp_path / "ferry.en.txt")
    asked = []
    monkeypatch.setattr(place_commands.TermDialog, "exec", lambda dialog: asked.append(dialog.term()) or 0)
    desk.editor.reveal(Span(6, 20), select=True)
    trigger(desk, "add-term")
    assert [(term.canonical, dict(term.source_forms)) for term in asked] == [
        ("Yuri Galchenko", {"ko": ("유리 갈첸코",)})
    ]


def test_a_flagged_name_is_a_wrong_form_of_what_is_suggested_for_it(empty_desk, tmp_path, monkeypatch):
    path = tmp_path / "grain.txt"
    path.write_text(
        "Minister Borys Hladchenko said that the grain was waiting.\n\nHladchenko left. Hladchanko promised help.\n"
    )
    desk = empty_desk(path)
    choose(desk, lambda p: p.issue.text == "Hladchanko")
    asked = []
    monkeypatch.setattr(place_commands.TermDialog, "exec", lambda dialog: asked.append(dialog.term()) or 0)
    trigger(desk, "add-term")
    assert asked == [Term("Hladchenko", wrong=("Hladchanko",), kind=TermKind.PERSON)]
    desk.editor.reveal(Span(desk.text.index("Borys"), desk.text.index(" said")), select=True)
    trigger(desk, "add-term")
    assert asked[1] == Term("Borys Hladchenko", kind=TermKind.PERSON)
    # Once it is in the glossary, the card is about the same words, and the digit for it.
    monkeypatch.setattr(place_commands.TermDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)
    choose(desk, lambda p: p.issue.text == "Hladchanko")
    with desk.qtbot.waitSignal(desk.controller.checked):
        trigger(desk, "add-term")
    desk.wait_for_checks()
    assert desk.controller.current.issue.check == "glossary-name"
    desk.key(Qt.Key.Key_1)
    assert "Hladchenko left. Hladchenko promised" in desk.text


def test_why_a_word_is_not_flagged(desk, monkeypatch):
    text = desk.controller.session.text
    word = "harbour"
    start = text.index(word)
    desk.editor.reveal(Span(start + 2, start + 2), select=False)
    trigger(desk, "why")
    dialog = desk.window.findChild(WhyDialog)
    assert dialog.isVisible()
    assert word in dialog.reason.text()
    assert "small letters" in dialog.reason.text()
    asked = []
    monkeypatch.setattr(
        place_commands.TermDialog, "ask", staticmethod(lambda _p, _t, form, *_, **__: asked.append(form))
    )
    dialog.add.click()
    assert asked == [word]


@pytest.mark.parametrize("check", ["glossary-name", "stranded-fragment"])
def test_why_says_what_is_flagged_there(desk, check):
    placed = next(p for p in desk.controller.issues if p.issue.check == check)
    desk.editor.reveal(placed.span, select=True)
    trigger(desk, "why")
    dialog = desk.window.findChild(WhyDialog)
    assert dialog.reason.text() == f"<b>{placed.issue.text}</b><br>It is flagged: {placed.issue.message}"
    dialog.close()


def test_why_asks_for_a_word_where_there_is_none(desk, qtbot):
    blank = desk.controller.session.text.index("\n\n") + 1
    desk.editor.reveal(Span(blank, blank), select=False)
    with qtbot.waitSignal(desk.controller.told, check_params_cb=lambda said: "no word here" in said):
        trigger(desk, "why")
    assert desk.window.findChild(WhyDialog) is None
