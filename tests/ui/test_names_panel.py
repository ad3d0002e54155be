"""Who is who."""

import pytest
from fake_desk import FakeDesk, FakeName
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMenu
from small_review import HARBOUR, LYMAN, find

from qa_tool.domain.changes import Changes
from qa_tool.domain.correction import TextEdit
from qa_tool.domain.term import Term
from ui.models.name_table import NameEntry
from ui.panels.names_panel import NamesPanel, right_forms


@pytest.fixture
def desk(qapp):
    made = FakeDesk()
    made.name_rows = (
        FakeName("Ada Moor", 1, None, "unknown", (find(HARBOUR, "crew"),)),
        FakeName("Lyman", 4, LYMAN, "right", ()),
        FakeName("Liman", 2, LYMAN, "wrong form", (find(HARBOUR, "Liman"), find(HARBOUR, "Liman", 1)), "Lyman"),
    )
    return made


@pytest.fixture
def panel(desk, qtbot):
    made = NamesPanel(desk)
    qtbot.addWidget(made)
    made.resize(800, 220)
    made.show()
    return made


def click(panel, qtbot, row):
    place = panel.view.visualRect(panel.table.index(row, 0)).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_wrong_forms_stand_first(panel):
    assert [row.form for row in panel.table.shown_rows()] == ["Liman", "Lyman", "Ada Moor"]
    cells = [panel.table.data(panel.table.index(0, column)) for column in range(6)]
    assert cells[:5] == ["Liman", "2", "Wrong form", "Lyman", "Lyman"]
    assert "Liman" in cells[5]
    assert cells[5].strip("… ") in HARBOUR.replace("\n", " "), "the first sentence with it"
    assert panel.table.data(panel.table.index(2, 2)) == "Not in the glossary"
    assert panel._summary.text() == "3 forms, 1 wrong"


def test_a_form_that_was_dismissed_everywhere_is_not_counted_as_wrong(desk, panel, qtbot):
    first, second = (issue for issue in desk.issues if issue.issue.text == "Liman")
    desk.gather_dismissal(first)
    desk.changed.emit(Changes(decisions=True))
    assert panel._summary.text() == "3 forms, 1 wrong", "one place of it is open"
    desk.gather_dismissal(second)
    desk.changed.emit(Changes(decisions=True))
    qtbot.waitUntil(lambda: panel._summary.text() == "3 forms, 0 wrong")
    row = panel.table.find(lambda row: row.form == "Liman")
    assert panel.table.data(panel.table.index(row, 2)) == "Dismissed"


def test_clicks_go_from_place_to_place_and_around(desk, panel, qtbot):
    for _ in range(3):
        click(panel, qtbot, 0)
    spans = desk.name_rows[2].spans
    assert desk.asked == [("show", spans[0]), ("show", spans[1]), ("show", spans[0])]


def test_an_unknown_name_goes_to_the_glossary(desk, panel, qtbot):
    click(panel, qtbot, 2)
    with qtbot.waitSignal(panel.add_asked) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert asked.args == ["Ada Moor"]
    with qtbot.waitSignal(panel.add_asked):
        qtbot.mouseClick(panel._add, Qt.MouseButton.LeftButton)
    click(panel, qtbot, 0)
    assert not panel._add.isEnabled()


def test_one_choice_corrects_all_in_one_step(desk, panel, qtbot):
    click(panel, qtbot, 0)
    asked = len(desk.asked)
    qtbot.mouseClick(panel._correct, Qt.MouseButton.LeftButton)
    menu = panel.findChild(QMenu)
    assert [action.text() for action in menu.actions()][:2] == ["Lyman", "Lyman (Donetsk)"]
    menu.actions()[0].trigger()
    menu.close()
    spans = desk.name_rows[2].spans
    assert desk.asked[asked:] == [("replace", [TextEdit(span.start, "Liman", "Lyman") for span in spans])]
    assert "Liman" not in desk.session.text


def test_an_inflection_after_the_form_stays(desk, panel):
    desk.session.text = "Liman's mayor"
    row = NameEntry("Liman", 1, LYMAN, "wrong form", (find("Liman's mayor", "Liman's"),))
    panel.correct(row, "Lyman")
    assert desk.session.text == "Lyman's mayor"


def test_a_place_that_has_changed_meanwhile_is_left_alone(desk, panel):
    row = panel.table.row_at(0)
    desk.session.text = "Entirely other words, and shorter"
    panel.correct(row, "Lyman")
    assert desk.asked == []


def test_what_the_finder_says_is_offered_before_the_forms_of_the_entry():
    term = Term("Ada Moor", accepted=("Moor", "A. Moor"), id=4)
    row = NameEntry("Mohr", 1, term, "close spelling", (), "Moor")
    assert right_forms(row) == ["Moor", "Ada Moor", "A. Moor"]
    assert right_forms(NameEntry("Kelmar", 1, None, "two spellings", (), "Gelmar")) == ["Gelmar"]
    assert right_forms(NameEntry("Mohr", 1, None, "unknown", ())) == []


