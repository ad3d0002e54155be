import gc
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_tool.checks import catalogue
from qa_tool.languages.catalogue import source_language
from qa_tool.languages.literal import literals
from qa_tool.text.complements import by_word
from qa_tool.text.patterns import _Later, later
from qa_tool.text.required import required


@pytest.mark.parametrize(
    ("pattern", "needed"),
    [
        (r"\b(?:lots|dozens) of soup(?= was)", [(" of soup",), ("lots", "dozens")]),
        (r"new[- ]year['’]?s? (lows?|highs?)", [("year",), ("new",)]),
        # What may be left out is not needed, and neither is what stands beside.
        (r"(?<=old )(?:grey )?cats?(?! house)", [("cat",)]),
        (r"boats?|ships*|tugs\b", [("boat", "ship", "tugs")]),
        (r"boats?|\d", []),
        (r"(?:red|blue|)barge", [("barge",)]),
        (r"a{0,2}bcd{2}e|(?:harbour){,3}quay", [("bcd", "quay")]),
        # The alternatives of a pattern are needed together, the best of each.
        (r"ferry of the (?:isles|sound)|\d+ barges?", [("ferry of the ", " barge")]),
        (r"(?i:Ferry)\.com costs \$5|(?-i:Tram) \u2019bus", [(".com costs $5", "Tram")]),
        (r"[a-z]{5} [abc\]d]+|ab|cd", []),
        # What is not understood needs nothing.
        (r"(?P<one>stone)(?(one)bridge|tunnel)", []),
        (r"(?x) stone  bridge", []),
    ],
)
def test_what_a_text_must_hold(pattern, needed):
    re.compile(pattern)
    assert [set(strings) for strings in required(pattern)] == [set(strings) for strings in needed]


@given(
    st.lists(st.sampled_from(["foggy ", "Foggy", "day", "days ", "ſtone", "Stone ", "K1", "-", "\n", "x"])).map("".join)
)
def test_a_guarded_pattern_finds_what_the_pattern_finds(text):
    for pattern, flags in ((r"\bfoggy (?:days?|stones?)", 0), (r"(?:foggy|stone) ?x|day-", re.IGNORECASE)):
        guarded, plain = later(pattern, flags), re.compile(pattern, flags)
        assert [m.span() for m in guarded.finditer(text)] == [m.span() for m in plain.finditer(text)]
        for at in (0, 2):
            found, right = guarded.search(text, at), plain.search(text, at)
            assert (found and found.span()) == (right and right.span())
            assert bool(guarded.match(text, at)) == bool(plain.match(text, at))


def test_all_patterns_that_are_guarded_can_be_compiled_and_find_the_same_in_what_the_checks_flag():
    texts = [example.text for check in catalogue.checks() for example in check.examples if example.flags][::8]
    held = [each.pattern for code in ("ar", "de", "he", "ja", "ko", "ru", "uk", "zh") for each in literals(code)]
    held += [later(habit.expression) for code in ("ko", "zh", "ru", "ja") for habit in source_language(code).habits]
    held += [complement._pattern for those in by_word().values() for complement in those]
    lazy = {id(each): each for each in (*held, *(one for one in gc.get_objects() if isinstance(one, _Later)))}
    for pattern in lazy.values():
        said, flags = pattern._said
        if not flags & re.VERBOSE and required(said):
            guarded, plain = later(said, flags), re.compile(said, flags)
            for text in texts:
                found, right = guarded.search(text), plain.search(text)
                assert (found and found.span()) == (right and right.span()), said
