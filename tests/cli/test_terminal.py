"""The commands of the terminal, as scripts call them."""

import io
import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from qa_tool.checks import catalogue
from qa_tool.checks.runner import Runner
from qa_tool.cli import commands
from qa_tool.domain.decision import Decision, Scope
from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from qa_tool.storage.location import cache_folder, database_url
from ui.start import arguments_of

ROOT = Path(__file__).resolve().parent.parent.parent
NOW = datetime(2024, 3, 1, tzinfo=UTC)
TEXT = "Officials in Zaporiza met.\r\n\r\nThe 😀 mayor said that the the town was calm. I did.\r\n"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "town.txt"
    path.write_bytes(TEXT.encode())
    return path


def flags(out):
    return [(i["check"], i["text"]) for i in json.loads(out)["articles"][0]["issues"]]


def test_json_has_the_parts_that_programs_rely_on(emend, article):
    status, out, err = emend("check", article, "--format", "json", "--source-language", "ko")
    assert (status, err) == (0, "")
    report = json.loads(out)
    assert report["schema"] == 1
    assert report["program"].startswith("emend ")
    found = report["articles"][0]
    assert found["path"] == str(article)
    assert (found["language"], found["source_language"]) == ("en", "ko")
    assert found["words"] == len(TEXT.split())
    assert found["characters"] == len(TEXT)
    assert set(found["issues"][0]) == {
        "id", "check", "category", "severity", "confidence", "start", "end", "text", "message", "suggestions",
        "evidence", "fingerprint",
    }  # fmt: skip
    assert {"form", "count", "term", "spans"} <= set(found["names"][0])
    assert {"mqm_per_1000_words", "major", "minor"} <= set(found["score"])
    assert {"index", "paragraph", "start", "end", "text", "suspicion", "issues"} == set(found["sentences"][0])


def test_positions_are_code_points_of_the_text_as_it_stands_in_the_file(emend, article):
    _, out, _ = emend("check", article, "--format", "json")
    found = json.loads(out)["articles"][0]
    assert {i["text"] for i in found["issues"]} >= {"Zaporiza", "the the", "I did."}
    for part in (*found["issues"], *found["sentences"]):
        assert TEXT[part["start"] : part["end"]] == part["text"]
    for name in found["names"]:
        for start, end in name["spans"]:
            assert TEXT[start:end].startswith(name["form"])
    assert {s["paragraph"] for s in found["sentences"]} == {0, 1}


def test_every_issue_of_a_sentence_is_named_by_it(emend, article):
    _, out, _ = emend("check", article, "--format", "json")
    found = json.loads(out)["articles"][0]
    for issue in found["issues"]:
        homes = [s for s in found["sentences"] if issue["id"] in s["issues"]]
        assert any(s["start"] <= issue["start"] < s["end"] for s in homes)


def test_lines_are_read_by_editors(emend, article):
    _, out, _ = emend("check", article, "--format", "lines", "--checks", "glossary-name,repeated-word")
    first, second = out.splitlines()
    assert first.startswith(f"{article}:1:14: major: glossary-name: ")
    assert second.startswith(f"{article}:3:23: major: repeated-word: ")


def test_text_is_for_people_and_without_colour_off_a_terminal(emend, article):
    _, out, _ = emend("check", article, "--checks", "glossary-name")
    assert "[Zaporiza]" in out
    assert "Zaporizhzhia" in out
    assert "\x1b" not in out


def test_checks_can_be_chosen_and_left_out(emend, article):
    _, out, _ = emend("check", article, "--format", "json", "--checks", "repeated-word")
    assert flags(out) == [("repeated-word", "the the")]
    _, out, _ = emend("check", article, "--format", "json", "--without", "repeated-word,glossary-name")
    assert {check for check, _ in flags(out)} & {"repeated-word", "glossary-name"} == set()


def test_an_unknown_check_is_refused_by_name(emend, article):
    status, out, err = emend("check", article, "--checks", "no-such-thing")
    assert (status, out) == (2, "")
    assert "no-such-thing" in err
    assert err.count("\n") == 1


@pytest.mark.parametrize(("least", "status"), [("minor", 1), ("major", 1), ("critical", 0)])
def test_fail_on_sets_the_exit_status(emend, article, least, status):
    assert emend("check", article, "--fail-on", least)[0] == status


