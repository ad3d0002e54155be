import copy
import json
import pickle
from pathlib import Path

import pytest

from qa_tool.domain.said import Said, listed, say


def test_a_text_is_its_english():
    text = say("“{form}” stands {times:,} times.", form="Lehman", times=1234)
    assert text == "“Lehman” stands 1,234 times."
    assert json.loads(json.dumps({text: [text]})) == {str(text): [str(text)]}
    assert {text: 1}["“Lehman” stands 1,234 times."] == 1
    assert type(str(text)) is str


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda text: pickle.loads(pickle.dumps(text))])  # noqa: S301 - our own bytes
def test_copies_keep_what_it_was_made_of(again):
    text = again(say("{form} is {other}", form="a", other=say("b")))
    assert text == "a is b"
    assert (text.template, text.values["form"]) == ("{form} is {other}", "a")
    assert isinstance(text.values["other"], Said)


def test_a_number_chooses_the_template():
    assert say("{number} tag", "{number} tags", number=1) == "1 tag"
    assert say("{number} tag", "{number} tags", number=0).template == "{number} tags"


def test_without_values_braces_are_braces():
    assert say("{next-issue} goes on") == "{next-issue} goes on"


def test_several_become_one():
    text = listed([say("{right} can get lost", right="h"), "y"], "; ")
    assert text == "h can get lost; y"
    assert [*text.values.values()] == ["h can get lost", "y"]
    assert listed([]) == ""


def test_nothing_but_texts_and_numbers_is_kept():
    text = say("{path} could not be read: {error}.", path=Path("a/b"), error=OSError("gone"))
    assert text == f"{Path('a/b')} could not be read: gone."
    assert {type(value) for value in text.values.values()} == {str}
