from hypothesis import given
from hypothesis import strategies as st

from ui.editor.edits import difference

TEXTS = st.text(alphabet="ab\n😀é ", max_size=30)


@given(TEXTS, TEXTS, st.integers(0, 50))
def test_the_edit_makes_one_text_of_the_other(old, new, offset):
    edit = difference(old, new, offset)
    if edit is None:
        assert old == new
    else:
        start, removed, inserted = edit
        start -= offset
        assert old[:start] + inserted + old[start + len(removed) :] == new
        assert old[start : start + len(removed)] == removed


def test_only_what_differs_is_replaced():
    assert difference("He came in Lehman today", "He came in Lyman today") == (12, "eh", "y")


@given(TEXTS, TEXTS, st.integers(0, 30))
def test_wherever_it_was_done_the_edit_makes_one_text_of_the_other(old, new, at):
    edit = difference(old, new, at=at)
    assert edit is None or old[: edit[0]] + edit[2] + old[edit[0] + len(edit[1]) :] == new


def test_of_two_sentences_that_begin_alike_the_one_that_was_cut_is_gone():
    old = "😀 He met Ivan. He met Olga."
    assert difference(old, old.replace("He met Ivan. ", ""), 100, at=3) == (102, "He met Ivan. ", "")
    assert difference("He met Olga.", "He met Ivan. He met Olga.", at=0) == (0, "", "He met Ivan. ")
    # Elsewhere than there nothing equal was taken out.
    assert difference("One, two, six.", "One, six.", at=0) == (5, "two, ", "")
