"""The question that dismissals teach the program to ask."""

import pytest
from fake_desk import FakeDesk
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from qa_tool.domain.decision import Place, Scope
from qa_tool.review.teaching import Offer
from ui.panels.card_panel import CardPanel
from ui.panels.offer_line import question

HEADLINES = Offer(Scope.KIND, "unknown-word", "", Place.HEADLINE, 3)


@pytest.fixture
def desk(qapp):
    return FakeDesk()


@pytest.fixture
def card(desk, qtbot):
    panel = CardPanel(desk)
    qtbot.addWidget(panel)
    panel.resize(330, 600)
    panel.show()
    return panel


def ask(desk, card, qtbot, offer=HEADLINES):
    desk.session.offer = offer
    desk.changed.emit(None)
    qtbot.waitUntil(card.offer.isVisible)


@pytest.mark.parametrize(
    ("offer", "said"),
    [
        (HEADLINES, "“Unknown word” dismissed 3 times in headlines. Be quiet about it in headlines, in every article?"),
        (Offer(Scope.KIND, "agreement", "", None, 12), "“Agreement” dismissed 12 times. Be quiet about it everywhere"),
        (Offer(Scope.ALWAYS, "repeated-word", "that that", None, 3), "“that that” dismissed 3 times (Repeated word)"),
    ],
)
def test_the_question_says_how_far_a_yes_would_reach(offer, said):
    assert question(offer).startswith(said)


def test_nothing_is_asked_at_first(card):
    assert not card.offer.isVisible()


@pytest.mark.parametrize("current", [True, False])
def test_it_stands_below_the_card_and_takes_no_focus(desk, card, qtbot, current):
    if current:
        desk.choose(desk.issues[0])
    card.setFocus()
    ask(desk, card, qtbot)
    assert "in headlines" in card.offer.text.text()
    assert card.hasFocus()
    assert QApplication.activeModalWidget() is None


@pytest.mark.parametrize(("words", "quiet"), [("Yes, be quiet", True), ("No", False)])
def test_a_button_answers_and_the_line_goes(desk, card, qtbot, words, quiet):
    ask(desk, card, qtbot)
    (button,) = [b for b in card.offer.findChildren(QPushButton) if b.text() == words]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert desk.asked[-1] == ("answer", quiet)
    qtbot.waitUntil(lambda: not card.offer.isVisible())


def test_from_the_third_headline_to_the_list_of_dismissals_by_keys(start, tmp_path, qtbot):
    path = tmp_path / "ship.txt"
    path.write_text(
        "Ship in thier port\n\nCrew begining a strike\n\nOwner beleive in talks\n\nIt was calm becuase of it.\n"
    )
    desk = start(path)
    card = desk.emend.surroundings.card
    desk.emend.surroundings.issues.minor.setChecked(True)
    for word in ("thier", "begining", "beleive"):
        assert not card.offer.isVisible()
        desk.controller.choose(next(p for p in desk.controller.issues if p.issue.text == word))
        desk.key(Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(card.offer.isVisible)
    desk.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not card.offer.isVisible())
    wide = desk.controller.session.decisions[-1]
    assert (wide.scope, wide.place) == (Scope.KIND, Place.HEADLINE)
    assert [p.issue.text for p in desk.controller.issues] == ["becuase"]
    assert desk.controller.current == desk.controller.issues[0], "the question was not about the issue at hand"
    desk.editor.textCursor().insertText("Captain wich left\n\n")
    desk.wait_for_checks()
    qtbot.waitUntil(lambda: "wich" in {p.issue.text for p, _ in desk.controller.session.dismissed()})
    desk.window.raise_dock("dismissed")
    desk.key(Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    assert desk.controller.session.decisions[-1] == wide, "there was nothing left to answer"
    desk.controller.restore(wide)
    assert {"wich"} <= {p.issue.text for p in desk.controller.issues}
