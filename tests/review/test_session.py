"""The open article: typing, corrections, what the log says of them, and what is taken back."""

from datetime import timedelta

import pytest
from session_on_paper import TEXT, TIME, Paper, check, reopened

from qa_tool.documents.articles import from_text
from qa_tool.domain.correction import Cause, TextEdit
from qa_tool.domain.decision import Scope
from qa_tool.domain.errors import EmendError
from qa_tool.review.pieces import fold
from qa_tool.review.session import ReviewSession


def test_a_suggestion_replaces_the_words_of_its_issue(session):
    first = session.issues()[0]
    session.apply(first, "Zaporizhzhia")
    assert session.text.startswith("Officials in Zaporizhzhia met.")
    assert session.log[-1].cause is Cause.SUGGESTION
    assert session.log[-1].term == "Zaporizhzhia"
    assert [p.issue.text for p in session.issues()] == ["I did.", "Zaporiza", "Zaporiza", "I did."]


def test_a_deletion_leaves_no_blank_behind(session):
    session.apply(session.issues()[1], "")
    assert session.text.startswith("Officials in Zaporiza met.\n\n")


def test_a_stale_issue_is_refused(session):
    first = session.issues()[0]
    session.edit(0, "Officials", "They")
    with pytest.raises(EmendError):
        session.apply(first, "Zaporizhzhia")
    assert "Zaporizhzhia" not in session.text


def test_all_equal_ones_are_one_step(session):
    equal = session.equal_issues(session.issues()[0])
    assert len(equal) == 3
    session.apply_all([(p, "Zaporizhzhia") for p in equal])
    assert session.text.count("Zaporizhzhia") == 3
    session.undo()
    assert session.text == TEXT
    session.redo()
    assert session.text.count("Zaporizhzhia") == 3


def test_what_is_put_in_has_the_line_ends_of_a_text_and_says_which_issue_it_was_for(session):
    one, stub, *_ = session.issues()
    session.apply_all([(one, one.issue.text), (stub, "I\r\ndid\rthis\u2028now\0.")])
    assert session.text.startswith("Officials in Zaporiza met. I\ndid\nthis\nnow\ufffd.\n\n")
    assert [(event.check, event.term) for event in session.log] == [("stub", None)]
    session.replace([TextEdit(0, "Officials ", "Officials\r\n")])
    assert session.paragraphs[:2] == ("Officials", "in Zaporiza met. I")
    assert reopened(session).text == session.text


def test_a_run_of_typing_is_one_correction(session):
    for offset, letter in enumerate("Now "):
        session.edit(offset, "", letter)
    assert session.log == []
    session.settle()
    assert [(c.start, c.removed, c.inserted) for c in session.log] == [(0, "", "Now ")]


def test_typing_that_goes_on_is_written_within_the_second(session, clock):
    for offset in range(8):
        session.edit(offset, "", "x")
        clock.pass_by(0.2)
    assert session.log, "what was typed first is in the log although the typing never paused"
    assert session.log[0].when - TIME <= timedelta(seconds=1)
    session.settle()
    assert len(session.log) > 1
    session.undo()
    assert session.text == TEXT, "one run of typing is one step"
    session.redo()
    assert session.text == "xxxxxxxx" + TEXT
    # Nor may it wait where the clock was put back meanwhile.
    session.edit(0, "", "y")
    clock.pass_by(-3600)
    session.edit(1, "", "y")
    assert session.log[-1].inserted.startswith("yyx")


def test_nothing_is_lost_when_the_database_fails(session):
    paper = Paper()
    paper.fails = True
    session.attach(paper)
    session.apply(session.issues()[0], "Zaporizhzhia")
    assert session.unsaved
    assert session.trouble is not None
    paper.fails = False
    session.apply(session.issues()[0], "")
    assert [c.number for c in paper.corrections] == [1, 2]
    assert not session.unsaved
    assert session.trouble is None


def test_what_happens_before_there_is_a_database_is_written_when_it_comes(clock):
    session = ReviewSession(from_text(TEXT), clock=clock)
    session.take(check(session.paragraphs))
    session.edit(0, "", "x")
    session.settle()
    session.dismiss(session.issues()[0], Scope.HERE)
    paper = Paper()
    session.attach(paper)
    assert len(paper.corrections) == len(paper.decisions) == 1


def test_revert_takes_back_one_correction_alone(session):
    session.apply(session.issues()[0], "Zaporizhzhia")
    session.edit(0, "Officials", "People")
    session.settle()
    session.revert(1)
    assert session.text == TEXT.replace("Officials", "People")


def test_revert_refuses_where_later_changes_overlap(session):
    session.apply(session.issues()[0], "Zaporizhzhia")
    session.edit(15, "p", "q")
    session.settle()
    with pytest.raises(EmendError, match="later"):
        session.revert(1)


def test_two_edits_of_one_word_are_taken_back_singly(session):
    at = session.text.index("stays")
    for start, removed, inserted in ((at, "st", "pr"), (at + 4, "s", "ed")):
        session.edit(start, removed, inserted)
        session.settle()
    assert [(event.removed, event.inserted) for event in session.log] == [("stays", "prays"), ("prays", "prayed")]
    session.revert(1)
    assert session.text == TEXT.replace("stays", "stayed")
    # Told of the whole word, too.
    assert (session.log[-1].removed, session.log[-1].inserted) == ("prayed", "stayed")
    with pytest.raises(EmendError, match="taken back already"):
        session.revert(1)
    session.revert(2)
    assert session.text == TEXT
    # What was typed over the same letters stands in the way.
    for removed, inserted in (("st", "pr"), ("pr", "fr")):
        session.edit(at, removed, inserted)
        session.settle()
    with pytest.raises(EmendError, match="later"):
        session.revert(len(session.log) - 1)


def test_what_is_typed_inside_a_word_is_told_of_the_whole_word():
    first = f"Mr Hrynchuk spoke. {'Na' * 30}"
    session = ReviewSession(from_text(first))
    # (where, what goes, what comes, what the log says)
    for start, removed, inserted, told in (
        (4, "rynchuk", "rinchuk", ("Hrynchuk", "Hrinchuk")),
        (11, "", "s", ("Hrinchuk", "Hrinchuks")),
        (12, "", ",", ("", ",")),
        (13, " spoke", " said", (" spoke", " said")),
        (0, "Mr", "Dr", ("Mr", "Dr")),
        # No word is so long: the writing has no blanks.
        (40, "", "o", ("", "o")),
    ):
        session.edit(start, removed, inserted)
        session.settle()
        assert (session.log[-1].removed, session.log[-1].inserted) == told
    for _ in range(6):
        session.undo()
    assert session.text == first


def test_the_word_around_what_was_typed_is_the_one_before_what_is_typed_elsewhere_then():
    session = ReviewSession(from_text("It was late. Mr Hrynchuk spoke."))
    session.edit(17, "ryn", "rin")
    session.edit(0, "It", "Nobody said it")
    session.edit(40, "", "!")
    session.settle()
    assert session.text == "Nobody said it was late. Mr Hrinchuk spo!ke."
    assert fold(session.article.text, session.log) == session.text
    assert (session.log[0].removed, session.log[0].inserted) == ("Hrynchuk", "Hrinchuk")
