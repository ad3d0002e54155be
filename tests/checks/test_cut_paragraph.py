import pytest
from trying import flags

CHECK = "cut-paragraph"


@pytest.mark.parametrize("text", [", Mei leaves the town.", "The film of\n\n, a man from Rome, is long."])
def test_finds_paragraphs_that_begin_with_a_comma(text):
    assert flags(CHECK, text) == [","]


@pytest.mark.parametrize(
    "text", ["The film, by a man from Rome, is long.", ";-) he wrote to her.", ",5 percent is less."]
)
def test_leaves_the_rest_alone(text):
    assert flags(CHECK, text) == []
