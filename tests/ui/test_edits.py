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
