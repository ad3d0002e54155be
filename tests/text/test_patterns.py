import re

import pytest

from qa_tool.text.patterns import found_with, later


def test_it_does_what_the_compiled_pattern_does():
    pattern, compiled = later(r"(?P<word>[a-z]+)", re.IGNORECASE), re.compile(r"(?P<word>[a-z]+)", re.IGNORECASE)
    text = "So it is."
    assert pattern.findall(text) == compiled.findall(text) == pattern.findall(text)
    assert [match["word"] for match in pattern.finditer(text, 3)] == ["it", "is"]
    assert (pattern.search("1") or pattern.fullmatch("So!") or pattern.match(" so")) is None
    assert pattern.sub("x", text) == "x x x."
    assert pattern.split("1so2") == compiled.split("1so2")
    assert (pattern.pattern, pattern.flags, pattern.groups) == (compiled.pattern, compiled.flags, 1)


def test_it_is_compiled_when_it_is_used():
    wrong = later("(")
    with pytest.raises(re.error, match="unterminated"):
        wrong.search("")


def test_verbs_are_found_as_an_alternation_would_find_them():
    loose, strict = (re.compile(rf"\b(?:is|be) (?P<verb>{verb})\b(?!-)") for verb in ("[a-z]+", "agree|go"))
    for text in ("is be agree, is be go-go, is go is be is agree", "is a be agreed", ""):
        expected = [found.span() for found in strict.finditer(text)]
        assert [found.span() for found in found_with(loose, text, {"agree", "go"})] == expected
