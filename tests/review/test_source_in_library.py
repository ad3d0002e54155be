import pytest

from qa_tool.checks import catalogue
from qa_tool.checks.runner import Runner
from qa_tool.domain.errors import EmendError
from qa_tool.domain.placing import place
from qa_tool.review.library import Library
from qa_tool.storage.database import Database

TEXT = "The mayor, Chen Mingang, opened the bridge.\n"
SOURCE = "市长陈明刚为大桥揭幕。\n"


@pytest.fixture
def library(new_database, indexes):
    opened = Library(Database.open(new_database), kept_in=indexes)
    yield opened
    opened.close()


@pytest.fixture
def path(tmp_path):
    made = tmp_path / "bridge.txt"
    made.write_text(TEXT, encoding="utf-8")
    return made


@pytest.fixture
def source(tmp_path):
    made = tmp_path / "bridge.zh.txt"
    made.write_text(SOURCE, encoding="utf-8")
    return made


def flagged(library, article):
    checked = Runner(catalogue.checks(), library.facts_for(article)).check(article.text.split("\n"))
    return [each.issue.text for each in place(checked) if each.issue.check == "name-against-source"]


def test_with_its_source_an_article_is_compared_with_it(library, path, source):
    article = library.open_file(path).session.article
    assert flagged(library, article) == []
    article = library.sources.read(article, source)
    assert article.source_text == SOURCE
    assert (article.source_language, article.source_language_is_guess) == ("zh", True)
    assert flagged(library, article) == ["Mingang"]


def test_the_source_is_kept_and_can_be_let_go_of(library, path, source):
    library.sources.read(library.open_file(path).session.article, source)
    again = library.open_file(path)
    assert again.session.article.source_text == SOURCE
    assert again.facts.source_text == SOURCE
    assert library.sources.read(again.session.article, None).source_text is None
    assert library.open_file(path).session.article.source_text is None


def test_a_new_version_of_the_translation_keeps_the_source(library, path, source):
    first = library.sources.read(library.open_file(path).session.article, source)
    path.write_text(TEXT.replace("opened", "closed"), encoding="utf-8")
    second = library.open_file(path).session.article
    assert second.id != first.id
    assert second.source_text == SOURCE


def test_a_language_that_the_editor_chose_stays(library, path, source):
    article = library.sources.set_language(library.open_file(path).session.article, "ja")
    assert library.sources.read(article, source).source_language == "ja"


def test_a_source_that_cannot_be_read_changes_nothing(library, path, tmp_path):
    article = library.open_file(path).session.article
    with pytest.raises(EmendError):
        library.sources.read(article, tmp_path / "none.txt")
    assert library.open_file(path).session.article.source_text is None


def test_an_encoding_can_be_given(library, path, source):
    source.write_text(SOURCE, encoding="gb18030")
    article = library.open_file(path).session.article
    assert library.sources.read(article, source, "gb18030").source_text == SOURCE
