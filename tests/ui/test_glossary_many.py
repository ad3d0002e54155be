"""Many terms at once in the glossary: change, delete, merge, and where one stands; by keys and by the mouse."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from glossary_on_show import MOOR, desk_with, shown
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid
from small_review import LYMAN

from qa_tool.domain.span import Span
from qa_tool.domain.term import Term, TermKind, TermStatus
from qa_tool.domain.term_event import TermAct, TermEvent
from qa_tool.glossary.merging import likenesses
from qa_tool.review.usage import TermUse
from ui.dialogs.bulk_dialog import BulkDialog
from ui.dialogs.merge_dialog import MergeDialog
from ui.dialogs.term_dialog import TermDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
AGAIN = Term("ada moor", accepted=("A. Moor",), wrong=("Eda Mur",), note="of the port", glossary="client", id=3)
OLD = Term("Old Harbour", glossary="places", id=4)
USE = TermUse(7, "Rescue ship", 2, 1, Span(40, 48), "Mayor Ada Mohr spoke.", Span(6, 14))
OTHER_USE = TermUse(8, "Second ship", 4, 0, Span(3, 11), "Ada Moor spoke.", Span(0, 8))


@pytest.fixture
def desk(qapp):
    return desk_with(LYMAN, MOOR, AGAIN, OLD)


@pytest.fixture
def window(desk, qtbot):
    return shown(desk, qtbot)


def in_dialog(kind, act):
    """Do something as soon as a dialog asks."""

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            act(dialog)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def choose(window, term):
    window.view.show_row(window.table.find(lambda each: each.id == term.id))
    window.view.setFocus()


def test_a_button_that_can_do_nothing_now_leaves_the_focus_to_the_list(desk, window, qtbot):
    choose(window, MOOR)
    window.foot.delete.setFocus()
    qtbot.keyClick(window.foot.delete, Qt.Key.Key_Space)
    window.filter.words.setText("nothing is like that")
    qtbot.waitUntil(lambda: not window.foot.delete.isEnabled())
    assert window.view.hasFocus()


def test_several_terms_are_changed_in_one_step_by_keys(desk, window, qtbot):
    choose(window, MOOR)
    qtbot.keyClick(window.view, Qt.Key.Key_Down, SHIFT)
    assert window.foot.count.text() == "4 terms, 2 chosen"

    def answer(dialog):
        assert not dialog._good.isEnabled()
        qtbot.keyClick(dialog.kind, Qt.Key.Key_Down)
        qtbot.keyClick(dialog.kind, Qt.Key.Key_Tab)
        qtbot.keyClick(dialog.status, Qt.Key.Key_Down)
        qtbot.keyClick(dialog.status, Qt.Key.Key_Down)
        dialog.glossary.setFocus()
        dialog.glossary.lineEdit().selectAll()
        qtbot.keyClicks(dialog.glossary.lineEdit(), "desk")
        assert dialog._message.text() == "2 of 2 terms would change; one undo takes it back."
        qtbot.keyClick(dialog.glossary.lineEdit(), Qt.Key.Key_Return)

    in_dialog(BulkDialog, answer)
    qtbot.keyClick(window.view, Qt.Key.Key_Return)
    wanted = {"kind": TermKind.PERSON, "status": TermStatus.PROPOSED, "glossary": "desk"}
    assert desk.terms == (LYMAN, replace(MOOR, **wanted), replace(AGAIN, **wanted), OLD)
    assert len(desk.asked) == 1
    assert "the change of 2 terms" in window.foot.undo.toolTip()
    qtbot.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    assert desk.terms == (LYMAN, MOOR, AGAIN, OLD)


def test_several_terms_are_deleted_in_one_step_by_the_mouse(desk, window, qtbot):
    viewport = window.view.viewport()
    for row, keys in ((0, Qt.KeyboardModifier.NoModifier), (3, CONTROL)):
        place = window.view.visualRect(window.table.index(row, 0)).center()
        qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, keys, place)
    qtbot.mouseClick(window.foot.delete, Qt.MouseButton.LeftButton)
    assert desk.terms == (MOOR, AGAIN)
    assert len(desk.asked) == 1
    qtbot.mouseClick(window.foot.undo, Qt.MouseButton.LeftButton)
    assert set(desk.terms) == {LYMAN, MOOR, AGAIN, OLD}


def merging(window):
    return window.findChild(MergeDialog)


def test_duplicates_are_merged_and_one_undo_takes_it_back(desk, window, qtbot):
    window.view.setFocus()
    qtbot.keyClick(window.view, Qt.Key.Key_M, CONTROL)
    dialog = merging(window)
    assert dialog._summary.text() == "1 set of terms that share a form."
    assert dialog.sets.data(dialog.sets.index(0, 2)) == "The same term"
    said = dialog.preview.toPlainText()
    assert "Also accepted: A. Moor" in said
    assert "Wrong forms: Ada Mohr; Eda Mur" in said
    assert "Glossary: mayors" in said
    assert desk.asked == []
    qtbot.keyClick(dialog.sets_view, Qt.Key.Key_Return)
    assert [term.id for term in desk.terms] == [1, 2, 4]
    assert desk.terms[1] == replace(MOOR, accepted=("A. Moor",), wrong=("Ada Mohr", "Eda Mur"), note="of the port")
    assert dialog.sets_view.nothing == "No two terms share a form."
    qtbot.keyClick(dialog.sets_view, Qt.Key.Key_Z, CONTROL)
    assert set(desk.terms) == {LYMAN, MOOR, AGAIN, OLD}
    assert len(dialog.sets.rows) == 1
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_what_is_found_when_the_list_of_duplicates_is_closed_already_is_dropped(window, qtbot, monkeypatch):
    asked = []
    monkeypatch.setattr(window._work, "find_likenesses", lambda terms, done: asked.append((likenesses(terms), done)))
    qtbot.mouseClick(window.foot.merge, Qt.MouseButton.LeftButton)
    dialog = merging(window)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)
    ((found, done),) = asked
    assert found
    done(found)


def test_the_chosen_term_keeps_its_name_and_an_unticked_one_stays_out(desk, window, qtbot):
    desk.set_terms([MOOR, AGAIN, replace(AGAIN, id=9, wrong=("Eta Mor",))])
    window.refresh()
    qtbot.mouseClick(window.foot.merge, Qt.MouseButton.LeftButton)
    dialog = merging(window)
    dialog.terms_view.setFocus()
    qtbot.keyClick(dialog.terms_view, Qt.Key.Key_Down)
    assert dialog.preview.toPlainText().startswith("Term: ada moor")
    qtbot.keyClick(dialog.terms_view, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.terms_view, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.terms_view, Qt.Key.Key_Up)
    assert "Eta Mor" not in dialog.preview.toPlainText()
    qtbot.mouseClick(dialog._merge, Qt.MouseButton.LeftButton)
    assert [(term.id, term.canonical) for term in desk.terms] == [(3, "ada moor"), (9, "ada moor")]
    # What was left out still shares a form with the merged one.
    assert len(dialog.sets.rows) == 1
    qtbot.mouseClick(dialog._undo, Qt.MouseButton.LeftButton)
    assert len(desk.terms) == 3
    dialog.close()


def test_chosen_terms_alone_are_offered(window, qtbot):
    choose(window, LYMAN)
    qtbot.keyClick(window.view, Qt.Key.Key_Down, SHIFT)
    window.merge()
    dialog = merging(window)
    assert dialog._summary.text() == "No two terms share a form."
    assert not dialog._merge.isEnabled()
    dialog.close()


def test_where_a_term_stands_and_who_changed_it(window, qtbot):
    window._work.uses = (USE, OTHER_USE)
    when = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    window._work.events = (
        TermEvent(TermAct.CHANGED, ("wrong", "note"), "Kim", when),
        TermEvent(TermAct.IMPORTED, (), "", when),
    )
    choose(window, MOOR)
    qtbot.waitUntil(lambda: not window.life.looking)
    assert window.life._found.text() == "Where it stands: 7 times in 2 articles"
    events = window.life.events
    assert [events.data(events.index(row, 2)) for row in range(2)] == ["Changed: wrong forms, note", "Imported"]
    assert events.data(events.index(0, 1)) == "Kim"
    asked = []
    window.article_asked.connect(lambda number, span: asked.append((number, span)))
    window.life.uses_view.setFocus()
    qtbot.keyClick(window.life.uses_view, Qt.Key.Key_Down)
    qtbot.keyClick(window.life.uses_view, Qt.Key.Key_Return)
    place = window.life.uses_view.visualRect(window.life.uses.index(0, 0)).center()
    qtbot.mouseClick(window.life.uses_view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(window.life.uses_view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert asked == [(7, Span(40, 48)), (8, Span(3, 11))]
    qtbot.keyClick(window.view, Qt.Key.Key_Down, SHIFT)
    assert window.life.uses_view.nothing.startswith("Choose one term")


def test_a_term_that_stands_nowhere_is_said_to(window, qtbot):
    choose(window, MOOR)
    qtbot.waitUntil(lambda: not window.life.looking)
    assert window.life.uses_view.nothing == "It stands in no article."
    assert window.life.events_view.nothing == "Nothing is known of its past."


def test_the_dialog_of_a_term_says_who_changed_it(qtbot):
    when = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
    dialog = TermDialog(MOOR, history=[TermEvent(TermAct.CHANGED, ("note",), "Kim", when)])
    qtbot.addWidget(dialog)
    assert dialog._past.text().endswith(", Kim. Changed: note.")


def test_many_terms_are_changed_beside_the_window(desk, window, qtbot):
    waiting = []
    desk.put_terms = lambda edit, told, done: waiting.append((edit, done))
    window.view.setFocus()
    window.view.selectAll()
    window.delete()
    assert window.foot.busy.isVisible()
    assert window.foot.message.text() == "Deleting 4 terms…"
    assert not window.foot.delete.isEnabled()
    qtbot.keyClick(window.view, Qt.Key.Key_Delete)
    assert len(waiting) == 1
    # It failed, and was told: there is nothing to undo.
    waiting[0][1](None)
    assert not window.foot.busy.isVisible()
    assert not window.foot.undo.isEnabled()


def test_a_dialog_of_many_terms_can_be_cancelled(desk, window, qtbot):
    window.view.setFocus()
    window.view.selectAll()
    in_dialog(BulkDialog, QDialog.reject)
    qtbot.mouseClick(window.foot.change, Qt.MouseButton.LeftButton)
    assert desk.asked == []
