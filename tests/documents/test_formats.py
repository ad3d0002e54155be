"""The mechanism of document formats, with a format of its own."""

import subprocess
import sys
from pathlib import Path

import pytest

from qa_tool.documents import articles
from qa_tool.documents import formats as package
from qa_tool.documents.folders import found_in
from qa_tool.documents.format import DocumentFormat
from qa_tool.documents.formats import format_of, formats, readable_suffixes, writer_for
from qa_tool.domain.errors import EmendError
from qa_tool.domain.format_ids import PLAIN_TEXT
from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from qa_tool.storage.quick_open import article_in
from qa_tool.storage.quick_rows import stored_rows

ROOT = Path(__file__).resolve().parents[2]
SHOUTED = """
from qa_tool.documents.format import DocumentFormat, Extracted
from qa_tool.domain.errors import EmendError

def read(data, name, encoding):
    if not data.startswith(b"SHOUT\\0"):
        raise EmendError(f"{name} is not shouted.", "Shout.")
    return Extracted(data[6:].decode().lower().strip("!"), source_text="원문")

def write(corrected):
    loud = (corrected.original or b"SHOUT\\0?!").count(b"!")
    return b"SHOUT\\0" + corrected.text.upper().encode() + b"!" * loud + (b"*" if corrected.tracked else b"")

FORMAT = DocumentFormat("shouted-text", "Shouted text", (".shout",), read, write, lambda data: data.startswith(b"SHOUT\\0"),
    keeps_original=True, tracks=True, reads="all", writes="all", keeps="marks", loses="case")
"""
FILE = b"SHOUT\0ONE TOWN MET.!!"


@pytest.fixture
def shouted(tmp_path, monkeypatch):
    folder = tmp_path / "formats"
    folder.mkdir()
    (folder / "shouted_text.py").write_text(SHOUTED, encoding="utf-8")
    monkeypatch.setattr(package, "__path__", [*package.__path__, str(folder)])
    formats.cache_clear()
    yield folder
    sys.modules.pop(f"{package.__name__}.shouted_text", None)
    formats.cache_clear()


def file_of(tmp_path, data=FILE, name="town.shout"):
    path = tmp_path / name
    path.write_bytes(data)
    return path


@pytest.fixture
def library(new_database, indexes):
    opened = Library(Database.open(new_database), editor="Kim", kept_in=indexes)
    yield opened
    opened.close()


def test_every_format_is_complete():
    assert formats()[0].id == PLAIN_TEXT
    for each in formats():
        assert isinstance(each, DocumentFormat)
        assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in each.suffixes)
    suffixes = [suffix for each in formats() for suffix in each.suffixes]
    assert len(suffixes) == len(set(suffixes))


def test_no_format_loads_its_library_before_it_is_needed():
    code = "import sys; from qa_tool.documents.formats import formats; formats(); assert 'lxml' not in sys.modules"
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=False).returncode == 0


def test_being_there_is_the_registration(shouted, tmp_path):
    assert ".shout" in readable_suffixes()
    article = articles.read(file_of(tmp_path))
    assert (article.text, article.format, article.original) == ("one town met.", "shouted-text", FILE)
    assert article.source_text == "원문"
    assert found_in([tmp_path]).articles == (tmp_path / "town.shout",)


def test_the_content_counts_where_the_name_says_nothing(shouted, tmp_path):
    assert articles.from_bytes(FILE, "standard input").format == "shouted-text"
    assert articles.read(file_of(tmp_path, name="town")).format == "shouted-text"
    assert articles.from_bytes(b"Hello.", "standard input").format == PLAIN_TEXT


def test_a_name_and_a_content_that_disagree_are_refused(shouted, tmp_path):
    with pytest.raises(EmendError, match=r"another format than its name says: Shouted text\. .*\.shout"):
        articles.read(file_of(tmp_path, name="town.txt"))
    with pytest.raises(EmendError, match="is not shouted"):
        articles.read(file_of(tmp_path, b"Hello."))


