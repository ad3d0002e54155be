"""Help: how to work, and every key."""

import pytest
from PySide6.QtWidgets import QLabel

from ui.actions import all_actions
from ui.dialogs.shortcuts_dialog import FIRST_STEPS, ShortcutsDialog
from ui.keys import Keys, plain
from ui.models.key_table import keys_of


@pytest.fixture
def dialog(qtbot):
    made = ShortcutsDialog(Keys())
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_action_is_listed_with_its_keys(dialog):
    # The keys of the other windows are behind those of the menus.
    assert tuple(dialog.table.shown_rows()[: len(all_actions())]) == all_actions()
    by_id = {row.id: row for row in dialog.table.shown_rows()}
    assert keys_of(by_id["next-issue"]) == "F8"


def test_an_action_is_found_by_name_tip_or_key(dialog):
    dialog._search.setText("ctrl+shift+g")
    assert [row.id for row in dialog.table.shown_rows()] == ["add-term"]
    dialog._search.setText("selection glossary")
    assert [row.id for row in dialog.table.shown_rows()] == ["add-term"]


def test_all_that_an_action_does_can_be_read(dialog, qtbot):
    dialog.resize(1180, 640)
    qtbot.wait(10)
    view, table = dialog.view, dialog.table
    for row in range(table.rowCount()):
        for column in range(4):
            assert view.columnWidth(column) >= view.sizeHintForIndex(table.index(row, column)).width()
    # Where there is less room, in the line below the table.
    longest = max(table.shown_rows(), key=lambda row: len(row.tip))
    view.show_row(table.find(lambda row: row is longest))
    assert dialog.said.text() == f"{longest.tip}. Enter changes the key of the chosen action."


def test_five_lines_say_how_to_work(dialog):
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert len(FIRST_STEPS) == 5
    assert all(Keys().words(line) in said for _, line in FIRST_STEPS)


def test_the_lines_name_keys_that_exist():
    keys = {key for spec in all_actions() for key in spec.keys}
    for _, line in FIRST_STEPS:
        named = {word.strip(".,;") for word in Keys().words(line).split() if word.startswith(("Ctrl+", "F8"))}
        assert named <= keys


def test_mnemonics_are_not_shown():
    assert plain("Open &folder…") == "Open folder"
    assert plain("This && that") == "This & that"
