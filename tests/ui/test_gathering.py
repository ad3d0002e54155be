"""The names of the open article are gathered beside the work, and are those of the article that is open by then."""

from types import SimpleNamespace

from PySide6.QtCore import QObject, Signal

from qa_tool.checks.facts import Facts
from ui.controllers.gathering import Gathering


class Desk(QObject):
    """An article on a desk, as far as names are gathered from it."""

    checked = Signal()
    changed = Signal(object)
    article = latest = session = None
    facts = Facts()


def test_names_that_come_late_are_not_shown_in_the_next_article(qtbot):
    asked = []
    desk = Desk()
    jobs = SimpleNamespace(aside=lambda kind, job, done: asked.append(done))
    gathering = Gathering(desk, SimpleNamespace(jobs=jobs))
    for text in ("Kim met Lee.", "Anna met Berta."):
        desk.session = SimpleNamespace(text=text, paragraphs=(text,))
        gathering.begin(text)
        with qtbot.waitSignal(gathering._soon.timeout):
            gathering._soon.start(0)
    first, second = asked
    first(("Kim", "Lee"))
    assert gathering.names == ()
    assert gathering.looking
    second(("Anna", "Berta"))
    assert gathering.names == ("Anna", "Berta")
    assert not gathering.looking
