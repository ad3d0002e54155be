"""Find and replace above the text."""

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import Qt

from qa_tool.domain.correction import TextEdit
from qa_tool.domain.span import Span
from ui.dialogs.preview_dialog import PreviewDialog
from ui.editor.find_bar import FindBar

TEXT = "Liman fell. The mayor of Liman left, and liman mud came."


class FakeEditor:
    def __init__(self):
        self.selected = Span(0, 0)
        self.focused = 0

    def selection(self):
        return self.selected

    def setFocus(self):
        self.focused += 1


@pytest.fixture
def desk(qapp):
    return FakeDesk(text=TEXT, issues=())


@pytest.fixture
def editor(desk):
    made = FakeEditor()
    desk.show = lambda span: setattr(made, "selected", span)
    return made


@pytest.fixture
def bar(desk, editor, qtbot):
    made = FindBar(desk, editor)
    qtbot.addWidget(made)
    made.resize(800, 90)
    return made


def type_in(bar, qtbot, words):
    bar._field.clear()
    qtbot.keyClicks(bar._field, words)


def test_typing_goes_to_the_first_place_and_counts(bar, editor, qtbot):
    bar.open_find()
    type_in(bar, qtbot, "liman")
    assert editor.selected == Span(0, 5)
    assert bar._count.text() == "1 of 3"
    type_in(bar, qtbot, "mayor")
    assert bar._count.text() == "1 of 1"


def test_what_is_nowhere_goes_back_to_where_the_search_began(bar, editor, qtbot):
    editor.selected = Span(12, 12)
    bar.open_find()
    type_in(bar, qtbot, "liman")
    assert editor.selected == Span(25, 30)
    qtbot.keyClicks(bar._field, "x")
    assert (editor.selected, bar._count.text()) == (Span(12, 12), "Not found")
    qtbot.keyClick(bar._field, Qt.Key.Key_Backspace)
    assert editor.selected == Span(25, 30)
    bar._field.selectAll()
    qtbot.keyClick(bar._field, Qt.Key.Key_Backspace)
    assert editor.selected == Span(12, 12)
    # From where the editor has gone meanwhile, the search begins anew.
    editor.selected = Span(31, 31)
    type_in(bar, qtbot, "liman")
    assert editor.selected == Span(41, 46)
    type_in(bar, qtbot, "xx")
    assert editor.selected == Span(31, 31)


