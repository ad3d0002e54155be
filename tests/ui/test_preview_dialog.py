"""The preview of many corrections, and the question before equal issues are corrected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyledItemDelegate
from small_review import HARBOUR, harbour_issues

from qa_tool.domain.span import Span
from ui.dialogs.apply_all_dialog import ApplyAllDialog
from ui.dialogs.preview_dialog import PreviewDialog
from ui.models.preview_table import CHANGED

TEXT = "Liman fell. The mayor of Liman left.\nLiman again."
OFFERED = [(Span(0, 5), "Lyman"), (Span(25, 30), "Lyman"), (Span(37, 42), "")]


@pytest.fixture
def dialog(qtbot):
    made = PreviewDialog(TEXT, OFFERED, "Correct all", None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_place_is_shown_before_and_after_and_ticked(dialog):
    assert "mayor of Liman left." in dialog.table.data(dialog.table.index(1, 1))
    assert "mayor of Lyman left." in dialog.table.data(dialog.table.index(1, 2))
    assert dialog.table.data(dialog.table.index(2, 0)) == "2"
    assert dialog.chosen() == [0, 1, 2]
    assert dialog._good.text() == "&Correct 3 places"


def test_the_words_that_change_are_in_bold(dialog):
    table = dialog.table

    def changed(row, column):
        index = table.index(row, column)
        start, end = index.data(CHANGED)
        return index.data()[start:end]

    assert [(changed(row, 1), changed(row, 2)) for row in range(3)] == [
        ("Liman", "Lyman"),
        ("Liman", "Lyman"),
        ("Liman", ""),
    ]
    assert table.index(0, 0).data(CHANGED) is None
    column, here = dialog.view.visualRect(table.index(1, 2)), dialog.view.viewport()
    bold = here.grab(column).toImage()
    dialog.view.setItemDelegate(QStyledItemDelegate(dialog.view))
    assert here.grab(column).toImage() != bold


def test_the_keyboard_unticks_a_place(dialog, qtbot):
    dialog.view.setFocus()
    dialog.view.show_row(1)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    assert dialog.chosen() == [0, 2]
    assert not dialog._all.isChecked()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    assert dialog.chosen() == [0, 1, 2]


def test_all_or_none(dialog, qtbot):
    dialog._all.click()
    assert dialog.chosen() == []
    assert not dialog._good.isEnabled()
    dialog._all.click()
    assert dialog.chosen() == [0, 1, 2]


def test_the_model_is_sound_while_it_is_ticked(dialog):
    QAbstractItemModelTester(dialog.table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    index = dialog.table.index(0, 0)
    assert dialog.table.setData(index, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    assert not dialog.table.setData(dialog.table.index(0, 1), 0, Qt.ItemDataRole.CheckStateRole)
    assert dialog.chosen() == [1, 2]


@pytest.fixture
def answer(monkeypatch):
    """Answer the next dialog without showing it."""

    def set_answer(code, untick=()):
        def run(self):
            for number in untick:
                self.table.setData(self.table.index(number, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
            return code

        monkeypatch.setattr(PreviewDialog, "exec", run)

    return set_answer


def test_the_chosen_issues_come_back_with_their_suggestion(qapp, answer):
    equal = [issue for issue in harbour_issues() if issue.issue.text == "Liman"]
    answer(PreviewDialog.DialogCode.Accepted, untick=[0])
    assert ApplyAllDialog.ask(None, equal, HARBOUR) == [(equal[1], "Lyman")]


def test_cancel_is_none(qapp, answer):
    answer(PreviewDialog.DialogCode.Rejected)
    assert ApplyAllDialog.ask(None, harbour_issues()[:1], HARBOUR) is None
    answer(PreviewDialog.DialogCode.Accepted, untick=[0])
    assert ApplyAllDialog.ask(None, harbour_issues()[:1], HARBOUR) is None


def test_without_suggestions_nothing_is_asked(qapp):
    assert ApplyAllDialog.ask(None, [], HARBOUR) is None
