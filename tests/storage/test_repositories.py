from dataclasses import replace

import make_golden
import pytest
from make_golden import WHEN, correction
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from qa_tool.documents.articles import from_text
from qa_tool.domain.article import ArticleState
from qa_tool.domain.decision import Decision, Place, Scope
from qa_tool.domain.errors import EmendError
from qa_tool.domain.issue import Severity
from qa_tool.domain.profile import SHIPPED, CheckSetting, Profile
from qa_tool.domain.term import Term
from qa_tool.storage.quick_open import article_in
from qa_tool.storage.quick_rows import stored_rows


def test_an_article_comes_back_as_it_went_in(database):
    stored = database.articles.add(replace(make_golden.ARTICLE, id=None))
    assert database.articles.get(stored.id) == stored == make_golden.ARTICLE
    assert database.articles.by_key(stored.key) == stored
    assert database.articles.by_key("another") is None


def test_an_article_that_is_not_there_is_said_so(database):
    with pytest.raises(EmendError, match="4711"):
        database.articles.get(4711)


def test_the_newest_version_of_a_key_counts(database):
    first = database.articles.add(make_golden.ARTICLE)
    second = database.articles.add(replace(make_golden.ARTICLE, raw="New.", text="New."))
    assert database.articles.by_key(first.key) == second
    assert [s.id for s in database.articles.summaries()] == [second.id]
    assert database.articles.get(first.id).raw == first.raw


def test_the_list_shows_state_counts_and_what_was_worked_on_last(database):
    one = database.articles.add(from_text("One."))
    two = database.articles.add(from_text("Two."))
    database.articles.set_state(two.id, ArticleState.DONE)
    database.articles.set_counts(one.id, {Severity.MAJOR: 3}, 1)
    database.corrections.append(one.id, [correction(1)])
    database.articles.set_place(two.id, 2, 5)
    first, second = database.articles.summaries()
    assert (first.id, first.open_by_severity[Severity.MAJOR], first.words) == (one.id, 3, 1)
    assert (second.id, second.state, second.words) == (two.id, ArticleState.DONE, None), "not counted yet"
    database.articles.set_counts(two.id, {}, 0)
    assert next(s.words for s in database.articles.summaries() if s.id == two.id) == 0
    database.articles.set_counts(two.id, {}, None)
    assert next(s.words for s in database.articles.summaries() if s.id == two.id) is None
    assert database.articles.place(two.id) == (2, 5)


def test_corrections_come_back_in_order(database, article):
    database.corrections.append(article.id, make_golden.LOG[:2])
    database.corrections.append(article.id, make_golden.LOG[2:])
    database.corrections.append(article.id, [])
    assert database.corrections.of_article(article.id) == make_golden.LOG


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE corrections SET inserted = ''",
        "DELETE FROM corrections",
        "INSERT OR REPLACE INTO corrections SELECT * FROM corrections",
    ],
)
def test_the_log_is_append_only(database, article, statement):
    database.corrections.append(article.id, [correction(1)])
    with pytest.raises(IntegrityError, match="append-only"), database.transaction() as connection:
        connection.execute(text(statement))
    assert len(database.corrections.of_article(article.id)) == 1


def test_a_log_goes_with_its_article(database, article):
    database.corrections.append(article.id, [correction(1)])
    database.articles.remove(article.id)
    assert database.corrections.of_article(article.id) == ()
    assert database.articles.add(from_text("Another.")).id != article.id


