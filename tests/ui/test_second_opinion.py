"""What a LanguageTool server on this computer adds, in the real window."""

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialogButtonBox

from qa_tool.domain.decision import Scope
from qa_tool.domain.term import Term
from qa_tool.domain.term_edit import TermEdit
from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from qa_tool.storage.location import database_url
from ui.controllers import commands
from ui.dialogs.second_reader_dialog import SecondReaderDialog

TEXT = "A calm day\n\nThe 😀 mayor of the town said alot about it. He could of stayed.\n\nIt was alot to say.\n"


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "calm.txt"
    made.write_text(TEXT, encoding="utf-8")
    return made


def remarks(desk):
    return [p.issue.text for p in desk.controller.issues if p.issue.check == "languagetool"]


def use(desk, languagetool):
    desk.controller.set_second_reader(languagetool.url)


def wait_for(qtbot, desk, words):
    qtbot.waitUntil(lambda: remarks(desk) == words, timeout=10_000)


def test_it_adds_its_findings_and_the_address_is_remembered(start, path, languagetool, qtbot):
    desk = start(path)
    assert languagetool.asked == [], "nobody is asked before an address is given"
    use(desk, languagetool)
    wait_for(qtbot, desk, ["alot", "could of", "alot"])
    placed = next(p for p in desk.controller.issues if p.issue.text == "could of")
    assert placed.span.of(desk.text) == "could of"
    assert desk.emend.editor.toPlainText() == desk.text
    desk.controller.choose(placed)
    desk.controller.apply_suggestion(0)
    assert "He could have stayed." in desk.text
    desk.close()
    again = start(path)
    wait_for(qtbot, again, ["alot", "alot"])
    placed = next(p for p in again.controller.issues if p.issue.check == "languagetool")
    again.controller.choose(placed)
    again.controller.dismiss(Scope.HERE)
    assert remarks(again) == ["alot"]


def test_only_what_is_new_is_asked_about_and_not_at_every_key(start, path, languagetool, qtbot):
    desk = start(path)
    use(desk, languagetool)
    wait_for(qtbot, desk, ["alot", "could of", "alot"])
    languagetool.asked.clear()
    desk.editor.setFocus()
    for letter in "Now. ":
        qtbot.keyClick(desk.editor, letter)
    qtbot.waitUntil(lambda: bool(languagetool.asked) and not desk.emend.second_reading.busy, timeout=10_000)
    assert languagetool.asked == ["Now. A calm day"]
    assert remarks(desk) == ["alot", "could of", "alot"]


def test_what_becomes_a_term_is_no_slip_any_more(start, path, languagetool, qtbot):
    path.write_text("A calm day\n\nThe mayor of the town said alot about it.\n", encoding="utf-8")
    desk = start(path)
    use(desk, languagetool)
    wait_for(qtbot, desk, ["alot"])
    edit = TermEdit(added=(Term("alot"),))
    desk.controller.put_terms(edit, "", lambda _: None)
    wait_for(qtbot, desk, [])
    # And comes back with the term gone.
    term = next(term for term in desk.controller.terms if term.canonical == "alot")
    desk.controller.put_terms(TermEdit(removed=(term,)), "", lambda _: None)
    wait_for(qtbot, desk, ["alot"])


@pytest.mark.parametrize("fault", ["no json", "500"])
def test_a_failure_is_told_once_and_everything_else_works(start, path, languagetool, qtbot, fault):
    languagetool.fault = fault
    desk = start(path)
    told = []
    desk.controller.failed.connect(told.append)
    use(desk, languagetool)
    qtbot.waitUntil(lambda: bool(told), timeout=10_000)
    assert "is not LanguageTool" in desk.window.notice.text.text()
    desk.editor.setFocus()
    qtbot.keyClick(desk.editor, "N")
    desk.wait_for_checks()
    qtbot.wait(1000)
    assert len(told) == len(languagetool.asked) == 1
    languagetool.fault = ""
    use(desk, languagetool)
    wait_for(qtbot, desk, ["alot", "could of", "alot"])


def test_typing_and_closing_do_not_wait_for_a_slow_server(start, path, languagetool, qtbot):
    languagetool.fault = "slow"
    desk = start(path)
    use(desk, languagetool)
    qtbot.waitUntil(lambda: bool(languagetool.asked), timeout=10_000)
    desk.editor.setFocus()
    began = time.monotonic()
    for letter in "Now. ":
        qtbot.keyClick(desk.editor, letter)
    desk.wait_for_checks()
    desk.close()
    assert time.monotonic() - began < 5, "the server answers after half a minute"


def test_an_address_set_elsewhere_to_another_computer_is_refused(start, path, qtbot):
    library = Library(Database.open(database_url()))
    library.set_second_reader("http://example.org")
    library.close()
    desk = start(path)
    qtbot.waitUntil(lambda: "sends no text to any other" in desk.window.notice.text.text())
    assert desk.controller.issues == () or remarks(desk) == []


def test_without_an_address_again_the_remarks_go(start, path, languagetool, qtbot):
    desk = start(path)
    use(desk, languagetool)
    wait_for(qtbot, desk, ["alot", "could of", "alot"])
    desk.controller.set_second_reader("")
    assert remarks(desk) == []


def test_the_menu_asks_for_the_address(start, path, monkeypatch):
    desk = start(path)
    asked = []
    monkeypatch.setattr(
        commands.SecondReaderDialog, "ask", staticmethod(lambda _, known: asked.append(known) or "http://localhost:9")
    )
    desk.window.actions_by_id["second-reader"].trigger()
    desk.window.actions_by_id["second-reader"].trigger()
    assert asked == ["", "http://localhost:9"]
    desk.controller.set_second_reader("")


def test_the_dialog_takes_no_other_computer(qtbot):
    dialog = SecondReaderDialog("http://localhost:8081")
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.field.setText("http://example.org")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert "sends no text to any other" in dialog.message.text()
    dialog.field.setText("localhost:8010")
    (good, *_) = dialog.findChild(QDialogButtonBox).buttons()
    qtbot.mouseClick(good, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert dialog.where() == "http://localhost:8010"
    dialog.field.setText("")
    assert dialog.where() == ""


def test_harper_in_its_place(start, path, harper, qtbot):
    desk = start(path)
    desk.controller.set_second_reader(str(harper.path))
    qtbot.waitUntil(lambda: "harper" in {p.issue.check for p in desk.controller.issues}, timeout=10_000)
    assert [p.issue.text for p in desk.controller.issues if p.issue.check == "harper"] == ["alot", "could of", "alot"]
