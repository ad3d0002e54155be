"""The table that filters and sorts a list of indices."""

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from ui.models.table import Column, Table
from ui.signs import dismissed_icon
from ui.theme import DARK

ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


@pytest.fixture
def table(qapp):
    columns = (
        Column("Word", lambda row: row[0]),
        Column("Size", lambda row: str(row[1]), lambda row: row[1], right=True, icon=lambda row: "big"),
    )
    made = Table(columns, lambda theme: {"big": dismissed_icon(theme)}, faded=lambda row: row[1] > 10)
    made.set_rows([("pear", 3), ("Apple", 20), ("fig", 1)])
    return made


def words(table):
    return [table.data(table.index(n, 0)) for n in range(table.rowCount())]


def test_it_is_a_sound_model_through_every_change(table):
    tester = QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.sort(0, ASCENDING)
    table.set_filter(lambda row: row[1] < 10)
    table.sort(1, DESCENDING)
    table.set_rows([("quince", 2)])
    table.set_filter(None)
    table.set_rows([])
    assert tester.model() is table
    assert table.rowCount() == 0


def test_letters_of_either_case_sort_alike_and_numbers_by_size(table):
    table.sort(0, ASCENDING)
    assert words(table) == ["Apple", "fig", "pear"]
    table.sort(1, DESCENDING)
    assert words(table) == ["Apple", "pear", "fig"]
    table.sort(-1, ASCENDING)
    assert words(table) == ["pear", "Apple", "fig"]


def test_a_filter_hides_rows_and_keeps_the_order(table):
    table.sort(0, ASCENDING)
    table.set_filter(lambda row: row[1] < 10)
    assert words(table) == ["fig", "pear"]
    assert table.find(lambda row: row[0] == "pear") == 1
    assert table.find(lambda row: row[0] == "Apple") == -1
    assert len(table.rows) == 3


def test_what_points_to_a_row_follows_it_through_a_sort(table):
    pear = QPersistentModelIndex(table.index(0, 0))
    table.sort(0, DESCENDING)
    table.sort(0, ASCENDING)
    assert table.data(pear) == "pear"
    assert pear.row() == 2


def test_equal_rows_do_not_reset_the_view(table, qtbot):
    with qtbot.assertNotEmitted(table.modelReset):
        assert not table.set_rows([("pear", 3), ("Apple", 20), ("fig", 1)])


def test_greyed_rows_and_icons_follow_the_theme(table):
    role = Qt.ItemDataRole.ForegroundRole
    before = table.data(table.index(1, 0), role)
    icon = table.data(table.index(1, 1), Qt.ItemDataRole.DecorationRole)
    table.set_theme(DARK)
    assert table.data(table.index(0, 0), role) is None
    assert table.data(table.index(1, 0), role).name() == DARK.dismissed != before.name()
    now = table.data(table.index(1, 1), Qt.ItemDataRole.DecorationRole)
    assert now.pixmap(16, 16).toImage() != icon.pixmap(16, 16).toImage()


def test_a_cell_that_is_cut_has_its_whole_text_as_tip(table):
    assert table.data(table.index(0, 0), Qt.ItemDataRole.ToolTipRole) == "pear"


def test_rows_have_no_children_and_no_cells_outside(table):
    assert table.rowCount(table.index(0, 0)) == 0
    assert table.columnCount(table.index(0, 0)) == 0
    assert table.data(QModelIndex()) is None
    assert table.headerData(7, Qt.Orientation.Horizontal) is None
