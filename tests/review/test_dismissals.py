"""Dismissals: how far they reach, what they follow, and how they are taken back."""

from dataclasses import replace

import pytest
from session_on_paper import TEXT, Paper, check, reopened

from qa_tool.documents.articles import from_text
from qa_tool.domain.decision import Decision, Scope
from qa_tool.domain.issue import Checked, CheckedParagraph, Issue
from qa_tool.domain.term import Term
from qa_tool.review.marks import Closed
from qa_tool.review.session import ReviewSession


@pytest.mark.parametrize("scope", [Scope.HERE, Scope.ARTICLE, Scope.TERM, Scope.ALWAYS])
def test_a_dismissal_survives_edits_elsewhere_and_a_restart(session, scope):
    target = session.issues()[0]
    session.dismiss(target, scope)
    closed = {"here": 1, "article": 3, "term": 3, "always": 3}[scope]
    assert len(session.dismissed()) == closed
    session.edit(len(session.text), "", " More.")
    session.take(check(session.paragraphs))
    assert target.fingerprint not in {p.fingerprint for p in session.issues()}
    again = reopened(session)
    again.take(check(again.paragraphs))
    assert target.fingerprint not in {p.fingerprint for p in again.issues()}
    again.restore(again.decisions[0])
    assert target.fingerprint in {p.fingerprint for p in again.issues()}


SCOPES = [Scope.HERE, Scope.ARTICLE, Scope.TERM, Scope.ALWAYS]


@pytest.mark.parametrize("scope", SCOPES)
def test_undo_takes_back_a_dismissal_and_redo_makes_it_again(session, scope):
    before = session.issues()
    session.dismiss(before[0], scope)
    closed = session.issues()
    changes = session.undo()
    assert session.issues() == before
    assert session.decisions == []
    assert changes.decisions
    assert changes.caret == before[0].span
    session.redo()
    assert session.issues() == closed
    assert not session.can_redo


def test_corrections_and_decisions_are_taken_back_in_one_order(session, clock):
    session.dismiss(session.issues()[0], Scope.HERE)
    clock.pass_by(1)
    session.edit(0, "Officials", "People")
    clock.pass_by(0.1)
    session.dismiss(session.issues()[0], Scope.ALWAYS)
    clock.pass_by(1)
    session.edit(0, "People", "They")
    session.settle()
    for one in (reopened(session), session):
        assert one.text.startswith("They")
        one.undo()
        assert (one.text[:6], len(one.decisions)) == ("People", 2)
        one.undo()
        assert (one.text[:6], len(one.decisions)) == ("People", 1)
        one.undo()
        assert (one.text, len(one.decisions)) == (TEXT, 1)
        one.undo()
        assert (one.text, len(one.decisions)) == (TEXT, 0)
        assert not one.can_undo


def test_a_sentence_that_is_fine_is_one_step_with_what_was_flagged_in_it(session, clock):
    flagged = session.issues()[:2]
    session.confirm("Officials in Zaporiza met.", flagged)
    assert len(session.decisions) == 3
    for one in (reopened(session), session):
        one.undo()
        assert not one.decisions
        assert not one.can_undo
    session.redo()
    assert session.read == {"Officials in Zaporiza met."}
    clock.pass_by(1)
    assert not session.confirm("Officials in Zaporiza met.").decisions, "once is enough"


def test_what_was_brought_back_can_be_dismissed_again_by_undo(session, clock):
    session.dismiss(session.issues()[0], Scope.HERE)
    clock.pass_by(1)
    session.dismiss(session.issues()[1], Scope.HERE)
    both = tuple(session.decisions)
    session.restore(*both)
    assert not session.decisions
    session.undo()
    assert tuple(session.decisions) == both
    session.redo()
    assert not session.decisions


def test_a_dismissal_ends_what_can_be_done_again(session):
    session.apply(session.issues()[0], "Zaporizhzhia")
    session.undo()
    session.take(check(session.paragraphs))
    session.dismiss(session.issues()[0], Scope.HERE)
    assert not session.can_redo


def test_undo_of_a_dismissal_holds_when_the_database_fails(session):
    paper = Paper()
    session.attach(paper)
    paper.fails = True
    session.apply(session.issues()[0], "Zaporizhzhia")
    session.dismiss(session.issues()[0], Scope.HERE)
    session.undo()
    session.redo()
    session.undo()
    paper.fails = False
    session.undo()
    assert paper.decisions == session.decisions == []
    assert session.text == TEXT
    assert not session.unsaved


def test_what_is_decided_again_while_it_waits_is_written_once(session):
    paper = Paper()
    paper.fails = True
    session.attach(paper)
    session.dismiss(session.issues()[0], Scope.HERE)
    session.undo()
    session.redo()
    paper.fails = False
    session.attach(paper)
    assert paper.decisions == session.decisions
    assert len(paper.decisions) == 1


