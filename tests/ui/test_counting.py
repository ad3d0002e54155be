"""The list of articles says what is open in articles that nobody has opened yet, and stays as it stands."""

import pytest
from PySide6.QtCore import Qt

from qa_tool.domain.article import ArticleState
from qa_tool.domain.decision import Scope
from qa_tool.domain.issue import Severity


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "many"
    place.mkdir()
    for number, name in enumerate(("Prigozin", "Zaporiza", "Lavrov", "Fughacheva")):
        (place / f"{number}.txt").write_text(
            f"Report number {number}\n\nOfficials met {name} there.\n", encoding="utf-8"
        )
    return place


def counts(desk):
    rows = sorted(desk.controller.summaries, key=lambda s: s.title)
    return [(row.words, row.open_by_severity[Severity.MAJOR]) for row in rows]


def test_articles_of_a_folder_are_counted_without_being_opened(empty_desk, folder, qtbot):
    desk = empty_desk()
    desk.controller.open_files([folder])
    qtbot.waitUntil(lambda: len(desk.controller.summaries) == 4, timeout=30_000)
    qtbot.waitUntil(lambda: counts(desk) == [(7, 1), (7, 1), (7, 0), (7, 1)], timeout=30_000)
    assert desk.controller.article.title == "Report number 0"


def test_what_was_not_counted_when_the_window_closed_is_counted_the_next_time(start, folder, qtbot):
    desk = start()
    desk.controller.open_files([folder])
    qtbot.waitUntil(lambda: len(desk.controller.summaries) == 4, timeout=30_000)
    desk.close()
    again = start()
    qtbot.waitUntil(lambda: counts(again) == [(7, 1), (7, 1), (7, 0), (7, 1)], timeout=30_000)


def test_opening_one_after_the_other_leaves_the_list_as_it_stands(empty_desk, folder, qtbot):
    desk = empty_desk()
    desk.controller.open_files([folder])
    qtbot.waitUntil(lambda: all(words for words, _ in counts(desk)) and len(counts(desk)) == 4, timeout=30_000)
    before = [row.id for row in desk.controller.summaries]
    for number in reversed(before):
        desk.controller.open_stored(number)
        qtbot.waitUntil(lambda number=number: desk.controller.article.id == number)
        desk.wait_for_checks()
    gathering = desk.controller.gathering
    qtbot.waitUntil(lambda: not (gathering._soon.isActive() or gathering.looking or desk.emend.jobs.busy))
    assert [row.id for row in desk.controller.summaries] == before


def test_an_article_whose_text_was_all_deleted_is_counted_too(empty_desk, article, qtbot):
    desk = empty_desk(article)
    desk.editor.setFocus()
    desk.key(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    desk.key(Qt.Key.Key_Delete)
    desk.wait_for_checks()
    qtbot.waitUntil(lambda: [row.words for row in desk.controller.summaries] == [0])
    qtbot.waitUntil(lambda: desk.window.facts["effort"].text() == "100.0 % changed")


def test_a_dismissal_is_counted_in_the_list(empty_desk, article, qtbot):
    desk = empty_desk(article)

    def listed():
        return sum(desk.controller.summaries[0].open_by_severity.values())

    whole = len(desk.controller.issues)
    qtbot.waitUntil(lambda: listed() == whole)
    desk.key(Qt.Key.Key_F8)
    desk.controller.dismiss(Scope.HERE)
    qtbot.waitUntil(lambda: listed() == whole - 1)


def test_the_next_article_to_do_comes_by_a_key(empty_desk, folder, qtbot):
    desk = empty_desk()
    desk.controller.open_files([folder])
    qtbot.waitUntil(lambda: len(desk.controller.summaries) == 4, timeout=30_000)
    control = Qt.KeyboardModifier.ControlModifier
    seen = {desk.controller.article.id}
    for _ in range(3):
        before = desk.controller.article.id
        # What is worked on comes to the top of the list, and is not come back to.
        desk.controller.set_state(ArticleState.IN_REVIEW)
        desk.key(Qt.Key.Key_PageDown, control)
        qtbot.waitUntil(lambda before=before: desk.controller.article.id != before)
        assert desk.editor.hasFocus()
        seen.add(desk.controller.article.id)
    assert len(seen) == 4
    for number in sorted(seen):
        desk.controller.open_stored(number)
        qtbot.waitUntil(lambda number=number: desk.controller.article.id == number)
        desk.wait_for_checks()
        desk.controller.set_state(ArticleState.DONE)
        said = desk.window.statusBar().currentMessage
        assert said().startswith("This article is now marked as done.")
        last = number == max(seen)
        assert said().endswith(
            "Ctrl+E writes the corrected text, Ctrl+Shift+C copies it." if last else "Ctrl+PgDown opens the next one."
        )
    desk.key(Qt.Key.Key_PageDown, control)
    assert said() == "No other article of the list is waiting."


def test_marking_as_done_tells_of_what_is_still_open(empty_desk, article):
    desk = empty_desk(article)
    desk.controller.set_state(ArticleState.DONE)
    # Told apart, as the keys pass over what is minor.
    way = len(desk.controller.on_the_way())
    both = f"{way} serious, {len(desk.controller.issues) - way} minor"
    assert f"Left in it: {both}." in desk.window.statusBar().currentMessage()
    assert desk.window.facts["open"].text() == both
