"""The glossary window."""

from dataclasses import replace
from pathlib import Path

import pytest
from fake_desk import FakeWork
from glossary_on_show import MOOR, OLD, desk_with
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from small_review import LYMAN

from qa_tool.domain.term import Term, TermKind
from qa_tool.domain.term_edit import TermEdit
from ui import term_files
from ui.dialogs.export_dialog import ExportDialog
from ui.dialogs.glossary_files import ask_save
from ui.dialogs.import_dialog import ImportDialog
from ui.dialogs.replacing_question import ReplacingQuestion
from ui.dialogs.term_dialog import TermDialog
from ui.glossary_window import GlossaryWindow

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qapp):
    return desk_with(LYMAN, MOOR, OLD)


@pytest.fixture
def window(desk, qtbot):
    made = GlossaryWindow(desk, FakeWork())
    qtbot.addWidget(made)
    made.show()
    # The rows come when the window stands.
    qtbot.waitUntil(lambda: len(made.table.rows) > 0)
    return made


@pytest.fixture
def answer(monkeypatch):
    def set_answer(made):
        monkeypatch.setattr(TermDialog, "ask", lambda *_given, **_more: made)

    return set_answer


def names(window):
    return [term.canonical for term in window.table.shown_rows()]


def choose(window, term):
    window.view.show_row(window.table.find(lambda t: t.id == term.id))
    window.view.setFocus()


def test_every_word_is_looked_for_in_every_form_and_the_note(window):
    for words, found in (
        ("mohr", ["Ada Moor"]),
        ("MOOR ada", ["Ada Moor"]),
        ("리만", ["Lyman"]),
        ("donetsk region", ["Lyman"]),
        ("ada lyman", []),
        ("", ["Lyman", "Ada Moor", "Old Harbour"]),
    ):
        window.filter.words.setText(words)
        assert names(window) == found
    window.filter.words.setText("mohr")
    assert window.foot.count.text() == "1 of 3 terms"


def test_keys_that_come_before_the_rows_are_taken(desk, qtbot):
    made = GlossaryWindow(desk, FakeWork())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.keyClicks(made.filter.words, "moor")
    assert names(made) == ["Ada Moor"]
    again = GlossaryWindow(desk, FakeWork())
    qtbot.addWidget(again)
    again.show()
    again.activateWindow()
    qtbot.keyClick(again.filter.words, Qt.Key.Key_Down)
    assert names(again) == ["Lyman", "Ada Moor", "Old Harbour"]
    qtbot.waitUntil(again.view.hasFocus)


def test_tab_goes_from_the_rows_to_what_is_known_of_one_and_to_the_buttons(window, qtbot):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    choose(window, MOOR)
    for widget in (window.life.uses_view, window.life.events_view, window.foot.add):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is widget


def test_one_glossary_can_be_shown(window):
    window.filter.glossary.setCurrentIndex(window.filter.glossary.findData("mayors"))
    assert names(window) == ["Ada Moor"]
    window.filter.words.setText("lyman")
    assert names(window) == []


def test_what_fits_best_comes_first_unless_a_column_sorts(desk, window):
    near, form = Term("Ostrel", note="North of Kelm.", id=11), Term("Kelma", accepted=("Port Kelm",), id=12)
    begins, equal = Term("Kelm Bay", id=13), Term("Kelm", id=14)
    inside = replace(form, canonical="Harbour", id=15)
    desk.set_terms([near, inside, form, begins, equal])
    window.filter.words.setText("kelm")
    assert names(window) == ["Kelm", "Kelma", "Kelm Bay", "Harbour", "Ostrel"]
    window.view.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert names(window) == ["Ostrel", "Kelma", "Kelm Bay", "Kelm", "Harbour"]
    window.filter.words.setText("kelm port")
    assert names(window) == ["Kelma", "Harbour"]
    window.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    window.filter.words.clear()
    assert names(window) == ["Ostrel", "Harbour", "Kelma", "Kelm Bay", "Kelm"]


def test_a_search_goes_on_over_terms_that_come_and_go(desk, window, qtbot):
    window.filter.words.setText("moor")
    desk.set_terms([*desk.terms, Term("Moor Lane", id=9)])
    qtbot.waitUntil(lambda: names(window) == ["Moor Lane", "Ada Moor"])