def test_a_dismissal_follows_its_words_through_edits_of_their_sentence(session, clock):
    paper = Paper()
    session.attach(paper)
    target, stays_open = session.issues()[0], session.issues()[1:]
    session.dismiss(target, Scope.HERE)
    for old, new in (("Officials", "People"), ("met", "gathered")):
        clock.pass_by(1)
        session.edit(session.text.index(old), old, new)
        session.take(check(session.paragraphs))
        assert len(session.issues()) == len(stays_open)
    session.settle()
    assert paper.decisions == session.decisions
    again = reopened(session)
    again.take(check(again.paragraphs))
    for one in (again, session):
        assert [placed.span.start for placed, _ in one.dismissed()] == [one.text.index("Zaporiza")]
        assert len(one.decisions) == 1
        one.undo()
        one.undo()
        one.take(check(one.paragraphs))
        assert (one.text, len(one.dismissed())) == (TEXT, 1)
        one.undo()
        assert (one.decisions, len(one.issues())) == ([], len(stays_open) + 1)
    session.redo()
    assert len(session.issues()) == len(stays_open)


def test_a_dismissal_does_not_follow_to_what_is_new(session):
    session.dismiss(session.issues()[0], Scope.HERE)
    session.edit(0, "Officials", "People")
    # Something else is said of the words.
    checked = check(session.paragraphs)
    issues = tuple(replace(issue, message="other") for issue in checked.paragraphs[0].issues)
    session.take(Checked((replace(checked.paragraphs[0], issues=issues), *checked.paragraphs[1:])))
    assert not session.dismissed()


def test_a_dismissal_opens_again_when_its_words_are_typed_anew_in_another_sentence(session):
    session.dismiss(session.issues()[0], Scope.HERE)
    session.edit(0, "Officials in Zaporiza", "People in Zaporiza")
    session.take(check(session.paragraphs))
    assert not session.dismissed()


def test_a_dismissal_does_not_go_over_to_an_equal_sentence():
    session = ReviewSession(from_text("I did.\nMore.\nI did."), journal=Paper())
    session.take(check(session.paragraphs))
    session.dismiss(session.issues()[0], Scope.HERE)
    session.edit(0, "I did.\n", "")
    session.take(check(session.paragraphs))
    assert ([placed.span.start for placed in session.issues()], session.dismissed()) == ([6], ())
    # Back with its sentence, and the other one stays open.
    session.undo()
    session.take(check(session.paragraphs))
    assert [placed.span.start for placed in session.issues()] == [13]
    assert [placed.span.start for placed, _ in session.dismissed()] == [0]


def test_a_dismissal_of_an_equal_sentence_goes_with_a_paragraph_that_is_moved_before_it_is_checked_again():
    session = ReviewSession(from_text("One.\nI did.\nTwo.\nI did.\nThree.\nI did.\nEnd."), journal=Paper())
    session.take(check(session.paragraphs))
    for placed in session.issues()[:2]:
        session.dismiss(placed, Scope.HERE)
    session.edit(0, "One.\nI did.\n", "")
    session.edit(len(session.text), "", "\nOne.\nI did.")
    session.settle()
    session.take(check(session.paragraphs))
    again = reopened(session)
    again.take(check(again.paragraphs))
    for one in (session, again):
        closed = [placed.span.start for placed, _ in one.dismissed()]
        assert closed == [one.text.index("Two.") + 5, one.text.index("One.") + 5]


def test_what_is_dismissed_after_an_equal_sentence_went_closes_no_other_one():
    session = ReviewSession(from_text("One.\nI did.\nTwo.\nI did.\nThree.\nI did.\nFour.\nI did."), journal=Paper())
    found = check(session.paragraphs)
    session.take(found)
    session.edit(0, "One.\nI did.\n", "")
    session.settle()
    # What is found in a paragraph is remembered, and is the very same.
    rest = Checked(found.paragraphs[2:])
    session.take(rest)
    assert [placed.fingerprint.rpartition("-")[2] for placed in session.issues()] == ["1", "2", "3"]
    session.dismiss(session.issues()[1], Scope.HERE)
    session.take(rest)
    again = reopened(session)
    again.take(check(again.paragraphs))
    for one in (session, again):
        assert [placed.span.start for placed, _ in one.dismissed()] == [19]
        assert len(one.issues()) == 2


