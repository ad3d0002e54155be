"""What the editor has set: profiles, the name that signs, the copies of the database."""

from dataclasses import replace

import pytest

from qa_tool.checks import catalogue
from qa_tool.checks.runner import Runner
from qa_tool.domain.errors import EmendError
from qa_tool.domain.house_rule import HouseRule
from qa_tool.domain.issue import Severity
from qa_tool.domain.preferences import KEPT, LONGEST_NAME, MOST_KEPT, Preferences, name_fault
from qa_tool.domain.profile import SHIPPED, CheckSetting, GlossaryUse, Profile
from qa_tool.domain.term import Term
from qa_tool.review.library import Library
from qa_tool.storage.database import Database
from qa_tool.storage.profiles import profile_of

TEXT = "Officials in Zaporiza met. The the town is calm, and costs 5150 yuan.\n"
QUIET = SHIPPED.with_setting("repeated-word", CheckSetting(on=False))
WIRE = replace(QUIET, name="Wire").with_setting("ungrouped-digits", CheckSetting(severity=Severity.MAJOR))


@pytest.fixture
def url(new_database):
    return new_database


@pytest.fixture
def library(url, indexes):
    opened = Library(Database.open(url), editor="Kim", kept_in=indexes)
    yield opened
    opened.close()


def found(library, article):
    checked = Runner(catalogue.checks(), library.facts_for(article)).check(article.text.split("\n"))
    return {issue.check: issue for paragraph in checked.paragraphs for issue in paragraph.issues}


def save(library, *profiles, **others):
    return library.preferences.save(Preferences(profiles, **others))


def test_a_new_database_has_what_ships(library):
    assert library.preferences.load() == Preferences()
    assert library.preferences.desk() is SHIPPED
    assert library.editor == "Kim"


def test_everything_comes_back(library, tmp_path):
    kept = save(library, WIRE, desk="Wire", editor=" Lee ", backup_folder=str(tmp_path), backup_copies=3)
    assert library.preferences.load() == kept
    assert kept.profiles == (replace(WIRE, id=kept.profiles[0].id),)
    assert (kept.desk, kept.editor, kept.backup_copies) == ("Wire", "Lee", 3)
    assert library.editor == "Lee"


def test_house_rules_come_back_with_their_profile_and_are_used(library):
    rules = (
        HouseRule("calm", ("quiet",), "Plain words.", Severity.MAJOR, inflected=True),
        HouseRule(r"(\d+) yuan", (r"RMB \1", "¥"), is_pattern=True, match_case=True, whole_words=False, is_on=False),
    )
    library.preferences.use(save(library, replace(WIRE, rules=rules)).profiles[0])
    assert library.preferences.desk().rules == rules
    article = library.open_text(TEXT).session.article
    assert found(library, article)["house-rule"].suggestions == ("quiet",)
    # What another version has stored, and this one cannot read, does no harm.
    settings = '{"rules": [{"find": 5}, 7, {"find": "a", "replace": "b", "severity": "odd", "is_on": "no", "new": 1}]}'
    assert profile_of(1, "Odd", settings).rules == (HouseRule("a"),)


@pytest.mark.parametrize(("stored", "copies"), [("", KEPT), ("many", KEPT), ("0", 1), ("99999", MOST_KEPT)])
def test_an_odd_number_of_copies_does_no_harm(library, stored, copies):
    library._database.settings.set("backup copies", stored)
    assert library.preferences.load().backup_copies == copies


@pytest.mark.parametrize("name", ["", "  ", "emend", "WIRE", "x" * (LONGEST_NAME + 1)])
def test_a_bad_name_is_refused_and_nothing_changes(library, name):
    save(library, WIRE)
    with pytest.raises(EmendError):
        save(library, WIRE, Profile(name))
    assert [profile.name for profile in library.preferences.load().profiles] == ["Wire"]
    assert name_fault(name, ["Wire"])
    assert not name_fault("Desk", ["Wire"])


def test_what_another_window_made_meanwhile_stays(library):
    before = save(library, WIRE)
    other = library.preferences.save(replace(before, profiles=(*before.profiles, Profile("Other"))))
    (wire,) = before.profiles
    kept = library.preferences.save(
        replace(before, profiles=(replace(wire, source_language="ja"), Profile("New"))), before
    )
    assert [profile.name for profile in kept.profiles] == ["New", "Other", "Wire"]
    assert kept.by_id(wire.id).source_language == "ja"
    with pytest.raises(EmendError, match="Other"):
        library.preferences.save(replace(before, profiles=(*before.profiles, Profile("other"))), before)
    # What was deleted here is, and what another one has deleted meanwhile comes back with its number.
    assert [p.name for p in library.preferences.save(replace(before, profiles=()), before).profiles] == ["New", "Other"]
    again = library.preferences.save(other, other)
    assert again.by_id(wire.id).name == "Wire"


def test_a_name_that_no_profile_has_is_answered_with_those_there_are(library):
    kept = save(library, WIRE)
    assert kept.named(" wire ").name == "Wire"
    assert kept.named("EMEND") is SHIPPED
    with pytest.raises(EmendError, match="“Emend”, “Wire”"):
        kept.named("Client")


