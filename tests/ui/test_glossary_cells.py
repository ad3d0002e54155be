"""Writing in the cells of the glossary, its filters and its order, by keys and by the mouse."""

from dataclasses import replace

import pytest
from glossary_on_show import MOOR, OLD, desk_with, shown
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from small_review import LYMAN

from qa_tool.domain.term import CaseRule, TermKind, TermStatus
from ui.models.term_table import PARTS

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(qapp):
    return desk_with(LYMAN, MOOR, OLD)


@pytest.fixture
def window(desk, qtbot):
    return shown(desk, qtbot)


def go_to(window, term, part):
    row = window.table.find(lambda each: each.id == term.id)
    window.view.setCurrentIndex(window.table.index(row, PARTS.index(part)))
    window.view.setFocus()


def field(window, kind=QLineEdit):
    (found,) = [each for each in window.view.viewport().findChildren(kind) if each.isVisible()]
    return found


def names(window):
    return [term.canonical for term in window.table.shown_rows()]


@pytest.mark.parametrize(
    ("part", "typed", "wanted"),
    [
        ("canonical", "Ada  Moore", "Ada Moore"),
        ("wrong", "Ada Mohr; Eda Mur", ("Ada Mohr", "Eda Mur")),
        ("accepted", "A. Moor | Mayor Moor", ("A. Moor", "Mayor Moor")),
        ("note", "of the port", "of the port"),
        ("glossary", "people", "people"),
    ],
)
def test_f2_writes_in_a_cell_and_one_undo_takes_it_back(desk, window, qtbot, part, typed, wanted):  # noqa: PLR0917
    go_to(window, MOOR, part)
    qtbot.keyClick(window.view, Qt.Key.Key_F2)
    line = field(window)
    assert line.hasFocus()
    line.clear()
    # Asked for again, by key or by the menu of the list, the field stays as it is, and Qt has nothing to complain of.
    window.view.edit_here()
    qtbot.keyClicks(line, typed)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: getattr(desk.terms[1], part) == wanted)
    assert desk.terms[1] == replace(MOOR, **{part: wanted})
    assert window.view.hasFocus()
    here = window.view.currentIndex()
    assert (window.table.row_at(here.row()).id, here.column()) == (2, PARTS.index(part))
    qtbot.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    assert desk.terms == (LYMAN, MOOR, OLD)


@pytest.mark.parametrize(
    ("part", "wanted"),
    [("kind", TermKind.PLACE), ("status", TermStatus.PROPOSED), ("case", CaseRule.EXACT)],
)
def test_what_can_be_chosen_is_chosen_from_a_list(desk, window, qtbot, part, wanted):
    go_to(window, MOOR, part)
    qtbot.keyClick(window.view, Qt.Key.Key_F2)
    combo = field(window, QComboBox)
    qtbot.waitUntil(combo.view().isVisible)
    qtbot.keyClick(combo.view(), Qt.Key.Key_Down)
    qtbot.keyClick(combo.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: getattr(desk.terms[1], part) == wanted)
    qtbot.waitUntil(window.view.hasFocus)


def test_what_cannot_be_is_said_and_not_taken(desk, window, qtbot):
    go_to(window, MOOR, "wrong")
    qtbot.keyClick(window.view, Qt.Key.Key_F2)
    line = field(window)
    line.clear()
    qtbot.keyClicks(line, "Ada Moor")
    assert window.foot.message.text() == "“Ada Moor” cannot be right and wrong at once. Esc leaves it as it was."
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.isVisible()
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert desk.asked == []
    assert window.foot.message.text().startswith("F2")
    go_to(window, MOOR, "canonical")
    qtbot.keyClick(window.view, Qt.Key.Key_F2)
    line = field(window)
    line.clear()
    assert window.foot.message.text().startswith("The term is missing.")
    # Going away leaves it as it was, too.
    window.filter.words.setFocus()
    QApplication.processEvents()
    assert desk.asked == []