def test_decisions_reach_as_far_as_they_say(database):
    here = database.decisions.add(Decision(Scope.HERE, "c", "w", WHEN, article_key="a", fingerprint="f"))
    always = database.decisions.add(Decision(Scope.ALWAYS, "c", "w", WHEN))
    term = database.decisions.add(Decision(Scope.TERM, "c", "w", WHEN, term="T", term_digest="d"))
    assert database.decisions.for_article("a") == (here, always, term)
    assert database.decisions.for_article("b") == (always, term)
    kind = database.decisions.add(Decision(Scope.KIND, "d", "", WHEN, place=Place.LIST))
    refused = database.decisions.add(Decision(Scope.NOWHERE, "d", "w", WHEN))
    assert database.decisions.for_article("b") == (always, term, kind)
    assert database.decisions.of_check("d") == (kind, refused)
    assert database.decisions.of_check("c") == (here, always, term)
    another = database.decisions.add(replace(always, text="another", id=None))
    assert database.decisions.of_check("c") == (here, always, term, another), "what comes later is among them"
    database.decisions.remove(another.id)
    assert database.decisions.of_check("c") == (here, always, term)
    database.decisions.remove(kind.id)
    database.decisions.remove(refused.id)
    database.decisions.remove(always.id)
    assert database.decisions.all() == (here, term)


def test_a_term_comes_back_with_all_its_forms(database):
    assert database.terms.add(replace(make_golden.TERM, id=None)) == make_golden.TERM
    assert database.terms.all() == (make_golden.TERM,)
    changed = replace(make_golden.TERM, wrong=("Zapporiza",), note="")
    database.terms.update(changed)
    assert database.terms.all() == (changed,)


def test_a_deleted_term_can_be_put_back_after_others_came(database):
    first = database.terms.add(Term("One"))
    second = database.terms.add(Term("Two", wrong=("Tow",)))
    database.terms.remove(second)
    third = database.terms.add(Term("Three"))
    database.terms.restore(second)
    assert set(database.terms.all()) == {first, second, third}
    with pytest.raises(EmendError, match="no longer"):
        database.terms.update(Term("Four", id=4711))


def test_many_terms_are_one_import(database):
    many = [Term(f"Town {n}", wrong=(f"Toun {n}",)) for n in range(10_000)]
    assert len(database.terms.take_in(many, (), "towns", "towns.csv")) == 10_000
    stored = database.terms.all()
    assert [t.canonical for t in stored] == [t.canonical for t in many]
    assert {t.glossary for t in stored} == {"towns"}
    (record,) = database.terms.imports()
    assert (record.glossary, record.origin, record.terms) == ("towns", "towns.csv", 10_000)
    assert database.terms.count() == 10_000


def test_an_article_that_two_programs_store_at_once_is_one(database, article):
    assert database.articles.add(replace(article, id=None)).id == article.id
    changed = database.articles.add(replace(article, id=None, raw="Two towns met."))
    assert changed.id != article.id
    assert [each.id for each in database.articles.summaries()] == [changed.id]


def test_the_lists_to_begin_with_come_whole_and_once_though_several_programs_begin(database):
    with pytest.raises(TypeError):
        database.terms.begin_with({"one": [Term("One")], "broken": ["no term"]}, "ships")
    assert database.terms.all() == ()
    lists = {"one": [Term("One", wrong=("Won",))], "two": [Term("Two"), Term("Three")]}
    assert [database.terms.begin_with(lists, "ships") for _ in range(2)] == [True, False]
    assert [(t.canonical, t.wrong, t.glossary) for t in database.terms.all()] == [
        ("One", ("Won",), "one"),
        ("Two", (), "two"),
        ("Three", (), "two"),
    ]
    assert [(r.glossary, r.terms) for r in database.terms.imports()] == [("one", 1), ("two", 2)]


def test_settings_and_languages_of_folders(database):
    assert database.settings.get("name", "none") == "none"
    database.settings.set("name", "one")
    database.settings.set("name", "two")
    assert database.settings.get("name") == "two"
    assert database.settings.folder_language("/a") is None
    database.settings.set_folder_language("/a", "ko")
    assert database.settings.folder_language("/a") == "ko"


def stored_article(url, key):
    rows = stored_rows(url, key)
    return rows and article_in(rows)


