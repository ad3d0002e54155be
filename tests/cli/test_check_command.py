"""What `emend check` reports, and what it takes into account."""

import io
import json
import sys
from datetime import UTC, datetime

import pytest
from town import TEXT, flags

from qa_tool.checks import catalogue
from qa_tool.checks.runner import Runner
from qa_tool.domain.decision import Decision, Scope
from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from qa_tool.storage.location import cache_folder, database_url

NOW = datetime(2024, 3, 1, tzinfo=UTC)


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


@pytest.mark.skipif(sys.platform == "win32", reason="no name there has a line end")
def test_what_steers_a_terminal_is_shown_and_not_done(emend, tmp_path):
    article = tmp_path / "to\nwn.txt"
    article.write_text("\x1b[2JThe town\x85of Zaporiza. 한국어 \x85\x07 한국어.\n", encoding="utf-8")
    asked = [("check", article), ("suspects", article), ("check", article, "--why", "Zaporiza")]
    asked += [(command, article, "--format", "lines") for command in ("check", "report")]
    for command in asked:
        _, out, err = emend(*command)
        said = out + err
        assert said.splitlines() == said.rstrip("\n").split("\n")
        assert {char for char in said if ord(char) < 0x20} == {"\n"}
        assert "␊wn.txt:" in said or command[0] == "suspects"
    assert "␛[2JThe town\ufffdof" in emend("suspects", article)[1]
    assert emend("check", f"{article}?")[2].count("\n") == 1


def test_checks_can_be_chosen_and_left_out(emend, article):
    _, out, _ = emend("check", article, "--format", "json", "--checks", "repeated-word")
    assert flags(out) == [("repeated-word", "the the")]
    _, out, _ = emend("check", article, "--format", "json", "--without", "repeated-word,glossary-name")
    assert {check for check, _ in flags(out)} & {"repeated-word", "glossary-name"} == set()


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
    opened.journal(session.article).add_decisions(session.decisions[-1:])
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


@pytest.mark.parametrize(("said", "code"), [("Korean", "ko"), ("KO", "ko"), ("zh_CN", "zh-cn"), ("pl", "pl")])
def test_a_source_language_may_be_named(emend, article, said, code):
    out = emend("check", article, "--format", "json", "--source-language", said)[1]
    assert json.loads(out)["articles"][0]["source_language"] == code
