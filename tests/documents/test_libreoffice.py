"""What LibreOffice makes of the documents: fixtures that it wrote, and its own opening, accepting and rejecting of ours."""

from datetime import UTC, datetime
from pathlib import Path

import office
import pytest
import test_docx_boxes as of_boxes
from corrections import written
from report_text import BODY, NOTE
from word_fold import characters, part_of

from qa_tool.documents.articles import from_bytes, from_text, read
from qa_tool.documents.format import Corrected
from qa_tool.documents.formats import writer_for
from qa_tool.domain.correction import Cause, Correction
from qa_tool.review.net_changes import net_changes
from qa_tool.review.pieces import fold

FIXTURES = Path(__file__).parent / "fixtures"
REPORT, ODT = FIXTURES / "report.docx", FIXTURES / "report.odt"
TEXT = f"{BODY}\n\t{NOTE}"

#: What is put in place of what, one after the other.
EDITS = {
    "words": [("Zaporiza", "Zaporizhzhia")] * 4 + [("harbour office", "port authority"), ("Friday ", "Saturday ")],
    "paragraphs": [
        ("hurt. Nobody", "hurt.\nNobody"),
        ("late.\nThe last", "late. And the last"),
        ("bag\nSecond bag", "bag"),
        ("sails on Sunday.", "sails on Sunday.\nIt is the last one."),
        ("Zaporiza\nold quay", "Zaporiza, old quay"),
        ("one\nline", "one line"),
        ("two\tafter", "two after"),
        ("said.\nLine", "said.\n\nA paragraph of its own.\nLine"),
    ],
    "new": [("Zaporiza", "Zaporizhzhia"), ("day in the old", "day\nin the new"), ("hurt. Nobody was late.\n", "hurt. ")],
    # An end of one paragraph and the start of the next, within a minute.
    "seam": [("late.\nThe last", "on time.\nA first"), ("said.\nLine", "says so.\nVerse")],
    "much": [(TEXT.partition("\n")[0], "Ferries are back"), (TEXT.split("\n")[11], "One: a view of a quay, today."), ("Nobody was hurt. Nobody was late.\n", "")],
}  # fmt: skip

ODT_EDITS = [
    ("Zaporiza sailed", "Zaporizhzhia sailed"),
    ("hurt. Nobody", "hurt.\nNobody"),
    ("late.\nThe", "late. The"),
    ("quay.", "quay & port."),
]


def article_of(name):
    """Return the article: that of the report, or for a new document its text alone."""
    return from_text(TEXT) if name == "new" else read(REPORT)


def corrected(name, tracked):
    article = article_of(name)
    log, text = [], article.text
    for number, (old, new) in enumerate(EDITS[name], 1):
        start = text.index(old)
        log.append(Correction(number, number, start, old, new, Cause.SUGGESTION, datetime(2024, 3, 1, 9, tzinfo=UTC), "glossary-name", "Zaporizhzhia", "Kim"))  # fmt: skip
        text = text[:start] + new + text[start + len(old) :]
    changes = net_changes(article.text, log)
    assert fold(article.text, log) == text
    return text, writer_for("x.docx").write(Corrected(article, changes, article.original, tracked, "x.docx"))


def text_of(path):
    return from_bytes(path.read_bytes(), "x.docx").text


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """Everything that LibreOffice is asked to do, in one start."""
    if office.SOFFICE is None:
        pytest.skip(office.ABSENT)
    folder = tmp_path_factory.mktemp("office")
    jobs = [
        ("", FIXTURES / "report.fodt", folder / "fresh.docx"),
        (".uno:RejectAllTrackedChanges", REPORT, folder / "rejected.docx"),
        (".uno:AcceptAllTrackedChanges", REPORT, folder / "accepted.docx"),
    ]
    for name in EDITS:
        for tracked in (True, False):
            ours = folder / f"{name}-{tracked}.docx"
            ours.write_bytes(corrected(name, tracked)[1])
            jobs.append(("", ours, folder / f"{name}-{tracked}-again.docx"))
        ours = folder / f"{name}-True.docx"
        jobs.append((".uno:AcceptAllTrackedChanges", ours, folder / f"{name}-accepted.docx"))
        jobs.append((".uno:RejectAllTrackedChanges", ours, folder / f"{name}-rejected.docx"))
    jobs += boxes_opened(folder) + odt_opened(folder)
    office.run(jobs, folder)
    return folder


