from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_tool.documents.articles import from_text
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats.plain_text import corrected_raw
from qa_tool.domain.changes import Changes
from qa_tool.domain.correction import Cause, Correction, TextEdit
from qa_tool.domain.decision import Decision, Place, Scope
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Checked, CheckedParagraph, Issue, Severity, issue_key
from qa_tool.domain.span import Span
from qa_tool.domain.term import Term
from qa_tool.review.marks import Closed
from qa_tool.review.net_changes import net_changes
from qa_tool.review.pieces import StretchKind, changes_view, fold, pieces
from qa_tool.review.session import ReviewSession

TEXT = "Officials in Zaporiza met. I did.\n\nZaporiza is calm 😀 and Zaporiza stays. I did."
TERM = Term("Zaporizhzhia", wrong=("Zaporiza",))


TIME = datetime(2024, 3, 1, 12, tzinfo=UTC)


class Clock:
    def __init__(self):
        self.now = TIME

    def __call__(self):
        return self.now

    def pass_by(self, seconds):
        self.now += timedelta(seconds=seconds)


class Paper:
    """A journal on paper, which can be told to fail."""

    def __init__(self):
        self.corrections, self.decisions, self.fails = [], [], False
        self.given = 0

    def append(self, corrections):
        if self.fails:
            raise EmendError("The disk is full.", "Make room.")
        self.corrections += corrections

    def add_decision(self, decision):
        if self.fails:
            raise EmendError("The disk is full.", "Make room.")
        self.given += 1
        stored = replace(decision, id=self.given)
        self.decisions.append(stored)
        return stored

    def remove_decision(self, decision):
        if decision.id is not None:
            self.decisions = [d for d in self.decisions if d.id != decision.id]

    def decisions_about(self, check):
        return [d for d in self.decisions if d.check == check]


def check(paragraphs, words=("Zaporiza", "I did.")):
    """A stand-in for the checks: flags every place of these words."""
    found = []
    for text in paragraphs:
        issues = []
        for word in words:
            at = text.find(word)
            while at >= 0:
                term = TERM if word == "Zaporiza" else None
                suggestion = "Zaporizhzhia" if term else ""
                issues.append(
                    Issue(
                        "name" if term else "stub", "x", Severity.MAJOR, 0.9, Span(at, at + len(word)), word, "m",
                        (suggestion,), {}, term, issue_key("c", word, text, term),
                    )
                )  # fmt: skip
                at = text.find(word, at + 1)
        found.append(CheckedParagraph(text, (), tuple(sorted(issues, key=lambda i: i.span))))
    return Checked(tuple(found))


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def session(clock):
    made = ReviewSession(from_text(TEXT), journal=Paper(), clock=clock)
    made.take(check(made.paragraphs))
    return made


def reopened(session, decisions=()):
    return ReviewSession(session.article, tuple(session.log), decisions or session.decisions)


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


@pytest.mark.parametrize("closed", [(0,), (1,), (2,), (0, 1), (0, 2), (1, 2), (0, 1, 2)])
@pytest.mark.parametrize("gone", [(0,), (1,), (2,), (0, 1), (1, 0), (0, 2), (1, 2), (2, 1)])
def test_of_equal_sentences_each_keeps_its_dismissal(closed, gone):
    names = ("One.", "Two.", "Three.")
    session = ReviewSession(from_text("\n".join(f"{name}\nI did." for name in names)), journal=Paper())

    def standing():
        """Return which of the sentences are dismissed and which open, by what stands above them."""
        session.take(check(session.paragraphs))
        marks = [(p, True) for p, _ in session.dismissed()] + [(p, False) for p in session.issues()]
        above = {p.span.start: session.text[: p.span.start - 1].rpartition("\n")[2] for p, _ in marks}
        return {names.index(above[placed.span.start]): is_closed for placed, is_closed in marks}

    standing()
    for placed in [session.issues()[n] for n in closed]:
        session.dismiss(placed, Scope.HERE)
    whole = {n: n in closed for n in range(3)}
    assert standing() == whole
    for n in gone:
        at = session.text.index(f"{names[n]}\n") + len(names[n]) + 1
        session.edit(at, "I did.", "I went.")
        session.settle()
        standing()
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
    again = reopened(session)
    again.take(check(again.paragraphs))
    assert len(again.dismissed()) == len(closed)


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


EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("type"), st.integers(0, 90), st.integers(0, 12), st.text("ab .\n😀Z", max_size=5)),
        st.tuples(st.just("undo")),
        st.tuples(st.just("redo")),
        st.tuples(st.just("apply"), st.integers(0, 9)),
        st.tuples(st.just("settle")),
        st.tuples(st.just("check")),
        st.tuples(st.just("revert"), st.integers(1, 30)),
        st.tuples(st.just("dismiss"), st.integers(0, 9), st.sampled_from([Scope.HERE, Scope.ARTICLE, Scope.ALWAYS])),
        st.tuples(st.just("confirm"), st.integers(0, 9)),
        st.tuples(st.just("restore"), st.integers(0, 9)),
    ),
    max_size=14,
)


def perform(session, act, rest):
    """Do one act; return what it changed."""
    if act == "type":
        start = min(rest[0], len(session.text))
        edit = TextEdit(start, session.text[start : start + rest[1]], rest[2])
        session.edit(edit.start, edit.removed, edit.inserted)
        return Changes(edits=(edit,))
    if act == "apply":
        return apply_one(session, rest[0])
    if act == "revert":
        return revert_one(session, rest[0])
    if act in {"dismiss", "confirm", "restore"}:
        return decide(session, act, *rest)
    if act == "check":
        return session.take(check(session.paragraphs))
    return getattr(session, act)()


