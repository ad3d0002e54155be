"""How the list of issues shares its room: filters on lines, columns as wide as their words."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from ui.models.issue_table import FIRST, FLAGGED, PROBLEM, SEVERITY, IssueRow
from ui.panels.issues_panel import IssuesPanel


@pytest.mark.parametrize(("width", "lines"), [(480, 2), (1000, 1)])
def test_the_filters_are_whole_in_a_narrow_panel_too(desk, qtbot, width, lines):
    panel = IssuesPanel(desk)
    qtbot.addWidget(panel)
    panel.show()
    panel.resize(width, 220)
    filters = (panel._search, panel._check, panel._severity, panel._order, panel.minor, panel._dismissed)

    def are_laid():
        below = panel._order.y() > panel._search.geometry().bottom()
        return panel.width() == width and below == (lines == 2) and filters[-1].geometry().right() <= width

    qtbot.waitUntil(are_laid)
    for widget in filters:
        assert widget.geometry().right() <= width
        assert widget.width() >= widget.minimumSizeHint().width()
    assert panel._search.width() >= panel._search.fontMetrics().horizontalAdvance(panel._search.placeholderText()) + 30


def test_a_low_panel_has_its_filters_on_one_line_unless_one_of_them_hides_rows(desk, show, qtbot):
    # As in a dock: by itself no window is lower than what is in it.
    window = show(QWidget())
    panel = IssuesPanel(desk, window)
    panel.show()
    folded, more = (panel._check, panel._severity, panel._order, panel._dismissed), panel._lines.more

    def is_folded():
        assert panel._search.isVisible()
        assert panel.minor.isVisible()
        return not any(widget.isVisible() for widget in folded)

    panel.resize(480, 220)
    assert not is_folded()
    assert more.isHidden()
    qtbot.waitUntil(lambda: panel._order.y() > panel._search.geometry().bottom())
    two_lines = panel._lines.height()
    panel.resize(480, 120)
    qtbot.waitUntil(is_folded)
    qtbot.waitUntil(lambda: panel._lines.height() < two_lines)
    assert panel.height() == 120
    more.click()
    assert not is_folded()
    panel._check.setCurrentIndex(1)
    more.setChecked(False)
    assert not is_folded()
    panel._check.setCurrentIndex(0)
    qtbot.waitUntil(is_folded)
    # Where one line has room for all, nothing is folded.
    panel.resize(1000, 120)
    qtbot.waitUntil(lambda: not is_folded())
    assert more.isHidden()

    def are_whole(width):
        shown = [each for each in (panel._search, *folded) if each.isVisible()]
        return (
            is_folded() == (width == 600)
            and panel._lines.width() == width
            and all(each.width() >= max(each.minimumWidth(), each.minimumSizeHint().width()) for each in shown)
        )

    for width in (600, 800):
        panel.resize(width, 120)
        qtbot.waitUntil(lambda width=width: are_whole(width))


def test_problems_are_whole_in_a_narrow_panel_too(panel, qtbot):
    panel.resize(535, 220)
    qtbot.waitUntil(lambda: panel.width() == 535)
    view = panel.view
    for row in range(panel.table.rowCount()):
        for column in (SEVERITY, PROBLEM):
            assert view.columnWidth(column) >= view.sizeHintForIndex(panel.table.index(row, column)).width()


def test_no_column_has_room_that_another_lacks(panel, qtbot):
    view, table = panel.view, panel.table
    columns = (SEVERITY, PROBLEM, FLAGGED, FIRST)

    def wanted(column):
        return max(view.sizeHintForIndex(table.index(row, column)).width() for row in range(table.rowCount()))

    panel.resize(500, 220)
    # As narrow as that it is only when the filters have gone onto two lines.
    qtbot.waitUntil(lambda: panel.width() == 500)
    assert all(view.columnWidth(column) >= wanted(column) for column in columns)
    # Words that are longer than usual have the room of a wide window.
    long = replace(panel.table.rows[0].placed.issue, suggestions=("the mayor of the port of Lyman, Ada Moor",))
    panel.table.set_rows([IssueRow(replace(panel.table.rows[0].placed, issue=long)), *panel.table.rows[1:]])
    panel.resize(1000, 220)
    qtbot.waitUntil(lambda: panel.width() == 1000)
    assert all(view.columnWidth(column) >= wanted(column) for column in columns)
    # What a column was given stays while its words do.
    view.setColumnWidth(PROBLEM, 180)
    panel.minor.setChecked(False)
    assert view.columnWidth(PROBLEM) == 180