def test_the_files_that_word_puts_beside_a_document_are_no_articles(shouted, tmp_path):
    for name in ("~$town.txt", "._town.txt", "town.txt", "town.xyz"):
        file_of(tmp_path, b"Hello.", name)
    assert found_in([tmp_path]).articles == (tmp_path / "town.txt",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "must hold FORMAT"),
        (SHOUTED.replace("shouted-text", "other"), "must hold FORMAT"),
        (SHOUTED.replace('loses="case"', 'loses=""'), "must say what it loses"),
        (SHOUTED.replace('writes="all", ', ""), "must say what it writes"),
    ],
)
def test_a_broken_format_is_refused_by_name(shouted, text, said):
    (shouted / "shouted_text.py").write_text(text, encoding="utf-8")
    with pytest.raises(TypeError, match=rf"shouted_text\.py {said}"):
        formats()


def test_who_can_write_what(shouted):
    assert writer_for("a").id == writer_for("a.TXT").id == PLAIN_TEXT
    assert writer_for("a.shout", tracked=True).id == format_of("a.shout", b"").id == "shouted-text"
    with pytest.raises(EmendError, match=r"a\.xyz: files ending in \.xyz cannot be written\. .*\.txt.*\.shout"):
        writer_for("a.xyz")
    with pytest.raises(EmendError, match=r"cannot hold tracked changes\. Use one of .*\.shout"):
        writer_for("a.txt", tracked=True)


def test_the_original_comes_back_after_a_restart(shouted, library, tmp_path):
    path = file_of(tmp_path)
    session = library.open_file(path).session
    session.edit(0, "one", "two")
    session.settle()
    number = session.article.id
    library.close()
    path.unlink()
    again = Library(Database.open(f"sqlite:///{tmp_path / 'emend.sqlite'}"))
    session = again.open_stored(number).session
    assert session.article.original is None
    for tracked, end in ((False, b"!!"), (True, b"!!*")):
        again.exports.text(session.article, session.log, tmp_path / "out.shout", tracked=tracked)
        assert (tmp_path / "out.shout").read_bytes() == b"SHOUT\0TWO TOWN MET." + end
    again.exports.text(session.article, session.log, tmp_path / "out.txt")
    assert (tmp_path / "out.txt").read_text() == "two town met."
    again.close()


def test_an_article_of_another_format_becomes_a_new_file(shouted, library, tmp_path):
    session = library.open_text("One town met.").session
    library.exports.text(session.article, session.log, tmp_path / "out.shout")
    assert (tmp_path / "out.shout").read_bytes() == b"SHOUT\0ONE TOWN MET.!"


def test_the_same_text_in_a_new_file_keeps_its_log_and_the_new_file(shouted, library, tmp_path):
    session = library.open_file(file_of(tmp_path)).session
    session.edit(0, "one", "two")
    session.settle()
    newer = library.open_file(file_of(tmp_path, FILE + b"!!")).session
    assert (newer.article.id, newer.text) == (session.article.id, "two town met.")
    library.exports.text(newer.article, newer.log, tmp_path / "out.shout")
    assert (tmp_path / "out.shout").read_bytes().endswith(b"!!!!")
    registered = library.house(articles.read(file_of(tmp_path))).article
    assert registered.id == session.article.id
    library.exports.text(newer.article, newer.log, tmp_path / "out.shout")
    assert (tmp_path / "out.shout").read_bytes().endswith(b"MET.!!")


def test_the_quick_way_sees_the_original(shouted, library, tmp_path):
    path = file_of(tmp_path)
    article = library.open_file(path).session.article
    url = f"sqlite:///{tmp_path / 'emend.sqlite'}"
    rows = stored_rows(url, article.key)
    assert rows.original == FILE
    assert article_in(rows).article == article


def test_an_original_goes_with_its_article(shouted, library, tmp_path):
    article = library.open_file(file_of(tmp_path)).session.article
    library._database.articles.remove(article.id)
    assert library._database.articles.original(article.id) is None


def test_a_folder_without_articles_is_said_so(tmp_path):
    from qa_tool.cli.inputs import paths_of

    with pytest.raises(EmendError, match=r"no articles in .*\.txt"):
        paths_of([str(tmp_path)])
    assert Path(tmp_path).is_dir()
