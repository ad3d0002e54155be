"""What became of every issue, and which sentence became which."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reviewing import TEXT, issue_about, review, worked_over

from qa_tool.domain.correction import TextEdit
from qa_tool.domain.decision import Scope
from qa_tool.domain.span import Span
from qa_tool.reports.reviewed import Fate
from qa_tool.review.alignment import Alignment


def fates(article):
    return {judged.placed.issue.text: judged.fate for judged in article.issues}


def by_words(article, words):
    return next(judged for judged in article.issues if judged.placed.issue.text == words)


def test_every_fate(article):
    met = fates(article)
    assert met["Zaporiza"] is met["the the"] is Fate.CORRECTED
    assert met["Liman"] is Fate.DISMISSED
    assert met["Bakmut"] is Fate.OPEN
    assert by_words(article, "Zaporiza").now == "Zaporizhzhia"
    assert by_words(article, "Liman").told == "dismissed in this article by Kim <b>"


def test_what_the_editor_brought_in_is_told_apart(article):
    assert [judged.placed.issue.text for judged in article.added] == ["was was"]
    assert {judged.placed.issue.text for judged in article.left} >= {"Liman", "Bakmut", "was was"}


def test_without_a_change_nothing_is_corrected():
    article = review()
    assert article.issues
    assert set(fates(article).values()) == {Fate.OPEN}
    assert [judged.placed for judged in article.issues] == [judged.placed for judged in article.left]
    assert not article.added


def test_what_was_taken_back_is_open_again():
    def act(session, check):
        session.apply(issue_about(session, "Zaporiza"), "Zaporizhzhia")
        check()
        session.undo()

    assert fates(review(act=act))["Zaporiza"] is Fate.OPEN


def test_a_word_moved_by_others_is_the_same_issue():
    def act(session, check):
        session.edit(0, "", "A new first line.\n\n")
        session.settle()

    article = review(act=act)
    assert fates(article)["Bakmut"] is Fate.OPEN
    assert not [judged for judged in article.added if judged.placed.issue.check == "glossary-name"]


def test_another_wrong_form_is_not_a_correction():
    def act(session, check):
        at = session.text.index("Zaporiza")
        session.replace([TextEdit(at, "Zaporiza", "Zaporizhia")])

    judged = by_words(review(act=act), "Zaporiza")
    assert (judged.fate, judged.now) == (Fate.OPEN, "Zaporizhia")


def test_a_deleted_sentence_takes_its_issues_with_it():
    def act(session, check):
        gone = " The town of Bakmut is calm 😀 and it was quiet there."
        session.replace([TextEdit(session.text.index(gone), gone, "")])

    article = review(act=act)
    assert by_words(article, "Bakmut").fate is Fate.CORRECTED
    assert by_words(article, "Bakmut").now == ""


@pytest.mark.parametrize("scope", [Scope.HERE, Scope.ARTICLE, Scope.TERM, Scope.ALWAYS])
def test_dismissals_of_every_scope_hold(scope):
    article = review(act=lambda session, _check: session.dismiss(issue_about(session, "Liman"), scope))
    assert by_words(article, "Liman").decision.scope is scope


def test_a_dismissal_taken_back_does_not_count():
    def act(session, _check):
        session.dismiss(issue_about(session, "Liman"), Scope.HERE)
        session.restore(session.decisions[0])

    assert fates(review(act=act))["Liman"] is Fate.OPEN


def test_sentences_stand_beside_what_became_of_them(article):
    changed = [(pair.before, pair.after) for pair in article.pairs if pair.changed]
    assert changed == [
        (
            "Officials in Zaporiza met the the mayor of Liman.",
            "Officials in Zaporizhzhia met the mayor of Liman.",
        ),
        ("The bridge stays closed.", "It was was late. The bridge stays closed."),
    ]
    assert {j.placed.issue.text for pair in article.pairs for j in pair.issues} == set(fates(article))


def test_two_sentences_made_one_stay_together():
    def act(session, _check):
        at = session.text.index(". The town")
        session.replace([TextEdit(at, ". The town", "—the town")])

    (pair,) = [pair for pair in review(act=act).pairs if pair.changed]
    assert pair.before.startswith("Officials in")
    assert pair.before.endswith("quiet there.")
    assert pair.after.count(".") == 1


def test_runs_say_what_changed_and_what_is_flagged(article):
    pair = next(pair for pair in article.pairs if pair.before.startswith("Officials"))
    assert "".join(run.text for run in pair.before_runs) == pair.before
    assert "".join(run.text for run in pair.after_runs) == pair.after
    assert [run.text for run in pair.before_runs if run.changed and run.severity] == ["Zaporiza", "the"]
    assert [run.text for run in pair.after_runs if run.changed] == ["Zaporizhzhia"]


def test_sources_go_with_their_sentences_where_it_is_plain_which_they_are():
    source = "제목\n\n관리들이 만났다. 바흐무트는 조용하다.\n\n시장이 말했다. 다리는 닫혀 있다.\n"
    pairs = review(source=source, act=worked_over).pairs
    assert [pair.source for pair in pairs] == [
        "제목", "관리들이 만났다.", "바흐무트는 조용하다.", "시장이 말했다.", "다리는 닫혀 있다.",
    ]  # fmt: skip
    assert not any(pair.source for pair in review(source="제목\n\n한 문단").pairs)


@settings(deadline=None, max_examples=30)  # each checks two texts
@given(
    st.lists(
        st.tuples(
            st.integers(0, len(TEXT)), st.integers(0, 40), st.sampled_from(["", "x. Y", "\n", " ", "a the the b"])
        ),
        max_size=4,
    )
)
def test_nothing_of_either_text_is_lost(edits):
    def act(session, _check):
        for start, length, put in edits:
            at = min(start, len(session.text))
            session.replace([TextEdit(at, session.text[at : at + length], put)])

    article = review(act=act)
    assert words("".join(pair.before for pair in article.pairs)) == words(article.article.text)
    assert words("".join(pair.after for pair in article.pairs)) == words(article.text)
    for pair in article.pairs:
        assert "".join(run.text for run in pair.before_runs) == pair.before == pair.span.of(article.article.text)
        assert "".join(run.text for run in pair.after_runs) == pair.after == pair.after_span.of(article.text)
    assert sum(len(pair.issues) for pair in article.pairs) == len(article.issues)
    assert sum(len(pair.left) for pair in article.pairs) == len(article.left)


def words(text):
    return "".join(text.split())


@given(st.text("ab .\n", max_size=20), st.text("ab .\n", max_size=20))
def test_an_alignment_covers_both_texts(old, new):
    alignment = Alignment(old, new)
    assert "".join(block.old.of(old) for block in alignment.blocks) == old
    assert "".join(block.new.of(new) for block in alignment.blocks) == new
    went = alignment.forward(Span(0, len(old)))
    assert went.end <= len(new)
    for place in range(len(old)):
        if alignment.is_same(place):
            assert alignment.forward(Span(place, place + 1)).of(new) == old[place]
