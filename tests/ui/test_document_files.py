from pathlib import Path

import pytest

from qa_tool.documents.formats import formats
from ui.dialogs import document_files


def test_every_format_can_be_chosen():
    opened, saved = document_files.to_open(), document_files.to_save("plain-text")
    assert opened.startswith("Articles (*.txt ")
    assert saved.startswith("Plain text (*.txt *.text);;")
    for each in formats():
        assert f"{each.title} (*{each.suffixes[0]}" in opened
        assert (f"{each.title} (*" in saved) is bool(each.write)
        assert (each.title + document_files.WITH_CHANGES in saved) is each.tracks


@pytest.mark.parametrize(
    ("name", "kind", "path", "tracked"),
    [
        ("/a/out", "Plain text (*.txt *.md)", "/a/out.txt", False),
        ("/a/out.md", "Plain text (*.txt *.md)", "/a/out.md", False),
        ("/a/out", "Shouted text with tracked changes (*.shout)", "/a/out.shout", True),
        ("/a/U.S. visit", "Plain text (*.txt *.md)", "/a/U.S. visit.txt", False),
        ("/a/out 1.2", "Plain text (*.txt *.md)", "/a/out 1.2.txt", False),
        ("/a/out.doc", "Plain text (*.txt *.md)", "/a/out.doc", False),
        ("/a/out", document_files.ALL, "/a/out", False),
        ("/a/out", "", "/a/out", False),
    ],
)
def test_a_suffix_comes_with_the_kind(name, kind, path, tracked):
    assert document_files.chosen(name, kind) == (Path(path), tracked)


def test_an_article_is_saved_as_what_it_was_or_as_text():
    assert document_files.suffix_for("plain-text") == document_files.suffix_for("unknown") == ".txt"


def test_every_suffix_is_taken_for_one():
    for suffix in (suffix for each in formats() for suffix in each.suffixes):
        assert document_files.chosen(f"/a/out{suffix}", "Shouted text (*.shout)")[0] == Path(f"/a/out{suffix}")
