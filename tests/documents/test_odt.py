"""OpenDocument texts: what is read and what is written."""

import io
import zipfile
from pathlib import Path

import pytest
from corrections import WHEN, assert_round_trip, written
from report_text import BODY, NOTE

from qa_tool.documents.articles import from_bytes, from_text, read
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for
from qa_tool.domain.errors import EmendError
from qa_tool.domain.net_change import NetChange

REPORT = Path(__file__).parent / "fixtures" / "report.odt"
FLAT = Path(__file__).parent / "fixtures" / "report.fodt"
TEXT = f"{BODY}\n{NOTE}"
NAMES = "urn:oasis:names:tc:opendocument:xmlns"
HEAD = (
    f'<office:document xmlns:office="{NAMES}:office:1.0" xmlns:text="{NAMES}:text:1.0" xmlns:draw="{NAMES}:drawing:1.0" '
    f'xmlns:table="{NAMES}:table:1.0" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text>'
)
TAIL = "</office:text></office:body></office:document>"


def flat(inner):
    return f"{HEAD}{inner}{TAIL}".encode()


def inner_of(data):
    return data.decode().removeprefix(HEAD).removesuffix(TAIL)


def content_of(data):
    return zipfile.ZipFile(io.BytesIO(data)).read("content.xml").decode()


def test_a_document_of_libreoffice_is_read_with_its_changes_and_notes():
    article = read(REPORT)
    assert article.text == TEXT
    assert article.format == "odt"
    assert read(FLAT).text == TEXT


def test_words_change_in_their_runs_and_all_other_parts_stay():
    article = read(REPORT)
    data = written(
        article,
        ("Zaporiza sailed", "Zaporizhzhia sailed"),
        ("old quay", "new quay"),
        ("A note", "One note"),
        name="x.odt",
    )
    before = content_of(article.original)
    after = (
        before.replace('T1">Zaporiza<', 'T1">Zaporizhzhia<')
        .replace(">old quay<", ">new quay<")
        .replace(">A note", ">One note")
    )
    assert content_of(data) == after
    one, other = (zipfile.ZipFile(io.BytesIO(each)) for each in (article.original, data))
    assert one.namelist() == other.namelist()
    assert all(one.read(name) == other.read(name) for name in one.namelist() if name != "content.xml")
    assert written(article, name="x.odt") == article.original
    # The type stands first, not packed, as programs look for it.
    assert data[30:77] == article.original[30:77] == b"mimetypeapplication/vnd.oasis.opendocument.text"


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<text:p>a  b\n <text:s text:c='3'/>c<text:tab/>d</text:p>", "a b    c\td"),
        ("<text:p> a<text:span> </text:span> b </text:p><text:p/>", "a b"),
        ("<text:p>a &amp; &#x42;</text:p>", "a & B"),
        (
            "<text:p>a<draw:frame><draw:text-box><text:p>box</text:p></draw:text-box></draw:frame>b</text:p><text:p>c</text:p>",
            "ab\nc\nbox",
        ),
        ("<text:tracked-changes><text:p>gone</text:p></text:tracked-changes><text:h>a</text:h>", "a"),
        (
            # As LibreOffice 7.4 writes flat files: what is deleted is still in its place.
            (
                '<text:tracked-changes><text:changed-region xml:id="d" text:id="d"><text:deletion><office:change-info><dc:creator '
                'xmlns:dc="urn:x">Kim</dc:creator></office:change-info></text:deletion></text:changed-region><text:changed-region '
                'text:id="i"><text:insertion/></text:changed-region></text:tracked-changes><text:p>a <text:change-start text:change-id="d"/>'
                'very <text:change-end text:change-id="d"/>low <text:change-start text:change-id="i"/>tide<text:change-end '
                'text:change-id="i"/></text:p>'
            ),
            "a low tide",
        ),
        (
            "<text:table-of-content><text:table-of-content-source><text:p>no</text:p></text:table-of-content-source><text:p>a</text:p></text:table-of-content>",
            "a",
        ),
    ],
)
def test_what_is_read(inner, text):
    assert from_bytes(flat(inner), "x.fodt").text == text


