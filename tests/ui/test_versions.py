"""A file that another program changes: what was corrected in its earlier text is not lost from sight."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from qa_tool.domain.decision import Scope


@pytest.fixture
def changed(start, article, qtbot):
    """A desk on whose article something was corrected, then the file got another text, and was opened again."""
    desk = start(article)
    QTest.keyClicks(desk.editor, "First. ")
    desk.controller.settle()
    article.write_text("Another text by now. It was written by Prigozin.\n", encoding="utf-8")
    desk.controller.open_files([article])
    qtbot.waitUntil(lambda: desk.text.startswith("Another"))
    desk.wait_for_checks()
    return desk


def test_the_new_text_comes_with_a_word_about_the_corrections(changed):
    assert changed.window.notice.isVisible()
    assert "has changed since you corrected it" in changed.window.notice.text.text()


def test_the_corrected_version_stays_in_the_list_and_opens(changed, qtbot):
    new, earlier = sorted(changed.controller.summaries, key=lambda s: s.earlier)
    assert (new.earlier, earlier.earlier) == (False, True)
    view = changed.emend.surroundings.articles.view
    qtbot.waitUntil(lambda: view.model().rowCount() == 2)
    row = next(n for n in range(2) if changed.emend.surroundings.articles.table.row_at(n).earlier)
    assert "Earlier version" in view.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: changed.text.startswith("First. "))
    assert changed.controller.session.log


def test_what_is_done_while_the_same_file_is_opened_again_stays(empty_desk, article, tmp_path, qtbot):
    desk = empty_desk(article)
    controller, said = desk.controller, []
    controller.warned.connect(said.append)
    # Read before, and there after what is done next.
    opened = controller.library.open_file(article)
    QTest.keyClicks(desk.editor, "First. ")
    controller.settle()
    controller.choose(controller.issues[-1])
    controller.dismiss(Scope.HERE)
    place = desk.editor.caret()
    with qtbot.waitSignal(controller.article_opened):
        controller._on_opened(opened)
    desk.wait_for_checks()
    assert desk.text.startswith("First. Rescue")
    assert (len(controller.session.dismissed()), desk.editor.caret()) == (1, place)
    QTest.keyClicks(desk.editor, "x")
    controller.settle()
    assert said == []
    assert not controller.session.unsaved
    # Nor is it lost from sight where another article came to the desk and went meanwhile.
    text, other = desk.text, tmp_path / "other.txt"
    other.write_text("Officials met.\n", encoding="utf-8")
    with qtbot.waitSignal(controller.article_opened):
        controller.open_files([other])
    with qtbot.waitSignal(controller.article_opened):
        controller._on_opened(opened)
    desk.wait_for_checks()
    assert desk.text == text
    assert len(controller.session.dismissed()) == 1
    controller.warned.disconnect(said.append)


def test_the_corrected_text_over_the_file_is_the_same_article(start, article, qtbot):
    desk = start(article)
    QTest.keyClicks(desk.editor, "First. ")
    with qtbot.waitSignal(desk.controller.told, check_params_cb=lambda said: said.startswith("Written")):
        desk.controller.export_text(article)
    text = desk.text
    with qtbot.waitSignal(desk.controller.article_opened):
        desk.controller.open_files([article])
    assert (desk.text, len(desk.controller.session.log)) == (text, 1)
    desk.close()
    desk = start(article)
    assert (desk.text, len(desk.controller.session.log), len(desk.controller.summaries)) == (text, 1, 1)
    assert not desk.window.notice.isVisible()
    desk.controller.undo()
    assert desk.text.startswith("Rescue")


def test_a_version_without_corrections_goes_without_a_word(start, article, qtbot):
    desk = start(article)
    article.write_text("Another text by now.\n", encoding="utf-8")
    desk.controller.open_files([article])
    qtbot.waitUntil(lambda: desk.text.startswith("Another"))
    desk.wait_for_checks()
    assert [summary.earlier for summary in desk.controller.summaries] == [False]
    assert not desk.window.notice.isVisible()


def test_the_word_comes_after_a_start_with_the_file_too(start, article):
    desk = start(article)
    QTest.keyClicks(desk.editor, "First. ")
    desk.close()
    article.write_text("Another text by now.\n", encoding="utf-8")
    again = start(article)
    assert again.text.startswith("Another")
    assert again.window.notice.isVisible()


def put_back(desk, article, text, qtbot):
    article.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(desk.controller.article_opened):
        desk.controller.open_files([article])
    desk.wait_for_checks()


def test_the_earlier_text_comes_back_with_its_corrections_and_a_word_about_it(start, article, qtbot):
    desk, machine = start(article), article.read_text(encoding="utf-8")
    QTest.keyClicks(desk.editor, "First. ")
    desk.controller.settle()
    corrected, number = desk.text, desk.controller.article.id
    put_back(desk, article, "Another text by now.\n", qtbot)
    QTest.keyClicks(desk.editor, "Then. ")
    desk.controller.settle()
    put_back(desk, article, machine, qtbot)
    assert (desk.text, desk.controller.article.id, len(desk.controller.session.log)) == (corrected, number, 1)
    notice = desk.window.notice.text.text()
    assert notice.startswith("This file has an earlier text again. Here it is with the corrections that you made then.")
    assert "meanwhile stays in the list" in notice
    assert {s.id: s.earlier for s in desk.controller.summaries} == {number: False, number + 1: True}
    # It is the newest one from now on.
    put_back(desk, article, machine, qtbot)
    assert desk.controller.article.id == number
    assert not desk.window.notice.isVisible()
    desk.controller.undo()
    assert desk.text == machine


def test_the_earlier_text_comes_back_at_the_start_too(start, article):
    desk, machine = start(article), article.read_text(encoding="utf-8")
    QTest.keyClicks(desk.editor, "First. ")
    corrected = desk.text
    desk.close()
    article.write_text("Another text by now.\n", encoding="utf-8")
    start(article).close()
    article.write_text(machine, encoding="utf-8")
    again = start(article)
    assert again.text == corrected
    assert "with the corrections that you made then" in again.window.notice.text.text()
    assert [s.earlier for s in again.controller.summaries] == [False]
    again.close()
    # What the last start shows without a file is that version, too.
    assert start().text == corrected


def test_an_earlier_text_without_corrections_comes_back_without_a_word(start, article, qtbot):
    desk, machine = start(article), article.read_text(encoding="utf-8")
    number = desk.controller.article.id
    put_back(desk, article, "Another text by now.\n", qtbot)
    put_back(desk, article, machine, qtbot)
    assert desk.controller.article.id == number
    assert [s.id for s in desk.controller.summaries] == [number]
    assert not desk.window.notice.isVisible()
