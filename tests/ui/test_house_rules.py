"""House rules: written by keys, with what they find in the open article, and kept in the profile."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog

from qa_tool.checks import catalogue
from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.issue import Severity
from qa_tool.domain.preferences import Preferences
from qa_tool.domain.profile import SHIPPED, Profile
from qa_tool.domain.span import Span
from qa_tool.house.files import read_rules
from ui.dialogs.preferences_dialog import Known, PreferencesDialog
from ui.dialogs.replacing_question import ReplacingQuestion
from ui.dialogs.rule_dialog import RuleDialog
from ui.dialogs.rule_files import RulesImport
from ui.dialogs.rule_form import RuleForm
from ui.theme import SYSTEM, THEMES

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
RULES = (
    HouseRule("percent", ("per cent",), "A note", Severity.MAJOR),
    HouseRule("utilise", ("use", "employ"), inflected=True),
    HouseRule("Burma", is_on=False),
)
WIRE = Profile("Wire", rules=RULES, id=7)
TEXT = ("Prices rose ten percent. They utilised it.", "", "Percent & 5 km.")


@pytest.fixture
def page(qtbot):
    """The page at the profile Wire, with an article open; `saved` returns its rules as they would be kept."""
    known = Known("Wire", catalogue.checks(), {"": 3}, SYSTEM, tuple(THEMES.values()), "computer", "", TEXT)
    dialog = PreferencesDialog(Preferences((WIRE,), "Wire"), known, lambda _name: None)
    qtbot.addWidget(dialog)
    dialog.tabs.setCurrentWidget(dialog.rules)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.rules.dialog = dialog
    return dialog.rules


def saved(page):
    return page.dialog.chosen().preferences.profiles[0].rules


def key(qtbot, which, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(QApplication.focusWidget(), which, modifier)


def found(qtbot, page, count):
    qtbot.waitUntil(lambda: page.form.count.text() == count)


def test_what_is_kept_is_shown_and_saved_as_it_was(page):
    assert saved(page) == RULES
    form = page.form
    assert (form.sought.text(), form.instead.text(), form.note.text()) == ("percent", "per cent", "A note")
    assert Severity(form.severity.currentData()) is Severity.MAJOR
    assert form.count.text() == "Found in the open article: 2 places"
    assert "<b>Percent</b>" in form.places.text()
    assert "→ Per cent" in form.places.text()
    assert page.count.text() == "3 rules, 1 off"


def test_its_keys_work_in_a_list_to_choose_from_where_the_keyboard_is_at_first(page, qtbot):
    profiles = next(box for box in page.findChildren(QComboBox) if box.isVisible())
    profiles.setFocus()
    key(qtbot, Qt.Key.Key_Delete)
    assert saved(page) == RULES, "Del is for the list of rules alone"
    key(qtbot, Qt.Key.Key_N, CONTROL)
    assert QApplication.focusWidget() is page.form.sought


def test_a_rule_is_written_by_keys_while_its_places_are_shown(page, qtbot):
    page.view.setFocus()
    key(qtbot, Qt.Key.Key_N, CONTROL)
    assert QApplication.focusWidget() is page.form.sought
    qtbot.keyClicks(page.form.sought, "(\\d+) km")
    found(qtbot, page, "Not found in the open article")
    qtbot.keyClick(page.form.sought, Qt.Key.Key_P, ALT)
    found(qtbot, page, "Found in the open article: 1 place")
    key(qtbot, Qt.Key.Key_I, ALT)
    qtbot.keyClicks(QApplication.focusWidget(), "\\1 kilometres; \\2")
    # What cannot be looked for is said where it is typed, and cannot be saved.
    assert page.form.message.text() == "“\\2” stands for a group that the pattern does not have."
    assert "(\\d+) km" in page.dialog.message.text()
    for _ in "; \\2":
        key(qtbot, Qt.Key.Key_Backspace)
    assert page.form.message.text() == page.dialog.message.text() == ""
    assert saved(page) == (*RULES, HouseRule("(\\d+) km", ("\\1 kilometres",), is_pattern=True))


def test_rules_are_switched_doubled_deleted_and_searched_by_keys(page, qtbot):
    page.view.setFocus()
    key(qtbot, Qt.Key.Key_Down)
    key(qtbot, Qt.Key.Key_Space)
    assert [rule.is_on for rule in saved(page)] == [True, False, False]
    key(qtbot, Qt.Key.Key_D, CONTROL)
    qtbot.keyClicks(page.form.sought, "utilize")
    assert [rule.find for rule in saved(page)] == ["percent", "utilise", "Burma", "utilize"]
    assert saved(page)[3].replace == ("use", "employ")
    page.search.setFocus()
    qtbot.keyClicks(page.search, "emp util")
    assert [row.rule.find for row in page.table.shown_rows()] == ["utilise", "utilize"]
    key(qtbot, Qt.Key.Key_Down)
    key(qtbot, Qt.Key.Key_Delete)
    # Del in a field deletes a letter, and no rule.
    page.form.sought.setFocus()
    key(qtbot, Qt.Key.Key_Delete)
    assert [rule.find for rule in saved(page)] == ["percent", "tilise", "Burma"]
    # What is written in stays in sight, and off as it was switched.
    page.view.setFocus()
    key(qtbot, Qt.Key.Key_Space)
    page.form.sought.clear()
    qtbot.keyClicks(page.form.sought, "abc")
    page.form.instead.selectAll()
    qtbot.keyClicks(page.form.instead, "d")
    assert saved(page)[1] == HouseRule("abc", ("d",), inflected=True, is_on=True)
    page.search.clear()
    page.view.setFocus()
    for _ in range(4):
        key(qtbot, Qt.Key.Key_Delete)
    assert saved(page) == ()
    assert not page.form.isEnabled()
    assert page.view.nothing == "No house rules yet. Add the first one."
    # One that was begun, and no more, is not kept.
    key(qtbot, Qt.Key.Key_N, CONTROL)
    assert saved(page) == ()


def test_a_rule_in_the_profile_that_ships_makes_a_copy_of_it(page, qtbot):
    page.dialog.draft.show(0)
    assert page.table.rowCount() == 0
    page.add()
    qtbot.keyClicks(page.form.sought, "xyz")
    kept = page.dialog.chosen()
    assert [(each.name, len(each.rules)) for each in kept.preferences.profiles] == [("Wire", 3), ("Emend copy", 1)]
    assert kept.used == "Emend copy"


def test_rules_come_from_a_file_and_go_into_one(page, qtbot, tmp_path, monkeypatch):
    path = tmp_path / "rules.csv"
    path.write_text("find,replace,pattern\npercent,pc,\nnew,,\n(a,,yes\n", encoding="utf-8")
    told = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(RulesImport, "exec", lambda dialog: told.append(dialog) or 1)
    page.importing.click()
    summary = "1 rule is new. 1 takes the place of one that looks for the same. 1 row is left out."
    assert told[0].summary.text() == summary
    assert [row.line for row in told[0].problems.rows] == [4]
    assert [rule.find for rule in saved(page)] == ["percent", "utilise", "Burma", "new"]
    assert saved(page)[0] == HouseRule("percent", ("pc",))
    path.write_bytes(b"")
    page.importing.click()
    assert told[1].summary.text() == "rules.csv is empty. Open a file of house rules."
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), "Xbench checklist (*.xbckl)")
    )
    page.exporting.click()
    assert page.message.text().startswith("Written to out.xbckl. A checklist has no rules that are off: 1 left out.")
    assert [rule.find for rule in read_rules(tmp_path / "out.xbckl").rules] == ["percent", "utilise", "new"]
    page.add()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "all.csv"), ""))
    page.exporting.click()
    assert read_rules(tmp_path / "all.csv").problems == (), "one that is only begun is left out"
    monkeypatch.setattr(
        QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), "Xbench checklist (*.xbckl)")
    )
    (tmp_path / "out.xbckl").write_bytes(b"mine")
    monkeypatch.setattr(ReplacingQuestion, "ask", lambda _parent, files: False)
    page.exporting.click()
    assert (page.message.text(), (tmp_path / "out.xbckl").read_bytes()) == ("", b"mine")


def test_a_pattern_that_takes_too_long_is_told(show):
    form = show(RuleForm(("a" * 5_000 + "!",)))
    form.show_rule(HouseRule("(a|aa)+$", is_pattern=True, whole_words=False))
    assert form.count.text() == "This pattern takes too long. Make it simpler."


def test_a_rule_about_no_break_blanks_is_written_and_shown(show):
    form = show(RuleForm(("It rose 3 % and 4\u00a0% today.",)))
    form.show_rule(HouseRule(r"(\d) %", ("\\1\u00a0%",), is_pattern=True, whole_words=False))
    assert form.count.text() == "Found in the open article: 1 place"
    assert form.rule.replace == ("\\1\u00a0%",)
    form.show_rule(HouseRule("\u00a0", is_pattern=True, whole_words=False))
    assert form.count.text() == "Found in the open article: 1 place"


def test_selected_words_become_a_rule_that_is_used_at_once(empty_desk, article, monkeypatch):
    desk = empty_desk(article)
    start = desk.text.index("mayor")
    desk.editor.reveal(Span(start, start + 5), select=True)
    asked = []

    def write(dialog):
        asked.append((dialog.form.sought.text(), dialog.where.text()))
        desk.qtbot.keyClicks(dialog.form.instead, "head")
        return RuleDialog.DialogCode.Accepted

    monkeypatch.setattr(RuleDialog, "exec", write)
    for _ in range(2):
        desk.window.actions_by_id["add-rule"].trigger()
    assert asked[0] == ("mayor", "It goes into a profile of your own, “Emend copy”, which is used from now on.")
    assert asked[1][1] == "It goes into the profile “Emend copy”."
    assert desk.controller.profile.rules == (HouseRule("mayor", ("head",)),)
    desk.qtbot.waitUntil(lambda: any(p.issue.check == "house-rule" for p in desk.controller.issues), timeout=20_000)
    desk.controller.set_preferences(Preferences(), SHIPPED.name)
