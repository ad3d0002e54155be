from datetime import UTC, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_tool.documents.articles import from_text
from qa_tool.documents.format import Corrected
from qa_tool.domain.correction import Cause
from qa_tool.domain.issue import Checked, CheckedParagraph, Issue, Severity
from qa_tool.domain.span import Span
from qa_tool.review.net_changes import net_changes
from qa_tool.review.session import ReviewSession

TEXT = "One town met.\nIt was calm in Zaporiza.\n\nThe end."


def session(text=TEXT):
    return ReviewSession(from_text(text), clock=lambda: datetime(2024, 3, 1, tzinfo=UTC), editor="Kim")


def short(changes):
    return [(c.start, c.end, c.inserted) for c in changes]


def typed(made, start, removed, inserted):
    made.edit(start, removed, inserted)
    made.settle()


@settings(deadline=None)
@given(st.data())
def test_they_make_the_present_text_of_the_machines(data):
    made = session()
    for _ in range(data.draw(st.integers(0, 8))):
        start = data.draw(st.integers(0, len(made.text)))
        removed = made.text[start : start + data.draw(st.integers(0, 12))]
        typed(made, start, removed, data.draw(st.text("ab \n", max_size=6)))
        if data.draw(st.booleans()):
            made.undo()
        if data.draw(st.booleans()):
            made.redo()
    changes = net_changes(TEXT, made.log)
    assert Corrected(made.article, changes).text == made.text
    at = -1
    for change in changes:
        assert change.start > at
        assert change.end > change.start or change.inserted
        at = change.end


def test_what_was_taken_back_leaves_nothing():
    made = session()
    typed(made, 0, "One", "Two")
    made.undo()
    assert net_changes(TEXT, made.log) == []


def test_only_what_differs_is_changed():
    made = session()
    typed(made, 0, TEXT, "One city met.\n\nThe real end.")
    assert short(net_changes(TEXT, made.log)) == [(4, 8, "city"), (14, 39, ""), (43, 43, " real")]
    (change, *_) = net_changes(TEXT, made.log)
    assert (change.editor, change.when, change.reason) == ("Kim", datetime(2024, 3, 1, tzinfo=UTC), "")


def test_a_correction_of_an_issue_says_why_also_when_it_was_done_again():
    made = session()
    issue = Issue(
        "glossary-name", "x", Severity.MAJOR, 0.9, Span(15, 23), "Zaporiza", "m", ("Zaporizhzhia",), {}, None, "key"
    )
    found = [CheckedParagraph(line, (), (issue,) if "Zaporiza" in line else ()) for line in made.paragraphs]
    made.take(Checked(tuple(found)))
    made.apply_all([(made.issues()[0], "Zaporizhzhia")])
    assert made.log[0].cause is Cause.SUGGESTION
    for _ in range(2):
        (change,) = net_changes(TEXT, made.log, {"glossary-name": "Name in the glossary"})
        assert change.reason == "Name in the glossary"
        assert net_changes(TEXT, made.log)[0].reason == "glossary-name"
        made.undo()
        made.redo()
