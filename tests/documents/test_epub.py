"""E-books: chapters in their order, corrected in place."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from corrections import assert_round_trip, written

from qa_tool.documents.articles import from_bytes, from_text, read
from qa_tool.domain.errors import EmendError

REPORT = Path(__file__).parent / "fixtures" / "report.epub"


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {info.filename: packed.read(info) for info in packed.infolist()}


def packed(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED)
    return out.getvalue()


def book(*chapters, more=()):
    items = "".join(
        f'<item id="c{n}" href="c%20{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(len(chapters))
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(chapters)))
    return packed({
        "mimetype": "application/epub+zip",
        "META-INF/container.xml": '<container><rootfiles><rootfile full-path="O/b.opf"/></rootfiles></container>',
        "O/b.opf": f'<package xmlns="http://www.idpf.org/2007/opf"><manifest>{items}</manifest><spine>{spine}</spine></package>',
        **{f"O/c {n}.xhtml": chapter for n, chapter in enumerate(chapters)},
        **dict(more),
    })  # fmt: skip


def test_a_book_of_libreoffice_is_read_and_corrected_in_place():
    article = read(REPORT)
    assert (article.format, article.title) == ("epub", "Ferries return to Zaporiza")
    assert article.text.endswith("The last ferry sails on Sunday.\n1A note on Zaporiza and its quay.")
    before, after = (
        parts_of(article.original),
        parts_of(written(article, ("last ferry", "first & last ferry"), name="x.epub")),
    )
    assert list(before) == list(after)
    (changed,) = [name for name in before if before[name] != after[name]]
    assert after[changed] == before[changed].replace(b"last ferry", b"first &amp; last ferry")
    assert_round_trip(
        article.original, "x.epub", range(40), lambda text: re.sub(r"\s+", " ", text.replace("\xa0", " "))
    )


def test_chapters_follow_the_spine_and_their_edges_stay():
    data = book("<p>One &amp;<br/>two.</p>", "<p>Three.</p>")
    article = from_bytes(data, "x.epub")
    assert article.text == "One &\ntwo.\nThree."
    assert (
        parts_of(written(article, ("two", "2"), ("Three", "3\n4"), name="x.epub"))["O/c 1.xhtml"] == b"<p>3<br/>4.</p>"
    )
    with pytest.raises(EmendError, match="goes over the end of a chapter"):
        written(article, ("two.\nThree", "two, three"), name="x.epub")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (book("<p>a</p>", more={"META-INF/encryption.xml": '<e><CipherReference URI="O/c 0.xhtml"/></e>'}), "locked by its seller"),
        (book(), "is empty"),
        (packed({"mimetype": "application/epub+zip"}), "META-INF/container.xml is missing"),
        (book("<p>a</p>", more={"META-INF/container.xml": "<container/>"}), "does not say where its text is"),
        (book("<p>a</p>", more={"O/b.opf": "<!DOCTYPE a [<!ENTITY b 'c'>]><package>&b;</package>"}), "declares XML entities"),
    ],
)  # fmt: skip
def test_what_is_refused(data, said):
    with pytest.raises(EmendError, match=said):
        from_bytes(data, "x.epub")


def test_entities_of_a_chapter_are_never_resolved():
    page = '<!DOCTYPE html [<!ENTITY b SYSTEM "file:///etc/passwd">]><html><body><p>a &b;</p></body></html>'
    assert from_bytes(book(page), "x.epub").text == "a &b;"


def test_no_book_is_made_of_text():
    with pytest.raises(EmendError, match="only an e-book"):
        written(from_text("One."), name="x.epub")
