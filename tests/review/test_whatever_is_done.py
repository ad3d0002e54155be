"""Whatever is done in whatever order, the text, the log and the marks agree."""

from datetime import UTC, datetime

from hypothesis import example, given
from hypothesis import strategies as st
from session_on_paper import TEXT, Clock, Paper, check, reopened

from qa_tool.documents.articles import from_text
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats.plain_text import corrected_raw
from qa_tool.domain.changes import Changes
from qa_tool.domain.correction import Cause, Correction, TextEdit
from qa_tool.domain.decision import Scope
from qa_tool.domain.errors import EmendError
from qa_tool.review.net_changes import net_changes
from qa_tool.review.pieces import fold, pieces
from qa_tool.review.session import ReviewSession
from qa_tool.text.lines import normalise

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
        st.tuples(st.just("together"), st.integers(1, 9)),
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
    if act in {"dismiss", "together", "confirm", "restore"}:
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
    if act == "together":
        return session.dismiss_all(offered[:number], Scope.HERE)
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
@example("a\rb\nc", "", 2, 1)
@example("a\r\r\n\nb", "\n", 2, 0)
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
    assert Corrected(article, changes).text == edit.on(article.text)
    assert corrected_raw(Corrected(article, ())) == article.raw
    assert normalise(corrected) == edit.on(article.text)
