import pytest

from qa_tool.names.letters import key, skeleton, sounds


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Šćepanović", "scepanovic"), ("Kim Jong-un", "kimjongun"), ("O’Neill", "oneill"), ("Łódź", "lodz"), ("12", "")],
)
def test_a_key_is_plain_letters(name, expected):
    assert key(name) == expected


def test_letter_groups_of_one_sound_are_one_sound():
    assert sounds("zaporizhzhia") == "zaporiZia"
    assert sounds("cecil") == "sesil"
    assert sounds("philipp") == sounds("filip")


def test_spellings_of_one_name_share_a_skeleton():
    assert skeleton(sounds("pugacheva")) == skeleton(sounds("fughacheva"))
    assert skeleton(sounds("lyman")) == skeleton(sounds("lehman"))
