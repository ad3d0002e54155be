"""The command palette, in the real window and by keyboard alone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ui.actions import all_actions
from ui.dialogs.command_palette import CommandPalette
from ui.keys import Keys, plain
from ui.models.command_search import Command, ranked
from ui.models.key_table import MENU_OF

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
COMMANDS = [Command(s.id, plain(s.text), s.tip, MENU_OF[s.id], "") for s in Keys().table()]


def best(typed, recent=()):
    found = ranked(typed, COMMANDS, recent)
    return found[0].id if found else None


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("dismiss h", "dismiss-here"),
        ("dh", "dismiss-here"),
        ("dissmis always", "dismiss-always"),
        ("glosary", "glossary"),
        ("corrected text", "export-text"),
        ("nxt issue", "next-issue"),
        ("undo", "undo"),
        ("licence", "about"),
    ],
)
def test_a_command_is_found_by_a_few_letters_and_with_slips(typed, wanted):
    assert best(typed) == wanted


def test_nonsense_finds_nothing():
    assert ranked("qqzzxx", COMMANDS, ()) == []


def test_a_command_is_found_by_its_english_name_in_another_language():
    korean = [Command("undo", "실행 취소", "", "편집", "Ctrl+Z", english="Undo"), *COMMANDS[:5]]
    for typed in ("undo", "실행", "und", "udno"):
        assert next(c.name for c in ranked(typed, korean, ())) == "실행 취소", typed


def test_recent_ones_come_first_among_equals():
    assert [c.id for c in ranked("", COMMANDS, ("why", "undo"))[:2]] == ["why", "undo"]
    assert best("export", ("export-issues",)) == "export-issues"


def open_palette(desk):
    desk.key(Qt.Key.Key_P, CONTROL | SHIFT)
    return desk.window.findChild(CommandPalette)


def test_every_command_is_listed_with_its_key(fresh_desk, article):
    desk = fresh_desk(article)
    desk.emend.keys.set("why", ("F11",))
    palette = open_palette(desk)
    rows = {row.id: row for row in palette.table.rows}
    assert set(rows) == {spec.id for spec in all_actions()} - {"palette"}
    assert rows["why"].key == "F11"
    assert rows["next-issue"].key == "F8"
    palette.reject()
    desk.emend.keys.reset("why")


def test_a_command_is_run_and_the_focus_is_in_the_text_again(start, article, qtbot):
    desk = start(article)
    desk.emend.surroundings.issues.view.setFocus()
    palette = open_palette(desk)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is palette.field)
    qtbot.keyClicks(palette.field, "next iss")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert desk.controller.current is not None
    qtbot.waitUntil(desk.editor.hasFocus)
    again = open_palette(desk)
    assert again.table.row_at(0).id == "next-issue", "what was used last comes first"
    again.reject()
    desk.close()
    once_more = open_palette(start(article))
    assert once_more.table.row_at(0).id == "next-issue", "also after a restart"
    once_more.reject()


def test_escape_closes_and_the_focus_is_in_the_text(fresh_desk, article, qtbot):
    desk = fresh_desk(article)
    palette = open_palette(desk)
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    qtbot.waitUntil(desk.editor.hasFocus)


def test_what_cannot_be_used_says_why_and_stays(empty_desk, qtbot):
    desk = empty_desk()
    desk.window.activateWindow()
    palette = open_palette(desk)
    qtbot.keyClicks(palette.field, "undo")
    assert palette.table.row_at(0).reason == "No article is open"
    assert "No article is open" in palette.said.text()
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    palette.reject()


def test_the_reason_is_that_of_the_place(fresh_desk, article, qtbot):
    desk = fresh_desk(article)
    palette = open_palette(desk)
    reasons = {row.id: row.reason for row in palette.table.rows}
    palette.reject()
    assert reasons["undo"] == "Nothing was changed"
    assert reasons["apply-1"] == "There is no such suggestion here"
    assert reasons["dismiss-here"] == "No issue is chosen"
    assert reasons["be-quiet"] == "There is no question to answer"
    assert reasons["next-issue"] == reasons["find"] == reasons["open"] == ""


def test_the_arrow_keys_go_through_the_list_from_the_field(fresh_desk, article, qtbot):
    desk = fresh_desk(article)
    palette = open_palette(desk)
    rows = palette.table.rowCount()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.view.currentIndex().row() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    qtbot.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.view.currentIndex().row() == rows - 1
    qtbot.keyClick(palette.field, Qt.Key.Key_PageUp)
    assert palette.view.currentIndex().row() < rows - 2
    assert palette.field.accessibleDescription().startswith(palette.view.current_row().name)
    palette.reject()
