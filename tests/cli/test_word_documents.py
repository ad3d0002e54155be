"""Word documents from the terminal, as CONTRACT.md promises them."""

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from qa_tool.documents.articles import read
from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from qa_tool.storage.location import cache_folder, database_url

pytestmark = pytest.mark.usefixtures("own_library")
REPORT = Path(__file__).resolve().parent.parent / "documents" / "fixtures" / "report.docx"


@pytest.fixture
def report(tmp_path):
    return Path(shutil.copy(REPORT, tmp_path / "report.docx"))


def corrected(path):
    """Correct a name in a document and return the number of its article."""
    library = Library(Database.open(database_url()), editor="Kim", kept_in=cache_folder())
    session = library.open_file(path).session
    session.edit(session.text.index("Zaporiza"), "Zaporiza", "Zaporizhzhia")
    session.settle()
    library.close()
    return session.article.id


def test_the_report_counts_in_the_extracted_text_and_carries_it(emend, report):
    status, out, err = emend("check", report, "--format", "json", "--source-language", "ko")
    assert (status, err) == (0, "")
    (found,) = json.loads(out)["articles"]
    assert found["text"] == read(report).text
    assert found["characters"] == len(found["text"])
    assert found["issues"]
    for each in (*found["issues"], *found["sentences"]):
        assert found["text"][each["start"] : each["end"]] == each["text"]


def test_plain_text_is_not_repeated_in_the_report(emend, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("One town met.")
    assert "text" not in json.loads(emend("check", path, "--format", "json")[1])["articles"][0]


def test_a_folder_and_standard_input_take_them_too(emend, report, monkeypatch):
    (report.parent / "town.txt").write_text("One town met.")
    found = json.loads(emend("check", report.parent, "--format", "json")[1])["articles"]
    assert [Path(each["path"]).name for each in found] == ["report.docx", "town.txt"]
    with report.open("rb") as file:
        monkeypatch.setattr("sys.stdin", type("In", (), {"buffer": file}))
        found = json.loads(emend("check", "-", "--format", "json")[1])["articles"]
    assert found[0]["text"] == read(report).text


def test_export_by_file_or_number_tracked_or_not_also_when_the_file_is_gone(emend, report, tmp_path):
    number = corrected(report)
    text = read(report).text.replace("Zaporiza", "Zaporizhzhia", 1)
    for what in (report, number):
        if what == number:
            report.unlink()
        for options in ([], ["--track-changes"]):
            out = tmp_path / "out.docx"
            assert emend("export", what, "--to", out, *options) == (0, "", "")
            assert read(out).text == text
            body = zipfile.ZipFile(out).read("word/document.xml").decode()
            assert ('w:author="Kim"' in body) is bool(options)
    assert emend("export", number, "--to", tmp_path / "out.txt")[0] == 0
    assert (tmp_path / "out.txt").read_text(encoding="utf-8") == text


def test_what_cannot_be_opened_is_one_line_and_nothing_is_written(emend, report, tmp_path):
    report.write_bytes(report.read_bytes()[:-30])
    for arguments in (("check", report), ("export", report, "--to", tmp_path / "out.docx", "--track-changes")):
        status, out, err = emend(*arguments)
        assert (status, out) == (2, "")
        assert err.count("\n") == 1
        assert "report.docx is damaged" in err
    assert not (tmp_path / "out.docx").exists()


def test_text_with_line_ends_of_windows_becomes_a_document(emend, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"One town.\r\nTwo towns.\r\n")
    for command in ("export", "convert"):
        assert emend(command, tmp_path / "a.txt", "--to", tmp_path / f"{command}.docx") == (0, "", "")
        assert read(tmp_path / f"{command}.docx").text.split("\n")[:2] == ["One town.", "Two towns."]
