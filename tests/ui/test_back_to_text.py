"""From the lists and the card the keyboard finds back into the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


@pytest.fixture
def desk(fresh_desk, article):
    made = fresh_desk(article)
    made.window.activateWindow()
    made.qtbot.waitUntil(made.window.isActiveWindow)
    return made


def press(desk, key):
    QTest.keyClick(QApplication.focusWidget(), key)


@pytest.mark.parametrize("name", ["articles", "issues", "suspects", "names", "history", "dismissed", "score"])
def test_esc_in_a_list_goes_back_to_the_text(desk, name):
    desk.window.actions_by_id[f"go-{name}"].trigger()
    assert not desk.editor.hasFocus()
    press(desk, Qt.Key.Key_Escape)
    assert desk.editor.hasFocus()


def test_esc_closes_the_message_first(desk):
    desk.window.notice.show_note("Something to know.")
    desk.window.actions_by_id["go-issues"].trigger()
    press(desk, Qt.Key.Key_Escape)
    assert not desk.window.notice.isVisible()
    assert not desk.editor.hasFocus()
    press(desk, Qt.Key.Key_Escape)
    assert desk.editor.hasFocus()


def test_esc_empties_a_filter_before_it_is_left(desk):
    issues = desk.emend.surroundings.issues
    desk.window.raise_dock("issues")
    issues._search.setFocus()
    QTest.keyClicks(issues._search, "Zaporiza")
    press(desk, Qt.Key.Key_Escape)
    assert issues._search.text() == ""
    assert issues._search.hasFocus()
    press(desk, Qt.Key.Key_Escape)
    assert desk.editor.hasFocus()


def test_enter_on_the_article_that_is_open_goes_on_in_its_text(desk):
    desk.window.actions_by_id["go-articles"].trigger()
    panel, number = desk.emend.surroundings.articles, desk.controller.article.id

    def row():
        return panel.table.find(lambda each: each.id == number)

    # The list follows shortly after the desk.
    desk.qtbot.waitUntil(lambda: row() >= 0)
    panel.view.setCurrentIndex(panel.view.model().index(row(), 0))
    press(desk, Qt.Key.Key_Return)
    assert desk.editor.hasFocus()
