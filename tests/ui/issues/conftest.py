"""The list of issues of a small review."""

import pytest
from fake_desk import FakeDesk

from ui.panels.issues_panel import IssuesPanel


@pytest.fixture
def desk(qapp):
    return FakeDesk()


@pytest.fixture
def panel(desk, qtbot):
    """Return it with all its issues."""
    made = IssuesPanel(desk)
    # What is minor is hidden at first.
    made.minor.setChecked(True)
    qtbot.addWidget(made)
    made.resize(800, 220)
    made.show()
    return made
