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


def test_the_list_is_told_of_a_note_at_once(empty_desk, article):
    controller = empty_desk(article).controller
    told = []
    controller.changed.connect(told.append)
    controller.set_note(controller.article.id, "Ask the desk.")
    controller.changed.disconnect(told.append)
    assert any(changes.articles for changes in told)


def test_a_note_belongs_to_the_article_it_was_begun_on_however_soon_another_comes(empty_desk, article, tmp_path):
    other = tmp_path / "other.txt"
    other.write_text("Officials met.\n", encoding="utf-8")
    desk = empty_desk(other)
    controller, note = desk.controller, desk.emend.surroundings.articles.note
    second = controller.article.id
    controller.set_note(second, "Of the second.")
    with desk.qtbot.waitSignal(controller.article_opened):
        controller.open_files([article])
    first = controller.article.id

    def notes():
        return {summary.id: summary.note for summary in controller.summaries}

    desk.qtbot.waitUntil(lambda: note._article == first)
    note.setFocus()
    desk.qtbot.keyClicks(note, "Of the first.")
    with desk.qtbot.waitSignal(controller.article_opened):
        desk.key(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.waitUntil(lambda: note.toPlainText() == "Of the second.")
    assert notes() == {first: "Of the first.", second: "Of the second."}
    # It is open before it is shown.
    desk.qtbot.keyClicks(note, "More. ")
    note.show_note(first, "Of the first.")
    assert notes() == {first: "Of the first.", second: "More. Of the second."}


def test_a_new_version_of_a_file_keeps_its_note(start, article, qtbot):
    desk = start(article)
    desk.controller.set_note(desk.controller.article.id, "Ask the desk.")
    article.write_text("Another text by now.", encoding="utf-8")
    desk.controller.open_files([article])
    qtbot.waitUntil(lambda: desk.text == "Another text by now.")
    assert desk.controller.summaries[0].note == "Ask the desk."
