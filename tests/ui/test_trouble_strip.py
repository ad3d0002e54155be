"""The strip beside the scroll bar: a tick where the issues are, the current one framed, a click goes there."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from qa_tool.domain.issue import Issue, PlacedIssue, Severity
from qa_tool.domain.span import Span
from ui.editor.trouble_strip import TroubleStrip
from ui.theme import LIGHT


def placed(start, severity=Severity.MAJOR):
    issue = Issue("x", "y", severity, 1.0, Span(start, start + 1), "", f"m{start}", (), {}, None, f"k{start}")
    return PlacedIssue(issue, 0, Span(start, start + 1), 1)


@pytest.fixture
def strip(qtbot):
    made = TroubleStrip(LIGHT)
    qtbot.addWidget(made)
    made.resize(14, 108)
    made.show()
    return made


def rows(strip, severity):
    """Return the heights at which a severity's colour is at the left edge of the ticks."""
    picture = strip.grab().toImage()
    colour = QColor(LIGHT.severity_colour(severity)).rgb()
    return {y for y in range(picture.height()) if picture.pixelColor(5, y).rgb() == colour}


def test_ticks_stand_where_the_issues_are(strip):
    strip.show_issues([placed(10), placed(90, Severity.MINOR)], 100, None)
    assert rows(strip, Severity.MAJOR) == {13, 14, 15}
    assert rows(strip, Severity.MINOR) == {93, 94, 95}


def test_the_more_severe_one_is_seen_where_many_share_a_place(strip):
    many = [placed(50, Severity.MINOR)] * 500 + [placed(50)] + [placed(50, Severity.MINOR)] * 500
    strip.show_issues(many, 100, None)
    assert rows(strip, Severity.MAJOR) == {53, 54, 55}
    assert not rows(strip, Severity.MINOR)


def test_the_current_one_is_framed(strip):
    one, other = placed(10), placed(50)
    strip.show_issues([one, other], 100, None)
    before = strip.grab().toImage()
    strip.set_current(placed(50))
    after = strip.grab().toImage()
    changed = {y for y in range(after.height()) if before.pixel(1, y) != after.pixel(1, y)}
    assert changed
    assert min(changed) > 44
    assert max(changed) < 64


def test_a_click_goes_to_the_nearest(strip, qtbot):
    one, other = placed(10), placed(90)
    strip.show_issues([one, other], 100, None)
    with qtbot.waitSignal(strip.clicked) as told:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(7, 80))
    assert told.args == [other]


def test_before_a_click_is_answered_the_newest_issues_are_asked_for(strip, qtbot):
    gone, there = placed(10), placed(90)
    strip.show_issues([gone], 100, None)
    strip.touched.connect(lambda: strip.show_issues([there], 100, None))
    with qtbot.waitSignal(strip.clicked) as told:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(7, 14))
    assert told.args == [there]


def test_a_click_right_after_a_correction_never_chooses_what_is_gone(start, article):
    desk = start(article)
    controller, strip = desk.controller, desk.emend.strip
    desk.qtbot.waitUntil(lambda: bool(strip._marks))
    first = next(p for p in controller.issues if p.issue.suggestions)
    y = round(strip._y(first.span.start / controller.session.length))
    controller.choose(first)
    controller.apply_suggestion(0)
    # In the same turn of the loop: nothing was drawn since.
    desk.qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(7, y))
    assert controller.current in controller.issues
