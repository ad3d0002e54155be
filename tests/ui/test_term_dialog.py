"""The editor of a term."""

import pytest
from small_review import LYMAN

from qa_tool.domain.term import CaseRule, Term, TermKind, TermStatus
from ui.dialogs.term_dialog import TermDialog
from ui.models.term_fields import forms_of, source_forms_of, source_lines


@pytest.fixture
def open_dialog(qtbot):
    def make(*arguments):
        dialog = TermDialog(*arguments)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


def replace_text(qtbot, field, words):
    field.selectAll()
    qtbot.keyClicks(field, words)


def test_a_term_comes_back_as_it_went_in(open_dialog):
    term = Term(
        "Ada Moor",
        ("A. Moor", "Moor, Ada"),
        ("Ada Mohr",),
        {"ko": ("에이다 무어",), "ja": ("エイダ", "ムーア")},
        TermKind.PERSON,
        "A mayor.",
        TermStatus.PROPOSED,
        CaseRule.EXACT,
        "mayors",
        7,
    )
    assert open_dialog(term).term() == term


def test_the_selection_is_the_right_form_until_another_is_typed(open_dialog, qtbot):
    dialog = open_dialog(None, "Liman")
    assert dialog.term() == Term("Liman")
    replace_text(qtbot, dialog._canonical, "Lyman")
    assert dialog.term() == Term("Lyman", wrong=("Liman",))
    replace_text(qtbot, dialog._canonical, "Liman")
    assert dialog.term() == Term("Liman")


def test_a_surname_that_is_completed_to_the_full_name_is_not_wrong(open_dialog, qtbot):
    dialog = open_dialog(None, "Moor")
    replace_text(qtbot, dialog._canonical, "Ada Moor")
    assert dialog.term().wrong == ()
    replace_text(qtbot, dialog._canonical, "Ada Moore")
    assert dialog.term().wrong == ("Moor",)


def test_wrong_forms_that_the_editor_typed_are_left_alone(open_dialog, qtbot):
    dialog = open_dialog(None, "Liman")
    replace_text(qtbot, dialog._wrong, "Lehman")
    replace_text(qtbot, dialog._canonical, "Lyman")
    assert dialog.term().wrong == ("Lehman",)


def test_naming_a_term_that_exists_adds_the_form_to_it(open_dialog, qtbot):
    dialog = open_dialog(None, "Rimahn", [LYMAN])
    replace_text(qtbot, dialog._canonical, "lyman")
    assert "in the glossary already" in dialog._message.text()
    made = dialog.term()
    assert made.id == LYMAN.id
    assert made.canonical == "Lyman"
    assert made.wrong == ("Liman", "Lehman", "Rimahn")
    assert made.note == LYMAN.note
    assert made.source_forms == LYMAN.source_forms


def test_what_the_glossary_has_as_another_form_is_said(open_dialog, qtbot):
    dialog = open_dialog(None, "liman", (LYMAN, Term("Ada Moor", accepted=("A. Moor",))))
    assert dialog._message.text() == "The glossary has “liman” as a wrong form of Lyman."
    assert dialog._good.isEnabled(), "which is said and not refused: it may be somebody else's name"
    replace_text(qtbot, dialog._canonical, "A. Moor")
    assert dialog._message.text() == "The glossary has “A. Moor” as an accepted form of Ada Moor."
    replace_text(qtbot, dialog._canonical, "Lymanov")
    assert not dialog._message.text()


def test_a_blank_term_cannot_be_saved(open_dialog, qtbot):
    dialog = open_dialog(None)
    assert not dialog._good.isEnabled()
    assert dialog.problem() == "The term is missing."
    assert not dialog._message.text(), "nobody has written anything wrong yet"
    qtbot.keyClicks(dialog._wrong, "Liman")
    assert dialog._message.text() == "The term is missing."
    qtbot.keyClicks(dialog._canonical, "Lyman")
    assert dialog._good.isEnabled()
    assert not dialog._message.text()


def test_a_form_cannot_be_right_and_wrong_at_once(open_dialog, qtbot):
    dialog = open_dialog(LYMAN)
    replace_text(qtbot, dialog._wrong, "Liman; Lyman")
    assert "“Lyman” cannot be right and wrong" in dialog._message.text()
    assert not dialog._good.isEnabled()


def test_a_source_form_without_a_language_is_refused(open_dialog):
    dialog = open_dialog(LYMAN)
    dialog._sources.setPlainText("리만")
    assert "names no language" in dialog._message.text()
    dialog._sources.setPlainText("korean：리만\nzh-hant: 利曼")
    assert dialog.term().source_forms == {"ko": ("리만",), "zh-hant": ("利曼",)}


@pytest.mark.parametrize(("code", "expected"), [("Accepted", LYMAN), ("Rejected", None)])
def test_asking(monkeypatch, qapp, code, expected):
    monkeypatch.setattr(TermDialog, "exec", lambda _self: getattr(TermDialog.DialogCode, code))
    assert TermDialog.ask(None, LYMAN) == expected


def test_forms_are_separated_by_semicolons_since_names_hold_commas():
    assert forms_of(" Moor, Ada ;A.  Moor|x;; x") == ("Moor, Ada", "A. Moor", "x")


def test_source_lines_go_both_ways():
    forms = {"ko": ("리만",), "ru": ("Лиман", "Лыман")}
    assert source_forms_of(source_lines(forms)) == (forms, "")
    assert source_forms_of("\n ko : 리만 \nko: 라이만") == ({"ko": ("리만", "라이만")}, "")
