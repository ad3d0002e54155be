"""The keys of the other windows and panels: in the sheet, changed, refused, and kept."""

import pytest
from PySide6.QtCore import Qt

from ui.actions import all_actions
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.key_scopes import GLOSSARY, MAIN, SCOPES
from ui.keys import Keys
from ui.models.key_table import where

OTHERS = [spec for scope in SCOPES if scope is not MAIN for spec in scope.actions]


# the sheet


def test_every_key_of_every_window_is_in_the_sheet_with_its_window(show, keys):
    sheet = show(ShortcutsDialog(keys))
    rows = sheet.table.shown_rows()
    assert [row.id for row in rows] == [spec.id for scope in SCOPES for spec in scope.actions]
    places = [where(row) for row in rows if row.id not in {spec.id for spec in all_actions()}]
    assert list(dict.fromkeys(places)) == [scope.title for scope in SCOPES if scope is not MAIN]
    sheet._search.setText("glossary window")
    assert [row.id for row in sheet.table.shown_rows()] == [spec.id for spec in GLOSSARY.actions]


def test_no_two_actions_of_one_window_come_with_one_key():
    keys = Keys()
    for spec in OTHERS:
        assert spec.keys
        assert [keys.refusal(spec.id, key) for key in spec.keys] == [""] * len(spec.keys)
    assert len({spec.id for scope in SCOPES for spec in scope.actions}) == len(keys.table(*SCOPES))


def test_letters_and_del_are_taken_in_the_sheet_where_they_can_be_keys(show, keys, qtbot):
    sheet = show(ShortcutsDialog(keys))
    for name, key, said in (
        ("candidates-edit", Qt.Key.Key_Q, "has the key Q now"),
        ("candidates-edit", Qt.Key.Key_Delete, "belongs to “Reject”"),
        ("why", Qt.Key.Key_Delete, "belongs to the text"),
    ):
        sheet.change(next(row for row in keys.table(*SCOPES) if row.id == name))
        qtbot.keyClick(sheet.field, key)
        assert said in sheet.said.text()
    assert keys.of("candidates-edit") == ("Q",)


# what is refused


@pytest.mark.parametrize(
    ("action", "key", "said"),
    [
        ("glossary-merge", "Ctrl+N", "belongs to “Add”"),
        ("glossary-merge", "Ctrl+F4", "belongs to “Close”"),
        ("glossary-merge", "M", "belongs to the text"),
        ("glossary-merge", "Ctrl+A", "selects the whole text"),
        ("glossary-merge", "Alt+A", "is for the buttons"),
        ("candidates-edit", "W", "belongs to “Wrong form of it”"),
        ("candidates-edit", "1", "has its own use there"),
        ("candidates-edit", "Down", "has its own use there"),
        ("candidates-edit", "Return", "has its own use there"),
        ("candidates-edit", "Alt+R", "is for the buttons"),
        ("changes-next", "P", "belongs to “Previous change”"),
        ("changes-next", "F8", "belongs to “Next issue”"),
        ("changes-next", "Alt+F", "opens the menu “File”"),
        ("history-revert", "Ctrl+Z", "belongs to “Undo”"),
        ("priority-up", "Alt+Down", "belongs to “Move down”"),
    ],
)
def test_a_key_that_means_something_there_is_refused_with_a_sentence(keys, action, key, said):
    before = keys.of(action)
    with pytest.raises(ValueError, match=said):
        keys.set(action, (key,))
    assert keys.of(action) == before


def test_a_key_of_a_panel_is_refused_for_the_main_window(keys):
    keys.set("changes-next", ("F4",))
    with pytest.raises(ValueError, match="belongs to “Next change”"):
        keys.set("why", ("F4",))


@pytest.mark.parametrize(
    ("action", "key"),
    [
        ("glossary-merge", "F8"),
        ("glossary-merge", "Ctrl+I"),
        ("glossary-merge", "Alt+1"),
        ("candidates-edit", "N"),
        ("candidates-edit", "Ctrl+M"),
        ("changes-next", "W"),
        ("why", "Ctrl+M"),
        ("history-revert", "Ctrl+W"),
    ],
)
def test_the_same_key_can_be_had_in_another_window(keys, action, key):
    keys.set(action, (key,))
    assert keys.of(action) == (key,)


def test_an_own_key_of_one_window_takes_none_from_another(keys):
    keys.set("glossary-merge", ("F8",))
    assert keys.of("next-issue") == ("F8",)


# kept and brought back


def test_a_key_is_kept_and_can_be_brought_back(keys, settings):
    keys.set("glossary-delete", ("F4",))
    keys.set("candidates-reject", ("R",))
    again = Keys(settings)
    assert again.of("glossary-delete") == ("F4",)
    assert again.of("candidates-reject") == ("R",)
    again.reset("glossary-delete")
    assert Keys(settings).of("glossary-delete") == ("Del",)
    again.reset_all()
    assert not Keys(settings).any_own
