"""The commands of the terminal, as scripts call them."""

import ctypes
import errno
import io
import json
import multiprocessing
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

import main
from qa_tool.cli import commands
from qa_tool.cli.colours import takes_colours

ROOT = Path(__file__).resolve().parent.parent.parent


def test_suspects_come_most_suspect_first(emend, article):
    _, out, _ = emend("suspects", article)
    shares = [float(line.split()[0]) for line in out.splitlines() if line[:1].isdigit()]
    assert shares == sorted(shares, reverse=True)
    assert len(shares) == 3


def test_suspects_of_a_kind_of_file_that_something_is_left_out_of(emend, tmp_path):
    path = tmp_path / "town.rtf"
    path.write_bytes(rb"{\rtf1\ansi The mayor of the town said said that. }")
    status, out, err = emend("suspects", path)
    assert status == 0
    assert "said said" in out
    assert err.startswith(f"{path}: ")
    assert err.count("\n") == 1


def test_glossary_import_lists_bad_rows_and_takes_the_good_ones(emend, tmp_path):
    terms = tmp_path / "mine.csv"
    terms.write_text("term,wrong_forms\nTownsville,Tounsville\n,nothing\n", encoding="utf-8")
    status, _, err = emend("glossary", "import", terms, "--name", "mine")
    assert status == 0
    assert "mine.csv:3:" in err
    status, out, _ = emend("glossary", "list", "--list", "mine")
    assert out.startswith("Townsville")
    target = tmp_path / "out.csv"
    assert emend("glossary", "export", target, "--list", "mine")[0] == 0
    assert "Tounsville" in target.read_text(encoding="utf-8-sig")


def test_what_is_printed_is_the_same_bytes_on_every_system(article, tmp_path, monkeypatch):
    odd = tmp_path / "odd-\udcff.txt"
    article.rename(odd)
    for encoding in ("cp1252", "utf-8"):
        # Windows writes a line end as two characters, and a table has them already.
        printed = io.TextIOWrapper(io.BytesIO(), encoding=encoding, newline="\r\n")
        monkeypatch.setattr(sys, "stdout", printed)
        assert commands.run(["report", str(odd), "--format", "csv"]) == 0
        assert commands.run(["check", str(odd), "--format", "lines"]) == 0
        said = printed.buffer.getvalue()
        assert b"\r\r" not in said
        assert r"odd-\udcff.txt:3:46: major: " in said.decode("utf-8")
        assert said.endswith(b".\n")
        assert not said.endswith(b"\r\n")


def test_whoever_reads_what_is_printed_may_stop():
    assert commands.nobody_reads_on(BrokenPipeError(errno.EPIPE, "Broken pipe"))
    assert commands.nobody_reads_on(OSError(errno.EINVAL, "Invalid argument"), "win32")
    assert not commands.nobody_reads_on(OSError(errno.EINVAL, "Invalid argument"), "linux")


class Terminal(io.StringIO):
    def isatty(self):
        return True

    def fileno(self):
        return 1


@pytest.mark.parametrize(("takes", "mode"), [(True, 7), (False, 3)])
def test_a_console_of_windows_is_told_of_colours_and_does_without_where_it_has_none(monkeypatch, takes, mode):
    monkeypatch.delenv("NO_COLOR", raising=False)
    now = [3]

    def set_mode(_handle, wanted):
        now[0] = wanted if takes else now[0]
        return takes

    def get_mode(_handle, mode):
        mode._obj.value = now[0]
        return True

    console = SimpleNamespace(GetConsoleMode=get_mode, SetConsoleMode=set_mode)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=console), raising=False)
    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(get_osfhandle=lambda number: number))
    assert takes_colours(Terminal())
    monkeypatch.setattr(sys, "platform", "win32")
    assert takes_colours(Terminal()) is takes
    assert now == [mode]
    assert not takes_colours(io.StringIO())


def test_a_frozen_program_becomes_one_of_the_processes_it_starts(monkeypatch):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "argv", ["emend", "--multiprocessing-fork"])

    def become():
        raise SystemExit(7)

    monkeypatch.setattr(multiprocessing, "freeze_support", become)
    with pytest.raises(SystemExit) as ended:
        main.main()
    assert ended.value.code == 7


def test_checks_are_listed(emend):
    status, out, _ = emend("checks")
    assert status == 0
    assert "stranded-fragment" in out


def test_a_word_that_is_no_command_is_a_file_for_the_window():
    assert not commands.is_command(["town.txt"])
    assert not commands.is_command([])
    assert commands.is_command(["check", "x"])


def test_the_program_as_a_process(article, own_data_folder):
    command = [sys.executable, "main.py", "check", str(article), "--format", "json"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0
    assert done.stderr == b""
    assert json.loads(done.stdout)["schema"] == 1


def test_without_a_display_the_sample_is_checked_in_the_terminal(article, own_data_folder, monkeypatch):
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    command = [sys.executable, "main.py", "--or-terminal", str(article)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if sys.platform.startswith("linux"):
        assert done.returncode == 0
        assert done.stderr.count("\n") == 1
        assert "[Zaporiza]" in done.stdout
        plain = subprocess.run(command[:2], cwd=ROOT, capture_output=True, text=True, check=False)
        assert plain.returncode == 2
        assert "no display" in plain.stderr


def test_the_real_article_is_found_out(emend, real_article):
    _, out, _ = emend("check", real_article, "--format", "json", "--source-language", "ko")
    issues = json.loads(out)["articles"][0]["issues"]
    firsts = {i["text"]: i["suggestions"][:1] for i in issues}
    wanted = {"Zaporiza": "Zaporizhzhia", "Liman": "Lyman", "Lehman": "Lyman", "Prigozin": "Prigozhin"}
    assert {wrong: firsts[wrong] for wrong in wanted} == {wrong: [right] for wrong, right in wanted.items()}
    assert firsts["Fughacheva"] == ["Pugacheva"]
    texts = [i["text"] for i in issues]
    assert texts.count("I did.") == texts.count("Lehman") == 2
    assert {"In Korea", "in Korea", "on the 7th"} <= set(texts)
    assert any(i["check"] == "broken-punctuation" for i in issues)
    right = {*wanted, "Fughacheva", "I did.", "In Korea", "in Korea"}
    others = [i for i in issues if i["severity"] != "minor" and i["text"] not in right]
    assert len(others) <= 6
