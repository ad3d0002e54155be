"""The names that could become terms, on the whole program."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from qa_tool.domain.term import Term, TermKind, TermStatus
from ui.dialogs.candidates_dialog import CandidatesDialog
from ui.dialogs.term_dialog import TermDialog
from ui.models.candidate_table import IN_THE_SOURCE

TEXT = "Rescue\n\nMayor Ada Quellmar of Vorbeny met Ada Quellmar's crew in Vorbeny. People in Vorbeny cheered."


@pytest.fixture
def dialog(empty_desk, tmp_path, qtbot):
    path = tmp_path / "rescue.txt"
    path.write_text(TEXT, encoding="utf-8")
    return opened(empty_desk(path), qtbot)


def opened(desk, qtbot):
    desk.window.actions_by_id["candidates"].trigger()
    made = desk.window.findChild(CandidatesDialog)
    qtbot.waitUntil(lambda: not made.looking, timeout=30_000)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def names(dialog):
    return [row.name for row in dialog.table.shown_rows()]


def choose(dialog, name):
    dialog.view.show_row(names(dialog).index(name))
    dialog.view.setFocus()


def test_the_keys_of_the_list_work_at_once(dialog, qtbot):
    first, *others = names(dialog)
    qtbot.keyClick(dialog.focusWidget(), Qt.Key.Key_Delete)
    assert names(dialog) == others
    assert first not in names(dialog)


def test_a_rejected_name_stays_away_until_it_is_brought_back(dialog, qtbot):
    choose(dialog, "Vorbeny")
    qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert "Vorbeny" not in names(dialog)
    dialog.look()
    qtbot.waitUntil(lambda: not dialog.looking, timeout=30_000)
    assert "Vorbeny" not in names(dialog)
    dialog._rejected.setChecked(True)
    assert names(dialog) == ["Vorbeny"]
    choose(dialog, "Vorbeny")
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    assert names(dialog) == []
    assert dialog.view.nothing == "No name has been rejected."
    dialog._rejected.setChecked(False)
    qtbot.waitUntil(lambda: "Vorbeny" in names(dialog), timeout=30_000)


def test_enter_adds_a_name_and_the_next_one_is_chosen(dialog, qtbot):
    choose(dialog, "Vorbeny")
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    added = next(term for term in dialog._desk.terms if term.canonical == "Vorbeny")
    assert added.status is TermStatus.APPROVED
    assert dialog.view.hasFocus()
    assert dialog.view.current_row().name == "Ada Quellmar"
    dialog.look()
    qtbot.waitUntil(lambda: not dialog.looking, timeout=30_000)
    assert "Vorbeny" not in names(dialog)


def test_an_entry_can_be_looked_over_before_it_is_added(dialog, qtbot, monkeypatch):
    begun = []

    def ask(*_more, **given):
        begun.append(given["begun"])
        return replace(given["begun"], note="a town")

    monkeypatch.setattr(TermDialog, "ask", ask)
    choose(dialog, "Vorbeny")
    qtbot.keyClick(dialog.view, Qt.Key.Key_E)
    assert begun[0].canonical == "Vorbeny"
    assert "a town" in {term.note for term in dialog._desk.terms if term.canonical == "Vorbeny"}
    assert dialog.view.hasFocus()


def test_a_name_that_is_looked_over_may_turn_out_to_be_a_term_that_is_there(dialog, qtbot, monkeypatch):
    desk = dialog._desk
    desk.add_term(Term("Worbeni", kind=TermKind.PLACE, note="a port"))

    def write(made):
        made._canonical.setText("Worbeni")
        made._wrong.setText("Vorbeny")
        return 1

    def forms():
        return [(term.wrong, term.note) for term in desk.terms if term.canonical == "Worbeni"]

    monkeypatch.setattr(TermDialog, "exec", write)
    choose(dialog, "Vorbeny")
    qtbot.keyClick(dialog.view, Qt.Key.Key_E)
    assert forms() == [(("Vorbeny",), "a port")]
    assert "Vorbeny" not in names(dialog)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert forms() == [((), "a port")]
    assert "Vorbeny" in names(dialog)


def test_a_name_is_put_to_a_term_that_it_comes_near_to(dialog, qtbot):
    desk = dialog._desk
    desk.add_term(Term("Ada Quelmar", kind=TermKind.PERSON))
    dialog.look()
    qtbot.waitUntil(lambda: not dialog.looking, timeout=30_000)
    # The glossary speaks of Ada Quellmar now: she is a close spelling, and no candidate.
    assert names(dialog) == ["Vorbeny"]
    desk.add_term(Term("Worbeni", kind=TermKind.PLACE, status=TermStatus.RETIRED))
    dialog.targets.words.setFocus()
    qtbot.keyClicks(dialog.targets.words, "worb")
    qtbot.keyClick(dialog.targets.words, Qt.Key.Key_Return)
    assert dialog.view.hasFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_W)
    assert names(dialog) == []
    assert next(term for term in desk.terms if term.canonical == "Worbeni").wrong == ("Vorbeny",)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert names(dialog) == ["Vorbeny"]
    assert next(term for term in desk.terms if term.canonical == "Worbeni").wrong == ()


def test_a_rejected_name_stays_away_after_a_restart(start, tmp_path, qtbot):
    path = tmp_path / "rescue.txt"
    path.write_text(TEXT, encoding="utf-8")
    desk = start(path)
    first = opened(desk, qtbot)
    choose(first, "Vorbeny")
    qtbot.keyClick(first.view, Qt.Key.Key_Delete)
    first.close()
    desk.close()
    again = opened(start(path), qtbot)
    assert names(again) == ["Ada Quellmar"]
    again._scope.setCurrentIndex(again._scope.findData(True))
    qtbot.waitUntil(lambda: not again.looking, timeout=30_000)
    assert names(again) == ["Ada Quellmar"]


def test_the_filter_and_all_articles(dialog, qtbot):
    dialog._filter.setText("no such name")
    assert dialog.view.nothing == "No name matches the filter."
    dialog._filter.setText("vorb")
    assert names(dialog) == ["Vorbeny"]
    dialog._scope.setCurrentIndex(dialog._scope.findData(True))
    qtbot.waitUntil(lambda: names(dialog) == ["Vorbeny"], timeout=30_000)


def test_closing_while_names_are_looked_for(dialog, qtbot):
    jobs = dialog._desk.access.jobs
    dialog.look()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.close()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=30_000)


def test_the_form_in_the_source_is_shown_where_there_is_one(dialog, empty_desk, tmp_path, qtbot):
    assert dialog.view.isColumnHidden(IN_THE_SOURCE)
    (tmp_path / "ferry.en.txt").write_text("Mayor Yuri Galchenko left.", encoding="utf-8")
    (tmp_path / "ferry.ko.txt").write_text("유리 갈첸코 시장은 떠났다.", encoding="utf-8")
    other = opened(empty_desk(tmp_path / "ferry.en.txt"), qtbot)
    assert not other.view.isColumnHidden(IN_THE_SOURCE)
    assert other.table.data(other.table.index(0, IN_THE_SOURCE)) == "유리 갈첸코"
    other._filter.setText("갈첸")
    assert names(other) == ["Yuri Galchenko"]
