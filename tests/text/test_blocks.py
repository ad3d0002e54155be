import pytest

from qa_tool.text.aligning import Group, Unit
from qa_tool.text.blocks import blocks

#: A text of twenty sentences of different lengths, every second of which says something that reads the same.
WHOLE = tuple(
    Unit(60.0 + 37 * number % 90, frozenset({f"N{number}"}) if number % 2 else frozenset()) for number in range(20)
)
OTHER = tuple(Unit(70.0 + 23 * number % 70, frozenset({f"M{number}"})) for number in range(7))


def block(*, ours=(0, 0), theirs=(0, 0)):
    return Group(range(*ours), range(*theirs))


@pytest.mark.parametrize(("start", "stop"), [(13, 20), (0, 6), (7, 12), (10, 20)])
def test_what_one_side_lacks_is_one_block(start, stop):
    short = WHOLE[:start] + WHOLE[stop:]
    assert blocks(short, WHOLE, usual=True) == (block(ours=(start, start), theirs=(start, stop)),)
    assert blocks(WHOLE, short, usual=True) == (block(ours=(start, stop), theirs=(start, start)),)
    # Without knowing how long a translation usually is, as well.
    assert blocks(short, WHOLE, usual=False) == (block(ours=(start, start), theirs=(start, stop)),)


def test_there_may_be_a_block_at_both_ends():
    assert blocks(WHOLE[4:14], WHOLE, usual=True) == (block(theirs=(0, 4)), block(ours=(10, 10), theirs=(14, 20)))
    assert blocks(OTHER + WHOLE, WHOLE, usual=True) == (block(ours=(0, 7)),)


def test_a_whole_translation_has_none_nor_has_another_text():
    longer = tuple(unit._replace(length=unit.length * 1.25) for unit in WHOLE)
    assert blocks(WHOLE, WHOLE, usual=True) == blocks(longer, WHOLE, usual=True) == ()
    assert blocks(WHOLE[:9] + WHOLE[11:], WHOLE, usual=True) == ()
    assert blocks(OTHER, WHOLE, usual=True) == ()
