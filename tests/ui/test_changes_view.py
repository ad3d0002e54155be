"""The machine's text and the editor's in one."""

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from ui.editor.changes_view import ChangesView
from ui.theme import DARK, LIGHT


@dataclass
class Stretch:
    kind: str
    text: str


COMPARED = (
    Stretch("same", "😀 The mayor of "),
    Stretch("deleted", "Liman"),
    Stretch("inserted", "Lyman"),
    Stretch("same", " left."),
    Stretch("deleted", " I did.\n"),
    Stretch("same", " The"),
    Stretch("inserted", " very\n"),
    Stretch("same", "end."),
)


@pytest.fixture
def view(qtbot):
    made = ChangesView()
    qtbot.addWidget(made)
    made.setPalette(LIGHT.palette())
    made.resize(800, 300)
    made.show()
    made.show_changes(COMPARED)
    return made


def format_at(view, words):
    cursor = QTextCursor(view._text.document())
    text = view._text.toPlainText()
    before = text[: text.index(words)]
    cursor.setPosition(len(before.encode("utf-16-le")) // 2 + 1)
    return cursor.charFormat()


def test_insertions_are_underlined_and_deletions_struck(view):
    inserted, deleted, same = (format_at(view, words) for words in ("Lyman", "Liman", "left"))
    assert inserted.fontUnderline()
    assert not inserted.fontStrikeOut()
    assert deleted.fontStrikeOut()
    assert not deleted.fontUnderline()
    assert not same.fontUnderline()
    assert not same.fontStrikeOut()


def test_both_are_coloured_and_follow_the_theme(view):
    assert format_at(view, "Lyman").foreground().color().name() == LIGHT.inserted
    view.setPalette(DARK.palette())
    assert format_at(view, "Lyman").foreground().color().name() == DARK.inserted
    assert format_at(view, "Liman").background().color().name() == DARK.deleted_ground


def test_line_ends_that_changed_can_be_seen(view):
    text = view._text.toPlainText()
    assert " I did.¶ The" in text
    assert " very¶\nend." in text


def test_a_replacement_counts_as_one_change(view):
    assert view._legend.text().startswith("3 changes")


def test_keys_go_from_change_to_change(view, qtbot):
    def here():
        return view._text.textCursor().position()

    qtbot.keyClick(view._text, Qt.Key.Key_N)
    first = here()
    assert first == len("😀 The mayor of ".encode("utf-16-le")) // 2
    qtbot.keyClick(view._text, Qt.Key.Key_N)
    assert here() > first
    qtbot.keyClick(view._text, Qt.Key.Key_P)
    assert here() == first
    qtbot.keyClick(view._text, Qt.Key.Key_P)
    last = here()
    assert last > first, "round to the last one"
    qtbot.keyClick(view._text, Qt.Key.Key_N)
    assert here() == first


def test_it_opens_where_the_text_was_read(view):
    new = "".join(each.text for each in COMPARED if each.kind != "deleted")
    text = view._text.toPlainText()
    for words, shown in (("mayor", "mayor"), ("Lyman", "LimanLyman"), ("left", "left"), ("end", "end")):
        view.go_to(new.index(words))
        units = len(text[: text.index(shown)].encode("utf-16-le")) // 2
        assert view._text.textCursor().position() == units
    view.go_to(len(new))
    assert view._text.textCursor().atEnd()


def test_it_begins_at_a_change(view):
    lines = "".join(f"Line {number} stands as it was.\n" for number in range(100))
    view.show_changes(
        [
            Stretch("inserted", "First. "),
            Stretch("same", lines),
            Stretch("deleted", "Liman"),
            Stretch("inserted", "Lyman"),
            Stretch("same", f" left.\n{lines}"),
        ]
    )
    page = view._text
    new = f"First. {lines}Lyman left.\n{lines}"
    name = page.toPlainText().index("Liman")

    def begun(place):
        view.begin_at(place)
        assert page.viewport().rect().contains(page.cursorRect())
        return page.textCursor().position()

    assert begun(new.index("yman")) == name + len("LimanL"), "something changed there"
    assert begun(new.index(" left")) == name + len("LimanLyman")
    assert begun(new.index("Line 50")) == name, "behind the caret"
    assert begun(new.index("Line 99")) == name
    view.go_to(new.index("Lyman left.\nLine 0") + 30)
    scroll = page.verticalScrollBar().value()
    assert begun(new.index("Lyman left.\nLine 0") + 30) == name, "before the caret, but in sight"
    assert page.verticalScrollBar().value() == scroll
    assert begun(new.rindex("Line 90")) == page.toPlainText().rindex("Line 90"), "nothing is behind it"
    assert begun(new.index("Line 2 ")) == 0


def test_escape_and_the_button_go_back(view, qtbot):
    with qtbot.waitSignal(view.closed):
        qtbot.keyClick(view._text, Qt.Key.Key_Escape)


def test_nothing_can_be_typed(view, qtbot):
    before = view._text.toPlainText()
    qtbot.keyClicks(view._text, "xyz")
    assert view._text.toPlainText() == before


def test_no_changes_are_said_plainly(view):
    view.show_changes([Stretch("same", "All as it was.")])
    assert "Nothing is changed" in view._legend.text()
    assert not view._next.isEnabled()
