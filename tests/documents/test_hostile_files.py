"""Files made to do harm, one table for all formats: a right reading or one sentence, in little memory and time."""

import io
import time
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from qa_tool.documents import articles
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import formats, writer_for
from qa_tool.documents.raw_text import MAX_BYTES
from qa_tool.domain.errors import EmendError

FIXTURES = Path(__file__).parent / "fixtures"
MB = 1024 * 1024
#: What reading any of these may cost: CPU seconds, bytes.
SECONDS = 20
ROOM = 100 * MB
PACKED = ("docx", "odt", "epub")
ENTITIES = (
    '<!DOCTYPE a [<!ENTITY b0 "bomb">' + "".join(f'<!ENTITY b{n} "{f"&b{n - 1};" * 10}">' for n in range(1, 10)) + "]>"
)
OUTSIDE = '<!DOCTYPE a [<!ENTITY b0 "x"><!ENTITY b9 SYSTEM "file:///etc/passwd"><!ENTITY % c SYSTEM "http://localhost:1/">%c;]>'
#: The part with the text of the fixture of a format.
PARTS = {"docx": "word/document.xml", "odt": "content.xml", "epub": "OEBPS/sections/section0001.xhtml"}


def fixture(kind):
    return (FIXTURES / f"report.{kind}").read_bytes()


