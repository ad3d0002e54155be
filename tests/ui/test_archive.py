"""Notes and the archive, in the real window and over a restart."""

from PySide6.QtCore import Qt


def test_notes_and_the_archive_outlive_a_restart(start, article, qtbot):
    desk = start(article)
    note = desk.emend.surroundings.articles.note
    # It comes when the article is stored.
    qtbot.waitUntil(note.isVisible)
    note.setFocus()
    qtbot.keyClicks(note, "Ask the desk.")
    desk.editor.setFocus()
    qtbot.waitUntil(lambda: any(s.note == "Ask the desk." for s in desk.controller.summaries))
    desk.window.actions_by_id["archive"].trigger()
    desk.close()
    again = start(article)
    panel = again.emend.surroundings.articles
    qtbot.waitUntil(lambda: bool(again.controller.summaries))
    panel.refresh()
    assert panel.table.shown_rows() == []
    panel.archived.setFocus()
    qtbot.keyClick(panel.archived, Qt.Key.Key_Space)
    assert [row.note for row in panel.table.shown_rows()] == ["Ask the desk."]
    assert panel.note.toPlainText() == "Ask the desk."
    again.window.actions_by_id["archive"].trigger()
    assert not again.controller.summaries[0].archived


def test_a_new_version_of_a_file_keeps_its_note(start, article, qtbot):
    desk = start(article)
    desk.controller.set_note("Ask the desk.")
    article.write_text("Another text by now.", encoding="utf-8")
    desk.controller.open_files([article])
    qtbot.waitUntil(lambda: desk.text == "Another text by now.")
    assert desk.controller.summaries[0].note == "Ask the desk."
