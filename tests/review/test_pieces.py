"""The changes as the window shows them."""

import pytest

from qa_tool.review.pieces import StretchKind, changes_view


def test_the_changes_view_shows_whole_numbers():
    view = changes_view("It rose by 3.5 and 1,200 at 9:30.", "It rose by 35 and 12,000 at 9:30.")
    shown = [stretch.text for stretch in view if stretch.kind is not StretchKind.SAME]
    assert shown == ["3.5", "35", "1,200", "12,000"]


def test_the_changes_view_shows_whole_words():
    view = changes_view("He met Prigozin today.\nFine.", "He met Prigozhin today.\nFine.")
    assert [(s.kind, s.text) for s in view] == [
        (StretchKind.SAME, "He met "),
        (StretchKind.DELETED, "Prigozin"),
        (StretchKind.INSERTED, "Prigozhin"),
        (StretchKind.SAME, " today.\nFine."),
    ]


@pytest.mark.parametrize(
    ("old", "new", "changed"),
    [
        # A long paragraph is compared by sentences first, which take no time.
        ("The ship sailed on. " * 6000, "The ship sailed on. " * 3000 + "A ship. " + "The ship sailed on. " * 3000, 8),
        # One without sentences is only compared at its ends.
        ("ship " * 12_000, "ship " * 6000 + "tug " + "ship " * 5999, 7),
        ("one two " * 9000, "three four " * 9000, 170_998),
    ],
)
def test_a_very_long_paragraph_does_not_take_long(old, new, changed):
    view = changes_view(old, new)
    assert "".join(s.text for s in view if s.kind is not StretchKind.INSERTED) == old
    assert "".join(s.text for s in view if s.kind is not StretchKind.DELETED) == new
    assert sum(len(s.text) for s in view if s.kind is not StretchKind.SAME) == changed


def test_many_paragraphs_are_compared_one_by_one():
    old = "".join(f"Line {number} says something.\n\n" for number in range(5000))
    new = old.replace("Line 17 ", "Row 17 ").replace("Line 300 says something.\n\n", "")
    view = changes_view(old, new)
    assert [(s.kind, s.text) for s in view if s.kind is not StretchKind.SAME] == [
        (StretchKind.DELETED, "Line"),
        (StretchKind.INSERTED, "Row"),
        (StretchKind.DELETED, "Line 300 says something.\n\n"),
    ]
