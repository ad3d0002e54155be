"""The history of corrections."""

import pytest
from fake_desk import FakeDesk, correction
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from qa_tool.domain.correction import Cause
from qa_tool.domain.span import Span
from ui.panels.history_panel import HistoryPanel


@pytest.fixture
def desk(qapp):
    made = FakeDesk(text="Lyman is calm. The end.", issues=())
    made.session.log = [
        correction(1, "Liman", "Lyman", Cause.SUGGESTION, 0, check="glossary-name", term="Lyman", editor="ada"),
        correction(2, "", "The end.", start=15),
        correction(3, "was", "is", start=6),
        correction(4, "x", "y", Cause.UNDO, 0),
    ]
    return made


@pytest.fixture
def panel(desk, qtbot):
    made = HistoryPanel(desk)
    qtbot.addWidget(made)
    made.resize(800, 220)
    made.show()
    return made


def row_of(panel, number):
    return panel.table.find(lambda row: row.number == number)


def cells(panel, number):
    return [panel.table.data(panel.table.index(row_of(panel, number), column)) for column in range(1, 5)]


def test_newest_first_with_cause_before_after_and_editor(panel):
    assert [row.number for row in panel.table.shown_rows()] == [4, 3, 2, 1]
    assert cells(panel, 1) == ["Suggestion", "Liman", "Lyman", "ada"]
    assert cells(panel, 2) == ["Typed", "(nothing)", "The end.", ""]
    tip = panel.table.data(panel.table.index(row_of(panel, 1), 1), Qt.ItemDataRole.ToolTipRole)
    assert tip == "Suggestion, check: Glossary name, term: Lyman"


def test_one_is_reverted_alone(desk, panel, qtbot):
    panel.view.show_row(row_of(panel, 1))
    qtbot.mouseClick(panel._revert, Qt.MouseButton.LeftButton)
    assert desk.asked == [("revert", 1)]


def test_enter_shows_the_place_as_later_changes_left_it(desk, panel, qtbot):
    panel.view.show_row(row_of(panel, 2))
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    # "was" became "is" before it: one letter less.
    assert desk.asked == [("show", Span(14, 22))]


def test_a_place_beyond_the_text_is_brought_inside(desk, panel, qtbot):
    desk.session.text = "Ly"
    panel.view.show_row(row_of(panel, 2))
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert desk.asked == [("show", Span(2, 2))]


def test_a_new_change_comes_on_top_and_the_choice_stays(desk, panel, qtbot):
    panel.view.show_row(row_of(panel, 1))
    desk.session.log.append(correction(5, "a", "b"))
    desk.changed.emit(None)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 5)
    assert panel.view.current_row().number == 1
    assert panel._revert.isEnabled()


def test_nothing_yet(desk, panel, qtbot):
    desk.session.log = []
    desk.article_opened.emit()
    qtbot.waitUntil(lambda: panel.view.nothing.startswith("Nothing was changed yet"))
    assert not panel._revert.isEnabled()


def test_the_model_is_sound(panel):
    QAbstractItemModelTester(panel.table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.table.sort(0, Qt.SortOrder.AscendingOrder)
    assert panel.table.row_at(0).number == 1
