"""The names that could become terms, on the whole program."""

import pytest
from PySide6.QtCore import Qt

from ui.dialogs.candidates_dialog import CandidatesDialog
from ui.dialogs.term_dialog import TermDialog

TEXT = "Rescue\n\nMayor Ada Quellmar of Vorbeny met Ada Quellmar's crew in Vorbeny. People in Vorbeny cheered."


@pytest.fixture
def dialog(start, tmp_path, qtbot):
    path = tmp_path / "rescue.txt"
    path.write_text(TEXT, encoding="utf-8")
    desk = start(path)
    desk.window.actions_by_id["candidates"].trigger()
    made = desk.window.findChild(CandidatesDialog)
    qtbot.waitUntil(lambda: "Vorbeny" in names(made), timeout=30_000)
    return made


def names(dialog):
    return [row.name for row in dialog.table.shown_rows()]


def choose(dialog, name):
    dialog.view.show_row(names(dialog).index(name))
    dialog.view.setFocus()


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
    assert dialog._empty.text() == "No name has been rejected."
    dialog._rejected.setChecked(False)
    qtbot.waitUntil(lambda: "Vorbeny" in names(dialog), timeout=30_000)


def test_an_added_name_is_a_term_and_leaves_the_list(dialog, qtbot, monkeypatch):
    begun = []

    def ask(_parent, term, *_more):
        begun.append(term)
        return term

    monkeypatch.setattr(TermDialog, "ask", ask)
    choose(dialog, "Vorbeny")
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    assert begun[0].canonical == "Vorbeny"
    assert "Vorbeny" in {term.canonical for term in dialog._desk.terms}
    dialog.look()
    qtbot.waitUntil(lambda: not dialog.looking, timeout=30_000)
    assert "Vorbeny" not in names(dialog)


def test_the_filter_and_all_articles(dialog, qtbot):
    dialog._filter.setText("no such name")
    assert dialog._empty.text() == "No name matches the filter."
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
