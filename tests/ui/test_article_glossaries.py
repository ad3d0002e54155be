"""Which glossaries one article uses, in the running program: by keys, by the mouse, over a restart."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from qa_tool.domain.article import ArticleState
from qa_tool.domain.profile import GlossaryUse
from qa_tool.domain.term import Term
from qa_tool.domain.term_edit import TermEdit
from ui.models.wording import OWN

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "a.txt"
    made.write_text("The ferry reached Gelmar on Monday.\n", encoding="utf-8")
    return made


def flagged(desk):
    return [placed.issue.text for placed in desk.controller.issues if placed.issue.check == "glossary-name"]


def begin(start, path):
    desk = start(path)
    term = Term("Kelmar", wrong=("Gelmar",), glossary="ports")
    desk.controller.put_terms(TermEdit(added=(term,)), "", lambda _: None)
    desk.qtbot.waitUntil(lambda: flagged(desk) == ["Gelmar"], timeout=30_000)
    return desk


def shown(desk):
    """Open the menu as somebody would who asks for it by its name."""
    desk.window.actions_by_id["article-glossaries"].menu().aboutToShow.emit()
    return desk.emend.surroundings.article_glossaries.menu


def action(menu, words):
    return next(each for each in menu.actions() if words in each.text())


def test_a_glossary_is_switched_off_for_one_article_and_its_profile_has_its_way_again(start, path, qtbot):
    desk = begin(start, path)
    menu = desk.emend.surroundings.article_glossaries.menu
    desk.emend.surroundings.article_glossaries.show_menu()
    qtbot.waitUntil(menu.isVisible)
    ports = action(menu, "ports")
    assert ports.isChecked()
    assert not action(menu, "As the").isEnabled()
    menu.setActiveAction(ports)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: flagged(desk) == [], timeout=30_000)
    assert desk.controller.article.glossaries == (GlossaryUse("ports", on=False),)
    assert desk.controller.profile.glossaries == ()
    # Short, however many there are: the status bar cuts what is long.
    assert desk.window.statusBar().currentMessage() == "This article does not use “ports” any more."
    desk.close()
    again = start(path)
    assert flagged(again) == []
    menu = shown(again)
    assert not action(menu, "ports").isChecked()
    assert action(menu, OWN).isChecked()
    menu.popup(again.window.pos())
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action(menu, "As the")).center())
    qtbot.waitUntil(lambda: flagged(again) == ["Gelmar"], timeout=30_000)
    assert again.controller.article.glossaries == ()


def test_a_new_version_of_the_file_uses_the_same_glossaries(start, path, qtbot):
    desk = begin(start, path)
    desk.emend.surroundings.article_glossaries.switch("ports", False)
    qtbot.waitUntil(lambda: flagged(desk) == [], timeout=30_000)
    desk.close()
    path.write_text("The second ferry reached Gelmar on Monday.\n", encoding="utf-8")
    again = start(path)
    assert again.controller.article.glossaries == (GlossaryUse("ports", on=False),)
    assert flagged(again) == []


def test_the_status_bar_says_how_many_are_used_and_opens_the_choice(empty_desk, path, qtbot):
    desk = begin(empty_desk, path)
    button = desk.emend.surroundings.article_glossaries.button
    number = len(desk.controller.glossaries)
    assert button.text().startswith(f"{number} glossar")
    assert "Ctrl+Shift+L" in button.toolTip()
    menu = shown(desk)
    action(menu, "ports").trigger()
    assert button.text().startswith(f"{number - 1} of {number} glossar")
    assert button.menu() is menu
    desk.controller.close_article()
    assert not button.isVisible()


def test_the_menu_of_an_article_in_the_list_is_about_that_article(empty_desk, path, tmp_path, qtbot):
    other = tmp_path / "b.txt"
    other.write_text("The second article is calm.\n", encoding="utf-8")
    desk = empty_desk(path, other)
    qtbot.waitUntil(lambda: len(desk.controller.summaries) == 2, timeout=10_000)
    panel = desk.emend.surroundings.articles
    qtbot.waitUntil(lambda: panel.table.rowCount() == 2)
    at = panel.table.find(lambda row: row.title.startswith("The second"))
    where = panel.view.visualRect(panel.table.index(at, 0)).center()
    panel.view.customContextMenuRequested.emit(where)

    def menu():
        return next((m for m in desk.window.findChildren(QMenu) if m.isVisible()), None)

    qtbot.waitUntil(lambda: menu() is not None, timeout=10_000)
    assert desk.controller.article.path == str(other), "it is open when the menu comes"
    held = [each.objectName() for each in menu().actions()]
    assert {"state-done", "archive", "article-glossaries", "profile"} <= set(held)
    desk.window.actions_by_id["state-done"].trigger()
    menu().close()
    assert desk.controller.state is ArticleState.DONE
    # It may stand elsewhere in the list by now.
    qtbot.waitUntil(lambda: panel.table.row_at(panel.view.currentIndex().row()).state is ArticleState.DONE)
    panel.view.customContextMenuRequested.emit(panel.view.visualRect(panel.view.currentIndex()).center())
    assert menu() is not None, "at once for the open one"
    menu().close()