def test_adding_and_taking_it_back(desk, window, answer, qtbot):
    answer(Term("Kelmar", wrong=("Gelmar",)))
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.foot.message.text().startswith("F2 or a double click")
    qtbot.keyClick(window.view, Qt.Key.Key_N, CONTROL)
    assert "Kelmar" in names(window)
    assert "adding Kelmar" in window.foot.undo.toolTip()
    assert window.foot.message.text() == "Kelmar is in the glossary now.", "the status bar lies behind this window"
    qtbot.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    assert desk.terms == (LYMAN, MOOR, OLD)
    assert window.foot.message.text() == "Taken back: adding Kelmar."
    assert not window.foot.undo.isEnabled()


def test_changing_and_taking_it_back(desk, window, answer, qtbot):
    better = Term("Ada Moor", wrong=("Ada Mohr", "Eda Mur"), kind=TermKind.PERSON, glossary="mayors", id=2)
    answer(better)
    choose(window, MOOR)
    qtbot.keyClick(window.view, Qt.Key.Key_Return)
    assert better in desk.terms
    assert window.view.current_row() == better
    window.undo()
    assert desk.terms == (LYMAN, MOOR, OLD)


def test_a_change_that_changes_nothing_is_no_step(desk, window, answer):
    answer(MOOR)
    choose(window, MOOR)
    window.change()
    assert desk.asked == []
    assert not window.foot.undo.isEnabled()


def test_a_new_form_of_a_known_term_is_a_change_of_it(desk, window, answer):
    better = Term("Ada Moor", wrong=("Ada Mohr", "Eda Mur"), kind=TermKind.PERSON, glossary="mayors", id=2)
    answer(better)
    window.add_form("Eda Mur")
    assert desk.asked == [("put", TermEdit(changed=(better,), before=(MOOR,)))]
    window.undo()
    assert desk.terms == (LYMAN, MOOR, OLD)


def test_a_new_term_is_seen_and_chosen_whatever_was_looked_for(window, answer):
    answer(Term("Grey Quay", kind=TermKind.PLACE))
    for words, kept in (("quay", "quay"), ("moor", "")):
        window.filter.words.setText(words)
        window.add()
        assert window.view.current_row().canonical == "Grey Quay"
        assert window.filter.words.text() == kept, "a search that shows it stays"
        window.undo()


def test_deleting_several_and_taking_it_back_with_their_ids(desk, window, qtbot):
    window.view.setFocus()
    window.view.selectAll()
    qtbot.keyClick(window.view, Qt.Key.Key_Delete)
    assert desk.terms == ()
    assert names(window) == []
    qtbot.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    assert set(desk.terms) == {LYMAN, MOOR, OLD}


def test_cancelled_dialogs_change_nothing(desk, window, answer):
    answer(None)
    window.add()
    choose(window, MOOR)
    window.change()
    assert desk.asked == []


def test_undo_in_the_search_field_is_its_own_first(desk, window, qtbot):
    choose(window, MOOR)
    window.delete()
    window.filter.words.setFocus()
    qtbot.keyClicks(window.filter.words, "x")
    qtbot.keyClick(window.filter.words, Qt.Key.Key_Z, CONTROL)
    assert window.filter.words.text() == ""
    assert MOOR not in desk.terms
    qtbot.keyClick(window.filter.words, Qt.Key.Key_Z, CONTROL)
    assert MOOR in desk.terms


def test_keys_of_the_article_do_nothing_here(desk, qtbot):
    main = QWidget()
    qtbot.addWidget(main)
    fired = []
    for keys in ("Ctrl+Z", "Ctrl+1", "F8"):
        action = QAction(main)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.triggered.connect(lambda _checked=False, key=keys: fired.append(key))
        main.addAction(action)
    window = GlossaryWindow(desk, FakeWork(), main)
    main.show()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.view.setFocus()
    for key in (Qt.Key.Key_Z, Qt.Key.Key_1):
        qtbot.keyClick(window.view, key, CONTROL)
    qtbot.keyClick(window.view, Qt.Key.Key_F8)
    assert fired == []


@pytest.fixture
def glossary_file(tmp_path):
    path = tmp_path / "new.csv"
    path.write_text(
        "term,wrong_forms,kind\nKelmar,Gelmar,place\nAda Moor,Eda Mur,person\n,nothing,\n", encoding="utf-8"
    )
    return path


