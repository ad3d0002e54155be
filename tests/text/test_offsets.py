from hypothesis import given
from hypothesis import strategies as st

from qa_tool.text.offsets import Utf16Map, utf16_length

# Emoji, joined emoji, flags, CJK extension B, combining marks, lone surrogates: everything that makes the counts differ.
TEXT = st.text(st.sampled_from("ab é\u0301中😀👍🏽\u200d🇰🇷𠀀𪚥\ud800\udc00"), max_size=60)


def units(text):
    return text.encode("utf-16-le", "surrogatepass")


@given(TEXT)
def test_offsets_agree_with_the_encoded_text(text):
    offsets = Utf16Map(text)
    for point in range(len(text) + 1):
        assert offsets.to_utf16(point) == len(units(text[:point])) // 2
        assert offsets.to_code_points(offsets.to_utf16(point)) == point
    assert utf16_length(text) == len(units(text)) // 2


@given(TEXT)
def test_an_offset_inside_a_pair_means_the_start_of_its_character(text):
    offsets = Utf16Map(text)
    for point, char in enumerate(text):
        if ord(char) > 0xFFFF:
            assert offsets.to_code_points(offsets.to_utf16(point) + 1) == point


@given(TEXT)
def test_a_span_selects_the_same_text_in_both_counts(text):
    offsets = Utf16Map(text)
    for start in range(len(text)):
        end = min(start + 3, len(text))
        selected = units(text)[2 * offsets.to_utf16(start) : 2 * offsets.to_utf16(end)]
        assert selected == units(text[start:end])


def test_both_ways_agree_where_there_are_no_pairs():
    assert Utf16Map("plain text").to_utf16(9) == 9
    assert Utf16Map("한국어 중국어 中文").to_code_points(9) == 9
    assert Utf16Map("a😀b").to_utf16(2) == 3
    assert Utf16Map("한국어").to_utf16(2) == 2


def test_an_emoji_moves_what_follows_by_one():
    text = "😀 Prigozin"
    start = text.index("Prigozin")
    assert Utf16Map(text).to_utf16(start) == start + 1
