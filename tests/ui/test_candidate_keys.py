"""Candidates for the glossary: one key each, the next one chosen, everything taken back; and all of it by the mouse."""

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import Qt
from small_review import LYMAN, unknown_name

from qa_tool.domain.term import Term, TermKind, TermStatus
from ui.dialogs.candidates_dialog import CandidatesDialog

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
MOOR = Term("Ada Moor", kind=TermKind.PERSON, glossary="mayors", id=2)


@pytest.fixture
def desk(qapp):
    made = FakeDesk()
    made.terms = (LYMAN, MOOR)
    made.unknown = tuple(
        unknown_name(form, 9 - n) for n, form in enumerate(("Vorbeny", "Quellmar", "Kelmar", "Brelka"))
    )
    return made


@pytest.fixture
def dialog(desk, qtbot):
    made = CandidatesDialog(desk)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.view.setFocus()
    return made


def names(dialog):
    return [row.name for row in dialog.table.shown_rows()]


def chosen(dialog):
    row = dialog.view.current_row()
    return row.name if row else ""


def test_one_key_each_and_the_next_one_is_chosen(desk, dialog, qtbot):
    for key, left in (
        (Qt.Key.Key_Return, "Quellmar"),
        (Qt.Key.Key_Delete, "Kelmar"),
        (Qt.Key.Key_W, "Brelka"),
        (Qt.Key.Key_A, ""),
    ):
        qtbot.keyClick(dialog.view, key)
        assert dialog.view.hasFocus()
        assert chosen(dialog) == left
    assert [term.canonical for term in desk.terms] == ["Lyman", "Ada Moor", "Vorbeny"]
    assert desk.terms[2].status is TermStatus.APPROVED
    assert desk.rejected == ["Quellmar"]
    assert (desk.terms[0].wrong, desk.terms[0].accepted) == (
        ("Liman", "Lehman", "Kelmar"),
        ("Lyman (Donetsk)", "Brelka"),
    )
    assert dialog.view.nothing.startswith("No names are left over")
    for back in ("Brelka", "Kelmar", "Quellmar", "Vorbeny"):
        qtbot.keyClick(dialog.view, Qt.Key.Key_Z, CONTROL)
        assert chosen(dialog) == back
        assert dialog.view.hasFocus()
    assert desk.terms == (LYMAN, MOOR)
    assert desk.rejected == []
    assert names(dialog) == ["Vorbeny", "Quellmar", "Kelmar", "Brelka"]
    qtbot.keyClick(dialog.view, Qt.Key.Key_Z, CONTROL)
    assert names(dialog) == ["Vorbeny", "Quellmar", "Kelmar", "Brelka"]


def test_a_digit_chooses_what_a_name_is_put_to(desk, dialog, qtbot):
    qtbot.keyClick(dialog.view, Qt.Key.Key_2)
    assert dialog.targets.target.name == "Ada Moor"
    qtbot.keyClick(dialog.view, Qt.Key.Key_W)
    assert desk.terms[1].wrong == ("Vorbeny",)


def test_a_name_is_put_to_another_name(desk, dialog, qtbot):
    qtbot.keyClick(dialog.view, Qt.Key.Key_3)
    assert dialog.targets.target.what == "Another name of this list"
    qtbot.keyClick(dialog.view, Qt.Key.Key_W)
    assert desk.terms == (LYMAN, MOOR)
    assert names(dialog) == ["Quellmar", "Kelmar", "Brelka"]
    assert dialog.table.rows[0].spellings == ("Vorbeny",)
    assert dialog.table.rows[0].count == 9 + 8
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    assert desk.terms[2].wrong == ("Vorbeny",)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Z, CONTROL)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Z, CONTROL)
    assert names(dialog) == ["Vorbeny", "Quellmar", "Kelmar", "Brelka"]
    assert dialog.table.rows[1].spellings == ()


def test_what_cannot_be_is_said(desk, dialog, qtbot):
    desk.terms = ()
    qtbot.keyClick(dialog.view, Qt.Key.Key_W)
    assert dialog.foot.message.text() == "Lyman is no longer in the glossary."
    assert names(dialog)[0] == "Vorbeny"


def test_what_it_belongs_to_is_searched_for(desk, dialog, qtbot):
    qtbot.keyClick(dialog.view, Qt.Key.Key_S)
    assert dialog.targets.words.hasFocus()
    qtbot.keyClicks(dialog.targets.words, "moor")
    assert dialog.targets.target.name == "Ada Moor"
    # Letters are letters here.
    assert names(dialog)[0] == "Vorbeny"
    qtbot.keyClick(dialog.targets.words, Qt.Key.Key_Return)
    qtbot.keyClick(dialog.view, Qt.Key.Key_A)
    assert desk.terms[1].accepted == ("Vorbeny",)
    assert dialog.targets.words.text() == ""
    qtbot.keyClick(dialog.view, Qt.Key.Key_S)
    qtbot.keyClicks(dialog.targets.words, "nothing like that")
    assert dialog.targets.view.nothing == "No term and no name has these words."


def test_all_of_it_by_the_mouse(desk, dialog, qtbot):
    qtbot.mouseClick(dialog.foot.act, LEFT)
    assert desk.terms[2].canonical == "Vorbeny"
    qtbot.mouseClick(dialog.foot.reject, LEFT)
    assert desk.rejected == ["Quellmar"]
    place = dialog.targets.view.visualRect(dialog.targets.table.index(1, 0)).center()
    qtbot.mouseClick(dialog.targets.view.viewport(), LEFT, pos=place)
    qtbot.mouseClick(dialog.targets.wrong, LEFT)
    assert desk.terms[1].wrong == ("Kelmar",)
    qtbot.mouseClick(dialog.targets.accepted, LEFT)
    assert desk.terms[0].accepted[-1] == "Brelka"
    for _ in range(4):
        qtbot.mouseClick(dialog.foot.undo, LEFT)
    assert desk.terms == (LYMAN, MOOR)
    assert desk.rejected == []
    assert not dialog.foot.undo.isEnabled()


def test_a_name_is_not_put_anywhere_before_it_is_known_where(desk, qtbot):
    waiting = []
    desk.find_near = lambda names, others, done: waiting.append(done)
    dialog = CandidatesDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.targets.view.nothing == "Looking for what it could belong to…"
    qtbot.keyClick(dialog.view, Qt.Key.Key_W)
    assert dialog.foot.message.text() == "Looking for what it could belong to…"
    assert names(dialog)[0] == "Vorbeny"


def test_what_was_done_in_another_list_is_taken_back_in_the_one_that_is_shown(desk, dialog, qtbot):
    def find(everywhere, done):
        there = desk.unknown if everywhere else desk.unknown[:2]
        done(tuple(each for each in there if each.form not in desk.rejected))

    desk.find_candidates = find
    dialog.look()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Delete)
    assert names(dialog) == ["Vorbeny"]
    dialog._scope.setCurrentIndex(dialog._scope.findData(True))
    assert names(dialog) == ["Vorbeny", "Kelmar", "Brelka"]
    qtbot.keyClick(dialog.view, Qt.Key.Key_Z, CONTROL)
    assert names(dialog) == ["Vorbeny", "Quellmar", "Kelmar", "Brelka"]
    assert chosen(dialog) == "Quellmar"
