"""Changed keys of the other windows and panels: they work where they should, and what is said of them follows."""

import pytest
from fake_desk import FakeDesk, FakeWork
from glossary_on_show import MOOR, OLD, desk_with
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from small_review import LYMAN, correction, unknown_name

from qa_tool.checks import catalogue
from qa_tool.domain.preferences import Preferences
from qa_tool.domain.profile import GlossaryUse, Profile
from ui.dialogs.candidates_dialog import CandidatesDialog
from ui.dialogs.command_palette import CommandPalette
from ui.dialogs.merge_dialog import MergeDialog
from ui.dialogs.preferences_dialog import Known, PreferencesDialog
from ui.editor.changes_view import ChangesView
from ui.glossary_window import GlossaryWindow
from ui.key_scopes import CHANGES, MAIN, SCOPES
from ui.panels.history_panel import HistoryPanel
from ui.term_steps import TermSteps
from ui.theme import LIGHT
from ui.window_keys import WindowKeys

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
F2, F4, F9 = Qt.Key.Key_F2, Qt.Key.Key_F4, Qt.Key.Key_F9
OTHERS = [spec for scope in SCOPES if scope is not MAIN for spec in scope.actions]


@pytest.fixture
def glossary(show, keys, qtbot):
    window = show(GlossaryWindow(desk_with(LYMAN, MOOR, OLD), FakeWork(), keys=keys))
    qtbot.waitUntil(lambda: len(window.table.rows) > 0)
    window.view.show_row(0)
    window.view.setFocus()
    return window


@pytest.fixture
def candidates(show, keys):
    desk = FakeDesk()
    desk.terms = (LYMAN,)
    desk.unknown = tuple(unknown_name(form, 9) for form in ("Vorbeny", "Quellmar", "Kelmar"))
    dialog = show(CandidatesDialog(desk, keys=keys))
    dialog.view.setFocus()
    return dialog


def terms(window):
    return [term.canonical for term in window.table.rows]


def shown(window):
    return [term.canonical for term in window.table.shown_rows()]


# where they work


def test_a_key_that_deletes_terms_leaves_them_while_a_cell_is_written_in(glossary, keys, qtbot):
    keys.set("glossary-delete", ("F4",))
    qtbot.keyClick(glossary.view, Qt.Key.Key_F2)
    (line,) = (each for each in glossary.view.viewport().findChildren(QLineEdit) if each.isVisible())
    qtbot.keyClick(line, F4)
    assert len(terms(glossary)) == 3
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    qtbot.keyClick(glossary.view, F4)
    assert len(terms(glossary)) == 2


def test_a_changed_key_works_in_the_glossary_and_the_old_one_no_longer(glossary, keys, qtbot):
    keys.set("glossary-delete", ("F4",))
    qtbot.keyClick(glossary.view, Qt.Key.Key_Delete)
    assert len(terms(glossary)) == 3
    qtbot.keyClick(glossary.view, F4)
    assert terms(glossary) == ["Ada Moor", "Old Harbour"]
    keys.set("glossary-undo", ("Ctrl+K",))
    qtbot.keyClick(glossary.view, Qt.Key.Key_Z, CONTROL)
    assert len(terms(glossary)) == 2
    # A field deletes to the end of the line with it on some systems.
    glossary.filter.words.setFocus()
    qtbot.keyClick(glossary.filter.words, Qt.Key.Key_K, CONTROL)
    assert len(terms(glossary)) == 3
    keys.set("glossary-sort-down", ("Ctrl+PgDown",))
    glossary.view.setFocus()
    glossary.view.setCurrentIndex(glossary.table.index(0, 0))
    qtbot.keyClick(glossary.view, Qt.Key.Key_Down, CONTROL)
    assert shown(glossary) == ["Ada Moor", "Old Harbour", "Lyman"]
    qtbot.keyClick(glossary.view, Qt.Key.Key_PageDown, CONTROL)
    assert shown(glossary) == ["Old Harbour", "Lyman", "Ada Moor"]
    keys.reset_all()
    glossary.view.show_row(0)
    qtbot.keyClick(glossary.view, Qt.Key.Key_Delete)
    assert len(terms(glossary)) == 2


