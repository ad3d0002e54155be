"""Rich text as Word, Google Docs, LibreOffice and browsers put it on the clipboard."""

import time

import pytest

from qa_tool.documents import articles
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for
from qa_tool.documents.markup.pasting import pasted
from qa_tool.domain.format_ids import PLAIN_TEXT
from qa_tool.domain.net_change import NetChange

WORD = """Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000001000\r\nStartFragment:0000000141\r\nEndFragment:0000000999\r\n
<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=ProgId content=Word.Document><!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Font Definitions */ p.MsoNormal {margin:0cm;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'>
<!--StartFragment-->

<h1><span lang=EN-US style='mso-ansi-language:EN-US'>Ferries return<o:p></o:p></span></h1>

<p class=MsoNormal><span lang=EN-US>The ferry sailed, the <a
href="https://example.org/harbour?a=1&amp;b=2"><b>harbour</b>
office</a> said<del cite="mailto:Kim" datetime="2024-03-01T09:00"> not</del><ins cite="mailto:Kim"> on Friday</ins>.<o:p></o:p></span></p>

<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>First bag<o:p></o:p></p>

<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>Port</p></td><td><p class=MsoNormal>Fare</p></td></tr></table>
<!--EndFragment-->
</body></html>"""
DOCS = """<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1a2b"><h2 dir="ltr" style="line-height:1.38;"><span style="font-size:20pt;white-space:pre-wrap;">Ferries return</span></h2><p dir="ltr" style="line-height:1.38;"><span style="white-space:pre-wrap;">The ferry sailed, the </span><a href="https://example.org/h" style="text-decoration:none;"><span style="color:#1155cc;">harbour office</span></a><span> said.</span></p><br /><ul style="margin-top:0;"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>First bag</span></p></li></ul></b><br class="Apple-interchange-newline">"""
OFFICE = """<!DOCTYPE html>
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title><meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>
<style type="text/css">@page { size: 21cm 29.7cm } p { margin-bottom: 0.25cm }</style></head>
<body lang="en-US" link="#000080" vlink="#800000" dir="ltr"><h1 class="western">Ferries
return</h1>
<p style="line-height: 100%">The ferry sailed, the <a href="https://example.org/h">harbour
office</a> said.</p>
<ul><li><p>First bag</p></li></ul>
</body></html>"""
BROWSER = """<meta charset='utf-8'><h1 class="c-title" style="box-sizing: border-box;">Ferries return</h1><div class="body" style="color: rgb(0,0,0);"><p style="margin: 0px;">The ferry sailed, the<span> </span><a href="https://example.org/h" onclick="x()">harbour office</a><span> </span>said.</p><figure><img src="data:,"><figcaption>First bag</figcaption></figure></div><br class="Apple-interchange-newline">"""
SAID = "Ferries return\nThe ferry sailed, the harbour office said{}.\nFirst bag"


@pytest.mark.parametrize(
    ("markup", "text", "heading", "link"),
    [
        (WORD, SAID.format(" on Friday") + "\nPort\nFare", "h1", "https://example.org/harbour?a=1&amp;b=2"),
        (DOCS, SAID.format(""), "h2", "https://example.org/h"),
        (OFFICE, SAID.format(""), "h1", "https://example.org/h"),
        (BROWSER, SAID.format(""), "h1", "https://example.org/h"),
    ],
    ids=["Word", "Google Docs", "LibreOffice", "browser"],
)
def test_paragraphs_headings_and_links_are_kept(markup, text, heading, link):
    article = articles.from_rich_text(markup, "")
    assert article.text == text
    assert (article.title, article.format, article.path) == ("Ferries return", "html", None)
    page = article.original.decode()
    assert f"<{heading}>Ferries return</{heading}>" in page
    assert f'<a href="{link}">harbour office</a>' in page
    assert "style" not in page
    assert "onclick" not in page
    at = text.index("sailed")
    data = writer_for("x.html").write(
        Corrected(article, [NetChange(at, at + 6, "left", "Kim", None)], article.original, name="x.html")
    )
    assert data.decode() == page.replace("sailed", "left")


def test_a_list_is_a_list():
    page = pasted("<ul><li>One <b>a</b><li>Two &lt;</ul><p>Three").page.decode()
    assert page.endswith("<ul>\n<li>One a</li>\n<li>Two &lt;</li>\n</ul>\n<p>Three</p>\n")


def test_rich_text_that_keeps_nothing_is_text():
    article = articles.from_rich_text("<p>One <b>two</b>.<p>Three<br>four.", "")
    assert (article.text, article.format) == ("One two.\nThree\nfour.", PLAIN_TEXT)
    again = articles.from_rich_text("<p>One <b>two</b>.<p>Three<br>four.", "")
    assert again.key == article.key


def test_an_address_that_would_run_is_no_link():
    assert pasted("<p>One <a href='javascript:alert(1)'>two</a>.").page is None


def test_markup_that_says_nothing_leaves_the_text():
    assert articles.from_rich_text("<img src=x>", "The text.").text == "The text."
    assert articles.from_rich_text("<p>a" * 400_000, "The text.").text == "The text."


@pytest.mark.parametrize(
    "markup",
    ["<del>" * 63_000, "<![if !supportLists]>" * 45_000, "<!--StartFragment-->" * 49_000, "<a href=http:x>" * 60_000, "<h1>" * 66_000 + "x"],
)  # fmt: skip
def test_hostile_markup_takes_no_time(markup):
    start = time.process_time()
    pasted(markup)
    assert time.process_time() - start < 3