def test_terms_come_from_files_or_from_nowhere(emend, article, tmp_path):
    terms = tmp_path / "mine.csv"
    terms.write_text("term,wrong_forms\nTownsville,town\n", encoding="utf-8")
    _, out, _ = emend("check", article, "--format", "json", "--no-glossary", "--checks", "glossary-name")
    assert flags(out) == []
    _, out, _ = emend("check", article, "--format", "json", "--glossary", terms, "--checks", "glossary-name")
    assert flags(out) == [("glossary-name", "town")]


def test_the_stored_terms_count_where_there_is_a_database(emend, article, tmp_path):
    terms = tmp_path / "mine.csv"
    terms.write_text("term,wrong_forms\nTownsville,town\n", encoding="utf-8")
    assert emend("glossary", "import", terms)[0] == 0
    _, out, _ = emend("check", article, "--format", "json", "--checks", "glossary-name")
    assert flags(out) == [("glossary-name", "Zaporiza"), ("glossary-name", "town")]


@pytest.mark.usefixtures("own_library")
def test_what_was_dismissed_in_the_window_is_not_reported(emend, article, tmp_path):
    opened = Library(Database.open(database_url()), kept_in=cache_folder())
    session = opened.open_file(article).session
    session.take(Runner(catalogue.checks(), opened.facts_for(session.article)).check(session.paragraphs))
    session.dismiss(next(p for p in session.issues() if p.issue.text == "I did."), Scope.HERE)
    session.set_decisions([*session.decisions, Decision(Scope.KIND, "repeated-word", "", NOW)])
    opened.journal(session.article).add_decision(session.decisions[-1])
    opened.close()
    asked = ("--format", "json", "--checks", "repeated-word,stranded-fragment")
    both = [("repeated-word", "the the"), ("stranded-fragment", "I did.")]
    assert flags(emend("check", article, *asked)[1]) == []
    assert flags(emend("check", article, *asked, "--no-glossary", "--database", database_url())[1]) == []
    assert flags(emend("check", article, *asked, "--dismissed")[1]) == both
    assert flags(emend("check", article, *asked, "--no-glossary")[1]) == both
    other = tmp_path / "other.txt"
    other.write_bytes(TEXT.encode())
    assert flags(emend("check", other, *asked)[1]) == both[1:], "here is here and nowhere else"


def test_languagetool_adds_its_findings(emend, tmp_path, languagetool):
    path = tmp_path / "town.txt"
    path.write_bytes("The 😀 mayor said that the the town could of burnt.\r\n\r\nIt was 😀 alot.\r\n".encode())
    asked = ("--format", "json", "--checks", "repeated-word", "--languagetool", languagetool.url)
    status, out, err = emend("check", path, *asked)
    assert (status, err) == (0, "")
    assert flags(out) == [("repeated-word", "the the"), ("languagetool", "could of"), ("languagetool", "alot")]
    found = json.loads(out)["articles"][0]["issues"][2]
    text = path.read_bytes().decode()
    assert text[found["start"] : found["end"]] == "alot"
    assert (found["severity"], found["category"]) == ("minor", "Fluency/Spelling")


def test_harper_adds_its_findings_beside_others(emend, tmp_path, languagetool, harper):
    path = tmp_path / "town.txt"
    path.write_text("The mayor said that the the town could of burnt.\n\nIt was alot, indeed.\n", encoding="utf-8")
    asked = (
        "--format",
        "json",
        "--checks",
        "repeated-word",
        "--languagetool",
        languagetool.url,
        "--harper",
        harper.path,
    )
    found = flags(emend("check", path, *asked)[1])
    assert found == [
        ("repeated-word", "the the"), ("languagetool", "could of"), ("languagetool", "alot"), ("harper", "indeed"),
    ]  # fmt: skip
    languagetool.fault = "500"
    _, out, err = emend("check", path, *asked)
    assert [check for check, _ in flags(out)] == ["repeated-word", "harper", "harper", "harper"]
    assert len(err.splitlines()) == 1, "one that fails takes the other not with it"
    assert emend("check", path, "--harper", tmp_path / "harper-cli")[0] == 2


@pytest.mark.parametrize("fault", ["no json", "gone"])
def test_a_languagetool_that_fails_is_told_once_and_takes_nothing_away(emend, article, tmp_path, languagetool, fault):
    other = tmp_path / "other.txt"
    other.write_bytes(article.read_bytes())
    languagetool.fault = fault
    url = languagetool.url if fault != "gone" else "http://localhost:9"
    status, out, err = emend("check", article, other, "--format", "json", "--jobs", 2, "--languagetool", url)
    assert status == 0
    assert len(err.splitlines()) == 1
    assert "LanguageTool" in err
    assert [bool(one["issues"]) for one in json.loads(out)["articles"]] == [True, True]


