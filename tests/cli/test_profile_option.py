"""The terminal checks by the profile that the window uses, unless something else is said."""

import json

import pytest

from qa_tool.cli import commands
from qa_tool.domain.issue import Severity
from qa_tool.domain.preferences import Preferences
from qa_tool.domain.profile import CheckSetting, GlossaryUse, Profile
from qa_tool.domain.term import Term
from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from qa_tool.storage.location import database_url

OFF = CheckSetting(on=False)
WIRE = Profile("Wire", {"repeated-word": OFF, "ungrouped-digits": CheckSetting(severity=Severity.CRITICAL)})
BLOG = Profile(
    "Blog",
    {"ungrouped-digits": CheckSetting(options={"least": 10_000})},
    (GlossaryUse("ours"), GlossaryUse("old", on=False)),
    source_language="uk",
)


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "town.txt"
    path.write_text("The the mayor of Zaporiza paid 5150 yuan.\n", encoding="utf-8")
    return path


@pytest.fixture
def check(capsys, article):
    """Check the article; return status, report of the article, and what stands on stderr."""

    def run(*arguments):
        status = commands.run(["check", str(article), "--format", "json", *arguments])
        said = capsys.readouterr()
        return status, json.loads(said.out)["articles"][0] if said.out else None, said.err

    return run


@pytest.fixture
def stored(own_library):
    opened = Library(Database.open(database_url()))
    opened.preferences.save(Preferences((WIRE, BLOG), desk="Wire"))
    yield opened
    opened.close()


def checks(report):
    return {issue["check"]: issue for issue in report["issues"]}


def test_without_a_database_the_one_that_ships_holds(check):
    assert "repeated-word" in checks(check()[1])
    assert "repeated-word" in checks(check("--profile", "emend")[1])


def test_the_profile_of_the_window_holds(check, stored):
    found = checks(check()[1])
    assert "repeated-word" not in found
    assert found["ungrouped-digits"]["severity"] == "critical"
    # It is about checks, too, where the terms come from elsewhere.
    assert "repeated-word" not in checks(check("--no-glossary")[1])


def test_another_one_is_named(check, stored):
    status, report, _ = check("--profile", "blog")
    assert status == 0
    assert report["source_language"] == "uk"
    assert "ungrouped-digits" not in checks(report)
    assert "repeated-word" in checks(report)
    assert check("--profile", "blog", "--source-language", "ko")[1]["source_language"] == "ko"


def test_its_glossaries_are_used(check, stored):
    stored.glossary.import_terms([Term("Mayorov", wrong=("mayor",))], "old", "here")
    assert "mayor" in {issue["text"] for issue in check()[1]["issues"]}
    assert "mayor" not in {issue["text"] for issue in check("--profile", "Blog")[1]["issues"]}


def test_checks_that_are_named_speak_and_those_left_out_do_not(check, stored):
    assert set(checks(check("--checks", "repeated-word")[1])) == {"repeated-word"}
    found = checks(check("--without", "ungrouped-digits")[1])
    assert not {"ungrouped-digits", "repeated-word"} & set(found)


def test_a_name_that_there_is_not_is_answered_in_one_line(check, stored):
    status, report, err = check("--profile", "Client")
    assert (status, report) == (2, None)
    assert err.count("\n") == 1
    assert "“Wire”" in err