@pytest.mark.parametrize(("together", "restarted"), [(False, False), (True, False), (False, True), (True, True)])
@pytest.mark.parametrize("closed", [(0,), (1,), (2,), (0, 1), (0, 2), (1, 2), (0, 1, 2)])
@pytest.mark.parametrize("gone", [(0,), (1,), (2,), (0, 1), (1, 0), (0, 2), (1, 2), (2, 1)])
def test_of_equal_sentences_each_keeps_its_dismissal(closed, gone, together, restarted):
    names, paper = ("One.", "Two.", "Three."), Paper()
    session = ReviewSession(from_text("\n".join(f"{name}\nI did." for name in names)), journal=paper)

    def standing():
        """Return which of the sentences are dismissed and which open, by what stands above them."""
        session.take(check(session.paragraphs))
        marks = [(p, True) for p, _ in session.dismissed()] + [(p, False) for p in session.issues()]
        above = {p.span.start: session.text[: p.span.start - 1].rpartition("\n")[2] for p, _ in marks}
        return {names.index(above[placed.span.start]): is_closed for placed, is_closed in marks}

    standing()
    chosen = [session.issues()[n] for n in closed]
    if together:
        session.dismiss_all(chosen, Scope.HERE)
    else:
        for placed in chosen:
            session.dismiss(placed, Scope.HERE)
    whole = {n: n in closed for n in range(3)}
    assert standing() == whole
    for n in gone:
        at = session.text.index(f"{names[n]}\n") + len(names[n]) + 1
        session.edit(at, "I did.", "I went.")
        session.settle()
        standing()
    assert standing() == {n: n in closed for n in range(3) if n not in gone}
    if restarted:
        session = ReviewSession(session.article, session.log, paper.decisions, paper)
        assert standing() == {n: n in closed for n in range(3) if n not in gone}
    # Each comes back with its sentence.
    for _ in gone:
        session.undo()
        standing()
    back = standing()
    assert {n: back[n] for n in back if n not in gone} == {n: n in closed for n in range(3) if n not in gone}
    assert sum(back.values()) == len(closed)
    # Of several that were gone nobody knows which one was dismissed.
    assert len(gone) > 1 or back == whole
    again = reopened(session, paper.decisions)
    again.take(check(again.paragraphs))
    assert len(again.dismissed()) == len(closed)
    for one in (again, session):
        while one.can_undo:
            one.undo()
        assert one.decisions == []


def test_what_is_left_of_an_answer_is_looked_up_once(session, monkeypatch):
    checked = check(session.paragraphs)
    session.dismiss(session.issues()[0], Scope.HERE)
    session.take(checked)
    monkeypatch.setattr(Closed, "decision_for", None)
    left = session.left_of(checked)
    assert len(left.paragraphs[0].issues) == len(checked.paragraphs[0].issues) - 1
    assert left.paragraphs[1:] == checked.paragraphs[1:]


def test_a_dismissal_for_a_term_opens_again_when_the_entry_changes(session):
    session.dismiss(session.issues()[0], Scope.TERM)
    changed = Term("Zaporizhzhia", wrong=("Zaporiza", "Zaporoza"))
    checked = check(session.paragraphs)
    rows = tuple(
        CheckedParagraph(p.text, (), tuple(_with_term(i, changed) if i.term else i for i in p.issues))
        for p in checked.paragraphs
    )
    session.take(Checked(rows))
    assert [p.issue.text for p in session.issues()].count("Zaporiza") == 3


def _with_term(issue, term):
    values = {name: getattr(issue, name) for name in issue.__dataclass_fields__}
    return Issue(**{**values, "term": term})


def test_a_dismissal_here_does_not_hold_in_another_article(session):
    session.dismiss(session.issues()[0], Scope.HERE)
    other = ReviewSession(from_text(TEXT + "\nAnother one."), decisions=session.decisions)
    other.take(check(other.paragraphs))
    assert len(other.issues()) == 5


def test_many_are_dismissed_and_brought_back_at_once(monkeypatch):
    """Three thousand took eight seconds: each was written by itself, and looked for among all."""
    number, paper, written, compared = 200, Paper(), [], []
    session = ReviewSession(from_text("\n".join(f"{n}. I did." for n in range(number))), journal=paper)
    session.take(check(session.paragraphs))
    add, remove, equal = paper.add_decisions, paper.remove_decisions, Decision.__eq__
    monkeypatch.setattr(paper, "add_decisions", lambda them: written.append(len(them)) or add(them))
    monkeypatch.setattr(paper, "remove_decisions", lambda them: written.append(len(them)) or remove(them))
    monkeypatch.setattr(Decision, "__eq__", lambda one, other: compared.append(1) or equal(one, other))
    session.dismiss_all(session.issues(), Scope.HERE)
    assert session.issues() == ()
    session.restore(*session.decisions)
    assert (len(session.issues()), paper.decisions) == (number, [])
    session.undo()
    session.undo()
    session.redo()
    assert (session.issues(), len(paper.decisions)) == ((), number)
    assert written == [number] * 5
    assert len(compared) < 20 * number
