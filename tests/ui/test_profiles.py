"""Preferences and profiles in the real window: what is set is used at once, and an article remembers it."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from qa_tool.domain.issue import Severity
from qa_tool.domain.preferences import Preferences
from qa_tool.domain.profile import SHIPPED, CheckSetting, Profile
from ui.dialogs.preferences_dialog import PreferencesDialog
from ui.theme import DARK, LIGHT

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
WIRE = Profile("Wire", {"repeated-word": CheckSetting(on=False), "unknown-word": CheckSetting(severity=Severity.MAJOR)})


@pytest.fixture
def desk(empty_desk, article):
    return empty_desk(article)


def checks(desk):
    return {placed.issue.check for placed in desk.controller.issues}


def answer(desk, act):
    """Press Ctrl+, and do something in the dialog that opens; it has to end it."""
    failed = []

    def go():
        dialog = QApplication.activeModalWidget()
        try:
            assert isinstance(dialog, PreferencesDialog)
            # Keys are for a window that is there already.
            desk.qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.checks.search)
            act(dialog)
            # A button that is pressed by its letter takes its time.
            desk.qtbot.waitUntil(lambda: not dialog.isVisible())
        except Exception as error:  # noqa: BLE001 - raised again where pytest sees it
            failed.append(error)
            if dialog is not None:
                dialog.reject()

    QTimer.singleShot(300, go)
    desk.key(Qt.Key.Key_Comma, CONTROL)
    if failed:
        raise failed[0]


def keep(desk, *profiles, used=SHIPPED.name):
    desk.controller.set_preferences(Preferences(profiles, desk=used), used)


def wait_for(desk, true):
    desk.qtbot.waitUntil(lambda: not desk.controller.checking and true(), timeout=20_000)


def test_keys_alone_make_a_profile_in_which_a_check_is_off(desk):
    assert "repeated-word" in checks(desk)
    key = desk.key

    def act(dialog):
        key(Qt.Key.Key_Y, ALT)
        desk.qtbot.waitUntil(lambda: dialog.draft.is_own)
        desk.qtbot.keyClicks(QApplication.focusWidget(), "Wire")
        dialog.checks.search.setFocus()
        desk.qtbot.keyClicks(QApplication.focusWidget(), "repeated-word")
        key(Qt.Key.Key_Down)
        key(Qt.Key.Key_Space)
        key(Qt.Key.Key_S, ALT)

    answer(desk, act)
    wait_for(desk, lambda: "repeated-word" not in checks(desk))
    assert desk.controller.profile.name == "Wire"
    assert desk.window.facts["profile"].text() == "Wire"
    assert desk.controller.article.profile == desk.controller.profile.id


def test_cancel_changes_nothing(desk):
    def act(dialog):
        desk.key(Qt.Key.Key_Y, ALT)
        desk.qtbot.waitUntil(lambda: dialog.draft.is_own)
        dialog.program.editor.setText("Somebody")
        dialog.program.theme.setCurrentIndex(2)
        dialog.program.theme.activated.emit(2)
        assert desk.emend.follower.theme is DARK
        desk.key(Qt.Key.Key_Escape)

    before = desk.emend.follower.theme
    answer(desk, act)
    assert desk.controller.preferences == Preferences()
    assert desk.emend.follower.theme is before


def test_a_profile_is_switched_from_the_menu_and_the_article_remembers_it(start, article):
    desk = start(article)
    keep(desk, WIRE)
    menu = desk.emend.surroundings.commands._preferring.menu
    assert desk.window.actions_by_id["profile"].menu() is menu
    desk.window.actions_by_id["profile"].trigger()
    assert menu.isVisible()
    named = [action.text() for action in menu.actions()]
    assert named == ["&1  Emend", "&2  Wire", "", "&Edit the profiles…"]
    assert [action.isChecked() for action in menu.actions()[:2]] == [True, False]
    desk.qtbot.keyClick(menu, Qt.Key.Key_2)
    wait_for(desk, lambda: "repeated-word" not in checks(desk))
    other = article.with_name("other.txt")
    other.write_text("The the town met.\n", encoding="utf-8")
    with desk.qtbot.waitSignal(desk.controller.article_opened):
        desk.controller.open_files([other])
    assert desk.controller.profile.name == "Wire", "a new article gets the profile of the desk"
    desk.controller.use_profile(SHIPPED)
    wait_for(desk, lambda: "repeated-word" in checks(desk))
    assert desk.window.facts["profile"].text() == ""
    with desk.qtbot.waitSignal(desk.controller.article_opened):
        desk.controller.open_files([article])
    assert desk.window.facts["profile"].text() == "Wire"
    desk.close()
    again = start(article)
    assert again.controller.profile.name == "Wire"
    assert "repeated-word" not in checks(again)


def test_a_deleted_profile_leaves_its_article_with_the_one_that_ships(desk):
    keep(desk, WIRE, used="Wire")
    wait_for(desk, lambda: "repeated-word" not in checks(desk))
    keep(desk)
    wait_for(desk, lambda: "repeated-word" in checks(desk))
    assert desk.controller.profile is SHIPPED


def test_what_is_done_is_signed_with_the_name_that_is_set(start, article):
    desk = start(article)
    desk.controller.set_preferences(Preferences(editor="Lee"), SHIPPED.name)
    desk.editor.setFocus()
    desk.qtbot.keyClicks(desk.editor, "x")
    desk.controller.settle()
    assert desk.controller.session.log[-1].editor == "Lee"
    desk.close()
    again = start(article)
    again.qtbot.keyClicks(again.editor, "y")
    again.controller.settle()
    assert again.controller.session.log[-1].editor == "Lee"


def test_a_theme_that_is_chosen_stays_whatever_the_system_does(start, article):
    desk = start(article)

    def act(dialog):
        dialog.program.theme.setCurrentIndex(2)
        dialog.program.theme.activated.emit(2)
        desk.key(Qt.Key.Key_S, ALT)

    before = desk.emend.follower.theme
    assert before is LIGHT
    answer(desk, act)
    assert desk.emend.follower.theme is DARK
    desk.emend.follower.follow(Qt.ColorScheme.Light)
    assert desk.emend.follower.theme is DARK
    desk.close()
    again = start()
    assert again.emend.follower.theme is DARK
    again.emend.follower.choose("system")
    again.emend.follower.follow(Qt.ColorScheme.Light)
    assert again.emend.follower.theme is LIGHT


def test_a_name_that_is_taken_is_told_and_nothing_changes(desk):
    keep(desk, WIRE)
    desk.controller.set_preferences(Preferences((WIRE, WIRE)), "Wire")
    assert desk.window.notice.isVisible()
    assert len(desk.controller.preferences.profiles) == 1


def test_before_the_database_is_there_it_says_so(desk):
    desk.controller.access.library, library = None, desk.controller.library
    told = []
    desk.controller.failed.connect(told.append)
    desk.emend.surroundings.commands._preferring.ask()
    desk.controller.set_preferences(Preferences(), SHIPPED.name)
    desk.controller.use_profile(SHIPPED)
    assert len(told) == 3
    assert desk.controller.profile is SHIPPED
    desk.controller.access.library = library