def test_a_languagetool_elsewhere_is_refused(emend, article):
    status, out, err = emend("check", article, "--languagetool", "https://api.languagetool.org")
    assert (status, out) == (2, "")
    assert len(err.splitlines()) == 1


def test_checking_makes_no_database(emend, article, own_data_folder):
    emend("check", article)
    assert not (own_data_folder / "emend.sqlite").exists()


def test_several_articles_and_a_bad_one(emend, article, tmp_path):
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    status, out, err = emend("check", article, empty, tmp_path / "missing.txt", "--format", "json")
    assert status == 2
    assert [a["path"] for a in json.loads(out)["articles"]] == [str(article)]
    assert len(err.splitlines()) == 2
    assert "empty.txt" in err
    assert "missing.txt" in err


def test_a_folder_is_all_its_text_files_and_processes_give_the_same_answer(emend, article):
    (article.parent / "second.txt").write_text("Two towns. I did.", encoding="utf-8")
    _, alone, _ = emend("check", article.parent, "--format", "json")
    _, many, _ = emend("check", article.parent, "--format", "json", "--jobs", "2")
    assert alone == many
    assert len(json.loads(alone)["articles"]) == 2


def test_of_the_files_of_a_folder_each_kind_is_told_once(emend, article):
    folder = article.parent
    for number in range(6):
        (folder / f"scan {number}.pdf").write_bytes(b"%PDF-1.4 nothing more")
        (folder / f"film {number}.srt").write_text("1", encoding="utf-8")
    for number in range(2):
        (folder / f"town {number}.rtf").write_bytes(rb"{\rtf1 Two towns. I did.}")
    (folder / "Makefile").touch()
    status, out, err = emend("check", folder, "--no-glossary")
    assert status == 2
    assert out.count("town 0.rtf") >= 1 <= out.count("town 1.rtf")
    lines = err.splitlines()
    assert lines[0] == f"{folder}: 7 files are no articles and were passed over: 6 .srt, 1 without an ending."
    assert [line.partition(": A ")[0] for line in lines[1:3]] == [f"{folder}: 6 .pdf", f"{folder}: 2 .rtf"]
    assert [line.partition(" is ")[0] for line in lines[3:6]] == [f"scan {number}.pdf" for number in range(3)]
    assert lines[6:] == ["The same is wrong with 3 more .pdf files."]
    # What is named has its sentence.
    paths = sorted(folder.glob("scan*"))
    assert [line.partition(" is ")[0] for line in emend("check", *paths)[2].splitlines()] == [p.name for p in paths]
    assert emend("check", folder / "town 0.rtf", "--no-glossary")[2].count("read only") == 1


def test_any_number_of_processes_answers_in_the_order_of_the_articles(emend, article):
    for number in range(7):
        text = "" if number in {2, 5} else f"Two towns. I did. Article {number}."
        (article.parent / f"{number}.txt").write_text(text, encoding="utf-8")
    answers = [emend("check", article.parent, "--format", "lines", "--jobs", str(jobs)) for jobs in (1, 2, 3, 9)]
    assert answers[1:] == answers[:1] * 3
    status, out, err = answers[0]
    assert status == 2
    assert len(err.splitlines()) == 2
    named = [line.partition(":")[0] for line in out.splitlines()]
    assert named == sorted(named)
    assert len(set(named)) == 6


def test_a_source_is_looked_up_by_file_name(emend, article, tmp_path):
    folder = tmp_path / "sources"
    folder.mkdir()
    status, _, err = emend("check", article, "--source", folder)
    assert status == 2
    assert "town.txt" in err
    (folder / "town.txt").write_text("자포리자 관리들이 만났다. 시장은 도시가 평온하다고 말했다.", encoding="utf-8")
    _, out, _ = emend("check", article, "--source", folder, "--format", "json")
    assert json.loads(out)["articles"][0]["source_language"] == "ko"


