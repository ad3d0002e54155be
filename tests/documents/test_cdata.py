"""CDATA sections in web pages, e-books and OpenDocument texts: read as text, and corrected as such."""

import pytest
from corrections import assert_round_trip, written
from lxml import etree
from test_epub import book, parts_of
from test_odt import flat, inner_of

from qa_tool.documents.articles import from_bytes
from qa_tool.domain.errors import EmendError

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body>'
TAIL = "</body></html>\n"
STYLE = "<style><![CDATA[ p > b {} ]]></style>"
BODY = (
    "<!-- <![CDATA[ no ]]> --><p>The ferry &amp; <![CDATA[the <b>tug</b> &amp; co.\n leaved]]> at <i><![CDATA[noon]]></i>.</p>"
    "<p><![CDATA[All day.]]></p>"
)
TEXT = "The ferry & the <b>tug</b> &amp; co. leaved at noon.\nAll day."
KINDS = ("html", "epub", "odt")


def made(kind, body=BODY):
    page = f"{HEAD}{STYLE}{body}{TAIL}"
    if kind == "odt":
        return flat(body.replace("<p>", "<text:p>").replace("</p>", "</text:p>").replace("i>", "text:span>"))
    return page.encode() if kind == "html" else book(page)


def name_of(kind):
    return {"html": "x.xhtml", "epub": "x.epub", "odt": "x.fodt"}[kind]


def opened(kind, body=BODY):
    return from_bytes(made(kind, body), name_of(kind))


def body_of(kind, data):
    if kind == "odt":
        return inner_of(data).replace("text:p>", "p>").replace("text:span>", "i>")
    page = (data if kind == "html" else parts_of(data)["O/c 0.xhtml"]).decode()
    etree.fromstring(page.encode())
    return page.removeprefix(HEAD + STYLE).removesuffix(TAIL)


def edited(kind, *edits, body=BODY):
    return body_of(kind, written(opened(kind, body), *edits, name=name_of(kind)))


@pytest.mark.parametrize("kind", KINDS)
def test_text_in_sections_is_read(kind):
    assert opened(kind).text == TEXT


@pytest.mark.parametrize("kind", KINDS)
def test_corrections_go_into_them_as_text_and_all_else_stays(kind):
    assert edited(kind, ("leaved", "left < & >")) == BODY.replace("leaved", "left < & >")
    assert edited(kind, ("& the", "& a")) == BODY.replace("A[the", "A[a")
    assert edited(kind, ("ferry &", "ship &")) == BODY.replace("ferry", "ship")
    assert edited(kind, ("tug", "a]]>b")) == BODY.replace("tug", "a]]]]><![CDATA[>b")
    assert edited(kind, ("&amp; co.", "& c]")) == BODY.replace("&amp; co.", "& c]]]><![CDATA[")
    new_line = "<text:line-break/>" if kind == "odt" else "<br/>"
    assert edited(kind, ("All day.", "All\nday.")) == BODY.replace("All day.", f"All]]>{new_line}<![CDATA[day.")


@pytest.mark.parametrize("kind", KINDS)
def test_random_corrections_come_back(kind):
    assert_round_trip(made(kind), name_of(kind), range(60), lambda text: " ".join(text.split()))


def test_what_an_encoding_lacks_is_written_outside_a_section():
    page = f"{HEAD}<p><![CDATA[The town of X.]]></p>{TAIL}".replace("utf-8", "iso-8859-1").encode("latin-1")
    found = written(from_bytes(page, "x.xhtml"), ("X", "Łódź"), name="x.xhtml")
    assert found == page.replace(b"X", "]]>&#321;<![CDATA[ód]]>&#378;<![CDATA[".encode("latin-1"))


def test_an_article_in_sections_is_found_in_a_long_page():
    told = "The last ferry sails on Sunday, if the wind allows it, the office said, and nobody was hurt at the quay. "
    said = f"<div id='c'><p><![CDATA[{told * 3}]]></p><p><![CDATA[{told * 3}]]></p></div>"
    body = f"{said}<div class='more'><p>Other stories are told elsewhere, and by other people.</p></div>"
    assert opened("html", body).text.count(told.strip()) == 6


def test_a_section_that_does_not_end_is_one_sentence():
    with pytest.raises(EmendError, match="is not sound XML in line 2: CData section not finished") as told:
        opened("odt", "<p><![CDATA[one\ntwo")
    assert "\n" not in str(told.value)
