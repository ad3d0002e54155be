"""The history of corrections."""

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QAbstractItemModelTester
from small_review import HARBOUR, correction

from qa_tool.documents.articles import from_text
from qa_tool.domain.changes import Changes
from qa_tool.domain.correction import Cause
from qa_tool.domain.span import Span
from qa_tool.review.session import ReviewSession
from ui.models.correction_table import SentenceRow
from ui.panels.history_panel import BY_SENTENCE, HistoryPanel


@pytest.fixture
def desk(qapp):
    made = FakeDesk(text="Lyman is calm. The end.", issues=())
    made.session.log = [
        correction(1, "Liman", "Lyman", Cause.SUGGESTION, 0, check="glossary-name", term="Lyman", editor="ada"),
        correction(2, "", "The end.", start=15),
        correction(3, "was", "is", start=6),
        correction(4, "x", "y", Cause.UNDO, 20),
    ]
    return made


@pytest.fixture
def panel(desk, qtbot):
    made = HistoryPanel(desk)
    qtbot.addWidget(made)
    made.resize(800, 220)
    made.show()
    return made


def row_of(panel, number):
    return panel.table.find(lambda row: not isinstance(row, SentenceRow) and row.number == number)


def cells(panel, number):
    return [panel.table.data(panel.table.index(row_of(panel, number), column)) for column in range(1, 5)]


def test_newest_first_with_cause_before_after_and_editor(panel):
    assert [row.number for row in panel.table.shown_rows()] == [4, 3, 2, 1]
    assert cells(panel, 1) == ["Suggestion", "Liman", "Lyman", "ada"]
    assert cells(panel, 2) == ["Typed", "(nothing)", "The end.", ""]
    tip = panel.table.data(panel.table.index(row_of(panel, 1), 1), Qt.ItemDataRole.ToolTipRole)
    assert tip == "Suggestion, check: Glossary name, term: Lyman"


def test_the_paragraph_of_a_sentence_is_whole_in_bold(panel):
    panel.order.setCurrentIndex(panel.order.findData(BY_SENTENCE))
    bold = QFont(panel.view.font())
    bold.setBold(True)
    paragraphs = [panel.table.index(at, 0).data() for at in range(panel.table.rowCount())]
    words = max((text for text in paragraphs if text.startswith("Paragraph")), key=len)
    assert panel.view.columnWidth(0) >= QFontMetrics(bold).horizontalAdvance(words) + 8, "with the margins of a cell"


def test_one_is_reverted_alone(desk, panel, qtbot):
    panel.view.show_row(row_of(panel, 1))
    qtbot.mouseClick(panel._revert, Qt.MouseButton.LeftButton)
    assert desk.asked == [("revert", 1)]


def test_enter_shows_the_place_as_later_changes_left_it(desk, panel, qtbot):
    panel.view.show_row(row_of(panel, 2))
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    # "was" became "is" before it: one letter less.
    assert desk.asked == [("show", Span(14, 22))]


def test_a_place_beyond_the_text_is_brought_inside(desk, panel, qtbot):
    desk.session.text = "Ly"
    panel.view.show_row(row_of(panel, 2))
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert desk.asked == [("show", Span(2, 2))]


def test_a_new_change_comes_on_top_and_the_choice_stays(desk, panel, qtbot):
    panel.view.show_row(row_of(panel, 1))
    desk.session.log.append(correction(5, "a", "b", start=20))
    desk.changed.emit(None)
    qtbot.waitUntil(lambda: panel.table.rowCount() == 5)
    assert panel.view.current_row().number == 1
    assert panel._revert.isEnabled()


def test_nothing_yet(desk, panel, qtbot):
    desk.session.log = []
    desk.article_opened.emit()
    qtbot.waitUntil(lambda: panel.view.nothing.startswith("Nothing was changed yet"))
    assert not panel._revert.isEnabled()


