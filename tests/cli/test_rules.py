"""House rules in the terminal: in, out, listed, and followed by a check."""

import json

import pytest

from qa_tool.cli import commands
from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.issue import Severity
from qa_tool.domain.preferences import Preferences
from qa_tool.domain.profile import Profile
from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from qa_tool.storage.location import database_url


@pytest.fixture
def run(capsys, own_library):
    opened = Library(Database.open(database_url()))
    rules = (HouseRule("percent", ("per cent",), "Note"), HouseRule("odd", is_on=False))
    opened.preferences.save(Preferences((Profile("Wire", rules=rules), Profile("Blog")), desk="Wire"))
    opened.close()

    def said(*arguments):
        status = commands.run(list(arguments))
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return said


def test_rules_go_in_and_are_used_by_a_check_and_come_out(run, tmp_path):
    table, article, out = (tmp_path / name for name in ("rules.csv", "town.txt", "out.xbckl"))
    table.write_text("find,replace,severity,pattern\npercent,%,major,\n(x,,,yes\n", encoding="utf-8")
    article.write_text("It rose ten percent.\n", encoding="utf-8")
    assert run("rules", "list")[1] == "percent → per cent  [minor]  Note\nodd  [minor, off]\n"
    status, _, err = run("rules", "import", str(table))
    assert status == 0
    assert "rules.csv:3: This pattern cannot be read: missing )" in err
    assert err.endswith("1 rule imported into “Wire”, 1 row left out.\n")
    report = json.loads(run("check", str(article), "--format", "json")[1])["articles"][0]
    (issue,) = (each for each in report["issues"] if each["check"] == "house-rule")
    assert (issue["severity"], issue["suggestions"], issue["text"]) == (Severity.MAJOR, ["%"], "percent")
    assert run("rules", "export", str(out))[2].startswith("A checklist has no rules that are off: 1 left out.")
    assert b"<term type=" in out.read_bytes()
    assert run("rules", "export", "-", "--profile", "blog")[0] == 0


def test_what_cannot_be_done_is_said_in_a_line(run, tmp_path):
    table = tmp_path / "rules.csv"
    table.write_text('find\na\n"b\n', encoding="utf-8")
    for said, arguments in (
        ("stays as it is", ("import", str(table), "--profile", "Emend")),
        ("nothing was imported", ("import", str(table), "--strict")),
        ("names no kind of file", ("export", "rules.odt")),
        ("no profile called", ("list", "--profile", "Client")),
    ):
        status, _, err = run("rules", *arguments)
        assert (status, said in err) == (2, True), err
    assert "a" not in run("rules", "list")[1].split()
