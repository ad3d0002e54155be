"""A plain text whose lines were broken at a width: opened, stored, written, read apart."""

import textwrap
from datetime import UTC, datetime

import pytest

from qa_tool.documents import articles
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for, written
from qa_tool.domain.format_ids import PLAIN_TEXT, WRAPPED_TEXT
from qa_tool.domain.net_change import NetChange

BODY = (
    "The ferry to the islands did not sail on Tuesday, because the wind in the strait had become too strong for the "
    "old ship, and the passengers were told to come back in the morning, when the storm would be over and the sea calm."
)
RAW = f"Ferry stays in the harbour\r\n\r\n{textwrap.fill(BODY, 60)}\r\n".replace("\n", "\r\n").replace("\r\r", "\r")


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_bytes(RAW.encode())
    return articles.read(path)


def test_is_found_and_keeps_what_was_decoded(article):
    assert (article.format, article.raw) == (WRAPPED_TEXT, RAW)
    assert article.text.split("\n") == ["Ferry stays in the harbour", "", BODY, ""]
    apart = articles.with_lines(article, joined=False)
    assert (apart.format, apart.text) == (PLAIN_TEXT, RAW.replace("\r\n", "\n"))
    assert articles.with_lines(apart, joined=True) == article


def test_a_file_is_written_back_with_its_lines(article):
    at = article.text.index("Tuesday")
    corrected = Corrected(
        article, [NetChange(at, at + 7, "Monday", "", datetime(2026, 1, 1, tzinfo=UTC))], name="a.txt"
    )
    assert written(writer_for("a.txt"), corrected).decode() == RAW.replace("Tuesday", "Monday")
    assert written(writer_for("a.txt"), Corrected(article, [])) == RAW.encode()


def test_a_pasted_one_is_written_in_paragraphs():
    pasted = articles.from_text(RAW.replace("\r\n", " \r\n"))
    assert pasted.format == WRAPPED_TEXT
    assert written(writer_for("a.txt"), Corrected(pasted, [])).decode().split("\n")[2] == BODY


def test_other_formats_are_not_touched(tmp_path):
    path = tmp_path / "a.html"
    path.write_text(f"<p>{BODY}</p>", encoding="utf-8")
    article = articles.read(path)
    assert articles.with_lines(article, joined=True) is article
