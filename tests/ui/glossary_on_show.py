"""The glossary window with a few terms, for its tests."""

from fake_desk import FakeDesk, FakeWork

from qa_tool.domain.term import Term, TermKind, TermStatus
from ui.glossary_window import GlossaryWindow

MOOR = Term("Ada Moor", wrong=("Ada Mohr",), kind=TermKind.PERSON, glossary="mayors", id=2)
OLD = Term("Old Harbour", glossary="places", status=TermStatus.RETIRED, id=3)


def desk_with(*terms):
    made = FakeDesk()
    made.terms = terms
    return made


def shown(desk, qtbot):
    """Return its window, in front."""
    made = GlossaryWindow(desk, FakeWork())
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.isActiveWindow() and len(made.table.rows) > 0)
    return made
