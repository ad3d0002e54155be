"""The list of issues of a small review, for its tests."""

from ui.panels.issues_panel import IssuesPanel


def shown(desk, qtbot):
    """Return it with all its issues."""
    made = IssuesPanel(desk)
    # What is minor is hidden at first.
    made.minor.setChecked(True)
    qtbot.addWidget(made)
    made.resize(800, 220)
    made.show()
    return made
