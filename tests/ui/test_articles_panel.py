"""The list of articles."""

from dataclasses import replace
from pathlib import Path

import pytest
from fake_desk import FakeDesk, FakeSummary
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from qa_tool.domain.article import ArticleState
from qa_tool.domain.issue import Severity
from ui.models.article_list import FILE
from ui.panels.articles_panel import ArticlesPanel


@pytest.fixture
def desk(qapp):
    made = FakeDesk()
    made.summaries = (
        FakeSummary(2, "Grain deal holds", ArticleState.NEW, {Severity.MAJOR: 4, Severity.MINOR: 1}),
        FakeSummary(1, "Rescue ship reaches the harbour", ArticleState.IN_REVIEW, {}),
        FakeSummary(3, "Rates stay where they are", ArticleState.DONE, {}),
    )
    return made


@pytest.fixture
def panel(desk, qtbot):
    made = ArticlesPanel(desk)
    qtbot.addWidget(made)
    made.resize(230, 400)
    made.show()
    return made


def titles(panel):
    return [row.title for row in panel.table.shown_rows()]


def test_the_open_article_is_chosen(desk, panel):
    assert panel.table.row_at(panel.view.currentIndex().row()).id == 1
    assert desk.asked == []


def test_the_lists_above_are_read_whole_in_a_narrow_panel(panel, qtbot):
    for width in (190, 260):
        panel.resize(width, 400)
        for box in (panel._state, panel._order):
            qtbot.waitUntil(lambda box=box: box.width() >= box.sizeHint().width())
        qtbot.waitUntil(lambda width=width: (panel._state.y() == panel._order.y()) is (width == 260))


def test_a_row_says_all_of_it_to_a_screen_reader_and_in_its_tip(panel):
    index = panel.table.index(0, 0)
    spoken = panel.table.data(index, Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Grain deal holds", "New", "400 words", "4 major", "1 minor"):
        assert part in spoken
        assert part in panel.table.data(index, Qt.ItemDataRole.ToolTipRole)


def test_the_tip_names_the_file(desk, panel):
    desk.summaries = (FakeSummary(2, "Grain deal holds", ArticleState.NEW, {}, path="/desk/monday/grain.txt"),)
    panel.refresh()
    assert "/desk/monday/grain.txt" in panel.table.data(panel.table.index(0, 0), Qt.ItemDataRole.ToolTipRole)


def test_where_titles_are_the_same_the_files_tell_them_apart(desk, panel):
    files = ("/desk/deepl/grain.txt", "/desk/google/grain.txt", "/desk/google/ships.txt", None)
    desk.summaries = (
        *(FakeSummary(n, "Grain deal holds", ArticleState.NEW, {}, path=file) for n, file in enumerate(files)),
        FakeSummary(8, "Grain deal holds", ArticleState.NEW, {}, path="/desk/deepl/grain.txt", earlier=True),
        FakeSummary(9, "Rates stay", ArticleState.NEW, {}, path="/desk/google/rates.txt"),
    )
    panel.refresh()
    rows = [panel.table.index(row, 0) for row in range(6)]
    named = ["deepl/grain.txt", "google/grain.txt", "google/ships.txt", "", "", ""]
    assert [row.data(FILE) for row in rows] == [str(Path(name)) if name else "" for name in named]
    assert rows[1].data(Qt.ItemDataRole.AccessibleTextRole).endswith(f". {Path(named[1])}")
    assert not panel.view.grab().isNull()
    panel._search.setText("GRAIN.t")
    assert [row.id for row in panel.table.shown_rows()] == [0, 1, 8]


def test_a_note_stands_in_the_list_and_is_found_by_the_filter(desk, panel):
    row = FakeSummary(2, "Grain deal holds", ArticleState.NEW, {}, path="/desk/grain.txt")
    desk.summaries = (row, FakeSummary(3, "Rates stay", ArticleState.NEW, {}))
    panel.refresh()

    def seen():
        return panel.view.viewport().grab(panel.view.visualRect(panel.table.index(0, 0))).toImage()

    plain = seen()
    desk.summaries = (replace(row, note="Ask the mayor\nbefore six"), *desk.summaries[1:])
    panel.refresh()
    assert seen() != plain
    panel._search.setText("mayor")
    assert titles(panel) == ["Grain deal holds"]


def test_a_click_or_enter_opens(desk, panel, qtbot):
    place = panel.view.visualRect(panel.table.index(0, 0)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.asked == [("open", 2)]
    panel.view.setCurrentIndex(panel.table.index(2, 0))
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert desk.asked[-1] == ("open", 3)


def test_a_double_click_opens_once(desk, panel, qtbot):
    place = panel.view.visualRect(panel.table.index(2, 0)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert desk.asked == [("open", 3)]


def test_filters_by_title_and_state(panel):
    panel._search.setText("R")
    assert titles(panel) == ["Grain deal holds", "Rescue ship reaches the harbour", "Rates stay where they are"]
    panel._search.setText("rates")
    assert titles(panel) == ["Rates stay where they are"]
    panel._search.clear()
    panel._state.setCurrentIndex(panel._state.findData("in review"))
    assert titles(panel) == ["Rescue ship reaches the harbour"]


def test_it_follows_what_changes(desk, panel, qtbot):
    desk.summaries = desk.summaries[:1]
    desk.article_opened.emit()
    qtbot.waitUntil(lambda: titles(panel) == ["Grain deal holds"])
    assert panel._summary.text() == "1 article, 0 done"


def test_the_model_is_sound_and_every_row_can_be_painted(panel, qtbot):
    QAbstractItemModelTester(panel.table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert not panel.view.grab().isNull()
    panel._search.setText("no such title")
    assert not panel.view.grab().isNull()


def test_the_list_is_ordered_by_title_and_by_open_issues(panel, desk):
    desk.summaries = (
        # What is serious counts before any number of commas.
        FakeSummary(1, "b", ArticleState.NEW, {Severity.MINOR: 9}),
        FakeSummary(2, "A", ArticleState.NEW, {}),
        FakeSummary(3, "c", ArticleState.NEW, {Severity.MAJOR: 2, Severity.MINOR: 3}),
    )
    for name, expected in (("By title", [2, 1, 3]), ("Most issues", [3, 1, 2]), ("Latest first", [1, 2, 3])):
        panel._order.setCurrentText(name)
        panel.refresh()
        assert [row.id for row in panel.table.shown_rows()] == expected


def test_what_is_archived_is_only_shown_when_asked_for(panel, desk):
    desk.summaries = (
        FakeSummary(1, "b", ArticleState.NEW, {}),
        FakeSummary(2, "A", ArticleState.NEW, {}, archived=True),
    )
    panel.refresh()
    assert [row.id for row in panel.table.shown_rows()] == [1]
    panel.archived.setChecked(True)
    assert [row.id for row in panel.table.shown_rows()] == [1, 2]


def test_a_note_is_kept_when_the_editor_goes_elsewhere(panel, desk, qtbot):
    desk.summaries = (FakeSummary(1, "b", ArticleState.NEW, {}, note="Ask Kim."),)
    panel.show()
    panel.refresh()
    assert panel.note.toPlainText() == "Ask Kim."
    panel.note.setFocus()
    qtbot.keyClicks(panel.note, "Now: ")
    panel.refresh()
    assert panel.note.toPlainText() == "Now: Ask Kim."
    panel.note.keep()
    assert ("note", 1, "Now: Ask Kim.") in desk.asked
