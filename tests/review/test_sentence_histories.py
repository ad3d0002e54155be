"""The history by sentence."""

from datetime import UTC, datetime
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from qa_tool.documents.articles import from_text
from qa_tool.domain.correction import Correction, TextEdit
from qa_tool.domain.errors import EmendError
from qa_tool.review.reverting import place_now
from qa_tool.review.sentence_histories import SentenceHistories
from qa_tool.review.session import ReviewSession

TEXT = "One town met. I did. It was calm in Zaporiza.\n\nThe end came. Nobody knew."


def session(text=TEXT):
    return ReviewSession(from_text(text), clock=lambda: datetime(2024, 3, 1, tzinfo=UTC), editor="Kim")


def typed(made, removed, inserted):
    made.edit(made.text.index(removed), removed, inserted)
    made.settle()


def told(made, histories=None):
    found = (histories or SentenceHistories(made.article.text)).of(made.text, made.log)
    return [(h.before.of(made.article.text), h.after.of(made.text), [event.number for event in h.steps]) for h in found]


def test_each_step_stands_with_its_sentence():
    made = session()
    typed(made, "Zaporiza", "Zaporizhzhia")
    typed(made, "One", "Our own")
    typed(made, "calm", "quiet")
    typed(made, "quiet", "very quiet")
    assert told(made) == [
        ("One town met.", "Our own town met.", [2]),
        ("It was calm in Zaporiza.", "It was very quiet in Zaporizhzhia.", [1, 3, 4]),
    ]


@pytest.mark.parametrize("removed", [" I did.", "I did. "])
def test_a_sentence_that_was_deleted_and_brought_back(removed):
    made = session()
    typed(made, removed, "")
    assert told(made) == [("I did.", "", [1])]
    typed(made, "Zaporiza", "Zaporizhzhia")
    made.undo()
    made.undo()
    assert told(made) == [
        ("I did.", "I did.", [1, 4]),
        ("It was calm in Zaporiza.", "It was calm in Zaporiza.", [2, 3]),
    ]


def test_sentences_that_one_step_made_into_one_stand_together():
    made = session()
    typed(made, "came. Nobody", "came, but nobody")
    assert told(made) == [("The end came. Nobody knew.", "The end came, but nobody knew.", [1])]
    typed(made, "Zaporiza.\n\nThe", "Zaporizhzhia: the")
    made.undo()
    assert told(made) == [
        (
            "It was calm in Zaporiza.\n\nThe end came. Nobody knew.",
            "It was calm in Zaporiza.\n\nThe end came, but nobody knew.",
            [1, 2, 3],
        ),
    ]


def test_what_is_put_in_belongs_to_the_sentence_it_follows():
    made = session()
    typed(made, "It was", "Really. It was")
    made.edit(len(made.text), "", " So they say.")
    made.settle()
    assert told(made) == [
        ("It was calm in Zaporiza.", "Really. It was calm in Zaporiza.", [1]),
        ("Nobody knew.", "Nobody knew. So they say.", [2]),
    ]


def test_a_step_of_several_places_is_taken_back_and_done_again():
    made = session("One town. A gap. Two town. Three town.")
    places = [made.text.index(w) for w in ("town. A", "town. Three")]
    made.replace([TextEdit(place, "town. ", "") for place in places])
    once = [("One town.", "One", [2]), ("Two town.", "Two", [1])]
    assert told(made) == once
    made.undo()
    made.redo()
    made.undo()
    assert [after for _, after, _ in told(made)] == ["One town.", "Two town."]
    made.redo()
    assert [after for _, after, _ in told(made)] == ["One", "Two"]


def test_what_was_learnt_of_the_log_is_kept_as_it_grows():
    made = session()
    histories = SentenceHistories(TEXT)
    for removed, inserted in (("town", "city"), ("knew", "cared"), ("city", "place")):
        typed(made, removed, inserted)
        assert told(made, histories) == told(made)


@settings(deadline=None)
@given(st.data())
def test_no_step_is_lost_and_every_sentence_says_what_became_of_it(data):
    made = session()
    for _ in range(data.draw(st.integers(0, 8))):
        start = data.draw(st.integers(0, len(made.text)))
        made.edit(start, made.text[start : start + data.draw(st.integers(0, 20))], data.draw(st.text("a. \n")))
        made.settle()
        for act in (made.undo, made.redo):
            if data.draw(st.booleans()):
                act()
    found = SentenceHistories(TEXT).of(made.text, made.log)
    assert {event.number for h in found for event in h.steps} == {event.number for event in made.log}
    for before, after in pairwise(found):
        assert before.before.end <= after.before.start
        assert before.after.end <= after.after.start


def test_a_step_says_what_stands_in_the_way_of_taking_it_back():
    made = session()
    typed(made, "town", "city")
    typed(made, "city", "place")
    typed(made, "Zaporiza", "Zaporizhzhia")
    assert place_now(made.log, 1) is made.log[1]
    assert place_now(made.log, 3).span.of(made.text) == "hzhi"
    with pytest.raises(EmendError, match="changed again later"):
        made.revert(1)
    made.revert(2)
    assert isinstance(place_now(made.log, 2), Correction)
    with pytest.raises(EmendError, match="taken back already"):
        made.revert(2)
