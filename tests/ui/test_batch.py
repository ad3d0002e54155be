"""Many files at once, in the real window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle, QStyleOptionButton


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "many"
    place.mkdir()
    for number in range(30):
        (place / f"{number:02}.txt").write_text(f"Ship number {number} left.", encoding="utf-8")
    return place


def test_a_folder_is_read_with_a_bar_that_goes(empty_desk, folder, qtbot):
    desk = empty_desk()
    bar = desk.emend.surroundings.batch
    shown = []

    def keep(done, whole):
        shown.append((done, whole, bar.isVisible()))

    desk.controller.batch.progress.connect(keep)
    desk.controller.open_files([folder])
    qtbot.waitUntil(lambda: len(desk.controller.summaries) == 30, timeout=30_000)
    assert shown[0] == (0, 29, True)
    qtbot.waitUntil(lambda: shown[-1] == (0, 0, False))
    desk.controller.batch.progress.disconnect(keep)
    assert desk.text == "Ship number 0 left."
    # One after the other as they stand in the folder.
    rows = desk.emend.surroundings.articles.table.shown_rows
    qtbot.waitUntil(lambda: [row.title for row in rows()] == [f"Ship number {n} left." for n in range(30)])
    desk.key(Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: desk.text == "Ship number 1 left.")


def test_the_letters_of_its_button_are_whole(empty_desk, qtbot):
    desk = empty_desk()
    bar = desk.emend.surroundings.batch
    bar.show_progress(3, 9)
    qtbot.waitUntil(bar.isVisible)
    option = QStyleOptionButton()
    bar.stop.initStyleOption(option)
    room = bar.stop.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, bar.stop)
    assert room.height() >= bar.stop.fontMetrics().height()
    assert bar.rect().contains(bar.stop.geometry())


def test_it_can_be_stopped_and_what_was_read_stays(empty_desk, folder, qtbot):
    desk = empty_desk()
    bar = desk.emend.surroundings.batch

    def stop(done, _whole):
        if done == 5:
            qtbot.mouseClick(bar.stop, Qt.MouseButton.LeftButton)

    desk.controller.batch.progress.connect(stop)
    with qtbot.waitSignal(desk.controller.batch.ended, timeout=30_000) as ended:
        desk.controller.open_files([folder])
    assert ended.args[1] >= 20
    desk.controller.batch.progress.disconnect(stop)
    qtbot.waitUntil(lambda: 5 <= len(desk.controller.summaries) <= 8)
    assert not bar.isVisible()


def test_what_cannot_be_read_is_told_and_the_rest_goes_on(empty_desk, folder, qtbot):
    (folder / "05.txt").write_text("", encoding="utf-8")
    desk = empty_desk()
    desk.controller.open_files([folder])
    qtbot.waitUntil(lambda: len(desk.controller.summaries) == 29, timeout=30_000)
    qtbot.waitUntil(desk.window.notice.isVisible)


def test_every_file_that_cannot_be_read_is_told(empty_desk, folder, qtbot):
    for number in range(10, 18):
        (folder / f"{number:02}.txt").write_text("", encoding="utf-8")
    desk = empty_desk()
    desk.controller.open_files([folder])
    qtbot.waitUntil(desk.window.notice.isVisible, timeout=30_000)
    said = desk.window.notice.text.text().split("\n")
    assert [line.split()[0] for line in said[:5]] == [f"{number}.txt" for number in range(10, 15)]
    assert said[5] == "3 more files"


def put_other_files(folder):
    for name in ("a.srt", "b.SRT", "wire.json", "LICENCE", "photo.jpg", ".hidden", "~$draft.docx"):
        (folder / name).write_text("x", encoding="utf-8")


OTHERS = "4 files are no articles and were passed over: 2 .srt, 1 without an ending, 1 .json."


def test_what_is_no_article_is_told_with_what_failed(empty_desk, folder, qtbot):
    put_other_files(folder)
    (folder / "05.txt").write_text("", encoding="utf-8")
    desk = empty_desk()
    desk.controller.open_files([folder])
    qtbot.waitUntil(desk.window.notice.isVisible, timeout=30_000)
    said = desk.window.notice.text.text().split("\n")
    assert said[0].startswith("05.txt")
    assert said[1:] == [OTHERS]


def test_a_folder_with_one_article_tells_what_was_passed_over_too(empty_desk, article, qtbot):
    place = article.parent / "one"
    place.mkdir()
    put_other_files(place)
    article.rename(place / article.name)
    desk = empty_desk()
    desk.controller.open_files([place])
    qtbot.waitUntil(desk.window.notice.isVisible, timeout=30_000)
    assert desk.window.notice.text.text() == OTHERS


def test_a_folder_named_at_the_start_tells_it_too(start, article, folder, qtbot):
    put_other_files(folder)
    desk = start(article, folder)
    qtbot.waitUntil(desk.window.notice.isVisible, timeout=30_000)
    assert desk.window.notice.text.text() == OTHERS


def test_a_folder_without_articles_says_what_there_is(empty_desk, tmp_path, qtbot):
    place = tmp_path / "films"
    place.mkdir()
    put_other_files(place)
    desk = empty_desk()
    desk.controller.open_files([place])
    assert desk.window.notice.text.text() == f"There are no articles in that folder. {OTHERS}"


def gone_and_two(folder):
    return [folder / "gone.txt", folder / "07.txt", folder / "08.txt"]


def test_where_the_first_cannot_be_read_the_next_comes_on_the_desk(empty_desk, folder):
    desk = empty_desk()
    desk.controller.open_files(gone_and_two(folder))
    assert_the_next_came(desk, folder)


def test_where_the_first_cannot_be_read_at_the_start_the_next_comes_on_the_desk(start, folder):
    assert_the_next_came(start(*gone_and_two(folder)), folder)


def assert_the_next_came(desk, folder):
    wait_until = desk.qtbot.waitUntil
    wait_until(lambda: desk.controller.session is not None and desk.text == "Ship number 7 left.", timeout=20_000)
    wait_until(lambda: len(desk.controller.summaries) == 2 and desk.window.notice.isVisible())
    assert desk.window.notice.text.text().startswith(f"There is no file {folder / 'gone.txt'}.")


def test_where_only_one_of_several_can_be_read_the_others_are_told_over_it(empty_desk, folder, qtbot):
    desk = empty_desk()
    paths = [folder / "gone.txt", folder / "away.txt", folder / "07.txt"]
    desk.controller.open_files(paths)
    qtbot.waitUntil(lambda: desk.controller.session is not None and desk.text == "Ship number 7 left.")
    said = desk.window.notice.text.text
    qtbot.waitUntil(lambda: [line.split()[4] for line in said().split("\n") if line] == [f"{p}." for p in paths[:2]])


def test_where_none_of_several_can_be_read_all_are_told(empty_desk, folder, qtbot):
    desk = empty_desk()
    desk.controller.open_files([folder / "gone.txt", folder / "away.txt"])
    qtbot.waitUntil(lambda: desk.window.notice.text.text().count("There is no file") == 2)
    assert desk.window.notice.isVisible()
    assert desk.controller.session is None


def test_what_is_asked_for_while_the_database_is_still_being_opened_waits_for_it(empty_desk, shared, folder, qtbot):
    desk = empty_desk()
    controller, around = desk.controller, desk.emend.surroundings
    controller.close_library()
    with shared.own_data_folder(), qtbot.waitSignal(controller.library_ready):
        controller.open_library(desk.emend.jobs, f"sqlite:///{shared.folder / 'emend.sqlite'}")
        controller.open_files([folder])
        controller.open_text("A pasted piece.")
        assert desk.window.statusBar().currentMessage().startswith("It opens in a moment")
        for _ in range(2):
            desk.window.actions_by_id["glossary"].trigger()
        assert desk.window.statusBar().currentMessage().startswith("This waits a moment")
        assert around.glossary is None
    qtbot.waitUntil(lambda: len(controller.summaries) == 31, timeout=30_000)
    qtbot.waitUntil(lambda: desk.text == "A pasted piece.")
    qtbot.waitUntil(lambda: around.glossary is not None and around.glossary.isVisible())
    assert not desk.window.notice.isVisible()
