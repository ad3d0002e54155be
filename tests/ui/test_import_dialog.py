"""The preview of a glossary import."""

import pytest
from fake_desk import LYMAN
from PySide6.QtWidgets import QLabel, QTabWidget

from qa_tool.glossary.imports import ImportResult, Problem
from ui.dialogs.import_dialog import ImportDialog

BROKEN = (Problem(4, "Kyiv,,town", "the kind is not known", kept=True), Problem(9, ",,", "the term is missing"))


@pytest.fixture
def open_dialog(qtbot):
    def make(result):
        dialog = ImportDialog(result, "places.csv", "places")
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def test_good_and_broken_rows_are_counted_and_listed(open_dialog):
    dialog = open_dialog(ImportResult((LYMAN,), BROKEN))
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "1 term can be taken, 1 row cannot, 1 row only in part." in said
    row = [dialog.problems.data(dialog.problems.index(1, column)) for column in range(4)]
    assert row == ["9", ",,", "the term is missing", "No"]
    assert dialog._good.text() == "&Take 1 term"
    tabs = dialog.findChild(QTabWidget)
    assert [tabs.tabText(n) for n in range(tabs.count())] == ["Broken rows (2)", "Terms (1)"]


def test_a_file_without_a_fault_shows_its_terms_only(open_dialog):
    dialog = open_dialog(ImportResult((LYMAN,)))
    assert dialog.findChild(QTabWidget).count() == 1


def test_a_file_without_a_good_row_cannot_be_taken(open_dialog):
    dialog = open_dialog(ImportResult((), BROKEN))
    assert not dialog._good.isEnabled()


@pytest.mark.parametrize(("code", "expected"), [("Accepted", ("places", (LYMAN,))), ("Rejected", None)])
def test_asking(monkeypatch, qapp, code, expected):
    monkeypatch.setattr(ImportDialog, "exec", lambda _self: getattr(ImportDialog.DialogCode, code))
    assert ImportDialog.ask(None, ImportResult((LYMAN,)), "places.csv", "places") == expected
