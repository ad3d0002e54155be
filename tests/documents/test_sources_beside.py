"""Pairs of files that only their language tells apart."""

import pytest

from qa_tool.documents.articles import read
from qa_tool.documents.folders import found_in
from qa_tool.documents.sources_beside import source_beside
from qa_tool.review.library import Library
from qa_tool.storage.database import Database


@pytest.fixture
def pair(tmp_path):
    (tmp_path / "harbour.ko.txt").write_text("항구가 닫혔다.", encoding="utf-8")
    (tmp_path / "harbour.en.txt").write_text("The harbour closed.", encoding="utf-8")
    return tmp_path


def test_the_source_comes_with_the_article(pair):
    article = read(pair / "harbour.en.txt")
    assert (article.source_text, article.source_language) == ("항구가 닫혔다.", "ko")
    assert not article.source_language_is_guess
    assert found_in([pair]).articles == (pair / "harbour.en.txt",)
    assert read(pair / "harbour.ko.txt").source_text is None


def test_the_library_keeps_it(pair):
    library = Library(Database.open(f"sqlite:///{pair / 'emend.sqlite'}"))
    article = library.open_file(pair / "harbour.en.txt").session.article
    assert (article.source_text, article.source_language) == ("항구가 닫혔다.", "ko")
    library.close()


@pytest.mark.parametrize(
    "name", ["harbour.txt", "harbour.v2.txt", "harbour.ja.md", "other.ko.txt", "harbour.en-gb.txt"]
)
def test_other_files_are_no_source(tmp_path, name):
    (tmp_path / "harbour.en.txt").write_text("The harbour closed.", encoding="utf-8")
    (tmp_path / name).write_text("x", encoding="utf-8")
    assert source_beside(tmp_path / "harbour.en.txt") is None
    assert len(found_in([tmp_path]).articles) == 2


def test_two_sources_are_none(pair):
    (pair / "harbour.ja.txt").write_text("港は閉じた。", encoding="utf-8")
    assert source_beside(pair / "harbour.en.txt") is None
    assert len(found_in([pair]).articles) == 3


def test_a_source_that_cannot_be_read_leaves_the_article(pair):
    (pair / "harbour.ko.txt").write_bytes(b"")
    assert read(pair / "harbour.en.txt").source_text is None
