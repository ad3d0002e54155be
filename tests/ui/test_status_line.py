"""What is said at the foot of the window."""

import pytest
from PySide6.QtWidgets import QLabel

from ui.panels.status_line import StatusLine


@pytest.fixture
def line(qtbot):
    made = StatusLine()
    qtbot.addWidget(made)
    made.addPermanentWidget(QLabel("665 words"))
    made.resize(400, 24)
    made.show()
    return made


def test_a_message_covers_the_facts_and_ends_in_an_ellipsis_where_even_that_is_too_little(line, qtbot):
    (facts,) = line.findChildren(QLabel)
    line.showMessage("Fine.")
    assert line.shown_message() == "Fine."
    assert len(line.findChildren(QLabel)) == 1, "nothing is covered"
    room = line.fontMetrics()
    words = "m" * ((facts.x() + 20) // room.horizontalAdvance("m"))
    line.showMessage(words)
    assert line.shown_message() == words
    (over,) = [label for label in line.findChildren(QLabel) if label is not facts]
    assert over.isVisible()
    assert over.text() == words
    assert over.geometry().right() >= facts.geometry().right(), "no half of a word stands beside it"
    long = "This article is now marked as done, and much more is said of it. " * 3
    line.showMessage(long)
    shown = line.shown_message()
    assert shown.endswith("…")
    assert long.startswith(shown[:-1])
    assert room.horizontalAdvance(shown) <= line.width()
    # Whole in the tip, and for whoever asks.
    assert line.currentMessage() == line.toolTip() == long
    line.clearMessage()
    assert line.toolTip() == ""
    assert not over.isVisible()
    # What has to be there while something is said, is.
    facts.setProperty("stays", True)
    line.showMessage(long)
    assert not over.isVisible()
    assert room.horizontalAdvance(line.shown_message()) <= facts.x()
