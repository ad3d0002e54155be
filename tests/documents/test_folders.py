"""Folders: what is an article, and what is passed over."""

import pytest

from qa_tool.documents.folders import found_in
from ui.models.folder_wording import passed_over_words


@pytest.fixture
def folder(tmp_path):
    for name in (
        "b.txt", "sub/a.md", "sub/deep/film.srt", "harbour.en.txt", "harbour.ko.txt", "terms.csv", "photo.JPG",
        ".git/config", "._b.txt", "~$b.docx", "__MACOSX/b.txt", "Thumbs.db", "README",
    ):  # fmt: skip
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Hello.", encoding="utf-8")
    return tmp_path


def test_articles_stand_in_order_and_other_files_are_counted_by_kind(folder):
    found = found_in([folder])
    assert found.articles == (folder / "b.txt", folder / "harbour.en.txt", folder / "sub" / "a.md")
    assert found.passed_over == {"srt": 1, "csv": 1, "": 1}


def test_a_file_that_is_named_is_never_passed_over(folder):
    named = folder / "sub" / "deep" / "film.srt"
    assert found_in([named]).articles == (named,)
    assert not found_in([named]).passed_over


def test_many_kinds_are_one_line():
    assert passed_over_words({"json": 1}) == "1 file is no article and was passed over: 1 .json."
    said = passed_over_words({f"k{number}": 10 - number for number in range(9)})
    assert (
        said
        == "54 files are no articles and were passed over: 10 .k0, 9 .k1, 8 .k2, 7 .k3, 6 .k4, 5 .k5, 9 of other kinds."
    )
    assert passed_over_words({}) == ""
