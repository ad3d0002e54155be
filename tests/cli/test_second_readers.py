"""LanguageTool and Harper beside the checks, in the terminal."""

import json

import pytest
from town import flags


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
