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


def test_a_message_ends_in_an_ellipsis_where_it_is_cut(line):
    line.showMessage("Fine.")
    assert line.shown_message() == "Fine."
    long = "This article is now marked as done, and much more is said of it. " * 3
    line.showMessage(long)
    shown = line.shown_message()
    assert shown.endswith("…")
    assert long.startswith(shown[:-1])
    label = line.findChild(QLabel)
    assert line.fontMetrics().horizontalAdvance(shown) <= label.x() < line.width()
    # Whole in the tip, and for whoever asks.
    assert line.currentMessage() == line.toolTip() == long
    before = line.grab().toImage()
    line.clearMessage()
    assert line.toolTip() == ""
    assert line.grab().toImage() != before
