from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import delete

from qa_tool.domain.term import Term
from ui.panels.term_life_pane import TermLifePane


class Desk:
    """Keeps the questions, to answer them when the test wants."""

    def __init__(self):
        self.asked = []

    def history(self, term):
        return ()

    def find_uses(self, term, done):
        self.asked.append(done)


def test_an_answer_that_comes_when_the_window_is_gone_is_dropped(qtbot):
    desk, window = Desk(), QWidget()
    before = QLineEdit(window)
    pane = TermLifePane(desk, before, window)
    pane.show_term(Term("Kharkiv"))
    qtbot.waitUntil(lambda: bool(desk.asked))
    (answer,) = desk.asked
    delete(window)
    answer((), True)
    assert pane.looking
