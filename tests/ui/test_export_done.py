"""Everything that is done, written into a folder."""

from pathlib import PurePath

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog

from qa_tool.domain.article import ArticleState
from ui.dialogs.replacing_question import ReplacingQuestion

TEXTS = {"a": "Officials in Zaporiza met.\n", "b": "Nobody saw the harbour.\n", "c": "A ship left on Monday.\n"}


@pytest.fixture
def desk(empty_desk, tmp_path):
    paths = [tmp_path / f"{name}.txt" for name in TEXTS]
    for path in paths:
        path.write_text(TEXTS[path.stem], encoding="utf-8")
    desk = empty_desk(paths[0])
    desk.controller.open_files(paths)
    desk.qtbot.waitUntil(lambda: len(desk.controller.summaries) == 3 and not desk.emend.jobs.busy)
    return desk


@pytest.fixture
def out(tmp_path, monkeypatch):
    folder = tmp_path / "out"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", staticmethod(lambda *_: str(folder)))
    return folder


def finish(desk, name):
    (number,) = [s.id for s in desk.controller.summaries if s.path.endswith(f"{name}.txt")]
    desk.controller.open_stored(number)
    desk.qtbot.waitUntil(lambda: desk.controller.article.id == number)
    desk.controller.set_state(ArticleState.DONE)


def export(desk):
    desk.window.actions_by_id["export-done"].trigger()
    desk.qtbot.waitUntil(lambda: not desk.emend.surroundings.handing_on.batch.busy and not desk.emend.jobs.busy)


def test_what_is_not_stored_is_not_left_out(desk, out, monkeypatch):
    finish(desk, "a")
    monkeypatch.setattr(desk.controller, "why_not_stored", lambda: "The disk is full.")
    export(desk)
    said = "What you changed is not stored yet; nothing was written. The disk is full."
    assert desk.window.notice.text.text() == said
    assert list(out.iterdir()) == []


def said(desk):
    return desk.window.statusBar().currentMessage()


def answer(replace):
    """Answer the question that comes."""

    def look():
        box = QApplication.activeModalWidget()
        if not isinstance(box, ReplacingQuestion):
            QTimer.singleShot(10, look)
            return
        asked.append(box.informativeText().split("\n"))
        (box.replace if replace else box.leave).click()

    asked = []
    QTimer.singleShot(0, look)
    return asked


def test_what_is_done_is_written_as_it_stands_with_a_report(desk, out):
    finish(desk, "a")
    desk.wait_for_checks()
    desk.controller.next_issue()
    desk.controller.apply_suggestion(0)
    finish(desk, "c")
    # Typed a moment ago, and not yet in the database.
    desk.editor.go_to(0, 0)
    desk.qtbot.keyClicks(desk.editor, "But ")
    export(desk)
    assert sorted(path.name for path in out.iterdir()) == ["a.corrected.txt", "c.corrected.txt", "report.html"]
    assert (out / "a.corrected.txt").read_text(encoding="utf-8") == TEXTS["a"].replace("Zaporiza", "Zaporizhzhia")
    assert (out / "c.corrected.txt").read_text(encoding="utf-8") == f"But {TEXTS['c']}"
    report = (out / "report.html").read_text(encoding="utf-8")
    assert "a.txt" in report
    assert "c.txt" in report
    assert "b.txt" not in report
    assert said(desk) == f"2 articles written to {out}, with a report. “Archive all that is done” clears the list."
    # Tomorrow's export is not to write today's again.
    desk.window.actions_by_id["archive-done"].trigger()
    assert said(desk).startswith("2 articles archived. ")
    rows = desk.emend.surroundings.articles.table.shown_rows
    desk.qtbot.waitUntil(lambda: [PurePath(row.path).name for row in rows()] == ["b.txt"])
    export(desk)
    assert said(desk).startswith("No article of the list is marked as done.")
    desk.window.actions_by_id["archive-done"].trigger()
    assert said(desk).startswith("No article of the list is marked as done.")


def test_the_open_article_is_not_taken_from_the_desk_by_what_was_read_before(desk, out, monkeypatch):
    (number,) = [s.id for s in desk.controller.summaries if s.path.endswith("b.txt")]
    read = desk.controller.library.open_stored(number)
    finish(desk, "b")
    desk.editor.go_to(0, 0)
    desk.qtbot.keyClicks(desk.editor, "But ")
    with monkeypatch.context() as patched:
        patched.setattr(desk.controller.library, "open_stored", lambda _: read)
        desk.controller.open_stored(number)
        desk.qtbot.waitUntil(lambda: not desk.emend.jobs.busy)
    assert desk.controller.state is ArticleState.DONE
    export(desk)
    assert (out / "b.corrected.txt").read_text(encoding="utf-8") == f"But {TEXTS['b']}"


def test_where_nothing_is_done_it_says_how_to_begin(desk, out):
    export(desk)
    assert not list(out.iterdir())
    assert said(desk) == "No article of the list is marked as done. Ctrl+Shift+D marks the open one."


def test_files_that_are_there_are_asked_about(desk, out):
    finish(desk, "b")
    kept = out / "b.corrected.txt"
    kept.write_text("mine", encoding="utf-8")
    asked = answer(replace=False)
    export(desk)
    assert asked == [["b.corrected.txt"]]
    assert [path.read_text(encoding="utf-8") for path in out.iterdir()] == ["mine"]
    answer(replace=True)
    export(desk)
    assert kept.read_text(encoding="utf-8") == TEXTS["b"]


def test_what_cannot_be_written_is_told_and_the_rest_is_written(desk, out):
    finish(desk, "a")
    finish(desk, "b")
    (out / "a.corrected.txt").mkdir()
    answer(replace=True)
    export(desk)
    assert (out / "b.corrected.txt").read_text(encoding="utf-8") == TEXTS["b"]
    assert desk.window.notice.isVisible()
    assert f"{out / 'a.corrected.txt'} is a folder." in desk.window.notice.text.text()
    assert said(desk) == f"1 article written to {out}, with a report."


def test_it_shows_how_far_it_is_and_can_be_stopped(desk, out):
    for name in TEXTS:
        finish(desk, name)
    bar, shown = desk.emend.surroundings.written, []

    def stop(done, whole):
        shown.append((done, whole, bar.isVisible()))
        if done == 1:
            bar.stop.click()

    progress = desk.emend.surroundings.handing_on.batch.progress
    progress.connect(stop)
    export(desk)
    # The window is shared: what is written after this test is not to be stopped.
    progress.disconnect(stop)
    assert shown[0] == (0, 3, True)
    assert shown[-1] == (0, 0, False)
    assert len(list(out.glob("*.corrected.txt"))) in {1, 2}
    assert said(desk).startswith("Stopped.")