def test_a_cell_is_written_in_with_the_key_there_is(glossary, keys, qtbot):
    keys.set("glossary-write", ("F9",))
    glossary.view.setCurrentIndex(glossary.table.index(0, 0))
    qtbot.keyClick(glossary.view, F2)
    assert glossary.view.state() == glossary.view.State.NoState
    qtbot.keyClick(glossary.view, F9)
    assert glossary.view.state() == glossary.view.State.EditingState


def test_what_is_typed_in_the_search_is_taken_back_first(glossary, qtbot):
    glossary.delete()
    words = glossary.filter.words
    words.setFocus()
    qtbot.keyClicks(words, "moor")
    qtbot.keyClick(words, Qt.Key.Key_Delete)
    assert len(terms(glossary)) == 2
    qtbot.keyClick(words, Qt.Key.Key_Z, CONTROL)
    assert words.text() == ""
    assert len(terms(glossary)) == 2
    qtbot.keyClick(words, Qt.Key.Key_Z, CONTROL)
    assert len(terms(glossary)) == 3


def test_a_key_of_the_glossary_is_none_of_the_main_window_there(start, article):
    desk = start(article)
    desk.emend.keys.set("glossary-find", ("Alt+1",))
    window = desk.emend.surroundings.show_glossary()
    desk.qtbot.waitUntil(window.isActiveWindow)
    window.view.setFocus()
    desk.qtbot.keyClick(window.view, Qt.Key.Key_1, ALT)
    assert window.filter.words.hasFocus()
    assert window.isActiveWindow()


def test_a_changed_key_works_on_candidates_and_the_old_one_no_longer(candidates, keys, qtbot):
    keys.set("candidates-reject", ("R",))
    keys.set("candidates-wrong", ("Del",))
    keys.set("candidates-accepted", ())
    desk = candidates._desk
    qtbot.keyClick(candidates.view, Qt.Key.Key_R)
    assert desk.rejected == ["Vorbeny"]
    for key in (Qt.Key.Key_W, Qt.Key.Key_A):
        qtbot.keyClick(candidates.view, key)
        assert desk.terms == (LYMAN,)
    qtbot.keyClick(candidates.view, Qt.Key.Key_Delete)
    assert desk.terms[0].wrong[-1] == "Quellmar"
    # In a field they are letters, and Del deletes.
    words = candidates.targets.words
    words.setFocus()
    qtbot.keyClicks(words, "r")
    qtbot.keyClick(words, Qt.Key.Key_Delete)
    assert words.text() == "r"
    assert desk.rejected == ["Vorbeny"]


def test_a_changed_key_works_where_terms_are_merged(show, keys, qtbot):
    dialog = show(MergeDialog(FakeWork(), TermSteps(desk_with(LYMAN)), [LYMAN], keys=keys))
    undone = []
    dialog._before.append(((), 0))
    dialog._steps.undo = lambda: undone.append(1)
    keys.set("merge-undo", ("F4",))
    qtbot.keyClick(dialog.sets_view, Qt.Key.Key_Z, CONTROL)
    assert undone == []
    qtbot.keyClick(dialog.preview, F4)
    assert undone == [1]


def test_a_changed_key_works_on_changes_and_in_the_history(show, keys, qtbot):
    view = show(ChangesView(keys=keys))
    gone = []
    keys.set("changes-next", ("X",))
    view._go = gone.append
    view._places = [3]
    qtbot.keyClick(view._text, Qt.Key.Key_N)
    assert gone == []
    qtbot.keyClick(view._text, Qt.Key.Key_X)
    assert gone == [[3]]
    desk = FakeDesk(text="Lyman is calm.", issues=())
    desk.session.log = [correction(1, "Liman", "Lyman")]
    panel = show(HistoryPanel(desk, keys=keys))
    taken_back = []
    desk.revert = taken_back.append
    keys.set("history-revert", ("F4",))
    panel.view.show_row(0)
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Delete)
    assert taken_back == []
    qtbot.keyClick(panel.view, F4)
    assert taken_back == [1]
    assert "(F4)" in panel._revert.toolTip()


