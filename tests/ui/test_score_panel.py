"""The score in pictures, and in words for those who listen."""

import threading

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from small_review import HARBOUR, suspects_of

from qa_tool.domain.issue import Severity
from qa_tool.reports import effort
from qa_tool.reports.effort import Effort
from qa_tool.review.efforts import ArticleEffort
from ui.panels.bar_chart import Bar, BarChart
from ui.panels.score_panel import ScorePanel, by_check
from ui.theme import THEMES

EFFORTS = (ArticleEffort(1, "Rescue ship", 12.5), ArticleEffort(2, "A bridge is opened", 3.0))


@pytest.fixture
def desk(qapp):
    made = FakeDesk()
    made.suspects = suspects_of(HARBOUR)
    made.efforts = EFFORTS
    return made


def shown(desk, qtbot):
    panel = ScorePanel(desk)
    qtbot.addWidget(panel)
    panel.resize(790, 210)
    panel.show()
    return panel


def test_a_bar_a_check_the_most_first_with_its_worst_severity(desk):
    bars = by_check(desk.issues)
    assert bars[0] == Bar("Glossary name", 3, "3", Severity.MAJOR)
    assert [bar.value for bar in bars] == sorted((bar.value for bar in bars), reverse=True)
    assert sum(bar.value for bar in bars) == len(desk.issues)


def test_the_charts_are_told_in_words(desk, qtbot):
    panel = shown(desk, qtbot)
    assert "Glossary name: 3, major" in panel.checks.accessibleDescription()
    assert panel.efforts.accessibleDescription() == "Rescue ship: 12.5 %; A bridge is opened: 3.0 %"
    assert panel.efforts.bars[0].strong, "the open article stands out"
    assert panel.meter.accessibleDescription() == "Looked at 0 of 1 sentence worth a look"


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda t: t.name)
def test_a_longer_bar_is_longer_in_every_theme(qtbot, theme):
    chart = BarChart("Numbers")
    chart.setPalette(theme.palette())
    chart.setAutoFillBackground(True)
    qtbot.addWidget(chart)
    chart.resize(300, 160)
    chart.show_bars([Bar("One", 9, "9", Severity.MAJOR), Bar("Two", 3, "3", Severity.MAJOR)], "Nothing")
    image = chart.grab().toImage()
    colour = QColor(theme.major).rgb()
    rows = [sum(image.pixel(x, y) == colour for x in range(40, 300)) for y in range(image.height())]
    long, short = max(rows), rows[chart._line() * 2 + 15]
    assert 2.5 < long / short < 3.5


def test_what_does_not_fit_is_counted(qtbot):
    chart = BarChart("Numbers")
    qtbot.addWidget(chart)
    chart.resize(300, 100)
    chart.show_bars([Bar(f"Name {n}", 1, "1") for n in range(30)], "Nothing")
    assert 0 < len(chart._fitting()) < 8
    assert not chart.grab().isNull()
    assert "Name 29: 1" in chart.accessibleDescription(), "who listens hears all of it"


def test_the_tip_names_the_bar_under_the_mouse(qtbot):
    chart = BarChart("Numbers")
    qtbot.addWidget(chart)
    chart.resize(300, 160)
    chart.show()
    chart.show_bars([Bar("A long name of an article that is cut", 1, "1")], "Nothing")
    qtbot.mouseMove(chart, QPoint(20, chart._line() + 12))
    qtbot.waitUntil(lambda: chart.toolTip() == "A long name of an article that is cut: 1")


def test_without_an_article_it_says_so(qtbot, qapp):
    desk = FakeDesk(text=None)
    panel = shown(desk, qtbot)
    assert "No article is open" in panel.checks.accessibleDescription()
    assert panel._read.text() == "Nothing to read yet"
    assert not panel.meter.isVisible()


def test_while_the_checks_run_it_says_so_and_when_all_is_done(desk, qtbot):
    desk.issues, desk.checking, desk.suspects, desk.efforts = (), True, [], ()
    panel = shown(desk, qtbot)
    assert panel.checks.accessibleDescription() == "Checking…"
    desk.checking = False
    desk.checked.emit()
    qtbot.waitUntil(lambda: panel.checks.accessibleDescription() == "No open issues are left.")
    assert panel._read.text() == "No sentence stands out"
    assert panel.efforts.accessibleDescription() == "Nothing was corrected yet."


def test_reading_is_counted_kept_and_can_be_taken_back(start, article):
    desk = start(article)
    desk.editor.setFocus()
    done, whole = desk.controller.progress()
    assert (done, whole > 0) == (0, True)
    desk.key(Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    sentence = desk.editor.textCursor().selectedText()
    desk.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.controller.progress() == (1, whole)
    assert sentence in desk.controller.session.read
    assert desk.window.facts["read"].text() == f"1 of {whole} sentences looked at"
    assert all(s[1].sentence.text != sentence for s in desk.controller.unread_suspects())
    suspects = desk.emend.surroundings.suspects
    desk.window.raise_dock("suspects")
    desk.qtbot.waitUntil(lambda: any(row.read and row.text == sentence for row in suspects.table.rows))
    desk.close()
    again = start(article)
    assert again.controller.progress() == (1, whole)
    again.controller.undo()
    assert again.controller.progress() == (0, whole)


def test_the_effort_of_the_last_articles_is_measured(empty_desk, article):
    desk = empty_desk(article)
    desk.editor.setFocus()
    desk.qtbot.keyClicks(desk.editor, "Late ")
    desk.window.raise_dock("score")
    panel = desk.window.findChild(ScorePanel)

    def measured():
        # Until then those of a test before may stand there.
        bars = panel.efforts.bars
        return bool(bars) and bars[0].label == desk.controller.article.title and bars[0].value > 0

    desk.qtbot.waitUntil(measured, timeout=10_000)
    assert panel.efforts.bars[0].label == desk.controller.article.title


def test_the_last_articles_are_measured_only_for_who_looks_at_them(empty_desk, article, qtbot, monkeypatch):
    desk = empty_desk(article)
    asked = []
    monkeypatch.setattr(desk.controller, "recent_efforts", lambda number, _done: asked.append(number))
    with qtbot.waitSignal(desk.controller.effort_measured, timeout=10_000):
        desk.controller.measure_effort()
    panel = desk.window.findChild(ScorePanel)
    qtbot.waitUntil(lambda: not panel._measuring._timer.isActive())
    assert asked == []
    assert panel._measuring.is_due
    desk.window.raise_dock("score")
    qtbot.waitUntil(lambda: len(asked) == 1)


def test_an_article_is_opened_while_the_effort_of_another_is_measured_and_is_not_given_it(
    empty_desk, article, tmp_path, qtbot, monkeypatch
):
    other = tmp_path / "other.txt"
    other.write_text("Quiet day at sea\n\nNobody was hurt.\n", encoding="utf-8")
    desk = empty_desk(article)
    begun, enough = threading.Event(), threading.Event()

    def measured(*_):
        begun.set()
        enough.wait()
        return Effort(42.0, 0.0, 0.0, "")

    monkeypatch.setattr(effort, "measure", measured)
    desk.controller.measure_effort()
    # While the window goes on: what is aside rests as long as a job is under way.
    qtbot.waitUntil(begun.is_set)
    with qtbot.waitSignal(desk.controller.article_opened):
        desk.controller.open_files([other])
    assert desk.controller.article.title == "Quiet day at sea"
    monkeypatch.undo()
    enough.set()
    qtbot.waitUntil(lambda: not desk.emend.jobs.busy)
    assert "42" not in desk.window.facts["effort"].text()
