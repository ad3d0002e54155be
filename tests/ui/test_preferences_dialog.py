"""Preferences: made from the checks themselves, driven by keys, kept only when saved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QSpinBox,
)

from qa_tool.checks import catalogue
from qa_tool.checks.options import fields_of
from qa_tool.domain.issue import Severity
from qa_tool.domain.preferences import Preferences
from qa_tool.domain.profile import CheckSetting, GlossaryUse, Profile
from ui.dialogs.glossaries_page import OWN
from ui.dialogs.preferences_dialog import Known, PreferencesDialog
from ui.dialogs.profile_bar import ProfileBar
from ui.models.wording import check_title
from ui.theme import DARK, SYSTEM, THEMES

ALT = Qt.KeyboardModifier.AltModifier
WIRE = Profile(
    "Wire",
    {
        "date-without-month": CheckSetting(on=False),
        "unknown-word": CheckSetting(severity=Severity.MAJOR, options={"fine": ("bibimbap",)}),
    },
    (GlossaryUse("Leaders"), GlossaryUse("", on=False)),
    "ko",
    7,
)
KEPT = Preferences((WIRE,), "Wire", "Kim", "/copies", 3)


@pytest.fixture
def tried():
    return []


@pytest.fixture
def dialog(qtbot, tried):
    """Return a function that opens the dialog at the profile of a name."""

    def make(used="Wire", kept=KEPT):
        known = Known(
            used, catalogue.checks(), {"": 3, "War": 800, "Leaders": 90}, SYSTEM, tuple(THEMES.values()), "computer"
        )
        made = PreferencesDialog(kept, known, tried.append)
        qtbot.addWidget(made)
        made.show()
        made.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is made.checks.search)
        return made

    return make


def key(qtbot, which, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), which, modifier)


def type_in(qtbot, text):
    qtbot.keyClicks(QApplication.focusWidget(), text)


def choose(dialog, check):
    page = dialog.checks
    page.view.setFocus()
    page.view.setCurrentIndex(page.table.index(page.table.find(lambda row: row.id == check), 0))


def own(dialog):
    return dialog.chosen().preferences.profiles[0]


def said(dialog):
    return "\n".join(label.text() for label in dialog.checks.details.findChildren(QLabel))


def test_saving_without_a_change_changes_nothing(dialog):
    chosen = dialog().chosen()
    assert chosen.preferences == KEPT
    assert (chosen.used, chosen.theme) == ("Wire", SYSTEM)


def test_every_check_is_listed_with_its_help_and_its_precision(dialog):
    shown = dialog("Emend")
    assert len(shown.checks.table.shown_rows()) == len(catalogue.checks())
    # As they are called on the cards and in the list of issues.
    named = [shown.checks.table.data(shown.checks.table.index(row, 0)) for row in range(len(catalogue.checks()))]
    assert named == sorted(map(check_title, (check.id for check in catalogue.checks())))
    choose(shown, "unknown-word")
    assert "A slip of the pen (thier), two words run together" in said(shown)
    assert "About 70% of what it flags is right." in said(shown)


@pytest.mark.parametrize("check", [c for c in catalogue.checks() if c.options is not None], ids=lambda c: c.id)
def test_every_option_of_every_check_has_a_field(dialog, check):
    shown = dialog()
    choose(shown, check.id)
    form = shown.checks.details.widget()
    for field in fields_of(check.options):
        found = [w for w in form.findChildren(QLabel) + form.findChildren(QCheckBox) if w.text() == field.title]
        assert found, field.title
        if field.about:
            assert field.about in said(shown)


def test_a_check_is_found_and_switched_off_by_keys_alone(dialog, qtbot):
    shown = dialog()
    assert QApplication.focusWidget() is shown.checks.search
    type_in(qtbot, "said twice word")
    assert {row.id for row in shown.checks.table.shown_rows()} == {"repeated-word", "repeated-sentence"}
    shown.checks.search.clear()
    type_in(qtbot, "repeated-word")
    key(qtbot, Qt.Key.Key_Return)
    assert shown.isVisible(), "Enter in the search field goes on to the list"
    assert QApplication.focusWidget() is shown.checks.view
    key(qtbot, Qt.Key.Key_Space)
    assert own(shown).setting("repeated-word") == CheckSetting(on=False)
    key(qtbot, Qt.Key.Key_Return)
    assert "repeated-word" not in own(shown).checks
    key(qtbot, Qt.Key.Key_Space)
    assert (
        f"{len(catalogue.checks()) - 2} of {len(catalogue.checks())} checks on, 3 changed" in shown.checks.count.text()
    )


def test_what_ships_stays_and_what_is_changed_of_it_makes_a_copy_that_is_used(dialog, qtbot):
    shown = dialog("Emend")
    choose(shown, "repeated-word")
    assert not shown.checks.reset.isEnabled()
    key(qtbot, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is shown.checks.view
    chosen = shown.chosen()
    assert chosen.preferences.profiles == (WIRE, Profile("Emend copy", {"repeated-word": CheckSetting(on=False)}))
    assert (chosen.used, chosen.preferences.desk) == ("Emend copy", "Emend copy")
    # Its name stands there to be changed, and a second change is one of the same copy.
    bar = shown.checks.findChild(ProfileBar)
    assert bar.name.isVisible()
    assert bar.name.text() == bar.choice.currentText() == "Emend copy"
    choose(shown, "unknown-word")
    shown.checks.details.widget().findChild(QCheckBox).click()
    assert len(shown.chosen().preferences.profiles) == 2
    assert set(shown.chosen().preferences.profiles[1].checks) == {"repeated-word", "unknown-word"}
    glossaries = dialog("Emend")
    glossaries.tabs.setCurrentIndex(2)
    glossaries.glossaries.language.setCurrentIndex(1)
    glossaries.glossaries.language.activated.emit(1)
    made = glossaries.chosen().preferences.profiles[1]
    assert made.source_language == glossaries.glossaries.language.itemData(1)


def test_what_ships_is_copied_under_a_name(dialog, qtbot):
    shown = dialog("Emend")
    assert shown.chosen().preferences == KEPT
    choose(shown, "repeated-word")
    key(qtbot, Qt.Key.Key_Y, ALT)
    # The copy is named at once.
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    type_in(qtbot, "Blog")
    chosen = shown.chosen()
    assert [profile.name for profile in chosen.preferences.profiles] == ["Wire", "Blog"]
    assert (chosen.used, chosen.preferences.desk) == ("Blog", "Blog")
    choose(shown, "repeated-word")
    key(qtbot, Qt.Key.Key_Space)
    assert shown.chosen().preferences.profiles[1].checks == {"repeated-word": CheckSetting(on=False)}
    assert shown.chosen().preferences.profiles[0] == WIRE


def test_severity_and_options_are_set_and_taken_back(dialog, qtbot):
    shown = dialog()
    choose(shown, "ungrouped-digits")
    details = shown.checks.details
    details.severity.setFocus()
    key(qtbot, Qt.Key.Key_End)
    details.severity.activated.emit(details.severity.currentIndex())
    details.widget().findChild(QSpinBox).setValue(10_000)
    severity = details.severity.itemData(details.severity.count() - 1)
    setting = own(shown).setting("ungrouped-digits")
    assert (setting.severity, dict(setting.options)) == (Severity(severity), {"least": 10_000})
    # What is as the check has it is not kept: a later version may have it otherwise.
    details.widget().findChild(QSpinBox).setValue(1000)
    assert dict(own(shown).setting("ungrouped-digits").options) == {}
    details.reset.click()
    assert "ungrouped-digits" not in own(shown).checks
    assert details.severity.currentIndex() == 0


def test_switching_a_check_keeps_what_else_is_set_of_it(dialog, qtbot):
    shown = dialog()
    choose(shown, "unknown-word")
    key(qtbot, Qt.Key.Key_Space)
    foreign = shown.checks.details.widget().findChild(QCheckBox)
    foreign.click()
    assert own(shown).setting("unknown-word") == CheckSetting(
        False, Severity.MAJOR, {"fine": ("bibimbap",), "foreign": False}
    )


def test_only_changed_ones_and_all_reset(dialog):
    shown = dialog()
    shown.checks.only_changed.click()
    assert {row.id for row in shown.checks.table.shown_rows()} == {"date-without-month", "unknown-word"}
    shown.checks.reset.click()
    assert own(shown).checks == {}
    assert own(shown).glossaries == WIRE.glossaries
    assert shown.checks.table.shown_rows() == []
    assert "No check has these words" in said(shown)
    assert not shown.checks.reset.isEnabled()


def test_glossaries_are_ordered_and_switched_by_keys(dialog, qtbot):
    shown = dialog()
    shown.tabs.setCurrentIndex(2)
    page = shown.glossaries
    assert [page.table.data(page.table.index(row, 0)) for row in range(3)] == ["Leaders", OWN, "War"]
    assert "the upper one is right" in page._order.text()
    page.view.setFocus()
    page.view.setCurrentIndex(page.table.index(2, 0))
    key(qtbot, Qt.Key.Key_Up, ALT)
    assert own(shown).glossaries == (GlossaryUse("Leaders"), GlossaryUse("War"), GlossaryUse("", on=False))
    assert page.view.currentIndex().row() == 1
    key(qtbot, Qt.Key.Key_Space)
    assert own(shown).glossaries[1] == GlossaryUse("War", on=False)
    assert page.up.isEnabled()
    assert page.down.isEnabled()
    for _ in range(3):
        key(qtbot, Qt.Key.Key_Down, ALT)
    assert own(shown).glossaries[2] == GlossaryUse("War", on=False)
    assert not page.down.isEnabled()
    page.reset.click()
    assert (own(shown).glossaries, own(shown).source_language) == ((), None)
    assert "neither is followed" in page._order.text()
    assert not page.reset.isEnabled()


def test_the_source_language_of_a_profile(dialog, qtbot):
    shown = dialog()
    shown.tabs.setCurrentIndex(2)
    language = shown.glossaries.language
    assert language.currentText() == "Korean"
    language.setFocus()
    key(qtbot, Qt.Key.Key_J)
    language.activated.emit(language.currentIndex())
    assert own(shown).source_language == "ja"


def test_another_profile_is_shown_without_being_used_until_that_is_asked(dialog, qtbot):
    shown = dialog()
    bar = shown.checks.findChild(QComboBox)
    bar.setFocus()
    key(qtbot, Qt.Key.Key_Up)
    bar.activated.emit(bar.currentIndex())
    assert not shown.draft.is_own
    assert shown.chosen().used == "Wire"
    shown.draft.use()
    assert (shown.chosen().used, shown.chosen().preferences.desk) == ("Emend", "Emend")


def test_a_profile_that_is_deleted_is_used_no_more(dialog):
    shown = dialog()
    shown.draft.remove()
    chosen = shown.chosen()
    assert (chosen.preferences.profiles, chosen.used, chosen.preferences.desk) == ((), "Emend", "Emend")
    shown.draft.remove()
    assert shown.draft.names == ["Emend"]


@pytest.mark.parametrize("name", ["", "  ", "Emend", "other"])
def test_a_bad_name_is_said_and_not_saved(dialog, qtbot, name):
    shown = dialog(kept=Preferences((WIRE, Profile("Other", id=8)), "Wire"))
    shown.draft.rename(name)
    assert shown.message.isVisible()
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert shown.isVisible()
    shown.draft.rename("Third")
    assert not shown.message.isVisible()
    assert shown._good.isEnabled()


def test_what_belongs_to_the_program(dialog, qtbot, tried, monkeypatch):
    shown = dialog()
    shown.tabs.setCurrentIndex(3)
    page = shown.program
    assert (page.editor.text(), page.folder.text(), page.copies.value()) == ("Kim", "/copies", 3)
    page.editor.setFocus()
    page.editor.selectAll()
    type_in(qtbot, " Lee ")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: "/elsewhere"))
    page.browse.click()
    page.copies.setValue(9)
    kept = shown.chosen().preferences
    assert (kept.editor, kept.backup_folder, kept.backup_copies, kept.profiles) == ("Lee", "/elsewhere", 9, (WIRE,))
    page.reset.click()
    assert shown.chosen().preferences == Preferences((WIRE,), "Wire")
    assert page.editor.placeholderText() == "computer"


def test_every_theme_there_is_can_be_chosen_is_tried_at_once_and_put_back(dialog, qtbot, tried):
    shown = dialog()
    shown.tabs.setCurrentIndex(3)
    theme = shown.program.theme
    assert [theme.itemData(at) for at in range(theme.count())] == [SYSTEM, *(each.name for each in THEMES.values())]
    theme.setCurrentIndex(2)
    theme.activated.emit(2)
    assert tried == [DARK.name]
    assert shown.chosen().theme == DARK.name
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert tried == [DARK.name, SYSTEM]
    assert shown.result() == QDialog.DialogCode.Rejected


def test_enter_presses_the_button_that_has_the_focus_and_saves_elsewhere(dialog, qtbot):
    shown = dialog()
    shown.tabs.setCurrentIndex(3)
    shown.program.reset.setFocus()
    key(qtbot, Qt.Key.Key_Return)
    assert shown.isVisible()
    assert shown.program.editor.text() == ""
    shown.program.editor.setFocus()
    type_in(qtbot, "Kim")
    shown.program.folder.setText("/copies")
    shown.program.copies.setValue(3)
    key(qtbot, Qt.Key.Key_Return)
    assert shown.result() == QDialog.DialogCode.Accepted
    assert shown.chosen().preferences == KEPT


@pytest.mark.parametrize("used", ["Emend", "Wire"])
@pytest.mark.parametrize("page", [0, 1, 2, 3])
def test_no_letter_of_a_page_means_two_things(dialog, used, page):
    shown = dialog(used)
    shown.tabs.setCurrentIndex(page)
    texts = [
        part.text()
        for part in (*shown.findChildren(QAbstractButton), *shown.findChildren(QLabel))
        if part.isVisibleTo(shown) and not (isinstance(part, QLabel) and part.buddy() is None)
    ]
    letters = [text[text.index("&") + 1].casefold() for text in texts if "&" in text]
    assert len(letters) == len(set(letters)), texts