def test_an_article_is_checked_by_its_profile_and_remembers_it(library):
    article = library.open_text(TEXT).session.article
    assert {"repeated-word", "ungrouped-digits"} <= found(library, article).keys()
    (wire,) = save(library, WIRE).profiles
    changed = library.set_profile(article, wire)
    assert changed.profile == wire.id
    issues = found(library, library.open_stored(article.id).session.article)
    assert "repeated-word" not in issues
    assert issues["ungrouped-digits"].severity is Severity.MAJOR


def test_new_articles_and_new_versions_have_a_profile(library, tmp_path):
    path = tmp_path / "town.txt"
    path.write_text(TEXT, encoding="utf-8")
    old = library.open_file(path).session.article
    (wire,) = save(library, WIRE, desk="Wire").profiles
    assert library.open_text("Another town met.").session.article.profile == wire.id
    # The one that was there stays as it was, and so does its next version.
    assert library.open_file(path).session.article.profile is None
    path.write_text(TEXT + "More.", encoding="utf-8")
    newer = library.open_file(path).session.article
    assert (newer.id != old.id, newer.profile) == (True, None)


def test_an_article_whose_profile_is_gone_has_the_one_that_ships(library):
    save(library, WIRE, desk="Wire")
    article = library.open_text(TEXT).session.article
    kept = save(library)
    assert kept.desk == SHIPPED.name
    assert "repeated-word" in found(library, article)
    assert library.open_stored(article.id).session.article.profile is None


def test_a_profile_says_what_its_articles_are_from(library, tmp_path):
    save(library, replace(WIRE, source_language="uk"), desk="Wire")
    path = tmp_path / "town.txt"
    path.write_text(TEXT, encoding="utf-8")
    article = library.open_file(path).session.article
    assert (article.source_language, article.source_language_is_guess) == ("uk", True)
    # The folder's word and the editor's hold against it.
    library.sources.set_language(article, "ja")
    other = path.with_name("other.txt")
    other.write_text("Another town.", encoding="utf-8")
    assert library.open_file(other).session.article.source_language == "ja"


def test_a_profile_uses_its_glossaries_by_their_priority(library):
    library.glossary.import_terms([Term("Zaporizhzhia", wrong=("Zaporiza",))], "war", "here")
    library.glossary.import_terms([Term("Zaporozhye", wrong=("Zaporiza", "Zaporizhzhia"))], "old", "here")
    library.glossary.add(Term("Lyman"))
    assert library.glossary.names() == ("", "war", "old")
    article = library.open_text(TEXT).session.article

    def suggested(*uses):
        (profile,) = save(library, Profile("Desk", glossaries=uses)).profiles
        issue = found(library, library.set_profile(article, profile)).get("glossary-name")
        return issue and issue.suggestions[0]

    war, old = GlossaryUse("war"), GlossaryUse("old")
    assert suggested(war, old) == "Zaporizhzhia"
    assert suggested(old, war) == "Zaporozhye"
    assert suggested(war, replace(old, on=False)) == "Zaporizhzhia"
    assert suggested(replace(war, on=False), replace(old, on=False)) is None


def test_a_changed_term_is_live_under_a_profile_too(library, monkeypatch):
    library.glossary.import_terms(
        [Term(f"Quint{chr(97 + n // 26)}{chr(97 + n % 26)}ville") for n in range(400)], "many", "here"
    )
    library.glossary.import_terms([Term("Zaporozhye", wrong=("Zaporiza",))], "old", "here")
    article = library.open_text(TEXT).session.article
    (profile,) = save(library, Profile("Desk", glossaries=(GlossaryUse("old", on=False),))).profiles
    article = library.set_profile(article, profile)
    assert "glossary-name" not in found(library, article)
    stored = library.glossary.add(Term("Zaporizhzhia", wrong=("Zaporiza",)))
    assert found(library, article)["glossary-name"].suggestions == ("Zaporizhzhia",)
    library.glossary.remove(stored)
    assert "glossary-name" not in found(library, article)


def test_the_name_that_signs_is_the_one_that_is_set(library):
    save(library, editor="Lee")
    session = library.open_text(TEXT).session
    session.edit(0, "Officials", "People")
    session.settle()
    session.sign_as("Park")
    session.edit(0, "People", "Women")
    session.settle()
    assert [correction.editor for correction in session.log] == ["Lee", "Park"]


def test_copies_go_where_they_are_told_and_so_many_stay(url, tmp_path):
    folder = tmp_path / "copies"
    folder.mkdir()
    for day in range(1, 5):
        (folder / f"emend-2020-01-0{day}.sqlite").touch()
    opened = Library(Database.open(url))
    save(opened, backup_folder=str(folder), backup_copies=2)
    opened.close()
    assert len(list(folder.iterdir())) == 2
    assert (folder / "emend-2020-01-04.sqlite").exists()
    assert not (tmp_path / "backups").exists()


def test_a_folder_that_cannot_be_used_does_not_hinder_closing(url, tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.chdir(tmp_path)
    for folder in (str(tmp_path / "file"), "~nobody-is-called-so/copies"):
        opened = Library(Database.open(url))
        save(opened, backup_folder=folder)
        opened.close()