def with_part(kind, change, more=()):
    """Return the fixture with its text changed; `more` are further parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(fixture(kind))) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            data = old.read(info)
            # Large ones are made in half the time.
            new.writestr(info, change(data) if info.filename == PARTS[kind] else data, compresslevel=1)
        for name, data in more:
            new.writestr(name, data, compresslevel=1)
    return out.getvalue()


def declaring(doctype):
    def change(data):
        start = data.index(b"<", data.index(b"?>")) if b"?>" in data[:200] else 0
        text = data[start:]
        if text.startswith(b"<!DOCTYPE"):
            text = text[text.index(b">") + 1 :]
        return doctype.encode() + text.replace(b"harbour office", b"&b9; office")

    return change


def nested(data):
    return data.replace(b"harbour office", b"<i>" * 30_000 + b"office" + b"</i>" * 30_000)


def zip_bomb(kind):
    """Return a document of which one part unpacks to 210 MB."""
    return with_part(kind, lambda data: data, [("big.bin", b"\0" * (210 * MB))])


def false_size(kind):
    """Return a document that says of its text that it is small, where it unpacks to 110 MB."""
    data = bytearray(with_part(kind, lambda data: data + b" " * (110 * MB)))
    with zipfile.ZipFile(io.BytesIO(bytes(data))) as packed:
        info = packed.getinfo(PARTS[kind])
    place = data.find(info.file_size.to_bytes(4, "little"))
    while place >= 0:
        data[place : place + 4] = (1000).to_bytes(4, "little")
        place = data.find(info.file_size.to_bytes(4, "little"), place)
    return bytes(data)


WRAPPED = {
    "plain-text": ("a.txt", "{}"),
    "html": ("a.html", "<!DOCTYPE html><p>{}</p>"),
    "markdown": ("a.md", "{}"),
    "rtf": ("a.rtf", "{{\\rtf1\\ansi {}}}"),
    "odt": ("a.fodt", '<a xmlns:office="b" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:text><text:p>{}</text:p></office:text></a>'),
}  # fmt: skip
ODD = {
    "one line of 2 MB": "word " * (MB * 2 // 5),
    "NUL": "one\0two",
    "right-to-left marks": "one \u202etwo\u202c \u200f\u05d0",
    "mixed line ends": "one\r\ntwo\rthree\nfour\u2028five",
    "noncharacters": "one\ufdd0\uffff two",
    "half of a pair": "one \ud83d two",
}


def read_within(data, name):
    """Read, and return the article or the error; neither may cost much."""
    start = time.process_time()
    try:
        found = articles.from_bytes(data, name)
    except EmendError as error:
        found = error
    if isinstance(found, EmendError):
        assert "\n" not in str(found)
        assert name in found.what
    assert time.process_time() - start < SECONDS
    return found


def assert_sound(article):
    """The text can be shown and stored, and the file can be written again without a change."""
    article.text.encode()
    assert "\0" not in article.text
    if article.original is not None:
        kind = next(each for each in formats() if each.id == article.format)
        assert kind.write(Corrected(article, (), article.original, name="a")) == article.original


@pytest.mark.parametrize("what", ODD)
@pytest.mark.parametrize("kind", WRAPPED)
def test_odd_text_is_read_rightly_or_refused_in_a_sentence(kind, what):
    name, wrapping = WRAPPED[kind]
    found = read_within(wrapping.format(ODD[what]).encode("utf-8", "surrogatepass"), name)
    if isinstance(found, EmendError):
        assert what in {"NUL", "noncharacters", "half of a pair", "one line of 2 MB"}
    else:
        assert_sound(found)
        if what == "right-to-left marks" and kind != "rtf":
            assert found.text == ODD[what]


@pytest.mark.parametrize("suffix", [suffix for each in formats() for suffix in each.suffixes])
def test_a_hundred_megabytes_are_refused_unread(tmp_path, suffix):
    path = tmp_path / f"big{suffix}"
    with path.open("wb") as file:
        file.truncate(100 * MB)
    tracemalloc.start()
    with pytest.raises(EmendError, match=f"larger than {MAX_BYTES // MB} MB"):
        articles.read(path)
    assert tracemalloc.get_traced_memory()[1] < MB
    tracemalloc.stop()


@pytest.mark.parametrize("kind", PACKED)
def test_zip_bombs_are_refused_before_they_unpack(kind):
    data = zip_bomb(kind)
    tracemalloc.start()
    found = read_within(data, f"a.{kind}")
    assert tracemalloc.get_traced_memory()[1] < 20 * MB
    tracemalloc.stop()
    assert "unpacks to more than 200 MB" in found.what


@pytest.mark.parametrize("kind", PACKED)
def test_a_part_that_lies_about_its_size_is_damaged(kind):
    data = false_size(kind)
    tracemalloc.start()
    found = read_within(data, f"a.{kind}")
    assert tracemalloc.get_traced_memory()[1] < ROOM
    tracemalloc.stop()
    assert "is damaged" in found.what


@pytest.mark.parametrize("doctype", [ENTITIES, OUTSIDE], ids=["bomb", "outside"])
@pytest.mark.parametrize("kind", PACKED)
def test_entities_are_never_resolved(kind, doctype):
    found = read_within(with_part(kind, declaring(doctype)), f"a.{kind}")
    if kind == "epub":
        assert "&b9; office" in found.text
        assert "root:" not in found.text
    else:
        assert isinstance(found, EmendError)


@pytest.mark.parametrize("kind", PACKED)
def test_deep_nesting_is_survived(kind):
    found = read_within(with_part(kind, nested), f"a.{kind}")
    if isinstance(found, EmendError):
        assert kind != "epub"
    else:
        assert_sound(found)


@pytest.mark.parametrize("kind", [*PACKED, "rtf", "pdf"])
def test_broken_files_are_refused_or_read(kind):
    data = fixture(kind)
    for cut in range(1, 20):
        found = read_within(data[: len(data) * cut // 20], f"a.{kind}")
        assert isinstance(found, EmendError) or kind in {"rtf", "pdf"}
    for place in range(30, len(data), max(1, len(data) // 60)):
        broken = bytearray(data)
        broken[place] ^= 0xFF
        found = read_within(bytes(broken), f"a.{kind}")
        if not isinstance(found, EmendError):
            assert_sound(found)


@pytest.mark.parametrize(
    "data",
    [b"{\\rtf1 " + b"{\\b " * 100_000, b"{\\rtf1 \\u" + b"9" * 100_000 + b"?}", b"{\\rtf1 \\bin999999999 a}", b"{\\rtf1\\ansicpg99999 \\'ff}", b"{\\rtf1 " + b"\\'" * 50_000, b"}" * 1000],
    ids=["nested", "number", "binary", "encoding", "halves", "ends"],
)  # fmt: skip
def test_hostile_rich_text(data):
    read_within(data, "a.rtf")


@pytest.mark.parametrize(
    "body",
    [b"1 0 obj <</Type/Catalog/Pages 1 0 R/Kids[1 0 R]/Count 1>> endobj trailer <</Root 1 0 R>>", b"[" * 100_000, b"<<" * 100_000, b"1 0 obj " * 20_000],
    ids=["loop", "lists", "dictionaries", "objects"],
)  # fmt: skip
def test_hostile_pdfs(body):
    assert isinstance(read_within(b"%PDF-1.4\n" + body + b"\nstartxref\n9\n%%EOF", "a.pdf"), EmendError)


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.epub", "a.html", "a.md"])
def test_a_broken_original_is_not_written_into(name):
    corrected = Corrected(articles.from_text("One."), (), b"PK\x03\x04broken", name=name)
    with pytest.raises(EmendError):
        writer_for(name).write(corrected)
