"""Word documents that are refused: each in one sentence, at little cost."""

import io
import time
import tracemalloc
import zipfile

import pytest
import word_making as making
from word_making import paragraph, run

from qa_tool.documents.articles import from_bytes, read
from qa_tool.domain.errors import EmendError

BODY = paragraph(run("a"))
BOMB = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">{}]>'.format(
    "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12))
)
OUTSIDE = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]>'


def with_part(name, content):
    return making.document(BODY, more=[(name, content)])


def zip_bomb():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        for name in ("[Content_Types].xml", "word/document.xml"):
            with made.open(name, "w", force_zip64=True) as part:
                for _ in range(105):
                    part.write(b" " * (1 << 20))
    return out.getvalue()


def large_text():
    return making.document(paragraph("<w:r><w:t>" + "a " * (17 << 20) + "</w:t></w:r>"))


def flagged(data):
    """Say in a zip that its parts are encrypted."""
    return data.replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00")


def document_with(part):
    inside = zipfile.ZipFile(io.BytesIO(making.document(BODY)))
    return making.packed({**{name: inside.read(name) for name in inside.namelist()}, **part})


def without(name):
    inside = zipfile.ZipFile(io.BytesIO(making.document(BODY, notes="")))
    return making.packed({each: inside.read(each) for each in inside.namelist() if each != name})


XML = making.part("document", f"<w:body>{BODY}</w:body>")
HOSTILE = {
    "no zip": (b"Hello, this is text.", "is no Word document"),
    "old Word": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "is an old Office document"),
    "half a zip": (making.document(BODY)[:-40], "cannot be unpacked"),
    "a broken part": (making.document(BODY).replace(b"PK\x03\x04\x14", b"PK\x03\x05\x14", 2), "cannot be unpacked"),
    "a password": (flagged(making.document(BODY)), "protected by a password"),
    "no text": (without("word/document.xml"), r"the part word/document\.xml is missing"),
    "no types": (without("[Content_Types].xml"), r"the part \[Content_Types\]\.xml is missing"),
    "no relations": (without("_rels/.rels"), r"the part _rels/\.rels is missing"),
    "no notes": (without("word/footnotes.xml"), r"the part word/footnotes\.xml is missing"),
    "broken XML": (document_with({"word/document.xml": XML[:-20]}), "is no XML that can be read"),
    "empty XML": (document_with({"word/document.xml": b""}), "is no XML that can be read"),
    "NUL": (document_with({"word/document.xml": XML.replace("a<", "a\0<")}), "is no XML that can be read"),
    "a surrogate": (document_with({"word/document.xml": XML.replace("a<", "&#xD800;<")}), "is no XML that can be read"),
    "an entity bomb": (document_with({"word/document.xml": BOMB + XML.partition("?>")[2].replace("a<", "&k;<")}), "is no XML that can be read"),
    "an entity from outside": (document_with({"word/document.xml": OUTSIDE + XML.partition("?>")[2].replace("a<", "&a;<")}), "declares entities"),
    "deep nesting": (document_with({"word/document.xml": making.part("document", "<w:body>" + "<w:sdt><w:sdtContent>" * 5000 + "</w:sdtContent></w:sdt>" * 5000 + "</w:body>")}), "is no XML that can be read"),
    "no body": (document_with({"word/document.xml": making.part("document", "")}), "holds no text"),
    "macros": (making.document(BODY, content_type="application/vnd.ms-word.document.macroEnabled.main+xml"), "holds macros"),
    "hidden macros": (with_part("word/vbaProject.bin", b"x"), "holds macros"),
    "another program's": (making.document(BODY, content_type="application/vnd.openxmlformats-officedocument.presentationml.slide+xml"), "is no Word document"),
    "a table": (making.document(BODY, content_type="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"), "is no Word document"),
    "another document": (making.document(BODY + '<w:altChunk r:id="rId9"/>'), "holds another document, whose text Word puts in"),
    "nothing in it": (making.document(paragraph(run("  "))), "is empty"),
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_cannot_be_opened_is_said_in_one_sentence(kind):
    data, said = HOSTILE[kind]
    with pytest.raises(EmendError, match=said) as caught:
        from_bytes(data, "x.docx")
    assert caught.value.what.startswith("x.docx ")
    assert caught.value.what.endswith(".")
    assert "\n" not in str(caught.value)
    assert caught.value.hint


@pytest.mark.parametrize(("make", "said"), [(zip_bomb, "more than 200 MB"), (large_text, "more than 32 MB")])
def test_what_is_too_large_costs_neither_time_nor_memory(make, said):
    data = make()
    tracemalloc.start()
    began = time.process_time()
    with pytest.raises(EmendError, match=said):
        from_bytes(data, "x.docx")
    assert time.process_time() - began < 2
    assert tracemalloc.get_traced_memory()[1] < 100 * 1024 * 1024
    tracemalloc.stop()


def test_a_part_that_is_there_twice_is_refused():
    out = io.BytesIO(making.document(BODY))
    with zipfile.ZipFile(out, "a") as made, pytest.warns(UserWarning, match="Duplicate"):
        made.writestr("word/document.xml", XML)
    with pytest.raises(EmendError, match="a part is there twice"):
        from_bytes(out.getvalue(), "x.docx")


def test_a_document_with_macros_is_refused_whatever_it_is_called(tmp_path):
    path = tmp_path / "x.docm"
    path.write_bytes(HOSTILE["macros"][0])
    with pytest.raises(EmendError, match=r"x\.docm holds macros"):
        read(path)


def test_a_word_document_with_another_suffix_is_refused(tmp_path):
    path = tmp_path / "x.txt"
    path.write_bytes(making.document(BODY))
    with pytest.raises(EmendError, match=r"x\.txt holds another format than its name says: Word document"):
        read(path)
