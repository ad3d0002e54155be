import pytest

from qa_tool.text.blanks import found_between
from qa_tool.text.bounded import BoundedPattern


def test_gives_what_is_found_word_by_word_with_its_place_in_the_text():
    asked = []

    def vowels(word):
        asked.append(word)
        return [(at, letter) for at, letter in enumerate(word) if letter in "ai"]

    text = " a big  man\nleft"
    assert list(found_between(text, vowels)) == [(1, "a"), (4, "i"), (9, "a")]
    assert all(text[place] == letter for place, letter in found_between(text, vowels))
    assert asked[:5] == ["", "a", "big", "", "man\nleft"]
    assert list(found_between("", vowels)) == list(found_between("xyz", vowels)) == []


PATTERNS = [
    (r"(\d) %", "3\u00a0% 4 % 5\u202f% 6\t%", ["3\u00a0%", "4 %", "5\u202f%"]),
    (r"a ?b", "a\u2009b ab a b", ["a\u2009b", "ab", "a b"]),
    (r"a[- ]b", "a\u00a0b a-b a b", ["a\u00a0b", "a-b", "a b"]),
    (r"a[^ ]b", "a\u00a0b a-b a b", ["a-b"]),
    (r"a[] ]b", "a\u00a0b a]b", ["a\u00a0b", "a]b"]),
    # What is written otherwise is itself, and what is no blank of the pattern stays.
    ("a\u00a0b", "a\u00a0b a b", ["a\u00a0b"]),
    (r"a\x20b", "a\u00a0b a b", ["a b"]),
    (r"a\ b", "a\u00a0b a b", ["a b"]),
    (r"a[ -~]b", "a\u00a0b a b a~b", ["a b", "a~b"]),
    (r"a\N{NO-BREAK SPACE}b", "a\u00a0b a b", ["a\u00a0b"]),
    (r"(?x) a b", "a\u00a0b ab", ["ab"]),
    (r"a(?# or b)c", "ac", ["ac"]),
    (r"\[ ", "[\u00a0", ["[\u00a0"]),
    (r"[[ ]a", "[a \u00a0a", ["[a", "\u00a0a"]),
]


@pytest.mark.parametrize(("pattern", "text", "found"), PATTERNS)
def test_a_blank_of_a_pattern_is_one_of_any_kind(pattern, text, found):
    places = BoundedPattern(pattern, any_blank=True).offers(text, (), 1)
    assert [text[span.start : span.end] for span, _ in places] == found