def test_a_changed_key_works_in_the_preferences(show, keys, qtbot):
    wire = Profile("Wire", glossaries=(GlossaryUse("Leaders"), GlossaryUse("War")))
    known = Known("Wire", catalogue.checks(), {"War": 800, "Leaders": 90}, "system", (LIGHT,), "ada")
    dialog = show(PreferencesDialog(Preferences((wire,), "Wire"), known, lambda _name: None, keys=keys))
    dialog.tabs.setCurrentWidget(dialog.glossaries)
    page = dialog.glossaries
    keys.set("priority-down", ("Ctrl+D",))
    page.view.setFocus()
    page.view.show_row(0)
    qtbot.keyClick(page.view, Qt.Key.Key_Down, ALT)
    assert page._uses()[0].name == "Leaders"
    page.view.show_row(0)
    qtbot.keyClick(page.view, Qt.Key.Key_D, CONTROL)
    assert page._uses()[0].name == "War"
    assert "(Ctrl+D)" in page.down.toolTip()


def test_an_action_without_an_act_is_a_defect(keys, qtbot):
    place = QWidget()
    qtbot.addWidget(place)
    with pytest.raises(KeyError):
        WindowKeys(keys, CHANGES, {"changes-next": place.hide}, place)


# what is said of them


def test_tips_and_hints_follow(glossary, candidates, keys):
    for name, key in (
        ("glossary-add", "F4"),
        ("glossary-undo", "F5"),
        ("glossary-write", "F6"),
        ("glossary-find", "F7"),
        ("candidates-reject", "R"),
        ("candidates-wrong", "Q"),
        ("candidates-search", "F6"),
        ("candidates-undo", "F5"),
    ):
        keys.set(name, (key,))
    assert glossary.foot.add.toolTip() == "Add a term (F4)"
    assert glossary.foot.undo.toolTip() == "There is nothing to undo (F5)"
    assert glossary.foot.message.text().startswith("F6 or a double click writes in a cell")
    assert "(F7)" in glossary.filter.words.toolTip()
    assert candidates.foot.reject.toolTip() == "Do not offer this name again (R)"
    assert candidates.foot.message.text().startswith("Enter adds the name, R rejects it, Q and A put it")
    assert candidates.targets.wrong.toolTip() == "Make it a wrong form of Lyman (Q)"
    assert "(F6)" in candidates.targets.words.toolTip()
    assert candidates.foot.undo.toolTip() == "There is nothing to undo (F5)"
    keys.set("glossary-undo", ())
    glossary.delete()
    assert glossary.foot.undo.toolTip().startswith("Undo ")
    assert "(" not in glossary.foot.undo.toolTip()


def test_no_tip_names_a_key_that_was_changed(glossary, candidates, keys):
    for number, spec in enumerate(OTHERS):
        keys.set(spec.id, (f"Ctrl+Alt+{number}" if number < 10 else f"Ctrl+Shift+F{number}",))
    gone = {f"({key})" for spec in OTHERS for key in spec.keys}
    for window in (glossary, candidates):
        for button in window.findChildren(QPushButton):
            assert not [key for key in gone if key in button.toolTip()], button.toolTip()


def test_the_commands_are_those_of_the_main_window(start, article):
    desk = start(article)
    desk.window.actions_by_id["palette"].trigger()
    found = desk.window.findChild(CommandPalette)
    desk.qtbot.waitUntil(found.isVisible)
    assert {row.id for row in found.table.rows}.isdisjoint(spec.id for spec in OTHERS)
    found.reject()


def test_a_changed_key_of_another_window_is_kept_over_a_restart(start, article):
    desk = start(article)
    desk.emend.keys.set("glossary-close", ("F4",))
    desk.close()
    again = start(article)
    window = again.emend.surroundings.show_glossary()
    again.qtbot.waitUntil(window.isActiveWindow)
    again.qtbot.keyClick(window.view, Qt.Key.Key_W, CONTROL)
    assert window.isVisible()
    again.qtbot.keyClick(window.view, F4)
    assert not window.isVisible()
