"""The list of dismissals."""

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from small_review import NOON

from qa_tool.domain.decision import Decision, Place, Scope
from ui.panels.dismissed_panel import DismissedPanel


@pytest.fixture
def desk(qapp):
    made = FakeDesk()
    made.gather_dismissal(made.issues[0], Scope.TERM)
    made.gather_dismissal(made.issues[0], Scope.HERE)
    made.session.idle.append(Decision(Scope.ALWAYS, "repeated-word", "had had", NOON))
    made.asked.clear()
    return made


@pytest.fixture
def panel(desk, qtbot):
    made = DismissedPanel(desk)
    qtbot.addWidget(made)
    made.resize(800, 220)
    made.show()
    return made


def row_of(panel, text):
    return panel.table.find(lambda row: row.decision.text == text)


def test_it_says_what_how_far_and_for_how_many_places(panel):
    row = row_of(panel, "Liman")
    assert [panel.table.data(panel.table.index(row, column)) for column in range(4)] == [
        "Liman",
        "Glossary name",
        "For the term Lyman",
        "1",
    ]
    assert panel._summary.text() == "3 dismissals, for 2 places in this article"


def test_one_without_a_place_here_is_listed_in_grey(panel):
    row = row_of(panel, "had had")
    assert panel.table.data(panel.table.index(row, 0), Qt.ItemDataRole.ForegroundRole) is not None
    assert panel.table.data(panel.table.index(row, 3)) == "0"


def test_a_click_shows_the_place(desk, panel, qtbot):
    row = row_of(panel, "the the")
    place = panel.view.visualRect(panel.table.index(row, 0)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.asked == [("show", panel.table.row_at(row).places[0])]


def test_several_are_brought_back_at_once(desk, panel, qtbot):
    panel.view.setFocus()
    panel.view.selectAll()
    qtbot.mouseClick(panel._restore, Qt.MouseButton.LeftButton)
    (asked,) = desk.asked
    assert asked[0] == "restore"
    assert {decision.text for decision in asked[1:]} == {"Liman", "the the", "had had"}


def test_del_in_the_list_brings_the_chosen_one_back(desk, panel, qtbot):
    assert "(Del)" in panel._restore.toolTip()
    panel.view.show_row(row_of(panel, "the the"))
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    ((asked, decision),) = desk.asked
    assert (asked, decision.text) == ("restore", "the the")


def test_what_is_flagged_has_the_most_room_also_in_a_narrow_window(panel, qtbot):
    for width in (690, 1000):
        panel.resize(width, 220)
        qtbot.waitUntil(lambda width=width: panel.view.width() == width)
        widths = [panel.view.columnWidth(column) for column in range(6)]
        assert max(widths) == widths[0]


def test_nothing_is_dismissed(desk, panel, qtbot):
    desk.session.held.clear()
    desk.session.idle.clear()
    desk.changed.emit(None)
    qtbot.waitUntil(lambda: panel.view.nothing.startswith("Nothing is dismissed"))
    assert not panel._restore.isEnabled()


def test_the_model_is_sound(panel):
    QAbstractItemModelTester(panel.table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.table.sort(3, Qt.SortOrder.DescendingOrder)
    assert len(panel.table.row_at(0).places) == 1


def test_one_for_a_kind_of_place_is_listed_with_its_reach(desk, panel, qtbot):
    desk.session.idle.append(Decision(Scope.KIND, "unknown-word", "", NOON, place=Place.HEADLINE))
    desk.session.idle.append(Decision(Scope.KIND, "agreement", "", NOON))
    desk.changed.emit(None)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 5)
    rows = [[panel.table.data(panel.table.index(r, c)) for c in range(4)] for r in range(5)]
    assert ["(whatever it says)", "Unknown word", "In headlines", "0"] in rows
    assert ["(whatever it says)", "Agreement", "Everywhere", "0"] in rows