def apply_one(session, number):
    issues = session.issues()
    if not issues:
        return session.settle()
    placed = issues[number % len(issues)]
    return session.apply(placed, placed.issue.suggestions[0])


def revert_one(session, number):
    if len(session.log) < number:
        return session.settle()
    try:
        return session.revert(number)
    except EmendError:
        return session.settle()


def decide(session, act, number, scope=None):
    offered = session.decisions if act == "restore" else session.issues()
    if not offered:
        return session.settle()
    chosen = offered[number % len(offered)]
    if act == "restore":
        return session.restore(chosen)
    return session.dismiss(chosen, scope) if scope else session.confirm("I did.", [chosen])


def assert_marks_sit_right(session):
    for number, issues in session.issues_within(0, len(session.paragraphs)):
        for issue in issues:
            assert issue.span.of(session.paragraphs[number]) == issue.text
    for placed in session.issues():
        assert placed.span.of(session.text) == placed.issue.text


@given(EDITS)
def test_whatever_is_done_the_text_is_the_fold_and_no_mark_sits_wrong(acts):
    paper, clock = Paper(), Clock()
    session = ReviewSession(from_text(TEXT), journal=paper, clock=clock)
    session.take(check(session.paragraphs))
    shown = session.text
    for act, *rest in acts:
        clock.pass_by(0.1)
        for edit in perform(session, act, rest).edits:
            shown = edit.on(shown)
        assert shown == session.text == "\n".join(session.paragraphs)
        assert_marks_sit_right(session)
    session.settle()
    assert fold(session.article.text, session.log) == session.text
    assert "".join(p.text for p in pieces(session.article.text, session.log)) == session.text
    assert sorted(map(repr, paper.decisions)) == sorted(map(repr, session.decisions))
    for one in (reopened(session), session):
        one.take(check(one.paragraphs))
        text, decided, steps = one.text, set(one.decisions), 0
        while one.can_undo:
            one.undo()
            steps += 1
        assert one.text == TEXT
        assert not one.decisions
        for _ in range(steps):
            one.redo()
        assert one.text == text
        assert set(one.decisions) == decided
    assert sorted(map(repr, paper.decisions)) == sorted(map(repr, session.decisions))


@given(st.text("ab \r\n", max_size=30), st.text("ab \n", max_size=8), st.integers(0, 30), st.integers(0, 6))
def test_line_ends_of_what_was_not_touched_stay(raw, inserted, start, length):
    if not raw.strip():
        return
    article = from_text(raw)
    start = min(start, len(article.text))
    edit = TextEdit(start, article.text[start : start + length], inserted)
    when = datetime(2024, 3, 1, tzinfo=UTC)
    event = Correction(1, 1, edit.start, edit.removed, edit.inserted, Cause.TYPED, when)
    changes = net_changes(article.text, [event])
    corrected = corrected_raw(Corrected(article, changes))
    from qa_tool.text.lines import normalise

    assert Corrected(article, changes).text == edit.on(article.text)
    assert corrected_raw(Corrected(article, ())) == article.raw
    # Joining "\r" before with "\n" after can make one line end of two; elsewhere the lines are the same.
    if "\r" not in raw.replace("\r\n", ""):
        assert normalise(corrected).replace("\r", "\n") == edit.on(article.text) or "\r" in inserted


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


def test_the_changes_view_shows_whole_words():
    view = changes_view("He met Prigozin today.\nFine.", "He met Prigozhin today.\nFine.")
    assert [(s.kind, s.text) for s in view] == [
        (StretchKind.SAME, "He met "),
        (StretchKind.DELETED, "Prigozin"),
        (StretchKind.INSERTED, "Prigozhin"),
        (StretchKind.SAME, " today.\nFine."),
    ]


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


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        # A long paragraph is compared by sentences first, which take no time.
        ("The ship sailed on. " * 6000, "The ship sailed on. " * 3000 + "A ship. " + "The ship sailed on. " * 3000, 8),
        # One without sentences is only compared at its ends.
        ("ship " * 12_000, "ship " * 6000 + "tug " + "ship " * 5999, 7),
        ("one two " * 9000, "three four " * 9000, 170_998),
    ],
)
def test_a_very_long_paragraph_does_not_take_long(old, new, changed):
    view = changes_view(old, new)
    assert "".join(s.text for s in view if s.kind is not StretchKind.INSERTED) == old
    assert "".join(s.text for s in view if s.kind is not StretchKind.DELETED) == new
    assert sum(len(s.text) for s in view if s.kind is not StretchKind.SAME) == changed


def test_many_paragraphs_are_compared_one_by_one():
    old = "".join(f"Line {number} says something.\n\n" for number in range(5000))
    new = old.replace("Line 17 ", "Row 17 ").replace("Line 300 says something.\n\n", "")
    view = changes_view(old, new)
    assert [(s.kind, s.text) for s in view if s.kind is not StretchKind.SAME] == [
        (StretchKind.DELETED, "Line"),
        (StretchKind.INSERTED, "Row"),
        (StretchKind.DELETED, "Line 300 says something.\n\n"),
    ]
