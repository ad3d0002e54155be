"""The suspect sentences."""

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from small_review import HARBOUR, suspects_of

from qa_tool.checks.suspicion import suspicion, words_of
from qa_tool.domain.decision import Scope
from qa_tool.domain.issue import Severity
from ui.panels.suspects_panel import SuspectsPanel, band


@pytest.fixture
def desk(qapp):
    made = FakeDesk()
    made.suspects = suspects_of(HARBOUR)
    return made


@pytest.fixture
def panel(desk, qtbot):
    made = SuspectsPanel(desk)
    qtbot.addWidget(made)
    made.resize(800, 220)
    made.show()
    return made


def test_most_suspect_first_with_band_and_reasons(desk, panel):
    desk.issues = ()
    panel.refresh()
    rows = panel.table.shown_rows()
    assert [row.band for row in rows] == ["look", "glance", "fine"]
    assert panel.table.data(panel.table.index(0, 0)) == "A look"
    assert "names that the glossary knows otherwise" in panel.table.data(panel.table.index(0, 2))
    assert "1 of 3 sentences worth a look" in panel._summary.text()


def test_a_sentence_with_a_serious_issue_is_not_called_fine(desk, panel):
    assert [row.band for row in panel.table.shown_rows()] == ["look", "glance", "glance"]
    desk.issues = tuple(p for p in desk.issues if p.issue.severity is Severity.MINOR)
    panel.refresh()
    assert [row.band for row in panel.table.shown_rows()] == ["look", "glance", "fine"]


def test_what_was_found_fine_is_no_reason_any_more(fresh_desk, article, qtbot):
    desk = fresh_desk(article)
    desk.window.raise_dock("suspects")
    table = desk.emend.surroundings.suspects.table

    def first_reason():
        return next(row.reasons[0] for row in table.rows if "Zaporiza" in row.text)

    qtbot.waitUntil(lambda: first_reason() == "2 serious issues")
    for flagged, left in (("Zaporiza", "1 serious issue"), ("Prigozin", "3 rare names")):
        desk.controller.choose(next(p for p in desk.controller.issues if p.issue.text == flagged))
        desk.controller.dismiss(Scope.HERE)
        qtbot.waitUntil(lambda left=left: first_reason() == left)
    # Nor does it weigh: the sentence stands where it would without them.
    sentences = [checked for _, checked in desk.controller.sentences()]
    checked = next(each for each in sentences if "Zaporiza" in each.sentence.text)
    others = [words_of(each.sentence.text).different for each in sentences if each is not checked]
    words = words_of(checked.sentence.text)
    only_here = words.different.difference(*others)
    value = suspicion(checked.sentence, words, (), leads=False, only_here=only_here)[0]
    assert checked.suspicion == pytest.approx(value, abs=2e-4)
    desk.controller.undo()
    qtbot.waitUntil(lambda: first_reason() == "1 serious issue")


def test_bands_rise_with_suspicion():
    order = ["fine", "glance", "look"]
    found = [order.index(band(n / 20)) for n in range(21)]
    assert found == sorted(found)
    assert set(found) == {0, 1, 2}


def test_a_click_goes_there_also_a_second_one(desk, panel, qtbot):
    place = panel.view.visualRect(panel.table.index(1, 1)).center()
    for _ in range(2):
        asked = len(desk.asked)
        qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert ("show", panel.table.row_at(1).span) in desk.asked[asked:]


def test_arrows_go_there_and_enter_goes_on_in_the_text(desk, panel, qtbot):
    panel.view.setFocus()
    qtbot.keyClick(panel.view, Qt.Key.Key_Down)
    assert desk.asked == [("show", panel.table.row_at(1).span)]
    with qtbot.waitSignal(panel.text_asked):
        qtbot.keyClick(panel.view, Qt.Key.Key_Return)


def test_new_results_keep_the_sentence_chosen(desk, panel, qtbot):
    panel.view.show_row(1)
    sentence = panel.view.current_row().text
    desk.suspects = list(reversed(desk.suspects))[:2]
    desk.checked.emit()
    qtbot.waitUntil(lambda: len(panel.table.rows) == 2)
    assert panel.view.current_row().text == sentence


def test_nothing_is_said_plainly(panel, desk, qtbot):
    desk.suspects = []
    desk.checking = True
    desk.checked.emit()
    qtbot.waitUntil(lambda: panel.view.nothing == "Checking…")


def test_the_model_is_sound(panel):
    QAbstractItemModelTester(panel.table, QAbstractItemModelTester.FailureReportingMode.Fatal)
    panel.table.sort(1, Qt.SortOrder.DescendingOrder)
    assert panel.table.rowCount() == 3
