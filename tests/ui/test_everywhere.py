"""Finding and replacing in all articles, in the real window."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from qa_tool.domain.article import ArticleState
from qa_tool.domain.span import Span
from qa_tool.review.stored_candidates import StoredCandidates
from ui.controllers import everywhere
from ui.editor.search import Search

CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier
TEXTS = ("The tugs met in Bar.\n\nA tug sank.", "Nobody saw the Tug.\n\nThe barge left.", "No ship was there.")


@pytest.fixture
def desk(empty_desk, tmp_path):
    paths = []
    for number, text in enumerate(TEXTS):
        paths.append(tmp_path / f"{number}.txt")
        paths[-1].write_text(text, encoding="utf-8")
    desk = empty_desk(paths[0])
    desk.controller.open_files(paths)
    desk.qtbot.waitUntil(lambda: len(desk.controller.summaries) == 3)
    desk.qtbot.waitUntil(lambda: not desk.emend.jobs.busy)
    return desk


@pytest.fixture
def dialog(desk):
    desk.key(Qt.Key.Key_F, CTRL_SHIFT)
    return desk.emend.surroundings.everywhere


@pytest.fixture(autouse=True)
def dialog_as_at_first(shared):
    """Leave the dialog, which its window keeps, as it was."""
    yield
    dialog = shared.desk.emend.surroundings.everywhere
    for box in (dialog.regular, dialog.whole, dialog.case):
        box.setChecked(False)
    dialog.words.clear()
    dialog.instead.clear()
    dialog.look()
    dialog.close()


def look(desk, dialog, words, *boxes):
    for box in boxes:
        box.setChecked(True)
    dialog.words.clear()
    desk.qtbot.keyClicks(dialog.words, words)
    desk.qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: not dialog.looking)


def found(dialog):
    return [row.before for row in dialog.table.shown_rows()]


def stored(desk, number):
    (summary,) = [s for s in desk.controller.summaries if s.path.endswith(f"{number}.txt")]
    return desk.controller.library.open_stored(summary.id).session


def test_every_article_is_searched_and_enter_opens_it_at_the_place(desk, dialog, qtbot):
    look(desk, dialog, "barge")
    (only,) = found(dialog)
    assert not dialog._act.isEnabled(), "nothing is taken out by whoever only looks"
    assert "The barge left." in only
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.text == TEXTS[1])
    qtbot.waitUntil(lambda: desk.editor.textCursor().selectedText() == "barge")


def test_the_selected_words_are_looked_for_and_what_stands_then_is_shown_once_there_is_any(desk, dialog, qtbot):
    look(desk, dialog, "barge")
    qtbot.keyClicks(dialog.instead, "ferry")
    assert not dialog.view.isColumnHidden(2)
    dialog.close()
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    start = desk.text.index("tug sank")
    desk.editor.reveal(Span(start, start + 3))
    desk.key(Qt.Key.Key_F, CTRL_SHIFT)
    assert (dialog.words.text(), dialog.instead.text()) == ("tug", "")
    desk.qtbot.keyClick(dialog.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.looking)
    assert len(found(dialog)) == 3
    assert dialog.view.isColumnHidden(2)


def test_a_long_list_without_replacements_needs_no_bar_below_it(desk, dialog, qtbot, tmp_path):
    long = tmp_path / "long.txt"
    long.write_text("The lighter left.\n" * 60, encoding="utf-8")
    desk.controller.open_files([long])
    qtbot.waitUntil(lambda: desk.text.startswith("The lighter"))
    look(desk, dialog, "lighter")
    assert len(found(dialog)) == 60
    assert dialog.view.verticalScrollBar().maximum() > 0
    qtbot.waitUntil(lambda: dialog.view.horizontalScrollBar().maximum() == 0)


def test_where_places_would_stand_it_says_why_there_are_none(desk, dialog):
    assert dialog.view.nothing == "What is found appears here."
    look(desk, dialog, "zeppelin")
    assert dialog.view.nothing == "Nothing was found."
    look(desk, dialog, "barge")
    assert not dialog.view.nothing
    look(desk, dialog, "(", dialog.regular)
    assert dialog.view.nothing.startswith("This pattern cannot be read")


def test_whole_words_case_and_patterns_narrow_what_is_found(desk, dialog):
    look(desk, dialog, "tug")
    assert len(found(dialog)) == 3
    look(desk, dialog, "tug", dialog.whole)
    assert len(found(dialog)) == 2
    look(desk, dialog, "tug", dialog.case)
    assert len(found(dialog)) == 1
    dialog.whole.setChecked(False)
    look(desk, dialog, "[Tt]ugs?|b.r", dialog.regular)
    assert len(found(dialog)) == 4
    look(desk, dialog, "tug(")
    assert found(dialog) == []
    assert "pattern cannot be read" in dialog.state.text()


def test_ticked_places_are_replaced_in_one_step_of_each_article(desk, dialog, qtbot):
    look(desk, dialog, "(t)ug", dialog.regular)
    qtbot.keyClicks(dialog.instead, r"\1ugboat")
    rows = dialog.table.shown_rows()
    assert any("tugboats met" in row.after for row in rows)
    left_out = next(n for n, row in enumerate(rows) if "A tugboat" in row.after)
    dialog.table.setData(dialog.table.index(left_out, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    qtbot.mouseClick(dialog._act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: stored(desk, 1).text == TEXTS[1].replace("Tug", "Tugboat"))
    assert desk.text == TEXTS[0].replace("tugs", "tugboats")
    assert desk.editor.toPlainText() == desk.text
    (correction,) = stored(desk, 1).log
    assert correction.cause == "replace"
    qtbot.waitUntil(lambda: not desk.emend.jobs.busy)
    qtbot.waitUntil(lambda: not dialog.looking)
    assert dialog.state.text().startswith("Replaced 2 places in 2 articles. In each, Ctrl+Z takes it back")
    desk.editor.setFocus()
    qtbot.keyClick(desk.editor, Qt.Key.Key_Z, CTRL)
    assert desk.text == TEXTS[0]


def test_what_was_done_names_the_key_that_undo_has(desk, dialog, qtbot):
    desk.emend.keys.set("undo", ["F9"])
    look(desk, dialog, "barge")
    qtbot.keyClicks(dialog.instead, "ferry")
    qtbot.mouseClick(dialog._act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "In each, F9 takes it back" in dialog.state.text())
    assert "In each, F9 takes it back" in desk.window.statusBar().currentMessage()
    desk.emend.keys.reset("undo")


def test_where_nothing_is_left_to_find_it_says_what_was_done(desk, dialog, qtbot):
    look(desk, dialog, "barge")
    qtbot.keyClicks(dialog.instead, "ferry")
    qtbot.mouseClick(dialog._act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.state.text().startswith("Replaced 1 place in 1 article."))
    assert "Nothing was found" not in dialog.state.text()
    look(desk, dialog, "barge")
    assert dialog.state.text() == "Nothing was found."


def test_words_to_be_deleted_are_deleted_in_all_articles(empty_desk, tmp_path, qtbot):
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in paths:
        path.write_text("The mayor of Bakhmut said on Monday that the harbour was safe. I did.", encoding="utf-8")
    desk = empty_desk(paths[0])
    desk.controller.open_files(paths)
    qtbot.waitUntil(lambda: len(desk.controller.summaries) == 2 and not desk.emend.jobs.busy)
    desk.wait_for_checks()
    desk.controller.choose(next(p for p in desk.controller.issues if p.issue.text == "I did."))
    desk.window.actions_by_id["apply-everywhere"].trigger()
    dialog = desk.emend.surroundings.everywhere
    qtbot.waitUntil(lambda: not dialog.looking)
    assert dialog._act.text() == "&Replace 2 places in 2 articles"
    qtbot.mouseClick(dialog._act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.state.text().startswith("Replaced 2 places"))
    assert "I did." not in desk.text
    assert all(
        "I did." not in desk.controller.library.open_stored(s.id).session.text for s in desk.controller.summaries
    )


def test_an_article_that_changed_meanwhile_is_left_alone(desk, dialog, qtbot):
    look(desk, dialog, "sank")
    qtbot.keyClicks(dialog.instead, "sailed")
    qtbot.keyClicks(desk.editor, "Look. ")
    qtbot.mouseClick(dialog._act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(desk.window.notice.isVisible)
    assert "sank" in desk.text


def test_the_words_of_an_issue_are_corrected_in_all_articles(empty_desk, tmp_path, qtbot):
    paths = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for path in paths:
        path.write_text("Officials in Zaporiza met. A ship left.", encoding="utf-8")
    desk = empty_desk(paths[0])
    desk.controller.open_files(paths)
    qtbot.waitUntil(lambda: len(desk.controller.summaries) == 2 and not desk.emend.jobs.busy)
    desk.wait_for_checks()
    desk.key(Qt.Key.Key_F8)
    desk.window.actions_by_id["apply-everywhere"].trigger()
    dialog = desk.emend.surroundings.everywhere
    qtbot.waitUntil(lambda: not dialog.looking)
    assert ["Zaporizhzhia" in row.after for row in dialog.table.shown_rows()] == [True, True]
    qtbot.mouseClick(dialog._act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.emend.jobs.busy)
    assert "Zaporiza" not in desk.text
    QApplication.processEvents()
    (other,) = [s for s in desk.controller.summaries if s.id != desk.controller.article.id]
    assert "Zaporiza" not in desk.controller.library.open_stored(other.id).session.text


def test_each_place_is_corrected_in_its_own_form(empty_desk, tmp_path, qtbot):
    texts = ("Yevgeny Prigozin spoke. A ship left.", "YEVGENY PRIGOZIN'S MEN LEFT\n\nThe men of Yevgeny Prigozin left.")
    paths = [tmp_path / f"{number}.txt" for number in range(2)]
    for path, text in zip(paths, texts, strict=True):
        path.write_text(text, encoding="utf-8")
    desk = empty_desk(paths[0])
    desk.controller.open_files(paths)
    qtbot.waitUntil(lambda: len(desk.controller.summaries) == 2 and not desk.emend.jobs.busy)
    desk.wait_for_checks()
    desk.key(Qt.Key.Key_F8)
    assert "Prigozin" in desk.controller.current.issue.text
    desk.window.actions_by_id["apply-everywhere"].trigger()
    dialog = desk.emend.surroundings.everywhere
    qtbot.waitUntil(lambda: not dialog.looking, timeout=30_000)
    assert len(dialog.table.shown_rows()) == 3
    qtbot.mouseClick(dialog._act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.emend.jobs.busy, timeout=30_000)
    assert desk.text == texts[0].replace("Prigozin", "Prigozhin")
    assert stored(desk, 1).text == texts[1].replace("PRIGOZIN'S", "PRIGOZHIN'S").replace("Prigozin", "Prigozhin")


def test_what_is_typed_over_the_suggestion_stands_in_every_place(desk, dialog, qtbot):
    look(desk, dialog, "tug")
    dialog._equal = True
    qtbot.keyClicks(dialog.instead, "barge")
    assert all("barge" in row.after for row in dialog.table.shown_rows())


def test_an_endless_pattern_is_stopped_and_said_to_be(desk, dialog, qtbot, monkeypatch):
    monkeypatch.setattr(everywhere, "LONGEST", 0.2)
    desk.editor.setFocus()
    qtbot.keyClicks(desk.editor, "t" * 60)
    look(desk, dialog, "(t|tt)+$", dialog.regular)
    assert "takes too long" in dialog.state.text()
    assert "Make it simpler" in dialog.state.text()
    look(desk, dialog, "b.rge")
    assert "too long" not in dialog.state.text()
    assert len(found(dialog)) == 1


def test_it_says_that_not_all_places_are_shown(desk, dialog, monkeypatch):
    monkeypatch.setattr(everywhere, "MOST", 2)
    look(desk, dialog, "tug")
    assert len(found(dialog)) == 2
    assert "Only the first 2 places are shown." in dialog.state.text()
    look(desk, dialog, "barge")
    assert "Only" not in dialog.state.text()


def test_an_article_changed_with_all_others_is_in_review_and_counted_again(desk, dialog, qtbot):
    def other():
        return next(s for s in desk.controller.summaries if s.path.endswith("1.txt"))

    qtbot.waitUntil(lambda: bool(other().words), timeout=10_000)
    words, issues = other().words, sum(other().open_by_severity.values())
    look(desk, dialog, "Tug", dialog.case)
    qtbot.keyClicks(dialog.instead, "the the old tug")
    qtbot.mouseClick(dialog._act, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: other().state is ArticleState.IN_REVIEW)
    qtbot.waitUntil(lambda: other().words == words + 3, timeout=10_000)
    assert sum(other().open_by_severity.values()) > issues
    assert other().title == "Nobody saw the the the old tug."
    assert next(s for s in desk.controller.summaries if s.path.endswith("2.txt")).state is ArticleState.NEW


@pytest.mark.parametrize("asked", ["search", "equal", "candidates"])
def test_an_article_opens_while_all_of_them_are_looked_through(empty_desk, article, tmp_path, monkeypatch, asked):
    other = tmp_path / "other.txt"
    other.write_text("Another article.", encoding="utf-8")
    desk = empty_desk(other)
    number = desk.controller.article.id
    with desk.qtbot.waitSignal(desk.controller.article_opened):
        desk.controller.open_files([article])
    desk.wait_for_checks()
    may_end, answers = threading.Event(), []
    found = ((), "")

    def endless(*_what, **_more):
        may_end.wait(20)
        return () if asked == "candidates" else found

    monkeypatch.setattr(everywhere, "_search", endless)
    monkeypatch.setattr(everywhere, "_equal", endless)
    monkeypatch.setattr(StoredCandidates, "found", endless)
    desk.emend.surroundings.find_everywhere().close()
    go = desk.emend.surroundings._go
    if asked == "candidates":
        desk.controller.find_candidates(True, answers.append)
    elif asked == "search":
        go.search(Search("harbour"), lambda *what: answers.append(what))
    else:
        go.equal(desk.controller.issues[0], lambda *what: answers.append(what))
    with desk.qtbot.waitSignal(desk.controller.article_opened, timeout=10_000):
        desk.controller.open_stored(number)
    assert desk.text == "Another article."
    assert answers == []
    may_end.set()
    desk.qtbot.waitUntil(lambda: len(answers) == 1, timeout=10_000)
