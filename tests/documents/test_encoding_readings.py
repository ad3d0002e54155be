"""The encodings that a file fits, each with the lines that tell it from others."""

import pytest

from qa_tool.documents import articles
from qa_tool.documents.readings import readings
from qa_tool.domain.errors import EmendError

RUSSIAN = "The ferry left.\nПаром вышел из порта в полдень, сообщили власти.\n" * 5


@pytest.fixture
def russian(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_bytes(RUSSIAN.encode("cp1251"))
    return path


def test_what_was_found_comes_first_and_only_what_fits_is_offered(russian):
    found = readings(russian, "cp1251")
    assert found[0].encoding == "cp1251"
    assert found[0].text.startswith("Паром вышел")
    assert "ferry" not in found[0].text
    names = [each.encoding for each in found]
    assert "utf-8" not in names
    assert "utf-16-le" not in names
    assert "koi8_r" in names
    assert len(set(names)) == len(names)


def test_a_guess_is_known_as_one_and_a_choice_is_none(russian):
    assert articles.read(russian).encoding_is_guess
    assert not articles.read(russian, "cp1251").encoding_is_guess


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_unicode_is_no_guess(tmp_path, encoding):
    path = tmp_path / "ferry.txt"
    path.write_bytes(RUSSIAN.encode(encoding))
    article = articles.read(path)
    assert not article.encoding_is_guess
    assert readings(path, article.encoding)[0].text[:5] == "Паром"


def test_utf_16_without_a_mark_is_a_guess_and_nothing_else_fits(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_bytes(RUSSIAN.encode("utf-16-le"))
    article = articles.read(path)
    assert (article.encoding, article.encoding_is_guess) == ("utf-16-le", True)
    assert {each.encoding for each in readings(path, article.encoding)} <= {"utf-16-le", "utf-16-be"}


def test_a_page_that_says_its_encoding_is_no_guess(tmp_path):
    said, silent = tmp_path / "said.html", tmp_path / "silent.html"
    body = f"<p>{RUSSIAN}</p>".encode("cp1251")
    said.write_bytes(b"<meta charset=windows-1251>" + body)
    silent.write_bytes(body)
    assert not articles.read(said).encoding_is_guess
    assert articles.read(silent).encoding_is_guess


def test_a_long_line_is_shown_where_it_tells(tmp_path):
    path = tmp_path / "line.txt"
    path.write_bytes(b"a " * 5000 + "Паром".encode("cp1251") + b" b" * 5000)
    shown = readings(path, "cp1251")[0].text
    assert "Паром" in shown
    assert len(shown) < 400


def test_a_file_that_is_gone_is_told(tmp_path):
    with pytest.raises(EmendError, match="There is no file"):
        readings(tmp_path / "gone.txt", "utf-8")
