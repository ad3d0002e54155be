"""Options that cannot be: each is refused in one line."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.start import arguments_of

ROOT = Path(__file__).resolve().parent.parent.parent


def test_an_unknown_check_is_refused_by_name(emend, article):
    status, out, err = emend("check", article, "--checks", "no-such-thing")
    assert (status, out) == (2, "")
    assert "no-such-thing" in err
    assert err.count("\n") == 1


def test_wrong_options_are_one_line(emend, capsys):
    with pytest.raises(SystemExit) as stopped:
        emend("report", "--since", "yesterday")
    err = capsys.readouterr().err
    assert stopped.value.code == 2
    assert err == "emend report: argument --since: must be a day such as 2026-03-31. Say emend report --help for the options.\n"  # fmt: skip
    # What a command does not know is told by that command, and what the window does not know in one line, too.
    for command, given in (
        ("check", ("--nope", "a.txt")),
        ("suspects", ("a.txt", "b.txt")),
        ("glossary list", ("a", "b")),
    ):
        with pytest.raises(SystemExit) as stopped:
            emend(*command.split(), *given)
        unknown = given[0] if given[0].startswith("-") else given[1]
        said = f"emend {command}: unrecognized arguments: {unknown}. Say emend {command} --help for the options.\n"
        assert (stopped.value.code, capsys.readouterr().err) == (2, said)
    with pytest.raises(SystemExit) as stopped:
        arguments_of(["--nope"])
    said = "emend: unrecognized arguments: --nope. Say emend --help for the options.\n"
    assert (stopped.value.code, capsys.readouterr().err) == (2, said)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--source-language", "kr"], "“kr” is a country; the language is “ko”"),
        (["--source-language", "ua"], "“ua” is a country; the language is “uk”"),
        (["--source-language", ""], "“” is no language code such as ar, bg, cs"),
        (["--source-language", "the Korean"], "“the Korean” is no language code"),
    ],
)
def test_a_source_language_that_there_is_not_is_refused(emend, article, capsys, options, said):
    with pytest.raises(SystemExit) as stopped:
        emend("check", article, *options)
    assert stopped.value.code == 2
    assert said in capsys.readouterr().err


def test_an_empty_name_is_not_the_folder_one_is_in(emend, monkeypatch, article):
    # As an empty variable of a script gives it.
    monkeypatch.chdir(article.parent)
    for command in (
        ["check", ""],
        ["export", "", "--to", "csv"],
        ["report", "", "--format", "csv"],
        ["glossary", "import", ""],
    ):
        status, out, err = emend(*command)
        assert (status, out) == (2, "")
        assert err == "A file without a name was given. Name a file, a folder, or - for standard input.\n"


def test_an_empty_option_is_refused_and_an_unknown_encoding_is_told_once(emend, article, monkeypatch, capsys):
    # An empty source was the folder one is in, so that the article was its own; an empty database was one's own.
    monkeypatch.chdir(article.parent)
    out = str(article.parent / "out.csv")
    for command, options in (
        (("check", article), ("source", "glossary", "profile", "database", "encoding", "languagetool", "harper")),
        (("export", article), ("to", "into", "encoding", "database")),
        (("convert", article), ("to", "source")),
        (("report", article), ("to", "database")),
        (("glossary", "import", article), ("name", "encoding", "database", "delimiter")),
        (("glossary", "export", out), ("list", "database")),
        (("rules", "import", article), ("profile", "encoding", "database")),
    ):
        for option in options:
            with pytest.raises(SystemExit) as stopped:
                emend(*command, f"--{option}", "")
            err = capsys.readouterr().err
            assert (stopped.value.code, err.count("\n")) == (2, 1)
            assert f"argument --{option}: must not be empty." in err
    (article.parent / "more.txt").write_bytes(article.read_bytes())
    status, _, err = emend("check", article.parent, "--encoding", "nope")
    assert (status, err) == (2, "There is no text encoding called nope. Use UTF-8, for example.\n")
    with pytest.raises(SystemExit) as stopped:
        arguments_of([""])
    assert stopped.value.code == 2
    assert capsys.readouterr().err == "emend: a file without a name was given. Say emend --help for the options.\n"


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--checks", ""], "--checks names no check."),
        (["--checks", " , "], "--checks names no check."),
        (["--checks", "a-or-an", "--without", "a-or-an"], "No check is left to be made."),
        (["--no-glossary", "--glossary", "mine.csv"], "--glossary and --no-glossary were both given."),
    ],
)
def test_options_that_leave_nothing_to_do_are_refused(emend, article, options, said):
    status, out, err = emend("check", article, *options)
    assert (status, out) == (2, "")
    assert err.startswith(said)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a device that is always full, and descriptors to close")
@pytest.mark.parametrize(
    ("redirected", "said"),
    [
        (">/dev/full", "Standard output cannot be written: No space left on device."),
        (">&-", "Standard output is closed."),
        ("- <&-", "Standard input is closed."),
    ],
)
def test_what_cannot_be_printed_or_read_is_one_line_and_no_finding(article, redirected, said):
    # Status 1 would say that something was found.
    command = f'"{sys.executable}" main.py check {redirected if redirected[0] == "-" else f"{article} {redirected}"}'
    done = subprocess.run(["sh", "-c", command], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.startswith(said)
    assert done.stderr.count("\n") == 1


def test_a_named_database_that_there_is_not_is_told(emend, article, tmp_path):
    path = tmp_path / "typed-wrong.sqlite"
    url = f"sqlite:///{path}"
    told = f"There is no database {path}. Leave --database out to use your own.\n"
    assert emend("check", article, "--database", url) == (2, "", told)
    assert not path.exists()
    for command in (
        ("export", article, "--to", tmp_path / "out.txt"),
        ("report", article, "--format", "csv"),
        ("glossary", "list"),
        ("rules", "list"),
    ):
        status, _, told = emend(*command, "--database", url)
        assert status == 0
        assert told.startswith(f"There was no database {path}; a new one was made.\n")
        path.unlink()


def test_an_import_begins_a_database(emend, tmp_path):
    path, terms = tmp_path / "new.sqlite", tmp_path / "terms.csv"
    terms.write_text("term\nXanadu\n", encoding="utf-8")
    status, _, told = emend("glossary", "import", terms, "--database", f"sqlite:///{path}")
    assert status == 0
    assert "There was no" not in told
    assert "Xanadu" in emend("glossary", "list", "--database", f"sqlite:///{path}")[1]


@pytest.mark.skipif(sys.platform == "win32", reason="there a link needs a right of its own")
def test_of_a_path_that_nobody_can_look_at_the_reason_is_told_and_the_others_are_used(emend, article, tmp_path):
    long, loop = tmp_path / ("a" * 300), tmp_path / "loop.txt"
    loop.symlink_to(loop)
    status, out, err = emend("check", long, article, loop, "--format", "lines")
    assert status == 2
    assert out.startswith(f"{article}:1:")
    assert [line.split(": ")[0] for line in err.splitlines()] == [
        f"{long} could not be read",
        f"{loop} could not be read",
    ]
    # Status 1 would say that something was found.
    for odd, out_of_it in ((long, tmp_path / "out.txt"), (loop, tmp_path / "out.txt"), (article, loop)):
        for command in (
            ("export", odd, "--to", out_of_it),
            ("convert", odd, "--to", out_of_it),
            ("report", odd, "--format", "csv", "--to", out_of_it),
        ):
            status, out, err = emend(*command)
            assert (status, out, err.count("\n")) == (2, "", 1)
    for command in (
        ("check", article, "--source", long),
        ("check", article, "--database", f"sqlite:///{long / 'emend.sqlite'}"),
        ("glossary", "import", long),
        ("glossary", "candidates", long),
        ("export", article, "--to", "docx", "--into", long),
        ("export", "9" * 30, "--to", tmp_path / "out.txt"),
        ("glossary", "list", "--list", "nobody's"),
        ("check", article, "--encoding", "punycode"),
    ):
        status, out, err = emend(*command)
        assert (status, out, err.count("\n")) == (2, "", 1)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere names are text")
def test_a_name_that_is_no_text_is_told_in_every_report(emend, article, tmp_path):
    name = os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt")
    Path(name).write_bytes(article.read_bytes())
    for form in ("text", "lines"):
        status, out, _ = emend("check", name, "--format", form)
        assert (status, out.count("caf\\udce9.txt:") > 0) == (0, True)
    assert json.loads(emend("check", name, "--format", "json")[1])["articles"][0]["path"] == name
    assert "/caf%E9.txt" in emend("check", name, "--format", "sarif")[1]


@pytest.mark.skipif(sys.platform != "linux", reason="needs descriptors to close")
def test_the_status_holds_where_nobody_reads_on_and_what_is_told_is_no_report(article):
    command = f'"{sys.executable}" main.py check --fail-on minor {article}'
    unread = f"exec 3>&1; {{ {command} 3>&-; echo $? >&3; }} | true"
    unheard = f"{command} nothing.txt --format json 2>&-"
    runs = [
        subprocess.Popen(["sh", "-c", each], cwd=ROOT, stdout=subprocess.PIPE, text=True) for each in (unread, unheard)
    ]
    said, report = (run.communicate()[0] for run in runs)
    assert said == "1\n"
    assert len(json.loads(report)["articles"]) == runs[1].returncode - 1 == 1