def test_the_model_is_sound(panel):
    QAbstractItemModelTester(panel.table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.table.sort(0, Qt.SortOrder.AscendingOrder)
    assert panel.table.row_at(0).number == 1


@pytest.fixture
def real(qapp, qtbot, tmp_path):
    """A panel over a real session in which five steps were made, and settings that remember."""
    desk = FakeDesk(issues=())
    desk.session = session = ReviewSession(from_text(HARBOUR), editor="ada")
    for removed, inserted in (("Liman", "Lyman"), (" I did.", ""), ("the the", "the"), ("Lyman said", "Lyman told us")):
        session.edit(session.text.index(removed), removed, inserted)
        session.settle()
    desk.revert = lambda number: desk.changed.emit(session.revert(number))
    desk.replace = lambda edits: desk.changed.emit(session.replace(edits))
    desk.settings = QSettings(str(tmp_path / "kept.ini"), QSettings.Format.IniFormat)
    made = HistoryPanel(desk, settings=desk.settings)
    qtbot.addWidget(made)
    made.resize(900, 300)
    made.show()
    return made


def shown(panel):
    return [(row.before, row.after) if isinstance(row, SentenceRow) else row.number for row in panel.table.shown_rows()]


MAYOR = (
    "The mayor of Liman said that the the harbour was safe for every ship that had left the town of Lehman.",
    "The mayor of Lyman told us that the harbour was safe for every ship that had left the town of Lehman.",
)


def by_sentence(panel):
    panel.order.setCurrentIndex(1)
    return panel._desk


def test_by_sentence_the_steps_stand_under_the_sentence_that_they_changed(real, qtbot):
    by_sentence(real)
    assert shown(real) == [MAYOR, 4, 3, 1, ("I did.", ""), 2]
    assert real._summary.text() == "4 changes in 2 sentences"
    top = [real.table.data(real.table.index(0, column)) for column in range(2)]
    assert top == ["Paragraph 2", "3 changes"]
    assert real.table.data(real.table.index(0, 0), Qt.ItemDataRole.FontRole).bold()
    assert real.table.data(real.table.index(4, 3)) == "(nothing)"
    # A click on a title would part the steps from their sentences.
    qtbot.mouseClick(real.view.horizontalHeader().viewport(), Qt.MouseButton.LeftButton)
    assert shown(real)[0] == MAYOR
    QAbstractItemModelTester(real.table, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_the_order_is_remembered_and_changed_by_keys(real, qtbot):
    real.order.setFocus()
    qtbot.keyClick(real.order, Qt.Key.Key_Down)
    assert shown(real)[0] == MAYOR
    again = HistoryPanel(real._desk, settings=real._desk.settings)
    qtbot.addWidget(again)
    assert shown(again) == shown(real)


def test_a_step_that_cannot_be_reverted_alone_says_why(real, qtbot):
    by_sentence(real)
    real.view.show_row(row_of(real, 1))
    assert real._revert.isEnabled(), "other letters were changed later"
    session = real._desk.session
    session.edit(session.text.index("Lyman"), "Lyman", "Odesa")
    session.settle()
    real._desk.changed.emit(None)
    qtbot.waitUntil(lambda: real.table.rowCount() == 7)
    assert not real._revert.isEnabled()
    assert real._summary.text().startswith("Not alone: changed again at ")
    assert real._summary.text().endswith("Lyman → Odesa. Revert that first.")
    assert real.view.accessibleDescription() == real._revert.toolTip() == real._summary.text()
    real.view.show_row(row_of(real, 5))
    real.view.setFocus()
    qtbot.keyClick(real.view, Qt.Key.Key_Delete)
    assert "mayor of Lyman told us" in real._desk.session.text
    qtbot.waitUntil(lambda: real.table.rowCount() == 8)
    assert real._summary.text().startswith("This was taken back at ")
    assert not real._revert.isEnabled()


def test_a_sentence_is_put_back_as_the_machine_wrote_it(real, qtbot):
    desk = by_sentence(real)
    for row, text in ((4, HARBOUR.split("\n")[1].replace(*MAYOR)), (0, HARBOUR.split("\n")[1])):
        real.view.show_row(row)
        qtbot.mouseClick(real._revert, Qt.MouseButton.LeftButton)
        assert desk.session.text.split("\n")[1] == text
        qtbot.waitUntil(lambda row=row: real.table.row_at(row).after == real.table.row_at(row).before)
    assert desk.session.text == HARBOUR
    assert real._summary.text() == "This is the machine's sentence again."
    desk.changed.emit(desk.session.undo().merged(Changes()))
    assert desk.session.text.split("\n")[1] == MAYOR[1] + " I did."


def test_enter_goes_to_the_sentence_and_to_the_step(real, qtbot):
    desk = by_sentence(real)
    for row, words in ((0, MAYOR[1]), (row_of(real, 3), "the")):
        real.view.show_row(row)
        qtbot.keyClick(real.view, Qt.Key.Key_Return)
        name, span = desk.asked[-1]
        assert (name, span.of(desk.session.text)) == ("show", words)


def test_rows_of_the_article_before_are_nothing_to_take_back(panel, desk):
    panel.view.show_row(row_of(panel, 3))
    assert panel._revert.isEnabled()
    # Another article is open, and the list follows in a moment.
    desk.session.log = [correction(1, "was", "is", start=6)]
    panel.view.show_row(row_of(panel, 2))
    panel.view.show_row(row_of(panel, 1))
    panel._revert_chosen()
    assert "revert" not in [act for act, *_ in desk.asked]
