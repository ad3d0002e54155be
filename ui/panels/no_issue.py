"""What the card says where no issue is current: what there is to do next."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from qa_tool.domain.article import ArticleState
from qa_tool.domain.issue import Severity
from ui.desk import ReviewDesk
from ui.keys import Keys
from ui.models.wording import tally
from ui.theme import SPACE
from ui.tongue import tr


class NoIssue(QWidget):
    """How many issues are open, and the way on."""

    def __init__(self, desk: ReviewDesk, keys: Keys) -> None:
        """Say it with the keys that the actions have; `refresh` reads the desk."""
        super().__init__()
        self._desk = desk
        self._keys = keys
        self.title = QLabel()
        self.title.setProperty("heading", True)
        self.line = QLabel()
        self.line.setProperty("muted", True)
        self.start = QPushButton(tr("Next issue"))
        keys.tip(self.start, tr("Go to the next issue ({next-issue})"))
        self.start.setAccessibleName(tr("Go to the next issue"))
        self.start.clicked.connect(desk.next_issue)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 4 * SPACE, 4 * SPACE, 4 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addStretch(1)
        for label in (self.title, self.line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.start, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def refresh(self) -> None:
        """Say what there is to do now."""
        session, number, ahead = self._desk.session, len(self._desk.issues), len(self._desk.on_the_way())
        if session is None:
            title, line = tr("No article is open"), tr("Open one with {open}.")
        elif number:
            title = tally(self._desk.issues)
            if ahead:
                line = tr("{next-issue} goes to the next one.")
            elif all(placed.issue.severity is Severity.MINOR for placed in self._desk.issues):
                line = tr("What is left is minor. {minor} shows it.")
            else:
                line = tr("The filters of the list hide what is left.")
        elif self._desk.checking:
            title, line = tr("Checking…"), tr("What is found appears here.")
        elif session.article.state is ArticleState.DONE:
            title, line = tr("This article is done"), self._desk.onward()
        else:
            title, line = tr("No open issues"), tr("Read it through once, then mark it as done with {state-done}.")
        self.title.setText(title)
        self.line.setText(self._keys.words(line))
        self.start.setVisible(bool(session and ahead))
