"""What is asked after dismissals of one kind, and what a Yes or No does."""

from session_on_paper import TEXT, Paper, check

from qa_tool.documents.articles import from_text
from qa_tool.domain.changes import Changes
from qa_tool.domain.decision import Decision, Place, Scope
from qa_tool.review.session import ReviewSession


def quiet_after_three(session):
    """Dismiss “I did.” and the names of one article until there is a question."""
    for placed in [p for p in session.issues() if p.issue.text == "Zaporiza"]:
        session.dismiss(placed, Scope.HERE)


def test_three_dismissals_of_the_same_words_ask_and_yes_closes_the_rest(session):
    words = [p for p in session.issues() if p.issue.text == "Zaporiza"]
    for placed in words[:2]:
        session.dismiss(placed, Scope.HERE)
    assert session.offer is None
    session.dismiss(words[2], Scope.HERE)
    assert (session.offer.scope, session.offer.text, session.offer.count) == (Scope.ALWAYS, "Zaporiza", 3)
    changes = session.answer(yes=True)
    assert changes.decisions
    assert session.offer is None
    assert session.decisions[-1].scope is Scope.ALWAYS
    session.edit(len(session.text), "", "\nZaporiza.")
    session.take(check(session.paragraphs))
    assert "Zaporiza" not in {p.issue.text for p in session.issues()}
    session.restore(session.decisions[-1])
    assert [p.issue.text for p in session.issues()].count("Zaporiza") == 1


def test_no_is_remembered_and_listed_nowhere(session):
    quiet_after_three(session)
    session.answer(yes=False)
    assert session.offer is None
    assert [d.scope for d in session.decisions] == [Scope.HERE] * 3
    session.edit(len(session.text), "", "\nZaporiza, Zaporiza and Zaporiza.")
    session.take(check(session.paragraphs))
    quiet_after_three(session)
    assert session.offer is None


def test_an_answer_without_a_question_does_nothing(session):
    assert session.answer(yes=True) == Changes()
    assert session.decisions == []


def test_bringing_back_a_dismissal_takes_the_question_back(session):
    quiet_after_three(session)
    session.restore(session.decisions[0])
    assert session.offer is None


def test_it_asks_without_a_database_too_and_the_answer_waits_for_it(clock):
    session = ReviewSession(from_text(TEXT), clock=clock)
    session.take(check(session.paragraphs))
    quiet_after_three(session)
    session.answer(yes=False)
    paper = Paper()
    session.attach(paper)
    assert [d.scope for d in paper.decisions] == [Scope.HERE] * 3 + [Scope.NOWHERE]


def test_quiet_in_one_kind_of_place(clock):
    text = "Old Zaporiza\n- Zaporiza by night\nThe town of Zaporiza is calm. “Zaporiza is calm,” she said."
    session = ReviewSession(from_text(text), journal=Paper(), clock=clock)
    session.take(check(session.paragraphs))
    assert len(session.issues()) == 4
    for place, left in ((Place.HEADLINE, 3), (Place.LIST, 2), (Place.QUOTATION, 1), (None, 0)):
        wide = Decision(Scope.KIND, "name", "", clock(), place=place)
        session.set_decisions([*session.decisions, wide])
        assert len(session.issues()) == left, place
