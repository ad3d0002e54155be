import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_tool.text.lines import LineMap, line_at, normalise, without_unsafe

RAW = st.text(st.sampled_from("ab \r\n\u2028\u2029é😀𠀀"), max_size=60)


def test_every_line_end_becomes_a_line_feed():
    assert normalise("a\r\nb\rc\u2028d\u2029e\nf") == "a\nb\nc\nd\ne\nf"


def test_unsafe_characters_keep_their_place():
    text = "a\0b\ufdd0c\ufdefd\ud800e\udfff"
    assert normalise(text) == "a\ufffdb\ufffdc\ufffdd\ufffde\ufffd"
    assert len(without_unsafe(text)) == len(text)


@given(RAW)
def test_positions_map_back_to_the_raw_text(raw):
    text, lines = normalise(raw), LineMap(raw)
    assert lines.to_raw(len(text)) == len(raw)
    for offset, char in enumerate(text):
        end = lines.to_raw(offset + 1)
        piece = raw[lines.to_raw(offset) : end]
        assert normalise(piece) == char


@given(RAW)
def test_normalising_twice_changes_nothing(raw):
    assert normalise(normalise(raw)) == normalise(raw)


def test_the_commonest_line_end_is_the_dominant_one():
    assert LineMap("a\r\nb\r\nc\nd").dominant_end == "\r\n"
    assert LineMap("a\rb\nc\rd").dominant_end == "\r"
    assert LineMap("a\nb\r\n").dominant_end == "\n"
    assert LineMap("one line").dominant_end == "\n"


@pytest.mark.parametrize(
    ("position", "found"),
    [(0, (0, "One")), (2, (0, "One")), (3, (0, "One")), (4, (4, "")), (5, (5, "two")), (8, (5, "two"))],
)
def test_the_line_of_a_position(position, found):
    assert line_at("One\n\ntwo", position) == found
