"""The whole way of an editor through the real window, by keyboard alone."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from qa_tool.domain.article import ArticleState
from qa_tool.domain.issue import Severity

SEEDS = sorted(Path(__file__).resolve().parent.parent.parent.glob("seeds/*.txt"))
CONTROL = Qt.KeyboardModifier.ControlModifier


def resolve_by_keyboard(desk):
    """Go through all issues, the minor ones last; return how many there were and how many keys it took."""
    issues = keys = 0
    shown = False
    desk.editor.setFocus()
    desk.key(Qt.Key.Key_F8)
    keys += 1
    while desk.controller.current is not None:
        issues += 1
        assert issues < 500, "the issues do not come to an end"
        if desk.controller.current.issue.suggestions:
            desk.key(Qt.Key.Key_1, CONTROL)
        else:
            desk.key(Qt.Key.Key_I, CONTROL)
        keys += 1
        if desk.controller.current is None:
            # The last one is gone; what the checks find in the corrected text comes now.
            desk.wait_for_checks()
            if desk.controller.issues:
                minor = all(placed.issue.severity is Severity.MINOR for placed in desk.controller.issues)
                desk.key(*((Qt.Key.Key_L, CONTROL) if minor and not shown else (Qt.Key.Key_F8,)))
                shown = shown or minor
                keys += 1
    return issues, keys


def test_the_real_article_from_open_to_export_and_back(start, real_article, tmp_path):
    path = tmp_path / "putin-70.txt"
    shutil.copyfile(real_article, path)
    desk = start(path)
    desk.controller.set_source_language("ko")
    desk.wait_for_checks()
    before = desk.text
    issues, keys = resolve_by_keyboard(desk)
    assert issues >= 12
    assert keys <= 2 * issues
    assert not desk.controller.issues
    corrected = desk.text
    for wrong in ("Fughacheva", "Prigozin", "Zaporiza", "Liman", "Lehman", "I did."):
        assert wrong in before
        assert wrong not in corrected
    for right in ("Pugacheva", "Prigozhin", "Zaporizhzhia", "Lyman"):
        assert right in corrected
    out = tmp_path / "out.txt"
    with desk.qtbot.waitSignal(desk.controller.told, check_params_cb=lambda text: str(out) in text):
        desk.controller.export_text(out)
    assert out.read_text(encoding="utf-8") == corrected
    log = desk.controller.session.log
    dismissed = len(desk.controller.session.dismissed())
    desk.controller.set_state(ArticleState.DONE)
    desk.close()

    again = start(path)
    assert again.text == corrected
    assert again.controller.session.log == log
    assert len(again.controller.session.dismissed()) == dismissed
    assert not again.controller.issues
    assert again.controller.state is ArticleState.DONE
    while again.controller.session.can_undo:
        again.key(Qt.Key.Key_Z, CONTROL)
    assert again.text == before


@pytest.mark.parametrize("seed", SEEDS, ids=lambda path: path.stem)
def test_a_sample_from_open_to_export_at_two_keys_an_issue_and_no_mouse(start, seed, tmp_path, capsys, monkeypatch):
    path = tmp_path / seed.name
    shutil.copyfile(seed, path)
    desk = start(path)
    desk.controller.set_source_language(seed.stem.rpartition("-")[2])
    desk.wait_for_checks()
    before = desk.text
    issues, keys = resolve_by_keyboard(desk)
    with capsys.disabled():
        print(f"\n{seed.name}: {issues} issues, {keys} keys")
    assert issues >= 12
    assert keys <= 2 * issues
    assert not desk.controller.issues
    assert desk.text != before
    out = tmp_path / "out.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    with desk.qtbot.waitSignal(desk.controller.told, check_params_cb=lambda text: str(out) in text):
        desk.key(Qt.Key.Key_E, CONTROL)
    assert out.read_text(encoding="utf-8") == desk.text


def test_typing_is_kept_without_saving(start, article):
    desk = start(article)
    desk.editor.setFocus()
    desk.qtbot.keyClicks(desk.editor, "Late: ")
    typed = desk.text
    assert typed.startswith("Late: Rescue ship")
    desk.close()
    again = start(article)
    assert again.text == typed
    again.key(Qt.Key.Key_Z, CONTROL)
    assert not again.text.startswith("Late")
    again.key(Qt.Key.Key_Y, CONTROL)
    assert again.text == typed


def test_a_dismissal_holds_after_a_restart_and_can_be_brought_back(start, article):
    desk = start(article)
    desk.key(Qt.Key.Key_F8)
    gone = desk.controller.current
    desk.key(Qt.Key.Key_I, CONTROL)
    assert gone.fingerprint not in {p.fingerprint for p in desk.controller.issues}
    desk.close()
    again = start(article)
    assert gone.fingerprint not in {p.fingerprint for p in again.controller.issues}
    (placed, decision), *_ = again.controller.session.dismissed()
    assert placed.fingerprint == gone.fingerprint
    again.controller.restore(decision)
    assert gone.fingerprint in {p.fingerprint for p in again.controller.issues}


def test_an_emoji_before_an_issue_does_not_shift_the_fix(fresh_desk, article):
    article.write_text("😀😀 Officials in Zaporiza said so, and Zaporiza is calm. 😀\n", encoding="utf-8")
    desk = fresh_desk(article)
    desk.key(Qt.Key.Key_F8)
    assert desk.editor.selected_text() == "Zaporiza"
    desk.key(Qt.Key.Key_1, CONTROL)
    desk.key(Qt.Key.Key_1, CONTROL)
    assert desk.text == "😀😀 Officials in Zaporizhzhia said so, and Zaporizhzhia is calm. 😀\n"
    assert desk.editor.toPlainText() == desk.text


def test_what_the_window_shows_is_what_the_session_holds(fresh_desk, article):
    desk = fresh_desk(article)
    desk.editor.setFocus()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_A, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Down):
        desk.key(key)
        assert desk.editor.toPlainText() == desk.text
    desk.key(Qt.Key.Key_A, CONTROL)
    desk.key(Qt.Key.Key_X)
    assert desk.text == desk.editor.toPlainText() == "x"
    desk.key(Qt.Key.Key_Z, CONTROL)
    desk.key(Qt.Key.Key_Z, CONTROL)
    assert desk.editor.toPlainText() == desk.text