def test_standard_input(emend, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Two towns met. I did.")))
    _, out, _ = emend("check", "-", "--format", "json")
    assert flags(out) == [("stranded-fragment", "I did.")]


def test_suspects_come_most_suspect_first(emend, article):
    _, out, _ = emend("suspects", article)
    shares = [float(line.split()[0]) for line in out.splitlines() if line[:1].isdigit()]
    assert shares == sorted(shares, reverse=True)
    assert len(shares) == 3


def test_export_writes_what_was_corrected(emend, article, tmp_path):
    library = Library(Database.open(database_url()), kept_in=cache_folder())
    session = library.open_file(article).session
    session.edit(13, "Zaporiza", "Zaporizhzhia")
    session.settle()
    number = session.article.id
    library.close()
    for what, out in ((article, tmp_path / "a.txt"), (number, tmp_path / "b.txt")):
        assert emend("export", what, "--to", out)[0] == 0
        assert out.read_bytes().decode() == TEXT.replace("Zaporiza", "Zaporizhzhia")


def test_export_says_what_it_cannot_write(emend, article, tmp_path):
    # Word documents can be written by now.
    status, _, err = emend("export", article, "--to", tmp_path / "a.xyz")
    assert status == 2
    assert "files ending in .xyz cannot be written" in err
    status, _, err = emend("export", article, "--to", tmp_path / "a.txt", "--track-changes")
    assert status == 2
    assert "cannot hold tracked changes. Use one of .docx" in err
    assert not list(tmp_path.glob("a.*"))
    assert emend("export", "4711", "--to", tmp_path / "a.txt")[0] == 2


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


def test_an_encoding_can_be_named_and_a_guess_is_told(emend, tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_bytes(
        ("The the ferry left.\n" + "Паром вышел из порта в полдень, сообщили власти.\n" * 4).encode("koi8_r")
    )
    _, _, err = emend("check", path, "--format", "json")
    assert "KOI8_R, which is a guess; --encoding names another" in err
    _, _, err = emend("check", path, "--format", "json", "--encoding", "cp1251")
    assert "guess" not in err
    status, _, err = emend("check", path, "--encoding", "utf-8")
    assert status == 2
    assert "is not in the encoding utf-8: line 2" in err
    status, _, err = emend("convert", path, "--to", tmp_path / "out.txt", "--encoding", "klingon")
    assert status == 2
    assert "no text encoding called klingon" in err
    assert not (tmp_path / "out.txt").exists()
    assert emend("convert", path, "--to", tmp_path / "out.docx", "--encoding", "koi8_r")[0] == 0
    assert emend("export", path, "--to", tmp_path / "out.txt", "--encoding", "cp1251")[0] == 0
    assert (tmp_path / "out.txt").read_bytes() == path.read_bytes()


def test_export_takes_folders_numbers_and_standard_input(emend, article, tmp_path, monkeypatch):
    other = tmp_path / "second.txt"
    other.write_text("One town.\n", encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    assert emend("export", article, "--to", tmp_path / "first.txt")[0] == 0
    (tmp_path / "first.txt").unlink()
    assert emend("export", tmp_path, "--to", "docx", "--into", out, "--track-changes") == (0, "", "")
    assert sorted(path.name for path in out.iterdir()) == ["second.docx", "town.docx"]
    status, _, err = emend("export", tmp_path, "--to", "docx", "--into", out)
    assert (status, err.count("is there already")) == (2, 4)
    assert emend("export", "1", "--to", "md", "--into", out)[0] == 0
    assert (out / "article-1.md").exists()
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(b"One town.")))
    assert emend("export", "-", "--to", out / "in.txt")[0] == 0
    assert (out / "in.txt").read_text(encoding="utf-8") == "One town."


def test_files_of_one_name_do_not_go_over_each_other(emend, article, tmp_path):
    (tmp_path / "town.md").write_text("# Another\n", encoding="utf-8")
    out = tmp_path / "out"
    out.mkdir()
    for _ in range(2):
        status, _, err = emend("convert", tmp_path, "--to", "html", "--into", out, "--overwrite")
        assert status == 2
        assert "was made of" in err
        assert "Another" in (out / "town.html").read_text(encoding="utf-8")


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
        (["--source-language", ""], "“” is no language code such as ar, de, he, ja, ko"),
        (["--source-language", "the Korean"], "“the Korean” is no language code"),
    ],
)
def test_a_source_language_that_there_is_not_is_refused(emend, article, capsys, options, said):
    with pytest.raises(SystemExit) as stopped:
        emend("check", article, *options)
    assert stopped.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(("said", "code"), [("Korean", "ko"), ("KO", "ko"), ("zh_CN", "zh-cn"), ("pl", "pl")])
def test_a_source_language_may_be_named(emend, article, said, code):
    out = emend("check", article, "--format", "json", "--source-language", said)[1]
    assert json.loads(out)["articles"][0]["source_language"] == code


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
