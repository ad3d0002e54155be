"""Text boxes of Word documents: read after the text, corrected in both of their copies; headers stay as they are."""

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest
import word_making as making
from word_fold import part_of

from qa_tool.documents.articles import from_bytes, read
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for
from qa_tool.domain.net_change import NetChange

#: Written by LibreOffice: a frame of two paragraphs, a shape with a word, a header and a footer.
BOXES = Path(__file__).parent / "fixtures" / "boxes.docx"
BODY = "Ferries return to Zaporiza\nThe ferry to Zaporiza sailed on Friday.\nNobody was hurt."
TEXT = f"{BODY}\nThe quay of Zaporiza at dawn.\nPicture: Kim\nA pull quote of Zaporiza."
WHEN = datetime(2024, 3, 1, 9, tzinfo=UTC)
W = f"{{{making.MAIN}}}"


def corrected(article, *edits, tracked=True):
    changes, at = [], 0
    for old, new in edits:
        start = article.text.index(old, at)
        at = start + len(old)
        changes.append(NetChange(start, at, new, "Kim", WHEN, "a reason"))
    return writer_for("x.docx").write(Corrected(article, changes, article.original, tracked, "x.docx"))


EDITS = [("Zaporiza", "Zaporizhzhia")] * 3 + [("dawn.\nPicture", "dawn. A picture"), ("Zaporiza", "Zaporizhzhia")]
AFTER = TEXT.replace("Zaporiza", "Zaporizhzhia").replace("dawn.\nPicture", "dawn. A picture")


def boxes(data):
    return ["".join(box.itertext(f"{W}t")) for box in part_of(data).iter(f"{W}txbxContent")]


def test_boxes_are_read_after_the_text():
    assert read(BOXES).text == TEXT


@pytest.mark.parametrize("tracked", [True, False])
def test_both_copies_of_a_box_are_corrected_and_nothing_else_is_touched(tracked):
    article = read(BOXES)
    data = corrected(article, *EDITS, tracked=tracked)
    assert from_bytes(data, "x.docx").text == AFTER
    frame, frame_again, shape, shape_again = boxes(data)
    assert frame == frame_again == "The quay of Zaporizhzhia at dawn. A picture: Kim"
    assert shape == shape_again == "A pull quote of Zaporizhzhia."
    with zipfile.ZipFile(BOXES) as old, zipfile.ZipFile(io.BytesIO(data)) as new:
        for part in ("word/header1.xml", "word/footer1.xml", "word/styles.xml"):
            assert new.read(part) == old.read(part)


def test_no_comment_goes_into_a_box_and_an_untouched_box_stays_byte_for_byte():
    article = read(BOXES)
    data = corrected(article, ("pull quote", "quotation"))
    root = part_of(data)
    assert not list(root.iter(f"{W}commentReference"))
    start = b"The quay of "
    before, after = (zipfile.ZipFile(io.BytesIO(each)).read("word/document.xml") for each in (article.original, data))
    # What is beside the quotation says nothing new.
    assert after.count(start) == before.count(start) == 2
    assert boxes(data)[:2] == boxes(article.original)[:2]


def test_the_edge_of_a_box_cannot_be_taken_out():
    with pytest.raises(Exception, match="the edge of a table cell, a section, a note or a box"):
        corrected(read(BOXES), ("hurt.\nThe quay", "hurt. The quay"))


def test_an_article_stored_before_boxes_were_read_goes_back_as_it_was():
    data = BOXES.read_bytes()
    article = from_bytes(data, "x.docx")
    older = type(article)(article.key, article.title, BODY, BODY, format="docx", original=data)
    assert from_bytes(corrected(older, ("Friday", "Saturday")), "x.docx").text == TEXT.replace("Friday", "Saturday")


def test_a_box_that_is_deleted_is_not_read():
    box = f"<w:pict><v:textbox xmlns:v='urn:schemas-microsoft-com:vml'><w:txbxContent>{making.paragraph(making.run('Boxed.'))}</w:txbxContent></v:textbox></w:pict>"
    shown = making.paragraph(making.run("One."), f"<w:r>{box}</w:r>")
    gone = making.paragraph(making.run("Two."), making.tracked("del", f"<w:r>{box}</w:r>"))
    assert from_bytes(making.document(shown + gone), "x.docx").text == "One.\nTwo.\nBoxed."
