"""Whatever is done in whatever order: the window shows the session's text, no mark sits wrong, the log is whole."""

import random

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication

from qa_tool.domain.decision import Scope
from qa_tool.domain.errors import EmendError
from qa_tool.domain.preferences import Preferences
from qa_tool.domain.profile import SHIPPED, CheckSetting, Profile
from qa_tool.review.pieces import fold

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ACTS = 120
PASTES = ("Zaporiza 😀", "one\r\ntwo\n", "I did.", "\u2028x\u00a0y")
KEYS = {
    "f8": (Qt.Key.Key_F8,),
    "back to f8": (Qt.Key.Key_F8, SHIFT),
    "apply": (Qt.Key.Key_1, CONTROL),
    "undo": (Qt.Key.Key_Z, CONTROL),
    "redo": (Qt.Key.Key_Y, CONTROL),
    "fine": (Qt.Key.Key_Return, CONTROL),
    "enter": (Qt.Key.Key_Return,),
    "backspace": (Qt.Key.Key_Backspace,),
    "delete": (Qt.Key.Key_Delete,),
}


def select(desk, chance):
    last = desk.editor.document().characterCount() - 1
    cursor = desk.editor.textCursor()
    cursor.setPosition(chance.randint(0, last))
    cursor.setPosition(min(last, cursor.position() + chance.randint(0, 40)), QTextCursor.MoveMode.KeepAnchor)
    desk.editor.setTextCursor(cursor)


def paste(desk, chance):
    QGuiApplication.clipboard().setText(chance.choice(PASTES))
    desk.editor.paste()


def dismiss(desk, chance):
    if desk.controller.current:
        desk.controller.dismiss(chance.choice([Scope.HERE, Scope.ARTICLE, Scope.TERM, Scope.ALWAYS]))


def answer(desk, chance):
    if desk.controller.session.offer:
        desk.controller.answer_offer(chance.random() < 0.5)


def restore(desk, chance):
    if desk.controller.session.decisions:
        desk.controller.restore(chance.choice(desk.controller.session.decisions))


def revert(desk, chance):
    if desk.controller.session.log:
        desk.controller.revert(chance.randint(1, len(desk.controller.session.log)))


def apply_all(desk, _chance):
    equal = [p for p in desk.controller.equal_issues() if p.issue.suggestions]
    if equal:
        desk.controller.apply_all([(p, p.issue.suggestions[0]) for p in equal])


def other_profile(desk, chance):
    kept = desk.controller.preferences
    if not kept.profiles:
        quiet = Profile("Quiet", {"repeated-word": CheckSetting(on=False)})
        desk.controller.set_preferences(Preferences((quiet,)), "Quiet")
    else:
        desk.controller.use_profile(chance.choice([SHIPPED, *kept.profiles]))


def letter(desk, chance):
    desk.qtbot.keyClick(desk.editor, chance.choice("abc .ZI"))


OTHERS = (select, paste, dismiss, answer, restore, revert, apply_all, other_profile, letter, letter, letter)


def assert_whole(desk, act):
    session = desk.controller.session
    document = desk.editor.document()
    shown = [document.findBlockByNumber(n).text() for n in range(document.blockCount())]
    assert tuple(shown) == session.paragraphs, act
    for number, issues in session.issues_within(0, len(shown)):
        for issue in issues:
            assert issue.span.of(session.paragraphs[number]) == issue.text, act


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whatever_is_done_nothing_is_torn(start, article, seed):
    article.write_text(article.read_text("utf-8") + "\n😀 Emoji in Zaporiza 𠀀 and Liman.\n", encoding="utf-8")
    desk = start(article)
    desk.editor.setFocus()
    chance = random.Random(seed)
    told = []
    desk.controller.failed.connect(told.append)
    for _ in range(ACTS):
        act = chance.choice([*KEYS, *OTHERS])
        if act in KEYS:
            desk.qtbot.keyClick(desk.editor, *KEYS[act])
        else:
            act(desk, chance)
        QApplication.processEvents()
        assert_whole(desk, act)
    assert all(isinstance(error, EmendError) for error in told)
    desk.wait_for_checks()
    assert_whole(desk, "the end")
    session = desk.controller.session
    desk.controller.settle()
    assert fold(session.article.text, session.log) == session.text
    text = session.text
    desk.close()
    again = start(article)
    assert again.text == text
    assert again.controller.session.log == session.log
