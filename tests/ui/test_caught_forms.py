"""What would be caught for a name, in the editor of a term."""

import pytest
from PySide6.QtCore import Qt

from qa_tool.domain.term import Term
from qa_tool.languages.catalogue import all_languages
from ui.dialogs.caught_forms import CaughtForms
from ui.dialogs.term_dialog import TermDialog


@pytest.fixture
def dialog(qtbot):
    made = TermDialog(Term("Prigozhin"), language="ko")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: bool(made._caught.spellings()))
    return made


def test_every_source_language_is_offered_and_the_articles_comes_first(dialog, qtbot):
    box = dialog._caught._languages
    assert {box.itemData(n) for n in range(box.count())} == {*(one.code for one in all_languages()), None}
    assert box.currentData() == "ko"
    strange = CaughtForms("xx")
    qtbot.addWidget(strange)
    assert strange._languages.currentData() is None


def test_the_spellings_follow_the_name_and_the_language(dialog, qtbot):
    caught = dialog._caught
    korean = caught.spellings()
    assert "Prigozin" in korean
    assert len(korean) <= 12
    caught._languages.setCurrentIndex(caught._languages.findData("ja"))
    assert caught.spellings() != korean
    dialog._canonical.setText("Zaporizhzhia")
    qtbot.waitUntil(lambda: any(form.startswith("Z") for form in caught.spellings()))


def test_what_a_source_form_reads_as_comes_first_as_it_is_written(dialog, qtbot):
    dialog._sources.setPlainText("Korean: 프리고진")
    qtbot.waitUntil(lambda: dialog._caught.spellings()[0] == "Peurigojin")


def test_chosen_spellings_become_wrong_forms_by_keyboard(dialog, qtbot):
    caught = dialog._caught
    assert not caught._refuse.isEnabled()
    caught._list.setFocus()
    qtbot.keyClick(caught._list, Qt.Key.Key_Home)
    qtbot.keyClick(caught._list, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    two = caught.spellings()[:2]
    assert caught.chosen() == two
    qtbot.keyClick(caught._refuse, Qt.Key.Key_Space)
    assert dialog.term().wrong == tuple(two)
    assert caught._list.item(0).text() == f"\u2713 {two[0]}"


def test_an_accepted_spelling_is_wrong_no_longer(dialog):
    caught = dialog._caught
    first = caught.spellings()[0]
    caught.choose([first])
    caught._refuse.click()
    caught._accept.click()
    assert dialog.term().accepted == (first,)
    assert dialog.term().wrong == ()
    assert dialog.problem() == ""


@pytest.mark.parametrize(("name", "said"), [("", "Write the term"), ("Li", "Too short")])
def test_nothing_to_show_is_said(qtbot, name, said):
    caught = CaughtForms("ko")
    qtbot.addWidget(caught)
    caught.show_name(name, (), {})
    caught.look_up()
    assert caught.spellings() == []
    assert said in caught._nothing.text()
    assert caught._pages.currentWidget() is caught._nothing


def test_the_dialog_fits_a_small_screen(dialog):
    assert dialog.sizeHint().height() < 700
