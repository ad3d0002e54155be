"""`report`, as scripts call it, and `check --format sarif`."""

import csv
import io
import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from qa_tool.checks import catalogue
from qa_tool.checks.runner import Runner
from qa_tool.cli import commands
from qa_tool.domain.decision import Scope
from qa_tool.reports import formats
from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from qa_tool.storage.location import cache_folder, database_url

ROOT = Path(__file__).resolve().parent.parent.parent
TEXT = "Officials in Zaporiza met.\r\n\r\nThe mayor said that the the town was calm. They went to Mikolaif.\r\n"
PDF = b"%PDF-printed"
pytestmark = pytest.mark.usefixtures("own_library")


@pytest.fixture
def article(tmp_path):
    folder = tmp_path / "news"
    folder.mkdir()
    path = folder / "town.txt"
    path.write_bytes(TEXT.encode())
    return path


@pytest.fixture
def emend(capsysbinary):
    """Run a command; return exit status, stdout and stderr."""

    def run(*arguments):
        status = commands.run([str(a) for a in arguments], lambda page: PDF + page[:15].encode())
        said = capsysbinary.readouterr()
        return status, said.out.decode(), said.err.decode()

    return run


def reviewed(path):
    """Put an article into the library, correct one name and dismiss the other; return its number."""
    library = Library(Database.open(database_url()), editor="Kim", kept_in=cache_folder())
    opened = library.open_file(path)
    session, runner = opened.session, Runner(catalogue.checks(), opened.facts)
    session.take(runner.check(session.paragraphs))
    by_words = {placed.issue.text: placed for placed in session.issues()}
    session.dismiss(by_words["Mikolaif"], Scope.ALWAYS)
    session.apply(by_words["Zaporiza"], "Zaporizhzhia")
    number = session.article.id
    library.close()
    return number


def fates(out):
    return {issue["text"]: issue["fate"] for a in json.loads(out)["articles"] for issue in a["issues"]}


def test_a_file_and_a_number_name_the_same_review(emend, article):
    number = reviewed(article)
    met = {"Zaporiza": "corrected", "Mikolaif": "dismissed", "the the": "open"}
    for named in (article, number, article.parent):
        status, out, err = emend("report", named, "--format", "json")
        assert (status, err) == (0, "")
        assert fates(out).items() >= met.items()


def test_a_file_that_was_never_opened_is_reported_on_and_not_stored(emend, article):
    status, out, _ = emend("report", article, "--format", "json")
    assert status == 0
    assert set(fates(out).values()) == {"open"}
    library = Library(Database.open(database_url()))
    assert library.summaries() == ()
    library.close()


def test_a_dismissal_that_holds_everywhere_holds_for_other_files(emend, article):
    reviewed(article)
    other = article.with_name("other.txt")
    other.write_text("It rained in Mikolaif.", encoding="utf-8")
    assert fates(emend("report", other, "--format", "json")[1])["Mikolaif"] == "dismissed"


def test_standard_input_and_output(emend, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"It rained in Zaporiza.")))
    status, out, _ = emend("report", "-", "--format", "html", "--to", "-")
    assert status == 0
    assert out.startswith("<!DOCTYPE html>")
    assert "Zaporiza" in out


@pytest.mark.parametrize("name", formats.ids())
def test_every_format_is_written(emend, article, tmp_path, name):
    number = reviewed(article)
    target = tmp_path / "out.bin"
    assert emend("report", number, "--format", name, "--to", target) == (0, "", "")
    assert target.stat().st_size > 10


def test_the_ending_says_the_format(emend, article, tmp_path):
    target = tmp_path / "out.pdf"
    assert emend("report", article, "--to", target)[0] == 0
    assert target.read_bytes() == PDF + b"<!DOCTYPE html>"
    table = tmp_path / "out.csv"
    reviewed(article)
    assert emend("report", article, "--to", table)[0] == 0
    assert table.read_bytes().startswith(b"\xef\xbb\xbfarticle,paragraph,")


def test_the_names_of_the_week(emend, article):
    reviewed(article)
    status, out, err = emend("report", "--format", "names")
    assert (status, err) == (0, "")
    rows = list(csv.reader(io.StringIO(out)))
    assert rows == [["form", "right", "count", "articles"], ["Zaporiza", "Zaporizhzhia", "1", "1"]]


def test_since_a_day(emend, article):
    reviewed(article)
    today = datetime.now(UTC).date()
    assert "Zaporiza" in emend("report", "--format", "names", "--since", today.isoformat())[1]
    later = (today + timedelta(days=1)).isoformat()
    assert "Zaporiza" not in emend("report", "--format", "names", "--since", later)[1]
    assert fates(emend("report", "--format", "json", "--library")[1])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--format", "html"], "nothing to report on"),
        (["A"], "--format"),
        (["A", "--to", "x.docx"], ".docx"),
        (["A", "--format", "xlsx"], "--to"),
        (["A", "--format", "pdf", "--to", "-"], "--to"),
        (["A", "--library", "--format", "html"], "one or the other"),
        (["none.txt", "--format", "html"], "none.txt"),
        (["4711", "--format", "html"], "4711"),
    ],
)
def test_what_cannot_be_done_is_one_line(emend, article, arguments, said):
    status, out, err = emend("report", *(str(article) if a == "A" else a for a in arguments))
    assert (status, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1


def test_a_bad_day_is_told(article, capsys):
    with pytest.raises(SystemExit) as stop:
        commands.run(["report", "--format", "names", "--since", "last week"])
    assert stop.value.code == 2
    assert "2026-03-31" in capsys.readouterr().err


def test_a_broken_article_does_not_keep_the_others_out(emend, article, tmp_path):
    target = tmp_path / "out.html"
    status, _, err = emend("report", article, "none.txt", "--to", target)
    assert status == 2
    assert "none.txt" in err
    assert "Zaporiza" in target.read_text(encoding="utf-8")


def test_nothing_is_written_where_it_cannot_be(emend, article, tmp_path):
    status, _, err = emend("report", article, "--to", tmp_path / "none" / "out.html")
    assert (status, err.count("\n")) == (2, 1)
    assert not (tmp_path / "none").exists()


def test_without_a_printer_a_pdf_is_refused(article, tmp_path, capsys):
    assert commands.run(["report", str(article), "--to", str(tmp_path / "a.pdf")]) == 2
    assert "html" in capsys.readouterr().err
    assert not (tmp_path / "a.pdf").exists()


def test_the_program_prints_a_pdf_without_a_display(article, tmp_path, own_data_folder):
    target = tmp_path / "a.pdf"
    done = subprocess.run(
        [sys.executable, "main.py", "report", str(article), "--to", str(target)],
        cwd=ROOT,
        # One that is named and not there is none.
        env={"PYTHONPATH": str(ROOT), "EMEND_DATA": str(own_data_folder), "HOME": str(tmp_path), "DISPLAY": ":4711"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert target.read_bytes().startswith(b"%PDF-1.")


def test_a_check_speaks_sarif(emend, article):
    status, out, err = emend("check", article, "--format", "sarif", "--fail-on", "minor")
    assert (status, err) == (1, "")
    run = json.loads(out)["runs"][0]
    assert {result["ruleId"] for result in run["results"]} >= {"glossary-name", "repeated-word"}
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == (1, 14)
