"""The list of issues and its filters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from qa_tool.documents.articles import from_text
from qa_tool.domain.decision import Scope
from qa_tool.domain.issue import Checked, CheckedParagraph, Issue, PlacedIssue, Severity
from qa_tool.domain.span import Span
from qa_tool.review.session import ReviewSession
from ui.controllers.issue_controller import IssueController
from ui.models.issue_table import FLAGGED, PROBLEM, SEVERITY, IssueTable
from ui.panels.issues_panel import IssuesPanel


def flagged(panel):
    return [row.placed.issue.text for row in panel.table.shown_rows()]


def test_issues_stand_in_order_of_place(desk, panel):
    assert flagged(panel) == ["Liman", "the the", "Lehman", "I did.", "Liman", " . ,"]
    assert panel._order.currentText() == "By place"


def test_a_row_says_severity_problem_words_suggestion_and_paragraph(desk, panel):
    cells = [panel.table.data(panel.table.index(3, column)) for column in range(5)]
    assert cells == ["Critical", "Stranded fragment", "I did.", "Delete", "2"]
    icon = panel.table.data(panel.table.index(3, SEVERITY), Qt.ItemDataRole.DecorationRole)
    assert not icon.isNull()
    tip = panel.table.data(panel.table.index(3, PROBLEM), Qt.ItemDataRole.ToolTipRole)
    assert "reporting verb" in tip


def test_the_same_problems_can_stand_together(desk, panel):
    panel._order.setCurrentIndex(1)
    assert flagged(panel) == [" . ,", "Lehman", "Liman", "Liman", "the the", "I did."]


def test_a_click_on_a_title_sorts_and_the_box_says_so(desk, panel, qtbot):
    panel.view.sortByColumn(PROBLEM, Qt.SortOrder.AscendingOrder)
    assert panel._order.currentText() == "By problem"
    panel.view.sortByColumn(SEVERITY, Qt.SortOrder.AscendingOrder)
    assert flagged(panel)[0] == "I did."
    assert panel._order.currentText() == "By severity"
    panel.view.sortByColumn(FLAGGED, Qt.SortOrder.AscendingOrder)
    assert panel._order.currentIndex() == -1
    panel.view.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
    assert flagged(panel)[0] == "Liman"
    assert panel._order.currentText() == "By place"


def test_filters_work_together(desk, panel):
    panel._search.setText("LYMAN")
    assert flagged(panel) == ["Liman", "Lehman", "Liman"]
    panel._search.clear()
    panel._check.setCurrentIndex(panel._check.findData("repeated-word"))
    assert flagged(panel) == ["the the"]
    panel.minor.setChecked(False)
    assert flagged(panel) == []
    panel._check.setCurrentIndex(0)
    assert flagged(panel) == ["Liman", "Lehman", "I did.", "Liman"]
    assert panel._search.placeholderText() == "Filter 4 issues"
    panel._severity.setCurrentIndex(panel._severity.findData(Severity.CRITICAL.value))
    assert flagged(panel) == ["I did."]
    panel._severity.setCurrentIndex(panel._severity.findData(Severity.MINOR.value))
    assert flagged(panel) == ["the the", " . ,"]


def test_the_selection_follows_the_current_issue(desk, panel):
    desk.choose(desk.issues[2])
    assert panel.view.current_row().placed == desk.issues[2]
    desk.clear()
    assert panel.view.current_row() is None


def test_what_comes_next_is_in_sight(desk, panel, qtbot):
    panel.resize(900, 160)
    view, last = panel.view, len(desk.issues) - 1
    view.setFocus()

    def in_sight(row):
        return view.viewport().rect().contains(view.visualRect(panel.table.index(row, 0)))

    desk.choose(desk.issues[0])
    assert not in_sight(last), "they do not fit all"
    for row in (*range(1, last), *range(last - 1, 0, -1)):
        desk.choose(desk.issues[row])
        assert in_sight(row - 1)
        assert in_sight(row)
        assert in_sight(row + 1)
    desk.choose(desk.issues[0])
    for row in range(1, last):
        qtbot.keyClick(view, Qt.Key.Key_Down)
        assert in_sight(row)
        assert in_sight(row + 1)


def test_the_current_issue_follows_the_selection(desk, panel, qtbot):
    panel.view.setFocus()
    desk.choose(desk.issues[0])
    asked = len(desk.asked)
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert desk.asked[asked:] == [("choose", desk.issues[1])]
    assert desk.current == desk.issues[1]
    for key, at in ((Qt.Key.Key_End, -1), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(panel.view, key)
        assert desk.current == desk.issues[at]


def test_coming_into_the_list_by_tab_chooses_nothing(desk, panel):
    panel.view.setFocus()
    assert desk.asked == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_goes_to_the_text(desk, panel, qtbot, key):
    desk.choose(desk.issues[1])
    with qtbot.waitSignal(panel.text_asked):
        qtbot.keyClick(panel.view, key)
    assert desk.current == desk.issues[1]


def test_a_double_click_goes_to_the_text(desk, panel, qtbot):
    place = panel.view.visualRect(panel.table.index(2, 1)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(panel.text_asked):
        qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.current == desk.issues[2]


def test_dismissed_ones_are_counted_and_shown_in_grey_on_demand(desk, panel, qtbot):
    gone = desk.issues[1]
    decision = desk.gather_dismissal(gone, Scope.HERE)
    qtbot.waitUntil(lambda: "the the" not in flagged(panel))
    assert panel._dismissed.text() == "Dismissed (1)"
    panel._dismissed.setChecked(True)
    assert flagged(panel)[1] == "the the"
    assert panel.table.data(panel.table.index(1, SEVERITY)) == "Dismissed"
    assert panel.table.data(panel.table.index(1, 2), Qt.ItemDataRole.ForegroundRole) is not None
    assert panel.table.data(panel.table.index(0, 2), Qt.ItemDataRole.ForegroundRole) is None
    assert not panel._restore.isEnabled()
    place = panel.view.visualRect(panel.table.index(1, 1)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.asked[-1] == ("show", gone.span)
    assert panel._restore.isEnabled()
    qtbot.mouseClick(panel._restore, Qt.MouseButton.LeftButton)
    assert desk.asked[-1] == ("restore", decision)


def test_a_filter_for_a_check_outlives_the_last_of_its_issues(desk, panel, qtbot):
    panel._check.setCurrentIndex(panel._check.findData("repeated-word"))
    desk.issues = desk.issues[2:]
    desk.checked.emit()
    qtbot.waitUntil(lambda: flagged(panel) == [])
    assert panel._check.currentData() == "repeated-word"


def test_the_model_is_sound(desk, qapp):
    table = IssueTable()
    QAbstractItemModelTester(table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel_rows = IssuesPanel(desk)
    table.set_rows(panel_rows.table.rows)
    table.sort(PROBLEM, Qt.SortOrder.DescendingOrder)
    panel_rows.deleteLater()


def test_many_that_are_dismissed_are_not_looked_for_one_by_one(qapp, monkeypatch):
    rows = []
    for number in range(200):
        line = f"{number}. I did."
        span = Span(len(line) - 6, len(line))
        issue = Issue("stub", "x", Severity.MAJOR, 0.9, span, "I did.", "m", (), {}, None, line)
        rows.append(CheckedParagraph(line, (), (issue,)))
    session = ReviewSession(from_text("\n".join(row.text for row in rows)))
    session.take(Checked(tuple(rows)))
    controller = IssueController()
    controller.open(session, None)
    controller.restore()
    compared, equal = [], PlacedIssue.__eq__
    monkeypatch.setattr(PlacedIssue, "__eq__", lambda one, other: compared.append(1) or equal(one, other))
    assert len(controller.issues) == 200
    controller.dismiss_together(controller.issues, Scope.HERE)
    assert controller.issues == ()
    assert len(compared) < 1000
    controller.deleteLater()


def test_several_are_decided_in_one_step(empty_desk, tmp_path, qtbot):
    path = tmp_path / "quay.txt"
    path.write_text(
        "The quay quay was shut.\nA ship left at at noon.\nThe the crane stood.\nNo one came.\n", encoding="utf-8"
    )
    desk = empty_desk(path)
    panel, controller = desk.emend.surroundings.issues, desk.controller
    panel.minor.setChecked(True)
    panel.parentWidget().raise_()
    said, line = desk.window.statusBar().currentMessage, panel.chosen
    count = len(controller.issues)
    ctrl, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

    def rows(number):
        qtbot.waitUntil(lambda: panel.table.rowCount() == number and panel.view.viewport().height() > 60)

    def click(row, modifier=Qt.KeyboardModifier.NoModifier):
        view = panel.view
        at = view.visualRect(panel.table.index(row, FLAGGED)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, at)

    rows(count)
    assert count >= 3
    assert line.isHidden()
    click(0)
    click(2, shift)
    assert line.text.text() == "3 issues chosen"
    click(1, ctrl)
    first, left, third = controller.issues[:3]
    assert list(line.together()) == [first, third]
    controller.checked.emit()
    panel.refresh()
    assert list(line.together()) == [first, third], "an answer of the checks leaves them chosen"

    rows_before = panel.table.rows
    line.keep_over(lambda: panel.table.set_rows([rows_before[0], *rows_before[2:]]))
    assert list(line.together()) == [first, third], "so does one that changes the rows"
    panel.refresh()
    assert list(line.together()) == [first, third]

    desk.key(Qt.Key.Key_I, ctrl)
    assert len(controller.issues) == count - 2
    assert left in controller.issues
    assert said().startswith("2 issues dismissed")
    desk.key(Qt.Key.Key_Z, ctrl)
    assert len(controller.issues) == count, "one undo"

    # What goes on elsewhere is about one issue.
    rows(count)
    click(0)
    click(2, shift)
    controller.next_issue()
    assert panel.view.selected_count() == 1
    click(0)
    click(2, shift)
    desk.editor.setFocus()
    assert not line.together()

    # The keys of the list, and the buttons below it.
    panel.view.setFocus()
    desk.key(Qt.Key.Key_Delete)
    assert len(controller.issues) == count - 3
    assert said().startswith("3 issues dismissed"), "also where none is left"
    panel._dismissed.setChecked(True)
    qtbot.waitUntil(lambda: sum(row.decision is not None for row in panel.table.shown_rows()) == 3)
    panel.view.selectAll()
    panel._restore.click()
    assert len(controller.issues) == count
    assert said().startswith("3 dismissals brought back")
    panel._dismissed.setChecked(False)
    qtbot.waitUntil(lambda: [row.placed for row in panel.table.shown_rows()] == list(controller.issues))
    # One that only shows where the keyboard is, too.
    controller._set_current(None)
    panel.view.clearFocus()
    panel.view.setFocus()
    assert panel.view.selected_count() == 1
    before = desk.text
    for key, modifier in ((Qt.Key.Key_I, ctrl), (Qt.Key.Key_1, ctrl), (Qt.Key.Key_Delete, None)):
        desk.key(key, modifier)
        assert len(controller.issues) == count - 1
        controller.undo()
        desk.wait_for_checks()
        qtbot.waitUntil(lambda: [row.placed for row in panel.table.shown_rows()] == list(controller.issues))
    panel.view.selectAll()
    line.apply.click()
    assert desk.text.startswith("The quay was shut.\nA ship left at noon.\nThe crane stood.")
    assert said().startswith("Corrected 3 places in one step.")
    controller.undo()
    assert desk.text == before
