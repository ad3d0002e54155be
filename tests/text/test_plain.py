import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from qa_tool.domain.span import Span
from qa_tool.text.plain import PlainText, plain

LETTERS = st.sampled_from(
    ["a", "e\u0301", "x\u0302", "o\u0308\u0304", "ñ", " ", "\u00a0", "😀", "\u1112\u1161\u11ab", "서", "!"]
)


def test_letters_are_one_with_their_accents_and_blanks_are_plain():
    for text in ("Kraków", "Šćepanović\u00a0said", "서울", "x\u0302 and ẍ̧", "plain", ""):
        taken_apart = unicodedata.normalize("NFD", text)
        seen = plain(taken_apart)
        assert seen.text == unicodedata.normalize("NFC", text).replace("\u00a0", " ")
        assert seen.written(Span(0, len(seen.text))) == Span(0, len(taken_apart))
    assert plain("Kraków").places is None
    written = "a well\u2011known 17\u2010year\u2011old"
    assert plain(written) == PlainText("a well-known 17-year-old", typed=written)
    assert plain("Kraków - a").typed == "", "nothing to tell"


@settings(max_examples=80, deadline=None, derandomize=True)
@given(st.lists(LETTERS, max_size=12).map("".join), st.integers(0, 30), st.integers(0, 30))
def test_a_stretch_is_found_again_where_it_is_written(text, one, other):
    seen = plain(text)
    start, end = sorted(min(place, len(seen.text)) for place in (one, other))
    written = seen.written(Span(start, end)).of(text)
    assert plain(written).text == seen.text[start:end]
    typed = unicodedata.normalize("NFC", text)
    assert seen.typed == (typed if "\u00a0" in text else "")