def test_a_double_click_writes_in_a_cell(desk, window, qtbot):
    row = window.table.find(lambda each: each.id == 2)
    place = window.view.visualRect(window.table.index(row, PARTS.index("note"))).center()
    viewport = window.view.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    line = field(window)
    qtbot.keyClicks(line, "the mayor")
    # A click elsewhere takes it.
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=window.view.visualRect(window.table.index(0, 0)).center())
    qtbot.waitUntil(lambda: desk.terms[1].note == "the mayor")


def test_the_source_forms_open_the_whole_entry(window, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr("ui.dialogs.term_dialog.TermDialog.ask", lambda _parent, term, *_, **__: asked.append(term))
    go_to(window, MOOR, "")
    qtbot.keyClick(window.view, Qt.Key.Key_F2)
    assert asked == [MOOR]


def test_terms_are_shown_by_kind_status_glossary_and_source_language(window):
    chosen = window.filter
    for field_, data, found in (
        (chosen.kind, TermKind.PERSON, ["Ada Moor"]),
        (chosen.status, TermStatus.RETIRED, ["Old Harbour"]),
        (chosen.glossary, "mayors", ["Ada Moor"]),
        (chosen.glossary, "", ["Lyman"]),
        (chosen.language, "ko", ["Lyman"]),
        (chosen.language, "ja", []),
        (chosen.language, "none", ["Ada Moor", "Old Harbour"]),
    ):
        field_.setCurrentIndex(field_.findData(data))
        assert names(window) == found
        chosen.all.click()
        assert names(window) == ["Lyman", "Ada Moor", "Old Harbour"]
    chosen.kind.setCurrentIndex(chosen.kind.findData(TermKind.PERSON))
    chosen.words.setText("lyman")
    assert window.view.nothing.startswith("No term is like that.")


def test_the_filters_are_reached_by_keys(window, qtbot):
    window.filter.words.setFocus()
    qtbot.keyClick(window.filter.words, Qt.Key.Key_Tab)
    assert window.filter.kind.hasFocus()
    qtbot.keyClick(window.filter.kind, Qt.Key.Key_Down)
    assert names(window) == ["Ada Moor"]
    qtbot.keyClick(window, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)


def test_keys_sort_by_the_column_of_the_cell(window, qtbot):
    go_to(window, MOOR, "canonical")
    qtbot.keyClick(window.view, Qt.Key.Key_Up, CONTROL)
    assert names(window) == ["Ada Moor", "Lyman", "Old Harbour"]
    qtbot.keyClick(window.view, Qt.Key.Key_Down, CONTROL)
    assert names(window) == ["Old Harbour", "Lyman", "Ada Moor"]
    assert window.view.current_row() == MOOR


def test_a_click_on_the_head_of_a_column_sorts(window, qtbot):
    header = window.view.horizontalHeader()
    place = header.rect().topLeft()
    place.setX(header.sectionPosition(0) + 20)
    place.setY(header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert names(window) == ["Ada Moor", "Lyman", "Old Harbour"]


def test_a_search_finds_what_was_just_written(desk, window, qtbot):
    window.filter.words.setText("quay")
    assert names(window) == []
    desk.set_terms([LYMAN, replace(MOOR, note="the Quay"), OLD])
    qtbot.waitUntil(lambda: names(window) == ["Ada Moor"])
    window.filter.words.setText("quay ada")
    assert names(window) == ["Ada Moor"]
    window.filter.words.setText("quay lyman")
    assert names(window) == []


def test_the_terms_are_whole_in_a_narrow_window(qtbot):
    window = shown(desk_with(LYMAN, replace(MOOR, canonical="Adelheid von Moorenburg"), OLD), qtbot)
    window.resize(700, 600)
    view = window.view
    qtbot.waitUntil(lambda: view.horizontalScrollBar().isVisible())
    assert view.columnWidth(0) >= view.fontMetrics().horizontalAdvance("Adelheid von Moorenburg")
