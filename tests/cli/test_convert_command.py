"""emend convert: from every format into every other, and what it says where that cannot be done."""

import io

import pytest

from qa_tool.cli import commands
from qa_tool.documents.articles import from_bytes, read

XLIFF = (
    '<xliff version="1.2"><file source-language="ko" target-language="en"><body><trans-unit id="1"><source>한 <g id="1">도시</g>.</source>'
    '<target>One town.</target></trans-unit><trans-unit id="2"><source>둘.</source><target>Two.</target></trans-unit>'
    "</body></file></xliff>"
).encode()


@pytest.fixture
def emend(capsys):
    def run(*arguments):
        status = commands.run(["convert", *map(str, arguments)])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "town" / "town.xlf"
    path.parent.mkdir()
    path.write_bytes(XLIFF)
    return path


@pytest.mark.parametrize("to", ["tmx", "po", "csv", ".tsv", "xlsx", "xliff", "docx", "txt", "plain-text"])
def test_a_format_puts_the_file_beside(emend, file, to):
    assert emend(file, "--to", to, *(["--overwrite"] if to == "xliff" else [])) == (0, "", "")
    suffix = {"plain-text": ".txt", "xliff": ".xliff"}.get(to, f".{to.removeprefix('.')}")
    made = read(file.with_suffix(suffix))
    assert made.text == "One town.\nTwo."
    if to not in {"docx", "txt", "plain-text"}:
        assert made.source_text.replace("\U0001f130", "").replace("\U0001f131", "") == "한 도시.\n둘."


def test_a_file_names_itself(emend, file, tmp_path):
    assert emend(file, "--to", tmp_path / "out.sdlxliff") == (0, "", "")
    assert (tmp_path / "out.sdlxliff").read_bytes() == XLIFF


def test_a_source_goes_with_a_plain_article(emend, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"One town met.\r\nTwo.")
    (tmp_path / "s.txt").write_text("한 도시.\n둘.", encoding="utf-8")
    status = emend(tmp_path / "a.txt", "--to", "tmx", "--source", tmp_path / "s.txt", "--source-language", "ko")
    assert status == (0, "", "")
    made = read(tmp_path / "a.tmx")
    assert (made.text, made.source_text, made.source_language) == ("One town met.\nTwo.", "한 도시.\n둘.", "ko")


def test_folders_and_standard_input(emend, file, tmp_path, monkeypatch):
    (tmp_path / "out").mkdir()
    (tmp_path / "b.txt").write_bytes(b"Three.")
    assert emend(tmp_path, "--to", "txt", "--into", tmp_path / "out") == (0, "", "")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["b.txt", "town.txt"]
    monkeypatch.setattr("sys.stdin", type("In", (), {"buffer": io.BytesIO(XLIFF)}))
    out = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(out, encoding="utf-8"))
    assert commands.run(["convert", "-", "--to", "tmx"]) == 0
    assert from_bytes(out.getvalue(), "a.tmx").text == "One town.\nTwo."


def test_what_cannot_be_done_is_said_and_all_else_is_done(emend, file, tmp_path):
    (tmp_path / "broken.xlf").write_bytes(XLIFF[:-9])
    (tmp_path / "alone.txt").write_bytes(b"Three.")
    status, out, err = emend(tmp_path, "--to", "tmx")
    assert (status, out) == (2, "")
    assert [line.split()[0] for line in err.splitlines()] == ["alone.tmx", "broken.xlf"]
    assert sorted(path.name for path in file.parent.glob("*.tmx")) == ["town.tmx"]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--to", "odd"], "There is no format called odd"),
        (["--to", "out.xyz"], "cannot be written"),
        (["--to", "xlf"], "is there already"),
        (["--to", "out.tmx", "--into", "."], "--into goes with a format"),
        (["--to", "tmx", "--into", "nowhere"], "There is no folder nowhere"),
        (["gone.txt", "--to", "out.tmx"], "one file, and there are 2"),
        (["--to", "no/where.tmx"], "There is no folder"),
    ],
)
def test_options_that_cannot_be_used(emend, file, monkeypatch, options, said):
    monkeypatch.chdir(file.parent)
    status, out, err = emend(file, *options)
    assert (status, out) == (2, "")
    assert said in err
    assert err.count("\n") == 1
    assert [path.name for path in file.parent.iterdir()] == ["town.xlf"]
