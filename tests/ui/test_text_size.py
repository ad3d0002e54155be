"""Another size of the text leaves in sight what was being read."""

import pytest


@pytest.fixture
def desk(start, tmp_path, qtbot):
    path = tmp_path / "long.txt"
    line = "The harbour of the town was open on Monday, said the mayor, and ships of every kind went in and out of it. "
    path.write_text("\n\n".join(f"Paragraph {number}. {line * 3}" for number in range(60)) + "\n", encoding="utf-8")
    desk = start(path)
    desk.window.resize(1024, 700)
    docks = desk.window.add_docks()
    # So that the text is as wide as it will be.
    qtbot.waitUntil(lambda: docks.room.is_settled)
    return desk


def in_sight(desk):
    editor = desk.editor
    return editor.viewport().rect().contains(editor.cursorRect().center())


def zoom(desk, steps):
    name = "larger" if steps > 0 else "smaller"
    for _ in range(abs(steps)):
        desk.window.actions_by_id[name].trigger()
        desk.qtbot.wait(1)


def test_the_caret_stays_in_sight(desk):
    # Each from the usual size in one window.
    for steps in (9, -5):
        for number in (3, 30, 58):
            desk.editor.reset_text_size()
            at = desk.text.index(f"Paragraph {number}.")
            desk.editor.go_to(at, 0)
            desk.editor.centerCursor()
            assert in_sight(desk), (steps, number)
            zoom(desk, steps)
            assert (desk.editor.text_size() > desk.editor.usual_size) is (steps > 0)
            assert in_sight(desk), (steps, number)


def test_where_the_caret_is_out_of_sight_the_paragraph_at_the_top_stays_there(desk):
    editor = desk.editor
    editor.go_to(0, 0)
    block = editor.document().findBlockByNumber(2 * 30)
    editor.verticalScrollBar().setValue(block.firstLineNumber())
    assert editor.firstVisibleBlock().text().startswith("Paragraph 30.")
    zoom(desk, 7)
    assert editor.firstVisibleBlock().text().startswith("Paragraph 30.")
    zoom(desk, -7)
    assert editor.firstVisibleBlock().text().startswith("Paragraph 30.")