def test_of_two_spellings_the_commoner_is_not_wrong(desk, panel, qtbot):
    desk.name_rows = (
        FakeName("Gelmar", 5, None, "two spellings", ()),
        FakeName("Kelmar", 1, None, "two spellings", (), "Gelmar"),
    )
    desk.changed.emit(None)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 2)
    assert [row.is_wrong for row in panel.table.shown_rows()] == [True, False]


def test_names_can_be_searched_by_form_and_term(panel):
    panel._search.setText("lyman")
    assert [row.form for row in panel.table.shown_rows()] == ["Liman", "Lyman"]


def test_the_model_is_sound(panel):
    QAbstractItemModelTester(panel.table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.table.sort(1, Qt.SortOrder.AscendingOrder)
    assert panel.table.row_at(0).form == "Lyman"


def test_a_surname_alone_belongs_to_its_name_and_an_ambiguous_one_says_so(desk, panel, qtbot):
    desk.name_rows = (
        FakeName("Moor", 2, None, "surname", (find(HARBOUR, "crew"),), "", ("Ada Moor",)),
        FakeName("Vane", 1, None, "ambiguous", (find(HARBOUR, "crew"),), "", ("Ada Vane", "Otto Vane")),
    )
    desk.changed.emit(None)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 2)
    said = [[panel.table.data(panel.table.index(row, column)) for column in (0, 2, 4)] for row in range(2)]
    assert said == [["Moor", "Surname alone", "Ada Moor"], ["Vane", "Ambiguous surname", "Ada Vane or Otto Vane"]]
    click(panel, qtbot, 0)
    with qtbot.waitSignal(panel.add_asked) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert asked.args == ["Ada Moor"], "the full name brings its surname with it"
    click(panel, qtbot, 1)
    with qtbot.waitSignal(panel.add_asked) as asked:
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert asked.args == ["Vane"]


def test_the_rarer_of_two_spellings_can_be_the_right_one(desk, panel, qtbot):
    first, second, crew = find(HARBOUR, "Liman"), find(HARBOUR, "Liman", 1), find(HARBOUR, "crew")
    desk.name_rows = (
        FakeName("Liman", 2, None, "two spellings", (first, second)),
        FakeName("Lehman", 1, None, "two spellings", (find(HARBOUR, "Lehman"),), "Liman"),
        FakeName("crew", 1, None, "unknown", (crew,)),
    )
    desk.changed.emit(None)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 3 and panel.table.row_at(0).form == "Lehman")
    panel.view.show_row(0)
    qtbot.mouseClick(panel._correct, Qt.MouseButton.LeftButton)
    menu = panel.findChild(QMenu)
    other = next(each for each in menu.actions() if each.text().startswith("This form"))
    assert other.text() == "This form is the right one: Liman → Lehman"
    other.trigger()
    menu.close()
    edits = [TextEdit(first.start, "Liman", "Lehman"), TextEdit(second.start, "Liman", "Lehman")]
    assert desk.asked[-1] == ("replace", sorted(edits, key=lambda edit: edit.start))


def test_all_wrong_forms_of_a_name_are_corrected_by_one_choice_in_one_step(desk, panel, qtbot):
    first, second, lehman = find(HARBOUR, "Liman"), find(HARBOUR, "Liman", 1), find(HARBOUR, "Lehman")
    desk.name_rows = (
        FakeName("Liman", 2, LYMAN, "wrong form", (first, second), "Lyman"),
        FakeName("Lehman", 1, LYMAN, "wrong form", (lehman,), "Lyman"),
        FakeName("Lyman", 4, LYMAN, "right", ()),
        FakeName("Kelmar", 1, None, "two spellings", (), "Gelmar"),
    )
    desk.changed.emit(None)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 4)
    panel.view.show_row(panel.table.find(lambda row: row.form == "Lehman"))
    qtbot.mouseClick(panel._correct, Qt.MouseButton.LeftButton)
    menu = panel.findChild(QMenu)
    every = next(each for each in menu.actions() if each.text().startswith("All wrong forms"))
    assert every.text() == "All wrong forms of it: Liman → Lyman, Lehman → Lyman"
    every.trigger()
    menu.close()
    edits = [TextEdit(first.start, "Liman", "Lyman"), TextEdit(second.start, "Liman", "Lyman")]
    wanted = sorted([*edits, TextEdit(lehman.start, "Lehman", "Lyman")], key=lambda edit: edit.start)
    assert desk.asked[-1] == ("replace", wanted)


def test_in_a_narrow_panel_the_sentence_is_left_out_before_a_name_is_cut(desk, panel, qtbot):
    view, last = panel.view, panel.table.columnCount() - 1
    letters = view.fontMetrics().averageCharWidth()
    for width, seen in ((95 * letters, False), (300 * letters, True), (80 * letters, False)):
        panel.resize(width, 220)
        qtbot.waitUntil(lambda seen=seen: view.isColumnHidden(last) is not seen)
        for row in range(panel.table.rowCount()):
            assert view.columnWidth(0) >= view.sizeHintForIndex(panel.table.index(row, 0)).width()
        room = view.viewport().width()
        shown = sum(view.columnWidth(n) for n in range(last + 1))
        assert room - 6 <= shown <= room