def boxes_opened(folder):
    ours = folder / "boxes.docx"
    ours.write_bytes(of_boxes.corrected(read(of_boxes.BOXES), *of_boxes.EDITS))
    return [
        ("", ours, folder / "boxes-again.docx"),
        (".uno:AcceptAllTrackedChanges", ours, folder / "boxes-accepted.docx"),
        (".uno:RejectAllTrackedChanges", ours, folder / "boxes-rejected.docx"),
    ]


def odt_opened(folder):
    made = {
        "odt": written(read(ODT), *ODT_EDITS, name="x.odt"),
        "new-odt": written(from_text("One  two\n\nThree."), name="x.odt"),
    }
    for name, data in made.items():
        (folder / f"{name}.odt").write_bytes(data)
    return [("", folder / f"{name}.odt", folder / f"{name}.docx") for name in made]


def test_a_document_of_libreoffice_is_read_rightly():
    assert read(REPORT).text == TEXT


def test_a_fresh_one_is_read_the_same(opened):
    assert text_of(opened / "fresh.docx") == TEXT


@pytest.mark.parametrize("name", EDITS)
def test_libreoffice_accepts_to_the_corrected_text_and_rejects_to_the_machines(opened, name):
    text, _ = corrected(name, True)
    for done in ("accepted", "rejected"):
        root = part_of((opened / f"{name}-{done}.docx").read_bytes())
        assert not root.xpath("//*[local-name()='ins' or local-name()='del']")
    assert text_of(opened / f"{name}-accepted.docx") == text
    assert text_of(opened / f"{name}-True-again.docx") == text
    assert text_of(opened / f"{name}-False-again.docx") == text
    if name == "new":
        assert text_of(opened / "new-rejected.docx") == TEXT
        return
    # Rejecting everything takes Park's changes back too, which the document came with.
    before, after = (characters(part_of((opened / f).read_bytes())) for f in ("rejected.docx", f"{name}-rejected.docx"))
    assert after == before


def test_libreoffice_keeps_the_formatting_and_the_comments(opened):
    accepted = characters(part_of((opened / "words-accepted.docx").read_bytes()))
    bold = "".join(char for _, chars in accepted[1:] for char, looks in chars if "<w:b>" in looks)
    assert bold == "Zaporizhzhia"
    root = part_of((opened / "words-True-again.docx").read_bytes(), "word/comments.xml")
    said = ["".join(comment.itertext()) for comment in root]
    assert said.count("glossary-name: Zaporizhzhia") == 5
    assert "Is this right?" in said


def test_libreoffice_accepts_and_rejects_in_boxes(opened):
    assert text_of(opened / "boxes-again.docx") == of_boxes.AFTER
    assert text_of(opened / "boxes-accepted.docx") == of_boxes.AFTER
    assert text_of(opened / "boxes-rejected.docx") == of_boxes.TEXT


def test_libreoffice_opens_the_opendocument_text_that_was_written(opened):
    text = (
        f"{BODY}\n{NOTE}".replace("Zaporiza sailed", "Zaporizhzhia sailed")
        .replace("hurt. N", "hurt.\nN")
        .replace("late.\nThe", "late. The")
        .replace("of the quay", "of the quay & port")
    )
    assert text_of(opened / "odt.docx").replace("\t", "") == text.replace("\t", "")
    assert text_of(opened / "new-odt.docx") == "One  two\n\nThree."