def test_enter_goes_on_and_shift_enter_back(bar, editor, qtbot):
    bar.open_find()
    type_in(bar, qtbot, "liman")
    qtbot.keyClick(bar._field, Qt.Key.Key_Return)
    assert (editor.selected, bar._count.text()) == (Span(25, 30), "2 of 3")
    qtbot.keyClick(bar._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert editor.selected == Span(0, 5)
    qtbot.keyClick(bar._field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert (editor.selected, bar._count.text()) == (Span(41, 46), "3 of 3")
    bar.find_next()
    assert editor.selected == Span(0, 5)


def test_the_selected_words_are_looked_for(bar, editor):
    editor.selected = Span(16, 21)
    bar.open_find()
    assert bar._field.text() == "mayor"
    assert bar._count.text() == "1 of 1"


def test_whole_words_and_case(bar, editor, qtbot):
    bar.open_find()
    type_in(bar, qtbot, "ma")
    assert bar._count.text().endswith("of 4")
    bar._whole.setChecked(True)
    assert bar._count.text() == "Not found"
    assert bar._field.property("wrong") is True
    type_in(bar, qtbot, "Liman")
    assert bar._count.text().endswith("of 3")
    bar._case.setChecked(True)
    assert bar._count.text().endswith("of 2")


def test_replace_this_one_and_go_on(desk, bar, editor, qtbot):
    bar.open_replace()
    type_in(bar, qtbot, "Liman")
    bar._replacement.setFocus()
    qtbot.keyClicks(bar._replacement, "Lyman town")
    qtbot.keyClick(bar._replacement, Qt.Key.Key_Return)
    assert desk.session.text.startswith("Lyman town fell. The mayor of Liman")
    assert editor.selected.of(desk.session.text) == "Liman"
    qtbot.keyClick(bar._replacement, Qt.Key.Key_Return)
    assert "mayor of Lyman town left" in desk.session.text


def test_a_replacement_that_holds_the_words_is_not_replaced_again(desk, bar, editor, qtbot):
    bar.open_replace()
    type_in(bar, qtbot, "mayor")
    qtbot.keyClicks(bar._replacement, "lord mayor")
    bar.replace_this()
    assert desk.session.text.count("lord") == 1


def test_replace_all_is_one_step_and_says_how_many(desk, bar, qtbot):
    bar.open_replace()
    type_in(bar, qtbot, "liman")
    qtbot.keyClicks(bar._replacement, "Lyman")
    assert bar._every.text() == "Replace all 3"
    qtbot.mouseClick(bar._every, Qt.MouseButton.LeftButton)
    asked = [what for what in desk.asked if what[0] == "replace"]
    assert asked == [
        ("replace", [TextEdit(0, "Liman", "Lyman"), TextEdit(25, "Liman", "Lyman"), TextEdit(41, "liman", "Lyman")])
    ]
    assert desk.session.text == "Lyman fell. The mayor of Lyman left, and Lyman mud came."
    assert bar._count.text() == "None left"
    assert not bar._field.property("wrong")
    assert not bar._every.isEnabled()
    type_in(bar, qtbot, "limann")
    assert bar._count.text() == "Not found"
    assert bar._field.property("wrong")


def test_the_preview_leaves_out_what_is_unticked(desk, bar, qtbot, monkeypatch):
    offered = []

    def ask(_parent, text, pairs, _title):
        offered.extend(pairs)
        return [0, 2]

    monkeypatch.setattr(PreviewDialog, "ask", ask)
    bar.open_replace()
    type_in(bar, qtbot, "liman")
    qtbot.keyClicks(bar._replacement, "Lyman")
    bar.preview()
    assert offered == [(Span(0, 5), "Lyman"), (Span(25, 30), "Lyman"), (Span(41, 46), "Lyman")]
    assert desk.session.text == "Lyman fell. The mayor of Liman left, and Lyman mud came."


def test_escape_goes_back_to_the_text(bar, editor, qtbot):
    bar.open_find()
    assert bar.isVisible()
    qtbot.keyClick(bar._field, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert editor.focused == 1


def test_f3_without_words_asks_for_some(bar):
    bar.find_next()
    assert bar.isVisible()


def test_the_line_to_replace_comes_only_when_asked_for(bar):
    bar.open_find()
    assert not bar._replacement.isVisible()
    bar.open_replace()
    assert bar._replacement.isVisible()


def test_the_count_follows_the_text(desk, bar, qtbot):
    bar.open_find()
    type_in(bar, qtbot, "mud")
    desk.session.text = "Mud and mud"
    desk.changed.emit(None)
    qtbot.waitUntil(lambda: bar._count.text() == "2 found")


def test_with_nothing_open_nothing_is_found(desk, bar, qtbot):
    desk.session = None
    bar.open_replace()
    type_in(bar, qtbot, "liman")
    bar.find_next()
    bar.replace_this()
    bar.replace_all()
    assert bar._count.text() == "Not found"


def test_a_regular_expression_finds_and_its_groups_are_put_in(desk, bar, qtbot):
    bar.open_replace()
    bar._regular.setChecked(True)
    bar._case.setChecked(True)
    bar._field.setText(r"(L\w+)man")
    bar._replacement.setText(r"\1men")
    before = desk.session.text
    bar.replace_all()
    assert desk.session.text == before.replace("Lehman", "Lehmen").replace("Liman", "Limen")


@pytest.mark.parametrize(
    ("pattern", "said"), [("(", "This pattern cannot be read"), (r"x\1", "This pattern cannot be read")]
)
def test_a_wrong_pattern_says_what_is_wrong(bar, pattern, said):
    bar.open_find()
    bar._regular.setChecked(True)
    bar._field.setText(pattern)
    bar.refresh()
    assert bar._count.text() == "Wrong pattern"
    assert bar._field.toolTip().startswith(said)
    bar._regular.setChecked(False)
    assert bar._field.toolTip() == ""


def test_places_that_are_right_already_are_no_edits(desk, bar):
    bar.open_replace()
    for line in (bar._field, bar._replacement):
        line.setText("Lehman")
    bar.replace_all()
    assert not any(asked[0] == "replace" for asked in desk.asked)
