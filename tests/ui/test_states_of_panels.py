"""What every panel says where it has nothing to show: no article, still checking, nothing found, all filtered away."""

import pytest
from fake_desk import FakeDesk, FakeWork
from PySide6.QtCore import Qt
from small_review import suspects_of

from ui.glossary_window import GlossaryWindow
from ui.keys import Keys
from ui.panels.articles_panel import ArticlesPanel
from ui.panels.card_panel import CardPanel
from ui.panels.dismissed_panel import DismissedPanel
from ui.panels.history_panel import HistoryPanel
from ui.panels.issues_panel import IssuesPanel
from ui.panels.names_panel import NamesPanel
from ui.panels.suspects_panel import SuspectsPanel
from ui.theme import THEMES, Theme

TABLES = (IssuesPanel, SuspectsPanel, NamesPanel, HistoryPanel, DismissedPanel)
NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
HARBOUR = "Rescue ship reaches the harbour\nIt was calm."


@pytest.fixture
def show(qtbot):
    def make(kind, desk):
        panel = kind(desk)
        qtbot.addWidget(panel)
        panel.resize(790, 210)
        panel.show()
        return panel

    return make


def empty(checking=False):
    desk = FakeDesk(text=HARBOUR, issues=())
    desk.checking = checking
    return desk


@pytest.mark.parametrize("kind", TABLES)
def test_without_an_article_every_table_says_how_to_open_one(show, kind):
    assert show(kind, FakeDesk(text=None)).view.nothing == "No article is open. Ctrl+O opens one."


def test_keys_that_need_an_article_say_so_on_the_empty_desk(start):
    desk = start()
    bar = desk.window.statusBar()
    asks = ((Qt.Key.Key_F8, NONE), (Qt.Key.Key_F, CONTROL), (Qt.Key.Key_E, CONTROL), (Qt.Key.Key_E, CONTROL | SHIFT))
    for focus in (desk.window.welcome.buttons[0], desk.emend.surroundings.issues.view):
        focus.setFocus()
        for key, held in asks:
            bar.clearMessage()
            desk.qtbot.keyClick(focus, key, held)
            assert bar.currentMessage() == "No article is open. Ctrl+O opens one.", key
    bar.clearMessage()
    desk.qtbot.keyClick(focus, Qt.Key.Key_A)
    assert not bar.currentMessage()


@pytest.mark.parametrize(
    ("kind", "said"),
    [(IssuesPanel, "Checking…"), (SuspectsPanel, "Checking…"), (NamesPanel, "Looking for names…")],
)
def test_while_the_checks_run_it_says_so(show, kind, said):
    assert show(kind, empty(checking=True)).view.nothing == said


def test_the_names_come_after_the_checks_and_are_not_said_to_be_missing_meanwhile(show):
    desk = empty()
    desk.looking_for_names = True
    assert show(NamesPanel, desk).view.nothing == "Looking for names…"


def test_an_article_without_names_is_said_to_have_none(start, tmp_path):
    path = tmp_path / "calm.txt"
    path.write_text("it was calm.\n", encoding="utf-8")
    desk = start(path)
    desk.window.raise_dock("names")
    names = desk.emend.surroundings.names
    desk.qtbot.waitUntil(lambda: names.view.nothing == "No names were found in this article.")


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (IssuesPanel, "No open issues are left. Ctrl+E"),
        (SuspectsPanel, "There are no sentences here"),
        (NamesPanel, "No names were found in this article"),
        (HistoryPanel, "Nothing was changed yet"),
        (DismissedPanel, "Nothing is dismissed. Ctrl+I"),
    ],
)
def test_where_there_is_nothing_it_says_so_and_for_screen_readers_too(show, kind, said):
    view = show(kind, empty()).view
    assert view.nothing.startswith(said)
    assert view.accessibleDescription() == view.nothing


def test_a_filter_that_hides_all_is_named(show):
    desk = FakeDesk()
    panel = show(IssuesPanel, desk)
    assert panel.view.nothing == ""
    panel._search.setText("qqq")
    assert "Change the filters" in panel.view.nothing
    panel._search.setText("")
    assert panel.view.nothing == ""


def test_all_dismissed_is_done_and_no_matter_of_filters(show):
    desk = FakeDesk()
    for issue in desk.issues:
        desk.gather_dismissal(issue)
    assert show(IssuesPanel, desk).view.nothing.startswith("No open issues are left")


def test_no_articles_and_none_like_that(show, qtbot):
    desk = FakeDesk(text=None)
    panel = show(ArticlesPanel, desk)
    assert panel._empty.isVisible()
    assert "Ctrl+O opens articles" in panel._empty.text()


def test_an_empty_glossary_says_how_to_begin(show, qtbot):
    window = show(lambda desk: GlossaryWindow(desk, FakeWork()), FakeDesk(text=None))
    # Not before the terms were asked for.
    assert window.view.nothing == ""
    qtbot.waitUntil(lambda: window.view.nothing.startswith("The glossary is empty"))


def test_the_card_says_what_there_is_to_do(show):
    panel = show(CardPanel, empty())
    assert panel.no_issue.title.text() == "No open issues"
    assert "Ctrl+Shift+D" in panel.no_issue.line.text()


def test_the_words_follow_the_keys(show, qtbot):
    keys = Keys()
    panel = IssuesPanel(FakeDesk(text=None), keys=keys)
    qtbot.addWidget(panel)
    panel.show()
    keys.set("open", ("F4",))
    qtbot.waitUntil(lambda: "F4 opens one" in panel.view.nothing)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_what_is_said_is_seen_in_every_theme(show, theme):
    panel = show(SuspectsPanel, FakeDesk(text=None))
    panel.view.setPalette(theme.palette())
    assert Theme.of(panel.view.palette()) is theme
    image = panel.view.viewport().grab().toImage()
    assert any(
        image.pixelColor(x, y).name() == theme.muted for y in range(image.height()) for x in range(image.width())
    )


def test_rows_come_and_the_words_go(show, qtbot):
    desk = empty()
    panel = show(SuspectsPanel, desk)
    assert panel.view.nothing
    desk.suspects = suspects_of(HARBOUR)
    desk.checked.emit()
    qtbot.waitUntil(lambda: panel.view.nothing == "")
    assert panel.view.focusPolicy() & Qt.FocusPolicy.TabFocus