def test_an_import_takes_the_good_rows_and_one_undo_takes_it_back(desk, window, monkeypatch, glossary_file):
    before = desk.terms
    monkeypatch.setattr(term_files, "ask_open", lambda _parent: glossary_file)
    monkeypatch.setattr(ImportDialog, "exec", lambda _self: ImportDialog.DialogCode.Accepted)
    window.import_file()
    assert [t.canonical for t in desk.terms] == ["Lyman", "Ada Moor", "Old Harbour", "Kelmar"]
    assert (desk.terms[1].wrong, desk.terms[1].glossary) == (("Ada Mohr", "Eda Mur"), "mayors")
    assert (desk.terms[3].wrong, desk.terms[3].glossary) == (("Gelmar",), "new")
    assert "the import of new.csv" in window.foot.undo.toolTip()
    window.undo()
    assert desk.terms == before
    assert not window.foot.undo.isEnabled()


def test_an_import_that_is_cancelled_or_cannot_be_read_changes_nothing(desk, window, monkeypatch, glossary_file):
    monkeypatch.setattr(term_files, "ask_open", lambda _parent: glossary_file)
    monkeypatch.setattr(ImportDialog, "exec", lambda _self: ImportDialog.DialogCode.Rejected)
    window.import_file()
    window._work.read_glossary = lambda _path, _done: None
    window.import_file()
    monkeypatch.setattr(term_files, "ask_open", lambda _parent: None)
    window.import_file()
    assert desk.asked == []


def test_an_import_that_fails_is_no_step(desk, window, monkeypatch, glossary_file):
    desk.take_in = lambda _plan, _glossary, _origin, done: done(None)
    monkeypatch.setattr(term_files, "ask_open", lambda _parent: glossary_file)
    monkeypatch.setattr(ImportDialog, "exec", lambda _self: ImportDialog.DialogCode.Accepted)
    window.import_file()
    assert not window.foot.undo.isEnabled()


@pytest.mark.parametrize("given", ["out.csv", "out.html", "out"])
def test_an_export_writes_what_is_shown(desk, window, monkeypatch, given):
    written = []
    desk.export_terms = lambda terms, path, kind: written.append((list(terms), path, kind))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (f"/somewhere/{given}", ""))
    window.filter.words.setText("moor")
    window.export_file()
    name = given if given.endswith(".csv") else given + ".csv"
    assert written == [([MOOR], Path("/somewhere", name), "emend-csv")]


@pytest.mark.parametrize("answer", [True, False])
def test_what_a_format_cannot_hold_is_said_before_an_export(desk, window, monkeypatch, answer):
    written, said = [], []
    desk.export_terms = lambda terms, path, kind: written.append((path.name, kind))
    chosen = next(each for each in filters() if each.startswith("OmegaT"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("/somewhere/out", chosen))
    monkeypatch.setattr(ExportDialog, "ask", lambda _parent, title, lost: said.append((title, lost)) or answer)
    window.export_file()
    assert said[0][0] == "OmegaT glossary"
    assert "Wrong forms of 2 terms would be lost." in said[0][1]
    assert written == ([("out.tab", "omegat")] if answer else [])


def test_a_file_whose_name_the_dialog_did_not_ask_about_is_asked_about(monkeypatch, tmp_path):
    (tmp_path / "out.tab").write_bytes(b"mine")
    chosen = next(each for each in filters() if each.startswith("OmegaT"))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), chosen))
    for answer in (False, True):
        monkeypatch.setattr(ReplacingQuestion, "ask", lambda _parent, files, answer=answer: answer)
        assert bool(ask_save(None)) is answer


def filters():
    asked = []
    real = QFileDialog.getSaveFileName
    QFileDialog.getSaveFileName = lambda *given: asked.append(given[-1]) or ("", "")
    try:
        ask_save(None)
    finally:
        QFileDialog.getSaveFileName = real
    return asked[0].split(";;")


def test_the_model_is_sound_with_many_terms(window, desk, qtbot):
    QAbstractItemModelTester(window.table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    desk.set_terms([Term(f"Term {n}", wrong=(f"Trem {n}",), id=n) for n in range(5000)])
    qtbot.waitUntil(lambda: window.table.rowCount() == 5000)
    window.filter.words.setText("trem 4999")
    assert names(window) == ["Term 4999"]