@pytest.mark.parametrize(
    ("inner", "old", "new", "result"),
    [
        (
            '<text:p xml:id="a" b="c">One two</text:p>',
            " two",
            ".\nTwo",
            '<text:p xml:id="a" b="c">One.</text:p><text:p b="c">Two</text:p>',
        ),
        (
            "<text:p>a<text:span>One two</text:span></text:p>",
            " two",
            "\ntwo",
            "<text:p>a<text:span>One<text:line-break/>two</text:span></text:p>",
        ),
        ("<text:p>One</text:p><text:p/><text:p>Two</text:p>", "One\nTwo", "One two", "<text:p>One two</text:p>"),
        (
            "<text:p>One two</text:p>",
            "One",
            "a  < b\t\x01",
            '<text:p>a <text:s text:c="1"/>&lt; b<text:tab/>\ufffd two</text:p>',
        ),
        ("<text:p>One</text:p>", "One", "One ", '<text:p>One<text:s text:c="1"/></text:p>'),
        (
            '<text:p>One<text:bookmark-end text:name="b"/></text:p><text:soft-page-break/><text:p><text:change text:change-id="c"/>two</text:p>',
            "One\ntwo",
            "One two",
            '<text:p>One<text:bookmark-end text:name="b"/> <text:change text:change-id="c"/>two</text:p>',
        ),
        (
            "<text:p>One <text:soft-page-break/>two</text:p>",
            " two",
            "\ntwo",
            "<text:p>One</text:p><text:p><text:soft-page-break/>two</text:p>",
        ),
        ("<text:p>One&#13;<text:line-break/>two</text:p>", "two", "2", "<text:p>One&#13;<text:line-break/>2</text:p>"),
        (
            "<text:p>Say <text:a>it</text:a></text:p>",
            "it",
            "it now",
            "<text:p>Say <text:a>it</text:a> now</text:p>",
        ),
    ],
)
def test_what_is_written(inner, old, new, result):
    assert inner_of(written(from_bytes(flat(inner), "x.fodt"), (old, new), name="x.fodt")) == result


def test_blanks_of_one_element_are_changed_one_by_one():
    article = from_bytes(flat('<text:p>a<text:s text:c="3"/>b</text:p>'), "x.fodt")
    for new in ("a  b", "a x  b", "ab", "ax   b", "a   xb"):
        assert from_bytes(written(article, ("a   b", new), name="x.fodt"), "x.fodt").text == new
    both = [NetChange(at, at + 1, put, "Kim", WHEN) for at, put in ((1, "x"), (3, "y"))]
    data = writer_for("x.fodt").write(Corrected(article, both, article.original, name="x.fodt"))
    assert from_bytes(data, "x.fodt").text == "ax yb"


def test_random_corrections_come_back():
    def folded(text):
        return [line for line in (" ".join(line.split()) for line in text.split("\n")) if line]

    assert_round_trip(REPORT.read_bytes(), "x.odt", range(100), folded)


def test_text_becomes_a_document():
    article = from_text("One  & two\n\n\tThree.")
    assert from_bytes(written(article, ("Three", "Four"), name="x.odt"), "x.odt").text == "One  & two\n\tFour."


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (flat("").replace(b":text:1.0", b":text:9.0"), "is no OpenDocument text"),
        (flat("<text:p/>"), "is empty"),
        (flat("<text:p>"), "is not sound XML"),
        (b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>" + flat("<text:p>&b;</text:p>"), "declares XML entities"),
        (flat("<text:span>" * 300 + "a" + "</text:span>" * 300), "is not sound XML"),
    ],
)  # fmt: skip
def test_what_is_refused(data, said):
    with pytest.raises(EmendError, match=said):
        from_bytes(data, "x.fodt")