def test_the_quick_way_sees_the_same(database, url):
    stored = database.articles.add(make_golden.ARTICLE)
    database.corrections.append(stored.id, make_golden.LOG)
    database.articles.set_place(stored.id, 7, 3)
    quick = stored_article(url, stored.key)
    assert (quick.article, quick.log) == (stored, make_golden.LOG)
    assert (quick.caret, quick.scroll) == (7, 3)
    assert stored_article(url, "another") is None


def test_the_quick_way_never_raises(tmp_path, database, url):
    (tmp_path / "junk").write_bytes(b"junk" * 1000)
    for odd in (f"sqlite:///{tmp_path / 'junk'}", f"sqlite:///{tmp_path / 'none'}", f"sqlite:///{tmp_path}", "x://y"):
        assert stored_article(odd, "key") is None
    database.articles.add(replace(make_golden.ARTICLE, state=ArticleState.NEW))
    with database.transaction() as connection:
        connection.execute(text("UPDATE articles SET state = 'odd'"))
    assert stored_article(url, make_golden.ARTICLE.key) is None


def test_names_turned_down_are_kept_until_they_are_let_in_again(database):
    database.rejected.add({"weather": "Weather", "cityhall": "City Hall"})
    (first, *_) = database.rejected.all()
    database.rejected.add({"weather": "WEATHER", "x" * 500: "X" * 500})
    kept = {one.key: one for one in database.rejected.all()}
    assert {key: one.form for key, one in kept.items()} == {
        "weather": "Weather", "cityhall": "City Hall", "x" * 190: "X" * 500,
    }  # fmt: skip
    assert kept[first.key].when == first.when
    assert first.when.tzinfo is not None
    database.rejected.remove(["weather", "x" * 500, "never there"])
    assert [one.key for one in database.rejected.all()] == ["cityhall"]
    database.rejected.add({})


def test_profiles_come_back_as_they_went_in(database):
    stored = database.profiles.put([replace(profile, id=None) for profile in make_golden.PROFILES])
    assert database.profiles.all() == stored == make_golden.PROFILES


def test_profiles_may_change_their_names_with_each_other(database):
    one, two = database.profiles.put([Profile("One"), Profile("Two", source_language="ja")])
    database.profiles.put([replace(one, name="Two"), replace(two, name="One")])
    assert [(p.id, p.name, p.source_language) for p in database.profiles.all()] == [
        (two.id, "One", "ja"),
        (one.id, "Two", None),
    ]


def test_an_article_whose_profile_goes_has_the_one_that_ships(database, article):
    one, two = database.profiles.put([Profile("One"), Profile("Two")])
    database.articles.set_profile(article.id, one.id)
    assert database.articles.get(article.id).profile == one.id
    database.profiles.put([two])
    assert database.articles.get(article.id).profile is None
    # Its number is never given again, so that nothing takes it for the old one.
    (_, new) = database.profiles.put([two, Profile("New")])
    assert new.id not in {one.id, two.id}


def test_two_profiles_of_one_name_are_refused_and_nothing_changes(database):
    database.profiles.put([Profile("One")])
    with pytest.raises(IntegrityError):
        database.profiles.put([Profile("Same"), Profile("Same")])
    assert [p.name for p in database.profiles.all()] == ["One"]


@pytest.mark.parametrize(
    "settings",
    [
        "[]",
        "{}",
        '{"checks": 3, "glossaries": [{}, 1]}',
        '{"checks": {"a": 1}}',
        '{"checks": {"a": {"severity": "x"}}}',
    ],
)
def test_settings_that_this_version_does_not_know_are_left_out(database, settings):
    with database.transaction() as connection:
        connection.execute(text("INSERT INTO profiles (name, settings) VALUES ('Odd', :s)"), {"s": settings})
    (odd,) = database.profiles.all()
    assert odd.setting("a") == CheckSetting()
    assert odd.glossaries == SHIPPED.glossaries
