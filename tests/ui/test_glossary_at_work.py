"""The glossary window in the running program: where a term stands, who changed it, and a large import."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from qa_tool.domain.term import Term, TermKind
from qa_tool.domain.term_edit import TermEdit
from ui import term_files
from ui.controllers.glossary_work import GlossaryWork
from ui.dialogs.import_dialog import ImportDialog

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def desk(empty_desk, tmp_path):
    first, second = tmp_path / "a.txt", tmp_path / "b.txt"
    first.write_text("It was calm.\n\nThe ferry reached Gelmar on Monday.\n", encoding="utf-8")
    second.write_text("It rained in Oslo.\n", encoding="utf-8")
    made = empty_desk(first)
    term = Term("Kelmar", wrong=("Gelmar",), kind=TermKind.PLACE, glossary="ports")
    made.controller.put_terms(TermEdit(added=(term,)), "", lambda _: None)
    made.controller.open_files([second])
    made.qtbot.waitUntil(lambda: made.controller.article.title.startswith("It rained"), timeout=20_000)
    made.wait_for_checks()
    return made


def opened(desk):
    desk.window.actions_by_id["glossary"].trigger()
    window = desk.emend.surroundings.glossary
    desk.qtbot.waitUntil(window.isActiveWindow)
    return window


def test_the_article_that_a_term_stands_in_is_opened_at_the_place(desk, qtbot):
    window = opened(desk)
    qtbot.keyClicks(window.filter.words, "kelmar")
    qtbot.keyClick(window.filter.words, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: len(window.life.uses.rows) == 1, timeout=20_000)
    assert window.life._found.text() == "Where it stands: 1 time in 1 article"
    (event,) = window.life.events.rows
    assert event.act.value == "added"
    assert event.editor == desk.controller.library.editor
    # Tab goes from the list to what stands below it.
    qtbot.keyClick(window.view, Qt.Key.Key_Tab)
    assert window.life.uses_view.hasFocus()
    qtbot.keyClick(window.life.uses_view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.controller.article.title.startswith("It was calm"), timeout=20_000)
    qtbot.waitUntil(lambda: desk.editor.textCursor().selectedText() == "Gelmar", timeout=20_000)
    qtbot.waitUntil(desk.editor.hasFocus, timeout=20_000)


def test_a_cell_that_is_written_is_kept_and_known_by_its_writer(desk, qtbot):
    window = opened(desk)
    qtbot.keyClicks(window.filter.words, "kelmar")
    qtbot.keyClick(window.filter.words, Qt.Key.Key_Down)
    qtbot.keyClick(window.view, Qt.Key.Key_F2)
    line = QApplication.focusWidget()
    line.selectAll()
    qtbot.keyClicks(line, "Kelmar Port")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.view.current_row().canonical == "Kelmar Port")
    qtbot.waitUntil(lambda: len(window.life.events.rows) == 2, timeout=20_000)
    assert window.life.events.rows[0].parts == ("canonical",)
    qtbot.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    assert window.view.current_row().canonical == "Kelmar"


def test_many_terms_are_changed_in_one_step_beside_the_window(desk, qtbot):
    controller = desk.controller
    many = tuple(Term(f"Quint{chr(97 + n // 26)}{chr(97 + n % 26)}ville") for n in range(60))
    done = []
    controller.put_terms(TermEdit(added=many), "Many came.", lambda _: done.append(desk.emend.jobs._jobs.number))
    assert done == []
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    assert done == [0], "what the window does takes longer beside a job"
    before = len(controller.terms)
    window = opened(desk)
    qtbot.keyClicks(window.filter.words, "quint")
    window.view.setFocus()
    window.view.selectAll()
    qtbot.keyClick(window.view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(controller.terms) == before - 60, timeout=20_000)
    qtbot.waitUntil(window.foot.undo.isEnabled, timeout=20_000)
    qtbot.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: len(controller.terms) == before, timeout=20_000)


def test_a_large_file_is_read_while_the_window_goes_on(desk, tmp_path, monkeypatch, qtbot):
    path = tmp_path / "large.csv"
    rows = (f"Quint{n}ville,Kwint{n}vil" for n in range(8_000))
    path.write_text("term,wrong_forms\n" + "\n".join(rows) + "\n", encoding="utf-8")
    window = opened(desk)
    before = len(desk.controller.terms)
    monkeypatch.setattr(term_files, "ask_open", lambda _parent: path)
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ImportDialog):
            seen.append(dialog.busy)
            if not dialog.busy:
                qtbot.keyClick(dialog, Qt.Key.Key_Return)
                return
        QTimer.singleShot(5, look)

    look()
    window.import_file()
    qtbot.waitUntil(lambda: len(desk.controller.terms) == before + 8_000, timeout=60_000)
    # The window answered while the file was being read.
    assert seen.count(True) > 5
    qtbot.waitUntil(lambda: not window.foot.busy.isVisible(), timeout=20_000)
    window.undo()
    qtbot.waitUntil(lambda: len(desk.controller.terms) == before, timeout=60_000)


def test_a_new_question_where_a_term_stands_ends_the_one_before():
    waiting, looked = [], []
    library = SimpleNamespace(uses_of=lambda look, numbers: looked.append((look._term.canonical, *numbers)) or ())
    controller = SimpleNamespace(
        library=library, settle=lambda: None, summaries=[SimpleNamespace(id=1)], failed=SimpleNamespace(emit=None)
    )
    jobs = SimpleNamespace(submit=lambda job, done, failed: waiting.append((job, done)))
    work, answers = GlossaryWork(controller, jobs), []
    for name in ("Lyman", "Sumy"):
        work.find_uses(Term(name), lambda found, whole, name=name: answers.append((name, whole)))
    while waiting:
        job, done = waiting.pop(0)
        done(job())
    assert (looked, answers) == ([("Sumy", 1)], [("Sumy", True)])
