"""The keys of the actions: changed, refused, kept, and followed by menus, tips, cards and the text itself."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from ui.actions import all_actions
from ui.dialogs.shortcuts_dialog import ShortcutsDialog
from ui.keys import Keys

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def dialog(keys, qtbot):
    made = ShortcutsDialog(keys)
    qtbot.addWidget(made)
    made.show()
    return made


def test_without_settings_the_keys_are_those_of_the_table():
    assert Keys().table() == all_actions()


def test_a_key_is_kept_with_the_settings(keys, settings):
    keys.set("why", ("Ctrl+Alt+W",))
    keys.set("find", ())
    again = Keys(settings)
    assert again.of("why") == ("Ctrl+Alt+W",)
    assert again.of("find") == ()
    again.reset("why")
    assert Keys(settings).of("why") == ("Ctrl+Shift+Y",)
    again.reset_all()
    assert Keys(settings).table() == all_actions()


def test_a_key_given_as_it_came_is_no_own_one(keys):
    keys.set("why", ("Ctrl+Alt+W",))
    keys.set("why", ("Ctrl+Shift+Y",))
    assert not keys.any_own


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("F8", "belongs to “Next issue”"),
        ("Ctrl+I", "belongs to “Dismiss here”"),
        ("Ctrl+C", "copies"),
        ("Alt+F", "opens the menu “File”"),
        ("D", "belongs to the text"),
        ("Return", "belongs to the text"),
        ("Shift+A", "belongs to the text"),
    ],
)
def test_a_key_that_is_taken_is_refused_with_a_sentence(keys, key, said):
    with pytest.raises(ValueError, match=said):
        keys.set("why", (key,))
    assert keys.of("why") == ("Ctrl+Shift+Y",)


def test_a_key_cannot_be_reset_while_another_action_has_it(keys):
    keys.set("why", ("Ctrl+Alt+W",))
    keys.set("about", ("Ctrl+Shift+Y",))
    with pytest.raises(ValueError, match="belongs to “About Emend”"):
        keys.reset("why")
    assert keys.of("why") == ("Ctrl+Alt+W",)


def test_an_own_key_wins_over_one_that_a_newer_version_brings(settings):
    settings.setValue("keys/about", "F8")
    keys = Keys(settings)
    assert keys.of("about") == ("F8",)
    assert keys.of("next-issue") == ()


def test_words_name_the_key_or_the_action(keys):
    assert keys.words("{next-issue} goes on ({find}). {nobody} {} {a b}") == "F8 goes on (Ctrl+F). {nobody} {} {a b}"
    keys.set("next-issue", ())
    keys.set("find", ())
    assert keys.words("{next-issue} goes on ({find}).") == "“Next issue” goes on."


def test_a_tip_follows_and_goes_with_its_widget(keys, qtbot):
    button = QPushButton()
    qtbot.addWidget(button)
    keys.tip(button, "Go on ({next-issue})", "Next: {tip}")
    keys.set("next-issue", ("F4",))
    assert button.toolTip() == "Go on (F4)"
    assert button.accessibleName() == "Next: Go on (F4)"
    keys.set("next-issue", ())
    assert button.toolTip() == "Go on"


def choose(dialog, name):
    dialog.view.show_row(dialog.table.find(lambda row: row.id == name))
    dialog.view.setFocus()


def test_a_key_is_changed_in_the_sheet_by_keyboard_alone(dialog, keys, qtbot):
    qtbot.keyClicks(dialog._search, "why is this")
    qtbot.keyClick(dialog._search, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    assert dialog.field.isVisible()
    qtbot.keyClick(dialog.field, Qt.Key.Key_Control, CONTROL)
    assert keys.of("why") == ("Ctrl+Shift+Y",), "Ctrl alone is no key yet"
    qtbot.keyClick(dialog.field, Qt.Key.Key_F8)
    assert "belongs to “Next issue”" in dialog.said.text()
    assert dialog.field.isVisible(), "another key can be pressed at once"
    qtbot.keyClick(dialog.field, Qt.Key.Key_F12, SHIFT)
    assert keys.of("why") == ("Shift+F12",)
    assert not dialog.field.isVisible()
    assert dialog.view.current_row().keys == ("Shift+F12",), "the sheet follows and the row stays chosen"
    assert "Shift+F12" in dialog.said.text()


def test_escape_leaves_the_key_and_not_the_sheet(dialog, keys, qtbot):
    choose(dialog, "why")
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not keys.any_own
    qtbot.keyClick(dialog.view, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_one_or_all_are_reset_in_the_sheet(dialog, keys, qtbot):
    for name, key in (("why", "F11"), ("about", "F12"), ("find", "")):
        keys.set(name, (key,) if key else ())
    choose(dialog, "why")
    assert dialog._reset.isEnabled()
    dialog._reset.click()
    assert keys.of("why") == ("Ctrl+Shift+Y",)
    assert not dialog._reset.isEnabled()
    dialog._reset_all.click()
    assert keys.table() == all_actions()
    assert not dialog._reset_all.isEnabled()


def test_a_sign_that_needs_shift_is_one_key(dialog, keys, qtbot):
    choose(dialog, "why")
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Question, CONTROL | SHIFT)
    assert keys.of("why") == ("Ctrl+?",)
    dialog.change(dialog.view.current_row())
    qtbot.keyClick(dialog.field, Qt.Key.Key_Plus, CONTROL | SHIFT)
    assert "belongs to “Larger text”" in dialog.said.text()


def test_backspace_takes_the_key_away(dialog, keys, qtbot):
    choose(dialog, "find")
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.field, Qt.Key.Key_Backspace)
    assert keys.of("find") == ()
    assert "no key" in dialog.said.text()


def test_the_window_follows_a_changed_key_at_once_and_after_a_restart(start, article):
    desk = start(article)
    keys, window = desk.emend.keys, desk.window
    # Ctrl+K deletes to the end of the line in Qt's text widgets: it must be kept from the text, like every key here.
    keys.set("next-issue", ("Ctrl+K",))
    before = desk.text
    desk.editor.setFocus()
    desk.key(Qt.Key.Key_F8)
    assert desk.controller.current is None
    desk.key(Qt.Key.Key_K, CONTROL)
    assert desk.controller.current is not None
    assert desk.text == before
    action = window.actions_by_id["next-issue"]
    assert action.shortcut().toString() == "Ctrl+K"
    assert "(Ctrl+K)" in action.toolTip()
    assert "Ctrl+K" in desk.editor.accessibleDescription()
    tips = {button.toolTip() for button in desk.emend.surroundings.card.findChildren(QPushButton)}
    assert "Next issue (Ctrl+K)" in tips
    keys.set("undo", ("F4",))
    desk.key(Qt.Key.Key_1, CONTROL)
    desk.key(Qt.Key.Key_F4)
    assert desk.text == before
    desk.close()
    again = start(article)
    again.editor.setFocus()
    again.key(Qt.Key.Key_K, CONTROL)
    assert again.controller.current is not None


def test_what_the_status_bar_says_names_the_key_there_is(start, article):
    desk = start(article)
    desk.emend.keys.set("next-issue", ("F4",))
    desk.controller.dismiss("here")
    assert "F4 goes to the next one" in desk.window.statusBar().currentMessage()
